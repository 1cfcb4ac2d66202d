// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_date.h"

#include "core/base/day_pattern.h"

#include <QLocale>

namespace convenor {

QString shownDate(QDate day)
{
    return day.isValid() ? QLocale().toString(day, DayPattern::tr("d MMM yyyy")) : QString();
}

QString shownDate(const HalfDate &date)
{
    constexpr int wholeDate = 10;
    constexpr int yearAndMonth = 7;
    if (date.toString().size() == wholeDate)
        return shownDate(date.first());
    if (date.toString().size() == yearAndMonth)
        return QLocale().toString(date.first(), DayPattern::tr("MMM yyyy"));
    return date.toString();
}

} // namespace convenor
