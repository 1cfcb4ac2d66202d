// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quarter: thirteen weeks from Monday to Sunday as columns, a lane for each community. Sessions are chips, stacked
// where a week has several; a series that meets every week is one thread with dots; ghosts stand where the rhythm of a
// community expects a session and none is planned.
//
//     QuarterGeometry quarter({plan, lanes, today, quarterStart(today)}, {1200, 200, 36, 4});
#pragma once

#include "core/calendar/calendar_geometry.h"

#include <QSet>

#include <optional>
#include <utility>

namespace convenor {

/// The Monday two weeks before the week of \a today.
QDate quarterStart(QDate today);

constexpr int weeksInQuarter = 13;

struct QuarterInput
{
    const Plan &plan; ///< may reach beyond the quarter, so that rhythms are known at its edges
    const std::vector<Lane> &lanes;
    QDate today;
    QDate monday; ///< of the first column
};

/// In pixels.
struct QuarterMetrics
{
    double width = 1200; ///< of the whole, labels too
    double label = 200;  ///< of the labels of the lanes
    double row = 36;     ///< of one row of a lane
    double inset = 4;    ///< around a chip
};

struct WeekColumn
{
    QDate monday;
    int week = 0; ///< ISO 8601
    int load = 0; ///< sessions that are not cancelled
    bool isCurrent = false;
    bool isClosed = false; ///< a closure takes three working days of it or more
    QString closure;       ///< name of what closes it; empty if it began in the column before
};

/// A weekly series across its lane.
struct QuarterThread
{
    int lane = 0;
    int session = 0; ///< the next of its sessions, or the last
    double from = 0;
    double to = 0;
    double y = 0;
    QRectF label; ///< room for its words
};

struct QuarterLane
{
    int community = -1; ///< place in the input's lanes; -1: sessions of no community
    double top = 0;
    double height = 0;
    int weeksSince = -1; ///< whole weeks since the last session; -1: not known
    bool isLate = false; ///< over 1.5 times its rhythm since the last session
    size_t firstMark = 0;
    size_t marks = 0;
};

class QuarterGeometry final : public CalendarGeometry
{
public:
    QuarterGeometry(const QuarterInput &input, const QuarterMetrics &metrics);

    const std::vector<WeekColumn> &columns() const { return m_columns; }
    const std::vector<QuarterLane> &lanes() const { return m_lanes; }
    const std::vector<QuarterThread> &threads() const { return m_threads; }
    int sessionCount() const { return m_sessionCount; }
    int ghostCount() const { return m_ghostCount; }

    double columnLeft(int column) const { return m_metrics.label + m_columnWidth * column; }
    double columnWidth() const { return m_columnWidth; }
    double rowHeight() const { return m_metrics.row; }
    /// The lanes that \a top to \a bottom touches, as first and one past the last.
    std::pair<size_t, size_t> lanesIn(double top, double bottom) const;
    /// -1 outside.
    int laneAt(double y) const;
    int columnOf(QDate day) const;

    QDate dayAt(QPointF point) const override;
    /// By whole weeks, or by days if \a isFine.
    QDate dropDay(QDate day, QPointF from, QPointF to, bool isFine) const override;
    QRectF rectOf(QDate day) const override;

private:
    struct LaneContent
    {
        int community = -1;
        std::vector<int> sessions;
    };

    std::vector<LaneContent> contents() const;
    void addColumns();
    void addLane(const LaneContent &content);
    void addThreads(const LaneContent &content, QuarterLane &lane, int &rows);
    void addThread(const std::vector<int> &sessions, const QuarterLane &lane, int row);
    void addDots(const std::vector<int> &sessions, int column, QuarterThread &thread);
    void addStacks(const LaneContent &content, const QuarterLane &lane, int firstRow, int &rows);
    std::vector<QDate> ghostDays(const LaneContent &content) const;
    std::vector<QDate> knownDays(const LaneContent &content) const;
    QDate openDay(QDate day) const;
    void setRhythm(const LaneContent &content, QuarterLane &lane) const;
    bool isThread(int session) const;
    CalendarMark markFor(MarkKind kind, int session, QDate day) const;
    QRectF chipRect(int column, double top, int row) const;

    QuarterInput m_input;
    QuarterMetrics m_metrics;
    double m_columnWidth;
    QSet<Id<Series>> m_weekly;
    std::vector<WeekColumn> m_columns;
    std::vector<QuarterLane> m_lanes;
    std::vector<QuarterThread> m_threads;
    int m_sessionCount = 0;
    int m_ghostCount = 0;
};

} // namespace convenor
