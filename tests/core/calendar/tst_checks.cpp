// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/checks.h"

#include "tests/support/test_world.h"

#include <QTest>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

/// Two communities with eight people who come to both, and a third with people of its own.
struct World : TestWorld
{
    Community go = aCommunity("go"), rust = aCommunity("rust"), web = aCommunity("web");
    Person ada = aPerson("Ada"), bob = aPerson("Bob");
    std::vector<Person> crowd;

    World()
    {
        w.add(go, rust, web, ada, bob);
        for (int i = 0; i < 8; ++i)
            crowd.push_back(aPerson("Member " + QByteArray::number(i)));
        w.add(crowd);
    }
    static Event at(const QByteArray &date, int hour, int minutes = 60)
    {
        Event event = anEvent(day(date), "At " + QByteArray::number(hour));
        setStart(event, When::timed(day(date), QTime(hour, 0), u"UTC"_s));
        event.minutes = minutes;
        return event;
    }
    void meet(const QByteArray &date, const Community &community, int people)
    {
        add(aHeldEvent(day(date)), {community}, {}, {crowd.begin(), crowd.begin() + people});
    }
    void share()
    {
        for (const char *date : {"2026-09-01", "2026-10-01"})
            for (const Community &community : {go, rust})
                meet(date, community, 6);
    }
    std::vector<PlanCheck> all()
    {
        const Plan plan = readPlan(w.store(), w.today, w.today.addDays(90));
        const std::vector<Lane> lanes = readLanes(w.store(), w.today);
        SharedRegulars shared(w.store(), w.today);
        return PlanChecks(plan, lanes, shared, w.today).all();
    }
};

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readPlan_readsSessionsWithTheirPeople();
    void readPlan_keepsClosuresApart();
    void readLanes_areOpenAndKnowTheirLastSession();
    void sharedRegulars_cameOftenToBoth();
    void checks_findSharedPeople();
    void checks_findOnePersonInTwoPlaces();
    void checks_letWhatFollowsBe();
    void checks_findSessionsOnHolidays();
    void checks_findSessionsSoonWithoutLead();
    void checks_leaveSeriesBeThatNeverHadALead();
    void checks_leaveOutWhatIsOff();
    void checks_tellWhatAMoveWouldDo();
    void whoCouldLead_knowsWhoLed();
};

void ChecksTest::readPlan_readsSessionsWithTheirPeople()
{
    World world;
    const Event talk = world.add(World::at("2026-11-05", 15), {world.go, world.rust}, {world.ada});
    world.w.add(aPart(talk, world.bob, PartKind::Host));
    world.add(World::at("2026-11-20", 15), {});
    const Plan plan = readPlan(world.w.store(), day("2026-11-05"), day("2026-11-19"));
    QCOMPARE(plan.sessions.size(), size_t(1));
    const PlannedSession &session = plan.sessions.front();
    QCOMPARE(session.event, talk);
    QCOMPARE(session.communities, (std::vector{world.go.id, world.rust.id}));
    QCOMPARE(session.people.size(), size_t(2));
    QCOMPARE(session.people.front().name, u"Ada"_s);
    QVERIFY(session.hasLead() && !session.hasTakenPlace);
    QCOMPARE(plan.find(talk.id), &session);
    QCOMPARE(plan.find(Id<Event>(4711)), nullptr);
}

void ChecksTest::readPlan_keepsClosuresApart()
{
    World world;
    Event holiday = anEvent(day("2026-12-24"), "Christmas");
    setStart(holiday, When::allDay(day("2026-12-24")));
    holiday.format = u"holiday"_s;
    holiday.minutes = 3 * 24 * 60;
    world.add(holiday, {});
    const Plan plan = readPlan(world.w.store(), day("2026-12-26"), day("2026-12-31"));
    QVERIFY(plan.sessions.empty());
    QCOMPARE(plan.closures.size(), size_t(1));
    QCOMPARE(plan.closureOn(day("2026-12-26"))->name, u"Christmas"_s);
    QCOMPARE(plan.closureOn(day("2026-12-27")), nullptr);
    QVERIFY(readPlan(world.w.store(), day("2026-12-27"), day("2026-12-31")).closures.empty());
}

void ChecksTest::readLanes_areOpenAndKnowTheirLastSession()
{
    World world;
    Community old = aCommunity("old");
    old.closed = halfDate("2026-10-31");
    world.w.add(old, Stage{Id<Stage>(1), world.web.id, StageName::Paused, halfDate("2026-06"), {}, {}});
    world.add(aHeldEvent(day("2026-09-01")), {world.go});
    world.add(aHeldEvent(day("2026-10-01")), {world.go});
    world.add(World::at("2026-10-20", 9), {world.go});
    world.add(aHeldEvent(day("2024-10-01")), {world.rust});
    world.add(aHeldEvent(day("2026-02-01")), {world.web});
    const auto lanes = readLanes(world.w.store(), world.w.today);
    QCOMPARE(lanes.size(), size_t(3));
    QCOMPARE(lanes[0].lastSession, day("2026-10-01"));
    QVERIFY(!lanes[1].lastSession.isValid());
    QCOMPARE(lanes[2].lastSession, day("2026-02-01"));
    QVERIFY(lanes[2].isPaused && !lanes[1].isPaused);
}

void ChecksTest::sharedRegulars_cameOftenToBoth()
{
    World world;
    world.share();
    world.meet("2026-10-08", world.rust, 8); // once is not often
    world.meet("2026-03-01", world.web, 8);  // long ago
    world.meet("2026-04-01", world.web, 8);
    SharedRegulars shared(world.w.store(), world.w.today);
    QCOMPARE(shared.between(world.go.id, world.rust.id), 6);
    QCOMPARE(shared.between(world.rust.id, world.go.id), 6);
    QCOMPARE(shared.between(world.go.id, world.web.id), 0);
    QCOMPARE(shared.of(world.rust.id), 6);
    world.meet("2026-10-15", world.rust, 8);
    QCOMPARE(shared.of(world.rust.id), 6);
    shared.forget();
    QCOMPARE(shared.of(world.rust.id), 8);
}

void ChecksTest::checks_findSharedPeople()
{
    World world;
    world.share();
    const Event first = world.add(World::at("2026-12-01", 15), {world.go}, {world.ada});
    const Event second = world.add(World::at("2026-12-01", 15), {world.rust}, {world.bob});
    world.add(World::at("2026-12-01", 15), {world.web}, {world.crowd[0]});
    const auto found = world.all();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().kind, CheckKind::SharedPeople);
    QCOMPARE(found.front().event, first.id);
    QCOMPARE(found.front().other, second.id);
    QCOMPARE(found.front().sentence, u"6 people usually come to both go and rust, Tue 1 Dec"_s);
    QCOMPARE(found.front().mend, u"Move by an hour"_s);
    QCOMPARE(found.front().mendStart, When::timed(day("2026-12-01"), QTime(16, 0), u"UTC"_s));
}

void ChecksTest::checks_findOnePersonInTwoPlaces()
{
    World world;
    world.add(World::at("2026-12-01", 15, 120), {world.go}, {world.ada, world.bob});
    world.add(World::at("2026-12-01", 16, 120), {world.web}, {world.bob});
    const auto found = world.all();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().kind, CheckKind::PersonTwice);
    QCOMPARE(found.front().sentence, u"Bob is in “At 15” and “At 16” at the same time, Tue 1 Dec"_s);
    QCOMPARE(found.front().mendStart->time, QTime(14, 0)); // an hour later would still not do
}

void ChecksTest::checks_letWhatFollowsBe()
{
    World world;
    world.share();
    world.add(World::at("2026-12-01", 15), {world.go}, {world.ada});
    world.add(World::at("2026-12-01", 16), {world.rust}, {world.ada});
    QVERIFY(world.all().empty());
}

void ChecksTest::checks_findSessionsOnHolidays()
{
    World world;
    Event holiday = anEvent(day("2026-12-24"), "Christmas");
    setStart(holiday, When::allDay(day("2026-12-24")));
    holiday.format = u"holiday"_s;
    holiday.minutes = 8 * 24 * 60;
    world.add(holiday, {});
    world.add(World::at("2026-12-24", 15), {world.go}, {world.ada});
    const auto found = world.all();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().sentence, u"“At 15” is on Christmas, Thu 24 Dec"_s);
    QCOMPARE(found.front().mendStart->date, day("2027-01-07"));
    QCOMPARE(found.front().mend, u"Move to Thu 7 Jan"_s);
}

void ChecksTest::checks_findSessionsSoonWithoutLead()
{
    World world;
    world.add(World::at("2026-11-16", 15), {world.go});
    world.add(World::at("2026-11-17", 15), {world.go}); // in 15 days
    world.add(World::at("2026-11-10", 15), {});
    const Event helped = world.add(World::at("2026-11-12", 15), {world.rust});
    world.w.add(aPart(helped, world.ada, PartKind::Helper));
    const auto found = world.all();
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].event, helped.id);
    QCOMPARE(found[1].sentence, u"go, Mon 16 Nov: no speaker"_s);
    QVERIFY(!found[1].mendStart);
}

void ChecksTest::checks_leaveSeriesBeThatNeverHadALead()
{
    World world;
    Series working;
    working.id = Id<Series>(1);
    working.uid = u"working"_s;
    working.title = Name(u"Working meeting"_s);
    working.date = working.expandedUntil = world.w.today;
    world.w.add(working);
    Event before = aHeldEvent(day("2025-03-03")), next = World::at("2026-11-10", 15);
    before.series = next.series = working.id;
    world.add(before, {world.go});
    world.add(next, {world.go});
    QVERIFY(world.all().empty());
    world.w.add(aPart(before, world.ada, PartKind::Helper));
    QVERIFY(world.all().empty());
    world.w.add(aPart(before, world.ada, PartKind::Host));
    QCOMPARE(world.all().size(), size_t(1));
}

void ChecksTest::checks_leaveOutWhatIsOff()
{
    World world;
    world.share();
    Event off = World::at("2026-12-01", 15);
    off.status = EventStatus::Cancelled;
    world.add(off, {world.go}, {world.ada});
    world.add(World::at("2026-12-01", 15), {world.rust}, {world.ada});
    QVERIFY(world.all().empty());
}

void ChecksTest::checks_tellWhatAMoveWouldDo()
{
    World world;
    world.share();
    world.add(World::at("2026-12-01", 15), {world.go}, {world.ada});
    const Event later = world.add(World::at("2026-12-08", 15), {world.rust}, {world.bob});
    const Plan plan = readPlan(world.w.store(), world.w.today, world.w.today.addDays(90));
    const auto lanes = readLanes(world.w.store(), world.w.today);
    SharedRegulars shared(world.w.store(), world.w.today);
    const PlanChecks checks(plan, lanes, shared, world.w.today);
    const PlannedSession &session = *plan.find(later.id);
    QVERIFY(checks.at(session, startOf(session.event)).empty());
    const auto found = checks.at(session, When::timed(day("2026-12-01"), QTime(15, 30), u"UTC"_s));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().kind, CheckKind::SharedPeople);
}

void ChecksTest::whoCouldLead_knowsWhoLed()
{
    World world;
    world.add(aHeldEvent(day("2026-09-01")), {world.go}, {world.ada});
    world.add(aHeldEvent(day("2026-10-01")), {world.go}, {world.ada});
    world.add(aHeldEvent(day("2026-08-01")), {world.go}, {world.bob, world.crowd[0]});
    world.add(aHeldEvent(day("2025-08-01")), {world.go}, {world.crowd[1]});
    world.w.add(aBreak(world.crowd[0], "2026-10-01"));
    const auto found = whoCouldLead(world.w.store(), {world.go.id}, world.w.today);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].name, u"Bob"_s);
    QCOMPARE(found[1].led, 2);
    QCOMPARE(found[1].lastLed, day("2026-10-01"));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
