// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is planned in a stretch of days, as the calendar shows it and the checks look through it.
//
//     const Plan plan = readPlan(store, monday, monday.addDays(90));
#pragma once

#include "core/calendar/event.h"
#include "core/communities/community.h"

#include <QStringList>

#include <vector>

namespace convenor {

class Store;

struct PlannedPerson
{
    Id<Person> id;
    PartKind kind = PartKind::Speaker;
    QString name;

    bool operator==(const PlannedPerson &) const = default;
};

struct PlannedSession
{
    Event event;
    std::vector<Id<Community>> communities;
    std::vector<PlannedPerson> people; ///< speakers first, then hosts and so on
    bool hasTakenPlace = false;        ///< logged, or with attendance
    bool isOfUnledSeries = false;      ///< of a series in which nobody ever led

    qint64 endUtc() const { return event.startUtc + event.minutes * qint64(60); }
    bool isCancelled() const { return event.status == EventStatus::Cancelled; }
    /// Somebody leads it: speaks, hosts, facilitates or organises.
    bool hasLead() const;
    /// Somebody is to lead it and nobody does. Working meetings of a series that never had a lead, and days, need none.
    bool needsLead() const;
};

/// Days on which nobody is there, from an all-day event of no community with the format "holiday" or "blackout".
struct Closure
{
    Id<Event> event;
    QString name;
    QDate from;
    QDate to; ///< inclusive
    bool isBlackout = false;

    bool covers(QDate day) const { return from <= day && day <= to; }
};

struct Plan
{
    QDate from;
    QDate to;                             ///< inclusive
    std::vector<PlannedSession> sessions; ///< by their start; no closures among them
    std::vector<Closure> closures;        ///< by their first day

    const PlannedSession *find(Id<Event> event) const;
    const Closure *closureOn(QDate day) const;
};

/// Sessions whose date on the wall is in the days, and the closures that touch them.
Plan readPlan(const Store &store, QDate from, QDate to);

/// A community with its rhythm, as a lane of the calendar.
struct Lane
{
    Community community;
    QDate lastSession;     ///< the newest that took place on or before a day; invalid: none in 400 days
    bool isPaused = false; ///< by its stage: no session is expected
};

/// The communities that are open on \a today, by name.
std::vector<Lane> readLanes(const Store &store, QDate today);

/// Somebody to suggest, with the words why.
struct Suggestion
{
    Id<Person> person;
    QString name;
    int led = 0; ///< sessions of the community that the person led within a year
    QDate lastLed;
};

/// Who led sessions of \a communities within the year before \a today, has not left and is on no break; the one whose
/// turn is longest ago first.
std::vector<Suggestion> whoCouldLead(const Store &store, const std::vector<Id<Community>> &communities, QDate today);

/// People whose name or handle has a word that begins with \a text, by name; at most \a most.
std::vector<Suggestion> peopleLike(const Store &store, const QString &text, int most);

/// The formats in use, the most frequent first.
QStringList formatsInUse(const Store &store);

} // namespace convenor
