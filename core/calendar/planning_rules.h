// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules for planning sessions: create, change, move, copy, cancel and delete them, one or a whole series.
//
//     workspace.commit({"session.move", title}, moveSession(store, event.id, nextWeek, SeriesScope::Following));
#pragma once

#include "core/calendar/event.h"
#include "core/store/change.h"

#include <optional>
#include <vector>

namespace convenor {

class Store;

/// Which sessions of a series a change is about. Of a single session all three mean the same.
/// This: it has its own way from then on. Following: the series ends before it and a new one begins with it.
/// All: the series changes. What changed apart from its series, and what has taken place, stays as it is.
enum class SeriesScope { This, Following, All };

struct PlannedPart
{
    Id<Person> person;
    PartKind kind = PartKind::Speaker;

    bool operator==(const PlannedPart &) const = default;
};

/// A session as somebody plans it.
struct SessionPlan
{
    QString title;
    When start;
    int minutes = 60;
    QString rule; ///< RFC 5545; empty: once. See ruleFor()
    QString format;
    QString place;
    QString url;
    std::vector<Id<Community>> communities;
    std::vector<PlannedPart> parts; ///< of a series: in each of its sessions
};

/// What of a session shall be otherwise; what is not given stays.
struct SessionChange
{
    std::optional<QString> title = {};
    std::optional<int> minutes = {};
    std::optional<QString> format = {};
    std::optional<QString> place = {};
    std::optional<QString> url = {};
    std::optional<std::vector<Id<Community>>> communities = {};
    std::optional<std::vector<PlannedPart>> parts = {};
};

/// Plans a session, or a series with its sessions up to the horizon of \a today; \a created is the first. Throws
/// Error(Invalid) for a title, start, length or rule that cannot be.
ChangeSet createSession(const Store &store, const SessionPlan &plan, QDate today, Id<Event> *created = nullptr);

/// Throws Error(NotFound) without the event, Error(Invalid) for a title or length that cannot be.
ChangeSet changeSession(const Store &store, Id<Event> event, const SessionChange &change, SeriesScope scope);

/// Throws Error(NotFound) without the event, Error(Conflict) if it has taken place, Error(Invalid) for a start that cannot
/// be or a rule that cannot move to another day.
ChangeSet moveSession(const Store &store, Id<Event> event, const When &start, SeriesScope scope);

/// Deletes what is only planned. Throws Error(Conflict) if the session has taken place or people registered. Of a series,
/// sessions that have taken place stay, and those with registrations are cancelled.
ChangeSet deleteSession(const Store &store, Id<Event> event, SeriesScope scope);

/// The same once more at \a start, outside any series; \a created is the copy.
ChangeSet copySession(const Store &store, Id<Event> event, const When &start, Id<Event> *created = nullptr);

/// It will not, or did not, take place. Throws Error(Conflict) if it was logged.
ChangeSet cancelSession(const Store &store, Id<Event> event);
/// Takes a cancelled session up again.
ChangeSet restoreSession(const Store &store, Id<Event> event);

/// Makes \a person the one speaker.
ChangeSet setSpeaker(const Store &store, Id<Event> event, Id<Person> person);
/// Throws Error(Conflict) if the person has that part already.
ChangeSet addPart(const Store &store, Id<Event> event, const PlannedPart &part);
ChangeSet removePart(const Store &store, Id<Part> part);

} // namespace convenor
