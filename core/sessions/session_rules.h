// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What else is said of a session that lies behind us: that it did not happen, or that its count was another.
//
//     workspace.commit({"session.cancel", title}, didNotHappen(store, event.id, today));
#pragma once

#include "core/calendar/event.h"
#include "core/store/change.h"

#include <optional>

namespace convenor {

class Store;

/// Cancels a session that was planned and not held. Throws Error(Conflict) if anything was logged of it, Error(Invalid)
/// if it is after \a today: what is to come is cancelled in the calendar.
ChangeSet didNotHappen(const Store &store, Id<Event> event, QDate today);

/// Puts the head count of a session that was logged right, or takes it back if there is none. Throws Error(Invalid) if it
/// is negative or nothing was logged, Error(Conflict) if more people than that are on its list, for they would count.
ChangeSet correctCount(const Store &store, Id<Event> event, std::optional<int> count);

/// True if anything is known of it afterwards: that it was held, who or how many came, answers or notes.
bool isLogged(const Store &store, const Event &event);

} // namespace convenor
