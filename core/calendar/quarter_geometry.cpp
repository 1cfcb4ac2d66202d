// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quarter_geometry.h"

#include "core/calendar/checks.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace convenor {

namespace {

constexpr int daysAWeek = 7;
constexpr int workingDays = 5;
constexpr int closedDays = 3;
constexpr int mostStacked = 3;
constexpr int labelColumns = 3;
constexpr double dot = 12;
constexpr double dotGap = 2;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QDate quarterStart(QDate today)
{
    return mondayOf(today).addDays(-2 * daysAWeek);
}

QuarterGeometry::QuarterGeometry(const QuarterInput &input, const QuarterMetrics &metrics)
    : m_input(input),
      m_metrics(metrics),
      m_columnWidth((metrics.width - metrics.label) / weeksInQuarter),
      m_weekly(weeklySeries(input.plan))
{
    addColumns();
    for (const LaneContent &content : contents())
        addLane(content);
    const double bottom = m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height;
    m_size = QSizeF(metrics.width, bottom);
}

void QuarterGeometry::addColumns()
{
    QString before;
    for (int i = 0; i < weeksInQuarter; ++i) {
        WeekColumn column;
        column.monday = m_input.monday.addDays(i * daysAWeek);
        column.week = column.monday.weekNumber();
        column.isCurrent = column.monday == mondayOf(m_input.today);
        int closed = 0;
        QString name;
        for (int day = 0; day < workingDays; ++day)
            if (const Closure *closure = m_input.plan.closureOn(column.monday.addDays(day))) {
                ++closed;
                name = closure->name;
            }
        column.isClosed = closed >= closedDays;
        column.closure = name == before ? QString() : name;
        before = name;
        m_columns.push_back(column);
    }
    for (const PlannedSession &session : m_input.plan.sessions)
        if (const int column = columnOf(session.event.date); column >= 0 && !session.isCancelled()) {
            ++m_columns[size_t(column)].load;
            ++m_sessionCount;
        }
}

/// A lane for each community, and one more for sessions without any if there are such.
std::vector<QuarterGeometry::LaneContent> QuarterGeometry::contents() const
{
    QHash<Id<Community>, size_t> places;
    std::vector<LaneContent> list;
    for (size_t i = 0; i < m_input.lanes.size(); ++i) {
        places.insert(m_input.lanes[i].community.id, i);
        list.push_back({int(i), {}});
    }
    LaneContent unplaced;
    for (size_t i = 0; i < m_input.plan.sessions.size(); ++i) {
        const PlannedSession &session = m_input.plan.sessions[i];
        for (const Id<Community> community : session.communities)
            if (const auto place = places.constFind(community); place != places.cend())
                list[*place].sessions.push_back(int(i));
        if (session.communities.empty() && columnOf(session.event.date) >= 0)
            unplaced.sessions.push_back(int(i));
    }
    if (!unplaced.sessions.empty())
        list.push_back(unplaced);
    return list;
}

void QuarterGeometry::addLane(const LaneContent &content)
{
    QuarterLane lane;
    lane.community = content.community;
    lane.top = m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height;
    lane.firstMark = m_marks.size();
    setRhythm(content, lane);
    int rows = 0;
    addThreads(content, lane, rows);
    addStacks(content, lane, rows, rows);
    lane.height = std::max(1, rows) * m_metrics.row;
    lane.marks = m_marks.size() - lane.firstMark;
    for (size_t i = lane.firstMark; i < m_marks.size(); ++i)
        m_marks[i].lane = int(m_lanes.size());
    m_lanes.push_back(lane);
}

bool QuarterGeometry::isThread(int session) const
{
    const auto &series = m_input.plan.sessions[size_t(session)].event.series;
    return series && m_weekly.contains(*series);
}

void QuarterGeometry::addThreads(const LaneContent &content, QuarterLane &lane, int &rows)
{
    QMap<Id<Series>, std::vector<int>> threads;
    for (const int session : content.sessions)
        if (isThread(session) && columnOf(m_input.plan.sessions[size_t(session)].event.date) >= 0)
            threads[*m_input.plan.sessions[size_t(session)].event.series].push_back(session);
    for (const std::vector<int> &sessions : threads)
        addThread(sessions, lane, rows++);
}

void QuarterGeometry::addThread(const std::vector<int> &sessions, const QuarterLane &lane, int row)
{
    const auto dayOf = [&](int session) { return m_input.plan.sessions[size_t(session)].event.date; };
    const int first = columnOf(dayOf(sessions.front()));
    const int last = columnOf(dayOf(sessions.back()));
    QuarterThread thread;
    thread.lane = int(m_lanes.size());
    thread.y = lane.top + (row + 0.5) * m_metrics.row;
    thread.from = columnLeft(first);
    thread.to = columnLeft(last + 1);
    const auto ahead =
        std::find_if(sessions.begin(), sessions.end(), [&](int session) { return dayOf(session) >= m_input.today; });
    thread.session = ahead == sessions.end() ? sessions.back() : *ahead;
    const int labelled = columnOf(dayOf(thread.session));
    const double left = columnLeft(labelled) + m_metrics.inset + 2 * dot;
    const double right = columnLeft(std::min(labelled + labelColumns, weeksInQuarter));
    thread.label = QRectF(left, thread.y - m_metrics.row / 2 + 1, std::max(0.0, right - left), m_metrics.row - 2);
    for (int column = first; column <= last; ++column)
        addDots(sessions, column, thread);
    m_threads.push_back(thread);
}

void QuarterGeometry::addDots(const std::vector<int> &sessions, int column, QuarterThread &thread)
{
    const double top = thread.y - dot / 2;
    const double left = columnLeft(column) + m_metrics.inset + dot / 2;
    int count = 0;
    for (const int session : sessions) {
        const PlannedSession &planned = m_input.plan.sessions[size_t(session)];
        if (columnOf(planned.event.date) != column || planned.isCancelled())
            continue;
        CalendarMark mark = markFor(MarkKind::Dot, session, planned.event.date);
        mark.rect = QRectF(left + count++ * (dot + dotGap), top, dot, dot);
        mark.isCovered = mark.rect.right() > thread.label.left() && mark.rect.left() < thread.label.right();
        m_marks.push_back(mark);
    }
    if (count > 0)
        return;
    CalendarMark skip = markFor(MarkKind::Skip, -1, m_columns[size_t(column)].monday);
    skip.rect = QRectF(left, top, dot, dot);
    skip.isCovered = skip.rect.right() > thread.label.left() && skip.rect.left() < thread.label.right();
    m_marks.push_back(skip);
}

void QuarterGeometry::addStacks(const LaneContent &content, const QuarterLane &lane, int firstRow, int &rows)
{
    std::array<std::vector<CalendarMark>, weeksInQuarter> stacks;
    for (const int session : content.sessions) {
        const QDate day = m_input.plan.sessions[size_t(session)].event.date;
        if (const int column = columnOf(day); column >= 0 && !isThread(session))
            stacks[size_t(column)].push_back(markFor(MarkKind::Session, session, day));
    }
    const bool hasThread = firstRow > 0;
    if (!hasThread)
        for (const QDate day : ghostDays(content))
            if (const int column = columnOf(day); column >= 0)
                stacks[size_t(column)].push_back(markFor(MarkKind::Ghost, -1, day));
    for (int column = 0; column < weeksInQuarter; ++column) {
        auto &stack = stacks[size_t(column)];
        if (int(stack.size()) > mostStacked) {
            CalendarMark more = markFor(MarkKind::More, -1, stack[mostStacked - 1].day);
            more.hidden = int(stack.size()) - mostStacked + 1;
            stack.resize(mostStacked - 1);
            stack.push_back(more);
        }
        for (size_t i = 0; i < stack.size(); ++i) {
            stack[i].rect = chipRect(column, lane.top, firstRow + int(i));
            m_ghostCount += stack[i].kind == MarkKind::Ghost;
            m_marks.push_back(stack[i]);
        }
        rows = std::max(rows, firstRow + int(stack.size()));
    }
}

QRectF QuarterGeometry::chipRect(int column, double top, int row) const
{
    return QRectF(columnLeft(column), top + row * m_metrics.row, m_columnWidth, m_metrics.row)
        .adjusted(m_metrics.inset, m_metrics.inset, -m_metrics.inset, -m_metrics.inset);
}

CalendarMark QuarterGeometry::markFor(MarkKind kind, int session, QDate day) const
{
    CalendarMark mark;
    mark.kind = kind;
    mark.session = session;
    mark.day = day;
    mark.column = columnOf(day);
    mark.isPast = day < m_input.today;
    if (session >= 0) {
        const PlannedSession &planned = m_input.plan.sessions[size_t(session)];
        mark.needsLead = kind == MarkKind::Session && !mark.isPast && planned.needsLead();
    }
    return mark;
}

/// The days on which a session took place or is planned, sorted; what is past and was not logged does not count as missed.
std::vector<QDate> QuarterGeometry::knownDays(const LaneContent &content) const
{
    std::vector<QDate> days;
    const QDate last = m_input.lanes[size_t(content.community)].lastSession;
    if (last.isValid())
        days.push_back(last);
    for (const int session : content.sessions)
        if (const PlannedSession &planned = m_input.plan.sessions[size_t(session)]; !planned.isCancelled())
            days.push_back(planned.event.date);
    std::sort(days.begin(), days.end());
    return days;
}

void QuarterGeometry::setRhythm(const LaneContent &content, QuarterLane &lane) const
{
    if (content.community < 0)
        return;
    const Lane &input = m_input.lanes[size_t(content.community)];
    QDate last;
    for (const QDate day : knownDays(content))
        if (day <= m_input.today)
            last = day;
    if (!last.isValid())
        return;
    const qint64 days = last.daysTo(m_input.today);
    lane.weeksSince = int(days / daysAWeek);
    lane.isLate = !input.isPaused && input.community.cadenceDays && days * 2 > *input.community.cadenceDays * 3;
}

/// \a day, or the same weekday of the first week after it that is not closed.
QDate QuarterGeometry::openDay(QDate day) const
{
    while (m_input.plan.closureOn(day))
        day = day.addDays(daysAWeek);
    return day;
}

std::vector<QDate> QuarterGeometry::ghostDays(const LaneContent &content) const
{
    if (content.community < 0)
        return {};
    const Lane &lane = m_input.lanes[size_t(content.community)];
    if (!lane.community.cadenceDays || lane.isPaused)
        return {};
    const int rhythm = std::max(daysAWeek, *lane.community.cadenceDays);
    const QDate end = m_input.monday.addDays(weeksInQuarter * daysAWeek - 1);
    std::vector<QDate> days = knownDays(content);
    if (days.empty())
        days.push_back(m_input.today.addDays(-rhythm));
    std::vector<QDate> ghosts;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate next = i + 1 < days.size() ? days[i + 1] : QDate();
        QDate due = openDay(std::max(days[i].addDays(rhythm), m_input.today));
        while (due <= end && (!next.isValid() || due.addDays(rhythm / 2) <= next)) {
            ghosts.push_back(due);
            due = openDay(due.addDays(rhythm));
        }
    }
    return ghosts;
}

int QuarterGeometry::columnOf(QDate day) const
{
    const qint64 days = m_input.monday.daysTo(day);
    return days < 0 || days >= weeksInQuarter * daysAWeek ? -1 : int(days / daysAWeek);
}

std::pair<size_t, size_t> QuarterGeometry::lanesIn(double top, double bottom) const
{
    const auto first = std::partition_point(m_lanes.begin(), m_lanes.end(),
                                            [&](const QuarterLane &lane) { return lane.top + lane.height <= top; });
    const auto end =
        std::partition_point(first, m_lanes.end(), [&](const QuarterLane &lane) { return lane.top < bottom; });
    return {size_t(first - m_lanes.begin()), size_t(end - m_lanes.begin())};
}

int QuarterGeometry::laneAt(double y) const
{
    const auto [first, end] = lanesIn(y, y + 1);
    return y < 0 || first == end ? -1 : int(first);
}

QDate QuarterGeometry::dayAt(QPointF point) const
{
    const double days = (point.x() - m_metrics.label) / m_columnWidth * daysAWeek;
    if (days < 0 || days >= weeksInQuarter * daysAWeek)
        return {};
    return m_input.monday.addDays(qint64(days));
}

QDate QuarterGeometry::dropDay(QDate day, QPointF from, QPointF to, bool isFine) const
{
    const double weeks = (to.x() - from.x()) / m_columnWidth;
    const qint64 days = isFine ? std::llround(weeks * daysAWeek) : std::llround(weeks) * daysAWeek;
    return day.addDays(days);
}

QRectF QuarterGeometry::rectOf(QDate day) const
{
    const int column = columnOf(day);
    return column < 0 ? QRectF() : QRectF(columnLeft(column), 0, m_columnWidth, m_size.height());
}

} // namespace convenor
