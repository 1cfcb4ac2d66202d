// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/facts_feed.h"
#include "core/people/people_mapping.h"
#include "core/sample/sample.h"
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/pages/communities/community_detail.h"
#include "ui/pages/communities/health_table.h"
#include "ui/pages/communities/look_picker.h"
#include "ui/pages/communities/peek_bar.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace convenor;

namespace {

const QDate monday(2026, 11, 23);

/// The page on a sample of its own, copied from \a made.
struct Sample
{
    QTemporaryDir folder{temporaryFolder()};
    std::unique_ptr<UiDriver> driver;

    explicit Sample(const QString &made)
    {
        const QString path = folder.filePath(QStringLiteral("sample.convenor"));
        QFile::copy(made, path);
        driver = std::make_unique<UiDriver>(path, monday);
        driver->window().resize(1440, 900);
        driver->window().context().facts().finish();
        driver->trigger("go.communities");
        driver->settle();
    }
    UiDriver *operator->() { return driver.get(); }
    HealthTable *table() { return driver->find<HealthTable>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    Community community(const char *code)
    {
        return driver->store().where(&Community::code, Name(QString::fromUtf8(code))).at(0);
    }
};

} // namespace

class CommunitiesPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{temporaryFolder()};
    const QString m_sample = m_folder.filePath(QStringLiteral("made.convenor"));

private Q_SLOTS:
    void initTestCase() { Workspace::create(m_sample, sampleBeginning(monday)); }
    void model_keepsItsPromises();
    void table_showsSixteenWithoutScrolling();
    void table_sortsByAColumnAndBackByNeed();
    void cells_haveWords();
    void peek_saysWhatIsTheMatter();
    void conversation_isKeptFromTheTable();
    void conversation_isADraftUntilItIsKept();
    void asking_countsWhenItWasSaid();
    void enter_opensAndEscapeGoesBack();
    void coreRole_beginsForTheCurrentPerson();
    void newCommunity_opensOnItsOwn();
    void look_andStage_areChangedAndTakenBack();
    void closing_takesTheCommunityOffTheTable();
    void emptyWorkspace_offersTheFirst();
    void twoHundred_areListed();
};

void CommunitiesPageTest::model_keepsItsPromises()
{
    Sample sample(m_sample);
    HealthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(healthTable(sample->store(), monday));
    QCOMPARE(model.rowCount(), 16);
    for (int column = -1; column < HealthModel::ColumnCount; ++column)
        model.sort(column, Qt::DescendingOrder);
    model.setShown(HealthModel::Shown::InNeed);
    QCOMPARE(model.rowCount(), 3);
    model.setShown(HealthModel::Shown::All);
    QCOMPARE(model.experts(), 39);
}

void CommunitiesPageTest::table_showsSixteenWithoutScrolling()
{
    Sample sample(m_sample);
    QCOMPARE(sample.table()->model()->rowCount(), 16);
    QCOMPARE(sample.table()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(sample.table()->horizontalScrollBar()->maximum(), 0);
    sample->window().resize(1100, 700);
    sample->settle();
    QCOMPARE(sample.table()->horizontalScrollBar()->maximum(), 0);
}

void CommunitiesPageTest::table_sortsByAColumnAndBackByNeed()
{
    Sample sample(m_sample);
    QCOMPARE(sample.cell(0, HealthModel::Name), QStringLiteral("Mobile"));
    sample.table()->sortByColumn(HealthModel::Name, Qt::AscendingOrder);
    QCOMPARE(sample.cell(0, HealthModel::Name), QStringLiteral("Architecture"));
    sample.table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(sample.cell(0, HealthModel::Name), QStringLiteral("Mobile"));
}

void CommunitiesPageTest::cells_haveWords()
{
    Sample sample(m_sample);
    QCOMPARE(sample.cell(1, HealthModel::State), QStringLiteral("Depends on one, No one from 12 December"));
    QCOMPARE(sample.cell(1, HealthModel::Core), QStringLiteral("Ravi Nair, Olga Ivanova (on a break)"));
    QCOMPARE(sample.cell(1, HealthModel::TopExpert), QStringLiteral("Ravi Nair had 13 of 16 parts in a year"));
    QCOMPARE(sample.cell(1, HealthModel::Talk), QStringLiteral("Ravi Nair, no word for 41 days"));
    QCOMPARE(sample.cell(1, HealthModel::Next), QStringLiteral("due 1 Dec, not planned"));
    QCOMPARE(sample.cell(1, HealthModel::Attended).split(u' ').size(), 8);
    QCOMPARE(sample.table()->model()->index(1, HealthModel::Next).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("PostgreSQL, Next: due 1 Dec, not planned"));
}

void CommunitiesPageTest::peek_saysWhatIsTheMatter()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    const auto *words = sample->find<PeekBar>()->findChild<QLabel *>();
    QVERIFY(words->text().contains(u"PostgreSQL depends on Ravi, and on no one from 12 December."));
    QVERIFY(words->text().contains(u"Hana (3 talks this year)"));
    sample->key(Qt::Key_Space);
    QVERIFY(!words->isVisible());
    sample->key(Qt::Key_Space);
    QVERIFY(words->isVisible());
}

void CommunitiesPageTest::conversation_isKeptFromTheTable()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    sample->trigger("community.talk");
    sample->type(QStringLiteral("Asked about December"));
    sample->find<QPushButton>(QStringLiteral("Keep"))->click();
    sample->settle();
    QVERIFY(sample.cell(1, HealthModel::Talk).endsWith(u"spoke today") ||
            !sample.cell(1, HealthModel::Talk).startsWith(u"Ravi"));
    const auto touches = sample->store().where(&Touch::day, monday);
    QCOMPARE(touches.size(), size_t(1));
    QCOMPARE(touches[0].note, QStringLiteral("Asked about December"));
    QCOMPARE(sample->store().get(touches[0].person).name.value(), QStringLiteral("Ravi Nair"));
    sample->trigger("edit.undo");
    sample->settle();
    QVERIFY(sample.cell(1, HealthModel::Talk).endsWith(u"41 days"));
}

void CommunitiesPageTest::conversation_isADraftUntilItIsKept()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    sample->trigger("community.talk");
    sample->type(QStringLiteral("Asked about"));
    sample->key(Qt::Key_Escape);
    sample->settle();
    QVERIFY(sample->store().where(&Touch::day, monday).empty());
    sample->trigger("community.talk");
    QCOMPARE(sample->find<QPlainTextEdit>(QStringLiteral("Note"))->toPlainText(), QStringLiteral("Asked about"));
    sample->find<QPushButton>(QStringLiteral("Keep"))->click();
    sample->settle();
    QCOMPARE(sample->store().where(&Touch::day, monday).front().note, QStringLiteral("Asked about"));
    sample->trigger("community.talk");
    QVERIFY(sample->find<QPlainTextEdit>(QStringLiteral("Note"))->toPlainText().isEmpty());
}

void CommunitiesPageTest::asking_countsWhenItWasSaid()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    sample->trigger("community.ask");
    QVERIFY(sample->find<QPlainTextEdit>(QStringLiteral("Text to send"))->toPlainText().startsWith(u"Hello Hana"));
    QVERIFY(sample->store().where(&Touch::day, monday).empty());
    sample->find<QPushButton>(QStringLiteral("Sent or said"))->click();
    sample->settle();
    const auto touches = sample->store().where(&Touch::day, monday);
    QCOMPARE(touches.size(), size_t(1));
    QCOMPARE(touches[0].kind, TouchKind::Ask);
}

void CommunitiesPageTest::enter_opensAndEscapeGoesBack()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    sample->key(Qt::Key_Return);
    QCOMPARE(sample->page()->title(), QStringLiteral("PostgreSQL"));
    const auto *people = sample->find<RecordTable>(QStringLiteral("People of the community"));
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Ravi Nair"));
    QCOMPARE(people->model()->index(1, 1).data().toString(), QStringLiteral("Core expert, on a break"));
    QCOMPARE(people->model()->rowCount(), 190);
    sample->key(Qt::Key_Escape);
    QCOMPARE(sample->page()->title(), QStringLiteral("Communities"));
    QCOMPARE(sample.table()->currentRow(), 1);
    QVERIFY(sample.table()->hasFocus());
}

void CommunitiesPageTest::coreRole_beginsForTheCurrentPerson()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Down);
    sample->key(Qt::Key_Return);
    sample->key(Qt::Key_Down);
    sample->key(Qt::Key_Down);
    sample->trigger("community.carry");
    sample->find<QPushButton>(QStringLiteral("Begin role"))->click();
    sample->settle();
    const auto *people = sample->find<RecordTable>(QStringLiteral("People of the community"));
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Hana Sato"));
    QCOMPARE(people->model()->index(0, 1).data().toString(), QStringLiteral("Core expert"));
    sample->key(Qt::Key_Escape);
    const int row = sample.table()->currentRow();
    QCOMPARE(sample.cell(row, HealthModel::Name), QStringLiteral("PostgreSQL"));
    QCOMPARE(sample.cell(row, HealthModel::State), QStringLiteral("Two or three, Only one from 12 December"));
    QVERIFY(sample.cell(row, HealthModel::Core).contains(u"Hana Sato"));
}

void CommunitiesPageTest::newCommunity_opensOnItsOwn()
{
    Sample sample(m_sample);
    sample->trigger("community.add");
    sample->type(QStringLiteral("Site reliability"));
    sample->find<QPushButton>(QStringLiteral("Add community"))->click();
    sample->settle();
    QCOMPARE(sample->page()->title(), QStringLiteral("Site reliability"));
    const Community made = sample.community("site-reliability");
    QCOMPARE(made.founded, HalfDate(monday));
    QCOMPARE(sample->store().where(&Stage::community, made.id).at(0).name, StageName::Inception);
    sample->trigger("edit.undo");
    sample->settle();
    QCOMPARE(sample->page()->title(), QStringLiteral("Communities"));
    QCOMPARE(sample.table()->model()->rowCount(), 16);
}

void CommunitiesPageTest::look_andStage_areChangedAndTakenBack()
{
    Sample sample(m_sample);
    const Community mobile = sample.community("MO");
    sample->key(Qt::Key_Return);
    QCOMPARE(sample->page()->title(), QStringLiteral("Mobile"));
    sample->trigger("community.look");
    sample->find<QAbstractButton>(QStringLiteral("teal"))->click();
    sample->find<QAbstractButton>(QStringLiteral("shield"))->click();
    sample->find<QPushButton>(QStringLiteral("Keep"))->click();
    QCOMPARE(sample.community("MO").colour, QStringLiteral("teal"));
    QCOMPARE(sample.community("MO").shape, QStringLiteral("shield"));
    sample->trigger("edit.undo");
    QCOMPARE(sample.community("MO"), mobile);
    sample->trigger("community.stage");
    sample->find<QComboBox>(QStringLiteral("Stage that begins"))->setCurrentIndex(int(StageName::Paused));
    sample->find<QPushButton>(QStringLiteral("Begin stage"))->click();
    QCOMPARE(sample->find<CommunityDetail>()->stage(), StageName::Paused);
    sample->trigger("edit.undo");
    QCOMPARE(sample->find<CommunityDetail>()->stage(), StageName::ReInception);
}

void CommunitiesPageTest::closing_takesTheCommunityOffTheTable()
{
    Sample sample(m_sample);
    sample->key(Qt::Key_Return);
    sample->trigger("community.close");
    sample->find<QLineEdit>(QStringLiteral("Last day"))->setText(QStringLiteral("2026-11-22"));
    sample->find<QPushButton>(QStringLiteral("Close community"))->click();
    sample->settle();
    sample->key(Qt::Key_Escape);
    QCOMPARE(sample.table()->model()->rowCount(), 15);
    sample->trigger("edit.undo");
    sample->settle();
    QCOMPARE(sample.table()->model()->rowCount(), 16);
}

void CommunitiesPageTest::emptyWorkspace_offersTheFirst()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.communities");
    ui.settle();
    ui.find<QPushButton>(QStringLiteral("New community…"))->click();
    ui.type(QStringLiteral("Go"));
    ui.find<QPushButton>(QStringLiteral("Add community"))->click();
    ui.settle();
    QCOMPARE(ui.page()->title(), QStringLiteral("Go"));
}

void CommunitiesPageTest::twoHundred_areListed()
{
    TestWorkspace w;
    std::vector<Community> communities;
    for (int i = 0; i < 200; ++i)
        communities.push_back(aCommunity("Community " + QByteArray::number(i)));
    w.add(communities);
    UiDriver ui(w);
    ui.trigger("go.communities");
    ui.settle();
    auto *table = ui.find<HealthTable>();
    QCOMPARE(table->model()->rowCount(), 200);
    ui.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->currentRow(), 199);
}

QTEST_MAIN(CommunitiesPageTest)
#include "tst_communities_page.moc"
