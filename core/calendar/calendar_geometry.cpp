// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_geometry.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace convenor {

namespace {

/// How far \a mark lies from \a from in \a direction, what is straight ahead counting less; infinite if it lies elsewhere.
double distance(const CalendarMark &from, const CalendarMark &mark, Direction direction)
{
    const QPointF by = mark.rect.center() - from.rect.center();
    const bool isAcross = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
    const double ahead = sign * (isAcross ? by.x() : by.y());
    const double aside = std::abs(isAcross ? by.y() : by.x());
    const bool isElsewhere = ahead < 1 || (isAcross && mark.lane != from.lane);
    return isElsewhere ? std::numeric_limits<double>::infinity() : isAcross ? ahead + aside * 2 : ahead * 4 + aside;
}

auto timeOf(const CalendarMark &mark)
{
    return std::tuple(mark.day, mark.lane, mark.rect.top(), mark.rect.left());
}

} // namespace

int CalendarGeometry::markAt(QPointF point) const
{
    for (size_t i = m_marks.size(); i-- > 0;)
        if (m_marks[i].rect.contains(point) && takesFocus(m_marks[i]))
            return int(i);
    return -1;
}

int CalendarGeometry::markOf(int session) const
{
    for (size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].session == session && m_marks[i].isSession())
            return int(i);
    return -1;
}

int CalendarGeometry::next(int index, Direction direction) const
{
    int best = index;
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (!takesFocus(m_marks[i]) || int(i) == index)
            continue;
        const double far = distance(mark(index), m_marks[i], direction);
        if (far < least) {
            least = far;
            best = int(i);
        }
    }
    return best;
}

int CalendarGeometry::nextInTime(int index, bool isForward) const
{
    int best = index;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (!takesFocus(m_marks[i]) || int(i) == index)
            continue;
        const auto time = timeOf(m_marks[i]);
        const bool isBeyond = isForward ? time > timeOf(mark(index)) : time < timeOf(mark(index));
        const bool isNearer = best == index || (isForward ? time < timeOf(mark(best)) : time > timeOf(mark(best)));
        if (isBeyond && isNearer)
            best = int(i);
    }
    return best;
}

int CalendarGeometry::firstFrom(QDate day) const
{
    int best = -1;
    for (size_t i = 0; i < m_marks.size(); ++i)
        if (takesFocus(m_marks[i]) && m_marks[i].day >= day && (best < 0 || timeOf(m_marks[i]) < timeOf(mark(best))))
            best = int(i);
    return best;
}

} // namespace convenor
