// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/bench/large_workspace.h"
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/shell/action_table.h"
#include "ui/shell/page_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

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

bool hasBuddy(const QWidget *widget)
{
    for (const QLabel *label : widget->window()->findChildren<QLabel *>())
        if (label->buddy() == widget)
            return true;
    return false;
}

/// Controls that a screen reader could not name.
QStringList unnamed(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const bool inner = widget->objectName().startsWith(u"qt_") || qobject_cast<const QComboBox *>(widget->parent());
        if (!widget->isVisible() || inner || widget->inherits("QHeaderView") ||
            widget->inherits("QTableCornerButton") ||
            widget->inherits("QLineEditIconButton")) // the picture in a field, or its cross
            continue;
        const bool named =
            !widget->accessibleName().isEmpty() || hasBuddy(widget) || (button && !button->text().isEmpty());
        if ((button || isInput) && !named)
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

/// Asks everything below \a interface for its name and its children, as a screen reader does.
int walk(QAccessibleInterface *interface, int depth = 0)
{
    constexpr int deepest = 40;
    constexpr int mostChildren = 200;
    int count = 1;
    interface->text(QAccessible::Name);
    interface->state();
    interface->focusChild();
    if (QAccessibleTableInterface *table = interface->tableInterface()) {
        table->cellAt(-1, -1);
        table->selectedCells();
    }
    for (int i = 0; depth < deepest && i < std::min(interface->childCount(), mostChildren); ++i)
        if (QAccessibleInterface *child = interface->child(i))
            count += walk(child, depth + 1);
    return count;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

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
        QCOMPARE(ui.toast(), QString());
        Q_EMIT ui.workspace().reset();
        ui.settle();
        QCOMPARE(ui.toast(), QString());
        QVERIFY(!ui.window().grab().isNull());
    });
}

void TestPages::namesEveryControl()
{
    onEveryPage([](UiDriver &ui, const PageRow &) { QCOMPARE(unnamed(&ui.window()).join(u'\n'), QString()); });
}

void TestPages::canBeWalkedByAScreenReader()
{
    onEveryPage([](UiDriver &ui, const PageRow &) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&ui.window());
        QVERIFY(interface);
        constexpr int atLeast = 10;
        QVERIFY(walk(interface) > atLeast);
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
            if (QByteArray(action.id).startsWith("workspace."))
                continue;
            ui.window().open({row.kind, 0, {}});
            ui.settle();
            if (ui.window().trigger(action.id)) {
                ui.settle();
                QCOMPARE(unnamed(&ui.window()).join(u'\n'), QString());
            }
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            ui.window().sheet().close();
            ui.settle();
        }
        QCOMPARE(ui.workspace().check(), QStringList());
    });
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
