// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
        isRefused(Error::Conflict, "2026-11-02", [&] { doneAction(world.w.store(), world.item.id, world.w.today); }));
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

QTEST_GUILESS_MAIN(ActionRulesTest)
#include "tst_action_rules.moc"
