// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts_feed.h"
#include "core/insight/participation.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/ui_driver.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/insights/rows_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_table.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace convenor;

namespace {

enum Asked : size_t { TookPart, Leads, Rhythm, Rated, Members, Again };

/// Two communities; Go met every other week for a year, led by Ada, and was rated.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go"), rust = aCommunity("Rust");
    std::vector<Person> people;
    qint64 lastTally = 0;

    explicit World(bool filled = true)
    {
        go.cadenceDays = 14;
        for (int i = 0; i < 12; ++i)
            people.push_back(aPerson("Person " + QByteArray::number(i)));
        people[0].name = Name(QStringLiteral("Ada"));
        w.add(go, rust, people);
        if (filled)
            fill();
    }
    void fill()
    {
        std::vector<Membership> joined;
        for (const Person &person : people)
            joined.push_back(aMembership(person, go, "2026-02-01"));
        w.add(joined, Headcount{Id<Headcount>(1), day("2024-01-01"), 100, {}, {}});
        for (int i = 0; i < 24; ++i)
            addSession(w.today.addDays(-14 * i - 1), i);
    }
    void addSession(QDate on, int i)
    {
        Event event = aHeldEvent(on);
        event.format = i % 4 == 0 ? QStringLiteral("case clinic") : QStringLiteral("talk");
        std::vector<Attendance> came;
        for (int p = 0; p < 6; ++p)
            came.push_back(anAttendance(event, people[size_t(p + i % 3)]));
        w.add(event, aPlacing(event, go), came, aPart(event, people[i % 6 == 0 ? 1 : 0]),
              AnswerTally{Id<AnswerTally>(++lastTally), event.id, Question::Rating, i % 4 == 0 ? 5 : 4, 3},
              AnswerTally{Id<AnswerTally>(++lastTally), event.id, Question::Rating, i % 4 == 0 ? 4 : 3, 1});
    }
};

InsightsPage *insightsOf(UiDriver &ui)
{
    ui.trigger("go.insights");
    ui.window().context().facts().finish();
    ui.settle();
    return qobject_cast<InsightsPage *>(ui.page());
}

QString titleOf(InsightsPage *page, Asked card)
{
    return page->card(card)->chart().title;
}

} // namespace

class InsightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_saysWhatToDoWhileThereIsNothing();
    void page_saysThatItReads();
    void titles_sayTheAnswer();
    void figures_areThoseOfTheMetrics();
    void scope_isOfOneCommunity();
    void scope_isChosenFromItsChip();
    void figures_openAsManyRowsAsTheySay();
    void rows_openWhatTheyAreAbout();
    void chart_turnsIntoATableAtAKey();
    void chart_isReadByArrows();
    void chart_isDrawnOnlyWhenSeen();
    void chart_isSaved_data();
    void chart_isSaved();
    void chart_refusesToSaveWhereItMayNot();
    void page_followsChangesAndKeepsItsView();
};

void InsightsTest::page_saysWhatToDoWhileThereIsNothing()
{
    World world(false);
    UiDriver ui(world.w);
    insightsOf(ui);
    QVERIFY(ui.find<QLabel>(QStringLiteral("Nothing to tell yet")));
}

void InsightsTest::page_saysThatItReads()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage page(ui.window().context());
    FactsFeed &feed = ui.window().context().facts();
    if (feed.facts().isComplete())
        Q_EMIT ui.workspace().reset();
    page.show();
    QCOMPARE(page.card(TookPart)->chart().emptySentence, QStringLiteral("Reading the figures…"));
    QCOMPARE(titleOf(&page, TookPart), QStringLiteral("How many take part?"));
    feed.finish();
    QCOMPARE(titleOf(&page, TookPart), QStringLiteral("8 people took part, 8 % of headcount"));
}

void InsightsTest::titles_sayTheAnswer()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    QCOMPARE(titleOf(page, Leads), QStringLiteral("Go depends on one person"));
    QCOMPARE(titleOf(page, Rhythm), QStringLiteral("24 sessions held, 37 were due"));
    QCOMPARE(titleOf(page, Rated), QStringLiteral("Case clinic is rated highest; 81 % gave 4 or 5"));
    QVERIFY(page->card(Rated)->chart().definition.endsWith(QStringLiteral("96 of 144 answered")));
    QVERIFY(titleOf(page, Members).startsWith(QStringLiteral("12 members")));
    QVERIFY(titleOf(page, Again).contains(QStringLiteral("of newcomers")));
}

void InsightsTest::figures_areThoseOfTheMetrics()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    const Chart &chart = page->card(TookPart)->chart();
    const Participation now = participation(ui.window().context().facts().facts(), Scope::all(), world.w.today);
    QCOMPARE(chart.series[0].values.back().counts, now.share());
    QCOMPARE(chart.categories.size(), size_t(18));
    QCOMPARE(chart.series.size(), size_t(2));
    InsightView view = page->view();
    view.months = 12;
    view.withYearBefore = false;
    page->setView(view);
    QCOMPARE(page->card(TookPart)->chart().categories.size(), size_t(12));
    QCOMPARE(page->card(TookPart)->chart().series.size(), size_t(1));
}

void InsightsTest::scope_isOfOneCommunity()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    InsightView view = page->view();
    view.scope = Scope::of(world.go.id);
    page->setView(view);
    QCOMPARE(titleOf(page, Leads), QStringLiteral("Ada leads most: 20 of 24"));
    QCOMPARE(page->card(Leads)->chart().categories.size(), size_t(2));
    view.scope = Scope::of(world.rust.id);
    page->setView(view);
    for (const Asked card : {TookPart, Leads, Rhythm, Rated, Members, Again})
        QVERIFY(!page->card(card)->chart().emptySentence.isEmpty());
}

void InsightsTest::scope_isChosenFromItsChip()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    Chip *chip = ui.find<Chip>(QStringLiteral("Of which community"));
    for (const QString &name : {QStringLiteral("Go"), QStringLiteral("Rust"), QStringLiteral("Whole network")}) {
        QTest::mouseClick(chip, Qt::LeftButton);
        for (QAction *action : chip->menu()->actions())
            if (action->text() == name)
                QTest::mouseClick(chip->menu(), Qt::LeftButton, {}, chip->menu()->actionGeometry(action).center());
        ui.settle();
        QCOMPARE(chip->text(), name);
    }
    QCOMPARE(page->view().scope, Scope::all());
    QCOMPARE(chip->menu()->actions().size(), 4);
}

void InsightsTest::figures_openAsManyRowsAsTheySay()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    const auto rows = [&](Asked card, int category, int series) {
        page->openRows(card, category, series);
        ui.settle();
        return qobject_cast<RowsSheet *>(ui.window().sheet().content())->rowCount();
    };
    const auto value = [&](Asked card, size_t category, size_t series) {
        return page->card(card)->chart().series[series].values[category];
    };
    QCOMPARE(rows(TookPart, 17, 0), int(value(TookPart, 17, 0).counts.part));
    QCOMPARE(rows(Leads, 0, 0), int(value(Leads, 0, 0).counts.whole));
    QCOMPARE(rows(Rhythm, 16, 0), int(*value(Rhythm, 16, 0).value));
    QCOMPARE(rows(Rated, 0, 0), 6);
    for (size_t c = 0; c < page->card(Members)->chart().categories.size(); ++c)
        if (*value(Members, c, 0).value > 0) {
            QCOMPARE(rows(Members, int(c), 0), int(*value(Members, c, 0).value));
            QCOMPARE(rows(Members, int(c), 1), int(value(Members, c, 1).counts.whole));
        }
    for (size_t c = 0; c < page->card(Again)->chart().categories.size(); ++c)
        QVERIFY(rows(Again, int(c), 0) >= int(value(Again, c, 0).counts.whole));
    QCOMPARE(ui.toast(), QString());
}

void InsightsTest::rows_openWhatTheyAreAbout()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    page->card(TookPart)->takeFocus();
    ui.key(Qt::Key_Left);
    ui.key(Qt::Key_Return);
    ui.settle();
    QVERIFY(ui.window().sheet().isOpen());
    ui.key(Qt::Key_Return);
    ui.settle();
    QVERIFY(!ui.window().sheet().isOpen());
}

void InsightsTest::chart_turnsIntoATableAtAKey()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    ChartCard *card = page->card(Leads);
    card->takeFocus();
    ui.trigger("insights.table");
    QVERIFY(card->isTable());
    QVERIFY(!page->card(TookPart)->isTable());
    auto *table = card->findChild<RecordTable *>();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Go"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("83 % (20 of 24)"));
    ui.trigger("insights.table");
    QVERIFY(!card->isTable());
    QVERIFY(card->view()->hasFocus());
}

void InsightsTest::chart_isReadByArrows()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    ChartView *view = page->card(TookPart)->view();
    view->setFocus();
    ui.key(Qt::Key_Right);
    QCOMPARE(view->category(), 17);
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("Nov 2026, took part: 8 %, 8 of 100")));
    ui.key(Qt::Key_Left);
    QCOMPARE(view->category(), 16);
    ui.key(Qt::Key_Home);
    QCOMPARE(view->category(), 0);
    ui.key(Qt::Key_Tab);
    QCOMPARE(view->category(), -1);
    ChartView *cells = page->card(Members)->view();
    cells->setFocus();
    ui.key(Qt::Key_Down);
    ui.key(Qt::Key_Down);
    ui.key(Qt::Key_Right);
    QCOMPARE(cells->category(), 1);
    QCOMPARE(cells->series(), 1);
}

void InsightsTest::chart_isDrawnOnlyWhenSeen()
{
    World world;
    UiDriver ui(world.w);
    ui.window().resize(1100, 700);
    InsightsPage *page = insightsOf(ui);
    QVERIFY(page->card(TookPart)->view()->isDrawn());
    QVERIFY(!page->card(Again)->view()->isDrawn());
    page->card(Again)->setTable(false);
    page->card(Again)->grab();
    QVERIFY(page->card(Again)->view()->isDrawn());
}

void InsightsTest::chart_isSaved_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("csv") << QStringLiteral("csv")
                         << QByteArray("\xef\xbb\xbf"
                                       "Month,took part,took part (part),took part (whole)");
}

void InsightsTest::chart_isSaved()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    for (const Asked card : {TookPart, Leads, Rhythm, Rated, Members, Again}) {
        const QString path = world.w.filePath(QStringLiteral("%1.%2").arg(card).arg(format));
        page->save(card, path, format);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 60);
        if (card == TookPart || format != u"csv")
            QVERIFY2(bytes.startsWith(begin), bytes.left(60).constData());
        if (format == u"svg")
            QVERIFY(bytes.contains("</svg>") && bytes.contains("<text"));
    }
}

void InsightsTest::chart_refusesToSaveWhereItMayNot()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    const QString path = world.w.filePath(QStringLiteral("missing/chart"));
    for (const char *format : {"png", "svg", "pdf", "csv"}) {
        const QString name = QString::fromLatin1(format);
        QVERIFY(isRefused(Error::Storage, "be written", [&] { page->save(TookPart, path, name); }));
    }
}

void InsightsTest::page_followsChangesAndKeepsItsView()
{
    World world;
    UiDriver ui(world.w);
    InsightsPage *page = insightsOf(ui);
    const Event event = aHeldEvent(world.w.today);
    ChangeSet changes;
    changes.add(event);
    for (const Person &person : world.people)
        changes.add(anAttendance(event, person));
    ui.workspace().commit({QStringLiteral("test"), {}}, std::move(changes));
    QVERIFY(titleOf(page, TookPart).startsWith(QStringLiteral("12 people took part")));
    ui.workspace().undo();
    QVERIFY(titleOf(page, TookPart).startsWith(QStringLiteral("8 people took part")));
    InsightView view = page->view();
    view.months = 36;
    view.scope = Scope::of(world.go.id);
    page->setView(view);
    InsightsPage other(ui.window().context());
    other.restore(page->state());
    QCOMPARE(other.view(), view);
}

QTEST_MAIN(InsightsTest)
#include "tst_insights.moc"
