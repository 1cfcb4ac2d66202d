// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ends what is dated, such as memberships and terms, on a last day: for somebody who leaves, and for a community that
// closes.
//
//     endOn(lastDay, membership, changes);
#pragma once

#include "core/base/time.h"
#include "core/store/change.h"

namespace convenor {

/// True for an interval that lasts beyond \a day.
template <class R> bool lastsBeyond(const R &record, QDate day)
{
    return record.until.isEmpty() || record.until.last() > day;
}

/// True for an interval that is known to begin after \a day.
template <class R> bool beginsAfter(const R &record, QDate day)
{
    return record.since.first().isValid() && record.since.first() > day;
}

/// Ends \a record on \a lastDay; takes it out if it would begin later; leaves it if it ended before.
template <class R> void endOn(QDate lastDay, const R &record, ChangeSet &changes)
{
    if (beginsAfter(record, lastDay)) {
        changes.remove(record);
    } else if (lastsBeyond(record, lastDay)) {
        R ended = record;
        ended.until = HalfDate(lastDay);
        changes.change(record, ended);
    }
}

} // namespace convenor
