// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_queries.h"

#include "core/base/time.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/held_queries.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <QTimeZone>

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysAwaited = 14;
constexpr int daysToLog = 180;
constexpr int usualSessions = 4;
constexpr int usualDays = 400; ///< what was usual longer ago is usual no more

constexpr auto named =
    "(SELECT count(*) FROM attendance a WHERE a.event = e.id AND a.presence IN ('attended', 'partial'))";
constexpr auto answered = "(EXISTS (SELECT 1 FROM answer_tally t WHERE t.event = e.id)"
                          " OR EXISTS (SELECT 1 FROM feedback f WHERE f.event = e.id))";

/// Start of the day before or after, as an instant: wide enough for every zone, and served by the index on the start.
qint64 instant(QDate day, int days)
{
    return QDateTime(day.addDays(days), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QByteArray selectRows()
{
    return QByteArray(
               "SELECT e.id, e.title, e.date, e.time, e.zone, e.start_utc, e.minutes, e.format, e.status = 'held',"
               " e.safe_space, e.head_count, e.unnamed, ") +
           named + ", " + answered +
           ", (SELECT p.community FROM event_community p JOIN community c ON c.id = p.community WHERE p.event = e.id"
           " ORDER BY c.code LIMIT 1),"
           " coalesce((SELECT sum(count) FROM answer_tally t WHERE t.event = e.id AND t.question = 'rating'), 0)"
           " + (SELECT count(rating) FROM feedback f WHERE f.event = e.id),"
           " coalesce((SELECT sum(value * count) FROM answer_tally t WHERE t.event = e.id AND t.question = 'rating'), 0)"
           " + coalesce((SELECT sum(rating) FROM feedback f WHERE f.event = e.id), 0),"
           " (SELECT group_concat(name, ', ') FROM (SELECT p.name FROM part t JOIN person p ON p.id = t.person"
           " WHERE t.event = e.id AND t.kind IN ('speaker', 'host', 'facilitator')"
           " GROUP BY p.id ORDER BY max(t.kind = 'speaker') DESC, p.name))"
           " FROM event e";
}

/// Of the past, as planned or held, and of the community. Days on which nobody is there are no sessions.
QByteArray inScope(const SessionScope &scope)
{
    QByteArray sql = " WHERE e.start_utc < ? AND e.date <= ? AND e.status IN ('planned', 'confirmed', 'held')"
                     " AND e.format NOT IN ('holiday', 'blackout')";
    if (!scope.community.isNull())
        sql += " AND e.id IN (SELECT event FROM event_community WHERE community = ?)";
    return sql;
}

void bindScope(Statement &statement, const SessionScope &scope)
{
    statement.bind(instant(scope.today, 2)).bind(isoDay(scope.today));
    if (!scope.community.isNull())
        statement.bind(scope.community.value());
}

/// Nothing is known of it afterwards; the day from which on it is to be logged is bound.
QByteArray unlogged()
{
    return "e.date >= ? AND NOT " + heldCondition();
}

SessionState stateOf(const SessionRow &row, bool isHeld, bool hasAnswers, const SessionScope &scope)
{
    if (!isHeld)
        return row.start.date >= firstDayToLog(scope.startedOn, scope.today) ? SessionState::ToLog
                                                                             : SessionState::NotKnown;
    const bool awaited = !hasAnswers && !row.safeSpace && row.came.value_or(0) > 0 &&
                         row.start.date >= scope.today.addDays(-daysAwaited);
    return awaited ? SessionState::Awaited : SessionState::Logged;
}

std::optional<int> optionalNumber(const Statement &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(int(rows.number(column)));
}

SessionRow readRow(const Statement &rows, const SessionScope &scope)
{
    SessionRow row;
    row.id = Id<Event>(rows.number(0));
    row.title = rows.text(1);
    row.start = When::allDay(ColumnType<QDate>::from(rows.cell(2)));
    if (!rows.isNull(3))
        row.start = When::timed(row.start.date, QTime::fromString(rows.text(3), Qt::ISODate), rows.text(4));
    row.startUtc = rows.number(5);
    row.minutes = int(rows.number(6));
    row.format = rows.text(7);
    row.safeSpace = rows.number(9) != 0;
    const auto headCount = optionalNumber(rows, 10), unnamed = optionalNumber(rows, 11);
    const int namedCount = int(rows.number(12));
    if (headCount || unnamed.value_or(0) > 0 || namedCount > 0)
        row.came = std::max(headCount.value_or(0), namedCount + unnamed.value_or(0));
    row.community = Id<Community>(rows.number(14));
    row.answers = int(rows.number(15));
    if (row.answers > 0)
        row.rating = double(rows.number(16)) / row.answers;
    row.ledBy = rows.text(17);
    row.state = stateOf(row, rows.number(8) != 0 || row.came, rows.number(13) != 0, scope);
    return row;
}

std::vector<SessionRow> readRows(Statement &statement, const SessionScope &scope)
{
    std::vector<SessionRow> rows;
    while (statement.step())
        rows.push_back(readRow(statement, scope));
    return rows;
}

/// What was usual in the sessions before one, of its series or else of its community.
class Usual
{
public:
    explicit Usual(const Store &store)
        : m_inSeries(lastOnes(store, inSeries)), m_inCommunity(lastOnes(store, inCommunity))
    {
    }

    std::optional<int> before(const SessionRow &row)
    {
        std::vector<int> counts = read(m_inSeries, row, row.id.value());
        if (counts.empty())
            counts = read(m_inCommunity, row, row.community.value());
        if (counts.empty())
            return std::nullopt;
        std::sort(counts.begin(), counts.end());
        return (counts[counts.size() / 2] + counts[(counts.size() - 1) / 2] + 1) / 2;
    }

private:
    static constexpr auto inSeries = "e.series = (SELECT series FROM event WHERE id = ?)";
    static constexpr auto inCommunity =
        "EXISTS (SELECT 1 FROM event_community p WHERE p.event = e.id AND p.community = ?)";

    static Statement lastOnes(const Store &store, const char *which)
    {
        return store.select(
            QByteArray("SELECT max(coalesce(e.head_count, 0), coalesce(e.unnamed, 0) + ") + named +
            ") FROM event e WHERE e.start_utc < ? AND e.start_utc >= ? AND e.status <> 'cancelled' AND " + which +
            " AND (e.head_count IS NOT NULL OR e.unnamed > 0 OR " + cameCondition() +
            ") ORDER BY e.start_utc DESC LIMIT ?");
    }
    static std::vector<int> read(Statement &statement, const SessionRow &row, qint64 which)
    {
        std::vector<int> counts;
        statement.bind(row.startUtc)
            .bind(row.startUtc - qint64(usualDays) * 86'400)
            .bind(which)
            .bind(qint64(usualSessions));
        while (statement.step())
            counts.push_back(int(statement.number(0)));
        statement.reset();
        return counts;
    }

    Statement m_inSeries;
    Statement m_inCommunity;
};

void addExpectations(const Store &store, std::vector<SessionRow> &rows)
{
    Usual usual(store);
    Statement registered = store.select("SELECT registered, (SELECT count(*) FROM attendance a WHERE a.event = e.id AND"
                                        " a.registration = 'registered') FROM event e WHERE e.id = ?");
    for (SessionRow &row : rows) {
        registered.bind(row.id.value());
        if (registered.step() && (!registered.isNull(0) || registered.number(1) > 0))
            row.registered = int(std::max(registered.number(0), registered.number(1)));
        registered.reset();
        row.usual = usual.before(row);
    }
}

QByteArray behindConditions(const SessionScope &scope, bool isContinued)
{
    QByteArray sql = inScope(scope) + " AND NOT (" + unlogged() + ')';
    if (isContinued)
        sql += " AND (e.start_utc, e.id) < (?, ?)";
    if (scope.show == SessionShow::Awaited)
        sql +=
            QByteArray(
                " AND e.start_utc >= ? AND e.date >= ? AND NOT e.safe_space AND (e.head_count > 0 OR e.unnamed > 0 OR ") +
            cameCondition() + ") AND NOT " + answered;
    return sql;
}

template <class T> std::vector<T> sortedByName(std::vector<T> list)
{
    std::sort(list.begin(), list.end(),
              [](const T &a, const T &b) { return QString::localeAwareCompare(a.name.value(), b.name.value()) < 0; });
    return list;
}

void readPeople(const Store &store, SessionDetail &detail)
{
    for (const Part &part : store.where(&Part::event, detail.event.id))
        detail.parts.push_back({part.person, store.get(part.person).name.value(), part.kind});
    std::stable_sort(detail.parts.begin(), detail.parts.end(),
                     [](const SessionPart &a, const SessionPart &b) { return a.kind < b.kind; });
    for (const Attendance &attendance : store.where(&Attendance::event, detail.event.id))
        if (attendance.presence == Presence::Attended || attendance.presence == Presence::Partial)
            detail.present.push_back(store.get(attendance.person));
    detail.present = sortedByName(std::move(detail.present));
}

} // namespace

QDate firstDayToLog(QDate startedOn, QDate today)
{
    return std::max(startedOn, today.addDays(1 - daysToLog));
}

std::vector<SessionRow> sessionsToLog(const Store &store, const SessionScope &scope)
{
    constexpr auto over = " AND CASE WHEN e.time IS NULL THEN e.date < ? ELSE e.start_utc + e.minutes * 60 <= ? END";
    const bool isOfDay = scope.now == 0;
    Statement statement = store.select(selectRows() + inScope(scope) + " AND e.start_utc >= ? AND " + unlogged() +
                                       (isOfDay ? "" : over) + " ORDER BY e.start_utc DESC, e.id DESC");
    bindScope(statement, scope);
    const QDate first = firstDayToLog(scope.startedOn, scope.today);
    statement.bind(instant(first, -1)).bind(isoDay(first));
    if (!isOfDay)
        statement.bind(isoDay(scope.today)).bind(scope.now);
    std::vector<SessionRow> rows = readRows(statement, scope);
    addExpectations(store, rows);
    return rows;
}

std::vector<SessionRow> sessionsBehind(const Store &store, const SessionScope &scope,
                                       const std::optional<SessionCursor> &after, int limit)
{
    Statement statement = store.select(selectRows() + behindConditions(scope, after.has_value()) +
                                       " ORDER BY e.start_utc DESC, e.id DESC LIMIT ?");
    bindScope(statement, scope);
    statement.bind(isoDay(firstDayToLog(scope.startedOn, scope.today)));
    if (after)
        statement.bind(after->startUtc).bind(after->id.value());
    const QDate awaited = scope.today.addDays(-daysAwaited);
    if (scope.show == SessionShow::Awaited)
        statement.bind(instant(awaited, -1)).bind(isoDay(awaited));
    statement.bind(qint64(limit));
    return readRows(statement, scope);
}

SessionDetail sessionDetail(const Store &store, Id<Event> event)
{
    SessionDetail detail;
    detail.event = store.get(event);
    for (const EventCommunity &placing : store.where(&EventCommunity::event, event))
        detail.communities.push_back(store.get(placing.community));
    std::sort(detail.communities.begin(), detail.communities.end(),
              [](const Community &a, const Community &b) { return a.code.value() < b.code.value(); });
    readPeople(store, detail);
    for (const AnswerTally &tally : store.where(&AnswerTally::event, event))
        if (tally.question == Question::Rating && tally.value >= 1 && tally.value <= 5)
            detail.answers[size_t(tally.value) - 1] += tally.count;
    for (const Feedback &feedback : store.where(&Feedback::event, event))
        if (feedback.rating && *feedback.rating >= 1 && *feedback.rating <= 5)
            ++detail.answers[size_t(*feedback.rating) - 1];
    detail.notes = store.where(&SessionNote::event, event);
    detail.actions = store.where(&ActionItem::event, event);
    return detail;
}

} // namespace convenor
