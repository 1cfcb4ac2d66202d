// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events and the series they belong to. A session is an event that people come to; both are one record. Every occurrence
// of a series within the horizon is an event of its own, so that it can hold attendance, feedback and its own changes.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <optional>

namespace convenor {

struct Community;
struct Person;

/// What is planned of an event. Held is also whatever has attendance or a head count (see Event).
enum class EventStatus { Idea, Planned, Confirmed, Held, Cancelled };

struct Series
{
    Id<Series> id;
    QString uid;
    Name title;
    QDate date;                ///< of the first occurrence, on the wall
    std::optional<QTime> time; ///< none: all-day
    QString zone;              ///< IANA id; empty for all-day
    int minutes = 60;
    QString rule;   ///< RFC 5545 RRULE without its name; may be empty
    QString extra;  ///< RDATEs: local dates and times, one a line
    QString except; ///< EXDATEs: local dates and times, one a line
    EventStatus status = EventStatus::Planned;
    QString format;
    QString place;
    QString url;
    QDate expandedUntil; ///< occurrences up to this day have rows

    bool operator==(const Series &) const = default;
};

struct SeriesCommunity
{
    Id<SeriesCommunity> id;
    Id<Series> series;
    Id<Community> community;

    bool operator==(const SeriesCommunity &) const = default;
};

struct Event
{
    Id<Event> id;
    QString uid; ///< of an occurrence: the uid of its series
    std::optional<Id<Series>> series;
    QString originalStart; ///< the wall time that its rule yields, even in a gap; empty outside a series
    bool own = false;      ///< changed apart from its series, which no longer changes it
    Name title;
    QDate date;
    std::optional<QTime> time; ///< none: all-day
    QString zone;              ///< IANA id; empty for all-day
    qint64 startUtc = 0;       ///< derived from date, time and zone: for sorting and overlap
    int minutes = 60;
    QString format;
    EventStatus status = EventStatus::Planned;
    QString place;
    QString url;
    std::optional<int> registered; ///< how many said that they would come, if only the number is known
    std::optional<int> headCount;  ///< people counted in the room, named ones too
    std::optional<int> unnamed;    ///< people counted besides the named ones
    bool safeSpace = false;        ///< no names of participants are kept

    bool operator==(const Event &) const = default;
};

struct EventCommunity
{
    Id<EventCommunity> id;
    Id<Event> event;
    Id<Community> community;

    bool operator==(const EventCommunity &) const = default;
};

enum class PartKind { Speaker, Host, Facilitator, Organiser, Helper };

/// What somebody does in an event. Every kind but helper is a core act once the event is held.
struct Part
{
    Id<Part> id;
    Id<Event> event;
    Id<Person> person;
    PartKind kind = PartKind::Speaker;
    QString state; ///< such as "asked" or "confirmed", in own words

    bool operator==(const Part &) const = default;
};

/// Start of an event or series on the wall.
template <class E> When startOf(const E &event)
{
    return {event.date, event.time, event.zone};
}

/// True for the formats of days on which nobody is there, which are no sessions: "holiday" and "blackout".
bool isClosureFormat(const QString &format);

/// Sets date, time, zone and, for an event, the derived instant.
void setStart(Event &event, const When &start);

} // namespace convenor
