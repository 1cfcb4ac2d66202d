// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/series_rules.h"
#include "core/sample/world.h"
#include "core/store/store.h"

#include <array>

namespace convenor::sample {

namespace {

const QString berlin = QStringLiteral("Europe/Berlin");
const QString singapore = QStringLiteral("Asia/Singapore");
constexpr int yearsOfHistory = 3;
constexpr int cancelledOf100 = 7;
constexpr int hostsAhead = 4; // how many weeks ahead the hosts of a series are known
constexpr int twinsSince = -200;
const QTime asianAfternoon(15, 0);
const QTime devOpsTime(16, 0);

struct Upcoming
{
    const char *code;
    int day;
    const char *title;
};

constexpr std::array<Upcoming, 9> upcoming = {{
    {"K8", 8, "Operators 102"},
    {"SE", 1, "Tabletop exercise"},
    {"SE", 15, "Threat modelling 201"},
    {"QA", 2, "Test pyramid"},
    {"PO", 7, "Roadmaps"},
    {"DS", 10, "Causal models"},
    {"FE", 9, "Hack night"},
    {"AR", 2, "Decision records"},
    {"JV", 10, "Records in practice"},
}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString titleOf(const Programme &programme, int day)
{
    for (const Upcoming &row : upcoming)
        if (qstrcmp(row.code, programme.code) == 0 && row.day == day)
            return text(row.title);
    return text(programme.titles[size_t(day) % programme.titles.size()]);
}

QString uidOf(Id<Event> id)
{
    return id.toString() + QStringLiteral("@northwind.example.com");
}

Event eventFor(const World &world, const Circle &circle, QDate date, const QString &title)
{
    const Programme &programme = circle.programme;
    Event event;
    event.id = world.store.newId<Event>();
    event.uid = uidOf(event.id);
    event.title = Name(title);
    setStart(event, When::timed(date, programme.time, berlin));
    event.minutes = programme.minutes;
    event.format = title == u"Hack night" ? QStringLiteral("social") : text(programme.format);
    event.place = text(programme.place);
    return event;
}

void place(World &world, const Circle &circle, const Event &event)
{
    world.changes.add(EventCommunity{world.store.newId<EventCommunity>(), event.id, circle.community.id});
    world.changes.add(event);
}

void addPart(World &world, const Event &event, int figure, PartKind kind, const QString &state)
{
    world.changes.add(Part{world.store.newId<Part>(), event.id, world.figures[size_t(figure)].person.id, kind, state});
}

/// The days of a weekly series on which nobody is there.
QString holidays(const Series &series, QDate until)
{
    std::vector<When> days;
    for (QDate day = series.date; day <= until; day = day.addDays(7))
        if (isYearEnd(day))
            days.push_back(When::timed(day, *series.time, series.zone));
    return joinedTimes(days);
}

Series seriesOf(const World &world, const Circle &circle)
{
    const Programme &programme = circle.programme;
    const int weeks = (programme.last - programme.founded) / 7;
    Series series;
    series.id = world.store.newId<Series>();
    series.uid = series.id.toString() + QStringLiteral("@northwind.example.com");
    series.title = Name(text(programme.series));
    series.date = world.day(programme.last - 7 * weeks);
    series.time = programme.time;
    series.zone = berlin;
    series.minutes = programme.minutes;
    series.rule = QStringLiteral("FREQ=WEEKLY");
    series.format = text(programme.format);
    series.place = text(programme.place);
    series.expandedUntil = horizonFor(world.monday);
    series.except = holidays(series, series.expandedUntil);
    return series;
}

void planOccurrence(World &world, const Circle &circle, const Event &event, int ahead)
{
    place(world, circle, event);
    const PartKind kind = circle.programme.kind == CommunityKind::Leisure ? PartKind::Organiser : PartKind::Host;
    if (ahead < hostsAhead)
        addPart(world, event, circle.carriers[size_t(ahead) % circle.carriers.size()], kind,
                QStringLiteral("confirmed"));
}

void addSeriesOf(World &world, int number)
{
    const Circle &circle = world.circles[size_t(number)];
    const Series series = seriesOf(world, circle);
    world.changes.add(series);
    world.changes.add(SeriesCommunity{world.store.newId<SeriesCommunity>(), series.id, circle.community.id});
    ExpansionBudget budget;
    std::vector<Session> held;
    int ahead = 0;
    for (const Occurrence &occurrence : expand(recurrenceOf(series), series.expandedUntil, budget)) {
        Event event = eventOf(series, occurrence);
        event.id = world.store.newId<Event>();
        if (event.date > world.day(circle.programme.last))
            planOccurrence(world, circle, event, ahead++);
        else
            held.push_back({number, 0, event, nobody, nobody, false, true, false, {}});
    }
    for (size_t i = 0; i < held.size(); ++i) {
        Session &session = held[held.size() - 1 - i];
        session.ago = int(i);
        world.sessions.push_back(session);
    }
}

/// Sessions of their own, back to the founding, without those that were cancelled or fell into a holiday.
void holdSessionsOf(World &world, int number)
{
    const Circle &circle = world.circles[size_t(number)];
    const Programme &programme = circle.programme;
    const QByteArray code = programme.code;
    const bool isStory = code == "MO" || code == "PG" || code == "UX";
    const QDate first = std::max(world.day(programme.founded), world.monday.addYears(-yearsOfHistory));
    int ago = 0;
    for (QDate date = lastWorkingDay(world.day(programme.last)); date >= first;
         date = date.addDays(-programme.cadence)) {
        if (isYearEnd(date))
            continue;
        const QString title = text(programme.titles[size_t(ago) % programme.titles.size()]);
        Event event = eventFor(world, circle, date, title);
        if (!isStory && ago > 2 && world.dice.hits(cancelledOf100)) {
            event.status = EventStatus::Cancelled;
            place(world, circle, event);
            continue;
        }
        world.sessions.push_back({number, ago++, event, nobody, nobody, false, true, false, {}});
    }
}

/// The same talk once more on the same day, for the colleagues who have their evening then.
void addTwins(World &world)
{
    Circle &circle = world.circle("DS");
    std::vector<Session> twins;
    for (const Session *session : world.sessionsOf("DS")) {
        if (session->event.date < world.day(twinsSince))
            break;
        Session twin = *session;
        twin.event = eventFor(world, circle, session->event.date, session->event.title.value());
        setStart(twin.event, When::timed(session->event.date, asianAfternoon, singapore));
        twin.event.place = QStringLiteral("Video, Asia and Pacific");
        twins.push_back(twin);
    }
    world.sessions.insert(world.sessions.end(), twins.begin(), twins.end());
}

/// Where designers show what is not to be told: nobody's name is kept, only how many there were.
void addSafeSpaces(World &world)
{
    const Circle &circle = world.circle("UX");
    for (int day = -14; day > circle.programme.founded + 90; day -= 84) {
        Event event = eventFor(world, circle, lastWorkingDay(world.day(day)), QStringLiteral("Portfolio crit"));
        event.format = QStringLiteral("safe space");
        event.safeSpace = true;
        event.status = EventStatus::Held;
        event.headCount = world.dice.between(5, 9);
        place(world, circle, event);
    }
}

void addHolidays(World &world)
{
    constexpr int days = 14;
    constexpr int minutesOfDay = 24 * 60;
    const QDate horizon = horizonFor(world.monday);
    for (int year = world.monday.year() - yearsOfHistory; yearEnd(year) <= horizon; ++year) {
        Event event;
        event.id = world.store.newId<Event>();
        event.uid = uidOf(event.id);
        event.title = Name(QStringLiteral("Year end, all sites"));
        setStart(event, When::allDay(yearEnd(year)));
        event.minutes = days * minutesOfDay;
        event.format = QStringLiteral("holiday");
        event.status = EventStatus::Confirmed;
        world.changes.add(event);
    }
}

/// Kubernetes moved to an hour at which fourteen of its regulars sit in the incident review of DevOps.
void addClash(World &world)
{
    const Circle &circle = world.circle("K8");
    constexpr int day = 8;
    Event event = eventFor(world, circle, nextWorkingDay(world.day(day)), titleOf(circle.programme, day));
    setStart(event, When::timed(event.date, devOpsTime, berlin));
    place(world, circle, event);
    addPart(world, event, circle.carriers[0], PartKind::Speaker, QStringLiteral("confirmed"));
}

void planTwin(World &world, const Circle &circle, const Event &event)
{
    Event twin = eventFor(world, circle, event.date, event.title.value());
    setStart(twin, When::timed(event.date, asianAfternoon, singapore));
    twin.place = QStringLiteral("Video, Asia and Pacific");
    place(world, circle, twin);
    addPart(world, twin, circle.carriers[2], PartKind::Speaker, QStringLiteral("confirmed"));
}

void planSessionsOf(World &world, const Circle &circle)
{
    const Programme &programme = circle.programme;
    size_t turn = 0;
    for (const int day : programme.planned) {
        Event event = eventFor(world, circle, nextWorkingDay(world.day(day)), titleOf(programme, day));
        place(world, circle, event);
        addPart(world, event, circle.carriers[turn++ % circle.carriers.size()], PartKind::Speaker,
                QStringLiteral("confirmed"));
        if (qstrcmp(programme.code, "DS") == 0)
            planTwin(world, circle, event);
    }
    for (const int day : programme.speakerless)
        place(world, circle, eventFor(world, circle, nextWorkingDay(world.day(day)), titleOf(programme, day)));
}

} // namespace

void addSeries(World &world)
{
    for (size_t i = 0; i < world.circles.size(); ++i)
        if (*world.circles[i].programme.series)
            addSeriesOf(world, int(i));
}

void holdSessions(World &world)
{
    for (size_t i = 0; i < world.circles.size(); ++i)
        if (!*world.circles[i].programme.series)
            holdSessionsOf(world, int(i));
    addTwins(world);
    addSafeSpaces(world);
}

void addPlannedSessions(World &world)
{
    addHolidays(world);
    addClash(world);
    for (const Circle &circle : world.circles)
        planSessionsOf(world, circle);
}

} // namespace convenor::sample
