// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which days the calendar shows: the thirteen weeks around a day, or its month.
//
//     ShownDays days{ShownDays::Month, today}; days = days.stepped(1); // the next month
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

struct ShownDays
{
    enum Kind { Quarter, Month };

    Kind kind = Quarter;
    QDate anchor; ///< any day that is shown

    /// The first Monday of the quarter, or the first of the month.
    QDate begin() const;
    /// What is painted, days of the neighbouring months included.
    QDate first() const;
    QDate last() const;
    /// The same a quarter or a month later, or earlier.
    ShownDays stepped(int by) const;
    /// What takes the focus after a step.
    QDate entry() const;

    QString title(QDate today) const;
    /// Empty for a month.
    QString subtitle() const;
};

} // namespace convenor
