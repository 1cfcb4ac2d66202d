// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The month: its weeks from Monday to Sunday as rows, days as cells with the sessions of the day stacked, and "+3 more"
// where there is no room for all.
//
//     MonthGeometry month({plan, today, QDate(2026, 11, 1)}, {1000, 600, 24, 22, 4});
#pragma once

#include "core/calendar/calendar_geometry.h"

namespace convenor {

struct MonthInput
{
    const Plan &plan; ///< of monthStart() to monthEnd()
    QDate today;
    QDate first; ///< of the month
};

/// In pixels.
struct MonthMetrics
{
    double width = 1000;
    double height = 600; ///< is exceeded if a day would have no room for two entries
    double dayLabel = 24;
    double entry = 22;
    double inset = 4;
};

struct MonthDay
{
    QDate day;
    bool isOfMonth = false;
    QString closure; ///< name of what closes it; empty if nothing does
    QRectF rect;
};

/// The Monday before the first of the month, and the Sunday after its last.
QDate monthStart(QDate first);
QDate monthEnd(QDate first);

class MonthGeometry final : public CalendarGeometry
{
public:
    MonthGeometry(const MonthInput &input, const MonthMetrics &metrics);

    /// Week after week, seven a week.
    const std::vector<MonthDay> &days() const { return m_days; }
    int weeks() const { return int(m_days.size()) / 7; }

    QDate dayAt(QPointF point) const override;
    QDate dropDay(QDate day, QPointF from, QPointF to, bool isFine) const override;
    QRectF rectOf(QDate day) const override;

private:
    void addDays(const MonthInput &input, const MonthMetrics &metrics);
    void addMarks(const MonthInput &input, const MonthMetrics &metrics);
    void stack(std::vector<CalendarMark> &marks, const MonthDay &day, const MonthMetrics &metrics);

    QDate m_start;
    std::vector<MonthDay> m_days;
};

} // namespace convenor
