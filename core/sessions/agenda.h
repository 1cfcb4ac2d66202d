// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agenda: events as people read them, with their communities and how many came.
#pragma once

#include "core/calendar/event.h"

#include <QStringList>

#include <vector>

namespace convenor {

class Store;

struct AgendaRow
{
    Event event;
    QStringList communities;       ///< codes
    std::optional<int> attendance; ///< max(head count, named + unnamed); none: not known
    bool isHeld = false;           ///< logged, or with attendance, and not cancelled
};

/// What of the agenda is wanted; null and invalid values ask for all. Ends are inclusive, by the date on the wall.
struct AgendaFilter
{
    Id<Community> community;
    Id<Person> person; ///< came, registered or had a part
    QDate from;
    QDate to;
};

/// Events by their start.
std::vector<AgendaRow> agenda(const Store &store, const AgendaFilter &filter);

} // namespace convenor
