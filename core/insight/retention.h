// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who came again: from one quarter to the next, by when people joined, and newcomers to a second session.
//
//     secondVisits(facts, Scope::all(), quartersTo(today, 4)).back().share; // 31 of 52 came to one of the next three
#pragma once

#include "core/base/statistics.h"
#include "core/base/words.h"
#include "core/insight/scope.h"

namespace convenor {

inline QString returnedDefinition()
{
    return Words::tr("People active in a quarter and in the one before ÷ people active in the one before");
}

/// From one quarter to the next.
struct Returned
{
    Period quarter;
    Share retained;      ///< active in both, of those active in the quarter before
    int newcomers = 0;   ///< active for the first time
    int resurrected = 0; ///< active again, but not in the quarter before

    bool operator==(const Returned &) const = default;
};

/// One for each of \a quarters (at most 63, in order). Source: period retention, |A(t) ∩ A(t−1)| / |A(t−1)|.
std::vector<Returned> returned(const Facts &facts, const Scope &scope, std::span<const Period> quarters);

inline QString cohortsDefinition()
{
    return Words::tr("Active again k quarters after joining; breaks and leavers left out");
}

/// Who joined in a quarter, and how many of them were active 1, 2, … quarters later.
struct Cohort
{
    Period quarter;
    int size = 0;
    std::vector<Share>
        active; ///< the first for the next quarter; its whole lacks those on a break in it or gone by its end

    bool operator==(const Cohort &) const = default;
};

/// One for each of \a quarters (at most 64, in order, each next to the one before). People join with their first
/// membership in the scope; those of whom the quarter is not known are left out.
std::vector<Cohort> cohorts(const Facts &facts, const Scope &scope, std::span<const Period> quarters);

/// One who counts in a cohort, and whether active.
struct CohortMember
{
    Id<Person> person;
    bool active = false;

    bool operator==(const CohortMember &) const = default;
};

/// Who is behind the share of the cohort of quarters[\a cohort] in the \a later th quarter after it; for 0 all who joined.
std::vector<CohortMember> cohortMembers(const Facts &facts, const Scope &scope, std::span<const Period> quarters,
                                        size_t cohort, size_t later);

constexpr int secondVisitSessions = 3;

inline QString secondVisitsDefinition()
{
    return Words::tr("First-timers who came to one of the next 3 sessions held, where that is known");
}

struct SecondVisits
{
    Period period;
    Share share;
    int pending = 0; ///< first-timers who did not yet come again, and may: fewer than 3 sessions were held since

    bool operator==(const SecondVisits &) const = default;
};

/// The first-timers of each of \a periods (in order), and whether they came to one of the next three sessions held, after
/// that day and up to \a today, of the communities of their first session. Sessions and not months: a skipped month is
/// not their fault. First sessions without a community are left out.
std::vector<SecondVisits> secondVisits(const Facts &facts, const Scope &scope, std::span<const Period> periods,
                                       QDate today);

/// Somebody's first session.
struct FirstVisit
{
    Id<Person> person;
    Id<Event> session;
    std::optional<bool> again; ///< nothing: not known yet

    bool operator==(const FirstVisit &) const = default;
};

/// Who is behind the second visits of a period.
std::vector<FirstVisit> firstVisits(const Facts &facts, const Scope &scope, const Period &period, QDate today);

} // namespace convenor
