// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that closes a community: everything that it is made of ends with it, in one step.
//
//     workspace.commit({"community.close", name}, closeCommunity(store, mobile.id, today));
#pragma once

#include "core/communities/community.h"
#include "core/store/change.h"

namespace convenor {

class Store;

/// \a lastDay is the last day on which the community is open: memberships, roles and channels end on it, what would have
/// begun later is taken out, and the stage after it is "closed". Its sessions that are planned after that day are deleted,
/// or cancelled if people registered; those that it shares with other communities stay theirs. Throws Error(NotFound),
/// Error(Conflict) if it is closed already, Error(Invalid) for a day before its founding.
ChangeSet closeCommunity(const Store &store, Id<Community> community, QDate lastDay);

/// What closing would end, to say so before.
struct Closing
{
    int memberships = 0;
    int roles = 0;
    int sessions = 0; ///< planned after the day
};

Closing closingOf(const Store &store, Id<Community> community, QDate lastDay);

} // namespace convenor
