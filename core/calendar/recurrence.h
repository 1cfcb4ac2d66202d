// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a series meets: RFC 5545 rules of whole days, expanded in wall-clock time and turned into instants last, so that a
// meeting at 09:00 stays at 09:00. libical finds the days; times of day, BYSETPOS, COUNT and UNTIL are multiplied in and
// counted here, and what it would search for in vain is refused before, so that no rule, however hostile, can run long.
//
//     ExpansionBudget budget;
//     expand({When::timed(QDate(2026, 1, 6), QTime(9, 0), zone), QStringLiteral("FREQ=MONTHLY;BYDAY=1TU")}, until, budget);
#pragma once

#include "core/base/time.h"

#include <QElapsedTimer>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace convenor {

/// What a series keeps: its first start, its RRULE (may be empty) and single days more and less. All dates are valid.
struct Recurrence
{
    When first;
    QString rule;             ///< the value of RRULE, as written
    std::vector<When> extra;  ///< RDATE; a date alone on a timed series takes the time of \a first
    std::vector<When> except; ///< EXDATE, wins over all; a date alone on a timed series takes out that whole day

    bool operator==(const Recurrence &) const = default;
};

struct Occurrence
{
    When original; ///< as the rule yields it, even if that time is skipped by a change of clocks
    When start;    ///< what people see: a skipped 02:30 is 03:30

    bool operator==(const Occurrence &) const = default;
};

/// How much may be expanded before a series is refused; one for each imported file.
class ExpansionBudget
{
public:
    explicit ExpansionBudget(qint64 perSeries = 20'000, qint64 perFile = 200'000,
                             std::chrono::milliseconds time = std::chrono::seconds(10));

    qint64 perSeries() const { return m_perSeries; }
    qint64 left() const { return m_left; }
    bool isOutOfTime() const { return m_clock.hasExpired(m_milliseconds); }
    void spend(qint64 occurrences) { m_left -= occurrences; }

private:
    qint64 m_perSeries;
    qint64 m_left;
    qint64 m_milliseconds;
    QElapsedTimer m_clock;
};

/// One sentence that says why the rule is refused: unreadable, finer than a day, impossible. Empty optional if it
/// is fine. Takes microseconds, and a few milliseconds for a rule that never falls on any day.
std::optional<QString> problemOf(const Recurrence &recurrence);

/// The occurrences whose original date is not after \a until, sorted and each original once. The first start is always
/// one of them and counts in COUNT, unless it is excepted. Throws Error(Invalid) for a problemOf() and for more than
/// \a budget allows, and then spends nothing.
std::vector<Occurrence> expand(const Recurrence &recurrence, QDate until, ExpansionBudget &budget);

/// The same, but only those whose original date is not before \a from: what a horizon that moves adds.
std::vector<Occurrence> expand(const Recurrence &recurrence, QDate from, QDate until, ExpansionBudget &budget);

} // namespace convenor
