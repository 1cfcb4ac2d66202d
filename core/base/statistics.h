// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares and means with the interval in which the truth lies 95 times of 100, so that nobody claims a change that may
// be chance. What is not defined is empty, never 0.
//
//     const Share came{74, 107}; came.value(); came.interval(); // 0.69, 0.60 to 0.77
//     if (trend(before, now) == Trend::Up) …                   // only if the two intervals lie apart
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace convenor {

struct Interval
{
    double low = 0;
    double high = 0;

    bool overlaps(const Interval &other) const { return low <= other.high && other.low <= high; }

    bool operator==(const Interval &) const = default;
};

/// Wilson's interval for \a part of \a whole, 95 %. Nothing unless 0 ≤ part ≤ whole and whole > 0.
/// Source: E. B. Wilson, Probable inference, 1927.
std::optional<Interval> wilson(qint64 part, qint64 whole);

/// A part of a whole, both as counts.
struct Share
{
    qint64 part = 0;
    qint64 whole = 0;

    /// From 0 upwards; nothing without a whole.
    std::optional<double> value() const;
    std::optional<Interval> interval() const { return wilson(part, whole); }

    bool operator==(const Share &) const = default;
};

struct Mean
{
    double value = 0;
    Interval interval; ///< within the scale
    qint64 count = 0;  ///< of answers

    bool operator==(const Mean &) const = default;
};

/// The mean of answers on a scale from \a lowest upwards; \a counts says how often each value was given. Its interval is
/// Student's; of answers that are all the same, 3 in count may yet be one step apart (the rule of three). Nothing for
/// fewer than two answers.
std::optional<Mean> meanOf(std::span<const int> counts, int lowest);

enum class Trend { Unknown, NoClearChange, Up, Down };

/// Whether \a now lies clearly apart from \a before: their intervals do not overlap. Unknown if one has none.
Trend trend(const std::optional<Interval> &before, const std::optional<Interval> &now);
Trend trend(const Share &before, const Share &now);

} // namespace convenor
