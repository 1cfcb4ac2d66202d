// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules for series: which days have rows, and what a moving horizon adds.
#pragma once

#include "core/calendar/event.h"
#include "core/calendar/recurrence.h"
#include "core/store/change.h"

namespace convenor {

class Store;

/// The last day for which occurrences have rows: the end of the month 18 months ahead, so that it moves once a month.
QDate horizonFor(QDate today);

/// The rule and dates of \a series, as recurrence takes them.
Recurrence recurrenceOf(const Series &series);
/// Local dates and times as a series keeps them, one a line.
QString joinedTimes(const std::vector<When> &times);

/// An event for \a occurrence with everything it takes from its series; without an id.
Event eventOf(const Series &series, const Occurrence &occurrence);
/// Makes \a event again what its series says, but for what is known of it since: its id, and that it was held.
void followSeries(const Series &series, Event &event);

/// The occurrences that \a series still lack up to \a horizon. Empty if there are none.
ChangeSet extendSeries(const Store &store, QDate horizon);

} // namespace convenor
