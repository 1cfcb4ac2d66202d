// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_views.h"

#include "core/base/text.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/quarter_view.h"
#include "ui/widgets/empty_state.h"

#include <QMenu>

#include <algorithm>

namespace convenor {

namespace {

bool isSameWeek(QDate one, QDate other)
{
    return one.addDays(-one.dayOfWeek()) == other.addDays(-other.dayOfWeek());
}

} // namespace

CalendarViews::CalendarViews(QWidget *parent)
    : QStackedWidget(parent), m_quarter(new QuarterView), m_month(new MonthView), m_empty(makeEmpty())
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_quarter, m_month, m_empty})
        addWidget(widget);
}

QWidget *CalendarViews::makeEmpty()
{
    auto *empty =
        new EmptyState("calendar-range", tr("No community yet"),
                       tr("The calendar has a lane for each community. Add communities, or import them, and plan "
                          "their sessions here."));
    empty->addButton(tr("Go to communities"), true, [this] { Q_EMIT communitiesWanted(); });
    return empty;
}

std::array<CalendarCanvas *, 2> CalendarViews::all() const
{
    return {m_quarter, m_month};
}

CalendarCanvas *CalendarViews::current() const
{
    if (m_days.kind == ShownDays::Month)
        return m_month;
    return m_quarter;
}

void CalendarViews::showScene(const CalendarScene &scene, bool isEmpty)
{
    for (CalendarCanvas *view : all())
        if (view != current())
            view->setScene(nullptr);
    current()->setScene(&scene);
    setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(current()));
    const bool isQuarter = m_days.kind == ShownDays::Quarter && !isEmpty;
    setMaximumHeight(isQuarter ? m_quarter->wantedHeight() : QWIDGETSIZE_MAX);
}

QString CalendarViews::summary() const
{
    if (m_days.kind == ShownDays::Month)
        return {};
    const QuarterGeometry *quarter = m_quarter->quarter();
    QStringList words{tr("%Ln sessions", nullptr, int(quarter->sessionCount()))};
    if (quarter->ghostCount() > 0)
        words << tr("%Ln due, not planned", nullptr, int(quarter->ghostCount()));
    return words.join(QStringLiteral(" · "));
}

QDate CalendarViews::focusNextDue(Id<Community> community)
{
    const auto &marks = m_quarter->geometryOfMarks().marks();
    for (size_t i = 0; i < marks.size(); ++i) {
        const Community *own = marks[i].kind == MarkKind::Ghost ? m_quarter->communityOfMark(marks[i]) : nullptr;
        if (!own || own->id != community)
            continue;
        const QDate day = marks[i].day;
        m_quarter->setFocusMark(int(i));
        return day;
    }
    return {};
}

std::vector<const PlannedSession *> CalendarViews::sessionsBehind(const CalendarMark &mark) const
{
    const bool isMonth = m_days.kind == ShownDays::Month;
    const Community *community = isMonth ? nullptr : current()->communityOfMark(mark);
    const auto isInLane = [&](const std::vector<Id<Community>> &all) {
        return community ? std::find(all.begin(), all.end(), community->id) != all.end() : all.empty();
    };
    std::vector<const PlannedSession *> list;
    for (const PlannedSession &session : current()->scene()->plan.sessions)
        if (isMonth ? session.event.date == mark.day
                    : isSameWeek(session.event.date, mark.day) && isInLane(session.communities))
            list.push_back(&session);
    return list;
}

void CalendarViews::popUpMore(const CalendarMark &mark)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlannedSession *session : sessionsBehind(mark)) {
        const QString when = timeWords(*current()->scene(), *session);
        menu->addAction(QStringLiteral("%1  %2").arg(when, session->event.title.value()), this,
                        [this, id = session->event.id] { Q_EMIT openWanted(id); });
    }
    menu->popup(belowFocus());
}

QPoint CalendarViews::belowFocus() const
{
    const int mark = current()->focusMark();
    const QPoint at = mark < 0 ? QPoint() : current()->rectOfMark(mark).bottomLeft().toPoint();
    return current()->viewport()->mapToGlobal(at);
}

} // namespace convenor
