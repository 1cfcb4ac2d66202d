// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One RRULE, read and checked, as a condition on days. RFC 5545 tells expanding from limiting parts; over the days of one
// period (day, week, month or year) both are the same: the days that meet every part, at each time of day.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <bitset>
#include <limits>
#include <vector>

namespace convenor {

/// Numbers from -366 to 366 that a part of a rule lists; an open one lists none and allows all.
class NumberSet
{
public:
    void add(int n);
    bool isOpen() const { return m_isOpen; }
    bool has(int n) const { return m_bits[static_cast<std::size_t>(n + most)]; }
    /// True if open or if it holds the place of \a n in 1 to \a length, counted from the start or (negative) from the end.
    bool allows(int n, int length) const { return m_isOpen || has(n) || has(n - length - 1); }
    std::vector<int> sorted() const;

private:
    static constexpr int most = 366;
    std::bitset<2 * most + 1> m_bits;
    bool m_isOpen = true;
};

struct DayRule
{
    enum Unit { Daily, Weekly, Monthly, Yearly };

    /// "TU", or "2TU" and "-1FR" with a place in the month or year.
    struct Weekday
    {
        int place = 0; ///< 0: every one; negative from the end
        int day = 1;   ///< 1 Monday to 7 Sunday
    };

    Unit unit = Daily;
    qint64 interval = 1;
    qint64 count = std::numeric_limits<qint64>::max();
    qint64 until = std::numeric_limits<qint64>::max(); ///< wall seconds, inclusive
    int weekStart = 1;
    NumberSet months;
    NumberSet monthDays;
    NumberSet yearDays;
    NumberSet weeks;
    std::vector<Weekday> weekdays; ///< none: all
    NumberSet hours;
    NumberSet minutes;
    NumberSet seconds;
    NumberSet positions;       ///< BYSETPOS
    std::vector<qint64> times; ///< seconds of the day, from the three sets above and the first start

    bool isCounted() const { return count != std::numeric_limits<qint64>::max(); }
};

/// A day with what rules ask about it.
struct RuleDay
{
    qint64 julian;
    int year, month, day;
    int weekday; ///< 1 Monday to 7 Sunday
    int monthLength;
    int yearDay;
    int yearLength;

    explicit RuleDay(qint64 julianDay);
    void advance();
};

/// A rule, or the sentence that says why it is refused.
struct ReadDayRule
{
    DayRule rule;
    QString problem;
};

/// Reads \a text, with what it leaves open taken from the \a first start. UNTIL in UTC is turned into its zone.
ReadDayRule readDayRule(const QString &text, const When &first);

/// Steps through the periods that a rule allows, from the one that holds the first day.
class PeriodWalk
{
public:
    PeriodWalk(const DayRule &rule, QDate first);

    /// Moves on to the last allowed period that begins on or before \a day, if that is later.
    void skipTo(QDate day);
    /// The Julian day on which the next period begins.
    qint64 begin() const { return m_begin; }
    /// The wall seconds that the rule yields in this period, sorted; moves on to the next. Valid until called again.
    const std::vector<qint64> &next();

private:
    void moveTo(qint64 index);
    void findDays();
    void findTimes();
    void pickPositions();

    const DayRule &m_rule;
    QDate m_first;
    qint64 m_index = 0; ///< units since the first period
    qint64 m_begin = 0;
    qint64 m_end = 0;            ///< the Julian day after the period
    RuleDay m_day;               ///< where findDays() stands
    std::vector<qint64> m_days;  ///< Julian days of this period that meet the rule
    std::vector<qint64> m_times; ///< wall seconds
};

/// True if the rule yields anything from \a first on within 41 years: by then every weekday has met every date.
bool everFires(const DayRule &rule, const When &first);

} // namespace convenor
