// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The action items that are open, with the names to show beside them.
//
//     for (const ActionLine &action : openActions(store, {})) show(action.item.text, action.owner);
#pragma once

#include "core/sessions/session.h"

#include <vector>

namespace convenor {

class Store;

struct ActionLine
{
    ActionItem item;
    QString owner;     ///< name; empty: nobody's
    QString session;   ///< title of the session that it came of; may be empty
    QString community; ///< name; may be empty

    bool operator==(const ActionLine &) const = default;
};

/// Those not done, of \a community or of all if that is null, by the day on which they are due; those without one last.
std::vector<ActionLine> openActions(const Store &store, Id<Community> community);

} // namespace convenor
