// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_view.h"

#include "ui/calendar/session_paint.h"
#include "ui/style/fonts.h"

#include <QPainter>

#include <cmath>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;
constexpr double dayDisc = 22;

} // namespace

MonthView::MonthView(QWidget *parent) : CalendarCanvas(tr("Month"), parent) {}

const MonthGeometry *MonthView::month() const
{
    return hasMarks() ? static_cast<const MonthGeometry *>(&geometryOfMarks()) : nullptr;
}

std::unique_ptr<CalendarGeometry> MonthView::layOut(QSizeF room) const
{
    const double line = QFontMetricsF(fontOf(FontRole::Small)).height();
    const MonthMetrics metrics{room.width(), room.height(), dayDisc + grid::tiny + 2, line + grid::tiny + 2,
                               double(grid::tiny)};
    return std::make_unique<MonthGeometry>(MonthInput{scene()->plan, scene()->today, scene()->anchor}, metrics);
}

int MonthView::headerHeight() const
{
    return QFontMetrics(fontOf(FontRole::Small)).height() + grid::medium;
}

void MonthView::paintGrid(QPainter &painter, const QRectF &visible) const
{
    for (const MonthDay &day : month()->days())
        if (day.rect.intersects(visible))
            paintDay(painter, day);
}

void MonthView::paintDay(QPainter &painter, const MonthDay &day) const
{
    const Tokens &t = tokens();
    const bool isToday = day.day == scene()->today;
    const QColor ground = !day.closure.isEmpty() ? t.shade : day.isOfMonth ? t.surface : t.canvas;
    painter.fillRect(placed(day.rect), ground);
    painter.fillRect(placed({std::floor(day.rect.left()), day.rect.top(), 1, day.rect.height()}), t.hairline);
    painter.fillRect(placed({day.rect.left(), std::floor(day.rect.bottom()) - 1, day.rect.width(), 1}), t.hairline);
    const QRectF disc(day.rect.left() + grid::tiny, day.rect.top() + grid::tiny, dayDisc, dayDisc);
    if (isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(placed(disc));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setFont(fontOf(isToday ? FontRole::SmallStrong : FontRole::Small));
    painter.setPen(isToday ? t.onAccent : day.isOfMonth ? t.text : t.faint);
    painter.drawText(placed(disc), Qt::AlignCenter, QString::number(day.day.day()));
    const QString words =
        day.day.day() == 1 && day.closure.isEmpty() ? QLocale().toString(day.day, QStringLiteral("MMMM")) : day.closure;
    const QRectF room(disc.right() + grid::tiny, disc.top(), day.rect.right() - disc.right() - grid::small,
                      disc.height());
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(t.muted);
    painter.drawText(placed(room), Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, int(room.width())));
}

void MonthView::paintMarks(QPainter &painter, const QRectF &visible) const
{
    const auto &marks = geometryOfMarks().marks();
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].rect.intersects(visible))
            continue;
        const bool isMoving = marks[i].session >= 0 && marks[i].session == movedSession();
        const ChipStyle style{*scene(), tokens(), isHovered(int(i)), isMoving};
        CalendarMark mark = marks[i];
        mark.rect = placed(mark.rect);
        if (mark.kind == MarkKind::More)
            paintMore(painter, style, mark);
        else
            paintEntry(painter, style, mark, hueOfCommunity(communityOfMark(marks[i]), tokens()));
    }
}

void MonthView::paintFrame(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF bar(0, 0, viewport()->width(), headerHeight());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, t.surface);
    painter.fillRect(QRectF(0, bar.bottom() - 1, bar.width(), 1), t.hairline);
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(t.muted);
    const double width = bar.width() / daysAWeek;
    for (int day = 0; day < daysAWeek; ++day)
        painter.drawText(placed({day * width + grid::small, 0, width - grid::small, bar.height()}), Qt::AlignVCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
}

} // namespace convenor
