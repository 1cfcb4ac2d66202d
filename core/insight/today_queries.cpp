// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today_sources.h"

#include "core/calendar/held_queries.h"
#include "core/communities/communities_mapping.h"
#include "core/sessions/session_queries.h"
#include "core/store/store.h"

namespace convenor {

namespace {

constexpr int forecastDays = 90;
constexpr int recentDays = 180; // in which somebody is active, "often" is told, and sessions are to be logged
constexpr int yearDays = 365;
constexpr int fewestLedSessions = 6; // as the core table has it
constexpr int twoWeeks = 14;
constexpr int newcomerDays = 60;
constexpr int firstTalkDays = 60;
constexpr int soonDays = 7;

const char *const led = " IN ('speaker', 'host', 'facilitator', 'organiser')";

QDate date(const Statement &rows, int column)
{
    return ColumnType<QDate>::from(rows.cell(column));
}

QDate firstDay(const Statement &rows, int column)
{
    return ColumnType<HalfDate>::from(rows.cell(column)).first();
}

/// Binds the days as dates on the wall, and as instants within which these lie in every zone.
void bindDays(Statement &rows, QDate first, QDate last)
{
    rows.bind(When::allDay(first.addDays(-1)).utc()).bind(When::allDay(last.addDays(2)).utc());
    rows.bind(isoDay(first)).bind(isoDay(last));
}

const char *const between = " e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ?";

void readCommunities(const Store &store, TodaySources &sources)
{
    Statement rows = store.select("SELECT id, name, cadence_days, founded FROM community");
    while (rows.step())
        sources.communities.insert(
            Id<Community>(rows.number(0)),
            {rows.text(1), ColumnType<std::optional<int>>::from(rows.cell(2)), firstDay(rows, 3)});
    Statement stages = store.select("SELECT community FROM stage WHERE name IN ('paused', 'closed') AND since <= ?"
                                    " AND (until = '' OR until || '~' >= ?)");
    stages.bind(isoDay(sources.moment.day)).bind(isoDay(sources.moment.day));
    while (stages.step())
        sources.resting.insert(Id<Community>(stages.number(0)));
}

/// Whether somebody came is asked once for each event: on many events it is most of what a day's tasks cost.
void readPast(const Store &store, TodaySources &sources)
{
    const TodayMoment &moment = sources.moment;
    const QDate firstToLog = firstDayToLog(moment.startedOn, moment.day);
    Statement rows = store.select("SELECT e.id, e.date, e.status IN ('planned', 'confirmed')"
                                  " AND e.format NOT IN ('holiday', 'blackout')," +
                                  heldCondition() + " FROM event e WHERE" + between + " ORDER BY e.start_utc DESC");
    bindDays(rows, moment.day.addDays(1 - recentDays), moment.day);
    while (rows.step()) {
        const Id<Event> event(rows.number(0));
        if (rows.number(3) != 0)
            sources.heldEvents.insert(event);
        else if (rows.number(2) != 0 && date(rows, 1) >= firstToLog)
            sources.notKnown.push_back(event);
    }
}

/// Who led the recent sessions, and of which communities these were.
void readRecent(const Store &store, TodaySources &sources)
{
    const QDate day = sources.moment.day;
    Statement rows = store.select(QByteArray("SELECT e.id, e.date, c.community, p.person FROM event e"
                                             " CROSS JOIN event_community c ON c.event = e.id"
                                             " LEFT JOIN part p ON p.event = e.id AND p.kind") +
                                  led + " WHERE" + between + " ORDER BY e.start_utc DESC");
    bindDays(rows, day.addDays(1 - recentDays), day);
    while (rows.step()) {
        const Id<Event> event(rows.number(0));
        if (!sources.heldEvents.contains(event))
            continue;
        const Id<Community> community(rows.number(2));
        const QDate when = date(rows, 1);
        const auto &list = sources.held;
        if (list.empty() || list.back().event != event || list.back().community != community)
            sources.held.push_back({community, event, when});
        if (!rows.isNull(3))
            sources.roster.acts.push_back({community, Id<Person>(rows.number(3)), event, when});
    }
}

/// Where half a year has too few led sessions to tell who is active, the other half is needed too.
void readOlderActs(const Store &store, TodaySources &sources)
{
    QHash<Id<Community>, QSet<Id<Event>>> sessions;
    for (const CoreAct &act : sources.roster.acts)
        sessions[act.community].insert(act.event);
    const QDate day = sources.moment.day;
    Statement rows = store.select(QByteArray("SELECT p.person, e.id, e.date FROM event_community c"
                                             " CROSS JOIN event e ON e.id = c.event CROSS JOIN part p ON p.event = e.id"
                                             " WHERE c.community = ? AND e.date BETWEEN ? AND ? AND p.kind") +
                                  led + " AND" + heldCondition());
    for (const auto &community : sources.roster.communities) {
        if (sessions.value(community.id).size() >= fewestLedSessions)
            continue;
        rows.bind(community.id.value()).bind(isoDay(day.addDays(1 - yearDays))).bind(isoDay(day.addDays(-recentDays)));
        while (rows.step())
            sources.roster.acts.push_back(
                {community.id, Id<Person>(rows.number(0)), Id<Event>(rows.number(1)), date(rows, 2)});
        rows.reset();
    }
}

void readCores(const Store &store, TodaySources &sources)
{
    const QDate day = sources.moment.day;
    sources.roster = readCoreHolders(store, day, day.addDays(forecastDays));
    readPast(store, sources);
    readRecent(store, sources);
    readOlderActs(store, sources);
    sources.cores = coreRows(sources.roster);
    readLastTouches(store, sources.cores);
}

const QByteArray sessionColumns =
    "SELECT e.id, e.title, e.date, e.time, e.start_utc, e.minutes, e.format,"
    " (SELECT c.community FROM event_community c JOIN community k ON k.id = c.community WHERE c.event = e.id"
    " ORDER BY k.code LIMIT 1)";

WaitingSession readSession(const Statement &rows)
{
    WaitingSession session;
    session.event = Id<Event>(rows.number(0));
    session.title = rows.text(1);
    session.date = date(rows, 2);
    session.time = ColumnType<std::optional<QTime>>::from(rows.cell(3));
    session.startUtc = rows.number(4);
    session.minutes = int(rows.number(5));
    session.format = rows.text(6);
    session.community = Id<Community>(rows.number(7));
    return session;
}

void readUnlogged(const Store &store, TodaySources &sources)
{
    Statement rows = store.select(sessionColumns + " FROM event e WHERE e.id = ?");
    for (const Id<Event> event : sources.notKnown) {
        rows.bind(event.value());
        rows.step();
        const WaitingSession session = readSession(rows);
        rows.reset();
        const bool ended = session.time ? session.startUtc + session.minutes * 60 <= sources.moment.now
                                        : session.date < sources.moment.day;
        if (ended)
            sources.unlogged.push_back(session);
    }
}

void readComing(const Store &store, TodaySources &sources)
{
    const QByteArray nobodyEver =
        ", e.status IN ('planned', 'confirmed') AND NOT EXISTS (SELECT 1 FROM part p WHERE p.event = e.id AND p.kind" +
        QByteArray(led) +
        ") AND (e.series IS NULL OR EXISTS (SELECT 1 FROM event o JOIN part p ON p.event = o.id"
        " WHERE o.series = e.series AND p.kind" +
        led + "))";
    Statement rows =
        store.select(sessionColumns + nobodyEver + " FROM event e WHERE" + between +
                     " AND e.status NOT IN ('cancelled', 'idea') AND e.format NOT IN ('holiday', 'blackout')"
                     " ORDER BY e.date, e.time, e.id");
    bindDays(rows, sources.moment.day, sources.moment.day.addDays(twoWeeks - 1));
    while (rows.step()) {
        WaitingSession session = readSession(rows);
        session.needsLead = rows.number(8) != 0;
        sources.coming.push_back(session);
    }
}

/// The plus keeps SQLite to the index by person: the one by kind would have it read every welcome for each newcomer.
void readNewcomers(const Store &store, TodaySources &sources)
{
    const QDate day = sources.moment.day;
    Statement rows = store.select(
        "SELECT m.community, m.person, p.name, m.since FROM membership m JOIN person p ON p.id = m.person"
        " WHERE m.since BETWEEN ? AND ? AND (m.until = '' OR m.until || '~' >= ?) AND p.\"left\" = ''"
        " AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.person = m.person AND t.day >= m.since AND +t.kind = 'welcome')"
        " ORDER BY m.since, p.name");
    rows.bind(isoDay(std::max(day.addDays(-newcomerDays), sources.moment.startedOn)))
        .bind(isoDay(day))
        .bind(isoDay(day));
    while (rows.step())
        sources.newcomers.push_back(
            {Id<Community>(rows.number(0)), Id<Person>(rows.number(1)), rows.text(2), firstDay(rows, 3)});
}

const QByteArray talkColumns =
    "SELECT p.person, n.name, e.id, e.title, e.date,"
    " (SELECT c.community FROM event_community c JOIN community k ON k.id = c.community WHERE c.event = e.id"
    " ORDER BY k.code LIMIT 1)"
    " FROM event e CROSS JOIN part p ON p.event = e.id CROSS JOIN person n ON n.id = p.person"
    " WHERE e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ? AND p.kind = 'speaker' AND n.\"left\" = ''";

/// Those at sessions that were held.
std::vector<Talk> readTalks(Statement &rows, QDate first, const TodaySources &sources)
{
    bindDays(rows, std::max(first, sources.moment.startedOn), sources.moment.day);
    std::vector<Talk> talks;
    while (rows.step())
        if (sources.heldEvents.contains(Id<Event>(rows.number(2))))
            talks.push_back({Id<Person>(rows.number(0)), rows.text(1), Id<Event>(rows.number(2)), rows.text(3), date(rows, 4),
                         Id<Community>(rows.number(5))});
    return talks;
}

void readTalks(const Store &store, TodaySources &sources)
{
    const QDate day = sources.moment.day;
    Statement unthanked = store.select(
        talkColumns + " AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.person = p.person AND t.day >= e.date"
                      " AND t.kind IN ('thanks', 'praise')) ORDER BY e.start_utc DESC, e.id");
    sources.talks = readTalks(unthanked, day.addDays(-twoWeeks), sources);
    Statement first = store.select(
        talkColumns + " AND NOT EXISTS (SELECT 1 FROM part q JOIN event o ON o.id = q.event WHERE q.person = p.person"
                      " AND q.kind = 'speaker' AND o.start_utc < e.start_utc AND o.status <> 'cancelled')"
                      " ORDER BY e.start_utc DESC, e.id");
    sources.firstTalks = readTalks(first, day.addDays(-firstTalkDays), sources);
}

void readActions(const Store &store, TodaySources &sources)
{
    Statement rows = store.select("SELECT a.id, a.text, a.community, p.name, a.due FROM action_item a"
                                  " LEFT JOIN person p ON p.id = a.owner"
                                  " WHERE a.done = '' AND a.due BETWEEN ? AND ? ORDER BY a.due, a.id");
    rows.bind(isoDay(sources.moment.startedOn)).bind(isoDay(sources.moment.day.addDays(soonDays)));
    while (rows.step())
        sources.actions.push_back({Id<ActionItem>(rows.number(0)), rows.text(1), Id<Community>(rows.number(2)), rows.text(3),
                                   ColumnType<HalfDate>::from(rows.cell(4)).last()});
}

void readSnoozed(const Store &store, TodaySources &sources)
{
    Statement rows = store.select("SELECT subject FROM snooze WHERE until > ?");
    rows.bind(isoDay(sources.moment.day));
    while (rows.step())
        sources.snoozed.insert(rows.text(0));
}

} // namespace

TodaySources readTodaySources(const Store &store, const TodayMoment &moment)
{
    TodaySources sources;
    sources.moment = moment;
    readCommunities(store, sources);
    readCores(store, sources);
    readUnlogged(store, sources);
    readComing(store, sources);
    readNewcomers(store, sources);
    readTalks(store, sources);
    readActions(store, sources);
    readSnoozed(store, sources);
    return sources;
}

TodayLookup::TodayLookup(const Store &store)
    : m_came(store.select("SELECT person FROM attendance WHERE event = ?1 AND presence = 'attended'"
                          " UNION ALL SELECT person FROM attendance WHERE event = ?1 AND presence = 'partial'")),
      m_here(store.select("SELECT 1 FROM person WHERE id = ? AND (\"left\" = '' OR \"left\" || '~' >= ?)")),
      m_name(store.select("SELECT name FROM person WHERE id = ?")),
      m_asked(store.select("SELECT person FROM touch WHERE kind = 'ask' AND day >= ?")),
      m_lastHeld(store.select("SELECT max(e.date) FROM event_community c CROSS JOIN event e ON e.id = c.event"
                              " WHERE c.community = ? AND e.date < ? AND" +
                              heldCondition())),
      m_planned(
          store.select("SELECT 1 FROM event_community c CROSS JOIN event e ON e.id = c.event WHERE c.community = ?"
                       " AND e.date >= ? AND e.status IN ('planned', 'confirmed') LIMIT 1")),
      m_registered(
          store.select("SELECT max(coalesce(e.registered, 0), (SELECT count(*) FROM attendance a"
                       " WHERE a.event = e.id AND a.registration = 'registered')) FROM event e WHERE e.id = ?"))
{
}

std::vector<Id<Person>> TodayLookup::cameTo(Id<Event> event)
{
    std::vector<Id<Person>> people;
    m_came.bind(event.value());
    while (m_came.step())
        people.push_back(Id<Person>(m_came.number(0)));
    m_came.reset();
    return people;
}

bool TodayLookup::isHere(Id<Person> person, QDate day)
{
    const bool is = m_here.bind(person.value()).bind(isoDay(day)).step();
    m_here.reset();
    return is;
}

QString TodayLookup::name(Id<Person> person)
{
    const QString found = m_name.bind(person.value()).step() ? m_name.text(0) : QString();
    m_name.reset();
    return found;
}

QSet<Id<Person>> TodayLookup::askedSince(QDate first)
{
    QSet<Id<Person>> asked;
    m_asked.bind(isoDay(first));
    while (m_asked.step())
        asked.insert(Id<Person>(m_asked.number(0)));
    m_asked.reset();
    return asked;
}

QDate TodayLookup::lastHeld(Id<Community> community, QDate day)
{
    m_lastHeld.bind(community.value()).bind(isoDay(day));
    const QDate last = m_lastHeld.step() && !m_lastHeld.isNull(0) ? date(m_lastHeld, 0) : QDate();
    m_lastHeld.reset();
    return last;
}

bool TodayLookup::isAnythingPlanned(Id<Community> community, QDate day)
{
    const bool is = m_planned.bind(community.value()).bind(isoDay(day)).step();
    m_planned.reset();
    return is;
}

std::optional<int> TodayLookup::registeredFor(Id<Event> event)
{
    const int count = m_registered.bind(event.value()).step() ? int(m_registered.number(0)) : 0;
    m_registered.reset();
    return count > 0 ? std::optional(count) : std::nullopt;
}

} // namespace convenor
