// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sessions that end with a community: those of it alone that are planned after a day.
#pragma once

#include "core/calendar/event.h"

#include <vector>

namespace convenor {

class Store;

struct ComingEvent
{
    Id<Event> id;
    std::optional<Id<Series>> series;
    bool hasRegistrations = false;
};

/// By their place in the series, then by their start.
std::vector<ComingEvent> comingOf(const Store &store, Id<Community> community, QDate lastDay);

} // namespace convenor
