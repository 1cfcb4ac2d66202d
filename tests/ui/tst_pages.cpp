// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/bench/large_workspace.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/shell/action_table.h"
#include "ui/shell/page_table.h"

#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace convenor;

namespace {

/// What every page must do, whatever is in the workspace.
enum class Content { Empty, Small, Sample, Large };

void fill(TestWorkspace &w)
{
    const Person ada = aPerson("Ada Lovelace");
    const Person grace = aPerson("Grace Hopper");
    Community go = aCommunity("GO");
    go.cadenceDays = 14;
    const Community java = aCommunity("JAVA");
    const Role expert = aRole("expert");
    const Event past = anEvent(w.today.addDays(-3), "Generics");
    const Event held = aHeldEvent(w.today.addDays(-20), "Channels");
    const Event next = anEvent(w.today.addDays(5), "Modules");
    w.add(ada, grace, go, java, expert, aTerm(ada, go, expert), aMembership(ada, go),
          aMembership(grace, go, "2026-10-20"), past, held, next, aPlacing(past, go), aPlacing(held, go),
          aPlacing(next, java), aPart(held, grace), anAttendance(held, ada), anAttendance(held, grace));
}

/// A workspace with some content, at a path, on its day.
struct Scene
{
    QTemporaryDir folder{temporaryFolder()};
    QString path = folder.filePath(QStringLiteral("pages.convenor"));
    QDate today{2026, 11, 2};

    explicit Scene(Content content)
    {
        if (content == Content::Sample)
            Workspace::create(path, sampleBeginning(today));
        else if (content == Content::Large)
            makeLargeWorkspace(path);
        else {
            TestWorkspace w;
            if (content == Content::Small)
                fill(w);
            w.close();
            QFile::copy(w.path(), path);
        }
    }
};

/// Steps that a person made and did not take back.
qsizetype stepsOf(UiDriver &ui)
{
    const std::vector<Step> steps = ui.workspace().history();
    return std::count_if(steps.begin(), steps.end(), [](const Step &s) { return !s.undone && !s.system; });
}

/// What opened over the page: a menu, the sheet; nothing if neither did.
QWidget *onTop(UiDriver &ui)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return ui.window().sheet().isOpen() ? &ui.window().sheet() : nullptr;
}

/// A table without a current row is what Qt 6.4 crashes on under a screen reader.
void expectTablesInOrder(UiDriver &ui)
{
    for (const QTableView *table : ui.window().findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        QVERIFY2(table->model(), qPrintable(table->accessibleName()));
        QVERIFY2(table->model()->rowCount() == 0 || table->currentIndex().isValid(),
                 qPrintable(table->accessibleName()));
    }
}

/// Closes what opened with Esc alone, from the top down, and expects the keyboard to be somewhere then.
void leaveByEscape(UiDriver &ui)
{
    constexpr int mostLayers = 3;
    for (int i = 0; i < mostLayers && onTop(ui); ++i)
        ui.key(Qt::Key_Escape);
    ui.key(Qt::Key_Escape); // a box in the page, a move by keys
    QVERIFY2(!onTop(ui), "Esc does not close it");
    QVERIFY2(QApplication::focusWidget(), "nothing has the keyboard after Esc");
}

/// What every action owes: the keyboard somewhere, names for what it opens, a way out, and at most one step, which undo
/// takes back to the last bit.
void expectGoodManners(UiDriver &ui, const char *action)
{
    const qsizetype steps = stepsOf(ui);
    const quint64 before = recordsHash(ui.workspace());
    QGuiApplication::clipboard()->clear(); // what was copied would be pasted as a report, and kept as a draft
    if (!ui.window().trigger(action))
        return;
    ui.settle();
    QVERIFY2(onTop(ui) || QApplication::focusWidget(), "nothing has the keyboard");
    if (QWidget *opened = onTop(ui))
        QCOMPARE(unnamedBelow(*opened).join(u'\n'), QString());
    expectTablesInOrder(ui);
    leaveByEscape(ui);
    const qsizetype made = stepsOf(ui) - steps;
    QVERIFY2(std::abs(made) <= 1, "more than one step");
    if (made != 0)
        ui.trigger(made > 0 ? "edit.undo" : "edit.redo");
    QCOMPARE(stepsOf(ui), steps);
    QCOMPARE(recordsHash(ui.workspace()), before);
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWithoutComplaint_data() { contents(); }
    void showsWithoutComplaint();
    void namesEveryControl_data() { contents(); }
    void namesEveryControl();
    void canBeWalkedByAScreenReader_data() { contents(); }
    void canBeWalkedByAScreenReader();
    void isLeftByTab_data() { contents(); }
    void isLeftByTab();
    void survivesEveryAction_data() { contents(); }
    void survivesEveryAction();
    void doesItsActions();
    void keepsItsState();

private:
    static void contents()
    {
        QTest::addColumn<int>("content");
        QTest::addRow("empty") << int(Content::Empty);
        QTest::addRow("small") << int(Content::Small);
        QTest::addRow("sample") << int(Content::Sample);
        if (qEnvironmentVariableIntValue("CONVENOR_TEST_SCALE") > 1) // minutes
            QTest::addRow("large") << int(Content::Large);
    }
    template <class Visit> static void onEveryPage(Visit visit)
    {
        QFETCH(int, content);
        const Scene scene{Content(content)};
        UiDriver ui(scene.path, scene.today);
        for (const PageRow &row : pageTable()) {
            ui.window().open({row.kind, 0, {}});
            ui.settle();
            visit(ui, row);
            if (QTest::currentTestFailed()) {
                qWarning("on the page %s", row.name);
                return;
            }
        }
    }
};

void TestPages::showsWithoutComplaint()
{
    onEveryPage([](UiDriver &ui, const PageRow &row) {
        QCOMPARE(ui.window().currentPage(), row.kind);
        QVERIFY(ui.page()->isVisible());
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(), "keys are lost");
        QCOMPARE(ui.toast(), QString());
        Q_EMIT ui.workspace().reset();
        ui.settle();
        QCOMPARE(ui.toast(), QString());
        QVERIFY(!ui.window().grab().isNull());
    });
}

void TestPages::namesEveryControl()
{
    onEveryPage([](UiDriver &ui, const PageRow &) { QCOMPARE(unnamedBelow(ui.window()).join(u'\n'), QString()); });
}

void TestPages::canBeWalkedByAScreenReader()
{
    onEveryPage([](UiDriver &ui, const PageRow &) {
        constexpr int atLeast = 10;
        QVERIFY(walkBelow(ui.window()) > atLeast);
    });
}

void TestPages::isLeftByTab()
{
    onEveryPage([](UiDriver &ui, const PageRow &) {
        constexpr int mostControls = 500;
        QSet<QWidget *> seen;
        bool isOut = false;
        for (int i = 0; i < mostControls && !isOut; ++i) {
            ui.key(Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus, "nothing has the keyboard");
            isOut = seen.contains(focus) || !ui.page()->isAncestorOf(focus);
            seen << focus;
        }
        QVERIFY2(isOut, "Tab never comes out of the page");
    });
}

void TestPages::survivesEveryAction()
{
    onEveryPage([](UiDriver &ui, const PageRow &row) {
        for (const ActionRow &action : actionTable()) {
            if (qstrcmp(action.id, "workspace.quit") == 0)
                continue;
            ui.window().open({row.kind, 0, {}});
            ui.settle();
            expectGoodManners(ui, action.id);
            if (QTest::currentTestFailed())
                return qWarning("after the action %s", action.id);
        }
        QCOMPARE(ui.workspace().check(), QStringList());
    });
}

void TestPages::doesItsActions()
{
    TestWorkspace w;
    UiDriver ui(w);
    for (const ActionRow &action : actionTable())
        if (action.where != Where::Window)
            QVERIFY2(ui.window().page(action.page)->actions().contains(action.id), action.id);
    for (const PageRow &row : pageTable())
        for (const QByteArray &id : ui.window().page(row.kind)->actions())
            QVERIFY2(findAction(id), id.constData());
}

void TestPages::keepsItsState()
{
    TestWorkspace w;
    fill(w);
    {
        UiDriver ui(w);
        for (const PageRow &row : pageTable())
            ui.window().open({row.kind, 0, {}});
        ui.window().close();
    }
    UiDriver again(w.path(), w.today);
    for (const PageRow &row : pageTable()) {
        again.window().open({row.kind, 0, {}});
        QCOMPARE(again.toast(), QString());
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
