// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// iCalendar files (RFC 5545) as plain values, without a store: what other calendars write is read leniently and bounded,
// what we write is strict and stable. Nothing that a file names (attachment, URL) is ever fetched.
//
//     for (const CalendarEvent &event : readCalendar(bytes, QStringLiteral("Europe/Berlin")).events) …
#pragma once

#include "core/calendar/recurrence.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

/// One VEVENT: an event, a series, or (with \a recurrenceId) what differs on one day of a series.
struct CalendarEvent
{
    QString uid; ///< made from the content if the file has none
    QString title;
    When start;
    int minutes = 0; ///< 1,440 a day for all-day; 0 for a timed event with neither end nor duration, as the RFC says
    bool cancelled = false; ///< STATUS or the calendar's METHOD says so
    QString status;         ///< STATUS in capitals, as written
    QString place;
    QString url;
    QString description;
    QStringList categories;
    Recurrence repetition;            ///< first is \a start; its dates are in the zone of \a start
    std::optional<When> recurrenceId; ///< in the zone of the series' start, if the file holds the series
    int line = 0;                     ///< of BEGIN:VEVENT in the file, from 1; 0 if it comes from no file
    QString problem;                  ///< why the event cannot be used, as a sentence; a bad RRULE is told by expand()

    bool operator==(const CalendarEvent &) const = default;
};

struct CalendarFile
{
    std::vector<CalendarEvent> events;
    QStringList warnings; ///< whole sentences: what was read otherwise than written
};

/// Reads all calendars of one file in UTF-8, UTF-16 or (per line) Latin-1; times without a zone, or in one that cannot
/// be told, are taken in \a defaultZone. Throws Error(Invalid) if it is no calendar, larger than 64 MB or more than 200,000 events.
CalendarFile readCalendar(const QByteArray &bytes, const QString &defaultZone);

/// The first events of a file, at most \a most, for a look at it: what comes behind them is not read. Throws the same.
std::vector<CalendarEvent> firstEvents(const QByteArray &bytes, const QString &defaultZone, int most);

/// \a events in their order, with definitions of the zones they use, folded and with CRLF. Reading it back yields the same
/// events but for \a line. \a stamp (UTC seconds) is their DTSTAMP: equal events and stamps make equal bytes.
QByteArray writeCalendar(const std::vector<CalendarEvent> &events, const QString &calendarName, qint64 stamp = 0);

} // namespace convenor
