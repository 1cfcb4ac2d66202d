// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_zones.h"

#include "core/base/words.h"
#include "core/calendar/recurrence.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace convenor {

namespace {

constexpr int mostComparisons = 40; ///< of definitions with all zones, in one file; a few ms each
constexpr qsizetype mostCommas = 6; ///< in the rule of a definition: real ones have none
constexpr qint64 daySeconds = 86'400;

/// What Outlook and Exchange call zones, after "(UTC+01:00) ". In this order they are also tried by their clocks.
struct DisplayName
{
    const char *name;
    const char *zone;
};
constexpr DisplayName displayNames[] = {
    {"Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"},
    {"Dublin, Edinburgh, Lisbon, London", "Europe/London"},
    {"Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"},
    {"Eastern Time (US & Canada)", "America/New_York"},
    {"Central Time (US & Canada)", "America/Chicago"},
    {"Mountain Time (US & Canada)", "America/Denver"},
    {"Pacific Time (US & Canada)", "America/Los_Angeles"},
    {"Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"},
    {"Belgrade, Bratislava, Budapest, Ljubljana, Prague", "Europe/Budapest"},
    {"Sarajevo, Skopje, Warsaw, Zagreb", "Europe/Warsaw"},
    {"Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", "Europe/Helsinki"},
    {"Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius", "Europe/Helsinki"},
    {"Athens, Bucharest", "Europe/Bucharest"},
    {"Athens, Bucharest, Istanbul", "Europe/Bucharest"},
    {"Istanbul", "Europe/Istanbul"},
    {"Moscow, St. Petersburg", "Europe/Moscow"},
    {"Moscow, St. Petersburg, Volgograd", "Europe/Moscow"},
    {"Coordinated Universal Time", "UTC"},
    {"Monrovia, Reykjavik", "Atlantic/Reykjavik"},
    {"Casablanca", "Africa/Casablanca"},
    {"West Central Africa", "Africa/Lagos"},
    {"Cairo", "Africa/Cairo"},
    {"Harare, Pretoria", "Africa/Johannesburg"},
    {"Nairobi", "Africa/Nairobi"},
    {"Jerusalem", "Asia/Jerusalem"},
    {"Kuwait, Riyadh", "Asia/Riyadh"},
    {"Tehran", "Asia/Tehran"},
    {"Abu Dhabi, Muscat", "Asia/Dubai"},
    {"Islamabad, Karachi", "Asia/Karachi"},
    {"Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"},
    {"Kathmandu", "Asia/Kathmandu"},
    {"Bangkok, Hanoi, Jakarta", "Asia/Bangkok"},
    {"Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai"},
    {"Kuala Lumpur, Singapore", "Asia/Singapore"},
    {"Taipei", "Asia/Taipei"},
    {"Osaka, Sapporo, Tokyo", "Asia/Tokyo"},
    {"Seoul", "Asia/Seoul"},
    {"Perth", "Australia/Perth"},
    {"Adelaide", "Australia/Adelaide"},
    {"Darwin", "Australia/Darwin"},
    {"Brisbane", "Australia/Brisbane"},
    {"Canberra, Melbourne, Sydney", "Australia/Sydney"},
    {"Hobart", "Australia/Hobart"},
    {"Auckland, Wellington", "Pacific/Auckland"},
    {"Atlantic Time (Canada)", "America/Halifax"},
    {"Newfoundland", "America/St_Johns"},
    {"Arizona", "America/Phoenix"},
    {"Alaska", "America/Anchorage"},
    {"Hawaii", "Pacific/Honolulu"},
    {"Guadalajara, Mexico City, Monterrey", "America/Mexico_City"},
    {"Bogota, Lima, Quito", "America/Bogota"},
    {"Bogota, Lima, Quito, Rio Branco", "America/Bogota"},
    {"Brasilia", "America/Sao_Paulo"},
    {"Buenos Aires", "America/Argentina/Buenos_Aires"},
    {"City of Buenos Aires", "America/Argentina/Buenos_Aires"},
    {"Santiago", "America/Santiago"},
};

QString byDisplayName(const QString &tzid)
{
    static const QRegularExpression offset(QStringLiteral("^\\((UTC|GMT)[^)]*\\)\\s*"));
    const QString name = QString(tzid).remove(offset);
    for (const auto &[known, zone] : displayNames)
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(zone);
    return {};
}

/// "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin" and the like end in an IANA id of two or three parts.
QString byTail(const QString &tzid)
{
    for (const int parts : {3, 2}) {
        const QString tail = tzid.section(u'/', -parts);
        if (tail.count(u'/') == parts - 1 && !tail.startsWith(u'/') && isKnownZone(tail))
            return tail;
    }
    return {};
}

QString byWindowsName(const QString &tzid)
{
    if (tzid.compare(QLatin1String("tzone://Microsoft/Utc"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("UTC");
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8()));
}

QString byName(const QString &tzid)
{
    if (isKnownZone(tzid))
        return tzid;
    for (const auto &find : {byTail, byWindowsName, byDisplayName})
        if (const QString zone = find(tzid); !zone.isEmpty())
            return zone;
    return {};
}

/// Seconds of TZOFFSETTO and the like: +0100, -053000.
std::optional<int> offsetOf(const ContentProperty *property)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]?)(\\d\\d)(\\d\\d)(\\d\\d)?$"));
    const auto match =
        property ? shape.match(QString::fromLatin1(property->value.trimmed())) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

/// A change of clocks: when, and what they show from then on.
struct Change
{
    qint64 utc;
    int before;
    int after;
};

std::optional<When> momentOf(const QByteArray &text)
{
    const QDate date = QDate::fromString(QString::fromLatin1(text.left(8)), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(9, 6)), QStringLiteral("HHmmss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return When::timed(date, time, QStringLiteral("UTC")); // its wall clock, for counting only
}

/// The onsets of one STANDARD or DAYLIGHT as a series; nothing if it cannot be read or is more than a definition needs.
std::optional<Recurrence> onsetsOf(const IcsComponent &observance)
{
    static const QRegularExpression untilTime(QStringLiteral("(UNTIL=\\d{8})T\\d{6}Z?"));
    const ContentProperty *start = observance.find("DTSTART");
    const auto first = start ? momentOf(start->value) : std::nullopt;
    if (!first)
        return std::nullopt;
    Recurrence onsets{*first, {}, {}, {}};
    if (const ContentProperty *rule = observance.find("RRULE"))
        onsets.rule = QString::fromLatin1(rule->value).replace(untilTime, QStringLiteral("\\1"));
    if (!onsets.rule.isEmpty() &&
        (onsets.rule.count(u',') > mostCommas || !onsets.rule.contains(QLatin1String("YEARLY"))))
        return std::nullopt;
    for (const ContentProperty &property : observance.properties)
        if (property.name == "RDATE" && onsets.extra.size() < 1'000)
            for (const QByteArray &text : property.value.left(8'000).split(','))
                if (const auto moment = momentOf(text))
                    onsets.extra.push_back(*moment);
    return problemOf(onsets) ? std::nullopt : std::optional(onsets);
}

/// All changes from the year before \a day to the end of the year after it, in order. Empty if the definition is no use.
std::vector<Change> changesOf(const IcsZone &definition, QDate day)
{
    std::vector<Change> changes;
    ExpansionBudget budget;
    const QDate until(day.year() + 1, 12, 31);
    for (const IcsComponent &observance : definition.observances) {
        const auto before = offsetOf(observance.find("TZOFFSETFROM"));
        const auto after = offsetOf(observance.find("TZOFFSETTO"));
        const auto onsets = onsetsOf(observance);
        if (!before || !after || !onsets || budget.left() < budget.perSeries())
            continue;
        // The onset itself, too, for an observance that began long ago and never ended.
        const qint64 first = wallSeconds(onsets->first.date, *onsets->first.time) - *before;
        changes.push_back({first, *before, *after});
        for (const auto &onset : expand(*onsets, QDate(day.year() - 2, 1, 1), until, budget))
            changes.push_back({wallSeconds(onset.original.date, *onset.original.time) - *before, *before, *after});
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.utc < b.utc; });
    return changes;
}

int offsetAt(const std::vector<Change> &changes, qint64 utc)
{
    const auto next = std::upper_bound(changes.begin(), changes.end(), utc,
                                       [](qint64 moment, const Change &change) { return moment < change.utc; });
    return next == changes.begin() ? next->before : (next - 1)->after;
}

/// True if the clocks of \a zone showed on every day of the year of \a day what \a changes say.
bool agrees(const std::vector<Change> &changes, const QString &zone, QDate day)
{
    const qint64 begin = wallSeconds(QDate(day.year(), 1, 1), QTime(12, 0));
    for (int i = 0; i < 365; ++i) {
        const qint64 utc = begin + i * daySeconds;
        const When local = utcToLocal(utc, zone);
        if (wallSeconds(local.date, *local.time) != utc + offsetAt(changes, utc))
            return false;
    }
    return true;
}

QStringList candidates(const QString &defaultZone)
{
    QStringList zones{defaultZone};
    for (const auto &known : displayNames)
        zones.append(QString::fromLatin1(known.zone));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromUtf8(id));
    zones.removeDuplicates();
    return zones;
}

} // namespace

IcsZones::IcsZones(QString defaultZone, LineWarnings &warnings)
    : m_default(std::move(defaultZone)), m_warnings(warnings)
{
}

void IcsZones::define(const std::vector<IcsZone> &definitions)
{
    m_known.clear(); // the next calendar may mean something else by the same name
    m_definitions.clear();
    for (const IcsZone &zone : definitions)
        if (const ContentProperty *tzid = zone.definition.find("TZID"))
            m_definitions.insert(tzid->text().remove(u'"').trimmed(), &zone);
}

QString IcsZones::zoneOf(const QString &tzid, QDate day)
{
    auto known = m_known.constFind(tzid);
    if (known == m_known.cend())
        known = m_known.insert(tzid, find(tzid, day));
    return *known;
}

QString IcsZones::find(const QString &tzid, QDate day)
{
    if (const QString zone = byName(tzid); !zone.isEmpty())
        return zone;
    const IcsZone *definition = m_definitions.value(tzid);
    const ContentProperty *location = definition ? definition->definition.find("X-LIC-LOCATION") : nullptr;
    if (const QString zone = location ? byName(location->text().trimmed()) : QString(); !zone.isEmpty())
        return zone;
    const QString zone = definition ? findByClocks(*definition, day) : QString();
    if (!zone.isEmpty()) {
        m_warnings.add(Words::tr("The time zone “%1” is taken for %2, whose clocks were the same in %3.")
                           .arg(tzid.left(80), zone)
                           .arg(day.year()));
        return zone;
    }
    m_warnings.add(
        Words::tr("The time zone “%1” is not known; its times are taken in %2.").arg(tzid.left(80), m_default));
    return m_default;
}

QString IcsZones::findByClocks(const IcsZone &definition, QDate day)
{
    const auto changes = ++m_compared > mostComparisons ? std::vector<Change>() : changesOf(definition, day);
    if (changes.empty())
        return {};
    for (const QString &zone : candidates(m_default))
        if (agrees(changes, zone, day))
            return zone;
    return {};
}

} // namespace convenor
