// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may have come to a session, the likeliest first: what the log sheet offers to tick.
//
//     for (const RosterRow &row : roster(store, event.id, 60)) offer(row.name, row.why);
#pragma once

#include "core/calendar/event.h"
#include "core/people/person.h"

#include <vector>

namespace convenor {

class Store;

/// In the order of probability.
enum class RosterReason { Present, HasPart, Registered, CameLately, Core, Member };

struct RosterRow
{
    Id<Person> person;
    QString name;
    RosterReason why = RosterReason::Member;
    int lately = 0; ///< to how many of the last three sessions the person came

    bool operator==(const RosterRow &) const = default;
};

/// Who is known to have come; who has a part; who registered; who came to the last three sessions held before it, those to
/// more of them first; who holds a core role on its day; the members of its communities. The sessions are those of its
/// series, or else of its communities. By name within each; at most \a limit. Who has left is in it only if known to have
/// come. Empty for a safe space.
std::vector<RosterRow> roster(const Store &store, Id<Event> event, int limit);

} // namespace convenor
