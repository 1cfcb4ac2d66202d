// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance that falls alike everywhere: the engine is fixed by the standard, and the distributions are our own, because
// those of the standard library differ from one to the next.
//
//     Dice dice(2026);
//     if (dice.hits(12)) … // in 12 of 100 cases
#pragma once

#include <QtGlobal>

#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace convenor::sample {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// 0 to \a n - 1; 0 if \a n is not positive.
    int below(int n) { return n > 0 ? int(((m_engine() >> 32) * quint64(n)) >> 32) : 0; }
    /// Both ends are among the numbers.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool hits(int percent) { return below(100) < percent; }
    /// An index into \a weights, each as often as its weight says.
    int among(const std::vector<int> &weights)
    {
        int left = below(std::accumulate(weights.begin(), weights.end(), 0));
        size_t i = 0;
        while (i + 1 < weights.size() && left >= weights[i])
            left -= weights[i++];
        return int(i);
    }
    /// The numbers 0 to \a n - 1 in any order.
    std::vector<int> shuffled(int n)
    {
        std::vector<int> order(size_t(n < 0 ? 0 : n));
        std::iota(order.begin(), order.end(), 0);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(below(int(i)))]);
        return order;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace convenor::sample
