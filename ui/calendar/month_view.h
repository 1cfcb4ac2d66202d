// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The month: weeks as rows, the sessions of a day stacked in its cell by hour and title.
#pragma once

#include "core/calendar/month_geometry.h"
#include "ui/calendar/calendar_canvas.h"

namespace convenor {

class MonthView final : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    const MonthGeometry *month() const;

protected:
    std::unique_ptr<CalendarGeometry> layOut(QSizeF room) const override;
    int headerHeight() const override;
    QString dragHint() const override { return tr("Ctrl: copy · Esc: leave it"); }
    void paintGrid(QPainter &painter, const QRectF &visible) const override;
    void paintMarks(QPainter &painter, const QRectF &visible) const override;
    void paintFrame(QPainter &painter) const override;
    Id<Community> communityAt(QPointF) const override { return {}; }

private:
    void paintDay(QPainter &painter, const MonthDay &day) const;
};

} // namespace convenor
