// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "core/base/error.h"
#include "ui/charts/chart_marks.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace convenor {

namespace {

constexpr QSize pictureSize(720, 360); // of what is saved, without its words
constexpr int pictureScale = 2;
constexpr int dotsPerInch = 96;
constexpr int pointsPerInch = 72;
constexpr QSize leastSize(320, 190);
constexpr QSize usualSize(520, 226);
constexpr int lineWidth = 2;
constexpr int highestRow = 40; // a few rows stand together at the top
constexpr int fewestRows = 2;

/// QCustomPlot adds a twentieth of a point, which may be a whole pixel.
QFont axisFont()
{
    QFont font = fontOf(FontRole::Small);
    font.setPointSizeF(font.pointSizeF() - 0.05);
    return font;
}

} // namespace

/// The axes and lines of a chart; all else is painted by its marks on top of them.
class ChartView::Plot : public QCustomPlot
{
public:
    explicit Plot(QWidget *parent) : QCustomPlot(parent)
    {
        setNoAntialiasingOnDrag(false);
        setAutoAddPlottableToLegend(false);
        m_marks = new Marks(this);
        for (QCPAxis *axis : axisRect()->axes())
            axis->setLayer(QStringLiteral("grid"));
    }

    void setChart(const Chart *chart) { m_chart = chart; }
    void point(const ChartCursor &cursor) { m_cursor = cursor; }
    /// A ring while the chart has the keyboard and no cursor.
    void setRing(bool ring)
    {
        m_ring = ring;
        invalidate();
    }
    ChartFrame frame() const { return {QRectF(axisRect()->rect()), valueRange(*m_chart)}; }
    /// Builds the axes again before the next paint.
    void invalidate()
    {
        m_stale = true;
        update();
    }
    bool isStale() const { return m_stale; }
    void build(const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_stale) {
            m_stale = false;
            build(tokensOf(palette()));
            replot(rpQueuedRefresh);
        }
        QCustomPlot::paintEvent(event);
    }

private:
    class Marks : public QCPAbstractItem
    {
    public:
        explicit Marks(Plot *plot) : QCPAbstractItem(plot), m_plot(plot) { setClipToAxisRect(false); }
        double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    protected:
        void draw(QCPPainter *painter) override { m_plot->paintOn(*painter); }

    private:
        Plot *m_plot;
    };

    void paintOn(QPainter &painter)
    {
        if (!m_chart || !m_tokens)
            return;
        paintMarks(painter, *m_chart, frame(), *m_tokens, m_cursor);
        if (m_ring && m_cursor.category < 0)
            paintFocusRing(painter, QRectF(rect()), *m_tokens, grid::controlRadius);
    }
    void buildValueAxis(QCPAxis *axis);
    void buildCategoryAxis(QCPAxis *axis);
    void buildLines();

    const Chart *m_chart = nullptr;
    const Tokens *m_tokens = nullptr;
    ChartCursor m_cursor;
    Marks *m_marks;
    bool m_ring = false;
    bool m_stale = true;
};

void ChartView::Plot::build(const Tokens &tokens)
{
    m_tokens = &tokens;
    clearPlottables();
    setBackground(QBrush(tokens.surface));
    axisRect()->setAutoMargins(QCP::msNone);
    const bool rows = isInRows(m_chart->kind);
    QMargins margins = marginsOf(*m_chart, width());
    const int highest = highestRow * std::max(fewestRows, int(m_chart->categories.size()));
    if (rows)
        margins.setBottom(std::max(margins.bottom(), height() - margins.top() - highest));
    axisRect()->setMargins(margins);
    buildValueAxis(rows ? xAxis : yAxis);
    buildCategoryAxis(rows ? yAxis : xAxis);
    if (m_chart->kind == ChartKind::Lines)
        buildLines();
}

void ChartView::Plot::buildValueAxis(QCPAxis *axis)
{
    const Interval range = valueRange(*m_chart);
    const bool shown = !m_chart->isEmpty() && m_chart->kind != ChartKind::Heat && m_chart->kind != ChartKind::Bars;
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    if (shown)
        for (const double value : roundValues(range, m_chart->unit))
            ticker->addTick(value, shownValue(value, m_chart->unit));
    axis->setTicker(ticker);
    axis->setRange(range.low, range.high);
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(m_tokens->muted);
    axis->setTickLabelFont(axisFont());
    axis->setTickLabelPadding(grid::small);
    axis->grid()->setVisible(shown);
    axis->grid()->setPen(QPen(m_tokens->hairline, 1));
    axis->grid()->setZeroLinePen(QPen(m_tokens->edge, 1));
}

void ChartView::Plot::buildCategoryAxis(QCPAxis *axis)
{
    const bool rows = isInRows(m_chart->kind);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (size_t i = 0; !rows && i < m_chart->categories.size(); ++i)
        if (!m_chart->categories[i].axisName.isEmpty())
            ticker->addTick(double(i), m_chart->categories[i].axisName);
    axis->setTicker(ticker);
    axis->setRange(-0.5, double(std::max<size_t>(1, m_chart->categories.size())) - 0.5);
    axis->setRangeReversed(rows);
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(m_tokens->muted);
    axis->setTickLabelFont(axisFont());
    axis->setTickLabelPadding(grid::small);
    axis->grid()->setVisible(false);
}

/// The quiet ones first, so that the main one lies on top.
void ChartView::Plot::buildLines()
{
    for (size_t i = m_chart->series.size(); i > 0; --i) {
        const ChartSeries &series = m_chart->series[i - 1];
        QCPGraph *graph = addGraph();
        graph->setPen(QPen(colourOf(series.role, *m_tokens), lineWidth));
        graph->setAntialiased(true);
        for (size_t c = 0; c < series.values.size(); ++c)
            graph->addData(double(c), series.values[c].value.value_or(qQNaN()));
    }
}

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_plot(new Plot(this))
{
    setLayoutDirection(Qt::LeftToRight); // time and numbers run as in print
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setChart(&m_chart);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    if (m_category >= int(chart.categories.size()) || m_series >= int(chart.series.size()))
        m_category = -1, m_series = 0;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.definition);
    m_plot->point({m_category, m_series});
    m_plot->invalidate();
}

bool ChartView::isDrawn() const
{
    return !m_plot->isStale();
}

void ChartView::moveTo(int category, int series)
{
    if (m_chart.isEmpty() || (category == m_category && series == m_series))
        return;
    m_category = category;
    m_series = series;
    m_plot->point({category, series});
    m_plot->invalidate();
}

void ChartView::step(int categories, int series)
{
    if (m_chart.isEmpty())
        return;
    const int last = int(m_chart.categories.size()) - 1;
    const bool fresh = m_category < 0;
    const int start = isInRows(m_chart.kind) ? 0 : last;
    const int category = fresh ? start : std::clamp(m_category + categories, 0, last);
    m_byPointer = false;
    moveTo(category, fresh ? 0 : std::clamp(m_series + series, 0, int(m_chart.series.size()) - 1));
    announce();
}

/// Lets a screen reader say the value at the cursor.
void ChartView::announce()
{
    QStringList sentences;
    if (m_chart.kind == ChartKind::Heat)
        sentences << m_chart.sentenceAt(size_t(m_category), size_t(m_series));
    else
        for (size_t s = 0; s < m_chart.series.size(); ++s)
            sentences << m_chart.sentenceAt(size_t(m_category), s);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool rows = isInRows(m_chart.kind), heat = m_chart.kind == ChartKind::Heat;
    switch (event->key()) {
    case Qt::Key_Left:
        return heat ? step(0, -1) : step(-1, 0);
    case Qt::Key_Right:
        return heat ? step(0, 1) : step(1, 0);
    case Qt::Key_Up:
        return rows ? step(-1, 0) : event->ignore();
    case Qt::Key_Down:
        return rows ? step(1, 0) : event->ignore();
    case Qt::Key_Home:
        return step(-int(m_chart.categories.size()), 0);
    case Qt::Key_End:
        return step(int(m_chart.categories.size()), 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_category < 0)
            step(0, 0);
        Q_EMIT opened(m_category, m_series);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->setRing(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_plot->setRing(false);
    if (!m_byPointer)
        moveTo(-1, 0);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_plot->invalidate();
}

void ChartView::pointAt(const QPoint &position, bool click)
{
    const ChartCursor cursor = cursorAt(m_chart, m_plot->frame(), position);
    m_byPointer = true;
    moveTo(cursor.category, cursor.category < 0 ? 0 : cursor.series);
    m_plot->setCursor(cursor.category < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (click && cursor.category >= 0)
        Q_EMIT opened(cursor.category, cursor.series);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        pointAt(static_cast<QMouseEvent *>(event)->pos(), false);
        return true;
    case QEvent::MouseButtonRelease:
        setFocus(Qt::MouseFocusReason);
        pointAt(static_cast<QMouseEvent *>(event)->pos(), true);
        return true;
    case QEvent::Leave:
        moveTo(-1, 0);
        break;
    case QEvent::Wheel:
        event->ignore();
        return true;
    case QEvent::Resize:
        m_plot->invalidate();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChartView::sizeHint() const
{
    return usualSize;
}

QSize ChartView::minimumSizeHint() const
{
    return leastSize;
}

namespace {

/// Room above a picture for its title and definition.
int wordsHeight()
{
    return QFontMetrics(fontOf(FontRole::Heading)).height() + QFontMetrics(fontOf(FontRole::Small)).height() +
           grid::large;
}

QSize wholeSize()
{
    return pictureSize + QSize(2 * grid::large, wordsHeight() + 2 * grid::large);
}

void paintWords(QPainter &painter, const Chart &chart, const Tokens &t)
{
    painter.fillRect(QRect(QPoint(), wholeSize()), t.surface);
    painter.translate(grid::large, grid::large);
    const QFontMetrics heading(fontOf(FontRole::Heading)), small(fontOf(FontRole::Small));
    painter.setFont(fontOf(FontRole::Heading));
    painter.setPen(t.text);
    painter.drawText(0, heading.ascent(), heading.elidedText(chart.title, Qt::ElideRight, pictureSize.width()));
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(t.muted);
    painter.drawText(0, heading.height() + small.ascent() + 2,
                     small.elidedText(chart.definition, Qt::ElideRight, pictureSize.width()));
    painter.translate(0, wordsHeight());
}

Error notWritten(const QString &path)
{
    return {Error::Storage, ChartView::tr("“%1” could not be written. Choose a folder that you may write to.").arg(path)};
}

} // namespace

void ChartView::save(const QString &path, PictureFormat format) const
{
    Plot plot(nullptr);
    plot.resize(pictureSize);
    plot.setChart(&m_chart);
    plot.build(lightTokens());
    const auto paint = [&](QPaintDevice *device, int scale) {
        QCPPainter painter;
        if (!painter.begin(device))
            throw notWritten(path);
        painter.setModes(QCPPainter::pmNoCaching |
                         (format == PictureFormat::Png ? QCPPainter::pmDefault : QCPPainter::pmVectorized));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        paintWords(painter, m_chart, lightTokens());
        plot.toPainter(&painter, pictureSize.width(), pictureSize.height());
        painter.end();
    };
    if (format == PictureFormat::Png) {
        QImage image(wholeSize() * pictureScale, QImage::Format_RGB32);
        paint(&image, pictureScale);
        if (!image.save(path, "PNG"))
            throw notWritten(path);
    } else if (format == PictureFormat::Svg) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(wholeSize());
        svg.setViewBox(QRect(QPoint(), wholeSize()));
        svg.setTitle(m_chart.title);
        svg.setDescription(m_chart.definition);
        svg.setResolution(dotsPerInch);
        paint(&svg, 1);
    } else {
        QPdfWriter pdf(path);
        pdf.setTitle(m_chart.title);
        pdf.setResolution(dotsPerInch);
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(QSizeF(wholeSize()) * pointsPerInch / dotsPerInch, QPageSize::Point));
        paint(&pdf, 1);
    }
}

} // namespace convenor
