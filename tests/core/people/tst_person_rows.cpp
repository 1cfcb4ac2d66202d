// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_rows.h"

#include "core/base/text.h"
#include "core/records.h"
#include "core/sample/sample.h"

#include "tests/support/test_world.h"

#include <QTest>

using namespace convenor;

namespace {

struct World : TestWorld
{
    Community go = aCommunity("Go"), rust = aCommunity("Rust");
    Role expert = aRole("Lead"), helper = aRole("Treasurer", false);
    Person ada = aPerson("Łada Lovelace"), bob = aPerson("bob"), cyd = aPerson("Cyd");

    World()
    {
        ada.email = Email(QStringLiteral("ada@example.org"));
        w.add(go, rust, expert, helper, ada, bob, cyd);
    }
    PersonRow row(const Person &person) const
    {
        for (const PersonRow &row : personRows(w.store(), w.today))
            if (row.id == person.id)
                return row;
        return {};
    }
    QStringList names(const PersonFilter &filter) const
    {
        QStringList list;
        for (const PersonRow &row : personRows(w.store(), w.today))
            if (matches(row, filter))
                list << row.name;
        return list;
    }
    PersonFilter typed(const char *text) const
    {
        PersonFilter filter;
        filter.text = fold(QString::fromUtf8(text));
        return filter;
    }
};

} // namespace

class PersonRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standByNameWithoutRegardToCase();
    void rows_sayWhatIsValidOnTheDay();
    void rows_sayWhoIsOnABreakOrLeft();
    void row_isThatOfTheTable();
    void filter_looksAtNameHandleAddressAndDepartment();
    void filter_takesChipsTogether();
    void lastSeen_countsComingAndLeading();
    void seenBetween_agreesWithLastSeen();
    void lastSeenOfAll_agreesWithLastSeen();
    void timeline_isNewestFirst();
    void timeline_namesASessionOnce();
};

void PersonRowsTest::rows_standByNameWithoutRegardToCase()
{
    const World world;
    QCOMPARE(world.names({}),
             QStringList({QStringLiteral("bob"), QStringLiteral("Cyd"), QStringLiteral("Łada Lovelace")}));
}

void PersonRowsTest::rows_sayWhatIsValidOnTheDay()
{
    World world;
    world.w.add(
        aMembership(world.ada, world.rust, "2025"), aMembership(world.ada, world.go, "2025"),
        aMembership(world.bob, world.go, "2025", "2026-11-01"), aMembership(world.cyd, world.go, "2026-11-03"),
        aTerm(world.ada, world.go, world.expert, "2025"), aTerm(world.bob, world.go, world.helper, "2025"),
        aTerm(world.cyd, world.go, world.expert, "2025", "2026-10"), aTouch(world.ada, world.before(3)),
        aTouch(world.ada, world.before(9)),
        Affiliation{Id<Affiliation>(1), world.ada.id, {}, QStringLiteral("Sales"), {}, halfDate("2024"), halfDate("2025")},
        Affiliation{Id<Affiliation>(2), world.ada.id, {}, QStringLiteral("Tools"), {}, halfDate("2026"), {}});
    const PersonRow ada = world.row(world.ada);
    QCOMPARE(ada.codes, QStringList({QStringLiteral("go"), QStringLiteral("rust")}));
    QCOMPARE(ada.roles, QStringList(QStringLiteral("Lead, Go")));
    QCOMPARE(ada.department, QStringLiteral("Tools"));
    QCOMPARE(ada.lastTouch, world.before(3));
    QVERIFY(ada.isCore);
    QVERIFY(world.row(world.bob).codes.isEmpty());
    QVERIFY(!world.row(world.bob).isCore && !world.row(world.cyd).isCore);
    QVERIFY(world.row(world.cyd).codes.isEmpty());
}

void PersonRowsTest::rows_sayWhoIsOnABreakOrLeft()
{
    World world;
    Person gone = aPerson("Gus");
    gone.left = HalfDate(world.before(1));
    world.w.add(gone, aBreak(world.ada, "2026-10-01"), aBreak(world.bob, "2026-08-01", "", "2026-09-01"));
    QVERIFY(world.row(world.ada).isOnBreak);
    QVERIFY(!world.row(world.bob).isOnBreak);
    QVERIFY(world.row(gone).hasLeft);
    QVERIFY(!world.names({}).contains(QStringLiteral("Gus")));
    PersonFilter filter;
    filter.left = true;
    QVERIFY(world.names(filter).contains(QStringLiteral("Gus")));
}

void PersonRowsTest::row_isThatOfTheTable()
{
    World world;
    world.w.add(aMembership(world.ada, world.rust, "2025"), aMembership(world.bob, world.go, "2025"),
                aTerm(world.ada, world.go, world.expert, "2025"), aBreak(world.bob, "2026-10-01"),
                aTouch(world.ada, world.before(3)), aTouch(world.bob, world.before(4)));
    for (const PersonRow &row : personRows(world.w.store(), world.w.today))
        QVERIFY(personRow(world.w.store(), row.id, world.w.today) == row);
    QVERIFY(!personRow(world.w.store(), Id<Person>(1'000'000), world.w.today));
    QVERIFY(!personRow(world.w.store(), {}, world.w.today));
}

void PersonRowsTest::filter_looksAtNameHandleAddressAndDepartment()
{
    World world;
    world.w.add(Affiliation{Id<Affiliation>(1), world.cyd.id, {}, QStringLiteral("Überbau"), {}, {}, {}});
    const QStringList ada{QStringLiteral("Łada Lovelace")}, cyd{QStringLiteral("Cyd")};
    QCOMPARE(world.names(world.typed("lada love")), ada);
    QCOMPARE(world.names(world.typed("EXAMPLE.org")), ada);
    QCOMPARE(world.names(world.typed("uberb")), cyd);
    QCOMPARE(world.names(world.typed("cyd lada")), QStringList());
}

void PersonRowsTest::filter_takesChipsTogether()
{
    World world;
    world.w.add(aMembership(world.ada, world.go, "2025"), aMembership(world.bob, world.go, "2025"),
                aTerm(world.ada, world.go, world.expert, "2025"));
    PersonFilter filter;
    filter.community = world.go.id;
    QCOMPARE(world.names(filter).size(), 2);
    filter.core = true;
    QCOMPARE(world.names(filter), QStringList(QStringLiteral("Łada Lovelace")));
    const QSet<Id<Person>> seen{world.ada.id};
    filter.seen = &seen;
    QCOMPARE(world.names(filter), QStringList());
}

void PersonRowsTest::lastSeen_countsComingAndLeading()
{
    World world;
    const Event old = aHeldEvent(world.before(200)), led = aHeldEvent(world.before(100)),
                missed = aHeldEvent(world.before(5));
    Event cancelled = anEvent(world.before(4)), planned = anEvent(world.before(3));
    cancelled.status = EventStatus::Cancelled;
    world.w.add(old, led, missed, cancelled, planned, anAttendance(old, world.ada), aPart(led, world.ada),
                anAttendance(missed, world.ada, Presence::NoShow), anAttendance(cancelled, world.ada),
                aPart(planned, world.ada));
    QCOMPARE(lastSeen(world.w.store(), world.ada.id, world.w.today), world.before(100));
    QCOMPARE(lastSeen(world.w.store(), world.ada.id, world.before(150)), world.before(200));
    QVERIFY(!lastSeen(world.w.store(), world.bob.id, world.w.today).isValid());
}

void PersonRowsTest::lastSeenOfAll_agreesWithLastSeen()
{
    TestWorkspace w;
    const QString path = w.filePath(QStringLiteral("sample.convenor"));
    Workspace::create(path, sampleBeginning(sampleMonday(w.today)));
    const Workspace sample(path, Database::ReadOnly, allRecords());
    const auto seen = lastSeenOfAll(sample.store(), w.today);
    QVERIFY(seen.size() > 100);
    sample.store().each<Person>(
        [&](const Person &person) { QCOMPARE(seen.value(person.id), lastSeen(sample.store(), person.id, w.today)); });
}

void PersonRowsTest::seenBetween_agreesWithLastSeen()
{
    World world;
    const Event first = aHeldEvent(world.before(91)), second = aHeldEvent(world.before(90)),
                third = anEvent(world.before(1));
    world.w.add(first, second, third, anAttendance(first, world.ada), anAttendance(second, world.bob),
                aPart(third, world.cyd));
    const QSet<Id<Person>> seen = seenBetween(world.w.store(), world.before(90), world.w.today);
    QCOMPARE(seen, QSet<Id<Person>>{world.bob.id});
}

void PersonRowsTest::timeline_isNewestFirst()
{
    World world;
    const Event event = aHeldEvent(world.before(10), "Generics");
    world.w.add(event, aPlacing(event, world.go), anAttendance(event, world.ada),
                aMembership(world.ada, world.go, "2025", "2026-10-31"),
                aTerm(world.ada, world.go, world.expert, "2026"), aTouch(world.ada, world.before(1), TouchKind::Praise),
                aBreak(world.ada, "2026-07-01", "", "2026-08-01"));
    std::vector<TimelineKind> kinds;
    for (const TimelineEntry &entry : timelineOf(world.w.store(), world.ada.id))
        kinds.push_back(entry.kind);
    const std::vector expected{TimelineKind::Conversation, TimelineKind::Left,  TimelineKind::Came,  TimelineKind::Return,
                               TimelineKind::Break,        TimelineKind::Role, TimelineKind::Joined};
    QCOMPARE(kinds, expected);
}

void PersonRowsTest::timeline_namesASessionOnce()
{
    World world;
    const Event event = aHeldEvent(world.before(10), "Generics");
    world.w.add(event, aPlacing(event, world.go), anAttendance(event, world.ada), aPart(event, world.ada));
    const auto entries = timelineOf(world.w.store(), world.ada.id);
    QCOMPARE(entries.size(), 1u);
    QCOMPARE(entries[0].kind, TimelineKind::Led);
    QCOMPARE(entries[0].title, QStringLiteral("Generics"));
    QCOMPARE(entries[0].community, world.go.id);
    QCOMPARE(entries[0].event, event.id);
}

QTEST_GUILESS_MAIN(PersonRowsTest)
#include "tst_person_rows.moc"
