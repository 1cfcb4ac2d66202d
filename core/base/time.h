// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time values. A date may be half known ("2023", "2023-05"); an interval has inclusive ends; a moment keeps the wall
// clock that people agreed on, with the zone in which it is read, and derives the instant from them.
//
//     When start = When::timed(QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin"); // a time in a gap
//     start.utc();                                                                 // read with the offset before it
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>
#include <string_view>

namespace convenor {

/// A date of which the day, or the day and the month, may be unknown: an ISO prefix of 4, 7 or 10 characters, or empty.
class HalfDate
{
public:
    HalfDate() = default;
    HalfDate(QDate day) : m_text(day.isValid() ? day.toString(Qt::ISODate) : QString()) {}

    /// Reads "2023", "2023-05", "2023-05-01" or "" (unknown). Empty optional if \a text is none of these.
    static std::optional<HalfDate> parse(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The first day that it may mean; invalid if empty.
    QDate first() const;
    /// The last day that it may mean; invalid if empty.
    QDate last() const;
    const QString &toString() const { return m_text; }

    bool operator==(const HalfDate &) const = default;

private:
    QString m_text;
};

/// An interval of days with inclusive ends; an empty end is open. The one place that answers "valid on day d".
struct DateRange
{
    HalfDate since;
    HalfDate until;

    bool covers(QDate day) const;
    bool overlaps(const DateRange &other) const;
    /// True if it does not end before it begins.
    bool isOrdered() const;

    bool operator==(const DateRange &) const = default;
};

/// The interval of a record that has `since` and `until`.
template <class R> DateRange during(const R &record)
{
    return {record.since, record.until};
}

/// A wall-clock date, with a time in a zone or without either (all-day). Times have minute precision or finer (seconds).
struct When
{
    QDate date;
    std::optional<QTime> time; ///< none: all-day
    QString zone;              ///< IANA id; empty for all-day

    static When allDay(QDate date) { return {date, std::nullopt, {}}; }
    static When timed(QDate date, QTime time, const QString &zone) { return {date, time, zone}; }
    /// Reads "YYYY-MM-DD" or "YYYY-MM-DDThh:mm[:ss]" (also with a space). Empty optional if it is neither.
    static std::optional<When> parseLocal(const QString &text, const QString &zone);

    bool isAllDay() const { return !time; }
    /// Seconds since 1970 in UTC; an all-day date counts from 00:00 UTC of that date, for sorting only.
    qint64 utc() const;
    /// "YYYY-MM-DD" or "YYYY-MM-DDThh:mm" (":ss" only if there are seconds).
    QString toLocalString() const;

    bool operator==(const When &) const = default;
};

/// Instant, in seconds since 1970 UTC, of the wall-clock \a date and \a time in the IANA \a zone, by RFC 5545 3.3.5:
/// a time in a gap is read with the offset before it, of a repeated hour the first is meant. UTC if the zone is unknown.
qint64 localToUtc(QDate date, QTime time, const QString &zone);

/// Wall-clock date and time of the instant \a utc (seconds since 1970) in \a zone.
When utcToLocal(qint64 utc, const QString &zone);

/// The wall clock that people see: a time in a gap is moved forward by the gap, any other is itself.
When settled(const When &when);

/// The wall clock as a number to compare and step: seconds since 1970-01-01T00:00 on that clock, whatever its zone.
qint64 wallSeconds(QDate date, QTime time);

/// The date and time that a clock in \a zone shows at wallSeconds() \a seconds.
When wallClock(qint64 seconds, const QString &zone);

/// True if \a zone is an IANA id that this system knows.
bool isKnownZone(const QString &zone);

/// "YYYY-MM-DD", as a day stands in the document.
QString isoDay(QDate day);
/// The day that \a text says as yyyy-mm-dd; invalid if it says anything else. A tenth of what QDate::fromString takes.
QDate parseIsoDay(std::string_view text);

/// "YYYY-MM-DDThh:mm:ssZ"
QString utcString(qint64 utc);

} // namespace convenor
