// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/community_profile.h"

#include "core/base/time.h"
#include "core/calendar/held_queries.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/core_roster.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace convenor {

namespace {

constexpr int sessionsLookedAt = 12;
constexpr int daysBack = 183;
constexpr int daysAhead = 122;

using People = QHash<Id<Person>, ProfilePerson>;

void readMembers(const Store &store, Id<Community> community, QDate today, People &people)
{
    Statement rows = store.select("SELECT m.person, p.name, m.since FROM membership m JOIN person p ON p.id = m.person"
                                  " WHERE m.community = ? AND m.since <= ? AND (m.until = '' OR m.until || '~' >= ?)"
                                  " AND p.\"left\" = ''");
    rows.bind(community.value()).bind(isoDay(today)).bind(isoDay(today));
    while (rows.step()) {
        ProfilePerson person;
        person.id = Id<Person>(rows.number(0));
        person.name = rows.text(1);
        person.since = ColumnType<HalfDate>::from(rows.cell(2));
        people.insert(person.id, person);
    }
}

void readRoles(const Store &store, Id<Community> community, QDate today, People &people)
{
    Statement rows =
        store.select("SELECT t.person, p.name, r.name, r.core FROM role_term t JOIN role r ON r.id = t.role"
                     " JOIN person p ON p.id = t.person WHERE t.community = ? AND t.since <= ?"
                     " AND (t.until = '' OR t.until || '~' >= ?) ORDER BY r.core DESC, r.name");
    rows.bind(community.value()).bind(isoDay(today)).bind(isoDay(today));
    while (rows.step()) {
        ProfilePerson &person = people[Id<Person>(rows.number(0))];
        person.id = Id<Person>(rows.number(0));
        person.name = rows.text(1);
        person.roles += (person.roles.isEmpty() ? QString() : QStringLiteral(", ")) + rows.text(2);
        person.isCore = person.isCore || rows.number(3) != 0;
    }
}

int readVisits(const Store &store, Id<Community> community, QDate today, People &people)
{
    Statement events = store.select(QByteArray("SELECT e.id FROM event_community c JOIN event e ON e.id = c.event"
                                               " WHERE c.community = ? AND e.date <= ? AND") +
                                    heldCondition() + " AND NOT e.safe_space ORDER BY e.start_utc DESC LIMIT ?");
    events.bind(community.value()).bind(isoDay(today)).bind(sessionsLookedAt);
    Statement rows =
        store.select("SELECT person FROM attendance WHERE event = ? AND presence IN ('attended', 'partial')");
    int count = 0;
    for (; events.step(); ++count) {
        rows.bind(events.number(0));
        while (rows.step())
            if (const auto person = people.find(Id<Person>(rows.number(0))); person != people.end())
                ++person->came;
        rows.reset();
    }
    return count;
}

/// Breaks of everybody, and the last words with those who carry the community.
void readCare(const Store &store, Id<Community> community, QDate today, People &people)
{
    Statement breaks = store.select("SELECT person FROM \"break\" WHERE since <= ? AND (returned = '' OR returned > ?)"
                                    " AND (community IS NULL OR community = ?)");
    breaks.bind(isoDay(today)).bind(isoDay(today)).bind(community.value());
    while (breaks.step())
        if (const auto person = people.find(Id<Person>(breaks.number(0))); person != people.end())
            person->isAway = true;
    Statement touches = store.select("SELECT max(day) FROM touch WHERE person = ? AND day <= ?");
    for (ProfilePerson &person : people) {
        if (person.roles.isEmpty())
            continue;
        touches.bind(person.id.value()).bind(isoDay(today));
        if (touches.step() && !touches.isNull(0))
            person.lastTouch = ColumnType<QDate>::from(touches.cell(0));
        touches.reset();
    }
}

std::vector<ProfilePerson> sorted(const People &people)
{
    std::vector<ProfilePerson> list(people.begin(), people.end());
    const auto rank = [](const ProfilePerson &person) {
        return std::tuple(!person.isCore, person.isCore && person.isAway, person.roles.isEmpty(),
                          person.isCore ? 0 : -person.came, person.name, person.id);
    };
    std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return list;
}

void readSessions(const Store &store, QDate today, CommunityProfile &profile)
{
    const Id<Community> id = profile.community.id;
    profile.past = agenda(store, {id, {}, today.addDays(-daysBack), today.addDays(-1)});
    std::reverse(profile.past.begin(), profile.past.end());
    profile.coming = agenda(store, {id, {}, today, today.addDays(daysAhead)});
    std::erase_if(profile.coming, [](const AgendaRow &row) { return row.event.status == EventStatus::Cancelled; });
}

} // namespace

CommunityProfile communityProfile(const Store &store, Id<Community> community, QDate today)
{
    CommunityProfile profile;
    profile.community = store.get(community);
    People people;
    readMembers(store, community, today, people);
    readRoles(store, community, today, people);
    profile.lastSessions = readVisits(store, community, today, people);
    readCare(store, community, today, people);
    profile.people = sorted(people);
    readSessions(store, today, profile);
    profile.stages = store.where(&Stage::community, community);
    std::sort(profile.stages.begin(), profile.stages.end(),
              [](const Stage &a, const Stage &b) { return a.since.toString() > b.since.toString(); });
    profile.channels = store.where(&Channel::community, community);
    std::stable_partition(profile.channels.begin(), profile.channels.end(),
                          [](const Channel &channel) { return channel.until.isEmpty(); });
    return profile;
}

} // namespace convenor
