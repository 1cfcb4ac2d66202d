// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time of the test's own process, for tests that hostile input comes to an end at all. How quick things are is measured by
// the programs in tests/bench/, never here.
#pragma once

#include <ctime>

namespace convenor {

/// Far above what an unoptimised build on a busy machine takes, far below what a person would call a hang in a test.
constexpr int mostMilliseconds = 20'000;

class CpuTimer
{
public:
    int milliseconds() const { return static_cast<int>((std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace convenor
