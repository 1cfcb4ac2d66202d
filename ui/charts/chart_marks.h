// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is painted inside the axes of a chart, and where: columns, bars, dots, cells, labels, the benchmark, the cursor.
// Works on any painter, so that the screen, a picture and a PDF look the same.
//
//     const ChartFrame frame{rect, valueRange(chart)}; paintMarks(painter, chart, frame, tokens, cursor);
#pragma once

#include "ui/charts/chart.h"

#include <QMargins>
#include <QRectF>

class QFontMetricsF;
class QPainter;
class QPointF;

namespace convenor {

struct Tokens;

/// The inside of the axes and the values at its ends.
struct ChartFrame
{
    QRectF inside;
    Interval range;

    double x(double value) const; ///< of a value from left to right
    double y(double value) const; ///< of a value from the bottom up
};

struct ChartCursor
{
    int category = -1; ///< -1: none
    int series = 0;
};

/// True if categories are rows and values go from left to right.
bool isInRows(ChartKind kind);
/// The values that the axis reaches, with room for labels.
Interval valueRange(const Chart &chart);
/// Four or so round values within \a range.
std::vector<double> roundValues(const Interval &range, Unit unit);
/// The room that names and labels need around the axes in a picture of \a width, with names of series in as many rows
/// as that takes.
QMargins marginsOf(const Chart &chart, double width);

/// The middle of a category along its axis.
double middleOf(const Chart &chart, const ChartFrame &frame, size_t category);
/// What lies at \a position.
ChartCursor cursorAt(const Chart &chart, const ChartFrame &frame, const QPointF &position);

void paintMarks(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Tokens &tokens,
                const ChartCursor &cursor);
QColor colourOf(SeriesRole role, const Tokens &tokens);

} // namespace convenor
