// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month_geometry.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;
constexpr int fewestEntries = 2;

} // namespace

QDate monthStart(QDate first)
{
    return first.addDays(1 - first.dayOfWeek());
}

QDate monthEnd(QDate first)
{
    const QDate last = first.addMonths(1).addDays(-1);
    return last.addDays(daysAWeek - last.dayOfWeek());
}

MonthGeometry::MonthGeometry(const MonthInput &input, const MonthMetrics &metrics) : m_start(monthStart(input.first))
{
    addDays(input, metrics);
    addMarks(input, metrics);
}

void MonthGeometry::addDays(const MonthInput &input, const MonthMetrics &metrics)
{
    const int weeks = int(m_start.daysTo(monthEnd(input.first)) + 1) / daysAWeek;
    const double least = metrics.dayLabel + fewestEntries * metrics.entry + metrics.inset;
    const double height = std::max(metrics.height / weeks, least);
    const double width = metrics.width / daysAWeek;
    for (int i = 0; i < weeks * daysAWeek; ++i) {
        MonthDay day;
        day.day = m_start.addDays(i);
        day.isOfMonth = day.day.month() == input.first.month();
        if (const Closure *closure = input.plan.closureOn(day.day))
            day.closure = closure->name;
        day.rect = QRectF(width * (i % daysAWeek), height * (i / daysAWeek), width, height);
        m_days.push_back(day);
    }
    m_size = QSizeF(metrics.width, height * weeks);
}

void MonthGeometry::addMarks(const MonthInput &input, const MonthMetrics &metrics)
{
    std::vector<std::vector<CalendarMark>> stacks(m_days.size());
    for (size_t i = 0; i < input.plan.sessions.size(); ++i) {
        const PlannedSession &session = input.plan.sessions[i];
        const qint64 place = m_start.daysTo(session.event.date);
        if (place < 0 || place >= qint64(m_days.size()))
            continue;
        CalendarMark mark;
        mark.session = int(i);
        mark.day = session.event.date;
        mark.lane = int(place) / daysAWeek;
        mark.column = int(place) % daysAWeek;
        mark.isPast = mark.day < input.today;
        mark.needsLead = !mark.isPast && session.needsLead();
        stacks[size_t(place)].push_back(mark);
    }
    for (size_t i = 0; i < stacks.size(); ++i)
        stack(stacks[i], m_days[i], metrics);
}

void MonthGeometry::stack(std::vector<CalendarMark> &marks, const MonthDay &day, const MonthMetrics &metrics)
{
    const double room = day.rect.height() - metrics.dayLabel - metrics.inset;
    const size_t most = size_t(std::max(fewestEntries, int(room / metrics.entry)));
    if (marks.size() > most) {
        CalendarMark more = marks[most - 1];
        more.kind = MarkKind::More;
        more.session = -1;
        more.needsLead = false;
        more.hidden = int(marks.size() - most) + 1;
        marks.resize(most - 1);
        marks.push_back(more);
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        const double top = day.rect.top() + metrics.dayLabel + double(i) * metrics.entry;
        marks[i].rect =
            QRectF(day.rect.left() + metrics.inset, top, day.rect.width() - 2 * metrics.inset, metrics.entry - 2);
        m_marks.push_back(marks[i]);
    }
}

QDate MonthGeometry::dayAt(QPointF point) const
{
    for (const MonthDay &day : m_days)
        if (day.rect.contains(point))
            return day.day;
    return {};
}

/// The cell under the pointer is the day, wherever in the chip it was taken.
QDate MonthGeometry::dropDay(QDate day, QPointF, QPointF to, bool) const
{
    const QDate target = dayAt(to);
    return target.isValid() ? target : day;
}

QRectF MonthGeometry::rectOf(QDate day) const
{
    const qint64 place = m_start.daysTo(day);
    return place < 0 || place >= qint64(m_days.size()) ? QRectF() : m_days[size_t(place)].rect;
}

} // namespace convenor
