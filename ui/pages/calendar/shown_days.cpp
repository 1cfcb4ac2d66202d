// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/shown_days.h"

#include "core/base/day_pattern.h"
#include "core/calendar/month_geometry.h"
#include "core/calendar/quarter_geometry.h"

#include <QCoreApplication>
#include <QLocale>

namespace convenor {

namespace {

constexpr int quarterDays = 91;

} // namespace

QDate ShownDays::begin() const
{
    return kind == Month ? QDate(anchor.year(), anchor.month(), 1) : quarterStart(anchor);
}

QDate ShownDays::first() const
{
    return kind == Month ? monthStart(begin()) : begin();
}

QDate ShownDays::last() const
{
    return kind == Month ? monthEnd(begin()) : begin().addDays(quarterDays - 1);
}

ShownDays ShownDays::stepped(int by) const
{
    return {kind, kind == Month ? anchor.addMonths(by) : anchor.addDays(by * quarterDays)};
}

QDate ShownDays::entry() const
{
    return kind == Month ? begin() : anchor.addDays(1 - anchor.dayOfWeek());
}

QString ShownDays::title(QDate today) const
{
    if (kind == Month)
        return QLocale().toString(begin(), DayPattern::tr("MMMM yyyy"));
    return begin() == quarterStart(today) ? QCoreApplication::translate("ShownDays", "Next 13 weeks")
                                          : QCoreApplication::translate("ShownDays", "13 weeks");
}

QString ShownDays::subtitle() const
{
    if (kind == Month)
        return {};
    const QLocale locale;
    return QStringLiteral("%1 – %2").arg(locale.toString(first(), DayPattern::tr("d MMMM")),
                                         locale.toString(last(), DayPattern::tr("d MMMM yyyy")));
}

} // namespace convenor
