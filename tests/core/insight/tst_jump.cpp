// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump.h"

#include "core/base/text.h"
#include "core/people/people_rules.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");
    Person ada = aPerson("Ada Lovelace"), vlad = aPerson("Vlad Łukasz");
    Event old = aHeldEvent(w.today.addDays(-7), "Lean Coffee"), next = anEvent(w.today.addDays(3), "Lean Coffee");
    ActionItem item{Id<ActionItem>(5), QStringLiteral("Quieter room"), {}, {}, {}, {}, {}};
    JumpIndex index{w.store(), w.today};

    World() { w.add(go, ada, vlad, old, next, item); }
    QStringList titles(const char *text, int limit = 10)
    {
        QStringList list;
        for (const JumpHit &hit : index.find(QString::fromUtf8(text), limit))
            list << hit.title;
        return list;
    }
};

} // namespace

class JumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_prefersWholeWordsAndBeginnings();
    void find_seesAllKinds();
    void find_prefersTheBeginningOfAWord();
    void find_foldsWhatIsTyped();
    void find_takesTheNearestOfASeries();
    void find_keepsToItsLimit();
    void find_finds_nothingForNothing();
    void apply_followsChangesAndUndo();
};

void JumpTest::fit_prefersWholeWordsAndBeginnings()
{
    QCOMPARE(fitOf(u"go club", u"go"), 3);
    QCOMPARE(fitOf(u"golf club", u"go"), 2);
    QCOMPARE(fitOf(u"cargo club", u"go"), 1);
    QCOMPARE(fitOf(u"rust", u"go"), 0);
    QCOMPARE(fitOf(u"ada lovelace", u"lo ad"), 2);
}

void JumpTest::find_seesAllKinds()
{
    World world;
    QCOMPARE(world.index.find(QStringLiteral("go"), 9).at(0).kind, JumpHit::Community);
    const JumpHit person = world.index.find(QStringLiteral("lovelace"), 9).at(0);
    QCOMPARE(person.kind, JumpHit::Person);
    QCOMPARE(person.id, world.ada.id.value());
    QCOMPARE(person.detail, QStringLiteral("ada"));
    QCOMPARE(world.index.find(QStringLiteral("quiet"), 9).at(0).kind, JumpHit::Action);
    QCOMPARE(world.index.find(QStringLiteral("lean"), 9).at(0).kind, JumpHit::Session);
}

void JumpTest::find_prefersTheBeginningOfAWord()
{
    World world;
    QCOMPARE(world.titles("lad"), QStringList(QStringLiteral("Vlad Łukasz")));
    QCOMPARE(world.titles("ad"), QStringList({QStringLiteral("Ada Lovelace"), QStringLiteral("Vlad Łukasz")}));
}

void JumpTest::find_foldsWhatIsTyped()
{
    World world;
    QCOMPARE(world.titles("LUKASZ"), QStringList(QStringLiteral("Vlad Łukasz")));
}

void JumpTest::find_takesTheNearestOfASeries()
{
    World world;
    const auto hits = world.index.find(QStringLiteral("coffee"), 9);
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits[0].id, world.next.id.value());
    QCOMPARE(hits[0].detail, QStringLiteral("Thursday"));
}

void JumpTest::find_keepsToItsLimit()
{
    World world;
    QCOMPARE(world.titles("ad", 1), QStringList(QStringLiteral("Ada Lovelace")));
}

void JumpTest::find_finds_nothingForNothing()
{
    World world;
    QVERIFY(world.titles("  ").isEmpty());
}

void JumpTest::apply_followsChangesAndUndo()
{
    World world;
    QObject::connect(&*world.w, &Workspace::changed, &*world.w,
                     [&](const ChangeSet &changes) { world.index.apply(changes); });
    QVERIFY(world.titles("grace").isEmpty());
    Person grace = world.ada;
    grace.name = Name(QStringLiteral("Grace Hopper"));
    world.w->commit(label, changePerson(world.w.store(), grace));
    QCOMPARE(world.titles("grace"), QStringList(QStringLiteral("Grace Hopper")));
    QVERIFY(world.titles("lovelace").isEmpty());
    world.w->undo();
    QVERIFY(world.titles("grace").isEmpty());
    QCOMPARE(world.titles("lovelace"), QStringList(QStringLiteral("Ada Lovelace")));
}

QTEST_GUILESS_MAIN(JumpTest)
#include "tst_jump.moc"
