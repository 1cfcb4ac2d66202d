// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/health_sources.h"

#include "core/base/time.h"
#include "core/calendar/held_queries.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/core_roster.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysBack = 730;
constexpr int recentDays = 120; // in which most communities have met
constexpr int daysAhead = 400;
constexpr int yearDays = 365;

QDate date(const Statement &rows, int column)
{
    return ColumnType<QDate>::from(rows.cell(column));
}

/// Binds the days as dates on the wall, and as instants within which these lie in every zone.
void bindDays(Statement &rows, QDate first, QDate last)
{
    rows.bind(When::allDay(first.addDays(-1)).utc()).bind(When::allDay(last.addDays(2)).utc());
    rows.bind(isoDay(first)).bind(isoDay(last));
}

const char *const between = " e.start_utc BETWEEN ? AND ? AND e.date BETWEEN ? AND ?";

/// The last sessions of a community: their number, and who came to them.
int readVisits(const Store &store, Id<Community> community, QDate today, int sessions,
               QHash<Id<Person>, Regular> &regulars)
{
    Statement rows = store.select(QByteArray("SELECT e.id FROM event_community c JOIN event e ON e.id = c.event"
                                             " WHERE c.community = ? AND e.date <= ? AND") +
                                  heldCondition() + " AND NOT e.safe_space ORDER BY e.start_utc DESC LIMIT ?");
    rows.bind(community.value()).bind(isoDay(today)).bind(sessions);
    Statement people = store.select("SELECT a.person, p.name FROM attendance a JOIN person p ON p.id = a.person"
                                    " WHERE a.event = ? AND a.presence IN ('attended', 'partial') AND p.\"left\" = ''");
    int found = 0;
    for (; rows.step(); ++found) {
        people.bind(rows.number(0));
        while (people.step()) {
            Regular &regular = regulars[Id<Person>(people.number(0))];
            regular.person = Id<Person>(people.number(0));
            regular.name = people.text(1);
            ++regular.came;
        }
        people.reset();
    }
    return found;
}

void readTalks(const Store &store, Id<Community> community, QDate today, QHash<Id<Person>, Regular> &regulars)
{
    Statement rows = store.select(QByteArray("SELECT p.person, n.name, count(*) FROM event_community c"
                                             " CROSS JOIN event e ON e.id = c.event CROSS JOIN part p ON p.event = e.id"
                                             " CROSS JOIN person n ON n.id = p.person"
                                             " WHERE c.community = ? AND p.kind = 'speaker' AND n.\"left\" = ''"
                                             " AND e.date BETWEEN ? AND ? AND") +
                                  heldCondition() + " GROUP BY p.person");
    rows.bind(community.value()).bind(isoDay(today.addDays(1 - yearDays))).bind(isoDay(today));
    while (rows.step()) {
        Regular &regular = regulars[Id<Person>(rows.number(0))];
        regular.person = Id<Person>(rows.number(0));
        regular.name = rows.text(1);
        regular.talks = int(rows.number(2));
    }
}

void removeCarriers(const Store &store, Id<Community> community, QDate today, QHash<Id<Person>, Regular> &regulars)
{
    Statement rows = store.select("SELECT t.person FROM role_term t JOIN role r ON r.id = t.role AND r.core"
                                  " WHERE t.community = ? AND (t.until = '' OR t.until || '~' >= ?)");
    rows.bind(community.value()).bind(isoDay(today));
    while (rows.step())
        regulars.remove(Id<Person>(rows.number(0)));
}

} // namespace

QHash<Id<Community>, NextSession> readNextSessions(const Store &store, QDate today)
{
    QHash<Id<Community>, NextSession> next;
    Statement rows = store.select(QByteArray("SELECT c.community, e.id, e.date FROM event e"
                                             " CROSS JOIN event_community c ON c.event = e.id WHERE") +
                                  between + " AND e.status NOT IN ('cancelled', 'idea') ORDER BY e.start_utc, e.id");
    bindDays(rows, today, today.addDays(daysAhead));
    while (rows.step()) {
        const Id<Community> community(rows.number(0));
        if (!next.contains(community))
            next.insert(community, {Id<Event>(rows.number(1)), date(rows, 2), false});
    }
    return next;
}

/// Most communities have met lately; the others are looked up one by one.
QHash<Id<Community>, QDate> readLastHeld(const Store &store, QDate today)
{
    QHash<Id<Community>, QDate> last;
    Statement rows = store.select(QByteArray("SELECT c.community, max(e.date) FROM event e"
                                             " CROSS JOIN event_community c ON c.event = e.id WHERE") +
                                  between + " AND" + heldCondition() + " GROUP BY c.community");
    bindDays(rows, today.addDays(-recentDays), today);
    while (rows.step())
        last.insert(Id<Community>(rows.number(0)), date(rows, 1));
    Statement one =
        store.select(QByteArray("SELECT max(e.date) FROM event_community c CROSS JOIN event e ON e.id = c.event"
                                " WHERE c.community = ? AND e.date BETWEEN ? AND ? AND") +
                     heldCondition());
    for (Statement all = store.select("SELECT id FROM community"); all.step();) {
        const Id<Community> community(all.number(0));
        if (last.contains(community))
            continue;
        one.bind(community.value()).bind(isoDay(today.addDays(-daysBack))).bind(isoDay(today));
        if (one.step() && !one.isNull(0))
            last.insert(community, date(one, 0));
        one.reset();
    }
    return last;
}

QHash<Id<Community>, StageName> readStages(const Store &store, QDate today)
{
    QHash<Id<Community>, StageName> stages;
    store.each<Stage>([&](const Stage &stage) {
        if (during(stage).covers(today))
            stages.insert(stage.community, stage.name);
    });
    return stages;
}

QDate readLastCoreDay(const Store &store, Id<Community> community, QDate today)
{
    Statement rows = store.select("SELECT t.until FROM role_term t JOIN role r ON r.id = t.role AND r.core"
                                  " WHERE t.community = ? AND t.until <> '' AND t.until < ?"
                                  " ORDER BY t.until || '~' DESC LIMIT 1");
    rows.bind(community.value()).bind(isoDay(today));
    return rows.step() ? ColumnType<HalfDate>::from(rows.cell(0)).last() : QDate();
}

std::vector<Regular> readRegulars(const Store &store, Id<Community> community, QDate today, int sessions)
{
    QHash<Id<Person>, Regular> regulars;
    const int found = readVisits(store, community, today, sessions, regulars);
    readTalks(store, community, today, regulars);
    removeCarriers(store, community, today, regulars);
    std::vector<Regular> list(regulars.begin(), regulars.end());
    for (Regular &regular : list)
        regular.of = found;
    return list;
}

Id<Person> standInOf(const Store &store, Id<Person> person, QDate day)
{
    Statement rows =
        store.select("SELECT stand_in FROM \"break\" WHERE person = ? AND stand_in IS NOT NULL AND since <= ?"
                     " AND (returned = '' OR returned > ?) ORDER BY since DESC LIMIT 1");
    rows.bind(person.value()).bind(isoDay(day)).bind(isoDay(day));
    return rows.step() ? Id<Person>(rows.number(0)) : Id<Person>();
}

} // namespace convenor
