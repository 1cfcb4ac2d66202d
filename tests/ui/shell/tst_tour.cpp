// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/ui_driver.h"
#include "ui/shell/settings.h"
#include "ui/shell/tour.h"
#include "ui/shell/tour_card.h"
#include "ui/shell/windows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace convenor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The sample in a window, on its day.
struct Scene
{
    QTemporaryDir folder{temporaryFolder()};
    std::unique_ptr<UiDriver> ui;

    explicit Scene(bool isSample = true)
    {
        const QString path = folder.filePath(text("tour.convenor"));
        const QDate today(2026, 11, 23);
        Workspace::create(path, isSample ? sampleBeginning(today)
                                         : Workspace::Beginning{text("Ours"), text("UTC"), today, {}});
        ui = std::make_unique<UiDriver>(path, today);
    }
    void start()
    {
        Tour::startIn(ui->window());
        ui->settle();
    }
    TourCard *card() { return findWidget<TourCard>(ui->window()); }
    /// Names of the pages and sheets that its stops show, in order.
    QList<Reference::Kind> walk()
    {
        QList<Reference::Kind> pages;
        for (int i = 0; i < Tour::stopCount(); ++i) {
            pages << ui->window().currentPage();
            if (i + 1 < Tour::stopCount())
                ui->key(Qt::Key_Return);
        }
        return pages;
    }
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourStops_areWalkedByEnter();
    void escape_leavesAtEveryStop();
    void page_canBeUsedMeanwhile();
    void screenReader_hearsEachStop();
    void lastStop_startsWithOnesOwn();
    void tour_worksInAnEmptyWorkspace();
    void sample_beginsItOnce();
    void card_liesBesideWhatItSpeaksOf_data();
    void card_liesBesideWhatItSpeaksOf();
};

void TestTour::fourStops_areWalkedByEnter()
{
    Scene s;
    s.start();
    QCOMPARE(s.walk(), QList<Reference::Kind>(
                           {Reference::Today, Reference::Calendar, Reference::Communities, Reference::Sessions}));
    QVERIFY2(s.ui->window().sheet().isOpen(), "the last one shows how a session is logged");
    QVERIFY(s.ui->window().updatesEnabled());
    s.ui->find<QPushButton>(text("Back"))->click();
    s.ui->settle();
    QCOMPARE(s.ui->window().currentPage(), Reference::Communities);
    QVERIFY(!s.ui->window().sheet().isOpen());
}

void TestTour::escape_leavesAtEveryStop()
{
    Scene s;
    for (int stop = 0; stop < Tour::stopCount(); ++stop) {
        s.start();
        for (int i = 0; i < stop; ++i)
            s.ui->key(Qt::Key_Return);
        QVERIFY(s.card());
        s.ui->key(Qt::Key_Escape);
        QVERIFY(!s.card());
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(), "no keys are lost");
    }
}

void TestTour::page_canBeUsedMeanwhile()
{
    Scene s;
    s.start();
    s.ui->trigger("go.people");
    QVERIFY(s.card());
    s.ui->type(text("Ada"));
    QVERIFY(s.card());
    s.ui->key(Qt::Key_F6);
    QVERIFY(s.card()->isAncestorOf(QApplication::focusWidget()));
    s.ui->trigger("go.people");
    s.ui->key(Qt::Key_Escape);
    QVERIFY2(!s.card(), "Esc that the page does not need leaves the tour");
}

void TestTour::screenReader_hearsEachStop()
{
    Scene s;
    s.start();
    QVERIFY(s.card()->accessibleName().startsWith(text("Tour, 1 of 4: ")));
    QVERIFY(s.card()->isAncestorOf(QApplication::focusWidget()));
    s.ui->key(Qt::Key_Return);
    QVERIFY(s.card()->accessibleName().startsWith(text("Tour, 2 of 4: ")));
    QCOMPARE(unnamedBelow(*s.card()), QStringList());
}

void TestTour::lastStop_startsWithOnesOwn()
{
    Scene s;
    QSignalSpy wanted(&s.ui->window(), &MainWindow::fileActionWanted);
    s.start();
    s.walk();
    s.ui->key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toByteArray(), QByteArray("workspace.new"));
    QVERIFY(!s.card());
}

void TestTour::tour_worksInAnEmptyWorkspace()
{
    Scene s(false);
    s.start();
    QCOMPARE(s.walk().size(), 4);
    QVERIFY(s.card());
}

void TestTour::sample_beginsItOnce()
{
    QTemporaryDir home(temporaryFolder());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QSettings().clear();
    for (const bool isFirst : {true, false}) {
        Windows windows(QDate(2026, 11, 23));
        windows.openSample();
        settleEvents();
        QCOMPARE(bool(findWidget<TourCard>(*windows.all().front())), isFirst);
    }
    QVERIFY(Settings().hasSeenTour());
    Windows windows(QDate(2026, 11, 23));
    windows.openSample();
    QVERIFY(windows.all().front()->trigger("help.tour"));
    settleEvents();
    QVERIFY(findWidget<TourCard>(*windows.all().front()));
    QCOMPARE(windows.all().size(), 1);
}

void TestTour::card_liesBesideWhatItSpeaksOf_data()
{
    QTest::addColumn<QRect>("spoken");
    QTest::addRow("a row at the top") << QRect(230, 100, 1000, 44);
    QTest::addRow("a row at the foot") << QRect(230, 840, 1000, 44);
    QTest::addRow("a slot") << QRect(900, 300, 60, 20);
    QTest::addRow("a sheet at the right") << QRect(864, 40, 576, 860);
    QTest::addRow("the rail") << QRect(0, 40, 208, 860);
}

void TestTour::card_liesBesideWhatItSpeaksOf()
{
    QFETCH(QRect, spoken);
    const QRect room(12, 12, 1416, 876);
    const QRect card = TourCard::placed({348, 170}, spoken, room);
    QVERIFY(room.contains(card));
    QVERIFY(!card.intersects(spoken));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
