// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quarter: thirteen weeks, a lane for each community. Paints only the lanes that are seen.
#pragma once

#include "core/calendar/quarter_geometry.h"
#include "ui/calendar/calendar_canvas.h"

namespace convenor {

class QuarterView final : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit QuarterView(QWidget *parent = nullptr);

    const QuarterGeometry *quarter() const;
    /// That shows every lane; known once there is a scene.
    int wantedHeight() const;

protected:
    std::unique_ptr<CalendarGeometry> layOut(QSizeF room) const override;
    int headerHeight() const override;
    int footerHeight() const override;
    QString dragHint() const override { return tr("Shift: by single days · Ctrl: copy · Esc: leave it"); }
    void paintGrid(QPainter &painter, const QRectF &visible) const override;
    void paintMarks(QPainter &painter, const QRectF &visible) const override;
    void paintFrame(QPainter &painter) const override;
    Id<Community> communityAt(QPointF point) const override;

private:
    double labelWidth() const;
    void paintLabel(QPainter &painter, const QuarterLane &lane) const;
    void paintThread(QPainter &painter, const QuarterThread &thread) const;
    void paintWords(QPainter &painter, const QuarterThread &thread) const;
    void paintMark(QPainter &painter, int mark, bool isUncovered = false) const;
    void paintHeader(QPainter &painter, const QuarterGeometry &geometry) const;
    void paintLoad(QPainter &painter, const QuarterGeometry &geometry) const;
    void paintWeekLoad(QPainter &painter, const QRectF &cell, const WeekColumn &column, double share) const;
    QString threadWords(const PlannedSession &session) const;
    Hue hueOfLane(int lane) const;
    const Lane *laneOf(const QuarterLane &lane) const;
};

} // namespace convenor
