// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six questions that the page answers: each a metric turned into a chart whose title says the answer, and claims a
// change only where intervals separate.
//
//     for (const Insight &insight : insights()) card->setChart(insight.chart({facts, store, view}));
#pragma once

#include "core/insight/scope.h"
#include "ui/charts/chart.h"
#include "ui/pages/insights/rows_behind.h"

#include <span>

namespace convenor {

struct Insight
{
    const char *name;  ///< of files that are saved
    const char *words; ///< the question itself; translated in the context "Insight"
    Chart (*chart)(const InsightSources &);
    RowsBehind (*behind)(const InsightSources &, size_t category, size_t series);
};

std::span<const Insight> insights();

} // namespace convenor
