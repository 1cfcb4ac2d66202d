// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/planning_rules.h"

#include "core/calendar/rule_text.h"
#include "core/calendar/series_rules.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

const QString berlin = u"Europe/Berlin"_s;

/// Two communities, two people, and a series every Tuesday at 09:30 in Berlin that began six weeks ago.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Person ada = aPerson("Ada"), bob = aPerson("Bob");
    SessionPlan weekly{u"Lean Coffee"_s, at("2026-09-22", 9, 30), 60, u"FREQ=WEEKLY;BYDAY=TU"_s, u"lean_coffee"_s,
                       {}, {}, {go.id}, {{ada.id, PartKind::Host}}};

    World() { w.add(go, rust, ada, bob); }
    static When at(const QByteArray &date, int hour, int minute)
    {
        return When::timed(day(date), QTime(hour, minute), berlin);
    }

    void run(const char *verb, ChangeSet changes)
    {
        verifyUndo(w, {QString::fromLatin1(verb), u"Session"_s}, std::move(changes));
    }
    Id<Event> plan(const SessionPlan &plan)
    {
        Id<Event> created;
        run("session.plan", createSession(w.store(), plan, w.today, &created));
        return created;
    }
    /// By their start.
    std::vector<Event> events() const
    {
        std::vector<Event> list = w.store().all<Event>();
        std::sort(list.begin(), list.end(), [](const Event &a, const Event &b) { return a.startUtc < b.startUtc; });
        return list;
    }
    Event on(const QByteArray &date) const
    {
        for (const Event &event : events())
            if (event.date == day(date))
                return event;
        return {};
    }
    void hold(Event event)
    {
        ChangeSet changes;
        Event held = event;
        held.status = EventStatus::Held;
        held.headCount = 7;
        changes.change(event, held);
        w->commit({u"session.log"_s, {}}, std::move(changes));
    }
    Series only() const { return w.store().all<Series>().front(); }
    /// What a series keeps is what its sessions show, but for those that have their own way.
    void expectInStep() const;
};

void World::expectInStep() const
{
    for (const Series &series : w.store().all<Series>()) {
        ExpansionBudget budget;
        QStringList wanted;
        for (const Occurrence &occurrence : expand(recurrenceOf(series), series.expandedUntil, budget))
            wanted << occurrence.original.toLocalString() + u' ' + occurrence.start.toLocalString();
        QStringList have;
        for (const Event &event : events())
            if (event.series == series.id) {
                const QString start = startOf(event).toLocalString();
                const auto it = std::find_if(wanted.begin(), wanted.end(), [&](const QString &one) {
                    return one.startsWith(event.originalStart + u' ');
                });
                QVERIFY2(it != wanted.end(), qPrintable(event.originalStart));
                have << (event.own ? *it : event.originalStart + u' ' + start);
                QCOMPARE(event.uid, series.uid);
            }
        have.sort();
        wanted.sort();
        QCOMPARE(have, wanted);
    }
}

} // namespace

class PlanningRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createSession_plansOne();
    void createSession_plansASeriesToTheHorizon();
    void createSession_refusesWhatCannotBe();
    void changeSession_ofThisGivesItItsOwnWay();
    void changeSession_ofFollowingSplits();
    void changeSession_ofAllKeepsOwnAndHeld();
    void moveSession_ofASingleOne();
    void moveSession_ofThisKeepsTheSeries();
    void moveSession_ofFollowingSplits();
    void moveSession_ofAllKeepsOwnAndHeld();
    void moveSession_ofAllByAWeekCollidesWithNone();
    void moveSession_keepsWhoLeadsEach();
    void moveSession_carriesExceptedDays();
    void moveSession_keepsTheLengthOfASeries_data();
    void moveSession_keepsTheLengthOfASeries();
    void moveSession_ofTheFirstAndFollowingIsOfAll();
    void moveSession_intoAGapShowsTheLaterClock();
    void moveSession_keepsTheWallClockOverAChangeOfClocks();
    void moveSession_refusesWhatTookPlace();
    void moveSession_refusesParticularRules();
    void shiftRule_followsTheDay_data();
    void shiftRule_followsTheDay();
    void deleteSession_takesOneOut();
    void deleteSession_ofFollowingEndsTheSeries();
    void deleteSession_ofAllLeavesWhatTookPlace();
    void deleteSession_ofAllRemovesASeriesWithoutPast();
    void deleteSession_refusesWhatIsKnown();
    void copySession_plansTheSameOnce();
    void cancelSession_isTakenUpAgain();
    void setSpeaker_replacesTheSpeaker();
    void addPart_refusesTheSameTwice();
};

void PlanningRulesTest::createSession_plansOne()
{
    World world;
    const Id<Event> id = world.plan({u"  Generics  "_s, World::at("2026-11-05", 15, 0), 90, {}, u"talk"_s, u"Room 1"_s,
                                     {}, {world.go.id, world.rust.id, world.go.id}, {{world.ada.id}, {world.ada.id}}});
    const Event event = world.w.store().get(id);
    QCOMPARE(event.title.value(), u"Generics"_s);
    QCOMPARE(event.startUtc, World::at("2026-11-05", 15, 0).utc());
    QCOMPARE(event.minutes, 90);
    QVERIFY(!event.series && !event.own && event.originalStart.isEmpty());
    QCOMPARE(world.w.store().where(&EventCommunity::event, id).size(), size_t(2));
    QCOMPARE(world.w.store().where(&Part::event, id).size(), size_t(1));
}

void PlanningRulesTest::createSession_plansASeriesToTheHorizon()
{
    World world;
    world.plan(world.weekly);
    world.expectInStep();
    const auto events = world.events();
    QCOMPARE(events.front().date, day("2026-09-22"));
    QCOMPARE(events.back().date, day("2028-05-30"));
    QCOMPARE(world.only().expandedUntil, horizonFor(world.w.today));
    QVERIFY(extendSeries(world.w.store(), horizonFor(world.w.today)).isEmpty());
    QCOMPARE(world.w.store().where(&Part::event, events.back().id).size(), size_t(1));
    QCOMPARE(world.w.store().where(&SeriesCommunity::series, world.only().id).size(), size_t(1));
}

void PlanningRulesTest::createSession_refusesWhatCannotBe()
{
    World world;
    const auto refused = [&](const char *words, auto &&spoil) {
        SessionPlan plan = world.weekly;
        spoil(plan);
        return isRefused(Error::Invalid, words, [&] { createSession(world.w.store(), plan, world.w.today); });
    };
    QVERIFY(refused("name", [](SessionPlan &plan) { plan.title = u" "_s; }));
    QVERIFY(refused("not a date", [](SessionPlan &plan) { plan.start.date = {}; }));
    QVERIFY(refused("not a time zone", [](SessionPlan &plan) { plan.start.zone = u"Mars/Base"_s; }));
    QVERIFY(refused("14 days", [](SessionPlan &plan) { plan.minutes = -1; }));
    QVERIFY(refused("HOURLY", [](SessionPlan &plan) { plan.rule = u"FREQ=HOURLY"_s; }));
}

void PlanningRulesTest::changeSession_ofThisGivesItItsOwnWay()
{
    World world;
    world.plan(world.weekly);
    const Event event = world.on("2026-11-10");
    SessionChange change;
    change.title = u"Lean Coffee with guests"_s;
    change.communities = {{world.rust.id}};
    change.parts = {{{world.bob.id, PartKind::Host}}};
    world.run("session.change", changeSession(world.w.store(), event.id, change, SeriesScope::This));
    const Event changed = world.w.store().get(event.id);
    QVERIFY(changed.own);
    QCOMPARE(changed.title.value(), u"Lean Coffee with guests"_s);
    QCOMPARE(world.w.store().where(&EventCommunity::event, event.id).front().community, world.rust.id);
    QCOMPARE(world.w.store().where(&Part::event, event.id).front().person, world.bob.id);
    QCOMPARE(world.on("2026-11-17").title.value(), u"Lean Coffee"_s);
    world.expectInStep();
}

void PlanningRulesTest::changeSession_ofFollowingSplits()
{
    World world;
    world.plan(world.weekly);
    SessionChange change;
    change.title = u"Kata"_s;
    change.communities = {{world.go.id, world.rust.id}};
    const Event event = world.on("2026-11-10");
    world.run("session.change", changeSession(world.w.store(), event.id, change, SeriesScope::Following));
    QCOMPARE(world.w.store().all<Series>().size(), size_t(2));
    QCOMPARE(world.on("2026-11-03").title.value(), u"Lean Coffee"_s);
    QCOMPARE(world.on("2026-11-10").title.value(), u"Kata"_s);
    QCOMPARE(world.on("2028-05-30").title.value(), u"Kata"_s);
    QCOMPARE(world.on("2026-11-10").id, event.id);
    const auto series = world.w.store().all<Series>();
    QCOMPARE(series.front().rule, u"FREQ=WEEKLY;BYDAY=TU;UNTIL=20261103T083000Z"_s);
    QCOMPARE(world.w.store().where(&SeriesCommunity::series, series.back().id).size(), size_t(2));
    QCOMPARE(world.w.store().where(&EventCommunity::event, world.on("2028-05-30").id).size(), size_t(2));
    world.expectInStep();
}

void PlanningRulesTest::changeSession_ofAllKeepsOwnAndHeld()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    SessionChange own;
    own.title = u"Special"_s;
    world.run("session.change", changeSession(world.w.store(), world.on("2026-11-24").id, own, SeriesScope::This));
    SessionChange change;
    change.title = u"Kata"_s;
    change.minutes = 45;
    world.run("session.change", changeSession(world.w.store(), world.on("2026-11-10").id, change, SeriesScope::All));
    QCOMPARE(world.on("2026-09-22").title.value(), u"Kata"_s);
    QCOMPARE(world.on("2026-09-29").title.value(), u"Lean Coffee"_s);
    QCOMPARE(world.on("2026-11-24").title.value(), u"Special"_s);
    QCOMPARE(world.on("2026-12-01").minutes, 45);
    QCOMPARE(world.only().title.value(), u"Kata"_s);
    world.expectInStep();
}

void PlanningRulesTest::moveSession_ofASingleOne()
{
    World world;
    const Id<Event> id = world.plan({u"Kata"_s, World::at("2026-11-05", 15, 0), 60, {}, {}, {}, {}, {}, {}});
    for (const SeriesScope scope : {SeriesScope::This, SeriesScope::Following, SeriesScope::All}) {
        const When start = World::at("2026-11-12", 9, int(scope));
        world.run("session.move", moveSession(world.w.store(), id, start, scope));
        QCOMPARE(startOf(world.w.store().get(id)), start);
        QVERIFY(!world.w.store().get(id).own);
    }
    QVERIFY(moveSession(world.w.store(), id, startOf(world.w.store().get(id)), SeriesScope::This).isEmpty());
}

void PlanningRulesTest::moveSession_ofThisKeepsTheSeries()
{
    World world;
    world.plan(world.weekly);
    const Event event = world.on("2026-11-10");
    world.run("session.move",
              moveSession(world.w.store(), event.id, World::at("2026-11-11", 16, 0), SeriesScope::This));
    const Event moved = world.w.store().get(event.id);
    QVERIFY(moved.own);
    QCOMPARE(moved.originalStart, u"2026-11-10T09:30"_s);
    QCOMPARE(moved.date, day("2026-11-11"));
    world.expectInStep();
}

void PlanningRulesTest::moveSession_ofFollowingSplits()
{
    World world;
    world.plan(world.weekly);
    const Event event = world.on("2026-11-10");
    world.run("session.move",
              moveSession(world.w.store(), event.id, World::at("2026-11-12", 14, 0), SeriesScope::Following));
    QCOMPARE(world.on("2026-11-03").time, QTime(9, 30));
    QCOMPARE(world.on("2026-11-12").id, event.id);
    QCOMPARE(world.on("2026-11-19").time, QTime(14, 0));
    QVERIFY(world.on("2026-11-17").id.isNull());
    QCOMPARE(world.w.store().all<Series>().back().rule, u"FREQ=WEEKLY;BYDAY=TH"_s);
    world.expectInStep();
}

void PlanningRulesTest::moveSession_ofAllKeepsOwnAndHeld()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    const Event own = world.on("2026-11-24");
    world.run("session.move", moveSession(world.w.store(), own.id, World::at("2026-11-27", 8, 0), SeriesScope::This));
    world.run("session.move", moveSession(world.w.store(), world.on("2026-11-10").id, World::at("2026-11-11", 10, 0),
                                          SeriesScope::All));
    QCOMPARE(world.on("2026-09-29").time, QTime(9, 30)); // took place
    QCOMPARE(world.on("2026-09-29").originalStart, u"2026-09-30T10:00"_s);
    QCOMPARE(world.w.store().get(own.id).date, day("2026-11-27"));
    QCOMPARE(world.on("2026-11-11").time, QTime(10, 0));
    QCOMPARE(world.only().date, day("2026-09-23"));
    world.expectInStep();
}

void PlanningRulesTest::moveSession_ofAllByAWeekCollidesWithNone()
{
    World world;
    world.plan(world.weekly);
    const Id<Event> id = world.on("2026-11-10").id;
    world.run("session.move", moveSession(world.w.store(), id, World::at("2026-11-17", 9, 30), SeriesScope::All));
    QCOMPARE(world.w.store().get(id).date, day("2026-11-17"));
    world.expectInStep();
    world.run("session.move", moveSession(world.w.store(), id, World::at("2026-11-03", 9, 30), SeriesScope::All));
    QCOMPARE(world.w.store().get(id).date, day("2026-11-03"));
    world.expectInStep();
}

void PlanningRulesTest::moveSession_keepsWhoLeadsEach()
{
    World world;
    world.plan(world.weekly);
    const Id<Event> third = world.on("2026-11-24").id;
    world.run("session.speaker", setSpeaker(world.w.store(), third, world.bob.id));
    world.run("session.move", moveSession(world.w.store(), world.on("2026-11-10").id, World::at("2026-11-12", 9, 30),
                                          SeriesScope::Following));
    QCOMPARE(world.on("2026-11-26").id, third);
    QCOMPARE(world.w.store().where(&Part::event, third).size(), size_t(2));
}

void PlanningRulesTest::moveSession_carriesExceptedDays()
{
    World world;
    world.plan(world.weekly);
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-12-22").id, SeriesScope::This));
    world.run("session.move", moveSession(world.w.store(), world.on("2026-11-10").id, World::at("2026-11-12", 9, 30),
                                          SeriesScope::Following));
    QVERIFY(world.on("2026-12-24").id.isNull());
    QCOMPARE(world.w.store().all<Series>().back().except, u"2026-12-24T09:30"_s);
    QVERIFY(world.w.store().all<Series>().front().except.isEmpty());
    world.expectInStep();
}

void PlanningRulesTest::moveSession_keepsTheLengthOfASeries_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("to");
    for (const SeriesScope scope : {SeriesScope::Following, SeriesScope::All}) {
        const int number = int(scope);
        const auto row = [&](const char *what, const char *rule, const char *to) {
            QTest::addRow("%s %d", what, number) << QString::fromLatin1(rule) << number << QString::fromLatin1(to);
        };
        row("count", "FREQ=WEEKLY;COUNT=10;BYDAY=TU", "2026-11-12");
        row("until", "FREQ=WEEKLY;UNTIL=20261124T083000Z;BYDAY=TU", "2026-11-12");
        row("until later", "FREQ=WEEKLY;UNTIL=20261124T083000Z", "2026-11-18");
        row("monthly count", "FREQ=MONTHLY;COUNT=6;BYDAY=4TU", "2026-11-11");
        row("monthly until", "FREQ=MONTHLY;UNTIL=20270228;BYDAY=4TU", "2026-12-01");
    }
}

void PlanningRulesTest::moveSession_keepsTheLengthOfASeries()
{
    QFETCH(QString, rule);
    QFETCH(int, scope);
    QFETCH(QString, to);
    World world;
    world.weekly.rule = rule;
    world.plan(world.weekly);
    const auto before = world.events();
    const auto chosen =
        std::find_if(before.begin(), before.end(), [](const Event &e) { return e.date > day("2026-11-08"); });
    world.run("session.move",
              moveSession(world.w.store(), chosen->id, World::at(to.toLatin1(), 9, 30), SeriesScope(scope)));
    QCOMPARE(world.events().size(), before.size());
    world.expectInStep();
}

void PlanningRulesTest::moveSession_ofTheFirstAndFollowingIsOfAll()
{
    World world;
    const Id<Event> first = world.plan(world.weekly);
    world.run("session.move",
              moveSession(world.w.store(), first, World::at("2026-09-23", 9, 30), SeriesScope::Following));
    QCOMPARE(world.w.store().all<Series>().size(), size_t(1));
    world.expectInStep();
}

void PlanningRulesTest::moveSession_intoAGapShowsTheLaterClock()
{
    World world;
    world.weekly.start = World::at("2027-03-14", 1, 30);
    world.weekly.rule = u"FREQ=WEEKLY;COUNT=4"_s;
    const Id<Event> first = world.plan(world.weekly);
    world.run("session.move", moveSession(world.w.store(), first, World::at("2027-03-14", 2, 30), SeriesScope::All));
    const Event gap = world.on("2027-03-28"); // 02:00 to 03:00 does not exist that day
    QCOMPARE(gap.originalStart, u"2027-03-28T02:30"_s);
    QCOMPARE(gap.time, QTime(3, 30));
    world.expectInStep();
    world.run("session.move", moveSession(world.w.store(), gap.id, World::at("2027-03-28", 2, 15), SeriesScope::This));
    QCOMPARE(world.w.store().get(gap.id).time, QTime(3, 15));
    world.run("session.change",
              changeSession(world.w.store(), world.on("2027-03-28").id, {u"Night"_s}, SeriesScope::Following));
    world.expectInStep();
    QCOMPARE(world.events().size(), size_t(4));
}

void PlanningRulesTest::moveSession_keepsTheWallClockOverAChangeOfClocks()
{
    World world;
    world.plan(world.weekly);
    const Event winter = world.on("2026-10-27");
    const Event summer = world.on("2026-10-20");
    QCOMPARE(winter.startUtc - summer.startUtc, qint64(7 * 24 + 1) * 3600);
    world.run("session.move",
              moveSession(world.w.store(), summer.id, World::at("2026-10-21", 9, 30), SeriesScope::Following));
    QCOMPARE(world.on("2026-10-28").time, QTime(9, 30));
    world.expectInStep();
}

void PlanningRulesTest::moveSession_refusesWhatTookPlace()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    QVERIFY(isRefused(Error::Conflict, "has taken place", [&] {
        moveSession(world.w.store(), world.on("2026-09-29").id, World::at("2026-11-12", 9, 30), SeriesScope::All);
    }));
    QVERIFY(isRefused(Error::NotFound, "no longer exists", [&] {
        moveSession(world.w.store(), Id<Event>(4711), World::at("2026-11-12", 9, 30), SeriesScope::This);
    }));
}

void PlanningRulesTest::moveSession_refusesParticularRules()
{
    World world;
    world.weekly.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"_s;
    world.plan(world.weekly);
    QVERIFY(isRefused(Error::Invalid, "too particular", [&] {
        moveSession(world.w.store(), world.on("2026-11-03").id, World::at("2026-11-04", 9, 30), SeriesScope::All);
    }));
    world.run("session.move", moveSession(world.w.store(), world.on("2026-11-03").id, World::at("2026-11-03", 11, 0),
                                          SeriesScope::All));
    QCOMPARE(world.on("2026-11-19").time, QTime(11, 0));
    world.expectInStep();
}

void PlanningRulesTest::shiftRule_followsTheDay_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *rule, const char *to, const char *expected) {
        QTest::addRow("%s to %s", rule, to)
            << QString::fromLatin1(rule) << QString::fromLatin1(to) << QString::fromLatin1(expected);
    };
    row("FREQ=WEEKLY", "2026-11-05", "FREQ=WEEKLY");
    row("FREQ=WEEKLY;BYDAY=TU", "2026-11-02", "FREQ=WEEKLY;BYDAY=MO");
    row("FREQ=WEEKLY;BYDAY=TU,SU", "2026-11-04", "FREQ=WEEKLY;BYDAY=WE,MO");
    row("FREQ=WEEKLY;BYDAY=TU;INTERVAL=2", "2026-11-10", "FREQ=WEEKLY;BYDAY=TU;INTERVAL=2");
    row("FREQ=MONTHLY;BYDAY=1TU", "2026-11-11", "FREQ=MONTHLY;BYDAY=2WE");
    row("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", "2026-11-11", "FREQ=MONTHLY;BYDAY=2WE");
    row("FREQ=MONTHLY;BYDAY=1TU", "2026-10-30", "FREQ=MONTHLY;BYDAY=-1FR");
    row("FREQ=MONTHLY;BYMONTHDAY=3", "2026-11-30", "FREQ=MONTHLY;BYMONTHDAY=-1");
    row("FREQ=MONTHLY;BYMONTHDAY=3", "2026-11-12", "FREQ=MONTHLY;BYMONTHDAY=12");
    row("FREQ=DAILY;INTERVAL=3", "2026-11-12", "FREQ=DAILY;INTERVAL=3");
}

void PlanningRulesTest::shiftRule_followsTheDay()
{
    QFETCH(QString, rule);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    QCOMPARE(shiftRule(rule, When::allDay(day("2026-11-03")), When::allDay(day(to.toLatin1()))), expected);
    QCOMPARE(shiftRule(rule, When::allDay(day("2026-11-03")), When::allDay(day("2026-11-03"))), rule);
}

void PlanningRulesTest::deleteSession_takesOneOut()
{
    World world;
    const Id<Event> single =
        world.plan({u"Kata"_s, World::at("2026-11-05", 15, 0), 60, {}, {}, {}, {}, {world.go.id}, {{world.ada.id}}});
    world.run("session.delete", deleteSession(world.w.store(), single, SeriesScope::This));
    QVERIFY(world.w.store().all<Event>().empty());
    world.plan(world.weekly);
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-11-10").id, SeriesScope::This));
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-11-17").id, SeriesScope::This));
    QCOMPARE(world.only().except, u"2026-11-10T09:30\n2026-11-17T09:30"_s);
    world.expectInStep();
}

void PlanningRulesTest::deleteSession_ofFollowingEndsTheSeries()
{
    World world;
    world.plan(world.weekly);
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-11-10").id, SeriesScope::Following));
    QCOMPARE(world.events().back().date, day("2026-11-03"));
    world.expectInStep();
    QVERIFY(extendSeries(world.w.store(), day("2029-01-01")).of<Event>().empty());
}

void PlanningRulesTest::deleteSession_ofAllLeavesWhatTookPlace()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    const Event registered = world.on("2026-11-24");
    Attendance coming = anAttendance(registered, world.ada, Presence::Unknown);
    coming.registration = Registration::Registered;
    world.w.add(coming);
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-11-10").id, SeriesScope::All));
    QCOMPARE(world.events().size(), size_t(2));
    QCOMPARE(world.on("2026-09-29").status, EventStatus::Held);
    QCOMPARE(world.on("2026-11-24").status, EventStatus::Cancelled);
    world.expectInStep();
}

void PlanningRulesTest::deleteSession_ofAllRemovesASeriesWithoutPast()
{
    World world;
    world.plan(world.weekly);
    world.run("session.delete", deleteSession(world.w.store(), world.on("2026-11-10").id, SeriesScope::All));
    QVERIFY(world.w.store().all<Event>().empty());
    QVERIFY(world.w.store().all<Series>().empty());
    QVERIFY(world.w.store().all<Part>().empty());
}

void PlanningRulesTest::deleteSession_refusesWhatIsKnown()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    world.w.add(anAttendance(world.on("2026-11-24"), world.ada, Presence::Unknown));
    for (const char *date : {"2026-09-29", "2026-11-24"})
        QVERIFY(isRefused(Error::Conflict, "Mark it as cancelled instead",
                          [&] { deleteSession(world.w.store(), world.on(date).id, SeriesScope::This); }));
}

void PlanningRulesTest::copySession_plansTheSameOnce()
{
    World world;
    world.plan(world.weekly);
    Id<Event> copy;
    world.run("session.copy",
              copySession(world.w.store(), world.on("2026-11-10").id, World::at("2026-11-13", 9, 30), &copy));
    const Event event = world.w.store().get(copy);
    QVERIFY(!event.series && event.originalStart.isEmpty());
    QCOMPARE(event.title.value(), u"Lean Coffee"_s);
    QCOMPARE(event.date, day("2026-11-13"));
    QCOMPARE(world.w.store().where(&EventCommunity::event, copy).size(), size_t(1));
    QCOMPARE(world.w.store().where(&Part::event, copy).front().person, world.ada.id);
}

void PlanningRulesTest::cancelSession_isTakenUpAgain()
{
    World world;
    world.plan(world.weekly);
    world.hold(world.on("2026-09-29"));
    const Id<Event> id = world.on("2026-11-10").id;
    world.run("session.calloff", cancelSession(world.w.store(), id));
    QCOMPARE(world.w.store().get(id).status, EventStatus::Cancelled);
    world.run("session.restore", restoreSession(world.w.store(), id));
    QCOMPARE(world.w.store().get(id).status, EventStatus::Planned);
    QVERIFY(isRefused(Error::Conflict, "it did take place",
                      [&] { cancelSession(world.w.store(), world.on("2026-09-29").id); }));
}

void PlanningRulesTest::setSpeaker_replacesTheSpeaker()
{
    World world;
    const Id<Event> id = world.plan({u"Kata"_s, World::at("2026-11-05", 15, 0), 60, {}, {}, {}, {}, {},
                                     {{world.ada.id}, {world.ada.id, PartKind::Host}}});
    world.run("session.speaker", setSpeaker(world.w.store(), id, world.bob.id));
    const auto parts = world.w.store().where(&Part::event, id);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts.front().kind, PartKind::Host);
    QCOMPARE(parts.back().person, world.bob.id);
    world.run("session.speaker", removePart(world.w.store(), parts.back().id));
    QCOMPARE(world.w.store().where(&Part::event, id).size(), size_t(1));
}

void PlanningRulesTest::addPart_refusesTheSameTwice()
{
    World world;
    const Id<Event> id = world.plan({u"Kata"_s, World::at("2026-11-05", 15, 0), 60, {}, {}, {}, {}, {}, {}});
    const PlannedPart part{world.ada.id, PartKind::Facilitator};
    world.run("session.speaker", addPart(world.w.store(), id, part));
    QVERIFY(isRefused(Error::Conflict, "Ada has that part", [&] { addPart(world.w.store(), id, part); }));
}

QTEST_GUILESS_MAIN(PlanningRulesTest)
#include "tst_planning_rules.moc"
