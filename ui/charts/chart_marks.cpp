// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_marks.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace convenor {

namespace {

constexpr double barShare = 0.62; // of a row's height
constexpr double mostBar = 18;
constexpr double emblemSide = 18;
constexpr double dot = 4.5;   // radius
constexpr double keySide = 9; // of the square before a name
constexpr double cellGap = 1.5;
constexpr double cellRadius = 3;

/// WCAG's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Whichever of two colours is read better on \a ground.
QColor readable(const QColor &ground, const QColor &one, const QColor &other)
{
    const auto contrast = [&](const QColor &colour) {
        const double a = luminance(ground) + 0.05, b = luminance(colour) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    return contrast(one) >= contrast(other) ? one : other;
}

QFont labelFont()
{
    return fontOf(FontRole::Small);
}

double widthOf(const QString &text, FontRole role = FontRole::Small)
{
    return QFontMetricsF(fontOf(role)).horizontalAdvance(text);
}

void drawText(QPainter &painter, const QRectF &rect, int align, const QString &text, const QColor &colour,
              FontRole role = FontRole::Small)
{
    painter.setFont(fontOf(role));
    painter.setPen(colour);
    painter.drawText(rect, align | Qt::TextSingleLine | Qt::TextDontClip, text);
}

/// A line of text whose middle stands at \a y, from \a x to the right.
void drawLabel(QPainter &painter, double x, double y, const QString &text, const QColor &colour,
               FontRole role = FontRole::Small)
{
    drawText(painter, QRectF(x, y - grid::medium, 1, 2 * grid::medium), Qt::AlignLeft | Qt::AlignVCenter, text, colour,
             role);
}

double widest(const Chart &chart, QString ChartCategory::*text)
{
    double width = 0;
    for (const ChartCategory &category : chart.categories)
        width = std::max(width, widthOf(category.*text));
    return width;
}

bool hasEmblems(const Chart &chart)
{
    return std::any_of(chart.categories.begin(), chart.categories.end(),
                       [](const ChartCategory &c) { return c.emblem.has_value(); });
}

double rowHeight(const Chart &chart, const ChartFrame &frame)
{
    return frame.inside.height() / double(std::max<size_t>(1, chart.categories.size()));
}

/// The last category that has a value; nothing if none has.
std::optional<size_t> lastOf(const ChartSeries &series)
{
    for (size_t i = series.values.size(); i > 0; --i)
        if (series.values[i - 1].value)
            return i - 1;
    return std::nullopt;
}

} // namespace

double ChartFrame::x(double value) const
{
    return inside.left() + inside.width() * (value - range.low) / (range.high - range.low);
}

double ChartFrame::y(double value) const
{
    return inside.bottom() - inside.height() * (value - range.low) / (range.high - range.low);
}

bool isInRows(ChartKind kind)
{
    return kind == ChartKind::Bars || kind == ChartKind::Dots || kind == ChartKind::Heat;
}

namespace {

/// The highest sum of a category's stacked series, or the highest single value.
double highest(const Chart &chart)
{
    double most = 0;
    for (size_t c = 0; c < chart.categories.size(); ++c) {
        double stack = 0;
        for (const ChartSeries &series : chart.series) {
            const ChartValue &value = series.values[c];
            const double top = value.interval ? value.interval->high : value.value.value_or(0);
            const bool stacked = chart.kind == ChartKind::Columns && series.role != SeriesRole::Mark;
            stack += stacked ? top : 0;
            most = std::max({most, stack, stacked ? 0 : top});
        }
    }
    return std::max(most, chart.benchmark ? chart.benchmark->value : 0);
}

Interval ratingRange(const Chart &chart)
{
    Interval range{5, 1};
    for (const ChartValue &value : chart.series.front().values)
        if (value.interval)
            range = {std::min(range.low, value.interval->low), std::max(range.high, value.interval->high)};
    if (range.low > range.high)
        return {1, 5};
    return {std::max(1.0, std::floor(range.low * 2 - 0.2) / 2), std::min(5.0, std::ceil(range.high * 2) / 2)};
}

} // namespace

Interval valueRange(const Chart &chart)
{
    if (chart.isEmpty())
        return {0, 1};
    if (chart.unit == Unit::Rating)
        return ratingRange(chart);
    const double most = highest(chart);
    if (chart.kind == ChartKind::Bars && chart.unit == Unit::Percent)
        return {0, 1};
    if (chart.unit == Unit::Percent)
        return {0, chart.kind == ChartKind::Dots ? std::min(1.0, std::max(0.1, most * 1.05)) : std::max(0.05, most * 1.12)};
    return {0, std::max(4.0, most * 1.1)};
}

std::vector<double> roundValues(const Interval &range, Unit unit)
{
    const double rough = (range.high - range.low) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (step < rough * 0.8)
            step = factor * power;
    if (unit == Unit::Count)
        step = std::max(1.0, std::round(step));
    std::vector<double> values;
    for (double value = std::ceil(range.low / step - 1e-9) * step; value <= range.high + 1e-9; value += step)
        values.push_back(value);
    return values;
}

namespace {

/// Where the names of the series stand above the columns, from the top left of the key.
std::vector<QRectF> keyPlaces(const Chart &chart, double width)
{
    const double line = QFontMetricsF(labelFont()).height();
    std::vector<QRectF> places;
    QPointF at;
    for (const ChartSeries &series : chart.series) {
        const double wanted = keySide + grid::small + widthOf(series.name);
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + line};
        places.emplace_back(at, QSizeF(std::min(wanted, width), line));
        at.rx() += wanted + grid::large;
    }
    return places;
}

} // namespace

QMargins marginsOf(const Chart &chart, double width)
{
    const double line = QFontMetricsF(labelFont()).height();
    double left = 0, right = grid::small;
    if (isInRows(chart.kind)) {
        left = widest(chart, &ChartCategory::name) + grid::large + (hasEmblems(chart) ? emblemSide + grid::small : 0);
        if (const double notes = widest(chart, &ChartCategory::note); notes > 0)
            left += notes + grid::large;
        right = chart.kind == ChartKind::Heat ? 0 : widthOf(QStringLiteral("100 %")) + grid::small;
        if (chart.kind == ChartKind::Bars)
            right += widthOf(QStringLiteral(" 999 of 999"));
    } else {
        for (const double value : roundValues(valueRange(chart), chart.unit))
            left = std::max(left, widthOf(shownValue(value, chart.unit)));
        left += grid::medium;
        for (const ChartSeries &series : chart.series)
            if (chart.kind == ChartKind::Lines)
                right = std::max(
                    right, std::max(widthOf(series.name), widthOf(QStringLiteral("10,000"), FontRole::SmallStrong)) +
                               grid::medium);
    }
    const auto key = chart.kind == ChartKind::Columns ? keyPlaces(chart, width - left - right) : std::vector<QRectF>{};
    const double top = chart.kind == ChartKind::Columns ? (key.empty() ? line : key.back().bottom()) + grid::large
                       : chart.kind == ChartKind::Lines ? line
                                                        : grid::tiny;
    return QMargins(int(left), int(top), int(right), int(line + grid::medium));
}

double middleOf(const Chart &chart, const ChartFrame &frame, size_t category)
{
    const double count = double(std::max<size_t>(1, chart.categories.size()));
    const double share = (double(category) + 0.5) / count;
    return isInRows(chart.kind) ? frame.inside.top() + share * frame.inside.height()
                                : frame.inside.left() + share * frame.inside.width();
}

ChartCursor cursorAt(const Chart &chart, const ChartFrame &frame, const QPointF &position)
{
    const bool rows = isInRows(chart.kind);
    const QRectF &in = frame.inside;
    const double share = rows ? (position.y() - in.top()) / in.height() : (position.x() - in.left()) / in.width();
    const double other = rows ? (position.x() - in.left()) / in.width() : (position.y() - in.top()) / in.height();
    if (chart.isEmpty() || share < 0 || share >= 1 || other > 1 || (other < 0 && chart.kind == ChartKind::Heat))
        return {};
    ChartCursor cursor{int(share * double(chart.categories.size())), 0};
    if (chart.kind == ChartKind::Heat)
        cursor.series = std::clamp(int(other * double(chart.series.size())), 0, int(chart.series.size()) - 1);
    return cursor;
}

QColor colourOf(SeriesRole role, const Tokens &tokens)
{
    switch (role) {
    case SeriesRole::Main:
        return tokens.accent;
    case SeriesRole::Quiet:
        return blend(tokens.surface, tokens.border, 0.5);
    case SeriesRole::Second:
        return seriesColours(tokens)[2];
    case SeriesRole::Missing:
        return blend(tokens.surface, tokens.border, 0.35);
    case SeriesRole::Mark:
        return tokens.text;
    }
    return tokens.accent;
}

namespace {

/// Paints one chart.
class Marks
{
public:
    Marks(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Tokens &tokens,
          const ChartCursor &cursor)
        : m_painter(painter), m_chart(chart), m_frame(frame), m_t(tokens), m_cursor(cursor)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintCursor();
        paintAnnotations();
        if (isInRows(m_chart.kind) && m_chart.kind != ChartKind::Heat)
            paintBenchmark();
        switch (m_chart.kind) {
        case ChartKind::Lines:
            paintEnds();
            break;
        case ChartKind::Columns:
            paintColumns();
            break;
        case ChartKind::Bars:
            paintBars();
            break;
        case ChartKind::Dots:
            paintDots();
            break;
        case ChartKind::Heat:
            paintCells();
            break;
        }
        if (!isInRows(m_chart.kind))
            paintBenchmark();
        if (isInRows(m_chart.kind))
            paintNames();
        paintReadout();
    }

private:
    double middle(size_t category) const { return middleOf(m_chart, m_frame, category); }
    bool isUnderCursor(size_t category) const { return int(category) == m_cursor.category; }

    void paintCursor();
    void paintAnnotations();
    void paintBenchmark();
    void paintEnds();
    void paintColumns();
    void paintColumn(size_t category, double width);
    void paintKey();
    void paintBars();
    double besideLine(double x, double width) const;
    void drawCounts(double x, double y, const Share &counts);
    void paintDots();
    void paintCells();
    void paintCell(const QRectF &rect, size_t category, size_t series);
    void paintNames();
    void paintReadout();
    QPointF readoutPoint() const;

    QPainter &m_painter;
    const Chart &m_chart;
    const ChartFrame &m_frame;
    const Tokens &m_t;
    const ChartCursor &m_cursor;
};

void Marks::paintCursor()
{
    if (m_cursor.category < 0 || m_chart.kind == ChartKind::Heat)
        return;
    const double at = middle(size_t(m_cursor.category));
    if (isInRows(m_chart.kind)) {
        const double height = rowHeight(m_chart, m_frame);
        paintCard(m_painter,
                  QRectF(0, at - height / 2,
                         m_frame.inside.right() + marginsOf(m_chart, m_frame.inside.width()).right(), height),
                  m_t.raised, {}, grid::tiny);
        return;
    }
    m_painter.setPen(QPen(m_t.border, 1));
    m_painter.drawLine(QPointF(at, m_frame.inside.top()), QPointF(at, m_frame.inside.bottom()));
}

/// The text stands left of the line where there is no room at the right, and below a benchmark.
void Marks::paintAnnotations()
{
    const QRectF &in = m_frame.inside;
    const double y = in.top() + in.height() * 0.25;
    for (const Annotation &annotation : m_chart.annotations) {
        const double at = middle(annotation.category), width = widthOf(annotation.text);
        m_painter.setPen(QPen(m_t.faint, 1, Qt::DotLine));
        m_painter.drawLine(QPointF(at, in.top()), QPointF(at, in.bottom()));
        const bool fits = at + grid::small + width < in.right();
        drawLabel(m_painter, fits ? at + grid::small : at - grid::small - width, y, annotation.text, m_t.muted);
    }
}

void Marks::paintBenchmark()
{
    if (!m_chart.benchmark)
        return;
    const QRectF &in = m_frame.inside;
    QPen pen(m_t.muted, 1.5);
    pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    if (isInRows(m_chart.kind)) {
        const double at = m_frame.x(m_chart.benchmark->value);
        m_painter.drawLine(QPointF(at, in.top()), QPointF(at, in.bottom() + grid::tiny));
        drawText(m_painter, QRectF(at - 1, in.bottom() + grid::tiny, 2, grid::large), Qt::AlignHCenter | Qt::AlignTop,
                 m_chart.benchmark->name, m_t.muted);
        return;
    }
    const double at = m_frame.y(m_chart.benchmark->value);
    m_painter.drawLine(QPointF(in.left(), at), QPointF(in.right(), at));
    drawText(m_painter, QRectF(in.right() - 1, at - grid::wide, 1, grid::wide - 2), Qt::AlignRight | Qt::AlignBottom,
             m_chart.benchmark->name, m_t.text);
}

/// The last point of each line, with its value or its name. Labels that would touch move apart.
void Marks::paintEnds()
{
    const double line = QFontMetricsF(labelFont()).height();
    double taken = 0;
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        const ChartSeries &series = m_chart.series[s];
        const auto last = lastOf(series);
        if (!last)
            continue;
        const bool main = series.role == SeriesRole::Main;
        const QPointF end(middle(*last), m_frame.y(*series.values[*last].value));
        double y = end.y();
        if (s > 0 && std::abs(y - taken) < line)
            y = taken + (y < taken && taken - line > m_frame.inside.top() ? -line : line);
        taken = y;
        const double x = middle(m_chart.categories.size() - 1) + grid::small;
        if (main) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colourOf(series.role, m_t));
            m_painter.drawEllipse(end, dot, dot);
        }
        drawLabel(m_painter, x, y, main ? m_chart.textOf(*last, s) : series.name, main ? m_t.accent : m_t.muted,
                  main ? FontRole::SmallStrong : FontRole::Small);
    }
}

/// The names of the series above the columns.
void Marks::paintKey()
{
    const QFontMetricsF metrics(labelFont());
    const std::vector<QRectF> places = keyPlaces(m_chart, m_frame.inside.width());
    const QPointF origin(m_frame.inside.left(), m_frame.inside.top() - grid::large - places.back().bottom() +
                                                    grid::small - metrics.height() / 2);
    for (size_t s = 0; s < places.size(); ++s) {
        const ChartSeries &series = m_chart.series[s];
        const double x = origin.x() + places[s].left(), y = origin.y() + places[s].center().y();
        const bool mark = series.role == SeriesRole::Mark;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(series.role, m_t));
        m_painter.drawRoundedRect(mark ? QRectF(x, y - 1, keySide + 3, 2)
                                       : QRectF(x, y - keySide / 2, keySide, keySide),
                                  mark ? 0 : 2, mark ? 0 : 2);
        const double room = places[s].width() - keySide - grid::small;
        drawLabel(m_painter, x + keySide + grid::small, y, metrics.elidedText(series.name, Qt::ElideRight, room + 1),
                  m_t.muted);
    }
}

void Marks::paintColumns()
{
    paintKey();
    const double slot = m_frame.inside.width() / double(m_chart.categories.size());
    for (size_t c = 0; c < m_chart.categories.size(); ++c)
        paintColumn(c, std::min(slot * barShare, double(grid::wide)));
}

void Marks::paintColumn(size_t category, double width)
{
    double below = 0;
    const double left = middle(category) - width / 2;
    for (const ChartSeries &series : m_chart.series) {
        const double value = series.values[category].value.value_or(0);
        if (value <= 0)
            continue;
        if (series.role == SeriesRole::Mark) {
            m_painter.setPen(QPen(colourOf(series.role, m_t), 2, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(QPointF(left - 3, m_frame.y(value)), QPointF(left + width + 3, m_frame.y(value)));
            continue;
        }
        const double top = m_frame.y(below + value), bottom = m_frame.y(below);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(series.role, m_t));
        m_painter.drawRoundedRect(QRectF(left, top + 0.5, width, std::max(1.0, bottom - top - 0.5)), 2, 2);
        below += value;
    }
}

void Marks::paintBars()
{
    const double height = std::min(rowHeight(m_chart, m_frame) * barShare, mostBar);
    for (size_t c = 0; c < m_chart.categories.size(); ++c) {
        const ChartValue &value = m_chart.series.front().values[c];
        const double y = middle(c);
        if (!value.value) {
            drawLabel(m_painter, m_frame.inside.left(), y, value.note, m_t.muted);
            continue;
        }
        const QRectF bar(m_frame.inside.left(), y - height / 2,
                         std::max(2.0, m_frame.x(*value.value) - m_frame.inside.left()), height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(value.stands ? m_t.watch : blend(m_t.surface, m_t.accent, 0.75));
        m_painter.drawRoundedRect(bar, 3, 3);
        const QString text = m_chart.textOf(c, 0);
        const double x = besideLine(bar.right() + grid::small, widthOf(text));
        drawLabel(m_painter, x, y, text, m_t.text);
        if (value.counts.whole > 0)
            drawCounts(x + widthOf(text) + grid::small, y, value.counts);
    }
}

/// \a x, or further right if the benchmark would run through a text of \a width.
double Marks::besideLine(double x, double width) const
{
    const double line = m_chart.benchmark ? m_frame.x(m_chart.benchmark->value) : -1;
    return x - grid::tiny < line && line < x + width + grid::tiny ? line + grid::small : x;
}

void Marks::drawCounts(double x, double y, const Share &counts)
{
    const QString text = Chart::tr("%1 of %2").arg(QString::number(counts.part), QString::number(counts.whole));
    drawLabel(m_painter, besideLine(x, widthOf(text)), y, text, m_t.faint);
}

void Marks::paintDots()
{
    for (size_t c = 0; c < m_chart.categories.size(); ++c) {
        const ChartValue &value = m_chart.series.front().values[c];
        const double y = middle(c);
        if (!value.value) {
            drawLabel(m_painter, m_frame.inside.left() + grid::tiny, y, value.note, m_t.muted);
            continue;
        }
        const double right = value.interval ? m_frame.x(value.interval->high) : m_frame.x(*value.value);
        m_painter.setPen(QPen(m_t.accent, 2));
        if (value.interval)
            m_painter.drawLine(QPointF(m_frame.x(value.interval->low), y), QPointF(right, y));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_t.accent);
        m_painter.drawEllipse(QPointF(m_frame.x(*value.value), y), dot, dot);
        drawLabel(m_painter, right + grid::small, y, m_chart.textOf(c, 0), m_t.text);
    }
}

void Marks::paintCells()
{
    const double width = m_frame.inside.width() / double(m_chart.series.size()), height = rowHeight(m_chart, m_frame);
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        const double left = m_frame.inside.left() + width * double(s);
        for (size_t c = 0; c < m_chart.categories.size(); ++c)
            paintCell(
                QRectF(left, middle(c) - height / 2, width, height).adjusted(cellGap, cellGap, -cellGap, -cellGap), c,
                s);
        drawText(m_painter, QRectF(left, m_frame.inside.bottom() + grid::tiny, width, grid::wide),
                 Qt::AlignHCenter | Qt::AlignTop, m_chart.series[s].name, m_t.muted);
    }
}

void Marks::paintCell(const QRectF &rect, size_t category, size_t series)
{
    const ChartValue &value = m_chart.series[series].values[category];
    if (!value.value && value.note.isEmpty())
        return;
    const bool isShare = m_chart.series[series].unit.value_or(m_chart.unit) == Unit::Percent && value.value;
    const double share = isShare ? *value.value : 0;
    const QColor fill = isShare ? blend(m_t.surface, m_t.accent, 0.08 + 0.92 * std::min(1.0, share)) : m_t.raised;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect, cellRadius, cellRadius);
    drawText(m_painter, rect, Qt::AlignCenter, value.value ? m_chart.textOf(category, series) : value.note,
             value.value ? readable(fill, m_t.text, m_t.onAccent) : m_t.muted);
    if (isUnderCursor(category) && int(series) == m_cursor.series)
        paintFocusRing(m_painter, rect, m_t, cellRadius);
}

void Marks::paintNames()
{
    const bool emblems = hasEmblems(m_chart);
    const double noteWidth = widest(m_chart, &ChartCategory::note);
    for (size_t c = 0; c < m_chart.categories.size(); ++c) {
        const ChartCategory &category = m_chart.categories[c];
        const double y = middle(c);
        if (category.emblem)
            paintEmblem(m_painter, QRectF(0, y - emblemSide / 2, emblemSide, emblemSide), *category.emblem, m_t);
        const bool heat = m_chart.kind == ChartKind::Heat;
        drawLabel(m_painter, emblems ? emblemSide + grid::small : 0, y, category.name, heat ? m_t.muted : m_t.text);
        if (!category.note.isEmpty())
            drawLabel(m_painter, m_frame.inside.left() - grid::large - noteWidth, y, category.note, m_t.muted);
    }
}

QPointF Marks::readoutPoint() const
{
    const size_t category = size_t(m_cursor.category);
    if (m_chart.kind == ChartKind::Heat) {
        const double width = m_frame.inside.width() / double(m_chart.series.size());
        return {m_frame.inside.left() + width * (m_cursor.series + 0.5), middle(category)};
    }
    const ChartValue *value = m_chart.valueAt(category, 0);
    const double known = value && value->value ? *value->value : m_frame.range.low;
    return isInRows(m_chart.kind) ? QPointF(m_frame.x(known), middle(category))
                                  : QPointF(middle(category), m_frame.y(known));
}

/// A small card above the value, or below it where there is no room.
void Marks::paintReadout()
{
    if (m_cursor.category < 0)
        return;
    QStringList lines;
    if (isInRows(m_chart.kind))
        lines << m_chart.sentenceAt(size_t(m_cursor.category), size_t(m_cursor.series));
    else
        for (size_t s = 0; s < m_chart.series.size(); ++s)
            lines << m_chart.sentenceAt(size_t(m_cursor.category), s);
    const QFontMetricsF metrics(labelFont());
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(width + 2 * grid::small, metrics.height() * double(lines.size()) + grid::small);
    const QPointF at = readoutPoint();
    const double right = m_frame.inside.right() + marginsOf(m_chart, m_frame.inside.width()).right();
    const double left = std::clamp(at.x() - size.width() / 2, 0.0, std::max(0.0, right - size.width()));
    const double above = at.y() - size.height() - grid::large;
    const QRectF card(QPointF(left, above < 0 ? at.y() + grid::large : above), size);
    paintCard(m_painter, card, m_t.surface, m_t.border, grid::controlRadius);
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawLabel(m_painter, card.left() + grid::small, card.top() + grid::tiny + metrics.height() * (double(i) + 0.5),
                  lines[i], m_t.text);
}

} // namespace

void paintMarks(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Tokens &tokens,
                const ChartCursor &cursor)
{
    if (!chart.isEmpty())
        Marks(painter, chart, frame, tokens, cursor).paint();
}

} // namespace convenor
