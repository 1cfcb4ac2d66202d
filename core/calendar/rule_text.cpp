// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/rule_text.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int daysAWeek = 7;

QString dayName(QDate day)
{
    return QString::fromLatin1(dayNames.at(size_t(day.dayOfWeek() - 1)));
}

/// 1–7; 0 if \a name is no weekday.
int weekday(const QString &name)
{
    const auto it =
        std::find_if(dayNames.begin(), dayNames.end(), [&](const char *n) { return name == QLatin1String(n); });
    return it == dayNames.end() ? 0 : int(it - dayNames.begin()) + 1;
}

/// "1TU"; "-1FR" for the fifth, which not every month has.
QString nthWeekday(QDate day)
{
    const int nth = (day.day() - 1) / daysAWeek + 1;
    return (nth > 4 ? u"-1"_s : QString::number(nth)) + dayName(day);
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The day of "2WE" or "-1FR" in the month of \a month.
QDate dayOf(const QString &nth, QDate month)
{
    const int wanted = weekday(nth.right(2));
    const int number = nth.chopped(2).toInt();
    if (number < 0) {
        const QDate last = firstOfMonth(month).addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - wanted + daysAWeek) % daysAWeek) + (number + 1) * daysAWeek);
    }
    const QDate first = firstOfMonth(month);
    return first.addDays((wanted - first.dayOfWeek() + daysAWeek) % daysAWeek + (number - 1) * daysAWeek);
}

[[noreturn]] void refuse()
{
    throw Error(
        Error::Invalid,
        Words::tr("This series meets by a rule too particular to move as a whole. Move single sessions, or plan a "
                  "new series."));
}

QString rotated(const QString &days, qint64 by)
{
    QStringList moved;
    for (const QString &name : days.split(u',')) {
        const int day = weekday(name);
        if (day == 0)
            refuse();
        moved << QString::fromLatin1(dayNames.at(size_t(((day - 1 + by) % daysAWeek + daysAWeek) % daysAWeek)));
    }
    return moved.join(u',');
}

void shiftWeekly(RuleText &rule, qint64 days)
{
    const QString names = rule.value(u"BYDAY"_s);
    if (names.isEmpty() || days % daysAWeek == 0)
        return;
    const bool skipsWeeks = rule.value(u"INTERVAL"_s).toInt() > 1;
    if (rule.hasOther({u"BYDAY"_s}) || (skipsWeeks && names.contains(u',')))
        refuse();
    rule.set(u"BYDAY"_s, rotated(names, days));
}

void shiftMonthly(RuleText &rule, QDate to)
{
    const QString names = rule.value(u"BYDAY"_s);
    const QString dates = rule.value(u"BYMONTHDAY"_s);
    if (names.contains(u',') || dates.contains(u',') || (!names.isEmpty() && !dates.isEmpty()) ||
        rule.hasOther({u"BYDAY"_s, u"BYMONTHDAY"_s, u"BYSETPOS"_s}))
        refuse();
    if (!names.isEmpty()) {
        if (rule.value(u"BYSETPOS"_s).isEmpty() && names.size() == 2)
            refuse(); // every Tuesday of a month
        rule.remove(u"BYSETPOS"_s);
        rule.set(u"BYDAY"_s, nthWeekday(to));
    } else if (!dates.isEmpty()) {
        const bool isLast = to.day() == to.daysInMonth() && to.day() > 28;
        rule.set(u"BYMONTHDAY"_s, isLast ? u"-1"_s : QString::number(to.day()));
    }
}

void refuseTimes(const RuleText &rule)
{
    for (const QString &name : {u"BYHOUR"_s, u"BYMINUTE"_s, u"BYSECOND"_s})
        if (!rule.value(name).isEmpty())
            refuse();
}

} // namespace

RuleText::RuleText(const QString &rule)
{
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        m_parts.emplaceBack(part.section(u'=', 0, 0).trimmed().toUpper(), part.section(u'=', 1).trimmed().toUpper());
}

QString RuleText::value(const QString &name) const
{
    for (const auto &[key, value] : m_parts)
        if (key == name)
            return value;
    return {};
}

void RuleText::set(const QString &name, const QString &value)
{
    for (auto &[key, old] : m_parts)
        if (key == name) {
            old = value;
            return;
        }
    m_parts.emplaceBack(name, value);
}

void RuleText::remove(const QString &name)
{
    m_parts.removeIf([&](const auto &part) { return part.first == name; });
}

bool RuleText::hasOther(const QStringList &known) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const auto &part) { return part.first.startsWith("BY"_L1) && !known.contains(part.first); });
}

QString RuleText::toString() const
{
    QStringList parts;
    for (const auto &[name, value] : m_parts)
        parts << name + u'=' + value;
    return parts.join(u';');
}

QString ruleFor(Rhythm rhythm, QDate first)
{
    switch (rhythm) {
    case Rhythm::Once:
        return {};
    case Rhythm::Weekly:
        return u"FREQ=WEEKLY;BYDAY="_s + dayName(first);
    case Rhythm::Fortnightly:
        return u"FREQ=WEEKLY;INTERVAL=2;BYDAY="_s + dayName(first);
    case Rhythm::Monthly:
        return u"FREQ=MONTHLY;BYDAY="_s + nthWeekday(first);
    }
    return {};
}

std::optional<Rhythm> rhythmOf(const QString &rule)
{
    if (rule.isEmpty())
        return Rhythm::Once;
    const RuleText text(rule);
    const QString names = text.value(u"BYDAY"_s);
    const QString interval = text.value(u"INTERVAL"_s);
    if (text.hasOther({u"BYDAY"_s}) || names.contains(u','))
        return std::nullopt;
    if (text.value(u"FREQ"_s) == "MONTHLY"_L1 && names.size() > 2 && (interval.isEmpty() || interval == "1"_L1))
        return Rhythm::Monthly;
    if (text.value(u"FREQ"_s) != "WEEKLY"_L1)
        return std::nullopt;
    if (interval == "2"_L1)
        return Rhythm::Fortnightly;
    return interval.isEmpty() || interval == "1"_L1 ? std::optional(Rhythm::Weekly) : std::nullopt;
}

QString endedRule(const QString &rule, const When &last)
{
    if (rule.isEmpty())
        return rule;
    RuleText text(rule);
    text.remove(u"COUNT"_s);
    text.set(u"UNTIL"_s,
             last.isAllDay() ? last.date.toString(u"yyyyMMdd"_s) : utcString(last.utc()).remove(u'-').remove(u':'));
    return text.toString();
}

QString shiftRule(const QString &rule, const When &from, const When &to)
{
    RuleText text(rule);
    if (from.time != to.time)
        refuseTimes(text);
    const qint64 days = from.date.daysTo(to.date);
    const QString frequency = text.value(u"FREQ"_s);
    if (days == 0 || frequency.isEmpty())
        return rule;
    if (frequency == "WEEKLY"_L1)
        shiftWeekly(text, days);
    else if (frequency == "MONTHLY"_L1)
        shiftMonthly(text, to.date);
    else if (text.hasOther({}))
        refuse();
    return text.toString();
}

QDate shiftedFirst(const QString &rule, QDate first, QDate from, QDate to)
{
    const RuleText text(rule);
    if (text.value(u"FREQ"_s) != "MONTHLY"_L1 || from == to)
        return first.addDays(from.daysTo(to));
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    const QDate month = firstOfMonth(first).addMonths(months);
    const QString nth = text.value(u"BYDAY"_s);
    if (!nth.isEmpty())
        return dayOf(nth, month);
    const int day = text.value(u"BYMONTHDAY"_s) == "-1"_L1 ? month.daysInMonth() : to.day();
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

} // namespace convenor
