// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spoken_day.h"

#include "core/base/words.h"

#include <QLocale>

namespace convenor {

QString dateWords(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    return QLocale().toString(day, sameYear ? Words::tr("d MMMM", "a date as Qt writes it: 8 December")
                                            : Words::tr("d MMMM yyyy", "a date as Qt writes it: 8 December 2027"));
}

QString shortDayWords(QDate day)
{
    return QLocale().toString(day, Words::tr("ddd d MMM", "a date as Qt writes it: Tue 1 Dec"));
}

QString dayWords(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    if (qAbs(days) <= 6)
        return QLocale().dayName(day.dayOfWeek());
    return dateWords(day, today);
}

} // namespace convenor
