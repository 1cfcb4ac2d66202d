// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/close_community.h"

#include "core/calendar/planning_rules.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");
    Community java = aCommunity("Java");
    Person ada = aPerson("Ada");
    Role expert = aRole("expert");
    Label label{QStringLiteral("community.close"), QStringLiteral("Go")};

    World()
    {
        go.founded = halfDate("2024-03");
        w.add(go, java, ada, expert, aTerm(ada, go, expert, "2024-03"), aTerm(ada, java, expert, "2024-03"),
              aMembership(ada, go, "2024-03"), Channel{Id<Channel>(1), go.id, {}, QStringLiteral("#go"), {}, {}},
              Stage{Id<Stage>(1), go.id, StageName::Growth, halfDate("2024-03"), {}, {}});
    }
    Event plan(int days, const std::vector<Id<Community>> &communities, const QString &rule = {})
    {
        Id<Event> id;
        const When start = When::timed(w.today.addDays(days), QTime(15, 0), QStringLiteral("Europe/Berlin"));
        w->commit(label, createSession(w.store(), {QStringLiteral("Session"), start, 60, rule, {}, {}, {}, communities, {}}, w.today, &id));
        return w.store().get(id);
    }
};

} // namespace

class CloseCommunityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_endsOnTheDay()
    {
        World world;
        const HalfDate last(world.w.today);
        verifyUndo(world.w, world.label, closeCommunity(world.w.store(), world.go.id, world.w.today));
        const Store &store = world.w.store();
        QCOMPARE(store.get(world.go.id).closed, last);
        QCOMPARE(store.where(&RoleTerm::community, world.go.id).at(0).until, last);
        QCOMPARE(store.where(&Membership::community, world.go.id).at(0).until, last);
        QCOMPARE(store.where(&Channel::community, world.go.id).at(0).until, last);
        QVERIFY(store.where(&RoleTerm::community, world.java.id).at(0).until.isEmpty());
        const auto stages = store.where(&Stage::community, world.go.id);
        QCOMPARE(stages.size(), size_t(2));
        QCOMPARE(stages[0].until, last);
        QCOMPARE(stages[1].name, StageName::Closed);
        QCOMPARE(stages[1].since, HalfDate(world.w.today.addDays(1)));
    }
    void sessions_thatCome_goOrAreCancelled()
    {
        World world;
        const Event planned = world.plan(3, {world.go.id});
        const Event registered = world.plan(4, {world.go.id});
        const Event shared = world.plan(5, {world.go.id, world.java.id});
        const Event today = world.plan(0, {world.go.id});
        const Event first = world.plan(-7, {world.go.id}, QStringLiteral("FREQ=WEEKLY"));
        Attendance coming = anAttendance(registered, world.ada, Presence::Unknown);
        coming.registration = Registration::Registered;
        world.w.add(coming);
        const Closing closing = closingOf(world.w.store(), world.go.id, world.w.today);
        QCOMPARE(closing.roles, 1);
        QVERIFY(closing.sessions > 50);
        verifyUndo(world.w, world.label, closeCommunity(world.w.store(), world.go.id, world.w.today));
        const Store &store = world.w.store();
        QVERIFY(!store.find(planned.id));
        QCOMPARE(store.get(registered.id).status, EventStatus::Cancelled);
        QVERIFY(store.find(shared.id));
        QVERIFY(store.find(today.id));
        QCOMPARE(store.where(&Event::series, first.series).size(), size_t(2)); // a week ago, and today
        QCOMPARE(closingOf(store, world.go.id, world.w.today).sessions, 0);
    }
    void closedOnes_andDaysBeforeTheFounding_areRefused()
    {
        World world;
        QVERIFY(isRefused(Error::Invalid, "was founded on",
                          [&] { closeCommunity(world.w.store(), world.go.id, day("2024-02-01")); }));
        world.w->commit(world.label, closeCommunity(world.w.store(), world.go.id, world.w.today));
        QVERIFY(isRefused(Error::Conflict, "was closed on",
                          [&] { closeCommunity(world.w.store(), world.go.id, world.w.today); }));
    }
};

QTEST_GUILESS_MAIN(CloseCommunityTest)
#include "tst_close_community.moc"
