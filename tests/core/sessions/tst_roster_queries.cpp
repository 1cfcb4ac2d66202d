// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/roster_queries.h"

#include "tests/support/test_world.h"

#include <QTest>

using namespace convenor;

namespace {

struct World : TestWorld
{
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Role lead = aRole("Lead"), fan = aRole("Fan", false);
    Event event = anEvent(w.today);

    World()
    {
        w.add(go, rust, lead, fan);
        add(event, {go});
    }
    Event earlier(int days, const Community &community) { return add(aHeldEvent(before(days)), {community}); }
    QStringList names(int limit = 60) const
    {
        QStringList list;
        for (const RosterRow &row : roster(w.store(), event.id, limit))
            list << row.name;
        return list;
    }
};

} // namespace

class RosterQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roster_goesByProbability();
    void roster_looksAtTheLastThreeSessionsOnly();
    void roster_looksAtTheSeriesFirst();
    void roster_goesByTheDayOfTheSession();
    void roster_leavesOutWhoHasLeft();
    void roster_endsAtItsLimit();
    void roster_isEmptyForASafeSpace();
};

void RosterQueriesTest::roster_goesByProbability()
{
    World world;
    const Person member = world.person("Member"), core = world.person("Core"), once = world.person("Once");
    const Person twice = world.person("Twice"), registered = world.person("Registered"), host = world.person("Host");
    const Person there = world.person("There"), other = world.person("Other"), noShow = world.person("Aardvark");
    const Event first = world.earlier(7, world.go), second = world.earlier(14, world.go);
    Attendance signedUp = anAttendance(world.event, registered, Presence::Unknown);
    signedUp.registration = Registration::Registered;
    world.w.add(aMembership(member, world.go), aMembership(core, world.go), aTerm(core, world.go, world.lead),
                aMembership(other, world.rust), aTerm(other, world.rust, world.lead), signedUp,
                aPart(world.event, host), anAttendance(world.event, there));
    world.w.add(anAttendance(first, twice), anAttendance(second, twice, Presence::Partial), anAttendance(first, once),
                anAttendance(first, noShow, Presence::NoShow));
    QCOMPARE(world.names().join(u' '), QStringLiteral("There Host Registered Twice Once Core Member"));
    const auto rows = roster(world.w.store(), world.event.id, 60);
    QCOMPARE(rows[3].lately, 2);
    QCOMPARE(rows[3].why, RosterReason::CameLately);
}

void RosterQueriesTest::roster_looksAtTheLastThreeSessionsOnly()
{
    World world;
    for (int i = 1; i <= 4; ++i)
        world.w.add(anAttendance(world.earlier(7 * i, world.go), world.person("Guest " + QByteArray::number(i))));
    world.w.add(anAttendance(world.earlier(1, world.rust), world.person("Elsewhere")));
    world.earlier(2, world.go); // of which nobody knows who came
    QCOMPARE(world.names().join(u','), QStringLiteral("Guest 1,Guest 2,Guest 3"));
}

void RosterQueriesTest::roster_looksAtTheSeriesFirst()
{
    World world;
    Series series{Id<Series>(1), QStringLiteral("weekly"), Name(QStringLiteral("Weekly")), world.w.today, QTime(17, 0),
                  QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, world.w.today};
    Event earlier = aHeldEvent(world.w.today.addDays(-30)), now = anEvent(world.w.today);
    earlier.series = now.series = series.id;
    world.w.add(series, earlier, now, aPlacing(now, world.go));
    world.w.add(anAttendance(earlier, world.person("Regular")),
                anAttendance(world.earlier(1, world.go), world.person("Other")));
    world.event = now;
    QCOMPARE(world.names(), QStringList(QStringLiteral("Regular")));
}

void RosterQueriesTest::roster_goesByTheDayOfTheSession()
{
    World world; // on 2026-11-02
    world.w.add(aMembership(world.person("Still"), world.go, "2026-11", "2026-11"),
                aMembership(world.person("Gone"), world.go, "", "2026-10"),
                aMembership(world.person("Later"), world.go, "2026-11-03"),
                aMembership(world.person("To the day"), world.go, "2026-11-02", "2026-11-02"),
                aTerm(world.person("Was core"), world.go, world.lead, "2020", "2025"),
                aTerm(world.person("No core"), world.go, world.fan));
    QCOMPARE(world.names().join(u','), QStringLiteral("Still,To the day"));
}

void RosterQueriesTest::roster_leavesOutWhoHasLeft()
{
    World world;
    Person left = aPerson("Left"), leaving = aPerson("Leaving");
    left.left = halfDate("2026-10");
    leaving.left = halfDate("2026-11-02");
    world.w.add(left, leaving);
    world.w.add(aMembership(left, world.go), aMembership(leaving, world.go),
                anAttendance(world.earlier(7, world.go), left));
    QCOMPARE(world.names(), QStringList(QStringLiteral("Leaving")));
}

void RosterQueriesTest::roster_endsAtItsLimit()
{
    World world;
    for (int i = 0; i < 9; ++i)
        world.w.add(aMembership(world.person("Member " + QByteArray::number(i)), world.go));
    const Person core = world.person("Zoe");
    world.w.add(aTerm(core, world.go, world.lead));
    QCOMPARE(world.names(3).join(u','), QStringLiteral("Zoe,Member 0,Member 1"));
}

void RosterQueriesTest::roster_isEmptyForASafeSpace()
{
    World world;
    Event safe = anEvent(world.w.today);
    safe.safeSpace = true;
    world.w.add(safe, aPlacing(safe, world.go), aMembership(world.person("Member"), world.go));
    world.event = safe;
    QVERIFY(world.names().isEmpty());
}

QTEST_GUILESS_MAIN(RosterQueriesTest)
#include "tst_roster_queries.moc"
