// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QMap>
#include <QStringList>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <memory>

namespace convenor {

namespace {

using WallTimes = std::vector<qint64>;

constexpr qsizetype longestRule = 8'000;
constexpr qint64 longestInterval = 1'000; // libical keeps a short, and steps on to the year 20000
constexpr qint64 mostCount = 1'000'000'000;
constexpr std::size_t mostTimesADay = 1'440;
constexpr qint64 mostSteps = 40'000; // of libical, at 3 µs: a hundred years of days
constexpr int longestPause = 41;     // years; by then every weekday has met every date
constexpr int firstYear = 1583;      // before, libical counts by the Julian calendar
constexpr int lastYear = 2'500;      // it knows no more

constexpr short listEnd = ICAL_RECURRENCE_ARRAY_MAX;

constexpr const char *weekdayNames[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// An RRULE as read. Every list of times multiplies the days and filters none, so libical is asked for days alone. Times,
/// BYSETPOS, COUNT and UNTIL are ours: libical may take minutes over times and passes over BYSETPOS in days and weeks.
struct Rule
{
    icalrecurrencetype days; ///< FREQ, INTERVAL, WKST and the lists of days; nothing is left to DTSTART
    qint64 count = std::numeric_limits<qint64>::max();
    qint64 until = std::numeric_limits<qint64>::max(); ///< wall seconds, inclusive
    std::vector<int> positions;                        ///< BYSETPOS
    std::vector<qint64> times;                         ///< seconds of the day, sorted
    bool namesHours = false;

    bool isCounted() const { return count != std::numeric_limits<qint64>::max(); }
};

/// A part that lists numbers, and what these may be.
struct ListPart
{
    const char *name;
    int least;
    int most;
    bool fromEnd; ///< may be negative
};
constexpr ListPart listParts[] = {
    {"BYSECOND", 0, 60, false},  {"BYMINUTE", 0, 59, false}, {"BYHOUR", 0, 23, false},
    {"BYSETPOS", 1, 366, true},  {"BYDAY", 1, 53, true},     {"BYMONTHDAY", 1, 31, true},
    {"BYYEARDAY", 1, 366, true}, {"BYWEEKNO", 1, 53, true},  {"BYMONTH", 1, 12, false},
};

/// What libical is asked for.
constexpr const char *dayParts[] = {"FREQ", "WKST", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH"};

/// Reads one rule part by part; keeps the first problem.
class Reader
{
public:
    Reader(const When &first, Rule &rule) : m_first(first), m_rule(rule) {}

    /// The sentence that refuses \a text, or an empty one; the rule is complete if there is none.
    QString read(const QString &text);

private:
    void split(const QString &text);
    void readPart(const QString &name);
    void readUnit();
    void readUntil();
    void readList(const ListPart &part);
    qint64 number(const QString &name, qint64 most);
    void checkTogether();
    void checkWeeks();
    void fillFromFirst();
    void fillTimes();
    void readDays(const QString &text);

    bool has(const char *name) const { return m_parts.contains(QLatin1String(name)); }
    bool isEvery(const char *unit) const { return m_parts[QStringLiteral("FREQ")] == QLatin1String(unit); }
    void set(const char *name, const QString &value) { m_parts[QLatin1String(name)] = value; }
    std::vector<int> listed(const char *name) const { return m_lists.value(QLatin1String(name)); }
    void refuse(const QString &sentence);

    const When &m_first;
    Rule &m_rule;
    qint64 m_interval = 1;
    QMap<QString, QString> m_parts;
    QMap<QString, std::vector<int>> m_lists; ///< sorted; of BYDAY only the places
    QString m_problem;
};

QString Reader::read(const QString &text)
{
    if (m_first.date.year() < firstYear || m_first.date.year() > lastYear)
        refuse(Words::tr("The series begins in the year %1. Let it begin nearer to today.").arg(m_first.date.year()));
    split(text);
    for (const QString &name : m_parts.keys())
        if (m_problem.isEmpty())
            readPart(name);
    if (!has("FREQ"))
        refuse(Words::tr("The rule “%1” does not say how often (FREQ).").arg(text.left(60)));
    if (m_problem.isEmpty())
        checkTogether();
    if (m_problem.isEmpty())
        fillFromFirst();
    if (m_problem.isEmpty())
        readDays(text);
    return m_problem;
}

void Reader::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void Reader::split(const QString &text)
{
    if (text.size() > longestRule)
        return refuse(Words::tr("The rule is longer than %1 characters.").arg(longestRule));
    const QStringList parts = text.toUpper().remove(u' ').split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0);
        if (m_parts.contains(name))
            refuse(Words::tr("The rule says %1 twice.").arg(name.left(20)));
        m_parts.insert(name, part.section(u'=', 1));
    }
}

void Reader::readPart(const QString &name)
{
    const auto *list = std::find_if(std::begin(listParts), std::end(listParts),
                                    [&](const ListPart &part) { return name == QLatin1String(part.name); });
    const QString value = m_parts[name];
    if (list != std::end(listParts))
        readList(*list);
    else if (name == QLatin1String("FREQ"))
        readUnit();
    else if (name == QLatin1String("UNTIL"))
        readUntil();
    else if (name == QLatin1String("INTERVAL"))
        m_interval = number(name, longestInterval);
    else if (name == QLatin1String("COUNT"))
        m_rule.count = number(name, mostCount);
    else if (name != QLatin1String("WKST") &&
             !(name == QLatin1String("RSCALE") && value == QLatin1String("GREGORIAN")) &&
             !(name == QLatin1String("SKIP") && value == QLatin1String("OMIT")))
        refuse(Words::tr("The rule has a part that Convenor does not know: %1=%2.").arg(name.left(20), value.left(30)));
}

void Reader::readUnit()
{
    static const QStringList units = {QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"),
                                      QStringLiteral("YEARLY")};
    static const QStringList finer = {QStringLiteral("HOURLY"), QStringLiteral("MINUTELY"), QStringLiteral("SECONDLY")};
    const QString unit = m_parts[QStringLiteral("FREQ")];
    if (finer.contains(unit))
        refuse(Words::tr("The rule repeats %1; Convenor keeps series of days, weeks, months or years. Use FREQ=DAILY "
                         "with BYHOUR.")
                   .arg(unit));
    else if (!units.contains(unit))
        refuse(Words::tr("The rule's FREQ=%1 is none of DAILY, WEEKLY, MONTHLY, YEARLY.").arg(unit.left(30)));
}

void Reader::readUntil()
{
    const QString value = m_parts[QStringLiteral("UNTIL")];
    const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    const bool inUtc = value.endsWith(u'Z');
    const QString clock = value.mid(8, value.size() - 8 - (inUtc ? 1 : 0));
    const QTime time = QTime::fromString(clock, QStringLiteral("'T'HHmmss"));
    if (!date.isValid() || (!clock.isEmpty() && !time.isValid()))
        return refuse(Words::tr("The rule's UNTIL=%1 is not a date or time.").arg(value.left(30)));
    if (clock.isEmpty() || m_first.isAllDay()) {
        m_rule.until = wallSeconds(date, QTime(23, 59, 59)); // a day is meant as a whole
    } else if (inUtc) {
        const When local = utcToLocal(wallSeconds(date, time), m_first.zone);
        m_rule.until = wallSeconds(local.date, *local.time);
    } else {
        m_rule.until = wallSeconds(date, time);
    }
}

void Reader::readList(const ListPart &part)
{
    const QString name = QLatin1String(part.name);
    const bool isWeekdays = name == QLatin1String("BYDAY");
    const QStringList texts = m_parts[name].split(u',');
    auto &list = m_lists[name];
    for (QString text : texts) {
        if (isWeekdays)
            text.chop(2);
        if (isWeekdays && text.isEmpty())
            continue;
        bool isNumber = false;
        const int n = text.toInt(&isNumber);
        const int size = part.fromEnd && n < 0 ? -n : n;
        if (!isNumber || size < part.least || size > part.most)
            return refuse(Words::tr("The rule's %1=%2 has “%3”, which is not a number from %4 to %5.")
                              .arg(name, m_parts[name].left(30), text.left(30), QString::number(part.least),
                                   QString::number(part.most)));
        list.push_back(n);
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

qint64 Reader::number(const QString &name, qint64 most)
{
    bool isNumber = false;
    const qint64 n = m_parts[name].toLongLong(&isNumber);
    if (!isNumber || n < 1 || n > most)
        refuse(Words::tr("The rule's %1=%2 must be a whole number from 1 to %3.")
                   .arg(name, m_parts[name].left(30), QString::number(most)));
    return n;
}

void Reader::checkTogether()
{
    const bool isPlaced = !listed("BYDAY").empty();
    const bool isYearly = isEvery("YEARLY");
    if (has("BYWEEKNO") && !isYearly)
        refuse(Words::tr("The rule has BYWEEKNO, which only goes with FREQ=YEARLY."));
    if (has("BYYEARDAY") && !isYearly)
        refuse(Words::tr("The rule has BYYEARDAY, which only goes with FREQ=YEARLY."));
    if (has("BYMONTHDAY") && isEvery("WEEKLY"))
        refuse(Words::tr("The rule has BYMONTHDAY, which does not go with FREQ=WEEKLY."));
    if (isPlaced && !isEvery("MONTHLY") && (!isYearly || has("BYWEEKNO")))
        refuse(Words::tr("The rule counts weekdays (such as 2TU), which only goes with months and years."));
    if (has("BYWEEKNO"))
        checkWeeks();
}

/// Weeks with numbers are asked for as weeks: in years, libical loses days of the last one and counts from the end amiss.
void Reader::checkWeeks()
{
    if (m_interval > 1 || has("BYSETPOS") || has("BYMONTHDAY") || has("BYYEARDAY"))
        refuse(Words::tr("The rule has BYWEEKNO, which here does not go with INTERVAL, BYSETPOS, BYMONTHDAY or "
                         "BYYEARDAY."));
    set("FREQ", QStringLiteral("WEEKLY"));
}

/// What the rule leaves open comes from the first start (RFC 5545 3.3.10).
void Reader::fillFromFirst()
{
    fillTimes();
    const QDate day = m_first.date;
    const bool isYearly = isEvery("YEARLY");
    const bool isAnyDay = !has("BYDAY") && !has("BYMONTHDAY") && !has("BYYEARDAY");
    if (isYearly && isAnyDay && !has("BYMONTH"))
        set("BYMONTH", QString::number(day.month()));
    else if (isYearly && has("BYMONTHDAY") && !has("BYDAY") && !has("BYMONTH"))
        set("BYMONTH", QStringLiteral("1,2,3,4,5,6,7,8,9,10,11,12"));
    if (isAnyDay && isEvery("WEEKLY"))
        set("BYDAY", QLatin1String(weekdayNames[day.dayOfWeek() - 1]));
    else if (isAnyDay && !isEvery("DAILY"))
        set("BYMONTHDAY", QString::number(day.day()));
}

void Reader::fillTimes()
{
    if (m_first.isAllDay())
        return m_rule.times.push_back(0); // parts of the day mean nothing to whole days
    const auto orFirst = [&](const char *name, int first) { return has(name) ? listed(name) : std::vector{first}; };
    const auto hours = orFirst("BYHOUR", m_first.time->hour());
    const auto minutes = orFirst("BYMINUTE", m_first.time->minute());
    const auto seconds = orFirst("BYSECOND", m_first.time->second());
    if (hours.size() * minutes.size() * seconds.size() > mostTimesADay)
        return refuse(Words::tr("The rule asks for more than %1 times a day.").arg(mostTimesADay));
    m_rule.namesHours = has("BYHOUR");
    for (const int hour : hours)
        for (const int minute : minutes)
            for (const int second : seconds)
                m_rule.times.push_back(hour * 3600 + minute * 60 + std::min(second, 59)); // no clock of ours leaps
    m_rule.times.erase(std::unique(m_rule.times.begin(), m_rule.times.end()), m_rule.times.end());
}

void Reader::readDays(const QString &text)
{
    QStringList parts;
    for (const char *name : dayParts) {
        QStringList values = m_parts.value(QLatin1String(name)).split(u',');
        values.removeDuplicates(); // libical would meet twice
        if (has(name))
            parts.append(QLatin1String(name) + u'=' + values.join(u','));
    }
    m_rule.days = icalrecurrencetype_from_string(parts.join(u';').toLatin1().constData());
    if (m_rule.days.freq == ICAL_NO_RECURRENCE)
        return refuse(Words::tr("The rule “%1” cannot be read.").arg(text.left(80)));
    m_rule.days.interval = static_cast<short>(m_interval);
    m_rule.positions = listed("BYSETPOS");
}

/// 0 Monday to 6 Sunday, of a weekday of libical.
int weekdayOf(int day)
{
    return (day + 5) % 7;
}

/// Which day, week, month or year this is. Periods of one rule are numbered without a gap.
qint64 periodOf(const icalrecurrencetype &days, QDate day)
{
    switch (days.freq) {
    case ICAL_DAILY_RECURRENCE:
        return day.toJulianDay();
    case ICAL_WEEKLY_RECURRENCE:
        return (day.toJulianDay() - weekdayOf(days.week_start)) / 7; // Julian day 0 is a Monday
    case ICAL_MONTHLY_RECURRENCE:
        return day.year() * 12 + day.month() - 1;
    default:
        return day.year();
    }
}

/// The Julian day on which \a period begins.
qint64 beginOf(const icalrecurrencetype &days, qint64 period)
{
    switch (days.freq) {
    case ICAL_DAILY_RECURRENCE:
        return period;
    case ICAL_WEEKLY_RECURRENCE:
        return period * 7 + weekdayOf(days.week_start);
    case ICAL_MONTHLY_RECURRENCE:
        return QDate(static_cast<int>(period / 12), static_cast<int>(period % 12) + 1, 1).toJulianDay();
    default:
        return QDate(static_cast<int>(period), 1, 1).toJulianDay();
    }
}

int sizeOf(const short *list)
{
    return static_cast<int>(std::find(list, list + ICAL_BY_YEARDAY_SIZE, listEnd) - list);
}

/// True if \a list holds the place of \a n in 1 to \a length, counted from the start or from the end.
bool allows(const short *list, int n, int length)
{
    const short *end = list + sizeOf(list);
    return std::any_of(list, end, [&](short each) { return each == n || each == n - length - 1; });
}

bool allowsWeekday(const icalrecurrencetype &days, QDate day)
{
    const bool inYear = days.freq == ICAL_YEARLY_RECURRENCE && !sizeOf(days.by_month);
    const int n = inYear ? day.dayOfYear() : day.day();
    const int length = inYear ? day.daysInYear() : day.daysInMonth();
    const auto isThis = [&](short each) {
        const int place = icalrecurrencetype_day_position(each);
        return weekdayOf(icalrecurrencetype_day_day_of_week(each)) == day.dayOfWeek() - 1 &&
               (!place || place == (n - 1) / 7 + 1 || place == -((length - n) / 7 + 1));
    };
    return std::any_of(days.by_day, days.by_day + sizeOf(days.by_day), isThis);
}

/// Whether the week of \a day has one of the numbers; it belongs to the year that holds its fourth day.
bool allowsWeek(const icalrecurrencetype &days, QDate day)
{
    const QDate fourth = QDate::fromJulianDay(beginOf(days, periodOf(days, day)) + 3);
    const int week = (fourth.dayOfYear() - 1) / 7 + 1;
    return allows(days.by_week_no, week, week + (fourth.daysInYear() - fourth.dayOfYear()) / 7);
}

/// Over the days of one period, parts that multiply and parts that filter are the same: a day must meet them all.
bool allowsDay(const icalrecurrencetype &days, QDate day)
{
    return (!sizeOf(days.by_month) || allows(days.by_month, day.month(), 12)) &&
           (!sizeOf(days.by_month_day) || allows(days.by_month_day, day.day(), day.daysInMonth())) &&
           (!sizeOf(days.by_day) || allowsWeekday(days, day)) &&
           (!sizeOf(days.by_year_day) || allows(days.by_year_day, day.dayOfYear(), day.daysInYear())) &&
           (!sizeOf(days.by_week_no) || allowsWeek(days, day));
}

/// True if a period from that of \a first on has enough days. Else libical might search for ever.
bool everFires(const Rule &rule, QDate first)
{
    const auto nearest = std::min_element(rule.positions.begin(), rule.positions.end(),
                                          [](int a, int b) { return std::abs(a) < std::abs(b); });
    const auto needed = nearest == rule.positions.end() ? 1U : static_cast<std::size_t>(std::abs(*nearest));
    const qint64 end = first.addYears(longestPause).toJulianDay();
    for (qint64 period = periodOf(rule.days, first); beginOf(rule.days, period) < end; period += rule.days.interval) {
        std::size_t found = 0;
        const qint64 next = beginOf(rule.days, period + 1);
        for (qint64 day = beginOf(rule.days, period); day < next; ++day)
            if (allowsDay(rule.days, QDate::fromJulianDay(day)) && (found += rule.times.size()) >= needed)
                return true;
    }
    return false;
}

/// The sentence that refuses \a recurrence, or an empty one; \a rule is complete if there is none.
QString readAndCheck(const Recurrence &recurrence, Rule &rule)
{
    const QString problem = Reader(recurrence.first, rule).read(recurrence.rule);
    if (problem.isEmpty() && !everFires(rule, recurrence.first.date))
        return Words::tr("The rule “%1” never falls on any day.").arg(recurrence.rule.left(80));
    return problem;
}

/// What libical is asked for: without the lists that it does not bring together or counts amiss; allowsDay() heeds all.
icalrecurrencetype askedFor(const icalrecurrencetype &days)
{
    auto asked = days;
    const bool isYearly = days.freq == ICAL_YEARLY_RECURRENCE;
    if (sizeOf(days.by_year_day))
        asked.by_month[0] = asked.by_month_day[0] = asked.by_day[0] = listEnd;
    if (days.freq == ICAL_DAILY_RECURRENCE || (isYearly && !sizeOf(days.by_month)))
        asked.by_month_day[0] = listEnd; // it would not count from the end, or look into one month only
    asked.by_week_no[0] = listEnd;
    return asked;
}

icaltimetype icalDate(QDate day)
{
    auto date = icaltime_null_time();
    date.is_date = 1;
    day.getDate(&date.year, &date.month, &date.day);
    return date;
}

/// Steps through the days of a rule, in the order of time, and puts the times to them period by period.
class PeriodWalk
{
public:
    /// From the period that holds \a from, or the last one before it that the rule allows, to the one that holds \a last.
    PeriodWalk(const Rule &rule, QDate first, QDate from, QDate last);

    /// The wall seconds that the next period yields, sorted, in \a walls; false if there is none. Throws
    /// Error(Invalid) if libical, which cannot be interrupted, has too far to go.
    bool next(WallTimes &walls);

private:
    void leavePositions();
    void checkSteps(qint64 period) const;
    void start();
    QDate nextDay();
    void takeAll(WallTimes &walls) const;
    void takePositions(WallTimes &walls) const;

    const Rule &m_rule;
    icalrecurrencetype m_asked;
    bool m_isPicked = false; ///< libical has applied BYSETPOS
    qint64 m_period;         ///< the one to begin with
    qint64 m_lastPeriod;
    std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> m_iterator;
    QDate m_day;               ///< the next one
    std::vector<QDate> m_days; ///< of the period
};

PeriodWalk::PeriodWalk(const Rule &rule, QDate first, QDate from, QDate last)
    : m_rule(rule),
      m_asked(askedFor(rule.days)),
      m_period(periodOf(rule.days, first)),
      m_lastPeriod(periodOf(rule.days, last)),
      m_iterator(nullptr, &icalrecur_iterator_free)
{
    const qint64 skipped = periodOf(rule.days, from) - m_period;
    m_period += skipped - skipped % rule.days.interval;
    leavePositions();
}

/// How many steps libical takes for one period, as measured.
qint64 stepsOf(const icalrecurrencetype &days)
{
    const qint64 aMonth = 2 + sizeOf(days.by_month_day) + 5 * sizeOf(days.by_day);
    const qint64 months = sizeOf(days.by_month) ? sizeOf(days.by_month) : 12;
    switch (days.freq) {
    case ICAL_DAILY_RECURRENCE:
        return 1;
    case ICAL_WEEKLY_RECURRENCE:
        return sizeOf(days.by_day);
    case ICAL_MONTHLY_RECURRENCE:
        return aMonth;
    default:
        return months * aMonth + sizeOf(days.by_year_day);
    }
}

void PeriodWalk::checkSteps(qint64 period) const
{
    if ((period - m_period) / m_rule.days.interval * stepsOf(m_rule.days) > mostSteps)
        throw Error(Error::Invalid,
                    Words::tr("The series begins on %1, too far away to work out all that it makes. "
                              "Let it begin later.")
                        .arg(QDate::fromJulianDay(beginOf(m_rule.days, m_period)).toString(Qt::ISODate)));
}

/// libical is right about BYSETPOS, and quicker than we are, where weekdays pick the days of months and years.
void PeriodWalk::leavePositions()
{
    const auto &days = m_rule.days;
    const bool isLong = days.freq == ICAL_MONTHLY_RECURRENCE || days.freq == ICAL_YEARLY_RECURRENCE;
    const bool isPlain = sizeOf(days.by_day) && !sizeOf(days.by_month_day) && !sizeOf(days.by_year_day);
    const auto &positions = m_rule.positions;
    m_isPicked = isLong && isPlain && m_rule.times.size() == 1 && positions.size() < std::size(days.by_set_pos);
    if (m_isPicked)
        *std::copy(positions.begin(), positions.end(), m_asked.by_set_pos) = listEnd;
}

/// Begins with the period, so that BYSETPOS counts all of its days; libical begins weeks with the first of their days.
void PeriodWalk::start()
{
    if (!m_rule.isCounted())
        checkSteps(m_lastPeriod);
    QDate begin = QDate::fromJulianDay(beginOf(m_rule.days, m_period));
    if (m_asked.freq == ICAL_WEEKLY_RECURRENCE)
        while (!allowsWeekday(m_asked, begin))
            begin = begin.addDays(1);
    m_asked.until = icalDate(QDate::fromJulianDay(beginOf(m_rule.days, m_lastPeriod + 1) - 1));
    m_iterator.reset(icalrecur_iterator_new(m_asked, icalDate(begin)));
    m_day = nextDay();
}

QDate PeriodWalk::nextDay()
{
    QDate day;
    do {
        const auto time = icalrecur_iterator_next(m_iterator.get());
        day = QDate(time.year, time.month, time.day);
        if (day.isValid())
            checkSteps(periodOf(m_rule.days, day));
    } while (day.isValid() && !allowsDay(m_rule.days, day));
    return day;
}

bool PeriodWalk::next(WallTimes &walls)
{
    if (!m_iterator)
        start();
    walls.clear();
    m_days.clear();
    if (!m_day.isValid())
        return false;
    for (const qint64 period = periodOf(m_rule.days, m_day); m_day.isValid() && periodOf(m_rule.days, m_day) == period;
         m_day = nextDay())
        m_days.push_back(m_day);
    m_isPicked || m_rule.positions.empty() ? takeAll(walls) : takePositions(walls);
    return true;
}

void PeriodWalk::takeAll(WallTimes &walls) const
{
    for (const QDate day : m_days)
        for (const qint64 time : m_rule.times)
            walls.push_back(wallSeconds(day, QTime(0, 0)) + time);
}

/// BYSETPOS: only the n-th of all times of the period, without listing all.
void PeriodWalk::takePositions(WallTimes &walls) const
{
    const auto perDay = static_cast<qint64>(m_rule.times.size());
    const qint64 total = static_cast<qint64>(m_days.size()) * perDay;
    for (const int position : m_rule.positions) {
        const qint64 n = position > 0 ? position - 1 : total + position;
        if (n >= 0 && n < total)
            walls.push_back(wallSeconds(m_days[static_cast<std::size_t>(n / perDay)], QTime(0, 0)) +
                            m_rule.times[static_cast<std::size_t>(n % perDay)]);
    }
    std::sort(walls.begin(), walls.end());
    walls.erase(std::unique(walls.begin(), walls.end()), walls.end());
}

/// The wall clock of the series at \a when, which may be written in another zone, or as a date alone.
qint64 wallOf(const When &when, const When &first)
{
    if (first.isAllDay())
        return wallSeconds(when.date, QTime(0, 0));
    if (when.isAllDay())
        return wallSeconds(when.date, *first.time);
    const When local = when.zone == first.zone ? when : utcToLocal(when.utc(), first.zone);
    return wallSeconds(local.date, *local.time);
}

/// True if the clocks of \a zone jump over this time.
bool isSkipped(qint64 wall, const QString &zone)
{
    const When when = wallClock(wall, zone);
    return settled(when) != when;
}

/// In \a sentence %1 is their number.
[[noreturn]] void refuseMoreThan(qint64 occurrences, const QString &sentence)
{
    throw Error(Error::Invalid, sentence.arg(occurrences));
}

/// Collects the wall times of one series between two days.
class Collector
{
public:
    Collector(QDate from, QDate until, const ExpansionBudget &budget)
        : m_from(wallSeconds(from, QTime(0, 0))), m_until(wallSeconds(until, QTime(23, 59, 59))), m_budget(budget)
    {
    }

    void add(qint64 wall);
    void addRule(const Rule &rule, const When &first);
    WallTimes sorted();

private:
    qint64 m_from;
    qint64 m_until;
    const ExpansionBudget &m_budget;
    WallTimes m_walls;
};

void Collector::add(qint64 wall)
{
    if (wall < m_from || wall > m_until)
        return;
    const auto size = static_cast<qint64>(m_walls.size());
    if (size >= m_budget.perSeries())
        refuseMoreThan(m_budget.perSeries(),
                       Words::tr("The series makes more than %1 events. End it earlier (UNTIL or COUNT)."));
    if (size >= m_budget.left())
        refuseMoreThan(m_budget.left(),
                       Words::tr("The series makes more than %1 events more than this file may still bring. "
                                 "End it earlier (UNTIL or COUNT)."));
    m_walls.push_back(wall);
}

/// Adds what \a rule yields after the first start, which counts as the first of COUNT whether the rule yields it or not.
void Collector::addRule(const Rule &rule, const When &first)
{
    const qint64 firstWall = wallOf(first, first);
    const qint64 end = std::min(m_until, rule.until);
    if (end <= firstWall || end < m_from)
        return;
    // A skipped time that comes from the first start moves on, but an hour that the rule names must exist (RFC 5545 3.3.10).
    const bool mustExist = rule.namesHours && !first.isAllDay();
    const qint64 from = rule.isCounted() ? firstWall : std::max(firstWall, m_from);
    PeriodWalk walk(rule, first.date, wallClock(from, {}).date, wallClock(end, {}).date);
    WallTimes walls;
    for (qint64 left = rule.count - 1; left > 0 && walk.next(walls);)
        for (const qint64 wall : walls) {
            if (wall <= firstWall || (mustExist && isSkipped(wall, first.zone)))
                continue;
            if (wall > end || left-- == 0)
                return;
            add(wall);
        }
}

WallTimes Collector::sorted()
{
    std::sort(m_walls.begin(), m_walls.end());
    m_walls.erase(std::unique(m_walls.begin(), m_walls.end()), m_walls.end());
    return std::move(m_walls);
}

/// What EXDATE takes out: instants, and whole days.
class Exceptions
{
public:
    explicit Exceptions(const Recurrence &recurrence);
    bool holds(const When &original) const;

private:
    std::vector<qint64> m_instants;
    std::vector<QDate> m_days;
};

Exceptions::Exceptions(const Recurrence &recurrence)
{
    for (const When &when : recurrence.except) {
        if (when.isAllDay() || recurrence.first.isAllDay())
            m_days.push_back(when.date);
        else
            m_instants.push_back(when.utc());
    }
    std::sort(m_instants.begin(), m_instants.end());
    std::sort(m_days.begin(), m_days.end());
}

bool Exceptions::holds(const When &original) const
{
    return (!m_days.empty() && std::binary_search(m_days.begin(), m_days.end(), original.date)) ||
           (!m_instants.empty() && std::binary_search(m_instants.begin(), m_instants.end(), original.utc()));
}

std::vector<Occurrence> occurrencesOf(const Recurrence &recurrence, const WallTimes &walls)
{
    const Exceptions exceptions(recurrence);
    std::vector<Occurrence> occurrences;
    occurrences.reserve(walls.size());
    for (const qint64 wall : walls) {
        When original = wallClock(wall, recurrence.first.zone);
        if (recurrence.first.isAllDay())
            original = When::allDay(original.date);
        if (!exceptions.holds(original))
            occurrences.push_back({original, settled(original)});
    }
    return occurrences;
}

} // namespace

ExpansionBudget::ExpansionBudget(qint64 perSeries, qint64 perFile, std::chrono::milliseconds time)
    : m_perSeries(perSeries), m_left(perFile), m_milliseconds(time.count())
{
    m_clock.start();
}

std::optional<QString> problemOf(const Recurrence &recurrence)
{
    Rule rule;
    const QString problem = recurrence.rule.isEmpty() ? QString() : readAndCheck(recurrence, rule);
    return problem.isEmpty() ? std::nullopt : std::optional(problem);
}

std::vector<Occurrence> expand(const Recurrence &recurrence, QDate until, ExpansionBudget &budget)
{
    QDate from = recurrence.first.date;
    for (const When &extra : recurrence.extra)
        from = std::min(from, extra.date.addDays(-2)); // whatever its zone
    return expand(recurrence, from, until, budget);
}

std::vector<Occurrence> expand(const Recurrence &recurrence, QDate from, QDate until, ExpansionBudget &budget)
{
    if (budget.isOutOfTime())
        throw Error(Error::Invalid, Words::tr("The file's series take too long to work out. Import it in parts."));
    Collector collector(from, until, budget);
    collector.add(wallOf(recurrence.first, recurrence.first));
    if (!recurrence.rule.isEmpty()) {
        Rule rule;
        const QString problem = readAndCheck(recurrence, rule);
        if (!problem.isEmpty())
            throw Error(Error::Invalid, problem);
        collector.addRule(rule, recurrence.first);
    }
    for (const When &extra : recurrence.extra)
        collector.add(wallOf(extra, recurrence.first));
    auto occurrences = occurrencesOf(recurrence, collector.sorted());
    budget.spend(static_cast<qint64>(occurrences.size()));
    return occurrences;
}

} // namespace convenor
