// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules of care: conversations, welcomes and thanks that were had; tasks that wait; and history from before the workspace
// began, which is settled in one step.
//
//     workspace.commit({"care.talk", name}, addTouch(store, {{}, ravi.id, today, TouchKind::CheckIn, note}, today));
#pragma once

#include "core/calendar/event.h"
#include "core/care/touch.h"
#include "core/store/change.h"

#include <vector>

namespace convenor {

class Store;

/// Remembers a conversation; the id of \a touch is not used. Throws Error(NotFound) without the person, Error(Invalid)
/// without a day or for one after \a today.
ChangeSet addTouch(const Store &store, Touch touch, QDate today);

/// Everybody in \a people was welcomed on \a today, in words that \a note keeps. Throws Error(Invalid) for nobody.
ChangeSet welcome(const Store &store, const std::vector<Id<Person>> &people, const QString &note, QDate today);

/// The person was thanked on \a today.
ChangeSet thank(const Store &store, Id<Person> person, const QString &note, QDate today);

/// The task shows again on \a until; a day set before is replaced. Throws Error(Invalid) unless that is after \a today.
ChangeSet snooze(const Store &store, const QString &subject, QDate until, QDate today);

/// The task shows again at once. Nothing if it is not put off.
ChangeSet unsnooze(const Store &store, const QString &subject);

/// What is to be known of the sessions from before the workspace began.
enum class Settlement {
    TookPlace,    ///< they were held as planned
    LeaveUnknown, ///< nobody is asked any more; they count in nothing
};

/// The task of settle-all, for its snooze.
QString settleSubject();

/// Settles all sessions that ended before \a startedOn and are neither held nor cancelled. Throws Error(Conflict) if there
/// are none.
ChangeSet settleAll(const Store &store, Settlement settlement, QDate startedOn);

/// Sessions from before \a startedOn of which nobody knows whether they took place, by their start.
std::vector<Event> unsettledBefore(const Store &store, QDate startedOn);
/// How many there are; 0 if they were left unknown.
int unsettledCount(const Store &store, QDate startedOn);

} // namespace convenor
