// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/core_roster.h"
#include "core/insight/core_table.h"

#include "core/base/time.h"
#include "core/calendar/held_queries.h"
#include "core/store/store.h"

namespace convenor {

namespace {

constexpr int actDays = 365;

/// Of a part p: every kind but helper.
const char *const coreAct = " p.kind IN ('speaker', 'host', 'facilitator', 'organiser')";

QDate date(const Statement &rows, int column)
{
    return ColumnType<QDate>::from(rows.cell(column));
}

HalfDate halfDate(const Statement &rows, int column)
{
    return ColumnType<HalfDate>::from(rows.cell(column));
}

QString firstOf(const QString &handle, const QString &email, const QString &name)
{
    return !handle.isEmpty() ? handle : !email.isEmpty() ? email : name;
}

// Dates are ISO prefixes: as texts they compare like the first day that they may mean, and with a "~" behind like the last.

void readCommunities(const Store &store, CoreRoster &roster)
{
    Statement rows = store.select("SELECT id, code, name FROM community"
                                  " WHERE founded <= ? AND (closed = '' OR closed || '~' >= ?) ORDER BY code");
    rows.bind(isoDay(roster.day)).bind(isoDay(roster.day));
    while (rows.step())
        roster.communities.push_back({Id<Community>(rows.number(0)), rows.text(1), rows.text(2)});
}

void readTerms(const Store &store, CoreRoster &roster)
{
    Statement rows = store.select("SELECT t.community, t.person, p.handle, p.email, p.name, r.name, t.since, t.until"
                                  " FROM role r JOIN role_term t ON t.role = r.id JOIN person p ON p.id = t.person"
                                  " WHERE r.core AND t.since <= ? AND (t.until = '' OR t.until || '~' >= ?)"
                                  " ORDER BY r.name");
    rows.bind(isoDay(roster.horizon)).bind(isoDay(roster.day));
    while (rows.step())
        roster.terms.push_back({Id<Community>(rows.number(0)), Id<Person>(rows.number(1)),
                                firstOf(rows.text(2), rows.text(3), rows.text(4)), rows.text(5), halfDate(rows, 6),
                                halfDate(rows, 7), rows.text(4)});
}

void readBreaks(const Store &store, CoreRoster &roster)
{
    Statement rows = store.select("SELECT person, community, since, expected_return, returned FROM \"break\""
                                  " WHERE since <= ? AND (returned = '' OR returned > ?)");
    rows.bind(isoDay(roster.horizon)).bind(isoDay(roster.day));
    while (rows.step()) {
        Break pause;
        pause.person = Id<Person>(rows.number(0));
        if (!rows.isNull(1))
            pause.community = Id<Community>(rows.number(1));
        pause.since = halfDate(rows, 2);
        pause.expectedReturn = halfDate(rows, 3);
        pause.returned = halfDate(rows, 4);
        roster.breaks.push_back(pause);
    }
}

/// Finds the events by the index of their instants, which lie within a day of the dates on the wall.
void readActs(const Store &store, CoreRoster &roster)
{
    const QDate first = roster.day.addDays(1 - actDays);
    Statement rows = store.select(QByteArray("SELECT c.community, p.person, e.id, e.date FROM event e"
                                             " CROSS JOIN part p ON p.event = e.id"
                                             " CROSS JOIN event_community c ON c.event = e.id"
                                             " WHERE e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ? AND") +
                                  heldCondition() + " AND" + coreAct);
    rows.bind(When::allDay(first.addDays(-2)).utc()).bind(When::allDay(roster.day.addDays(2)).utc());
    rows.bind(isoDay(first)).bind(isoDay(roster.day));
    while (rows.step())
        roster.acts.push_back({Id<Community>(rows.number(0)), Id<Person>(rows.number(1)), Id<Event>(rows.number(2)),
                               date(rows, 3)});
}

} // namespace

CoreRoster readCoreHolders(const Store &store, QDate day, QDate horizon)
{
    CoreRoster roster{day, horizon, {}, {}, {}, {}};
    readCommunities(store, roster);
    readTerms(store, roster);
    readBreaks(store, roster);
    return roster;
}

CoreRoster readCoreRoster(const Store &store, QDate day, QDate horizon)
{
    CoreRoster roster = readCoreHolders(store, day, horizon);
    readActs(store, roster);
    return roster;
}

void readLastActs(const Store &store, std::vector<CoreRow> &rows)
{
    Statement last = store.select(QByteArray("SELECT e.date FROM part p CROSS JOIN event e ON e.id = p.event"
                                             " CROSS JOIN event_community c ON c.event = e.id AND c.community = ?"
                                             " WHERE p.person = ? AND e.date <= ? AND") +
                                  coreAct + " AND " + heldCondition() + " ORDER BY e.date DESC LIMIT 1");
    for (CoreRow &row : rows)
        for (CorePerson &person : row.people) {
            if (person.lastAct.isValid())
                continue;
            last.bind(row.community.value()).bind(person.id.value()).bind(isoDay(row.day));
            if (last.step())
                person.lastAct = date(last, 0);
            last.reset();
        }
}

void readLastTouches(const Store &store, std::vector<CoreRow> &rows)
{
    Statement last = store.select("SELECT max(day) FROM touch WHERE person = ? AND day <= ?");
    for (CoreRow &row : rows)
        for (CorePerson &person : row.people) {
            last.bind(person.id.value()).bind(isoDay(row.day));
            if (last.step() && !last.isNull(0))
                person.lastTouch = date(last, 0);
            last.reset();
        }
}

} // namespace convenor
