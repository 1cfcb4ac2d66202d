// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/action_queries.h"
#include "core/sessions/action_rules.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("action.done"), QStringLiteral("Slides")};

struct World
{
    TestWorkspace w;
    ActionItem item{Id<ActionItem>(1), QStringLiteral("Slides"), {}, {}, {}, halfDate("2026-11-06"), {}};

    World() { w.add(item); }
    ActionItem now() const { return w.store().get(item.id); }
};

} // namespace

class ActionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doneAction_notesTheDay();
    void doneAction_refusesTwice();
    void reopenAction_takesItUpAgain();
    void reopenAction_refusesAnOpenOne();
    void putDue_changesTheDay();
    void openActions_areThoseNotDoneByTheirDay();
};

void ActionRulesTest::doneAction_notesTheDay()
{
    World world;
    verifyUndo(world.w, label, doneAction(world.w.store(), world.item.id, world.w.today));
    QCOMPARE(world.now().done, HalfDate(world.w.today));
}

void ActionRulesTest::doneAction_refusesTwice()
{
    World world;
    world.w->commit(label, doneAction(world.w.store(), world.item.id, world.w.today));
    QVERIFY(
        isRefused(Error::Conflict, "2 Nov 2026", [&] { doneAction(world.w.store(), world.item.id, world.w.today); }));
}

void ActionRulesTest::reopenAction_takesItUpAgain()
{
    World world;
    world.w->commit(label, doneAction(world.w.store(), world.item.id, world.w.today));
    verifyUndo(world.w, label, reopenAction(world.w.store(), world.item.id));
    QVERIFY(world.now().done.isEmpty());
}

void ActionRulesTest::reopenAction_refusesAnOpenOne()
{
    const World world;
    QVERIFY(isRefused(Error::Conflict, "open still", [&] { reopenAction(world.w.store(), world.item.id); }));
}

void ActionRulesTest::putDue_changesTheDay()
{
    World world;
    verifyUndo(world.w, label, putDue(world.w.store(), world.item.id, halfDate("2026-12")));
    QCOMPARE(world.now().due, halfDate("2026-12"));
    verifyUndo(world.w, label, putDue(world.w.store(), world.item.id, {}));
    QVERIFY(world.now().due.isEmpty());
}

void ActionRulesTest::openActions_areThoseNotDoneByTheirDay()
{
    World world; // an item of nobody, for 2026-11-06
    const Person ada = aPerson("Ada");
    const Community go = aCommunity("go");
    const Event talk = aHeldEvent(world.w.today, "Talk");
    const auto item = [](int id, const char *text, const char *due, const char *done) {
        return ActionItem{Id<ActionItem>(id), QString::fromLatin1(text), {}, {}, {}, halfDate(due), halfDate(done)};
    };
    ActionItem early = item(3, "Early", "2026-11", "");
    early.owner = ada.id;
    early.event = talk.id;
    early.community = go.id;
    world.w.add(ada, go, talk);
    world.w.add(item(2, "Some day", "", ""), early, item(4, "Was done", "2026-10-01", "2026-10-02"));
    const auto actions = openActions(world.w.store(), {});
    QStringList texts;
    for (const ActionLine &action : actions)
        texts << action.item.text;
    QCOMPARE(texts.join(u','), QStringLiteral("Early,Slides,Some day"));
    QCOMPARE(actions[0].owner, QStringLiteral("Ada"));
    QCOMPARE(actions[0].session, QStringLiteral("Talk"));
    QCOMPARE(actions[0].community, QStringLiteral("go"));
    QVERIFY(actions[1].owner.isEmpty() && actions[1].session.isEmpty());
    QCOMPARE(openActions(world.w.store(), go.id).size(), size_t(1));
}

QTEST_GUILESS_MAIN(ActionRulesTest)
#include "tst_action_rules.moc"
