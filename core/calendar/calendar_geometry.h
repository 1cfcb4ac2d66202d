// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things stand in a view of the calendar, in pixels of its content and without anything that draws: what the views
// of a quarter and of a month have in common, so that pointer, keys and screen reader treat them alike.
//
//     const int mark = geometry.markAt(point); const QDate day = geometry.dayAt(point);
#pragma once

#include "core/calendar/plan.h"

#include <QRectF>

#include <vector>

namespace convenor {

enum class MarkKind {
    Session,
    Dot,   ///< a session of a weekly series
    Skip,  ///< a week that such a series leaves out
    Ghost, ///< where the rhythm expects a session and none is planned
    More,  ///< sessions for which there is no room
};

struct CalendarMark
{
    MarkKind kind = MarkKind::Session;
    int session = -1; ///< place in the plan's sessions; -1: none
    QDate day;
    int lane = 0;   ///< row of the grid
    int column = 0; ///< column of the grid
    int hidden = 0; ///< how many sessions More stands for
    bool isPast = false;
    bool needsLead = false; ///< ahead, and nobody leads it
    bool isCovered = false; ///< lies under the words of its series
    QRectF rect;

    bool isSession() const { return kind == MarkKind::Session || kind == MarkKind::Dot; }
};

enum class Direction { Left, Right, Up, Down };

class CalendarGeometry
{
public:
    virtual ~CalendarGeometry() = default;

    const std::vector<CalendarMark> &marks() const { return m_marks; }
    const CalendarMark &mark(int index) const { return m_marks[size_t(index)]; }
    QSizeF size() const { return m_size; }

    /// -1 if there is none.
    int markAt(QPointF point) const;
    /// The first mark of \a session; -1 if none is shown.
    int markOf(int session) const;
    /// The mark beside \a index that can have the focus; \a index if there is none.
    int next(int index, Direction direction) const;
    /// The session or ghost after (or before) \a index in time; \a index at the end.
    int nextInTime(int index, bool isForward) const;
    /// The first mark on or after \a day that can have the focus; -1 if there is none.
    int firstFrom(QDate day) const;

    /// Invalid outside the grid.
    virtual QDate dayAt(QPointF point) const = 0;
    /// The day to which something of \a day goes when it is dragged from one point to another; \a isFine: by single days.
    virtual QDate dropDay(QDate day, QPointF from, QPointF to, bool isFine) const = 0;
    /// The whole column, or the cell, of \a day; null if it is not shown.
    virtual QRectF rectOf(QDate day) const = 0;

protected:
    static bool takesFocus(const CalendarMark &mark) { return mark.kind != MarkKind::Skip; }

    std::vector<CalendarMark> m_marks;
    QSizeF m_size;
};

} // namespace convenor
