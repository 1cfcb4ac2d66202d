// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views of the calendar, of which one is seen: the quarter, the month, or what to do while there is no community.
//
//     views->setDays({ShownDays::Month, today}); views->showScene(scene, false);
#pragma once

#include "ui/calendar/calendar_scene.h"
#include "ui/pages/calendar/shown_days.h"

#include <QStackedWidget>

#include <array>

namespace convenor {

class CalendarCanvas;
class MonthView;
class QuarterView;

class CalendarViews final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CalendarViews(QWidget *parent = nullptr);

    const ShownDays &days() const { return m_days; }
    /// Takes effect with the next showScene().
    void setDays(const ShownDays &days) { m_days = days; }

    std::array<CalendarCanvas *, 2> all() const;
    /// That of days().
    CalendarCanvas *current() const;

    /// \a scene, of days(), must live as long as it is shown.
    void showScene(const CalendarScene &scene, bool isEmpty);
    /// How many sessions there are and are due; empty for a month.
    QString summary() const;

    /// Gives the focus to where the rhythm of \a community expects its next session in the quarter, and tells its day;
    /// invalid if none is expected.
    QDate focusNextDue(Id<Community> community);
    /// Lets one of the sessions of a day, or of a week of one community, be chosen that a mark "+3 more" stands for.
    void popUpMore(const CalendarMark &mark);
    /// Below what has the focus, on the screen.
    QPoint belowFocus() const;

Q_SIGNALS:
    void openWanted(convenor::Id<convenor::Event> event);
    void communitiesWanted();

private:
    QWidget *makeEmpty();
    std::vector<const PlannedSession *> sessionsBehind(const CalendarMark &mark) const;

    ShownDays m_days;
    QuarterView *m_quarter;
    MonthView *m_month;
    QWidget *m_empty;
};

} // namespace convenor
