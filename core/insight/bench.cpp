// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/bench.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace convenor {

namespace {

qint64 sumOf(std::span<const qint64> contributions)
{
    return std::accumulate(contributions.begin(), contributions.end(), qint64(0));
}

} // namespace

std::optional<int> absenceFactor(std::span<const qint64> contributions)
{
    const qint64 all = sumOf(contributions);
    if (all <= 0)
        return std::nullopt;
    std::vector<qint64> sorted(contributions.begin(), contributions.end());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    int people = 0;
    for (qint64 sum = 0; 2 * sum <= all; ++people)
        sum += sorted[size_t(people)];
    return people;
}

std::optional<TopShare> topShare(std::span<const qint64> contributions)
{
    const qint64 all = sumOf(contributions);
    if (all <= 0)
        return std::nullopt;
    return TopShare{*std::max_element(contributions.begin(), contributions.end()), all};
}

bool isTopHeavy(const TopShare &share)
{
    return share.top * 5 > share.all * 3;
}

CoreState coreState(int experts)
{
    if (experts <= 0)
        return CoreState::Orphaned;
    if (experts == 1)
        return CoreState::Dependent;
    return experts <= 3 ? CoreState::Healthy : CoreState::Rich;
}

} // namespace convenor
