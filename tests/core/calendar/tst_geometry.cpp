// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month_geometry.h"
#include "core/calendar/quarter_geometry.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 25}; // a Wednesday
constexpr QuarterMetrics metrics{1500, 200, 36, 4};
constexpr double column = 100;

/// A plan, lanes and their geometry; what a test is about it adds.
struct World
{
    Plan plan{quarterStart(today), quarterStart(today).addDays(90), {}, {}};
    std::vector<Lane> lanes;

    Lane &lane(const char *code, std::optional<int> cadence = {}, const QByteArray &last = {})
    {
        lanes.push_back({aCommunity(code), day(last), false});
        lanes.back().community.cadenceDays = cadence;
        return lanes.back();
    }
    PlannedSession &session(const QByteArray &date, const Lane &lane, std::optional<Id<Series>> series = {})
    {
        PlannedSession session;
        session.event = anEvent(day(date));
        session.event.series = series;
        session.communities = {lane.community.id};
        const auto place = std::find_if(plan.sessions.begin(), plan.sessions.end(), [&](const PlannedSession &other) {
            return other.event.startUtc > session.event.startUtc;
        });
        return *plan.sessions.insert(place, session);
    }
    void close(const char *name, const QByteArray &from, const QByteArray &to)
    {
        plan.closures.push_back({Id<Event>(1), QString::fromLatin1(name), day(from), day(to), false});
    }
    QuarterGeometry quarter() const
    {
        QuarterMetrics exact = metrics;
        exact.width = exact.label + column * weeksInQuarter;
        return QuarterGeometry({plan, lanes, today, quarterStart(today)}, exact);
    }
    QStringList ghosts() const
    {
        QStringList days;
        const QuarterGeometry geometry = quarter();
        for (const CalendarMark &mark : geometry.marks())
            if (mark.kind == MarkKind::Ghost)
                days << mark.day.toString(u"MM-dd"_s);
        return days;
    }
};

} // namespace

class GeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarter_beginsTwoWeeksBack();
    void quarter_placesChipsInTheirWeek();
    void quarter_stacksSessionsOfAWeek();
    void quarter_stacksNoMoreThanThree();
    void quarter_showsASessionInEachOfItsLanes();
    void quarter_keepsALaneForTheUnplaced();
    void quarter_drawsWeeklySeriesAsThreads();
    void quarter_marksWeeksThatASeriesLeavesOut();
    void quarter_expectsSessionsByTheRhythm();
    void quarter_expectsNothingWhereASessionIsNear();
    void quarter_movesWhatIsOverdueToToday();
    void quarter_expectsNothingOnHolidaysOrOfThePaused();
    void quarter_isLateBeyondOneAndAHalfRhythms();
    void quarter_shadesClosedWeeksAndCountsLoad();
    void quarter_knowsWhatIsWhere();
    void quarter_dropsByWeeksOrDays();
    void quarter_findsTheNextMark();
    void month_hasItsWeeks();
    void month_stacksUpToTheRoom();
    void month_dropsOnTheDayUnderThePointer();
};

void GeometryTest::quarter_beginsTwoWeeksBack()
{
    QCOMPARE(quarterStart(today), day("2026-11-09"));
    const QuarterGeometry geometry = World().quarter();
    QCOMPARE(geometry.columns().size(), size_t(13));
    QVERIFY(geometry.columns()[2].isCurrent);
    QCOMPARE(geometry.columns()[7].week, 53);
    QCOMPARE(geometry.columns()[8].week, 1);
    QCOMPARE(geometry.size().height(), 0);
}

void GeometryTest::quarter_placesChipsInTheirWeek()
{
    World world;
    world.lane("go");
    world.session("2026-12-01", world.lanes[0]);
    world.session("2026-11-20", world.lanes[0]).people = {{Id<Person>(1), PartKind::Speaker, u"Ada"_s}};
    world.session("2026-08-20", world.lanes[0]);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.marks().size(), size_t(2));
    const CalendarMark past = geometry.mark(0), ahead = geometry.mark(1);
    QVERIFY(past.isPast && !ahead.isPast && ahead.needsLead && !past.needsLead);
    QCOMPARE(ahead.rect, QRectF(504, 4, 92, 28));
    QCOMPARE(geometry.markOf(ahead.session), 1);
    QCOMPARE(geometry.sessionCount(), 2);
}

void GeometryTest::quarter_stacksSessionsOfAWeek()
{
    World world;
    world.lane("go");
    world.lane("rust");
    world.session("2026-12-01", world.lanes[0]);
    world.session("2026-12-03", world.lanes[0]);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.mark(1).rect.top(), 40);
    QCOMPARE(geometry.lanes()[0].height, 72);
    QCOMPARE(geometry.lanes()[1].top, 72);
    QCOMPARE(geometry.lanes()[1].height, 36);
}

void GeometryTest::quarter_stacksNoMoreThanThree()
{
    World world;
    world.lane("go");
    for (const char *date : {"2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"})
        world.session(date, world.lanes[0]);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.marks().size(), size_t(3));
    QCOMPARE(geometry.mark(2).kind, MarkKind::More);
    QCOMPARE(geometry.mark(2).hidden, 3);
    QCOMPARE(geometry.columns()[3].load, 5);
}

void GeometryTest::quarter_showsASessionInEachOfItsLanes()
{
    World world;
    world.lane("go");
    world.lane("rust");
    world.session("2026-12-01", world.lanes[0]).communities.push_back(world.lanes[1].community.id);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.marks().size(), size_t(2));
    QCOMPARE(geometry.mark(1).lane, 1);
    QCOMPARE(geometry.mark(1).session, 0);
    QCOMPARE(geometry.columns()[3].load, 1);
}

void GeometryTest::quarter_keepsALaneForTheUnplaced()
{
    World world;
    world.lane("go");
    QCOMPARE(world.quarter().lanes().size(), size_t(1));
    world.session("2026-12-01", world.lanes[0]).communities.clear();
    QCOMPARE(world.quarter().lanes().size(), size_t(2));
    QCOMPARE(world.quarter().lanes()[1].community, -1);
}

void GeometryTest::quarter_drawsWeeklySeriesAsThreads()
{
    World world;
    world.lane("go", 7);
    for (int week = 0; week < 13; ++week)
        world.session(today.addDays(-15 + week * 7).toString(Qt::ISODate).toLatin1(), world.lanes[0], Id<Series>(1));
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.threads().size(), size_t(1));
    const QuarterThread &thread = geometry.threads().front();
    QCOMPARE(world.plan.sessions[size_t(thread.session)].event.date, day("2026-12-01"));
    QCOMPARE(thread.from, 200);
    QCOMPARE(thread.to, 1500);
    QCOMPARE(geometry.ghostCount(), 0);
    QCOMPARE(geometry.marks().size(), size_t(13));
    QCOMPARE(geometry.mark(0).kind, MarkKind::Dot);
    QVERIFY(!geometry.mark(3).isCovered && geometry.mark(4).isCovered && !geometry.mark(6).isCovered);
    QCOMPARE(geometry.lanes()[0].height, 36);
}

void GeometryTest::quarter_marksWeeksThatASeriesLeavesOut()
{
    World world;
    world.lane("go");
    for (const char *date : {"2026-11-24", "2026-12-01", "2026-12-08", "2026-12-22", "2026-12-29"})
        world.session(date, world.lanes[0], Id<Series>(1));
    world.session("2026-12-09", world.lanes[0]);
    world.plan.sessions[1].event.status = EventStatus::Cancelled;
    const QuarterGeometry geometry = world.quarter();
    const auto skips = std::count_if(geometry.marks().begin(), geometry.marks().end(),
                                     [](const CalendarMark &mark) { return mark.kind == MarkKind::Skip; });
    QCOMPARE(skips, 2);
    QCOMPARE(geometry.lanes()[0].height, 72); // the chip stands below the thread
    QVERIFY(geometry.markAt(geometry.mark(1).rect.center()) < 0);
}

void GeometryTest::quarter_expectsSessionsByTheRhythm()
{
    World world;
    world.lane("go", 28, "2026-11-10");
    QCOMPARE(world.ghosts(), (QStringList{u"12-08"_s, u"01-05"_s, u"02-02"_s}));
    world.lanes[0].community.cadenceDays.reset();
    QVERIFY(world.ghosts().isEmpty());
}

void GeometryTest::quarter_expectsNothingWhereASessionIsNear()
{
    World world;
    world.lane("go", 28, "2026-11-10");
    world.session("2026-12-20", world.lanes[0]); // 40 days: within one and a half rhythms
    QCOMPARE(world.ghosts(), (QStringList{u"01-17"_s}));
    world.plan.sessions[0].event.status = EventStatus::Cancelled;
    QCOMPARE(world.ghosts().size(), 3);
}

void GeometryTest::quarter_movesWhatIsOverdueToToday()
{
    World world;
    world.lane("go", 28, "2026-06-01");
    world.lane("new", 28);
    QCOMPARE(world.ghosts(), (QStringList{u"11-25"_s, u"12-23"_s, u"01-20"_s, u"11-25"_s, u"12-23"_s, u"01-20"_s}));
}

void GeometryTest::quarter_expectsNothingOnHolidaysOrOfThePaused()
{
    World world;
    world.lane("go", 28, "2026-11-26");
    world.close("Year end", "2026-12-21", "2027-01-03");
    QCOMPARE(world.ghosts(), (QStringList{u"01-07"_s, u"02-04"_s}));
    world.lanes[0].isPaused = true;
    QVERIFY(world.ghosts().isEmpty());
}

void GeometryTest::quarter_isLateBeyondOneAndAHalfRhythms()
{
    World world;
    world.lane("on time", 28, "2026-10-14"); // 42 days
    world.lane("late", 28, "2026-10-13");
    world.lane("unlogged", 28, "2026-09-01");
    world.session("2026-11-12", world.lanes[2]);
    world.lane("free", {}, "2026-01-01");
    world.lane("unknown", 28);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.lanes()[0].weeksSince, 6);
    QVERIFY(!geometry.lanes()[0].isLate);
    QVERIFY(geometry.lanes()[1].isLate);
    QCOMPARE(geometry.lanes()[2].weeksSince, 1);
    QVERIFY(!geometry.lanes()[2].isLate && !geometry.lanes()[3].isLate);
    QCOMPARE(geometry.lanes()[4].weeksSince, -1);
}

void GeometryTest::quarter_shadesClosedWeeksAndCountsLoad()
{
    World world;
    world.lane("go");
    world.close("Year end", "2026-12-23", "2027-01-03");
    world.session("2026-12-22", world.lanes[0]);
    world.session("2026-12-21", world.lanes[0]).event.status = EventStatus::Cancelled;
    const auto columns = world.quarter().columns();
    QVERIFY(!columns[5].isClosed && columns[6].isClosed && columns[7].isClosed && !columns[8].isClosed);
    QCOMPARE(columns[6].closure, u"Year end"_s);
    QVERIFY(columns[7].closure.isEmpty());
    QCOMPARE(columns[6].load, 1);
}

void GeometryTest::quarter_knowsWhatIsWhere()
{
    World world;
    world.lane("go");
    world.lane("rust");
    world.session("2026-12-01", world.lanes[1]);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.markAt({550, 54}), 0);
    QCOMPARE(geometry.markAt({550, 18}), -1);
    QCOMPARE(geometry.laneAt(54), 1);
    QCOMPARE(geometry.laneAt(72), -1);
    QCOMPARE(geometry.laneAt(-1), -1);
    QCOMPARE(geometry.lanesIn(36, 40), (std::pair<size_t, size_t>{1, 2}));
    QCOMPARE(geometry.dayAt({200, 0}), day("2026-11-09"));
    QCOMPARE(geometry.dayAt({399.9, 0}), day("2026-11-22"));
    QVERIFY(!geometry.dayAt({199, 0}).isValid() && !geometry.dayAt({1500, 0}).isValid());
    QCOMPARE(geometry.rectOf(day("2026-12-01")), QRectF(500, 0, 100, 72));
    QVERIFY(geometry.rectOf(day("2026-11-08")).isNull());
}

void GeometryTest::quarter_dropsByWeeksOrDays()
{
    const QuarterGeometry geometry = World().quarter();
    const QDate from = day("2026-12-01");
    QCOMPARE(geometry.dropDay(from, {550, 0}, {590, 0}, false), from);
    QCOMPARE(geometry.dropDay(from, {550, 0}, {605, 0}, false), from.addDays(7));
    QCOMPARE(geometry.dropDay(from, {550, 0}, {330, 0}, false), from.addDays(-14));
    QCOMPARE(geometry.dropDay(from, {550, 0}, {580, 0}, true), from.addDays(2));
}

void GeometryTest::quarter_findsTheNextMark()
{
    World world;
    world.lane("go");
    world.lane("empty");
    world.lane("rust");
    world.session("2026-12-01", world.lanes[0]);
    world.session("2026-12-15", world.lanes[0]);
    world.session("2026-12-16", world.lanes[2]);
    const QuarterGeometry geometry = world.quarter();
    QCOMPARE(geometry.next(0, Direction::Right), 1);
    QCOMPARE(geometry.next(1, Direction::Right), 1);
    QCOMPARE(geometry.next(1, Direction::Left), 0);
    QCOMPARE(geometry.next(1, Direction::Down), 2);
    QCOMPARE(geometry.next(2, Direction::Up), 1);
    QCOMPARE(geometry.nextInTime(0, true), 1);
    QCOMPARE(geometry.nextInTime(1, true), 2);
    QCOMPARE(geometry.nextInTime(2, true), 2);
    QCOMPARE(geometry.nextInTime(2, false), 1);
    QCOMPARE(geometry.firstFrom(day("2026-12-02")), 1);
    QCOMPARE(geometry.firstFrom(day("2027-12-02")), -1);
}

void GeometryTest::month_hasItsWeeks()
{
    World world;
    world.close("All Saints", "2026-11-01", "2026-11-01");
    const MonthGeometry november({world.plan, today, QDate(2026, 11, 1)}, {700, 600, 24, 22, 4});
    QCOMPARE(monthStart(QDate(2026, 11, 1)), day("2026-10-26"));
    QCOMPARE(monthEnd(QDate(2026, 11, 1)), day("2026-12-06"));
    QCOMPARE(november.weeks(), 6);
    QCOMPARE(november.days()[6].closure, u"All Saints"_s);
    QVERIFY(november.days()[6].isOfMonth && !november.days()[5].isOfMonth);
    QCOMPARE(november.rectOf(day("2026-11-03")), QRectF(100, 100, 100, 100));
    QCOMPARE(MonthGeometry({world.plan, today, QDate(2027, 2, 1)}, {700, 600, 24, 22, 4}).weeks(), 4);
}

void GeometryTest::month_stacksUpToTheRoom()
{
    World world;
    world.lane("go");
    for (int i = 0; i < 5; ++i)
        world.session("2026-11-26", world.lanes[0]);
    world.session("2026-11-27", world.lanes[0]);
    const MonthInput input{world.plan, today, QDate(2026, 11, 1)};
    const MonthGeometry roomy(input, {700, 1200, 24, 22, 4});
    QCOMPARE(roomy.marks().size(), size_t(6));
    const MonthGeometry tight(input, {700, 600, 24, 22, 4});
    QCOMPARE(tight.marks().size(), size_t(4));
    QCOMPARE(tight.mark(2).kind, MarkKind::More);
    QCOMPARE(tight.mark(2).hidden, 3);
    const MonthGeometry least(input, {700, 10, 24, 22, 4});
    QCOMPARE(least.size().height(), 6 * (24 + 44 + 4));
    QCOMPARE(least.mark(1).hidden, 4);
}

void GeometryTest::month_dropsOnTheDayUnderThePointer()
{
    World world;
    const MonthGeometry november({world.plan, today, QDate(2026, 11, 1)}, {700, 600, 24, 22, 4});
    QCOMPARE(november.dropDay(day("2026-11-03"), {}, {350, 250}, false), day("2026-11-12"));
    QCOMPARE(november.dropDay(day("2026-11-03"), {}, {-5, 250}, false), day("2026-11-03"));
}

QTEST_GUILESS_MAIN(GeometryTest)
#include "tst_geometry.moc"
