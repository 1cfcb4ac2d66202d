// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/health_table.h"

#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <array>

namespace convenor {

namespace {

constexpr int emblemSide = 24;
constexpr int pipSide = 12, pipStep = 17;
constexpr int statusSide = 11;
constexpr int barWidth = 46, barHeight = 6;
constexpr int shortRow = grid::row + grid::tiny;
/// How the columns share the width, and what each needs at least.
constexpr std::array<int, HealthModel::ColumnCount> shares = {200, 236, 84, 106, 148, 112, 128, 104};
constexpr std::array<int, HealthModel::ColumnCount> least = {150, 190, 74, 94, 136, 92, 108, 96};

QFont strong(const QFont &body)
{
    return fontOf(FontRole::Strong, body);
}

/// Draws one cell after the other; knows the colours of the theme.
class Pen
{
public:
    Pen(QPainter &painter, const QStyleOptionViewItem &option, int column)
        : m_painter(painter),
          m_tokens(tokensOf(option.palette)),
          m_body(option.font),
          m_small(fontOf(FontRole::Small, option.font)),
          m_direction(option.direction),
          m_cell(option.rect),
          m_rect(option.rect.adjusted(column == HealthModel::Name ? grid::page : grid::small, 0, -grid::small, 0))
    {
    }

    void name(const HealthRow &row);
    void state(const HealthRow &row);
    void core(const HealthRow &row);
    void topExpert(const HealthRow &row);
    void talk(const HealthRow &row, const QString &words);
    void attendance(const MonthlyAttendance &months);
    void next(const HealthRow &row, const QString &words);
    void stage(const QString &words) { line(m_rect, words, m_body, m_tokens.muted); }

private:
    void line(const QRect &rect, const QString &text, const QFont &font, const QColor &colour);
    /// Two lines in the middle of \a rect.
    void lines(const QRect &rect, const QString &first, const QFont &font, const QString &second, const QColor &colour);
    void pip(const QRectF &rect, CorePip::State state, bool isAlone);
    void ring(const QRectF &rect, const QColor &colour, Qt::PenStyle style);

    template <class Rect> Rect placed(const Rect &piece) const { return inDirection(m_direction, Rect(m_cell), piece); }

    QPainter &m_painter;
    const Tokens &m_tokens;
    QFont m_body;
    QFont m_small;
    Qt::LayoutDirection m_direction;
    QRect m_cell;
    QRect m_rect; ///< within it, with room at both sides
};

void Pen::line(const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(placed(rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void Pen::lines(const QRect &rect, const QString &first, const QFont &font, const QString &second, const QColor &colour)
{
    const int upper = QFontMetrics(font).height();
    const int lower = QFontMetrics(m_small).height();
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    line(QRect(rect.left(), top, rect.width(), upper), first, font, m_tokens.text);
    line(QRect(rect.left(), top + upper, rect.width(), lower), second, m_small, colour);
}

void Pen::name(const HealthRow &row)
{
    const QRectF emblem(m_rect.left(), m_rect.center().y() - emblemSide / 2.0 + 0.5, emblemSide, emblemSide);
    paintEmblem(m_painter, placed(emblem), lookOf(row.community), m_tokens);
    line(m_rect.adjusted(emblemSide + grid::medium, 0, 0, 0), row.community.name.value(), strong(m_body),
         m_tokens.text);
}

void Pen::state(const HealthRow &row)
{
    const QRectF mark(m_rect.left(), m_rect.center().y() - statusSide / 2.0 + 0.5, statusSide, statusSide);
    paintStatus(m_painter, placed(mark), row.core.attention, m_tokens);
    const QRect rect = m_rect.adjusted(statusSide + grid::medium, 0, 0, 0);
    const QString reason = reasonOf(row);
    if (reason.isEmpty())
        line(rect, stateWords(row.core.state), m_body, m_tokens.text);
    else
        lines(rect, stateWords(row.core.state), strong(m_body), reason, m_tokens.muted);
}

void Pen::ring(const QRectF &rect, const QColor &colour, Qt::PenStyle style)
{
    QPen pen(colour, 1.5, style);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({1.6, 1.5});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
}

void Pen::pip(const QRectF &rect, CorePip::State state, bool isAlone)
{
    if (state == CorePip::Away)
        return ring(rect, m_tokens.muted, Qt::CustomDashLine);
    m_painter.setPen(Qt::NoPen);
    if (state == CorePip::Active) {
        m_painter.setBrush(isAlone ? m_tokens.bad : m_tokens.good);
        m_painter.drawEllipse(rect);
        return;
    }
    m_painter.setBrush(m_tokens.watch);
    m_painter.drawPie(rect.adjusted(0.75, 0.75, -0.75, -0.75), 90 * 16, 180 * 16);
    ring(rect, m_tokens.watch, Qt::SolidLine);
}

void Pen::core(const HealthRow &row)
{
    QRectF rect(m_rect.left(), m_rect.center().y() - pipSide / 2.0 + 0.5, pipSide, pipSide);
    const int most = m_rect.width() / pipStep;
    const auto filled = int(row.pips.size());
    const int drawn = std::min(filled, filled > most ? most - 1 : most);
    for (int i = 0; i < std::max(drawn, wantedExperts); ++i, rect.translate(pipStep, 0)) {
        if (i < drawn)
            pip(placed(rect), row.pips[size_t(i)].state, row.core.state == CoreState::Dependent);
        else
            ring(placed(rect), m_tokens.edge, Qt::SolidLine);
    }
    if (drawn < filled)
        line(QRect(int(rect.left()), m_rect.top(), pipStep * 2, m_rect.height()),
             QStringLiteral("+%1").arg(filled - drawn), m_small, m_tokens.muted);
}

void Pen::topExpert(const HealthRow &row)
{
    const QRectF bar(m_rect.left(), m_rect.center().y() - barHeight / 2.0 + 0.5, barWidth, barHeight);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.hairline);
    m_painter.drawRoundedRect(placed(bar), barHeight / 2.0, barHeight / 2.0);
    const QRect words = m_rect.adjusted(barWidth + grid::small, 0, grid::small, 0);
    if (!row.core.topShare)
        return line(words, QStringLiteral("—"), m_body, m_tokens.muted);
    const double share = row.core.topShare->value();
    m_painter.setBrush(isTopHeavy(*row.core.topShare) ? m_tokens.watch : m_tokens.muted);
    const QRectF filled(bar.left(), bar.top(), std::max(double(barHeight), share * bar.width()), bar.height());
    m_painter.drawRoundedRect(placed(filled), barHeight / 2.0, barHeight / 2.0);
    line(words, QStringLiteral("%1 %").arg(qRound(share * 100)), m_body, m_tokens.text);
}

void Pen::talk(const HealthRow &row, const QString &words)
{
    if (!row.talk)
        return line(m_rect, QStringLiteral("—"), m_body, m_tokens.muted);
    if (HealthModel::isTall(row))
        return lines(m_rect, row.talk->name, m_body, words, row.talk->isDue ? m_tokens.danger : m_tokens.muted);
    line(m_rect, row.talk->name, m_body, m_tokens.text);
}

void Pen::attendance(const MonthlyAttendance &months)
{
    double most = 0;
    for (const std::optional<double> &people : months)
        most = std::max(most, people.value_or(0));
    if (most <= 0)
        return;
    const QRectF area = placed(QRectF(m_rect).adjusted(2, 0, -grid::small, 0)); // time runs as in the charts
    const double height = shortRow * 0.56;
    const double bottom = area.center().y() + height / 2;
    const double step = area.width() / double(std::max<size_t>(1, months.size() - 1));
    QPolygonF points;
    for (size_t i = 0; i < months.size(); ++i)
        if (months[i])
            points << QPointF(area.left() + step * double(i), bottom - height * *months[i] / most);
    m_painter.setPen(QPen(m_tokens.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.text);
    m_painter.drawEllipse(points.back(), 2.2, 2.2);
}

void Pen::next(const HealthRow &row, const QString &words)
{
    const auto comma = words.indexOf(QStringLiteral(", "));
    const QColor colour = row.next.isGap || !row.next.day.isValid() ? m_tokens.danger : m_tokens.muted;
    if (!row.next.event.isNull())
        return line(m_rect, words, m_body, m_tokens.text);
    if (comma < 0)
        return line(m_rect, words, m_body, colour);
    const int height = QFontMetrics(m_small).height();
    const int top = m_rect.top() + (m_rect.height() - 2 * height) / 2;
    line(QRect(m_rect.left(), top, m_rect.width(), height), words.left(comma + 1), m_small, colour);
    line(QRect(m_rect.left(), top + height, m_rect.width(), height), words.mid(comma + 2), m_small, colour);
}

/// The title of the first column stands above its emblems.
class HealthHeader : public QHeaderView
{
public:
    explicit HealthHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSortIndicatorClearable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const int indent = section == HealthModel::Name ? grid::page - grid::small : 0;
        QHeaderView::paintSection(painter, inDirection(layoutDirection(), rect, rect.adjusted(indent, 0, 0, 0)),
                                  section);
    }
};

class HealthDelegate : public QStyledItemDelegate
{
public:
    HealthDelegate(HealthModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, isCurrent ? t.selected : t.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        if (isCurrent && index.column() == 0)
            painter->fillRect(inDirection(option.direction, option.rect,
                                          QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                              t.accent);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        draw(Pen(*painter, option, index.column()), index);
        painter->restore();
    }

private:
    void draw(Pen pen, const QModelIndex &index) const
    {
        const HealthRow &row = m_model->at(index.row());
        switch (index.column()) {
        case HealthModel::Name:
            return pen.name(row);
        case HealthModel::State:
            return pen.state(row);
        case HealthModel::Core:
            return pen.core(row);
        case HealthModel::TopExpert:
            return pen.topExpert(row);
        case HealthModel::Talk:
            return pen.talk(row, row.talk ? m_model->talkWords(row) : QString());
        case HealthModel::Attended:
            return pen.attendance(m_model->attendance(row.community.id));
        case HealthModel::Next:
            return pen.next(row, m_model->nextWords(row));
        default:
            return pen.stage(m_model->words(row, index.column()));
        }
    }

    HealthModel *m_model;
};

} // namespace

void paintStatus(QPainter &painter, const QRectF &rect, Attention attention, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath path;
    if (attention == Attention::Good) {
        path.addEllipse(rect.adjusted(1, 1, -1, -1));
        painter.setBrush(tokens.good);
    } else if (attention == Attention::Watch) {
        path.addPolygon(QPolygonF({QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}));
        path.closeSubpath();
        painter.setBrush(tokens.watch);
        painter.setPen(QPen(tokens.statusOutline, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        const QPointF centre = rect.center();
        path.addPolygon(QPolygonF({QPointF(centre.x(), rect.top()), QPointF(rect.right(), centre.y()), QPointF(centre.x(), rect.bottom()),
                                   QPointF(rect.left(), centre.y())}));
        path.closeSubpath();
        painter.setBrush(tokens.bad);
    }
    painter.drawPath(path);
    painter.restore();
}

HealthTable::HealthTable(HealthModel *model, QWidget *parent)
    : RecordTable(tr("Communities, those in need first"), parent), m_model(model)
{
    setSubject({tr("Communities"), [](int count) { return tr("%Ln communities", nullptr, count); },
                QStringLiteral("communities")});
    setSelectionMode(SingleSelection);
    setItemDelegate(new HealthDelegate(model, this));
    setHorizontalHeader(new HealthHeader(this));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(least[HealthModel::Core]);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HealthTable::setHeights);
    connect(model, &QAbstractItemModel::layoutChanged, this, &HealthTable::setHeights);
}

void HealthTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT peeked();
    else
        RecordTable::keyPressEvent(event);
}

void HealthTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    shareWidth();
}

void HealthTable::setHeights()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, HealthModel::isTall(m_model->at(row)) ? grid::tallRow : shortRow);
}

/// Each column has what it needs; what is left is shared by what each would like. Where it is narrow, the stage goes first.
void HealthTable::shareWidth()
{
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int liked = std::accumulate(shares.begin(), shares.end(), 0) - needed;
    const bool isNarrow = viewport()->width() < needed;
    setColumnHidden(HealthModel::StageColumn, isNarrow);
    const int extra = viewport()->width() - needed + (isNarrow ? least.back() : 0);
    int left = viewport()->width();
    const auto last = size_t(isNarrow ? HealthModel::Next : HealthModel::StageColumn);
    for (size_t i = 0; i < last; ++i) {
        const int width = least[i] + std::max(0, extra) * (shares[i] - least[i]) / liked;
        setColumnWidth(int(i), width);
        left -= width;
    }
    setColumnWidth(int(last), std::max(least[last], left));
}

} // namespace convenor
