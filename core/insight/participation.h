// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many people take part: in sessions, of everybody there is; as members; as speakers, of the members.
//
//     participation(facts, Scope::all(), today).share().value(); // 598 of 13,312
#pragma once

#include "core/base/statistics.h"
#include "core/base/words.h"
#include "core/insight/scope.h"

namespace convenor {

constexpr int participationDays = 90;

inline QString participationDefinition()
{
    return Words::tr("Distinct people active in 90 days ÷ headcount of that day, each counted once");
}

struct Participation
{
    QDate day;
    int active = 0;
    std::optional<int> headcount; ///< nothing: not known on that day

    Share share() const { return {active, headcount.value_or(0)}; }

    bool operator==(const Participation &) const = default;
};

/// The headcount of the whole organisation that is valid on \a day: the newest up to it.
std::optional<int> headcountOn(const Facts &facts, QDate day);

/// Distinct people active in the 90 days to each of \a days. Source: the 30 % rule (active / headcount).
std::vector<Participation> participation(const Facts &facts, const Scope &scope, std::span<const QDate> days);
Participation participation(const Facts &facts, const Scope &scope, QDate day);
/// Who they are.
std::vector<Id<Person>> participants(const Facts &facts, const Scope &scope, QDate day);

inline QString membersDefinition()
{
    return Words::tr("People with a membership on that day who have not left the organisation, each counted once");
}

/// The distinct members on each of \a days, by membership and not by activity.
std::vector<int> memberCounts(const Facts &facts, const Scope &scope, std::span<const QDate> days);
int memberCount(const Facts &facts, const Scope &scope, QDate day);
std::vector<Id<Person>> members(const Facts &facts, const Scope &scope, QDate day);

inline QString speakersDefinition()
{
    return Words::tr("Distinct people who spoke in a held session in 12 months ÷ members at the end of them");
}

/// Distinct people who spoke in the 365 days to \a day, of the members on it. Source: the 10 % rule.
Share speakers(const Facts &facts, const Scope &scope, QDate day);
std::vector<Id<Person>> speakersOf(const Facts &facts, const Scope &scope, QDate day);

} // namespace convenor
