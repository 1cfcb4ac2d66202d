// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/shell/history_sheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/settings.h"
#include "ui/shell/windows.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convenor;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commit_tellsWithUndoAndUndoTakesBack();
    void undo_worksAfterARestart();
    void refusal_isToldAndChangesNothing();
    void history_listsStepsAndUndoes();
    void jump_goesToACommunity();
    void jump_doesActions();
    void theme_isTakenByPaletteAndKept();
    void panes_areReachedByF6();
    void sameFile_isRaisedNotOpenedTwice();
    void bigStep_runsInAWorkerAndIsUndone();
};

namespace {

void addPerson(UiDriver &ui, const Person &person)
{
    ChangeSet changes;
    changes.add(person);
    ui.window().context().commit({QStringLiteral("person.add"), person.name.value()}, std::move(changes), {});
    ui.settle();
}

} // namespace

void TestWindow::commit_tellsWithUndoAndUndoTakesBack()
{
    TestWorkspace w;
    UiDriver ui(w);
    addPerson(ui, aPerson("Ada"));
    QVERIFY(ui.toast().contains(QStringLiteral("Ada")));
    QVERIFY(ui.find<Navigation>()->findChild<QPushButton *>()->text().startsWith(QStringLiteral("All changes saved ")));
    ui.find<QPushButton>(QStringLiteral("Undo"))->click();
    ui.settle();
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
    ui.find<QPushButton>(QStringLiteral("Redo"))->click();
    ui.settle();
    QCOMPARE(ui.store().all<Person>().size(), size_t(1));
}

void TestWindow::undo_worksAfterARestart()
{
    TestWorkspace w;
    {
        UiDriver ui(w);
        addPerson(ui, aPerson("Ada"));
    }
    UiDriver ui(w.path(), w.today);
    ui.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
    ui.trigger("edit.undo");
    QCOMPARE(ui.toast(), QStringLiteral("Nothing to undo"));
}

void TestWindow::refusal_isToldAndChangesNothing()
{
    TestWorkspace w;
    UiDriver ui(w);
    const bool done =
        ui.window().context().act([] { throw Error(Error::Invalid, QStringLiteral("Not like this. Do it so.")); });
    QVERIFY(!done);
    QCOMPARE(ui.toast(), QStringLiteral("Not like this. Do it so."));
    QVERIFY(!ui.window().context().act([] { throw std::runtime_error("internal words"); }));
    QVERIFY2(!ui.toast().contains(QStringLiteral("internal")), "the user reads sentences only");
}

void TestWindow::history_listsStepsAndUndoes()
{
    TestWorkspace w;
    UiDriver ui(w);
    addPerson(ui, aPerson("Ada"));
    ui.trigger("edit.history");
    QVERIFY(ui.find<HistorySheet>());
    ui.find<QPushButton>(QStringLiteral("Undo the last step"))->click();
    ui.settle();
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
    ui.key(Qt::Key_Escape);
    QVERIFY(!ui.window().sheet().isOpen());
}

void TestWindow::jump_goesToACommunity()
{
    TestWorkspace w;
    w.add(aCommunity("Golang"), aPerson("Gordon"));
    UiDriver ui(w);
    ui.trigger("go.jump");
    ui.type(QStringLiteral("golan"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.window().currentPage(), Reference::Communities);
    ui.trigger("go.jump");
    ui.type(QStringLiteral("gordon"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.window().currentPage(), Reference::People);
}

void TestWindow::jump_doesActions()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.jump");
    ui.type(QStringLiteral("what chan"));
    ui.key(Qt::Key_Return);
    QVERIFY(ui.find<HistorySheet>());
}

void TestWindow::theme_isTakenByPaletteAndKept()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("view.dark");
    QVERIFY(tokensOf(ui.window().palette()).isDark);
    QCOMPARE(Settings().theme(), Theme::Dark);
    ui.trigger("view.light");
    QVERIFY(!tokensOf(ui.window().palette()).isDark);
    ui.trigger("view.system");
}

void TestWindow::panes_areReachedByF6()
{
    TestWorkspace w;
    w.add(aCommunity("GO"));
    UiDriver ui(w);
    ui.trigger("go.communities");
    const auto *rail = ui.find<Navigation>();
    ui.key(Qt::Key_F6);
    QVERIFY(rail->isAncestorOf(QApplication::focusWidget()));
    ui.key(Qt::Key_F6);
    QVERIFY(ui.page()->isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::sameFile_isRaisedNotOpenedTwice()
{
    TestWorkspace w;
    w.close();
    Windows windows(w.today);
    windows.open(w.path());
    windows.open(w.path());
    QCOMPARE(windows.all().size(), 1);
}

void TestWindow::bigStep_runsInAWorkerAndIsUndone()
{
    constexpr size_t many = 6000; // more than are told one by one
    TestWorkspace w;
    UiDriver ui(w);
    ChangeSet changes;
    for (size_t i = 0; i < many; ++i)
        changes.add(aPerson("Person " + QByteArray::number(i)));
    ui.window().context().commit({QStringLiteral("import"), QStringLiteral("people")}, std::move(changes), {});
    ui.settle();
    QCOMPARE(ui.store().all<Person>().size(), many);
    ui.trigger("edit.undo");
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
    QVERIFY(!ui.workspace().isLent());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
