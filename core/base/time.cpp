// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <limits>
#include <memory>
#include <vector>

namespace convenor {

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

constexpr qint64 daySeconds = 86'400;
constexpr qint64 epochDay = 2'440'588; ///< the Julian day number of 1970-01-01

/// What one zone's clocks did up to 2037, as spans of one offset each, because an import asks a million times. Later
/// years follow a rule that QTimeZone knows but does not list; they are rare and asked of it one by one (3 µs).
class Spans
{
public:
    explicit Spans(const QTimeZone &zone);

    qint64 toUtc(qint64 wall) const;
    int offsetAt(qint64 utc) const;

private:
    void add(qint64 since, int seconds);
    int askedOffset(qint64 utc) const { return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)); }
    qint64 askedUtc(qint64 wall) const;

    QTimeZone m_zone;
    std::vector<qint64> m_begin;   ///< UTC seconds; the first span has no beginning
    std::vector<qint64> m_wallEnd; ///< what the clock shows when the span ends; the last span has no end
    std::vector<int> m_offset;     ///< seconds east of UTC
};

constexpr qint64 listedUntil = 2'145'830'400; ///< 2037-12-31 in UTC

Spans::Spans(const QTimeZone &zone) : m_zone(zone)
{
    const QDateTime since(QDate(1800, 1, 1), QTime(0, 0), Qt::UTC);
    add(std::numeric_limits<qint64>::min(), zone.offsetFromUtc(since));
    for (const auto &change : zone.transitions(since, QDateTime::fromSecsSinceEpoch(listedUntil, Qt::UTC)))
        add(change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc);
    m_wallEnd.push_back(std::numeric_limits<qint64>::max());
}

void Spans::add(qint64 since, int seconds)
{
    if (!m_offset.empty() && m_offset.back() == seconds)
        return; // only the name or the daylight flag changed
    if (!m_offset.empty())
        m_wallEnd.push_back(since + m_offset.back());
    m_begin.push_back(since);
    m_offset.push_back(seconds);
}

qint64 Spans::toUtc(qint64 wall) const
{
    if (wall >= listedUntil)
        return askedUtc(wall);
    // The first span that has not ended yet: so the first of a repeated hour.
    const auto span = std::upper_bound(m_wallEnd.begin(), m_wallEnd.end(), wall) - m_wallEnd.begin();
    const auto at = static_cast<std::size_t>(span);
    const bool inGap = at > 0 && wall < m_begin[at] + m_offset[at];
    return wall - m_offset[inGap ? at - 1 : at];
}

qint64 Spans::askedUtc(qint64 wall) const
{
    // No zone moves twice within two days: these are the offsets before and after any change nearby.
    const int before = askedOffset(wall - daySeconds);
    const int after = askedOffset(wall + daySeconds);
    const qint64 early = wall - before;
    if (before == after || askedOffset(early) == before)
        return early; // also the first of a repeated hour
    const qint64 late = wall - after;
    return askedOffset(late) == after ? late : early; // neither: a gap, read with the offset before it
}

int Spans::offsetAt(qint64 utc) const
{
    if (utc >= listedUntil)
        return askedOffset(utc);
    const auto after = std::upper_bound(m_begin.begin() + 1, m_begin.end(), utc) - m_begin.begin();
    return m_offset[static_cast<std::size_t>(after) - 1];
}

/// Zones are few and cheap to keep; mostly the same one is asked for as the last time.
const Spans &spansOf(const QString &id)
{
    static thread_local QHash<QString, std::shared_ptr<const Spans>> known;
    static thread_local QString lastId;
    static thread_local const Spans *last = nullptr;
    if (last && lastId == id)
        return *last; // mostly the same zone as the last time
    auto &spans = known[id];
    if (!spans)
        spans = std::make_shared<const Spans>(isKnownZone(id) ? QTimeZone(id.toUtf8()) : QTimeZone::utc());
    lastId = id;
    last = spans.get();
    return *last;
}

} // namespace

QDate parseIsoDay(std::string_view text)
{
    int year = 0, month = 0, day = 0;
    const auto read = [&text](size_t at, size_t size, int &number) {
        const char *end = text.data() + at + size;
        return std::from_chars(text.data() + at, end, number).ptr == end && number >= 0;
    };
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
    return shaped && read(0, 4, year) && read(5, 2, month) && read(8, 2, day) ? QDate(year, month, day) : QDate();
}

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
    return time ? localToUtc(date, *time, zone) : wallSeconds(date, QTime(0, 0));
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
    return spansOf(zone).toUtc(wallSeconds(date, time));
}

When utcToLocal(qint64 utc, const QString &zone)
{
    return wallClock(utc + spansOf(zone).offsetAt(utc), zone);
}

When settled(const When &when)
{
    return when.isAllDay() ? when : utcToLocal(when.utc(), when.zone);
}

qint64 wallSeconds(QDate date, QTime time)
{
    return (date.toJulianDay() - epochDay) * daySeconds + time.msecsSinceStartOfDay() / 1000;
}

When wallClock(qint64 seconds, const QString &zone)
{
    const qint64 day = seconds >= 0 ? seconds / daySeconds : (seconds + 1) / daySeconds - 1;
    const auto time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds - day * daySeconds) * 1000);
    return When::timed(QDate::fromJulianDay(day + epochDay), time, zone);
}

bool isKnownZone(const QString &zone)
{
    // The list of ids lacks Etc/UTC and every old name such as US/Pacific; QTimeZone itself takes any word for a rule.
    const QByteArray id = zone.toLatin1();
    const bool isListed = !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id);
    return isListed || id == "GMT" || (id.contains('/') && !id.contains(',') && QTimeZone(id).isValid());
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString utcString(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODate);
}

} // namespace convenor
