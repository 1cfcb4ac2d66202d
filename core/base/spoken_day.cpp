// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spoken_day.h"

#include <QLocale>

namespace convenor {

QString dateWords(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    return QLocale(QLocale::English).toString(day, sameYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString shortDayWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString dayWords(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return QStringLiteral("today");
    if (days == 1)
        return QStringLiteral("tomorrow");
    if (days == -1)
        return QStringLiteral("yesterday");
    if (qAbs(days) <= 6)
        return QLocale(QLocale::English).dayName(day.dayOfWeek());
    return dateWords(day, today);
}

} // namespace convenor
