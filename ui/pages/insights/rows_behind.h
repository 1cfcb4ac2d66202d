// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows behind each figure of the six charts: people or sessions, as many as the figure says.
//
//     const RowsBehind rows = peopleWhoTookPart(sources, month, series); table->setRecords(rows.rows);
#pragma once

#include "core/insight/scope.h"
#include "ui/shell/context.h"

#include <QStringList>

#include <vector>

namespace convenor {

/// What of the network is looked at.
struct InsightView
{
    Scope scope;
    int months = 18;
    bool withYearBefore = true;
    QDate today;

    bool operator==(const InsightView &) const = default;
};

/// What charts and rows are made from.
struct InsightSources
{
    const Facts &facts;
    const Store &store;
    InsightView view;
    QDate began = {}; ///< on which day work with the document began; what is older was imported
};

struct RowsBehind
{
    struct Row
    {
        Reference reference;
        QStringList cells; ///< days as in ISO 8601, numbers as programs read them

        bool operator==(const Row &) const = default;
    };

    QString title;
    QString sentence;
    QStringList header;
    std::vector<Row> rows;
};

constexpr int mostCommunitiesShown = 8;
constexpr int mostLeadersShown = 8;
constexpr int visitQuarters = 6;

/// The days of the chart of those who took part, one a month.
std::vector<QDate> monthEnds(const InsightView &view);
/// The quarters of the chart of those who stay.
std::vector<Period> cohortQuarters(const InsightView &view);
/// The formats, communities or people of the other charts are taken from their metrics again, in the same order.
RowsBehind peopleWhoTookPart(const InsightSources &sources, size_t month, size_t series);
RowsBehind sessionsOfMonth(const InsightSources &sources, size_t month, size_t series);
RowsBehind whoLed(const InsightSources &sources, size_t row, size_t series);
RowsBehind sessionsOfFormat(const InsightSources &sources, size_t row, size_t series);
RowsBehind peopleWhoJoined(const InsightSources &sources, size_t quarter, size_t later);
RowsBehind newcomersOf(const InsightSources &sources, size_t quarter, size_t series);

/// A format as a heading: "talk" is "Talk"; without one "No format".
QString shownFormat(const QString &format);

} // namespace convenor
