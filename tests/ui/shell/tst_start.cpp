// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/hands.h"
#include "tests/support/test_workspace.h"
#include "ui/pages/import/import_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_sheet.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/recent_row.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_context.h"
#include "ui/shell/windows.h"
#include "ui/style/style.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace convenor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The start page of somebody whose home is a temporary folder.
struct Scene
{
    QTemporaryDir home{temporaryFolder()};
    std::unique_ptr<Windows> windows;

    Scene()
    {
        qputenv("HOME", home.path().toUtf8());
        QSettings().clear();
    }
    QString makeWorkspace(const char *name)
    {
        const QString path = home.filePath(text(name) + text(".convenor"));
        Workspace::create(path, {text(name), text("Europe/Berlin"), QDate(2026, 11, 2), {}});
        return path;
    }
    /// Three files, the second gone; the last one was opened last.
    QStringList openThree()
    {
        QStringList paths;
        for (const char *name : {"One", "Two", "Three"}) {
            paths << makeWorkspace(name);
            RecentFiles().note(paths.back(), text(name), QDateTime::currentDateTime().addSecs(paths.size() - 60));
        }
        QFile::remove(paths[1]);
        return paths;
    }
    StartWindow &start()
    {
        if (!windows)
            windows = std::make_unique<Windows>(QDate(2026, 11, 2));
        if (!windows->start())
            windows->showStart();
        settleEvents();
        return *windows->start();
    }
    QList<RecentRow *> rows()
    {
        QList<RecentRow *> visible;
        for (RecentRow *row : start().findChildren<RecentRow *>())
            if (row->isVisible())
                visible << row;
        return visible;
    }
    QStringList names()
    {
        QStringList list;
        for (const RecentRow *row : rows())
            list << row->file().name;
        return list;
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settleEvents();
    }
    void press(QWidget &window, const char *name)
    {
        auto *found = findWidget<QPushButton>(window, text(name));
        QVERIFY2(found && found->isEnabled(), name);
        found->click();
        settleEvents();
    }
    /// True if \a words stand in the sheet.
    bool isSaid(const char *words)
    {
        for (const QLabel *label : newSheet()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text(words)))
                return true;
        return false;
    }
    NewWorkspaceSheet *newSheet() { return qobject_cast<NewWorkspaceSheet *>(start().sheet().content()); }
};

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void recent_newestComesFirst();
    void recent_pinnedOnesAreNeverPushedOut();
    void recent_offForgetsAllAndUndoBringsBack();
    void rows_openByEnterAndGoByDelete();
    void rows_raiseAFileThatIsOpenElsewhere();
    void rows_pinByP();
    void rows_missingOneIsSaidAndLookedFor();
    void rows_holdManyWithLongPaths();
    void drop_opensAWorkspace();
    void drop_opensAWorkspaceBesideAnother();
    void recentMenu_goesToAnotherWorkspace();
    void enter_pressesTheButtonThatHasTheKeyboard();
    void drop_beginsAWorkspaceWithATable();
    void newWorkspace_asksForANameAndAZoneOnly();
    void newWorkspace_overwritesNothing();
    void newWorkspace_refusesWhatIsNoZone_data();
    void newWorkspace_refusesWhatIsNoZone();
    void newWorkspace_saysWhyItCannotBeMade();
    void everyControl_isNamed();
};

void TestStart::recent_newestComesFirst()
{
    Scene s;
    s.openThree();
    QCOMPARE(s.names(), QStringList({text("Three"), text("Two"), text("One")}));
    RecentFiles().note(s.home.filePath(text("One.convenor")), {}, QDateTime::currentDateTime().addDays(1));
    QCOMPARE(RecentFiles().all().front().name, text("One"));
    QCOMPARE(RecentFiles().all().size(), size_t(3));
}

void TestStart::recent_pinnedOnesAreNeverPushedOut()
{
    Scene s;
    const QDateTime now = QDateTime::currentDateTime();
    RecentFiles recent;
    recent.note(text("/first.convenor"), text("First"), now);
    recent.setPinned(text("/first.convenor"), true);
    for (int i = 1; i <= 30; ++i)
        recent.note(text("/%1.convenor").arg(i), text("W%1").arg(i), now.addSecs(i));
    QCOMPARE(recent.all().size(), size_t(11));
    QCOMPARE(recent.all().front().name, text("First"));
    QCOMPARE(recent.all().back().name, text("W21"));
    recent.setPinned(text("/first.convenor"), false);
    QCOMPARE(recent.all().size(), size_t(10));
}

void TestStart::recent_offForgetsAllAndUndoBringsBack()
{
    Scene s;
    const QStringList paths = s.openThree();
    auto *keep = findWidget<QCheckBox>(s.start());
    QVERIFY(keep->isChecked());
    keep->click();
    settleEvents();
    QVERIFY(s.rows().isEmpty());
    QVERIFY(s.start().toast().sentence().contains(text("empty")));
    RecentFiles().note(paths[0], text("One"), QDateTime::currentDateTime());
    QVERIFY(RecentFiles().all().empty());
    s.press(s.start(), "Undo");
    QCOMPARE(s.rows().size(), 3);
    QVERIFY(keep->isChecked());
}

void TestStart::rows_openByEnterAndGoByDelete()
{
    Scene s;
    const QStringList paths = s.openThree();
    s.rows()[0]->setFocus();
    s.key(Qt::Key_Down);
    QCOMPARE(qobject_cast<RecentRow *>(QApplication::focusWidget())->file().name, text("Two"));
    s.key(Qt::Key_Delete);
    QCOMPARE(s.names(), QStringList({text("Three"), text("One")}));
    QVERIFY2(QFileInfo::exists(paths[0]), "only the entry goes");
    QCOMPARE(qobject_cast<RecentRow *>(QApplication::focusWidget())->file().name, text("One"));
    s.key(Qt::Key_Return);
    QCOMPARE(s.windows->all().size(), 1);
    QCOMPARE(s.windows->all().front()->path(), paths[0]);
    QVERIFY(!s.windows->start());
}

void TestStart::rows_raiseAFileThatIsOpenElsewhere()
{
    Scene s;
    const QString path = s.makeWorkspace("One");
    Windows others(QDate(2026, 11, 2));
    others.open(path);
    s.rows()[0]->click();
    settleEvents();
    QVERIFY(s.windows->all().isEmpty());
    QVERIFY2(s.start().toast().sentence().isEmpty(), "it is raised, not refused");
    QCOMPARE(others.all().size(), 1);
    QCOMPARE(s.names(), QStringList(text("One")));
}

void TestStart::rows_pinByP()
{
    Scene s;
    s.openThree();
    s.rows()[2]->setFocus();
    s.key(Qt::Key_P);
    QCOMPARE(s.names(), QStringList({text("One"), text("Three"), text("Two")}));
    QCOMPARE(qobject_cast<RecentRow *>(QApplication::focusWidget())->file().name, text("One"));
    findWidget<QToolButton>(*s.rows()[0], text("Unpin One"))->click();
    settleEvents();
    QCOMPARE(s.names().front(), text("Three"));
}

void TestStart::rows_missingOneIsSaidAndLookedFor()
{
    Scene s;
    s.openThree();
    RecentRow *row = s.rows()[1];
    QVERIFY(row->accessibleDescription().startsWith(text("Not there any more")));
    const QString moved = s.makeWorkspace("Moved");
    row->setFocus();
    s.key(Qt::Key_Return);
    auto *dialog = s.start().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(moved);
    settleEvents();
    QCOMPARE(s.windows->all().size(), 1);
    const std::vector<RecentFile> files = RecentFiles().all();
    QCOMPARE(files.size(), size_t(3));
    QCOMPARE(files.front().path, moved);
}

void TestStart::rows_holdManyWithLongPaths()
{
    Scene s;
    const QString folder = s.home.filePath(text("a folder with a rather long name/").repeated(6));
    for (int i = 0; i < 10; ++i)
        RecentFiles().note(folder + text("%1.convenor").arg(i),
                           text("A workspace with a long name %1 ").arg(i).repeated(4), QDateTime::currentDateTime());
    QCOMPARE(s.rows().size(), 10);
    QCOMPARE(s.start().width(), 1100);
    for (const RecentRow *row : s.rows())
        QVERIFY(row->mapTo(&s.start(), row->rect().bottomRight()).x() < s.start().width());
}

void TestStart::drop_opensAWorkspace()
{
    Scene s;
    const QString path = s.makeWorkspace("Dropped");
    QVERIFY(dropFile(s.start(), path));
    QCOMPARE(s.windows->all().size(), 1);
    QCOMPARE(RecentFiles().all().front().name, text("Dropped"));
}

void TestStart::drop_opensAWorkspaceBesideAnother()
{
    Scene s;
    QVERIFY(dropFile(s.start(), s.makeWorkspace("First")));
    MainWindow &first = *s.windows->all().front();
    QVERIFY(dropFile(first, s.makeWorkspace("Second")));
    QCOMPARE(s.windows->all().size(), 2);
    QCOMPARE(s.windows->all().back()->context().workspace().identity().name, text("Second"));
    QVERIFY(!first.sheet().isOpen());
}

void TestStart::recentMenu_goesToAnotherWorkspace()
{
    Scene s;
    const QStringList paths = s.openThree();
    s.start();
    s.windows->open(paths[2]);
    settleEvents();
    MainWindow &third = *s.windows->all().front();
    auto *menu = third.findChild<RecentMenu *>();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1); // not itself, nor the one that is gone
    QCOMPARE(menu->actions().front()->text(), text("One"));
    menu->actions().front()->trigger();
    settleEvents();
    QCOMPARE(s.windows->all().size(), 2);
    QCOMPARE(s.windows->all().back()->path(), paths[0]);
    QVERIFY(third.trigger("workspace.start"));
    settleEvents();
    QVERIFY(s.windows->start() && s.windows->start()->isVisible());
}

void TestStart::enter_pressesTheButtonThatHasTheKeyboard()
{
    Scene s;
    findWidget<QPushButton>(s.start(), text("New workspace…"))->setFocus();
    s.key(Qt::Key_Return);
    QVERIFY(s.newSheet());
}

void TestStart::drop_beginsAWorkspaceWithATable()
{
    Scene s;
    QFile table(s.home.filePath(text("people.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("name,email\nGrace Hopper,grace@example.org\n");
    table.close();
    QVERIFY(dropFile(s.start(), table.fileName()));
    QVERIFY(s.newSheet());
    QTest::keyClicks(QApplication::focusWidget(), text("Ours"));
    s.key(Qt::Key_Return);
    QCOMPARE(s.windows->all().size(), 1);
    MainWindow &window = *s.windows->all().front();
    QVERIFY(qobject_cast<ImportSheet *>(window.sheet().content()));
    s.press(window, "See what will happen");
    s.press(window, "Import 1 row");
    QCOMPARE(window.context().store().all<Person>().size(), size_t(1));
}

void TestStart::newWorkspace_asksForANameAndAZoneOnly()
{
    Scene s;
    s.press(s.start(), "New workspace…");
    QVERIFY(!findWidget<QPushButton>(s.start(), text("Begin"))->isEnabled());
    QCOMPARE(s.newSheet()->findChildren<QComboBox *>().size(), 1);
    QTest::keyClicks(QApplication::focusWidget(), text("Guilds 2026/27"));
    findWidget<QComboBox>(s.start())->setCurrentText(text("new york"));
    s.press(s.start(), "Begin");
    QCOMPARE(s.windows->all().size(), 1);
    MainWindow &window = *s.windows->all().front();
    QCOMPARE(window.path(), s.home.filePath(text("Documents/Guilds 2026-27.convenor")));
    QCOMPARE(window.context().workspace().identity().name, text("Guilds 2026/27"));
    QCOMPARE(window.context().workspace().identity().zone, text("America/New_York"));
}

void TestStart::newWorkspace_overwritesNothing()
{
    Scene s;
    QDir().mkpath(s.home.filePath(text("Documents")));
    Workspace::create(s.home.filePath(text("Documents/Ours.convenor")), {text("Ours"), text("UTC"), {2026, 11, 2}, {}});
    s.press(s.start(), "New workspace…");
    QTest::keyClicks(QApplication::focusWidget(), text("Ours"));
    QCOMPARE(s.newSheet()->path(), s.home.filePath(text("Documents/Ours 2.convenor")));
}

void TestStart::newWorkspace_refusesWhatIsNoZone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("nothing") << QString();
    QTest::addRow("no place") << text("Atlantis");
    QTest::addRow("a rule") << text("CET-1CEST,M3.5.0,M10.5.0/3");
}

void TestStart::newWorkspace_refusesWhatIsNoZone()
{
    QFETCH(QString, typed);
    Scene s;
    s.press(s.start(), "New workspace…");
    QTest::keyClicks(QApplication::focusWidget(), text("Ours"));
    findWidget<QComboBox>(s.start())->setCurrentText(typed);
    s.press(s.start(), "Begin");
    QVERIFY(s.windows->all().isEmpty());
    QVERIFY(s.isSaid("is not a time zone"));
}

void TestStart::newWorkspace_saysWhyItCannotBeMade()
{
    Scene s;
    QFile inTheWay(s.home.filePath(text("Documents")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    s.press(s.start(), "New workspace…");
    QTest::keyClicks(QApplication::focusWidget(), text("Ours"));
    s.press(s.start(), "Begin");
    QVERIFY(s.windows->all().isEmpty());
    QVERIFY(s.isSaid("There is no folder"));
}

void TestStart::everyControl_isNamed()
{
    Scene s;
    s.openThree();
    QCOMPARE(unnamedBelow(s.start()).join(u'\n'), QString());
    s.press(s.start(), "New workspace…");
    QCOMPARE(unnamedBelow(s.start()).join(u'\n'), QString());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
