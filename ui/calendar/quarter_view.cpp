// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/quarter_view.h"

#include "core/base/day_pattern.h"
#include "ui/calendar/session_paint.h"
#include "ui/style/fonts.h"
#include "ui/widgets/emblem.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace convenor {

namespace {

constexpr double emblemSide = 20;
constexpr double loadRow = 40;
constexpr double loadBar = 28;
constexpr double mostLoad = 20; // pixels
constexpr double skipWidth = 8;
constexpr int labelCharacters = 22;
constexpr double labelShare = 0.165; // of the width, if that is narrow
constexpr double leastLabel = 140;
constexpr double roomyLabel = 180;
constexpr double roomyRow = 36;
constexpr double denseRow = 30; // where not all lanes would be seen

} // namespace

QuarterView::QuarterView(QWidget *parent) : CalendarCanvas(tr("Quarter"), parent) {}

int QuarterView::wantedHeight() const
{
    return headerHeight() + int(quarter()->size().height()) + footerHeight();
}

const QuarterGeometry *QuarterView::quarter() const
{
    return hasMarks() ? static_cast<const QuarterGeometry *>(&geometryOfMarks()) : nullptr;
}

double QuarterView::labelWidth() const
{
    const double wanted = grid::page + labelCharacters * QFontMetricsF(fontOf(FontRole::Body)).averageCharWidth();
    return std::clamp(viewport()->width() * labelShare, leastLabel, wanted);
}

std::unique_ptr<CalendarGeometry> QuarterView::layOut(QSizeF room) const
{
    const double least = QFontMetricsF(fontOf(FontRole::Body)).height() + grid::medium;
    const bool isDense = double(scene()->lanes.size()) * roomyRow > room.height();
    const double row = std::max(least, isDense ? denseRow : roomyRow);
    const QuarterMetrics metrics{room.width() - grid::small, labelWidth(), row, double(grid::tiny)};
    return std::make_unique<QuarterGeometry>(
        QuarterInput{scene()->plan, scene()->lanes, scene()->today, scene()->anchor}, metrics);
}

int QuarterView::headerHeight() const
{
    return QFontMetrics(fontOf(FontRole::Small)).height() + grid::medium;
}

int QuarterView::footerHeight() const
{
    return int(loadRow);
}

const Lane *QuarterView::laneOf(const QuarterLane &lane) const
{
    return lane.community < 0 ? nullptr : &scene()->lanes[size_t(lane.community)];
}

Hue QuarterView::hueOfLane(int lane) const
{
    const Lane *known = laneOf(quarter()->lanes()[size_t(lane)]);
    return hueOfCommunity(known ? &known->community : nullptr, tokens());
}

Id<Community> QuarterView::communityAt(QPointF point) const
{
    const int lane = quarter()->laneAt(point.y());
    const Lane *known = lane < 0 ? nullptr : laneOf(quarter()->lanes()[size_t(lane)]);
    return known ? known->community.id : Id<Community>();
}

void QuarterView::paintGrid(QPainter &painter, const QRectF &room) const
{
    const QuarterGeometry &geometry = *quarter();
    const QRectF visible = room.intersected(QRectF(QPointF(), geometry.size() + QSizeF(grid::small, 0)));
    const Tokens &t = tokens();
    for (size_t i = 0; i < geometry.columns().size(); ++i) {
        const double left = geometry.columnLeft(int(i));
        if (geometry.columns()[i].isClosed)
            painter.fillRect(placed({left, visible.top(), geometry.columnWidth(), visible.height()}), t.shade);
        painter.fillRect(placed({std::floor(left), visible.top(), 1, visible.height()}), t.hairline);
    }
    const auto [first, end] = geometry.lanesIn(visible.top(), visible.bottom());
    for (size_t i = first; i < end; ++i) {
        const QuarterLane &lane = geometry.lanes()[i];
        painter.fillRect(placed({0, std::floor(lane.top + lane.height) - 1, visible.width(), 1}), t.hairline);
    }
}

void QuarterView::paintMarks(QPainter &painter, const QRectF &visible) const
{
    const QuarterGeometry &geometry = *quarter();
    const auto [first, end] = geometry.lanesIn(visible.top(), visible.bottom());
    const auto isSeen = [&](const QuarterThread &thread) {
        return size_t(thread.lane) >= first && size_t(thread.lane) < end;
    };
    for (const QuarterThread &thread : geometry.threads())
        if (isSeen(thread))
            paintThread(painter, thread);
    for (size_t i = first; i < end; ++i) {
        const QuarterLane &lane = geometry.lanes()[i];
        paintLabel(painter, lane);
        for (size_t mark = lane.firstMark; mark < lane.firstMark + lane.marks; ++mark)
            paintMark(painter, int(mark));
    }
    for (const QuarterThread &thread : geometry.threads())
        if (isSeen(thread))
            paintWords(painter, thread);
    const auto isCurrent = [](const WeekColumn &column) { return column.isCurrent; };
    const auto current = std::find_if(geometry.columns().begin(), geometry.columns().end(), isCurrent);
    if (current != geometry.columns().end()) {
        const double left = geometry.columnLeft(int(current - geometry.columns().begin()));
        const double bottom = std::min(visible.bottom(), geometry.size().height());
        painter.fillRect(placed({std::floor(left), visible.top(), 2, bottom - visible.top()}), tokens().accent);
    }
}

/// Emblem and name on the left; on the right how long ago the last session is, if that is late.
void QuarterView::paintLabel(QPainter &painter, const QuarterLane &lane) const
{
    const Tokens &t = tokens();
    const Lane *known = laneOf(lane);
    const double middle = lane.top + quarter()->rowHeight() / 2;
    double right = labelWidth() - grid::small;
    if (lane.isLate) {
        const QString late = right > roomyLabel ? tr("%Ln wk since last", nullptr, lane.weeksSince)
                                                : tr("%Ln wk", nullptr, lane.weeksSince);
        const QFontMetricsF metrics(fontOf(FontRole::Tiny));
        const double width = metrics.horizontalAdvance(late) + 1;
        painter.setFont(fontOf(FontRole::Tiny));
        painter.setPen(t.warning);
        painter.drawText(placed({right - width, middle - roomyRow / 2, width, roomyRow}),
                         Qt::AlignVCenter | Qt::AlignRight, late);
        right -= width + grid::tiny;
    }
    double left = grid::page;
    if (known)
        paintEmblem(painter, placed({left, middle - emblemSide / 2, emblemSide, emblemSide}), lookOf(known->community),
                    t);
    left += emblemSide + grid::small;
    const QFont font = fontOf(FontRole::Body);
    const QString name = known ? known->community.name.value() : tr("No community");
    painter.setFont(font);
    painter.setPen(known && !known->isPaused ? t.text : t.muted);
    painter.drawText(placed({left, middle - roomyRow / 2, right - left, roomyRow}),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(name, Qt::ElideRight, int(right - left)));
}

void QuarterView::paintThread(QPainter &painter, const QuarterThread &thread) const
{
    const Hue hue = hueOfLane(thread.lane);
    const QColor line = tokens().isDark ? blend(tokens().surface, hue.solid, 0.45) : hue.tint;
    painter.fillRect(placed({thread.from, thread.y - 1, thread.to - thread.from, 2}), line);
}

/// What the series is, on the thread from its next session on.
void QuarterView::paintWords(QPainter &painter, const QuarterThread &thread) const
{
    const PlannedSession &session = scene()->session(thread.session);
    const QFont font = fontOf(FontRole::Small);
    const QFontMetrics metrics(font);
    const double room = thread.label.width() - 2 * grid::tiny;
    if (room < metrics.averageCharWidth() * 6)
        return;
    const QString words = metrics.elidedText(threadWords(session), Qt::ElideRight, int(room));
    QRectF box = thread.label;
    box.setWidth(metrics.horizontalAdvance(words) + 2 * grid::tiny);
    painter.fillRect(placed(box), tokens().surface);
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(placed(box.adjusted(grid::tiny, 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine, words);
    const QuarterLane &lane = quarter()->lanes()[size_t(thread.lane)];
    for (size_t i = lane.firstMark; i < lane.firstMark + lane.marks; ++i) {
        const CalendarMark &mark = geometryOfMarks().mark(int(i));
        const bool isFocus = int(i) == focusMark() && hasFocus();
        if (mark.isCovered && thread.label.contains(mark.rect.center()) && (isFocus || !mark.rect.intersects(box)))
            paintMark(painter, int(i), true);
    }
}

QString QuarterView::threadWords(const PlannedSession &session) const
{
    const QString when =
        QLocale().toString(session.event.date, QStringLiteral("ddd")) + u' ' + hourWords(*scene(), session);
    QStringList words{session.event.title.value(), when.trimmed()};
    if (const QString name = leadName(session); !name.isEmpty())
        words << name;
    return words.join(QStringLiteral(" · "));
}

void QuarterView::paintMark(QPainter &painter, int index, bool isUncovered) const
{
    CalendarMark mark = geometryOfMarks().mark(index);
    if (mark.isCovered && !isUncovered)
        return; // unless the words above it are short
    mark.rect = placed(mark.rect);
    const Hue hue = hueOfLane(mark.lane);
    const ChipStyle style{*scene(), tokens(), isHovered(index), mark.session >= 0 && mark.session == movedSession()};
    switch (mark.kind) {
    case MarkKind::Session:
        return paintChip(painter, style, mark, hue);
    case MarkKind::Dot:
        return paintDot(painter, style, mark, hue);
    case MarkKind::Ghost:
        return paintGhost(painter, style, mark, hue);
    case MarkKind::More:
        return paintMore(painter, style, mark);
    case MarkKind::Skip:
        const QPointF middle = mark.rect.center();
        painter.fillRect(QRectF(middle.x() - skipWidth / 2, middle.y() - 1, skipWidth, 2), tokens().faint);
    }
}

void QuarterView::paintFrame(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintHeader(painter, *quarter());
    paintLoad(painter, *quarter());
}

void QuarterView::paintHeader(QPainter &painter, const QuarterGeometry &geometry) const
{
    const Tokens &t = tokens();
    const QRectF bar(0, 0, viewport()->width(), headerHeight());
    painter.fillRect(bar, t.surface);
    painter.fillRect(QRectF(0, bar.bottom() - 1, bar.width(), 1), t.hairline);
    for (size_t i = 0; i < geometry.columns().size(); ++i) {
        const WeekColumn &column = geometry.columns()[i];
        const QRectF cell(geometry.columnLeft(int(i)) + grid::small - 2, 0, geometry.columnWidth() - grid::small,
                          bar.height());
        const QString day = QLocale().toString(column.monday, DayPattern::tr("MMM d"));
        painter.setFont(fontOf(column.isCurrent ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(column.isCurrent ? t.accent : t.text);
        painter.drawText(placed(cell), Qt::AlignVCenter, day);
        if (painter.fontMetrics().horizontalAdvance(day) + grid::wide > cell.width())
            continue; // the number of the week is for who has room
        painter.setFont(fontOf(FontRole::Tiny));
        painter.setPen(column.isCurrent ? t.accent : t.faint);
        painter.drawText(placed(cell.adjusted(0, 0, -grid::small, 0)), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(column.week));
    }
}

void QuarterView::paintLoad(QPainter &painter, const QuarterGeometry &geometry) const
{
    const Tokens &t = tokens();
    const double top = std::min(headerHeight() + geometry.size().height(), viewport()->height() - loadRow);
    painter.fillRect(QRectF(0, top, viewport()->width(), loadRow), t.surface);
    painter.fillRect(QRectF(0, top, viewport()->width(), 1), t.edge);
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(t.muted);
    const QRectF room(grid::page, top, labelWidth() - grid::page - grid::tiny, loadRow);
    painter.drawText(placed(room), Qt::AlignVCenter | Qt::TextWordWrap, tr("Sessions per week"));
    int most = 1;
    for (const WeekColumn &column : geometry.columns())
        most = std::max(most, column.load);
    for (size_t i = 0; i < geometry.columns().size(); ++i)
        if (geometry.columns()[i].isClosed)
            painter.fillRect(placed({geometry.columnLeft(int(i)), top + 1, geometry.columnWidth(), loadRow - 1}),
                             t.shade);
    for (size_t i = 0; i < geometry.columns().size(); ++i)
        paintWeekLoad(painter,
                      QRectF(geometry.columnLeft(int(i)) + grid::small - 2, top, geometry.columnWidth(), loadRow),
                      geometry.columns()[i], double(geometry.columns()[i].load) / most);
}

void QuarterView::paintWeekLoad(QPainter &painter, const QRectF &cell, const WeekColumn &column, double share) const
{
    const Tokens &t = tokens();
    painter.setPen(t.muted);
    if (column.load > 0) {
        const double height = std::max(3.0, mostLoad * share);
        const double bar = std::min(loadBar, cell.width() / 3);
        painter.fillRect(placed({cell.left(), cell.bottom() - height, bar, height}), t.edge);
        painter.drawText(placed({cell.left() + bar + grid::tiny, cell.bottom() - mostLoad, cell.width(), mostLoad}),
                         Qt::AlignVCenter, QString::number(column.load));
    }
    if (!column.closure.isEmpty()) {
        const QRectF words(cell.left(), cell.top() + 1, 2 * cell.width() - grid::medium, loadRow - mostLoad);
        painter.drawText(placed(words), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(column.closure, Qt::ElideRight, int(words.width())));
    }
}

} // namespace convenor
