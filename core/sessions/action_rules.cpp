// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/action_rules.h"

#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

namespace convenor {

namespace {

ChangeSet withDone(const ActionItem &before, const HalfDate &done)
{
    ActionItem after = before;
    after.done = done;
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

} // namespace

ChangeSet doneAction(const Store &store, Id<ActionItem> item, QDate day)
{
    const ActionItem before = store.get(item);
    if (!before.done.isEmpty())
        throw Error(Error::Conflict,
                    Words::tr("“%1” was done on %2 already.").arg(before.text, shownDate(before.done)));
    return withDone(before, HalfDate(day));
}

ChangeSet reopenAction(const Store &store, Id<ActionItem> item)
{
    const ActionItem before = store.get(item);
    if (before.done.isEmpty())
        throw Error(Error::Conflict, Words::tr("“%1” is open still; there is nothing to reopen.").arg(before.text));
    return withDone(before, {});
}

ChangeSet putDue(const Store &store, Id<ActionItem> item, const HalfDate &day)
{
    const ActionItem before = store.get(item);
    ActionItem after = before;
    after.due = day;
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

} // namespace convenor
