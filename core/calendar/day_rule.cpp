// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_rule.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace convenor {

namespace {

constexpr qsizetype longestRule = 8'000;
constexpr qint64 longestInterval = 1'000'000;
constexpr std::size_t mostTimesADay = 1'440;
constexpr qint64 dayOfSeconds = 86'400;

struct UnitName
{
    const char *name;
    DayRule::Unit unit;
};
constexpr UnitName unitNames[] = {
    {"DAILY", DayRule::Daily}, {"WEEKLY", DayRule::Weekly}, {"MONTHLY", DayRule::Monthly}, {"YEARLY", DayRule::Yearly}};

constexpr const char *weekdayNames[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// A part that lists numbers: where they go and what they may be.
struct ListPart
{
    const char *name;
    NumberSet DayRule::*list;
    int least;
    int most;
    bool fromEnd; ///< may be negative
};
constexpr ListPart listParts[] = {
    {"BYSECOND", &DayRule::seconds, 0, 60, false},   {"BYMINUTE", &DayRule::minutes, 0, 59, false},
    {"BYHOUR", &DayRule::hours, 0, 23, false},       {"BYMONTHDAY", &DayRule::monthDays, 1, 31, true},
    {"BYYEARDAY", &DayRule::yearDays, 1, 366, true}, {"BYWEEKNO", &DayRule::weeks, 1, 53, true},
    {"BYMONTH", &DayRule::months, 1, 12, false},     {"BYSETPOS", &DayRule::positions, 1, 366, true},
};

/// 1 Monday to 7 Sunday; 0 if it is no weekday.
int weekdayOf(QStringView name)
{
    for (int i = 0; i < 7; ++i)
        if (name == QLatin1String(weekdayNames[i]))
            return i + 1;
    return 0;
}

/// Reads one rule part by part; keeps the first problem.
class Reader
{
public:
    explicit Reader(const When &first) : m_first(first) {}

    ReadDayRule read(const QString &text);

private:
    void readPart(const QString &name, const QString &value);
    void readUnit(const QString &value);
    void readUntil(const QString &value);
    void readWeekdays(const QString &value);
    void readWeekday(const QString &text);
    void readList(const ListPart &part, const QString &value);
    bool readOther(const QString &name, const QString &value);
    qint64 number(const QString &name, const QString &value, qint64 most);
    void checkTogether();
    void fillFromFirst();
    void fillTimes();
    void refuse(const QString &sentence);

    const When &m_first;
    DayRule m_rule;
    QString m_problem;
    QStringList m_seen;
};

ReadDayRule Reader::read(const QString &text)
{
    if (text.size() > longestRule)
        refuse(QStringLiteral("The rule is longer than %1 characters.").arg(longestRule));
    const QStringList parts = m_problem.isEmpty() ? text.toUpper().split(u';', Qt::SkipEmptyParts) : QStringList();
    for (const QString &part : parts) {
        const auto equals = part.indexOf(u'=');
        readPart(part.left(equals).trimmed(), equals < 0 ? QString() : part.mid(equals + 1).trimmed());
        if (!m_problem.isEmpty())
            return {m_rule, m_problem};
    }
    if (!m_seen.contains(QStringLiteral("FREQ")))
        refuse(QStringLiteral("The rule “%1” does not say how often (FREQ).").arg(text.left(60)));
    checkTogether();
    if (m_problem.isEmpty())
        fillFromFirst();
    return {m_rule, m_problem};
}

void Reader::readPart(const QString &name, const QString &value)
{
    if (m_seen.contains(name))
        return refuse(QStringLiteral("The rule says %1 twice.").arg(name.left(20)));
    m_seen.append(name);
    const auto *list = std::find_if(std::begin(listParts), std::end(listParts),
                                    [&](const ListPart &part) { return name == QLatin1String(part.name); });
    if (list != std::end(listParts))
        readList(*list, value);
    else if (!readOther(name, value))
        refuse(QStringLiteral("The rule has a part that Convenor does not know: %1=%2.")
                   .arg(name.left(20), value.left(30)));
}

bool Reader::readOther(const QString &name, const QString &value)
{
    if (name == QLatin1String("FREQ"))
        readUnit(value);
    else if (name == QLatin1String("INTERVAL"))
        m_rule.interval = number(name, value, longestInterval);
    else if (name == QLatin1String("COUNT"))
        m_rule.count = number(name, value, std::numeric_limits<qint64>::max());
    else if (name == QLatin1String("UNTIL"))
        readUntil(value);
    else if (name == QLatin1String("BYDAY"))
        readWeekdays(value);
    else if (name == QLatin1String("WKST") && weekdayOf(value))
        m_rule.weekStart = weekdayOf(value);
    else if (name == QLatin1String("RSCALE") && value != QLatin1String("GREGORIAN"))
        refuse(QStringLiteral("The rule counts in the calendar %1; Convenor knows the Gregorian one.")
                   .arg(value.left(30)));
    else
        return name == QLatin1String("RSCALE") || (name == QLatin1String("SKIP") && value == QLatin1String("OMIT"));
    return true;
}

void Reader::readUnit(const QString &value)
{
    for (const auto &[name, unit] : unitNames)
        if (value == QLatin1String(name)) {
            m_rule.unit = unit;
            return;
        }
    static const QStringList finer = {QStringLiteral("HOURLY"), QStringLiteral("MINUTELY"), QStringLiteral("SECONDLY")};
    if (finer.contains(value))
        return refuse(QStringLiteral("The rule repeats %1; Convenor keeps series of days, weeks, months or years. Use "
                                     "FREQ=DAILY with BYHOUR.")
                          .arg(value));
    refuse(QStringLiteral("The rule's FREQ=%1 is none of DAILY, WEEKLY, MONTHLY, YEARLY.").arg(value.left(30)));
}

void Reader::readUntil(const QString &value)
{
    const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    const bool inUtc = value.endsWith(u'Z');
    const QString clock = value.mid(8, value.size() - 8 - (inUtc ? 1 : 0));
    const QTime time = QTime::fromString(clock, QStringLiteral("'T'HHmmss"));
    if (!date.isValid() || (!clock.isEmpty() && !time.isValid()))
        return refuse(QStringLiteral("The rule's UNTIL=%1 is not a date or time.").arg(value.left(30)));
    if (clock.isEmpty() || m_first.isAllDay()) {
        m_rule.until = wallSeconds(date, QTime(23, 59, 59)); // a day is meant as a whole
    } else if (inUtc) {
        const When local = utcToLocal(wallSeconds(date, time), m_first.zone);
        m_rule.until = wallSeconds(local.date, *local.time);
    } else {
        m_rule.until = wallSeconds(date, time);
    }
}

void Reader::readWeekdays(const QString &value)
{
    for (const QString &text : value.split(u','))
        readWeekday(text.trimmed());
}

void Reader::readWeekday(const QString &text)
{
    const QString count = text.left(text.size() - 2);
    bool isNumber = true;
    const int place = count.isEmpty() ? 0 : count.toInt(&isNumber);
    const int day = weekdayOf(QStringView(text).right(2));
    if (!day || !isNumber || place < -53 || place > 53 || (place == 0 && !count.isEmpty()))
        return refuse(QStringLiteral("The rule's BYDAY has “%1”, which is not a weekday.").arg(text.left(30)));
    const auto same = [&](const DayRule::Weekday &other) { return other.place == place && other.day == day; };
    if (std::none_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), same))
        m_rule.weekdays.push_back({place, day});
}

void Reader::readList(const ListPart &part, const QString &value)
{
    auto &list = m_rule.*part.list;
    for (const QString &text : value.split(u',')) {
        bool isNumber = false;
        const int n = text.trimmed().toInt(&isNumber);
        const int size = part.fromEnd && n < 0 ? -n : n;
        if (!isNumber || size < part.least || size > part.most)
            return refuse(QStringLiteral("The rule's %1 has “%2”, which is not a number from %3 to %4.")
                              .arg(QLatin1String(part.name), text.left(30))
                              .arg(part.least)
                              .arg(part.most));
        list.add(n);
    }
}

qint64 Reader::number(const QString &name, const QString &value, qint64 most)
{
    bool isNumber = false;
    const qint64 n = value.toLongLong(&isNumber);
    if (isNumber && n >= 1 && n <= most)
        return n;
    refuse(QStringLiteral("The rule's %1=%2 must be a whole number of 1 or more.").arg(name, value.left(30)));
    return 1;
}

void Reader::checkTogether()
{
    const auto isPlaced = [](const DayRule::Weekday &day) { return day.place != 0; };
    const bool placed = std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), isPlaced);
    const bool yearly = m_rule.unit == DayRule::Yearly;
    if (!m_rule.weeks.isOpen() && !yearly)
        refuse(QStringLiteral("The rule has BYWEEKNO, which only goes with FREQ=YEARLY."));
    if (!m_rule.yearDays.isOpen() && !yearly)
        refuse(QStringLiteral("The rule has BYYEARDAY, which only goes with FREQ=YEARLY."));
    if (!m_rule.monthDays.isOpen() && m_rule.unit == DayRule::Weekly)
        refuse(QStringLiteral("The rule has BYMONTHDAY, which does not go with FREQ=WEEKLY."));
    if (placed && m_rule.unit != DayRule::Monthly && (!yearly || !m_rule.weeks.isOpen()))
        refuse(QStringLiteral("The rule counts weekdays (such as 2TU), which only goes with months and years."));
}

/// What the rule leaves open comes from the first start (RFC 5545 3.3.10).
void Reader::fillFromFirst()
{
    const bool anyDay = m_rule.weekdays.empty() && m_rule.monthDays.isOpen() && m_rule.yearDays.isOpen();
    const QDate day = m_first.date;
    if (anyDay && (m_rule.unit == DayRule::Weekly || !m_rule.weeks.isOpen()))
        m_rule.weekdays.push_back({0, day.dayOfWeek()});
    else if (anyDay && (m_rule.unit == DayRule::Monthly || m_rule.unit == DayRule::Yearly))
        m_rule.monthDays.add(day.day());
    if (anyDay && m_rule.unit == DayRule::Yearly && m_rule.weeks.isOpen() && m_rule.months.isOpen())
        m_rule.months.add(day.month());
    fillTimes();
}

void Reader::fillTimes()
{
    m_rule.times.clear();
    if (m_first.isAllDay())
        return m_rule.times.push_back(0); // parts of the day mean nothing to whole days
    const auto orFirst = [](const NumberSet &set, int first) {
        return set.isOpen() ? std::vector{first} : set.sorted();
    };
    const auto hours = orFirst(m_rule.hours, m_first.time->hour());
    const auto minutes = orFirst(m_rule.minutes, m_first.time->minute());
    const auto seconds = orFirst(m_rule.seconds, m_first.time->second());
    if (hours.size() * minutes.size() * seconds.size() > mostTimesADay)
        return refuse(QStringLiteral("The rule asks for more than %1 times a day.").arg(mostTimesADay));
    for (const int hour : hours)
        for (const int minute : minutes)
            for (const int second : seconds)
                m_rule.times.push_back(hour * 3600 + minute * 60 + std::min(second, 59)); // no clock of ours leaps
    m_rule.times.erase(std::unique(m_rule.times.begin(), m_rule.times.end()), m_rule.times.end());
}

void Reader::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

int daysInYear(int year)
{
    return QDate::isLeapYear(year) ? 366 : 365;
}

bool allowsWeek(const DayRule &rule, const RuleDay &day)
{
    if (rule.weeks.isOpen())
        return true;
    // A week belongs to the year that holds its fourth day.
    int fourth = day.yearDay - (day.weekday - rule.weekStart + 7) % 7 + 3;
    int length = day.yearLength;
    if (fourth > length) {
        fourth -= length;
        length = daysInYear(day.year + 1);
    } else if (fourth < 1) {
        length = daysInYear(day.year - 1);
        fourth += length;
    }
    const int week = (fourth - 1) / 7 + 1;
    return rule.weeks.allows(week, week + (length - fourth) / 7);
}

bool allowsWeekday(const DayRule &rule, const RuleDay &day)
{
    const bool inYear = rule.unit == DayRule::Yearly && rule.months.isOpen();
    const int n = inYear ? day.yearDay : day.day;
    const int length = inYear ? day.yearLength : day.monthLength;
    const int place = (n - 1) / 7 + 1;
    const int placeFromEnd = -((length - n) / 7 + 1);
    const auto isThis = [&](const DayRule::Weekday &each) {
        return each.day == day.weekday && (!each.place || each.place == place || each.place == placeFromEnd);
    };
    return rule.weekdays.empty() || std::any_of(rule.weekdays.begin(), rule.weekdays.end(), isThis);
}

bool allowsDay(const DayRule &rule, const RuleDay &day)
{
    return (rule.months.isOpen() || rule.months.has(day.month)) && rule.monthDays.allows(day.day, day.monthLength) &&
           allowsWeekday(rule, day) && rule.yearDays.allows(day.yearDay, day.yearLength) && allowsWeek(rule, day);
}

qint64 wallOf(qint64 julianDay, qint64 time)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return (julianDay - epoch) * dayOfSeconds + time;
}

/// The Julian day on which period \a index begins, counted from the one that holds \a first.
qint64 beginOf(const DayRule &rule, QDate first, qint64 index)
{
    switch (rule.unit) {
    case DayRule::Daily:
        return first.toJulianDay() + index;
    case DayRule::Weekly:
        return first.toJulianDay() - (first.dayOfWeek() - rule.weekStart + 7) % 7 + 7 * index;
    case DayRule::Monthly: {
        const qint64 month = first.year() * 12LL + first.month() - 1 + index;
        return QDate(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1).toJulianDay();
    }
    case DayRule::Yearly:
        break;
    }
    return QDate(static_cast<int>(first.year() + index), 1, 1).toJulianDay();
}

/// How many whole units lie between the periods of \a first and of \a day.
qint64 unitsBetween(const DayRule &rule, QDate first, QDate day)
{
    switch (rule.unit) {
    case DayRule::Daily:
        return first.daysTo(day);
    case DayRule::Weekly:
        return (day.toJulianDay() - beginOf(rule, first, 0)) / 7;
    case DayRule::Monthly:
        return (day.year() - first.year()) * 12LL + day.month() - first.month();
    case DayRule::Yearly:
        break;
    }
    return day.year() - first.year();
}

} // namespace

void NumberSet::add(int n)
{
    m_bits.set(static_cast<std::size_t>(n + most));
    m_isOpen = false;
}

std::vector<int> NumberSet::sorted() const
{
    std::vector<int> numbers;
    for (int n = -most; n <= most; ++n)
        if (has(n))
            numbers.push_back(n);
    return numbers;
}

RuleDay::RuleDay(qint64 julianDay) : julian(julianDay)
{
    const QDate date = QDate::fromJulianDay(julianDay);
    date.getDate(&year, &month, &day);
    weekday = date.dayOfWeek();
    monthLength = date.daysInMonth();
    yearDay = date.dayOfYear();
    yearLength = date.daysInYear();
}

void RuleDay::advance()
{
    if (day == monthLength) {
        *this = RuleDay(julian + 1);
        return;
    }
    ++julian;
    ++day;
    ++yearDay;
    weekday = weekday % 7 + 1;
}

ReadDayRule readDayRule(const QString &text, const When &first)
{
    return Reader(first).read(text);
}

PeriodWalk::PeriodWalk(const DayRule &rule, QDate first) : m_rule(rule), m_first(first), m_day(first.toJulianDay())
{
    moveTo(0);
}

void PeriodWalk::skipTo(QDate day)
{
    const qint64 units = unitsBetween(m_rule, m_first, day);
    if (units > m_index)
        moveTo(units / m_rule.interval * m_rule.interval);
}

void PeriodWalk::moveTo(qint64 index)
{
    m_index = index;
    m_begin = beginOf(m_rule, m_first, index);
    m_end = beginOf(m_rule, m_first, index + 1);
}

const std::vector<qint64> &PeriodWalk::next()
{
    findDays();
    findTimes();
    moveTo(m_index + m_rule.interval);
    return m_times;
}

void PeriodWalk::findDays()
{
    m_days.clear();
    if (m_day.julian != m_begin) // else the last period ended just here
        m_day = RuleDay(m_begin);
    for (; m_day.julian < m_end; m_day.advance())
        if (allowsDay(m_rule, m_day))
            m_days.push_back(m_day.julian);
}

void PeriodWalk::findTimes()
{
    m_times.clear();
    if (!m_rule.positions.isOpen())
        return pickPositions();
    for (const qint64 day : m_days)
        for (const qint64 time : m_rule.times)
            m_times.push_back(wallOf(day, time));
}

/// BYSETPOS: only the n-th of all times of the period, without listing all.
void PeriodWalk::pickPositions()
{
    const auto perDay = static_cast<qint64>(m_rule.times.size());
    const qint64 total = static_cast<qint64>(m_days.size()) * perDay;
    for (const int position : m_rule.positions.sorted()) {
        const qint64 n = position > 0 ? position - 1 : total + position;
        if (n >= 0 && n < total)
            m_times.push_back(wallOf(m_days[static_cast<std::size_t>(n / perDay)],
                                     m_rule.times[static_cast<std::size_t>(n % perDay)]));
    }
    std::sort(m_times.begin(), m_times.end());
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
}

bool everFires(const DayRule &rule, const When &first)
{
    const qint64 since = wallSeconds(first.date, first.time.value_or(QTime(0, 0)));
    const qint64 until = first.date.addYears(41).toJulianDay();
    for (PeriodWalk walk(rule, first.date); walk.begin() <= until;) {
        const auto &times = walk.next();
        if (!times.empty() && times.back() >= since)
            return true;
    }
    return false;
}

} // namespace convenor
