// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/progress.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/ui_driver.h"
#include "ui/shell/history_sheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/progress_panel.h"
#include "ui/shell/settings.h"
#include "ui/shell/windows.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

using namespace convenor;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commit_tellsWithUndoAndUndoTakesBack();
    void undo_worksAfterARestart();
    void undo_isNotKeptByAFieldThatHasNothingToUndo();
    void letters_areNoShortcutsInASheet();
    void refusal_isToldAndChangesNothing();
    void history_listsStepsAndUndoes();
    void jump_goesToACommunity();
    void jump_doesActions();
    void theme_isTakenByPaletteAndKept();
    void panes_areReachedByF6();
    void sameFile_isRaisedNotOpenedTwice();
    void language_isChangedWithoutARestart();
    void language_waitsForAnOpenSheet();
    void bigStep_runsInAWorkerAndIsUndone();
    void longJob_letsNothingElseBeDone();
    void longJob_isCancelledByItsPanel();
    void longJob_givesTheKeyboardBack();
};

namespace {

void addPerson(UiDriver &ui, const Person &person)
{
    ChangeSet changes;
    changes.add(person);
    ui.window().context().commit({QStringLiteral("person.add"), person.name.value()}, std::move(changes), {});
    ui.settle();
}

/// Runs \a meanwhile in the window while a job has the document and its panel is in sight; then the job ends.
void duringALongJob(UiDriver &ui, const std::function<void()> &meanwhile)
{
    std::atomic<bool> isDone = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const auto *panel = ui.window().findChild<ProgressPanel *>();
        if (isDone || !panel || !panel->isVisible())
            return;
        look.stop();
        meanwhile();
        isDone = true;
    });
    look.start(10);
    ui.window().context().act([&] {
        ui.window().context().runLong(QStringLiteral("Working"), [&](Progress &progress) {
            for (; !isDone; QThread::msleep(1))
                progress.check();
        });
    });
    ui.settle();
    QVERIFY2(isDone, "the panel was never shown");
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

void TestWindow::undo_isNotKeptByAFieldThatHasNothingToUndo()
{
    TestWorkspace w;
    UiDriver ui(w);
    addPerson(ui, aPerson("Ada"));
    ui.trigger("go.people");
    auto *filter = ui.find<QLineEdit>();
    filter->setFocus();
    ui.type(QStringLiteral("a"));
    ui.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(ui.store().all<Person>().size(), size_t(1));
    ui.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
}

void TestWindow::letters_areNoShortcutsInASheet()
{
    TestWorkspace w;
    w.add(aCommunity("Go"));
    UiDriver ui(w);
    ui.trigger("file.import");
    const auto *sheet = ui.window().sheet().content();
    QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
    ui.key(Qt::Key_L);
    QCOMPARE(ui.window().sheet().content(), sheet);
    ui.key(Qt::Key_Escape);
    ui.key(Qt::Key_L);
    QCOMPARE(ui.window().currentPage(), Reference::Sessions);
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

void TestWindow::language_isChangedWithoutARestart()
{
    TestWorkspace w;
    w.close();
    Windows windows(w.today);
    windows.open(w.path());
    windows.all().constFirst()->open({Reference::Communities, 0, {}});
    for (const Language &language : languages()) {
        const QPointer<MainWindow> before = windows.all().constFirst();
        QVERIFY(before->trigger("language." + language.code.toLatin1()));
        QTRY_VERIFY(!before);
        QCOMPARE(windows.all().size(), 1);
        QCOMPARE(windows.all().constFirst()->path(), w.path());
        QCOMPARE(windows.all().constFirst()->currentPage(), Reference::Communities);
        QCOMPARE(Settings().language(), language.code);
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
    }
    windows.speak(languages().front().code);
    QLocale::setDefault(QLocale::c()); // as the other tests expect it
}

void TestWindow::language_waitsForAnOpenSheet()
{
    TestWorkspace w;
    w.close();
    Windows windows(w.today);
    windows.open(w.path());
    const QPointer<MainWindow> window = windows.all().constFirst();
    QVERIFY(window->trigger("person.add"));
    windows.speak(QStringLiteral("de"));
    QVERIFY(window && window->sheet().isOpen());
    QVERIFY(window->toast().sentence().contains(u"close what is open"));
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

void TestWindow::longJob_letsNothingElseBeDone()
{
    TestWorkspace w;
    UiDriver ui(w);
    addPerson(ui, aPerson("Ada"));
    duringALongJob(ui, [&] {
        QTest::keyClick(&ui.window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&ui.window(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(!ui.window().context().act([] { QFAIL("the document is lent"); }));
        QVERIFY2(!ui.window().close(), "a window is not closed under a job");
        QVERIFY(ui.window().isVisible());
        ChangeSet changes;
        changes.add(aPerson("Grace"));
        QVERIFY(isRefused(Error::Conflict, "still being done", [&] {
            ui.window().context().commit({QStringLiteral("person.add"), {}}, std::move(changes), {});
        }));
    });
    QVERIFY(!ui.window().sheet().isOpen());
    QCOMPARE(ui.store().all<Person>().size(), size_t(1));
    ui.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.store().all<Person>().size(), size_t(0));
}

void TestWindow::longJob_isCancelledByItsPanel()
{
    TestWorkspace w;
    UiDriver ui(w);
    std::atomic<bool> wasCancelled = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *panel = ui.window().findChild<ProgressPanel *>();
        if (panel && panel->isVisible())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    });
    look.start(10);
    ui.window().context().act([&] {
        ui.window().context().runLong(QStringLiteral("Working"), [&](Progress &progress) {
            for (wasCancelled = true;; QThread::msleep(1))
                progress.check();
        });
    });
    QVERIFY(wasCancelled);
    QCOMPARE(ui.toast(), Progress::cancelledError().sentence());
}

void TestWindow::longJob_givesTheKeyboardBack()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.people");
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    duringALongJob(ui, [&] { QVERIFY(QApplication::focusWidget() != before); });
    QCOMPARE(QApplication::focusWidget(), before);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
