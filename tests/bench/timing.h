// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long work takes: the best of five rounds, in CPU seconds, so that a busy machine disturbs least.
//
//     std::printf("%.2f s\n", best([] { read(path); }));
#pragma once

#include <algorithm>
#include <ctime>
#include <functional>

namespace convenor {

inline double best(const std::function<void()> &work)
{
    constexpr int rounds = 5;
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock();
        work();
        least = std::min(least, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    return least;
}

} // namespace convenor
