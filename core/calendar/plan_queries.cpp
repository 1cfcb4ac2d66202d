// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/plan.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/held_queries.h"
#include "core/communities/communities_mapping.h"
#include "core/store/store.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 400;
constexpr int mostlyBack = 60; // where the last sessions of most communities are
constexpr int daysOfLeading = 365;
constexpr int longestDays = 14;

/// Start of the day before or after, as an instant: wide enough for every zone, and served by the index on the start.
qint64 instant(QDate day, int days)
{
    return When::allDay(day.addDays(days)).utc();
}

QByteArray eventColumns()
{
    QByteArray columns;
    for (const char *name : columnNames<Event>())
        columns += QByteArray("e.\"") + name + "\", ";
    return columns;
}

void bindDays(Statement &rows, QDate from, QDate to)
{
    rows.bind(instant(from, -1)).bind(instant(to, 2)).bind(isoDay(from)).bind(isoDay(to));
}

constexpr const char *inDays = " WHERE e.start_utc >= ? AND e.start_utc < ? AND e.date BETWEEN ? AND ?";

bool isClosure(const Event &event)
{
    return !event.time && isClosureFormat(event.format);
}

Closure closureOf(const Event &event)
{
    const int days = std::max(1, (event.minutes + 24 * 60 - 1) / (24 * 60));
    return {event.id, event.title.value(), event.date, event.date.addDays(days - 1), event.format == "blackout"_L1};
}

void readEvents(const Store &store, Plan &plan)
{
    Statement rows = store.select("SELECT " + eventColumns() + heldCondition() + " FROM event e" + inDays +
                                  " ORDER BY e.start_utc, e.id");
    const QDate first = plan.from.addDays(-longestDays); // a closure may reach into the days
    bindDays(rows, first, plan.to);
    while (rows.step()) {
        StatementCells cells(rows);
        PlannedSession session;
        session.event = Changes<Event>::read(cells);
        session.hasTakenPlace = rows.number(cells.column()) != 0;
        if (isClosure(session.event) && session.event.status != EventStatus::Cancelled &&
            closureOf(session.event).to >= plan.from)
            plan.closures.push_back(closureOf(session.event));
        else if (!isClosure(session.event) && session.event.date >= plan.from)
            plan.sessions.push_back(std::move(session));
    }
}

using Places = QHash<Id<Event>, qsizetype>;

void readCommunities(const Store &store, Plan &plan, const Places &places)
{
    Statement rows = store.select(QByteArray("SELECT c.event, c.community FROM event e"
                                             " CROSS JOIN event_community c ON c.event = e.id") +
                                  inDays + " ORDER BY c.id");
    bindDays(rows, plan.from, plan.to);
    while (rows.step())
        if (const auto place = places.constFind(Id<Event>(rows.number(0))); place != places.cend())
            plan.sessions[size_t(*place)].communities.push_back(Id<Community>(rows.number(1)));
}

void readPeople(const Store &store, Plan &plan, const Places &places)
{
    Statement rows = store.select(QByteArray("SELECT p.event, p.person, p.kind, n.name FROM event e"
                                             " CROSS JOIN part p ON p.event = e.id"
                                             " CROSS JOIN person n ON n.id = p.person") +
                                  inDays + " ORDER BY p.id");
    bindDays(rows, plan.from, plan.to);
    while (rows.step())
        if (const auto place = places.constFind(Id<Event>(rows.number(0))); place != places.cend())
            plan.sessions[size_t(*place)].people.push_back(
                {Id<Person>(rows.number(1)), ColumnType<PartKind>::from(rows.cell(2)), rows.text(3)});
    for (PlannedSession &session : plan.sessions)
        std::stable_sort(session.people.begin(), session.people.end(),
                         [](const PlannedPerson &a, const PlannedPerson &b) { return a.kind < b.kind; });
}

/// Working meetings whose series never had anybody in the lead need nobody.
void markUnled(const Store &store, Plan &plan)
{
    QHash<Id<Series>, bool> led;
    for (const PlannedSession &session : plan.sessions)
        if (session.event.series && session.hasLead())
            led.insert(*session.event.series, true);
    Statement any = store.select("SELECT 1 FROM event e CROSS JOIN part p ON p.event = e.id"
                                 " WHERE e.series = ? AND p.kind <> 'helper' LIMIT 1");
    for (PlannedSession &session : plan.sessions) {
        if (!session.event.series)
            continue;
        const Id<Series> series = *session.event.series;
        if (!led.contains(series)) {
            led.insert(series, any.bind(series.value()).step());
            any.reset();
        }
        session.isOfUnledSeries = !led.value(series);
    }
}

QHash<Id<Community>, QDate> lastSessions(const Store &store, QDate today)
{
    Statement rows = store.select(QByteArray("SELECT c.community, max(e.date) FROM event e"
                                             " CROSS JOIN event_community c ON c.event = e.id") +
                                  inDays + " AND " + heldCondition() + " GROUP BY c.community");
    bindDays(rows, today.addDays(-mostlyBack), today);
    QHash<Id<Community>, QDate> last;
    while (rows.step())
        last.insert(Id<Community>(rows.number(0)), QDate::fromString(rows.text(1), Qt::ISODate));
    return last;
}

/// Of one community, longer ago than those of most are.
QDate earlierSession(const Store &store, Id<Community> community, QDate today)
{
    Statement rows = store.select(QByteArray("SELECT max(e.date) FROM event_community c"
                                             " CROSS JOIN event e ON e.id = c.event"
                                             " WHERE c.community = ? AND e.date BETWEEN ? AND ? AND ") +
                                  heldCondition());
    rows.bind(community.value()).bind(isoDay(today.addDays(-daysBack))).bind(isoDay(today.addDays(-mostlyBack)));
    return rows.step() && !rows.isNull(0) ? QDate::fromString(rows.text(0), Qt::ISODate) : QDate();
}

} // namespace

bool PlannedSession::hasLead() const
{
    return std::any_of(people.begin(), people.end(), [](const PlannedPerson &p) { return p.kind != PartKind::Helper; });
}

bool PlannedSession::needsLead() const
{
    return event.time && !communities.empty() && !isOfUnledSeries && !isCancelled() && !hasLead();
}

const PlannedSession *Plan::find(Id<Event> event) const
{
    const auto it =
        std::find_if(sessions.begin(), sessions.end(), [&](const PlannedSession &s) { return s.event.id == event; });
    return it == sessions.end() ? nullptr : &*it;
}

const Closure *Plan::closureOn(QDate day) const
{
    const auto it = std::find_if(closures.begin(), closures.end(), [&](const Closure &c) { return c.covers(day); });
    return it == closures.end() ? nullptr : &*it;
}

Plan readPlan(const Store &store, QDate from, QDate to)
{
    Plan plan{from, to, {}, {}};
    readEvents(store, plan);
    Places places;
    for (size_t i = 0; i < plan.sessions.size(); ++i)
        places.insert(plan.sessions[i].event.id, qsizetype(i));
    readCommunities(store, plan, places);
    readPeople(store, plan, places);
    markUnled(store, plan);
    std::sort(plan.closures.begin(), plan.closures.end(),
              [](const Closure &a, const Closure &b) { return a.from < b.from; });
    return plan;
}

std::vector<Lane> readLanes(const Store &store, QDate today)
{
    const QHash<Id<Community>, QDate> last = lastSessions(store, today);
    QSet<Id<Community>> paused;
    for (const Stage &stage : store.all<Stage>())
        if (stage.name == StageName::Paused && during(stage).covers(today))
            paused.insert(stage.community);
    std::vector<Lane> lanes;
    for (Community &community : store.all<Community>())
        if (DateRange{community.founded, community.closed}.covers(today)) {
            const Id<Community> id = community.id;
            const QDate held = last.contains(id) ? last.value(id) : earlierSession(store, id, today);
            lanes.push_back({std::move(community), held, paused.contains(id)});
        }
    QCollator byName;
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(lanes.begin(), lanes.end(), [&](const Lane &a, const Lane &b) {
        return byName.compare(a.community.name.value(), b.community.name.value()) < 0;
    });
    return lanes;
}

std::vector<Suggestion> whoCouldLead(const Store &store, const std::vector<Id<Community>> &communities, QDate today)
{
    QHash<Id<Person>, Suggestion> found;
    Statement rows = store.select(
        QByteArray(
            "SELECT n.id, n.name, e.date FROM event_community c CROSS JOIN event e ON e.id = c.event"
            " CROSS JOIN part p ON p.event = e.id CROSS JOIN person n ON n.id = p.person"
            " WHERE c.community = ? AND e.date BETWEEN ? AND ? AND p.kind <> 'helper'"
            " AND (n.\"left\" = '' OR n.\"left\" > ?3)"
            " AND NOT EXISTS (SELECT 1 FROM \"break\" b WHERE b.person = n.id AND b.since <= ?3"
            " AND (b.returned = '' OR b.returned > ?3) AND (b.community IS NULL OR b.community = c.community)) AND ") +
        heldCondition());
    for (const Id<Community> community : communities) {
        rows.bind(community.value()).bind(isoDay(today.addDays(-daysOfLeading))).bind(isoDay(today));
        while (rows.step()) {
            Suggestion &one = found[Id<Person>(rows.number(0))];
            one.person = Id<Person>(rows.number(0));
            one.name = rows.text(1);
            ++one.led;
            one.lastLed = std::max(one.lastLed, QDate::fromString(rows.text(2), Qt::ISODate));
        }
        rows.reset();
    }
    std::vector<Suggestion> list(found.begin(), found.end());
    std::sort(list.begin(), list.end(), [](const Suggestion &a, const Suggestion &b) {
        return std::pair(a.lastLed, a.name) < std::pair(b.lastLed, b.name);
    });
    return list;
}

std::vector<Suggestion> peopleLike(const Store &store, const QString &text, int most)
{
    const QString wanted = fold(text.trimmed());
    std::vector<Suggestion> list;
    if (wanted.isEmpty())
        return list;
    Statement rows = store.select("SELECT id, name, handle FROM person WHERE \"left\" = '' ORDER BY name, id");
    while (int(list.size()) < most && rows.step()) {
        const QString names = u' ' + fold(rows.text(1)) + u' ' + fold(rows.text(2));
        if (names.contains(u' ' + wanted))
            list.push_back({Id<Person>(rows.number(0)), rows.text(1), 0, {}});
    }
    return list;
}

QStringList formatsInUse(const Store &store)
{
    QStringList formats;
    Statement rows =
        store.select("SELECT format, count(*) AS n FROM event"
                     " WHERE format NOT IN ('', 'holiday', 'blackout') GROUP BY format ORDER BY n DESC, format");
    while (rows.step())
        formats << rows.text(0);
    return formats;
}

} // namespace convenor
