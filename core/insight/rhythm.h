// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Do communities meet as they mean to: sessions held, cancelled and not known beside those that the rhythm expects, and
// how many people came.
//
//     const SessionCounts year = sessions(facts, Scope::of(go), daysTo(today, 365), today);
#pragma once

#include "core/base/statistics.h"
#include "core/base/words.h"
#include "core/insight/scope.h"

namespace convenor {

inline QString sessionsDefinition()
{
    return Words::tr("Held: logged, or people came · due: days ÷ rhythm of each community");
}

struct SessionCounts
{
    int held = 0;
    int cancelled = 0;
    int notKnown = 0;  ///< past, and nobody said whether it took place
    int planned = 0;   ///< today or later
    double due = 0;    ///< by the rhythms of communities that have one; their days ÷ cadence, up to today
    int heldOfDue = 0; ///< sessions of those communities, each counted in each of them

    /// Held, of all that should have taken place by now.
    Share heldShare() const { return {held, qint64(held) + cancelled + notKnown}; }

    bool operator==(const SessionCounts &) const = default;
};

/// Ideas are no sessions. A session of several communities is one, except in heldOfDue.
SessionCounts sessions(const Facts &facts, const Scope &scope, const Period &period, QDate today);
/// The same for each of \a periods.
std::vector<SessionCounts> sessions(const Facts &facts, const Scope &scope, std::span<const Period> periods,
                                    QDate today);

inline QString attendanceDefinition()
{
    return Words::tr(
        "People who came to held sessions: the head count, or the named and unnamed ones if they are more");
}

struct AttendanceCount
{
    int people = 0;  ///< attendances, not distinct people
    int counted = 0; ///< held sessions of which it is known how many came
    int unknown = 0; ///< held sessions of which it is not

    bool isKnown() const { return counted > 0; }

    bool operator==(const AttendanceCount &) const = default;
};

/// Attendance in each of \a periods (in order, apart), for the slot of each community: one pass for all of them.
std::vector<std::vector<AttendanceCount>> attendanceByCommunity(const Facts &facts, std::span<const Period> periods);

} // namespace convenor
