// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People as a directory shows them: everybody in one row, read once and then filtered in memory as somebody types. And
// the time-line of one person.
//
//     std::vector<PersonRow> rows = personRows(store, today);
//     for (const PersonRow &row : rows) if (matches(row, {fold(typed)})) …
#pragma once

#include "core/people/person.h"
#include "core/people/role.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

class Store;
struct Community;
struct Event;

struct PersonRow
{
    Id<Person> id;
    QString name;
    QString handle;
    QString email;
    QString department; ///< of the day
    QString site;
    std::vector<Id<Community>> communities; ///< member of on the day
    QStringList codes;                      ///< of those
    QStringList roles;                      ///< held on the day, as "Lead, Go"
    QDate lastTouch;                        ///< invalid: never
    bool isCore = false;                    ///< holds a core role
    bool isOnBreak = false;                 ///< anywhere
    bool hasLeft = false;                   ///< the organisation
    bool isGuest = false;
    QString folded; ///< what a filter looks at

    bool operator==(const PersonRow &) const = default;
};

/// Everybody, by name without regard to case, as of \a day.
std::vector<PersonRow> personRows(const Store &store, QDate day);
/// The row of one person; nothing if there is none.
std::optional<PersonRow> personRow(const Store &store, Id<Person> person, QDate day);
/// How rows stand: by name without regard to case.
bool standsBefore(const PersonRow &a, const PersonRow &b);

/// What is wanted of a directory; everything is asked at once.
struct PersonFilter
{
    QString text;            ///< folded words, each of which a name, handle, address or department holds
    Id<Community> community; ///< null: any or none
    bool core = false;
    bool onBreak = false;
    const QSet<Id<Person>> *seen = nullptr; ///< given: only who is not in it
    bool left = false;                      ///< those too who left the organisation
};

bool matches(const PersonRow &row, const PersonFilter &filter);

/// Who came to a session, or led one, from \a first to \a last.
QSet<Id<Person>> seenBetween(const Store &store, QDate first, QDate last);
/// The last day up to \a day on which the person came to a session or led one; invalid: never.
QDate lastSeen(const Store &store, Id<Person> person, QDate day);
/// The same of everybody who was seen at all: faster than one by one for many, about a second for a million rows.
QHash<Id<Person>, QDate> lastSeenOfAll(const Store &store, QDate day);

enum class TimelineKind { Joined, Left, Role, RoleEnd, Break, Return, Led, Came, Conversation };

struct TimelineEntry
{
    TimelineKind kind = TimelineKind::Came;
    HalfDate day;
    QString title;           ///< of the session, the community, the role or the kind of conversation
    QString detail;          ///< further words; may be empty
    Id<Community> community; ///< null: none, or several
    Id<Event> event;         ///< null: none

    bool operator==(const TimelineEntry &) const = default;
};

/// What is known of a person, newest first; sessions only if they were not cancelled.
std::vector<TimelineEntry> timelineOf(const Store &store, Id<Person> person);

} // namespace convenor
