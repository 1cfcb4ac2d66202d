// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

/// Commits \a changes, which must be refused as a conflict and leave everything as it was.
void verifyConflict(TestWorkspace &w, ChangeSet changes, const QByteArray &words = "Nothing was changed")
{
    const quint64 before = contentHash(w.store().database());
    QVERIFY(isRefused(Error::Conflict, words, [&] { w->commit({QStringLiteral("test"), {}}, std::move(changes)); }));
    QCOMPARE(contentHash(w.store().database()), before);
    QCOMPARE(w->check(), QStringList());
}

struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada"), bob = aPerson("Bob");
    Community go = aCommunity("go");
    Membership member = aMembership(ada, go, "2024-01");

    World() { w.add(ada, bob, go, member); }
};

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_yieldsTheRecordOrNothing();
    void get_refusesWhatIsNotThere();
    void where_findsByAnyMember();
    void each_visitsInTheOrderOfIds();
    void newId_isDifferentEachTime();
    void select_refusesToWrite();
    void select_refusesNonsense();
    void apply_changesAndRemoves();
    void apply_takesListsInAnyOrder();
    void apply_refusesAStaleChange();
    void apply_refusesAStaleRemoval();
    void apply_refusesToChangeWhatIsGone();
    void apply_refusesAnIdTwice();
    void apply_refusesAReferenceToNothing();
    void apply_refusesToRemoveWhatIsReferredTo();
    void apply_refusesUniqueConflicts();
    void apply_refusesUniqueConflictsInBulk();
    void apply_refusesWhatTheSchemaChecks();
    void apply_leavesTheEarlierListsAlone();
};

void StoreTest::find_yieldsTheRecordOrNothing()
{
    const World world;
    QVERIFY(world.w.store().find(world.ada.id) == world.ada);
    QVERIFY(!world.w.store().find(Id<Person>(424'242)));
    QVERIFY(!world.w.store().find(Id<Person>()));
}

void StoreTest::get_refusesWhatIsNotThere()
{
    const World world;
    QVERIFY(world.w.store().get(world.member.id) == world.member);
    QVERIFY(isRefused(Error::NotFound, "no longer exists", [&] { world.w.store().get(Id<Person>(424'242)); }));
}

void StoreTest::where_findsByAnyMember()
{
    World world;
    Break pause = aBreak(world.ada, "2026-01");
    const Break inGo{Id<Break>(9'001), world.ada.id, world.go.id, halfDate("2026-02"), {}, {}, world.bob.id};
    world.w.add(pause, inGo);
    const Store &store = world.w.store();
    QCOMPARE(store.where(&Break::person, world.ada.id).size(), size_t(2));
    QVERIFY(store.where(&Break::person, world.bob.id).empty());
    QVERIFY(store.where(&Break::community, world.go.id) == std::vector{inGo});
    QVERIFY(store.where(&Person::handle, QStringLiteral("bob")) == std::vector{world.bob});
    QVERIFY(store.where(&Person::guest, true).empty());
    QCOMPARE(store.where(&Break::since, halfDate("2026-02")).size(), size_t(1));
}

void StoreTest::each_visitsInTheOrderOfIds()
{
    World world;
    Person late = aPerson("Late"), early = aPerson("Early");
    late.id = Id<Person>(5'000'000);
    early.id = Id<Person>(4'000'000);
    world.w.add(late, early);
    std::vector<Person> seen;
    world.w.store().each<Person>([&](const Person &person) { seen.push_back(person); });
    QVERIFY((seen == std::vector{world.ada, world.bob, early, late}));
    QVERIFY(world.w.store().all<Person>() == seen);
}

void StoreTest::newId_isDifferentEachTime()
{
    const World world;
    Id<Person> last;
    for (int i = 0; i < 10'000; ++i) {
        const Id<Person> id = world.w.store().newId<Person>();
        QVERIFY(id > last);
        last = id;
    }
}

void StoreTest::select_refusesToWrite()
{
    const World world;
    for (const char *sql : {"DELETE FROM person", "UPDATE person SET name = 'x'", "INSERT INTO role VALUES (1, 'x', 0)", "DROP TABLE touch",
                            "PRAGMA user_version = 7"})
        QVERIFY(isRefused(Error::Storage, "tried to write", [&] { world.w.store().select(sql); }));
    QVERIFY(world.w.store().find(world.ada.id));
}

void StoreTest::select_refusesNonsense()
{
    const World world;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("syntax error")));
    QVERIFY(isRefused(Error::Storage, "could not be read", [&] { world.w.store().select("SELEKT"); }));
}

void StoreTest::apply_changesAndRemoves()
{
    World world;
    Person renamed = world.ada;
    renamed.name = Name(QStringLiteral("Ada King"));
    ChangeSet changes;
    changes.change(world.ada, renamed);
    changes.remove(world.bob);
    world.w->commit({QStringLiteral("test"), {}}, std::move(changes));
    QVERIFY(world.w.store().all<Person>() == std::vector{renamed});
    QCOMPARE(world.w->check(), QStringList());
}

void StoreTest::apply_takesListsInAnyOrder()
{
    World world;
    const Person eve = aPerson("Eve");
    const Community rust = aCommunity("rust");
    ChangeSet changes;
    changes.add(aMembership(eve, rust));
    changes.add(rust);
    changes.add(eve);
    verifyUndo(world.w, {QStringLiteral("test"), {}}, std::move(changes));
}

void StoreTest::apply_refusesAStaleChange()
{
    World world;
    Person stale = world.bob, wanted = world.bob;
    stale.country = QStringLiteral("DE");
    wanted.name = Name(QStringLiteral("Robert"));
    ChangeSet changes;
    changes.add(aPerson("Eve"));
    changes.change(stale, wanted);
    verifyConflict(world.w, std::move(changes), "has itself changed meanwhile");
    QCOMPARE(world.w.store().all<Person>().size(), size_t(2));
}

void StoreTest::apply_refusesAStaleRemoval()
{
    World world;
    Person stale = world.bob;
    stale.guest = true;
    ChangeSet changes;
    changes.remove(stale);
    verifyConflict(world.w, std::move(changes), "has itself changed meanwhile");
}

void StoreTest::apply_refusesToChangeWhatIsGone()
{
    World world;
    ChangeSet changes;
    changes.remove(aPerson("Nobody"));
    verifyConflict(world.w, std::move(changes), "has itself changed meanwhile");
}

void StoreTest::apply_refusesAnIdTwice()
{
    World world;
    ChangeSet changes;
    changes.add(world.bob);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("UNIQUE")));
    verifyConflict(world.w, std::move(changes));
}

void StoreTest::apply_refusesAReferenceToNothing()
{
    World world;
    ChangeSet changes;
    changes.add(aMembership(aPerson("Nobody"), world.go));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("FOREIGN KEY")));
    verifyConflict(world.w, std::move(changes));
}

void StoreTest::apply_refusesToRemoveWhatIsReferredTo()
{
    World world;
    ChangeSet changes;
    changes.remove(world.ada);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("FOREIGN KEY")));
    verifyConflict(world.w, std::move(changes));
}

void StoreTest::apply_refusesUniqueConflicts()
{
    World world;
    ChangeSet changes;
    changes.add(aPerson("Eve"));
    changes.add(aMembership(world.ada, world.go, "2024-01"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("UNIQUE")));
    verifyConflict(world.w, std::move(changes));
}

void StoreTest::apply_refusesUniqueConflictsInBulk()
{
    World world;
    std::vector<Headcount> counts;
    ChangeSet changes;
    for (int i = 0; i < 25'000; ++i)
        changes.add(Headcount{Id<Headcount>(i + 1), QDate(1960, 1, 1).addDays(i), i, {}, {}});
    changes.add(Headcount{Id<Headcount>(25'001), QDate(1960, 1, 1), 1, {}, {}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("UNIQUE")));
    verifyConflict(world.w, std::move(changes));
}

void StoreTest::apply_refusesWhatTheSchemaChecks()
{
    World world;
    Person nameless = aPerson("X");
    nameless.name = {};
    ChangeSet changes;
    changes.add(nameless);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("CHECK")));
    verifyConflict(world.w, std::move(changes));
}

/// What a refused change had added to the sums must not find its way into the next one.
void StoreTest::apply_leavesTheEarlierListsAlone()
{
    World world;
    ChangeSet bad;
    bad.add(aRole("Expert"));
    bad.add(world.bob);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("UNIQUE")));
    verifyConflict(world.w, std::move(bad));
    world.w.add(aRole("Chair"));
    QCOMPARE(world.w.store().all<Role>().size(), size_t(1));
    QCOMPARE(world.w->check(), QStringList());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
