// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_rows.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <QHash>

#include <algorithm>

namespace convenor {

namespace {

HalfDate halfDate(const Statement &rows, int column)
{
    return ColumnType<HalfDate>::from(rows.cell(column));
}

using RowOf = QHash<Id<Person>, PersonRow *>;

/// Everybody on a day, or one person only.
struct Wanted
{
    QDate day;
    Id<Person> person;

    /// The rest of a condition on \a column.
    QByteArray only(const char *column) const
    {
        return person.isNull() ? QByteArray()
                               : QByteArray(" AND ") + column + " = " + QByteArray::number(person.value());
    }
};

/// Runs a select whose first column is a person and whose parameters are all the day.
template <class Take>
void eachOf(const Store &store, const QByteArray &sql, const Wanted &wanted, const RowOf &rowOf, Take &&take)
{
    Statement rows = store.select(sql);
    for (qsizetype i = sql.count('?'); i > 0; --i)
        rows.bind(isoDay(wanted.day));
    while (rows.step())
        if (PersonRow *row = rowOf.value(Id<Person>(rows.number(0))))
            take(*row, rows);
}

std::vector<PersonRow> readPeople(const Store &store, const Wanted &wanted)
{
    std::vector<PersonRow> people;
    Statement rows = store.select("SELECT id, name, handle, email, guest, \"left\" <> '' AND \"left\" < ? FROM person"
                                  " WHERE true" +
                                  wanted.only("id"));
    rows.bind(isoDay(wanted.day));
    while (rows.step()) {
        PersonRow &row = people.emplace_back();
        row.id = Id<Person>(rows.number(0));
        row.name = rows.text(1);
        row.handle = rows.text(2);
        row.email = rows.text(3);
        row.isGuest = rows.number(4) != 0;
        row.hasLeft = rows.number(5) != 0;
    }
    return people;
}

// Dates are ISO prefixes: as texts they compare like the first day that they may mean, and with a "~" behind like the last.

void addPlaces(const Store &store, const Wanted &wanted, const RowOf &rowOf)
{
    eachOf(store,
           "SELECT person, department, site FROM affiliation WHERE since <= ? AND (until = '' OR until || '~' >= ?)" +
               wanted.only("person"),
           wanted, rowOf, [](PersonRow &row, const Statement &rows) {
               row.department = rows.text(1);
               row.site = rows.text(2);
           });
}

QHash<Id<Community>, QString> communityCodes(const Store &store)
{
    QHash<Id<Community>, QString> codes;
    Statement rows = store.select("SELECT id, code FROM community");
    while (rows.step())
        codes.insert(Id<Community>(rows.number(0)), rows.text(1));
    return codes;
}

void addCommunities(const Store &store, const Wanted &wanted, const RowOf &rowOf)
{
    const QHash<Id<Community>, QString> codes = communityCodes(store);
    eachOf(store,
           "SELECT person, community FROM membership WHERE since <= ? AND (until = '' OR until || '~' >= ?)" +
               wanted.only("person"),
           wanted, rowOf, [&codes](PersonRow &row, const Statement &rows) {
               const Id<Community> community(rows.number(1));
               const QString code = codes.value(community);
               const auto place = std::lower_bound(row.codes.begin(), row.codes.end(), code);
               if (place != row.codes.end() && *place == code)
                   return;
               row.communities.insert(row.communities.begin() + (place - row.codes.begin()), community);
               row.codes.insert(place, code);
           });
}

void addRoles(const Store &store, const Wanted &wanted, const RowOf &rowOf)
{
    eachOf(store,
           "SELECT t.person, r.name, c.name, r.core FROM role_term t JOIN role r ON r.id = t.role"
           " JOIN community c ON c.id = t.community WHERE t.since <= ? AND (t.until = '' OR t.until || '~' >= ?)" +
               wanted.only("t.person") + " ORDER BY r.core DESC, c.code",
           wanted, rowOf, [](PersonRow &row, const Statement &rows) {
               row.roles << rows.text(1) + QStringLiteral(", ") + rows.text(2);
               row.isCore = row.isCore || rows.number(3) != 0;
           });
}

void addBreaksAndTouches(const Store &store, const Wanted &wanted, const RowOf &rowOf)
{
    eachOf(store,
           "SELECT person FROM \"break\" WHERE since <= ? AND (returned = '' OR returned > ?)" + wanted.only("person"),
           wanted, rowOf, [](PersonRow &row, const Statement &) { row.isOnBreak = true; });
    eachOf(store, "SELECT person, max(day) FROM touch WHERE day <= ?" + wanted.only("person") + " GROUP BY person",
           wanted, rowOf,
           [](PersonRow &row, const Statement &rows) { row.lastTouch = ColumnType<QDate>::from(rows.cell(1)); });
}

std::vector<PersonRow> readRows(const Store &store, const Wanted &wanted)
{
    std::vector<PersonRow> people = readPeople(store, wanted);
    RowOf rowOf;
    rowOf.reserve(qsizetype(people.size()));
    for (PersonRow &row : people)
        rowOf.insert(row.id, &row);
    addPlaces(store, wanted, rowOf);
    addCommunities(store, wanted, rowOf);
    addRoles(store, wanted, rowOf);
    addBreaksAndTouches(store, wanted, rowOf);
    for (PersonRow &row : people)
        row.folded = fold(row.name + u'\n' + row.handle + u'\n' + row.email + u'\n' + row.department);
    return people;
}

const char *const came = " a.presence IN ('attended', 'partial')";

// The time-line

void addEntries(std::vector<TimelineEntry> &entries, TimelineKind kind, Statement &rows)
{
    while (rows.step()) {
        if (rows.text(0).isEmpty())
            continue;
        entries.push_back({kind, halfDate(rows, 0), rows.text(1), rows.text(2), Id<Community>(rows.number(3)),
                           Id<Event>(rows.number(4))});
    }
}

struct TimelineSelect
{
    TimelineKind kind;
    const char *sql;
};

// day, title, detail, community, event
constexpr TimelineSelect selects[] = {
    {TimelineKind::Joined, "SELECT m.since, c.name, m.source, c.id, 0 FROM membership m JOIN community c ON c.id = m.community"
                           " WHERE m.person = ?"},
    {TimelineKind::Left, "SELECT m.until, c.name, '', c.id, 0 FROM membership m JOIN community c ON c.id = m.community"
                         " WHERE m.person = ?"},
    {TimelineKind::Role, "SELECT t.since, r.name, c.name, c.id, 0 FROM role_term t JOIN role r ON r.id = t.role"
                         " JOIN community c ON c.id = t.community WHERE t.person = ?"},
    {TimelineKind::RoleEnd, "SELECT t.until, r.name, c.name, c.id, 0 FROM role_term t JOIN role r ON r.id = t.role"
                            " JOIN community c ON c.id = t.community WHERE t.person = ?"},
    {TimelineKind::Break, "SELECT b.since, coalesce(c.name, ''), b.expected_return, coalesce(c.id, 0), 0 FROM \"break\" b"
                          " LEFT JOIN community c ON c.id = b.community WHERE b.person = ?"},
    {TimelineKind::Return, "SELECT b.returned, coalesce(c.name, ''), '', coalesce(c.id, 0), 0 FROM \"break\" b"
                           " LEFT JOIN community c ON c.id = b.community WHERE b.person = ?"},
    {TimelineKind::Led, "SELECT e.date, e.title, p.kind, coalesce((SELECT min(x.community) FROM event_community x"
                        " WHERE x.event = e.id), 0), e.id FROM part p JOIN event e ON e.id = p.event"
                        " WHERE p.person = ? AND e.status <> 'cancelled'"},
    {TimelineKind::Came, "SELECT e.date, e.title, '', coalesce((SELECT min(x.community) FROM event_community x"
                         " WHERE x.event = e.id), 0), e.id FROM attendance a JOIN event e ON e.id = a.event"
                         " WHERE a.person = ? AND a.presence IN ('attended', 'partial') AND e.status <> 'cancelled'"
                         " AND NOT EXISTS (SELECT 1 FROM part p WHERE p.event = a.event AND p.person = a.person)"},
    {TimelineKind::Conversation, "SELECT day, kind, note, 0, 0 FROM touch WHERE person = ?"},
};

} // namespace

std::vector<PersonRow> personRows(const Store &store, QDate day)
{
    std::vector<PersonRow> people = readRows(store, {day, {}});
    std::sort(people.begin(), people.end(), standsBefore);
    return people;
}

std::optional<PersonRow> personRow(const Store &store, Id<Person> person, QDate day)
{
    std::vector<PersonRow> rows = person.isNull() ? std::vector<PersonRow>() : readRows(store, {day, person});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

bool standsBefore(const PersonRow &a, const PersonRow &b)
{
    const int order = a.folded.compare(b.folded);
    return order != 0 ? order < 0 : a.id < b.id;
}

bool matches(const PersonRow &row, const PersonFilter &filter)
{
    if ((filter.core && !row.isCore) || (filter.onBreak && !row.isOnBreak) || (!filter.left && row.hasLeft))
        return false;
    if (filter.seen && filter.seen->contains(row.id))
        return false;
    const auto &in = row.communities;
    if (!filter.community.isNull() && std::find(in.begin(), in.end(), filter.community) == in.end())
        return false;
    for (const auto word : QStringView(filter.text).split(u' ', Qt::SkipEmptyParts))
        if (!row.folded.contains(word))
            return false;
    return true;
}

namespace {

/// Calls \a visit with whoever came to a session of the days or led one, and its date as text.
template <class Visit> void eachSeen(const Store &store, QDate first, QDate last, Visit visit)
{
    for (const char *sql : {"SELECT a.person, e.date FROM event e CROSS JOIN attendance a ON a.event = e.id"
                            " WHERE e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ? AND e.status <> 'cancelled'"
                            " AND a.presence IN ('attended', 'partial')",
                            "SELECT p.person, e.date FROM event e CROSS JOIN part p ON p.event = e.id"
                            " WHERE e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ? AND e.status = 'held'"}) {
        Statement rows = store.select(sql);
        rows.bind(When::allDay(first.addDays(-1)).utc()).bind(When::allDay(last.addDays(2)).utc());
        rows.bind(isoDay(first)).bind(isoDay(last));
        while (rows.step())
            visit(Id<Person>(rows.number(0)), rows.cell(1));
    }
}

} // namespace

QSet<Id<Person>> seenBetween(const Store &store, QDate first, QDate last)
{
    QSet<Id<Person>> seen;
    eachSeen(store, first, last, [&](Id<Person> person, const Cell &) { seen.insert(person); });
    return seen;
}

QHash<Id<Person>, QDate> lastSeenOfAll(const Store &store, QDate day)
{
    QHash<Id<Person>, QDate> seen;
    eachSeen(store, QDate(1, 1, 1), day, [&](Id<Person> person, const Cell &date) {
        QDate &newest = seen[person];
        newest = std::max(newest, ColumnType<QDate>::from(date));
    });
    return seen;
}

QDate lastSeen(const Store &store, Id<Person> person, QDate day)
{
    Statement rows = store.select(
        QByteArray("SELECT max(e.date) FROM (SELECT a.event FROM attendance a WHERE a.person = ? AND") + came +
        " UNION SELECT p.event FROM part p JOIN event h ON h.id = p.event WHERE p.person = ? AND h.status = 'held') s"
        " JOIN event e ON e.id = s.event WHERE e.date <= ? AND e.status <> 'cancelled'");
    rows.bind(person.value()).bind(person.value()).bind(isoDay(day));
    return rows.step() && !rows.isNull(0) ? ColumnType<QDate>::from(rows.cell(0)) : QDate();
}

std::vector<TimelineEntry> timelineOf(const Store &store, Id<Person> person)
{
    std::vector<TimelineEntry> entries;
    for (const TimelineSelect &select : selects) {
        Statement rows = store.select(select.sql);
        rows.bind(person.value());
        addEntries(entries, select.kind, rows);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.day.toString() > b.day.toString();
    });
    return entries;
}

} // namespace convenor
