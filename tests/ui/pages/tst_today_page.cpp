// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_rules.h"
#include "ui/pages/import/import_sheet.h"
#include "ui/pages/today/coming_column.h"
#include "ui/pages/today/settle_sheet.h"
#include "ui/pages/today/task_row.h"

#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace convenor;

namespace {

/// A community with one expert, two newcomers, an action item and a session to log.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");
    Role expert = aRole("expert");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob"), cyd = aPerson("Cyd");
    Event session = anEvent(w.today.addDays(-1), "Generics");
    ActionItem item{Id<ActionItem>(1), QStringLiteral("Quieter room"), {}, {}, {}, HalfDate(w.today), {}};

    World()
    {
        w.add(go, expert, ada, bob, cyd, session, aPlacing(session, go), item);
        w.add(aTerm(ada, go, expert, "2025"), aMembership(bob, go, "2026-10-30"), aMembership(cyd, go, "2026-10-30"));
    }
};

TaskRow *rowOf(UiDriver &ui, TaskKind kind)
{
    for (TaskRow *row : ui.window().findChildren<TaskRow *>())
        if (row->isVisible() && row->row().kind == kind)
            return row;
    return nullptr;
}

int shownRows(UiDriver &ui)
{
    const auto rows = ui.window().findChildren<TaskRow *>();
    return int(std::count_if(rows.begin(), rows.end(), [](const TaskRow *row) { return row->isVisible(); }));
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void today_showsATaskOfEachKind();
    void action_isDoneByEnter();
    void focus_staysWhereTheRowWas();
    void talk_restartsTheClockOnSaid();
    void welcome_goesToWhoIsTicked();
    void copy_keepsNothing();
    void snooze_isOneKey();
    void undo_bringsARowBack();
    void nothing_isSaidKindly();
    void newWorkspace_saysHowToBegin();
    void newWorkspace_beginsByAButton();
    void oneCard_standsInTheFirstColumn();
    void later_unfolds();
    void older_isSettledInOneStep();
};

void TestTodayPage::today_showsATaskOfEachKind()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    for (const TaskKind kind : {TaskKind::Log, TaskKind::Alone, TaskKind::Welcome, TaskKind::Action})
        QVERIFY(rowOf(ui, kind));
    QCOMPARE(ui.page()->title(), QStringLiteral("Monday, 2 November"));
    QVERIFY(!rowOf(ui, TaskKind::Log)->accessibleName().isEmpty());
}

void TestTodayPage::action_isDoneByEnter()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    rowOf(ui, TaskKind::Action)->setFocus();
    ui.key(Qt::Key_Return);
    ui.settle();
    QCOMPARE(ui.store().get(world.item.id).done, HalfDate(world.w.today));
    QVERIFY(!rowOf(ui, TaskKind::Action));
}

void TestTodayPage::focus_staysWhereTheRowWas()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    rowOf(ui, TaskKind::Action)->setFocus();
    ui.key(Qt::Key_Return);
    ui.settle();
    QVERIFY(dynamic_cast<TaskRow *>(ui.window().focusWidget()));
}

void TestTodayPage::talk_restartsTheClockOnSaid()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    rowOf(ui, TaskKind::Alone)->setFocus();
    ui.key(Qt::Key_Return);
    ui.settle();
    QVERIFY(ui.find<QPlainTextEdit>()->toPlainText().startsWith(QStringLiteral("Hi Ada,")));
    QVERIFY(ui.store().all<Touch>().empty());
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.settle();
    QCOMPARE(ui.store().all<Touch>().size(), 1u);
    QCOMPARE(ui.store().all<Touch>()[0].person, world.ada.id);
    QCOMPARE(ui.store().all<Touch>()[0].kind, TouchKind::CheckIn);
    QVERIFY(!rowOf(ui, TaskKind::Alone)); // rests for two weeks
}

void TestTodayPage::welcome_goesToWhoIsTicked()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    Q_EMIT rowOf(ui, TaskKind::Welcome)->acted();
    ui.settle();
    ui.find<QCheckBox>(QStringLiteral("Bob"))->click();
    QVERIFY(ui.find<QPlainTextEdit>()->toPlainText().startsWith(QStringLiteral("Hi Cyd,")));
    ui.find<QPushButton>(QStringLiteral("Sent"))->click();
    ui.settle();
    const auto touches = ui.store().all<Touch>();
    QCOMPARE(touches.size(), 1u);
    QCOMPARE(touches[0].person, world.cyd.id);
    QCOMPARE(rowOf(ui, TaskKind::Welcome)->row().title, QStringLiteral("Bob joined Go"));
}

void TestTodayPage::copy_keepsNothing()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    Q_EMIT rowOf(ui, TaskKind::Welcome)->acted();
    ui.settle();
    ui.find<QPushButton>(QStringLiteral("Copy text"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("welcome to Go")));
    QVERIFY(ui.store().all<Touch>().empty());
}

void TestTodayPage::snooze_isOneKey()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    rowOf(ui, TaskKind::Log)->setFocus();
    ui.trigger("task.snooze");
    ui.settle();
    auto *menu = ui.find<QMenu>();
    QTest::keyClick(menu, Qt::Key_Return); // tomorrow stands first
    ui.settle();
    QCOMPARE(ui.store().all<Snooze>().size(), 1u);
    QCOMPARE(ui.store().all<Snooze>()[0].until, world.w.today.addDays(1));
    QVERIFY(!rowOf(ui, TaskKind::Log));
}

void TestTodayPage::undo_bringsARowBack()
{
    World world;
    UiDriver ui(world.w);
    ui.trigger("go.today");
    Q_EMIT rowOf(ui, TaskKind::Action)->acted();
    ui.settle();
    QVERIFY(!rowOf(ui, TaskKind::Action));
    ui.trigger("edit.undo");
    ui.settle();
    QVERIFY(rowOf(ui, TaskKind::Action));
}

void TestTodayPage::nothing_isSaidKindly()
{
    TestWorkspace w;
    Community closed = aCommunity("GO");
    closed.closed = halfDate("2026-01");
    w.add(closed);
    UiDriver ui(w);
    ui.trigger("go.today");
    QCOMPARE(shownRows(ui), 0);
    QVERIFY(ui.find<QLabel>(QStringLiteral("Nothing needs you today")));
}

void TestTodayPage::newWorkspace_saysHowToBegin()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.today");
    QVERIFY(ui.find<QLabel>(QStringLiteral("Begin with what you have")));
}

void TestTodayPage::newWorkspace_beginsByAButton()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.today");
    QVERIFY(!findWidget<ComingColumn>(ui.window())); // no list of days on which nothing is
    ui.find<QPushButton>(QStringLiteral("Import…"))->click();
    ui.settle();
    QVERIFY(ui.find<ImportSheet>());
    ui.key(Qt::Key_Escape);
    ui.find<QPushButton>(QStringLiteral("New community…"))->click();
    ui.settle();
    QCOMPARE(ui.window().currentPage(), Reference::Communities);
    QVERIFY(ui.window().sheet().isOpen());
}

void TestTodayPage::oneCard_standsInTheFirstColumn()
{
    TestWorkspace w;
    w.add(ActionItem{Id<ActionItem>(1), QStringLiteral("Quieter room"), {}, {}, {}, HalfDate(w.today), {}});
    UiDriver ui(w);
    ui.window().resize(1440, 900);
    ui.trigger("go.today");
    ui.settle();
    const TaskRow *row = rowOf(ui, TaskKind::Action);
    QVERIFY(row);
    QVERIFY2(row->mapTo(ui.page(), QPoint()).x() < 60,
             qPrintable(QString::number(row->mapTo(ui.page(), QPoint()).x())));
}

void TestTodayPage::later_unfolds()
{
    World world;
    for (int i = 2; i < 12; ++i)
        world.w.add(anEvent(world.w.today.addDays(-i)));
    UiDriver ui(world.w);
    ui.trigger("go.today");
    QCOMPARE(shownRows(ui), int(rowsOfADay));
    ui.trigger("task.later");
    ui.settle();
    QCOMPARE(shownRows(ui), 14);
    ui.trigger("task.later");
    ui.settle();
    QCOMPARE(shownRows(ui), int(rowsOfADay));
}

void TestTodayPage::older_isSettledInOneStep()
{
    TestWorkspace w;
    const Event old = anEvent(day("2019-05-01"));
    w.add(old);
    UiDriver ui(w);
    ui.trigger("go.today");
    ui.settle();
    const auto buttons = ui.window().findChildren<QPushButton *>();
    const auto find = [&] {
        return std::find_if(buttons.begin(), buttons.end(),
                            [](const QPushButton *b) { return b->text().contains(QStringLiteral("Settle all")); });
    };
    QTRY_VERIFY(find() != buttons.end()); // counted a little later than the rest
    const auto settle = find();
    QCOMPARE((*settle)->text(), QStringLiteral("Before you began: 1 session · Settle all"));
    // An empty page has nothing to settle beside: the line stands there too.
    QVERIFY((*settle)->isVisible());
    (*settle)->click();
    ui.settle();
    ui.find<QPushButton>(QStringLiteral("They took place as planned"))->click();
    ui.settle();
    QCOMPARE(ui.store().get(old.id).status, EventStatus::Held);
    QTRY_VERIFY(!(*settle)->isVisible());
}

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
