// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/planning_rules.h"
#include "core/store/label.h"
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/plan_sheet.h"
#include "ui/pages/calendar/session_sheet.h"
#include "ui/pages/calendar/settle_strip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

/// Go with a talk on Tuesday 10 November at 17:00 UTC by Ada, Rust with a weekly series from Wednesday 4 November on, and
/// Web, which expects a session every four weeks.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust"), web = aCommunity("web");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Stone");
    Event talk = anEvent(day("2026-11-10"), "Generics");
    Id<Event> firstOfSeries;
    std::unique_ptr<UiDriver> ui;

    World()
    {
        web.cadenceDays = 28;
        talk.format = u"talk"_s;
        w.add(go, rust, web, ada, bob, talk, aPlacing(talk, go), aPart(talk, ada));
        const SessionPlan weekly{u"Lean Coffee"_s, When::timed(day("2026-11-04"), QTime(9, 0), u"UTC"_s), 60,
                                 u"FREQ=WEEKLY;COUNT=8;BYDAY=WE"_s, u"lean coffee"_s, {}, {}, {rust.id}, {}};
        w->commit({u"session.plan"_s, {}}, createSession(w.store(), weekly, w.today, &firstOfSeries));
    }
    void open()
    {
        ui = std::make_unique<UiDriver>(w);
        ui->trigger("go.calendar");
        view()->setFocus();
        ui->settle();
    }
    CalendarPage *page() { return static_cast<CalendarPage *>(ui->page()); }
    CalendarCanvas *view() { return page()->view(); }
    Event read(Id<Event> id) { return ui->store().get(id); }
    void focus(Id<Event> id) { QVERIFY(view()->focusEvent(id)); }
    /// Drags the session that has the focus by whole columns of the grid.
    void drag(Id<Event> id, QDate to, Qt::KeyboardModifiers modifiers = {}, bool isDropped = true);
    void choose(const QString &text);
    QString lastStep() { return ui->workspace().history().back().label.verb; }
};

void World::drag(Id<Event> id, QDate to, Qt::KeyboardModifiers modifiers, bool isDropped)
{
    focus(id);
    QWidget *on = view()->viewport();
    const QPoint from = view()->rectOfMark(view()->focusMark()).center().toPoint();
    const QRectF then = view()->geometryOfMarks().rectOf(read(id).date), now = view()->geometryOfMarks().rectOf(to);
    const QPoint by = (now.topLeft() - then.topLeft()).toPoint();
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        QMouseEvent event(type, at, on->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          held, modifiers);
        QApplication::sendEvent(on, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, from + by / 2, Qt::LeftButton);
    send(QEvent::MouseMove, from + by, Qt::LeftButton);
    if (isDropped)
        send(QEvent::MouseButtonRelease, from + by, Qt::NoButton);
    ui->settle();
}

/// Of the menu that is open.
void World::choose(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (QString(action->text()).remove(u'&') == text) {
            action->trigger();
            menu->close();
            ui->settle();
            return;
        }
    QFAIL(qPrintable(text));
}

} // namespace

class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void n_plansFromOneLine();
    void planSheet_saysWhatItDoesNotUnderstand();
    void ghost_plansForItsCommunityAndDay();
    void aCommunity_isPlannedForFromElsewhere();
    void series_arePlannedAheadToTheHorizon();
    void drag_movesByWeeks();
    void drag_isLeftByEsc();
    void drag_withControlCopies();
    void drag_inTheMonthMovesByDays();
    void keys_moveByDaysWeeksAndQuarterHours();
    void keys_leaveAMove();
    void typedDate_moves();
    void nudge_movesByAQuarterHour();
    void del_deletesWithUndo();
    void copyAndPaste_planAnother();
    void series_askWhichAreMeant_data();
    void series_askWhichAreMeant();
    void seriesDelete_asksToo();
    void arrowsAndTab_moveTheFocus();
    void enter_opensTheSession();
    void sessionSheet_changesFieldByField();
    void sessionSheet_refusesWithASentence();
    void sessionSheet_tellsWhyAButtonRefuses();
    void sessionSheet_findsWhoLeads();
    void sessionSheet_changesASeries();
    void settle_showsAndMends();
    void filter_keepsWhatMatches();
    void views_keepTheSession();
    void dates_areGoneTo();
    void moving_tellsWhatSpeaksAgainst();
    void sentences_areThereForAScreenReader();
};

void CalendarPageTest::n_plansFromOneLine()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_N);
    world.ui->type(u"Channels thu 15-16:30 @Bob #talk"_s);
    world.ui->key(Qt::Key_Return);
    const auto events = world.ui->store().all<Event>();
    const Event created = events.back();
    QCOMPARE(created.title.value(), u"Channels"_s);
    QCOMPARE(created.date, day("2026-11-05"));
    QCOMPARE(created.minutes, 90);
    QCOMPARE(world.ui->store().where(&EventCommunity::event, created.id).front().community, world.go.id);
    QCOMPARE(world.ui->store().where(&Part::event, created.id).front().person, world.bob.id);
    QCOMPARE(world.view()->focusSession()->event.id, created.id);
    QVERIFY(world.view()->hasFocus());
    QVERIFY(world.ui->toast().contains(u"Channels"_s));
    world.ui->trigger("edit.undo");
    QCOMPARE(world.ui->store().all<Event>().size(), events.size() - 1);
}

void CalendarPageTest::planSheet_saysWhatItDoesNotUnderstand()
{
    World world;
    world.open();
    world.ui->trigger("session.plan");
    const size_t before = world.ui->store().all<Event>().size();
    world.ui->type(u"zig: Kata @nobody"_s);
    world.ui->key(Qt::Key_Return);
    QCOMPARE(world.ui->store().all<Event>().size(), before);
    QVERIFY(!world.ui->find<QPushButton>(u"Plan it"_s)->isEnabled());
    world.ui->key(Qt::Key_Escape);
    QVERIFY(!world.ui->window().sheet().isOpen());
}

void CalendarPageTest::ghost_plansForItsCommunityAndDay()
{
    World world;
    world.open();
    const auto &marks = world.view()->geometryOfMarks().marks();
    const auto ghost =
        std::find_if(marks.begin(), marks.end(), [](const CalendarMark &m) { return m.kind == MarkKind::Ghost; });
    QVERIFY(ghost != marks.end());
    const QDate due = ghost->day;
    world.view()->setFocusMark(int(ghost - marks.begin()));
    world.ui->key(Qt::Key_Return);
    world.ui->type(u"Forms"_s);
    world.ui->key(Qt::Key_Return);
    const Event created = world.ui->store().all<Event>().back();
    QCOMPARE(created.date, due);
    QCOMPARE(world.ui->store().where(&EventCommunity::event, created.id).front().community, world.web.id);
}

void CalendarPageTest::aCommunity_isPlannedForFromElsewhere()
{
    World world;
    world.open();
    world.ui->window().open({Reference::Today, 0, {}});
    world.ui->window().open({Reference::Calendar, world.web.id.value(), u"session.plan"_s});
    world.ui->settle();
    world.ui->type(u"Forms"_s);
    world.ui->key(Qt::Key_Return);
    const Event created = world.ui->store().all<Event>().back();
    QCOMPARE(created.title.value(), u"Forms"_s);
    QCOMPARE(world.ui->store().where(&EventCommunity::event, created.id).front().community, world.web.id);
}

void CalendarPageTest::series_arePlannedAheadToTheHorizon()
{
    World world;
    const SessionPlan monthly{u"Review"_s, When::timed(day("2026-01-06"), QTime(9, 0), u"UTC"_s), 60,
                              u"FREQ=MONTHLY;BYDAY=1TU"_s, {}, {}, {}, {world.go.id}, {}};
    world.w->commit({u"session.plan"_s, {}}, createSession(world.w.store(), monthly, day("2026-01-05")));
    const auto last = [](const std::vector<Event> &events) {
        return std::max_element(events.begin(), events.end(),
                                [](const Event &a, const Event &b) { return a.date < b.date; })
            ->date;
    };
    QCOMPARE(last(world.w.store().all<Event>()), day("2027-07-06"));
    world.open();
    QCOMPARE(last(world.ui->store().all<Event>()), day("2028-05-02"));
    QVERIFY(world.ui->workspace().history().back().system);
}

void CalendarPageTest::drag_movesByWeeks()
{
    World world;
    world.open();
    world.drag(world.talk.id, day("2026-11-26"));
    QCOMPARE(world.read(world.talk.id).date, day("2026-11-24"));
    QCOMPARE(world.lastStep(), u"session.move"_s);
    QCOMPARE(world.view()->focusSession()->event.id, world.talk.id);
    world.ui->trigger("edit.undo");
    QCOMPARE(world.read(world.talk.id), world.talk);
}

void CalendarPageTest::drag_isLeftByEsc()
{
    World world;
    world.open();
    world.drag(world.talk.id, day("2026-11-24"), {}, false);
    QVERIFY(world.view()->isMoving());
    world.ui->key(Qt::Key_Escape);
    QVERIFY(!world.view()->isMoving());
    QTest::mouseRelease(world.view()->viewport(), Qt::LeftButton);
    world.ui->settle();
    QCOMPARE(world.read(world.talk.id), world.talk);
}

void CalendarPageTest::drag_withControlCopies()
{
    World world;
    world.open();
    world.drag(world.talk.id, day("2026-11-24"), Qt::ControlModifier);
    QCOMPARE(world.read(world.talk.id), world.talk);
    const Event copy = world.ui->store().all<Event>().back();
    QCOMPARE(copy.title, world.talk.title);
    QCOMPARE(copy.date, day("2026-11-24"));
}

void CalendarPageTest::drag_inTheMonthMovesByDays()
{
    World world;
    world.open();
    world.ui->trigger("calendar.month");
    world.drag(world.talk.id, day("2026-11-20"));
    QCOMPARE(world.read(world.talk.id).date, day("2026-11-20"));
    QCOMPARE(world.read(world.talk.id).time, QTime(17, 0));
}

void CalendarPageTest::keys_moveByDaysWeeksAndQuarterHours()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.move");
    world.ui->key(Qt::Key_Right);
    world.ui->key(Qt::Key_Right, Qt::ShiftModifier);
    world.ui->key(Qt::Key_Down);
    QCOMPARE(world.read(world.talk.id), world.talk);
    world.ui->key(Qt::Key_Return);
    QCOMPARE(startOf(world.read(world.talk.id)), When::timed(day("2026-11-18"), QTime(17, 15), u"UTC"_s));
}

void CalendarPageTest::keys_leaveAMove()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.move");
    world.ui->key(Qt::Key_Left);
    world.ui->key(Qt::Key_Escape);
    QVERIFY(!world.view()->isMoving());
    QCOMPARE(world.read(world.talk.id), world.talk);
}

void CalendarPageTest::typedDate_moves()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.retime");
    world.ui->type(u"soon"_s);
    world.ui->key(Qt::Key_Return);
    QCOMPARE(world.read(world.talk.id), world.talk);
    world.ui->find<QLineEdit>(u"Move to"_s)->clear();
    world.ui->type(u"+1w 18:30"_s);
    world.ui->key(Qt::Key_Return);
    QCOMPARE(startOf(world.read(world.talk.id)), When::timed(day("2026-11-17"), QTime(18, 30), u"UTC"_s));
    QVERIFY(world.view()->hasFocus());
}

void CalendarPageTest::nudge_movesByAQuarterHour()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.earlier");
    QCOMPARE(world.read(world.talk.id).time, QTime(16, 45));
    world.ui->trigger("session.later");
    world.ui->trigger("session.later");
    QCOMPARE(world.read(world.talk.id).time, QTime(17, 15));
}

void CalendarPageTest::del_deletesWithUndo()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.delete");
    QVERIFY(!world.ui->store().find(world.talk.id));
    QVERIFY(world.ui->toast().contains(u"Generics"_s));
    world.ui->trigger("edit.undo");
    QCOMPARE(world.read(world.talk.id), world.talk);
    QCOMPARE(world.ui->store().where(&Part::event, world.talk.id).size(), size_t(1));
}

void CalendarPageTest::copyAndPaste_planAnother()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    QVERIFY(!world.page()->canTrigger("session.paste"));
    world.ui->trigger("session.copy");
    world.focus(world.firstOfSeries);
    world.ui->trigger("session.paste");
    Event copy = world.ui->store().all<Event>().back();
    QCOMPARE(startOf(copy), When::timed(day("2026-11-04"), QTime(17, 0), u"UTC"_s));
    QVERIFY(!copy.series);
    world.focus(world.talk.id);
    world.ui->trigger("session.duplicate");
    copy = world.ui->store().all<Event>().back();
    QCOMPARE(copy.date, day("2026-11-17"));
}

void CalendarPageTest::series_askWhichAreMeant_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("moved");
    QTest::newRow("this") << u"This session"_s << 1;
    QTest::newRow("following") << u"This and following"_s << 7;
    QTest::newRow("all") << u"All of the series"_s << 8;
}

void CalendarPageTest::series_askWhichAreMeant()
{
    QFETCH(QString, answer);
    QFETCH(int, moved);
    World world;
    world.open();
    const auto second = world.ui->store().where(&Event::series, *world.read(world.firstOfSeries).series).at(1);
    world.focus(second.id);
    world.ui->trigger("session.later");
    QCOMPARE(world.read(second.id), second);
    world.choose(answer);
    const auto events = world.ui->store().all<Event>();
    QCOMPARE(std::count_if(events.begin(), events.end(), [](const Event &e) { return e.time == QTime(9, 15); }), moved);
    world.ui->trigger("edit.undo");
    QCOMPARE(world.read(second.id), second);
}

void CalendarPageTest::seriesDelete_asksToo()
{
    World world;
    world.open();
    world.focus(world.firstOfSeries);
    world.ui->trigger("session.delete");
    world.choose(u"All of the series"_s);
    QCOMPARE(world.ui->store().all<Event>().size(), size_t(1));
    QVERIFY(world.ui->store().all<Series>().empty());
}

void CalendarPageTest::arrowsAndTab_moveTheFocus()
{
    World world;
    world.open();
    world.focus(world.firstOfSeries);
    world.ui->key(Qt::Key_Right);
    QCOMPARE(world.view()->focusedDay(), day("2026-11-11"));
    world.ui->key(Qt::Key_Up);
    QCOMPARE(world.view()->focusSession()->event.id, world.talk.id);
    world.ui->key(Qt::Key_Tab);
    QCOMPARE(world.view()->focusedDay(), day("2026-11-11"));
    world.ui->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(world.view()->focusSession()->event.id, world.talk.id);
}

void CalendarPageTest::enter_opensTheSession()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_Return);
    auto *sheet = qobject_cast<SessionSheet *>(world.ui->window().sheet().content());
    QVERIFY(sheet);
    QCOMPARE(sheet->shownEvent(), world.talk.id);
    QVERIFY(!world.page()->canTrigger("session.delete")); // single keys are for the sheet now
    world.ui->key(Qt::Key_Escape);
    QVERIFY(world.view()->hasFocus());
    QVERIFY(world.page()->canTrigger("session.delete"));
}

void CalendarPageTest::sessionSheet_changesFieldByField()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_Return);
    world.ui->find<QLineEdit>(u"Title"_s)->selectAll();
    world.ui->type(u"Generics again"_s);
    world.ui->key(Qt::Key_Tab);
    QCOMPARE(world.read(world.talk.id).title.value(), u"Generics again"_s);
    const size_t steps = world.ui->workspace().history().size();
    auto *when = world.ui->find<QLineEdit>(u"When"_s);
    when->setFocus();
    when->selectAll();
    world.ui->type(u"+1w 18:00-19:30"_s);
    world.ui->key(Qt::Key_Return);
    world.ui->key(Qt::Key_Tab);
    QCOMPARE(startOf(world.read(world.talk.id)), When::timed(day("2026-11-17"), QTime(18, 0), u"UTC"_s));
    QCOMPARE(world.read(world.talk.id).minutes, 90);
    QCOMPARE(world.ui->workspace().history().size(), steps + 2);
    auto *communities = world.ui->find<QLineEdit>(u"Communities"_s);
    communities->setFocus();
    communities->selectAll();
    world.ui->type(u"go, Rust"_s);
    world.ui->key(Qt::Key_Tab);
    QCOMPARE(world.ui->store().where(&EventCommunity::event, world.talk.id).size(), size_t(2));
}

void CalendarPageTest::sessionSheet_refusesWithASentence()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_Return);
    auto *when = world.ui->find<QLineEdit>(u"When"_s);
    when->setFocus();
    when->selectAll();
    world.ui->type(u"soon"_s);
    world.ui->key(Qt::Key_Tab);
    QVERIFY(when->accessibleDescription().contains(u"is not a date"_s));
    QCOMPARE(world.read(world.talk.id), world.talk);
}

void CalendarPageTest::sessionSheet_tellsWhyAButtonRefuses()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_Return);
    auto *remove = world.ui->find<QPushButton>(u"Delete"_s);
    // Gone behind the back of the sheet, which has not heard of it when the button is pressed.
    world.ui->workspace().commit({u"session.delete"_s, {}},
                                 deleteSession(world.ui->store(), world.talk.id, SeriesScope::This));
    remove->click();
    QVERIFY2(!world.ui->toast().isEmpty(), "the refusal is told");
    world.ui->settle();
    QVERIFY2(!world.ui->window().sheet().isOpen(), "what is gone is not shown");
}

void CalendarPageTest::sessionSheet_findsWhoLeads()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    world.ui->key(Qt::Key_Return);
    world.ui->find<QAbstractButton>(u"Ada Lovelace does not lead it"_s)->click();
    world.ui->settle();
    QVERIFY(world.ui->store().where(&Part::event, world.talk.id).empty());
    world.ui->find<QLineEdit>(u"Somebody to lead it"_s)->setFocus();
    world.ui->type(u"sto"_s);
    world.ui->key(Qt::Key_Return);
    world.ui->settle();
    const auto parts = world.ui->store().where(&Part::event, world.talk.id);
    QCOMPARE(parts.size(), size_t(1));
    QCOMPARE(parts.front().person, world.bob.id);
}

void CalendarPageTest::sessionSheet_changesASeries()
{
    World world;
    world.open();
    world.focus(world.firstOfSeries);
    world.ui->key(Qt::Key_Return);
    world.ui->find<QAbstractButton>(u"All"_s)->click();
    auto *title = world.ui->find<QLineEdit>(u"Title"_s);
    title->setFocus();
    title->selectAll();
    world.ui->type(u"Kata"_s);
    world.ui->key(Qt::Key_Return);
    const auto events = world.ui->store().all<Event>();
    QCOMPARE(std::count_if(events.begin(), events.end(), [](const Event &e) { return e.title.value() == "Kata"_L1; }),
             8);
}

void CalendarPageTest::settle_showsAndMends()
{
    World world;
    Event clash = anEvent(day("2026-11-10"), "Borrowing");
    world.w.add(clash, aPlacing(clash, world.rust), aPart(clash, world.ada));
    world.open();
    QVERIFY(world.page()->scene().unsettled.contains(world.talk.id));
    world.ui->trigger("calendar.settle");
    QCOMPARE(world.view()->focusSession()->event.id, world.talk.id);
    world.ui->find<QPushButton>(u"Move by an hour"_s)->click();
    world.ui->settle();
    QCOMPARE(world.read(world.talk.id).time, QTime(18, 0));
    QVERIFY(world.page()->scene().unsettled.isEmpty());
    QVERIFY(!world.page()->canTrigger("calendar.settle"));
}

void CalendarPageTest::filter_keepsWhatMatches()
{
    World world;
    world.open();
    QCOMPARE(world.page()->scene().lanes.size(), size_t(3));
    world.ui->trigger("calendar.filter");
    world.ui->type(u"ada"_s);
    QCOMPARE(world.page()->scene().lanes.size(), size_t(1));
    QCOMPARE(world.page()->scene().plan.sessions.size(), size_t(1));
    world.ui->find<QLineEdit>(u"Filter by community, title or person"_s)->clear();
    world.ui->settle();
    QCOMPARE(world.page()->scene().lanes.size(), size_t(3));
}

void CalendarPageTest::views_keepTheSession()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    for (const char *view : {"calendar.month", "calendar.quarter"}) {
        world.ui->trigger(view);
        QVERIFY(world.view()->focusSession());
        QCOMPARE(world.view()->focusSession()->event.id, world.talk.id);
        QVERIFY(world.view()->hasFocus());
    }
}

void CalendarPageTest::dates_areGoneTo()
{
    World world;
    world.open();
    world.ui->trigger("calendar.date");
    world.ui->type(u"15 mar 2027"_s);
    world.ui->key(Qt::Key_Return);
    QCOMPARE(world.page()->scene().anchor, day("2027-03-01"));
    world.ui->trigger("calendar.back");
    QCOMPARE(world.page()->scene().anchor, day("2026-11-30"));
    world.ui->trigger("calendar.today");
    QCOMPARE(world.page()->scene().anchor, day("2026-10-19"));
}

void CalendarPageTest::moving_tellsWhatSpeaksAgainst()
{
    World world;
    Event other = anEvent(day("2026-11-17"), "Borrowing");
    world.w.add(other, aPlacing(other, world.rust), aPart(other, world.ada));
    world.open();
    world.focus(world.talk.id);
    world.ui->trigger("session.move");
    QVERIFY(world.view()->advice().isEmpty());
    world.ui->key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(world.view()->advice().size(), 1);
    QVERIFY(world.view()->advice().front().startsWith(u"Ada Lovelace is in “Generics” and “Borrowing”"_s));
    world.ui->key(Qt::Key_Right);
    QVERIFY(world.view()->advice().isEmpty());
    world.ui->key(Qt::Key_Escape);
}

void CalendarPageTest::sentences_areThereForAScreenReader()
{
    World world;
    world.open();
    world.focus(world.talk.id);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(world.view());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), int(world.view()->geometryOfMarks().marks().size()));
    QAccessibleInterface *focus = list->focusChild();
    QVERIFY(focus);
    QVERIFY(focus->state().focused);
    const QString words = focus->text(QAccessible::Name);
    for (const QString &part :
         {u"Generics"_s, u"Tue 10 Nov, 18:00–19:00"_s /* in Berlin */, u"go"_s, u"talk"_s, u"Ada Lovelace"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(focus->rect().isValid());
    QCOMPARE(list->indexOfChild(focus), world.view()->focusMark());
}

QTEST_MAIN(CalendarPageTest)
#include "tst_calendar.moc"
