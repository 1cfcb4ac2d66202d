// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace convenor {

namespace {

constexpr double normal = 1.959964; // 97.5 % of the normal distribution lie below

/// The 97.5th percentile of Student's t, by the expansion of Cornish and Fisher: within 0.3 % from 4 degrees on.
double student(qint64 degrees)
{
    if (degrees < 4)
        return degrees == 1 ? 12.706 : degrees == 2 ? 4.303 : 3.182;
    const double n = double(degrees), z = normal, z2 = z * z;
    const double first = z * (z2 + 1) / 4;
    const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    return z + first / n + second / (n * n) + third / (n * n * n);
}

} // namespace

std::optional<Interval> wilson(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0 || part > whole)
        return std::nullopt;
    const double n = double(whole), p = double(part) / n, z2 = normal * normal;
    const double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = normal * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return Interval{std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<double> Share::value() const
{
    if (whole <= 0)
        return std::nullopt;
    return double(part) / double(whole);
}

std::optional<Mean> meanOf(std::span<const int> counts, int lowest)
{
    double sum = 0, squares = 0;
    qint64 count = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const double value = lowest + double(i);
        count += counts[i];
        sum += value * counts[i];
        squares += value * value * counts[i];
    }
    if (count < 2)
        return std::nullopt;
    const double n = double(count), mean = sum / n;
    const double variance = std::max(0.0, (squares - n * mean * mean) / (n - 1));
    const double half = variance > 1e-9 ? student(count - 1) * std::sqrt(variance / n) : 3 / n;
    const double highest = lowest + double(counts.size()) - 1;
    return Mean{mean, {std::max(double(lowest), mean - half), std::min(highest, mean + half)}, count};
}

Trend trend(const std::optional<Interval> &before, const std::optional<Interval> &now)
{
    if (!before || !now)
        return Trend::Unknown;
    if (before->overlaps(*now))
        return Trend::NoClearChange;
    return now->low > before->high ? Trend::Up : Trend::Down;
}

Trend trend(const Share &before, const Share &now)
{
    return trend(before.interval(), now.interval());
}

} // namespace convenor
