// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the views of the calendar show, and the words for it: the same for the eye, the tool tip and the screen reader.
//
//     view->setScene(&scene); view->setToolTip(describe(scene, session));
#pragma once

#include "core/calendar/calendar_geometry.h"
#include "core/calendar/checks.h"

#include <QHash>

namespace convenor {

struct CalendarScene
{
    Plan plan;               ///< what the filter lets through
    std::vector<Lane> lanes; ///< of the communities that the filter lets through
    QDate today;
    QString zone;              ///< in which times are shown
    QDate anchor;              ///< the first Monday of the quarter, or the first of the month
    QSet<Id<Event>> unsettled; ///< has something to settle
    QHash<Id<Community>, int> laneOf;

    const PlannedSession &session(int index) const { return plan.sessions[size_t(index)]; }
    /// Nullptr for sessions of no community that is shown.
    const Community *communityOf(const PlannedSession &session) const;
};

/// In the zone of \a scene.
When startOf(const CalendarScene &scene, const PlannedSession &session);
/// The communities whose lanes are shown.
QString communityWords(const CalendarScene &scene, const PlannedSession &session);
/// "15" or "15:30", in the zone of \a scene.
QString hourWords(const CalendarScene &scene, const PlannedSession &session);
/// "15:00", in the zone of \a scene; empty if it takes the whole day.
QString clockWords(const CalendarScene &scene, const PlannedSession &session);
/// "Tue 1 Dec, 15:00–16:00", in the zone of \a scene.
QString timeWords(const CalendarScene &scene, const PlannedSession &session);
/// The same for any start.
QString startWords(const When &start);
/// "Ana Lima and Bo", or "no speaker yet".
QString leadWords(const PlannedSession &session);
/// Everything, in one line.
QString describe(const CalendarScene &scene, const PlannedSession &session);
QString describe(const CalendarScene &scene, const CalendarMark &mark, const Community *community);
/// The first name of whoever leads; empty if nobody does.
QString leadName(const PlannedSession &session);

/// The icon for a format, by the words in it.
QString formatIcon(const QString &format);

/// "Berlin" of "Europe/Berlin".
QString cityOf(const QString &zone);

} // namespace convenor
