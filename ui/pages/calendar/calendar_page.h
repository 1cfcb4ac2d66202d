// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning: the quarter with a lane for each community, and the month. Everything that can be dragged can be done by keys;
// whatever changes a record is a rule and a step with Undo.
#pragma once

#include "core/calendar/planning_rules.h"
#include "core/calendar/typed_date.h"
#include "ui/calendar/calendar_scene.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QLabel;

namespace convenor {

class CalendarCanvas;
class Chip;
class MonthView;
class QuarterView;
class SegmentedControl;
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

    CalendarCanvas *view() const;
    const CalendarScene &scene() const { return m_scene; }

protected:
    void refresh() override;
    bool isTouchedBy(const ChangeSet &changes) const override;

private:
    enum View { Quarter, Month };

    void addHeader();
    void addFilters();
    void addViews();
    void connectView(CalendarCanvas *view);
    void bindViews();
    void bindSessions();

    void readPlanAgain();
    void showScene();
    void showWords();
    void filterScene();
    bool isWanted(const PlannedSession &session) const;
    void check();
    void fillFormats();
    void fillZones();

    void setView(View view);
    void setAnchor(QDate day);
    void step(int by);
    void goTo(QDate day);
    bool isBusyElsewhere() const;
    std::function<bool()> onSession() const;

    void planAt(QDate day, Id<Community> community);
    void planNext(Id<Community> community);
    void openSession(Id<Event> event, bool isAsking = false);
    void askScope(Id<Event> event, const std::function<void(SeriesScope)> &act);
    void moveTo(Id<Event> event, const When &start);
    void moveTo(Id<Event> event, const When &start, SeriesScope scope);
    void nudge(int minutes);
    void copyTo(Id<Event> event, const When &start);
    void deleteEvent(Id<Event> event);
    void callOff(Id<Event> event);
    void retime();
    void askDay();
    void mend(const PlanCheck &check);
    void settleNext();
    void popUpMore(const CalendarMark &mark);
    void popUpMenu(Id<Event> event, QPoint global);
    QStringList adviceOn(const PlannedSession &session, const When &start) const;

    SharedRegulars m_shared;
    Plan m_all;                ///< of every community and format
    std::vector<Lane> m_lanes; ///< of every community
    std::unique_ptr<PlanChecks> m_checks;
    std::vector<PlanCheck> m_found;
    CalendarScene m_scene;
    View m_kind = Quarter;
    QDate m_anchor; ///< a day that is shown
    QString m_format;
    QString m_zone;
    Id<Event> m_copied;
    QTimer m_later;

    SegmentedControl *m_views;
    QLineEdit *m_filter;
    Chip *m_formats;
    Chip *m_zones;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QuarterView *m_quarter;
    MonthView *m_month;
    QWidget *m_empty;
    SettleStrip *m_strip;
};

} // namespace convenor
