// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart shows, as values: the answer in a sentence, its definition, categories and series, with what cannot be
// shown said in words. Knows nothing of drawing; the table beside the chart and its CSV are made of the same values.
//
//     Chart chart; chart.kind = ChartKind::Bars; chart.categories = {{tr("Go")}};
//     chart.series = {{tr("Share"), SeriesRole::Main, {{0.91, {}, Share{11, 12}}}}};
#pragma once

#include "core/base/statistics.h"
#include "ui/widgets/emblem.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

enum class ChartKind {
    Lines,   ///< categories from left to right
    Columns, ///< the same, series on top of each other; those of role Mark as a mark across
    Bars,    ///< a category a row, from the left
    Dots,    ///< a category a row, with the interval of its first series
    Heat,    ///< a category a row, a cell for each series
};

enum class Unit { Count, Percent, Rating };

enum class SeriesRole {
    Main,
    Quiet,   ///< behind the main one: the year before
    Second,  ///< beside the main one
    Missing, ///< what did not take place, or is not known
    Mark,    ///< what is expected
};

struct ChartValue
{
    std::optional<double> value;      ///< nothing: not known, or not shown
    std::optional<Interval> interval; ///< 95 %
    Share counts;                     ///< what the value is made of, if it is a share
    QString note;                     ///< why there is no value, or what more is to be said
    bool stands = false;              ///< to be seen first: over the benchmark
};

struct ChartSeries
{
    QString name;
    SeriesRole role = SeriesRole::Main;
    std::vector<ChartValue> values; ///< one for each category
    std::optional<Unit> unit;       ///< if it is not that of the chart
};

struct ChartCategory
{
    QString name;
    QString note;     ///< such as "n 41"
    QString axisName; ///< shorter, or empty for none; of Lines and Columns
    std::optional<EmblemLook> emblem;
};

struct Benchmark
{
    double value = 0;
    QString name;
};

struct Annotation
{
    size_t category = 0;
    QString text;
};

struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(Chart)

public:
    QString title;      ///< the answer, as a sentence
    QString definition; ///< what is counted
    ChartKind kind = ChartKind::Lines;
    Unit unit = Unit::Count;
    QString categoriesName; ///< heads the first column of the table
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::optional<Benchmark> benchmark;
    std::vector<Annotation> annotations;
    QString emptySentence; ///< why there is nothing to show and what to do; else empty

    bool isEmpty() const { return !emptySentence.isEmpty() || categories.empty() || series.empty(); }
    const ChartValue *valueAt(size_t category, size_t series) const;
    /// "4.5 %", "598", "4.41"; a dash if there is none.
    QString textOf(size_t category, size_t series) const;
    /// All that is known of a value in one line: "Nov 26: 4.5 %, 598 of 13,312; a year before 4.2 %".
    QString sentenceAt(size_t category, size_t series) const;
};

/// "4.5 %", "598", "4.41"; a dash if there is none.
QString shownValue(const std::optional<double> &value, Unit unit);

/// A chart as a table: for whoever reads rather than looks, and for spreadsheets.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

/// As people read it.
ChartTable tableOf(const Chart &chart);
/// As programs read it: plain numbers, counts and ends of intervals in columns of their own, empty where unknown.
ChartTable plainTableOf(const Chart &chart);

} // namespace convenor
