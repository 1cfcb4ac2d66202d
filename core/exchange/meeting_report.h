// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a meeting tool says of one meeting: what it was called, on which day it may have been, and who was there; and which
// sessions it may be about.
//
//     const MeetingReport report = readMeetingReport(bytes);
//     for (const SessionRow &row : sessionsOf(store, report, scope)) …   // the likeliest first
#pragma once

#include "core/exchange/attendee_list.h"
#include "core/sessions/session_queries.h"

namespace convenor {

struct MeetingReport
{
    QString title;     ///< may be empty
    QList<QDate> days; ///< several if the date can be read in several ways; none if there is none
    std::vector<Attendee> people;
    std::optional<QTime> start = {}; ///< on the clock of whoever wrote it, to five minutes
    int minutes = 60;                ///< an hour unless it says otherwise

    /// When it began if that was on \a day: the whole day unless its time is known.
    When startOn(QDate day, const QString &zone) const
    {
        return start ? When::timed(day, *start, zone) : When::allDay(day);
    }
};

/// Throws as readAttendeeFile() does.
MeetingReport readMeetingReport(const QByteArray &bytes);

/// Sessions that lie behind us and may have been that meeting, the likeliest first: by day and title, then those to log,
/// then the nearest. None of a safe space, of which no names are kept. \a scope: of which days and communities.
std::vector<SessionRow> sessionsOf(const Store &store, const MeetingReport &report, SessionScope scope);

} // namespace convenor
