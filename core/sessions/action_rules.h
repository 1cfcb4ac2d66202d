// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules about action items: they are done, and they are taken up again.
//
//     workspace.commit({"action.done", item.text}, doneAction(store, item.id, today));
#pragma once

#include "core/sessions/session.h"
#include "core/store/change.h"

namespace convenor {

class Store;

/// The item was done on \a day. Throws Error(NotFound) without it, Error(Conflict) if it was done before.
ChangeSet doneAction(const Store &store, Id<ActionItem> item, QDate day);

/// The item is to be done again. Throws Error(NotFound) without it, Error(Conflict) if it is not done.
ChangeSet reopenAction(const Store &store, Id<ActionItem> item);

/// The item is due on \a day, or on no day if that is empty. Throws Error(NotFound) without it.
ChangeSet putDue(const Store &store, Id<ActionItem> item, const HalfDate &day);

} // namespace convenor
