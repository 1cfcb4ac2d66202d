// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include "core/base/error.h"
#include "core/calendar/day_rule.h"

#include <algorithm>

namespace convenor {

namespace {

using WallTimes = std::vector<qint64>;

/// The sentence that refuses \a rule, or an empty one; \a rule is complete if there is none.
QString readAndCheck(const Recurrence &recurrence, DayRule &rule)
{
    auto read = readDayRule(recurrence.rule, recurrence.first);
    rule = std::move(read.rule);
    if (read.problem.isEmpty() && !everFires(rule, recurrence.first))
        return QStringLiteral("The rule “%1” never falls on any day.").arg(recurrence.rule.left(80));
    return read.problem;
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

[[noreturn]] void refuseMoreThan(qint64 occurrences, const char *where)
{
    throw Error(Error::Invalid,
                QStringLiteral("The series makes more than %1 events%2. End it earlier (UNTIL or COUNT).")
                    .arg(occurrences)
                    .arg(QLatin1String(where)));
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
    void addRule(const DayRule &rule, const When &first);
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
        refuseMoreThan(m_budget.perSeries(), "");
    if (size >= m_budget.left())
        refuseMoreThan(m_budget.left(), " more than this file may still bring");
    m_walls.push_back(wall);
}

/// Adds what \a rule yields after the first start, which counts as the first of COUNT whether the rule yields it or not.
void Collector::addRule(const DayRule &rule, const When &first)
{
    const qint64 firstWall = wallOf(first, first);
    const qint64 end = std::min(m_until, rule.until);
    const qint64 lastDay = wallClock(end, {}).date.toJulianDay();
    // A skipped time that comes from the first start moves on, but an hour that the rule names must exist (RFC 5545 3.3.10).
    const bool mustExist = !rule.hours.isOpen() && !first.isAllDay();
    PeriodWalk walk(rule, first.date);
    if (!rule.isCounted())
        walk.skipTo(wallClock(m_from, {}).date);
    for (qint64 left = rule.count - 1; left > 0 && walk.begin() <= lastDay;)
        for (const qint64 wall : walk.next()) {
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
    DayRule rule;
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
        throw Error(Error::Invalid, QStringLiteral("The file's series take too long to work out. Import it in parts."));
    Collector collector(from, until, budget);
    collector.add(wallOf(recurrence.first, recurrence.first));
    if (!recurrence.rule.isEmpty()) {
        DayRule rule;
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
