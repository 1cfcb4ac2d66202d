// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sessions were rated, by format, without telling of fewer than five people: neither directly nor by difference.
//
//     const Ratings year = ratings(facts, Scope::all(), daysTo(today, 365));
//     year.whole.high.value();   // gave 4 or 5
//     year.answered;             // 23 of 41 answered
#pragma once

#include "core/base/statistics.h"
#include "core/base/words.h"
#include "core/insight/scope.h"

#include <array>

namespace convenor {

constexpr int fewestAnswers = 5;

inline QString ratingsDefinition()
{
    return Words::tr("Mean rating with 95 % interval, last 12 months");
}

enum class Visibility {
    Shown,
    Empty,      ///< no answers
    TooFew,     ///< fewer than five
    HiddenWith, ///< hidden with others, which could be worked out by difference
};

/// What may be shown of groups of these \a sizes whose sum is known: none below five; and if what is hidden is one group,
/// or together fewer than five, the next smallest groups neither. Source: complementary suppression.
std::vector<Visibility> suppressed(std::span<const int> sizes);

struct RatingGroup
{
    QString format; ///< empty: none was given
    int sessions = 0;
    Visibility visibility = Visibility::Empty;
    int answers = 0;
    // Of groups that are not shown, the rest stays empty:
    std::array<int, 5> counts{}; ///< of the values 1 to 5
    std::optional<Mean> mean;
    Share high; ///< gave 4 or 5

    bool operator==(const RatingGroup &) const = default;
};

struct Ratings
{
    RatingGroup whole;
    std::vector<RatingGroup> formats; ///< the best mean first, then the hidden ones
    Share answered;                   ///< of the people who came to sessions with answers and a known attendance

    bool operator==(const Ratings &) const = default;
};

Ratings ratings(const Facts &facts, const Scope &scope, const Period &period);

} // namespace convenor
