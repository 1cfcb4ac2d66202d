// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many shoulders a community rests on: figures over the contributions of each person, and the state of a core by the
// number of experts who are there.
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace convenor {

/// The smallest number of people who together made more than half of all contributions; \a contributions holds one
/// number of 0 or more for each person. Strictly more: two equal people make 2. Nothing if nobody contributed.
/// Source: CHAOSS, Contributor Absence Factor (once "bus factor").
std::optional<int> absenceFactor(std::span<const qint64> contributions);

/// The contributions of the person with most, of all.
struct TopShare
{
    qint64 top = 0;
    qint64 all = 0;

    /// From 0 to 1.
    double value() const { return double(top) / double(all); }

    bool operator==(const TopShare &) const = default;
};

/// Nothing if nobody contributed.
std::optional<TopShare> topShare(std::span<const qint64> contributions);

/// True for more than 60 %: most of the work hangs on one person.
bool isTopHeavy(const TopShare &share);

/// A community needs two or three experts who carry it.
enum class CoreState { Orphaned, Dependent, Healthy, Rich };

/// The state by the number of core experts who are there: 0, 1, 2–3, 4 or more.
CoreState coreState(int experts);

} // namespace convenor
