// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning: the quarter with a lane for each community, and the month. Everything that can be dragged can be done by keys;
// whatever changes a record is a rule and a step with Undo.
#pragma once

#include "ui/calendar/calendar_scene.h"
#include "ui/pages/calendar/plan_reading.h"
#include "ui/pages/page.h"

#include <QTimer>

namespace convenor {

class CalendarCanvas;
class CalendarFilter;
class CalendarViews;
class SegmentedControl;
class SessionEdits;
class SettleStrip;

class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Context &context);
    ~CalendarPage() override;

    void reveal(const Reference &reference) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;
    std::optional<ShownTable> table() override;

    CalendarCanvas *view() const;
    const CalendarScene &scene() const { return m_scene; }

protected:
    void refresh() override;
    bool isTouchedBy(const ChangeSet &changes) const override { return PlanReading::isTouchedBy(changes); }

private:
    void addHeader();
    void addBody();
    void connectView(CalendarCanvas *view);
    void bindViews();
    void bindSessions();
    bool isBusyElsewhere() const;

    void showScene();
    void check();

    void setKind(ShownDays::Kind kind);
    void showDays(const ShownDays &days);
    void step(int by);
    void goTo(QDate day);
    void askDay();

    void planAt(QDate day, Id<Community> community);
    void planNext(Id<Community> community);
    void openSession(Id<Event> event, bool isAsking = false);
    void mend(const PlanCheck &check);
    void settleNext();
    void popUpMenu(Id<Event> event, QPoint global);

    PlanReading m_plan;
    CalendarScene m_scene; ///< what the filter lets through
    QTimer m_later;

    SegmentedControl *m_kinds;
    CalendarFilter *m_filter;
    CalendarViews *m_views;
    SettleStrip *m_strip;
    SessionEdits *m_edits;
};

} // namespace convenor
