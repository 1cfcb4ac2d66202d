// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tasks of a day are made of, as read from the store. Sessions carry one community, the first by code; they are
// said of the others only where that matters.
#pragma once

#include "core/insight/core_roster.h"
#include "core/insight/core_table.h"
#include "core/insight/today.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace convenor {

/// A held session of a community in the last 180 days, once for each community.
struct HeldSession
{
    Id<Community> community;
    Id<Event> event;
    QDate day;
};

/// A session that is to be logged or that comes.
struct WaitingSession
{
    Id<Event> event;
    QString title;
    QDate date;
    std::optional<QTime> time;
    qint64 startUtc = 0;
    int minutes = 0;
    QString format;
    Id<Community> community;
    bool needsLead = false; ///< nobody leads it, and it is no series that never had anybody
};

/// A person in a community, and since when or at what.
struct Newcomer
{
    Id<Community> community;
    Id<Person> person;
    QString name;
    QDate since;
};

struct Talk
{
    Id<Person> person;
    QString name;
    Id<Event> event;
    QString title;
    QDate day;
    Id<Community> community;
};

struct OpenAction
{
    Id<ActionItem> id;
    QString text;
    Id<Community> community;
    QString owner;
    QDate due;
};

struct CommunityNames
{
    QString name;
    std::optional<int> cadenceDays;
    QDate founded;
};

struct TodaySources
{
    TodayMoment moment;
    QHash<Id<Community>, CommunityNames> communities; ///< all
    CoreRoster roster;                                ///< acts of 180 days, or of a year where that tells who is active
    std::vector<CoreRow> cores;                       ///< without last acts
    QSet<Id<Event>> heldEvents;                       ///< of the last 180 days
    std::vector<HeldSession> held;                    ///< newest first
    std::vector<Id<Event>> notKnown;                  ///< past, and to be logged once they are over; newest first
    std::vector<WaitingSession> unlogged, coming;
    std::vector<Newcomer> newcomers;
    std::vector<Talk> talks;      ///< of 14 days, not thanked for
    std::vector<Talk> firstTalks; ///< of 60 days, the first of somebody
    std::vector<OpenAction> actions;
    QSet<Id<Community>> resting; ///< paused or closed
    QSet<QString> snoozed;
};

TodaySources readTodaySources(const Store &store, const TodayMoment &moment);

/// What is looked up one by one while tasks are made, by selects that are prepared once.
class TodayLookup
{
public:
    explicit TodayLookup(const Store &store);

    /// Everybody who came to \a event.
    std::vector<Id<Person>> cameTo(Id<Event> event);
    /// True unless the person left the organisation by \a day.
    bool isHere(Id<Person> person, QDate day);
    QString name(Id<Person> person);
    /// Who were asked to take part more closely since \a first.
    QSet<Id<Person>> askedSince(QDate first);
    /// The last day before \a day on which the community held a session; invalid: none.
    QDate lastHeld(Id<Community> community, QDate day);
    /// True if a session of the community is planned on \a day or later.
    bool isAnythingPlanned(Id<Community> community, QDate day);
    /// How many registered for the event; nothing if nobody did.
    std::optional<int> registeredFor(Id<Event> event);

private:
    Statement m_came, m_here, m_name, m_asked, m_lastHeld, m_planned, m_registered;
};

} // namespace convenor
