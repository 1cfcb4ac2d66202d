// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Series by how far their occurrences have rows.
#pragma once

#include "core/calendar/event.h"

#include <vector>

namespace convenor {

class Store;

/// The series whose occurrences have rows only up to a day before \a horizon.
std::vector<Series> seriesEndingBefore(const Store &store, QDate horizon);

/// True if nothing is known of \a event but what was planned: it may go when its series changes.
bool isOnlyPlanned(const Store &store, Id<Event> event);

/// True if \a event has taken place: it was marked as held, somebody was counted, or something was noted of it.
bool hasTakenPlace(const Store &store, Id<Event> event);
/// True if anything but its plan would go with \a event: what was logged, registrations, action items.
bool hasRecords(const Store &store, Id<Event> event);

} // namespace convenor
