// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QLocale>

#include <cmath>

namespace convenor {

namespace {

const QString dash = QStringLiteral("–");

QString percent(double share)
{
    const double value = 100 * share;
    const int digits = value > 0 && value < 10 && std::abs(value - std::round(value)) > 0.049 ? 1 : 0;
    return QLocale().toString(value, 'f', digits) + QStringLiteral(" %");
}

bool hasCounts(const ChartSeries &series)
{
    return std::any_of(series.values.begin(), series.values.end(),
                       [](const ChartValue &v) { return v.counts.whole > 0; });
}

bool hasIntervals(const ChartSeries &series)
{
    return std::any_of(series.values.begin(), series.values.end(),
                       [](const ChartValue &v) { return v.interval.has_value(); });
}

QString plain(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 6) : QString();
}

QString countsOf(const Share &counts)
{
    return Chart::tr("%1 of %2").arg(QLocale().toString(counts.part), QLocale().toString(counts.whole));
}

QString cell(const ChartValue &value, Unit unit)
{
    if (!value.value)
        return value.note.isEmpty() ? dash : value.note;
    QString text = shownValue(value.value, unit);
    if (value.counts.whole > 0)
        text += QStringLiteral(" (%1)").arg(countsOf(value.counts));
    return text;
}

QString intervalText(const ChartValue &value, Unit unit)
{
    return value.interval ? Chart::tr("%1 to %2")
                                .arg(shownValue(value.interval->low, unit), shownValue(value.interval->high, unit))
                          : dash;
}

bool hasNotes(const Chart &chart)
{
    return std::any_of(chart.categories.begin(), chart.categories.end(),
                       [](const ChartCategory &c) { return !c.note.isEmpty(); });
}

} // namespace

QString shownValue(const std::optional<double> &value, Unit unit)
{
    if (!value)
        return dash;
    if (unit == Unit::Percent)
        return percent(*value);
    if (unit == Unit::Rating)
        return QLocale().toString(*value, 'f', 2);
    const bool whole = std::abs(*value - std::round(*value)) < 0.05;
    return QLocale().toString(*value, 'f', whole ? 0 : 1);
}

const ChartValue *Chart::valueAt(size_t category, size_t index) const
{
    if (index >= series.size() || category >= series[index].values.size())
        return nullptr;
    return &series[index].values[category];
}

QString Chart::textOf(size_t category, size_t index) const
{
    const ChartValue *value = valueAt(category, index);
    return value ? shownValue(value->value, series[index].unit.value_or(unit)) : dash;
}

QString Chart::sentenceAt(size_t category, size_t index) const
{
    const ChartValue *value = valueAt(category, index);
    if (!value)
        return {};
    QStringList parts{textOf(category, index)};
    if (!value->value && !value->note.isEmpty())
        parts = {value->note};
    else if (value->counts.whole > 0)
        parts << countsOf(value->counts);
    if (value->interval)
        parts << tr("between %1 and %2")
                     .arg(shownValue(value->interval->low, unit), shownValue(value->interval->high, unit));
    QString name = categories[category].name;
    if (kind == ChartKind::Heat || series.size() > 1)
        name += QStringLiteral(", ") + series[index].name;
    return name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

ChartTable tableOf(const Chart &chart)
{
    ChartTable table;
    const bool notes = hasNotes(chart);
    table.header << chart.categoriesName;
    if (notes)
        table.header << Chart::tr("Answers");
    for (const ChartSeries &series : chart.series) {
        table.header << series.name;
        if (hasIntervals(series))
            table.header << Chart::tr("95 % interval");
    }
    for (size_t c = 0; c < chart.categories.size(); ++c) {
        QStringList row{chart.categories[c].name};
        if (notes)
            row << chart.categories[c].note;
        for (const ChartSeries &series : chart.series) {
            const Unit unit = series.unit.value_or(chart.unit);
            row << cell(series.values[c], unit);
            if (hasIntervals(series))
                row << intervalText(series.values[c], unit);
        }
        table.rows.push_back(row);
    }
    return table;
}

ChartTable plainTableOf(const Chart &chart)
{
    ChartTable table;
    table.header << chart.categoriesName;
    for (const ChartSeries &series : chart.series) {
        table.header << series.name;
        if (hasCounts(series))
            table.header << Chart::tr("%1 (part)").arg(series.name) << Chart::tr("%1 (whole)").arg(series.name);
        if (hasIntervals(series))
            table.header << Chart::tr("%1 (low)").arg(series.name) << Chart::tr("%1 (high)").arg(series.name);
    }
    for (size_t c = 0; c < chart.categories.size(); ++c) {
        QStringList row{chart.categories[c].name};
        for (const ChartSeries &series : chart.series) {
            const ChartValue &value = series.values[c];
            row << plain(value.value);
            if (hasCounts(series))
                row << (value.counts.whole > 0 && value.value ? QString::number(value.counts.part) : QString())
                    << (value.counts.whole > 0 && value.value ? QString::number(value.counts.whole) : QString());
            if (hasIntervals(series))
                row << plain(value.interval ? std::optional(value.interval->low) : std::nullopt)
                    << plain(value.interval ? std::optional(value.interval->high) : std::nullopt);
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace convenor
