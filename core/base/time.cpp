// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace convenor {

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Zones are looked up a million times in an import and are cheap to keep.
const QTimeZone &zoneOf(const QString &id)
{
    static thread_local QHash<QString, QTimeZone> known;
    auto it = known.constFind(id);
    if (it == known.cend())
        it = known.insert(id, isKnownZone(id) ? QTimeZone(id.toUtf8()) : QTimeZone::utc());
    return *it;
}

int offsetAt(const QTimeZone &zone, qint64 utc)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

} // namespace

std::optional<HalfDate> HalfDate::parse(const QString &text)
{
    HalfDate result;
    const auto size = text.size();
    if (size == 0)
        return result;
    const bool shaped = (size == 4 || size == 7 || size == 10) && isDigits(QStringView(text).left(4)) &&
                        (size < 7 || (text[4] == u'-' && isDigits(QStringView(text).mid(5, 2)))) &&
                        (size < 10 || (text[7] == u'-' && isDigits(QStringView(text).mid(8, 2))));
    result.m_text = text;
    if (!shaped || !result.first().isValid())
        return std::nullopt;
    return result;
}

QDate HalfDate::first() const
{
    if (m_text.isEmpty())
        return {};
    const QStringView text(m_text);
    return QDate(text.left(4).toInt(), text.size() < 7 ? 1 : text.mid(5, 2).toInt(),
                 text.size() < 10 ? 1 : text.mid(8, 2).toInt());
}

QDate HalfDate::last() const
{
    const QDate day = first();
    if (m_text.size() == 4)
        return QDate(day.year(), 12, 31);
    return m_text.size() == 7 ? day.addMonths(1).addDays(-1) : day;
}

bool DateRange::covers(QDate day) const
{
    return (since.isEmpty() || since.first() <= day) && (until.isEmpty() || until.last() >= day);
}

bool DateRange::overlaps(const DateRange &other) const
{
    const bool startsInTime = since.isEmpty() || other.until.isEmpty() || since.first() <= other.until.last();
    const bool endsLate = until.isEmpty() || other.since.isEmpty() || until.last() >= other.since.first();
    return startsInTime && endsLate;
}

bool DateRange::isOrdered() const
{
    return since.isEmpty() || until.isEmpty() || since.first() <= until.last();
}

std::optional<When> When::parseLocal(const QString &text, const QString &zone)
{
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return allDay(date);
    if (text[10] != u'T' && text[10] != u' ')
        return std::nullopt;
    const QString clock = text.mid(11);
    for (const auto *format : {"hh:mm", "h:mm", "hh:mm:ss"}) {
        const QTime time = QTime::fromString(clock, QLatin1String(format));
        if (time.isValid())
            return timed(date, time, zone);
    }
    return std::nullopt;
}

qint64 When::utc() const
{
    return time ? localToUtc(date, *time, zone) : QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QString When::toLocalString() const
{
    const QString day = date.toString(Qt::ISODate);
    if (!time)
        return day;
    return day + u'T' + time->toString(time->second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

qint64 localToUtc(QDate date, QTime time, const QString &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const QTimeZone &tz = zoneOf(zone);
    // No zone has moved twice within two days: these are the offsets before and after any transition nearby.
    const int before = offsetAt(tz, wall - 86'400);
    const int after = offsetAt(tz, wall + 86'400);
    const qint64 early = wall - before;
    if (before == after || offsetAt(tz, early) == before)
        return early; // also the first of a repeated hour
    const qint64 late = wall - after;
    return offsetAt(tz, late) == after ? late : early; // neither: a gap, read with the offset before it
}

When utcToLocal(qint64 utc, const QString &zone)
{
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(utc + offsetAt(zoneOf(zone), utc), Qt::UTC);
    return When::timed(wall.date(), wall.time(), zone);
}

When settled(const When &when)
{
    return when.isAllDay() ? when : utcToLocal(when.utc(), when.zone);
}

bool isKnownZone(const QString &zone)
{
    return !zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
}

QString utcString(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODate);
}

} // namespace convenor
