// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person sees is what goes out: from every page, to a file and to the clipboard, and back again.
#include "ui/pages/export/export_sheet.h"

#include "core/exchange/formula_guard.h"
#include "core/exchange/import.h"
#include "core/exchange/table_file.h"
#include "core/records.h"
#include "core/sample/sample.h"
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/sessions/session_model.h"
#include "ui/pages/today/task_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QList<QStringList> textsOf(const PlainTable &table)
{
    QList<QStringList> rows{table.header};
    for (const QJsonArray &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &cell : row)
            cells << cellText(cell);
        rows << cells;
    }
    return rows;
}

/// What programs read of \a source, with the guards taken off.
QList<QStringList> read(const TableSource &source)
{
    const OpenTable table = openTable(source);
    QList<QStringList> rows{table.reader->header()};
    while (table.reader->next()) {
        QStringList cells;
        for (int i = 0; i < table.reader->header().size(); ++i)
            cells << unguarded(table.reader->text(i));
        rows << cells;
    }
    return rows;
}

/// A window with four people, two of them in Go, and a session behind and ahead.
struct Scene
{
    TestWorkspace w;
    Community go = aCommunity("GO");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Smith"), cyd = aPerson("Cyd Long"),
           dan = aPerson("Dan Old");
    Event past = aHeldEvent(w.today.addDays(-3), "Generics"), next = anEvent(w.today.addDays(5), "Modules");
    std::unique_ptr<UiDriver> ui;

    Scene()
    {
        Affiliation at;
        at.id = Id<Affiliation>(nextPlace());
        at.person = ada.id;
        at.department = text("=SUM(A1:A9)");
        ada.email = Email(text("ada@example.org"));
        w.add(go, ada, bob, cyd, dan, at, aMembership(ada, go, "2025"), aMembership(cyd, go, "2025"), past, next,
              aPlacing(past, go), aPlacing(next, go), anAttendance(past, ada), aTouch(bob, w.today.addDays(-1)));
        ui = std::make_unique<UiDriver>(w);
    }
    static qint64 nextPlace() { return 77; }

    ShownTable table()
    {
        const std::optional<ShownTable> table = ui->page()->table();
        if (!table)
            qFatal("the page has no table");
        return *table;
    }
    ExportSheet *openSheet()
    {
        ui->trigger("file.export");
        return ui->find<ExportSheet>();
    }
    QStringList files() const { return QDir(QFileInfo(w.path()).absolutePath()).entryList(QDir::Files | QDir::Hidden); }
    QString problem()
    {
        for (const QLabel *label : ui->window().sheet().content()->findChildren<QLabel *>())
            if (label->isVisible() && label->property("problem").toBool())
                return label->text();
        return {};
    }
};

/// The sample on its Monday, with enough of everything.
struct Sample
{
    QTemporaryDir folder{temporaryFolder()};
    QString path = folder.filePath(text("sample.convenor"));
    QDate today{2026, 11, 2};
    std::unique_ptr<UiDriver> ui;

    Sample()
    {
        Workspace::create(path, sampleBeginning(today));
        ui = std::make_unique<UiDriver>(path, today);
    }
    std::optional<ShownTable> tableOf(const QByteArray &action)
    {
        ui->trigger(action);
        return ui->page()->table();
    }
};

/// True if every record of the table in \a model stands in \a table, in its order.
bool hasRowsOf(const ShownTable &table, const QAbstractItemModel &model, int titleColumn, int column)
{
    if (int(table.cells.rows.size()) != model.rowCount())
        return false;
    for (int row = 0; row < model.rowCount(); ++row)
        if (table.cells.rows[size_t(row)][column].toString() != model.index(row, titleColumn).data().toString())
            return false;
    return true;
}

size_t sessionsIn(const CalendarPage &page, QDate first, QDate last)
{
    const auto &sessions = page.scene().plan.sessions;
    return size_t(std::count_if(sessions.begin(), sessions.end(), [&](const PlannedSession &session) {
        return first <= session.event.date && session.event.date <= last;
    }));
}

} // namespace

class TestExportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_givesTheRowsThatItShows();
    void sessions_areAllThere();
    void chart_givesPlainNumbers();
    void filterOrderAndColumns_areTaken();
    void days_goOutAsProgramsReadThem();
    void selectedRows_areTheFirstChoice();
    void csvAndWorkbook_areWhatIsShown();
    void formula_isGuardedAndComesBackWithout();
    void wholeKind_importsBackWithoutChange();
    void cards_areOfThoseShown();
    void calendar_isOfTheDaysShown();
    void workspace_comesBackEqual();
    void refusedPlace_isSaidAndLeavesNothing();
    void cancelled_leavesNothing();
    void choice_isKept();
    void change_isTakenIn();
    void emptyWorkspace_hasItselfToWrite();
    void sheet_isWorkedByKeysAlone();
    void copiedPeople_arePastedWithoutChange();
    void copyKey_takesTheRowsThatAreSelected();
    void copied_isTextAndHtml();
    void tableOfASheet_isInFront();
};

void TestExportSheet::everyPage_givesTheRowsThatItShows()
{
    Sample s;
    const auto people = s.tableOf("go.people");
    QVERIFY(hasRowsOf(*people, *s.ui->find<RecordTable>(text("People"))->model(), 1, 1));
    QCOMPARE(people->ids.size(), people->cells.rows.size());
    const auto communities = s.tableOf("go.communities");
    QVERIFY(hasRowsOf(*communities, *s.ui->find<RecordTable>()->model(), 0, 0));
    const auto sessions = s.tableOf("go.sessions");
    QVERIFY(hasRowsOf(*sessions, *s.ui->find<RecordTable>(text("Sessions"))->model(), 0, 2));
    const auto tasks = s.tableOf("go.today");
    QCOMPARE(qsizetype(tasks->cells.rows.size()), s.ui->page()->findChildren<TaskRow *>().size());
    const auto month = s.tableOf("go.calendar");
    const auto *page = static_cast<CalendarPage *>(s.ui->page());
    QCOMPARE(month->cells.rows.size(), sessionsIn(*page, day("2026-10-19"), day("2027-01-17")));
    QVERIFY(month->cells.rows.size() < page->scene().plan.sessions.size());
}

/// The list reads on as it is scrolled; what goes out is all of it.
void TestExportSheet::sessions_areAllThere()
{
    Sample s;
    s.ui->trigger("go.sessions");
    auto *model = static_cast<SessionModel *>(s.ui->find<RecordTable>(text("Sessions"))->model());
    const int before = model->rowCount();
    QVERIFY(model->canFetchMore({}));
    const auto sessions = s.ui->page()->table();
    QVERIFY(int(sessions->cells.rows.size()) > before);
    QVERIFY(!model->canFetchMore({}));
    QCOMPARE(sessions->cells.header.size(), sessions->cells.rows.front().size());
}

void TestExportSheet::chart_givesPlainNumbers()
{
    Sample s;
    const auto chart = s.tableOf("go.insights");
    const auto *card = static_cast<InsightsPage *>(s.ui->page())->card(0);
    QCOMPARE(chart->subject.title, card->chart().title);
    QCOMPARE(chart->cells.rows.size(), card->chart().categories.size());
    QVERIFY(chart->cells.rows.back()[1].isDouble());
    s.ui->trigger("insights.table");
    QVERIFY(s.ui->page()->table()->cells == chart->cells);
}

void TestExportSheet::filterOrderAndColumns_areTaken()
{
    Scene s;
    s.ui->trigger("go.people");
    auto *table = s.ui->find<RecordTable>(text("People"));
    s.ui->find<QLineEdit>(text("Filter people"))->setText(text("a"));
    table->sortByColumn(0, Qt::DescendingOrder);
    table->setColumnHidden(2, true);
    table->horizontalHeader()->moveSection(5, 0);
    const PlainTable cells = s.table().cells;
    QCOMPARE(cells.header, QStringList({text("Department"), text("Name"), text("Communities"), text("Last seen"), text("Last word")}));
    QCOMPARE(cells.rows.size(), size_t(2));
    QCOMPARE(cells.rows[0][1].toString(), text("Dan Old"));
    QCOMPARE(cells.rows[1][1].toString(), text("Ada Lovelace"));
}

void TestExportSheet::days_goOutAsProgramsReadThem()
{
    Scene s;
    s.ui->trigger("go.people");
    const PlainTable people = s.table().cells;
    QCOMPARE(people.rows[0][3].toString(), text("2026-10-30"));
    QCOMPARE(people.rows[1][4].toString(), text("2026-11-01"));
    s.ui->trigger("go.calendar");
    QCOMPARE(s.table().cells.rows.back()[0].toString(), text("2026-11-07"));
    s.ui->trigger("go.communities");
    QVERIFY(s.table().cells.rows[0].contains(text("2026-11-07")));
}

void TestExportSheet::selectedRows_areTheFirstChoice()
{
    Scene s;
    s.ui->trigger("go.people");
    auto *table = s.ui->find<RecordTable>(text("People"));
    s.openSheet();
    QCOMPARE(s.ui->find<ExportSheet>()->job().what(), ExportWhat::Shown);
    s.ui->key(Qt::Key_Escape);
    table->selectionModel()->select(table->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const ExportJob &job = s.openSheet()->job();
    QCOMPARE(job.what(), ExportWhat::Selected);
    QCOMPARE(job.wordsFor(ExportWhat::Selected), text("Only what is selected: 2 people"));
    QCOMPARE(job.rows().rows.size(), size_t(2));
    QCOMPARE(job.rows().rows[1][0].toString(), text("Cyd Long"));
}

void TestExportSheet::csvAndWorkbook_areWhatIsShown()
{
    Scene s;
    s.ui->trigger("go.people");
    const QList<QStringList> expected = textsOf(s.table().cells);
    for (const auto &[format, name] :
         {std::pair(ExportFormat::Csv, "out.csv"), std::pair(ExportFormat::Workbook, "out.xlsx")}) {
        ExportSheet *sheet = s.openSheet();
        sheet->chooseFormat(format);
        const QString path = s.w.filePath(text(name));
        sheet->write(path);
        s.ui->settle();
        QVERIFY(!s.ui->window().sheet().isOpen());
        QCOMPARE(s.ui->toast(), text("4 people written to ") + text(name));
        QCOMPARE(read({path}), expected);
    }
}

void TestExportSheet::formula_isGuardedAndComesBackWithout()
{
    Scene s;
    s.ui->trigger("go.people");
    const QString path = s.w.filePath(text("people.csv"));
    ExportSheet *sheet = s.openSheet();
    const auto labels = sheet->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(text("1 cell")) &&
               label->text().contains(text("An apostrophe keeps spreadsheets from running"));
    }));
    sheet->choose(ExportWhat::Kind);
    sheet->write(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(",'=SUM(A1:A9),"));
    const ImportPlan plan =
        planImport(s.ui->store(), {path, text("Europe/Berlin"), s.w.today, text("people"), {}, {}, true});
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.result.unchanged, 4);
}

void TestExportSheet::wholeKind_importsBackWithoutChange()
{
    Sample s;
    for (const auto &[action, kind] : {std::pair("go.people", "people"), std::pair("go.communities", "communities"), std::pair("go.sessions", "events")}) {
        s.ui->trigger(action);
        s.ui->trigger("file.export");
        auto *sheet = s.ui->find<ExportSheet>();
        sheet->choose(ExportWhat::Kind);
        sheet->chooseFormat(ExportFormat::Workbook);
        const QString path = s.folder.filePath(text(kind) + text(".xlsx"));
        sheet->write(path);
        s.ui->settle();
        const ImportPlan plan =
            planImport(s.ui->store(), {path, s.ui->workspace().identity().zone, s.today, text(kind), {}, {}, true});
        QVERIFY2(plan.changes.isEmpty(), kind);
        QVERIFY2(plan.result.unchanged > 10, kind);
    }
}

void TestExportSheet::cards_areOfThoseShown()
{
    Scene s;
    s.ui->trigger("go.people");
    s.ui->find<QLineEdit>(text("Filter people"))->setText(text("bob"));
    ExportSheet *sheet = s.openSheet();
    sheet->chooseFormat(ExportFormat::Cards);
    const QString path = s.w.filePath(text("bob.vcf"));
    sheet->write(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray cards = file.readAll();
    QCOMPARE(cards.count("BEGIN:VCARD"), 1);
    QVERIFY(cards.contains("Bob Smith"));
}

void TestExportSheet::calendar_isOfTheDaysShown()
{
    Scene s;
    s.ui->trigger("go.calendar");
    const QString path = s.w.filePath(text("quarter.ics"));
    ExportSheet *sheet = s.openSheet();
    sheet->chooseFormat(ExportFormat::Calendar);
    sheet->write(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    const auto shown = s.table().cells.rows.size();
    QCOMPARE(size_t(calendar.count("BEGIN:VEVENT")), shown);
    QVERIFY(calendar.contains("SUMMARY:Modules"));
}

void TestExportSheet::workspace_comesBackEqual()
{
    Scene s;
    const QString path = s.w.filePath(text("all.json"));
    ExportSheet *sheet = s.openSheet();
    sheet->choose(ExportWhat::Whole);
    sheet->write(path);
    QCOMPARE(s.ui->toast(), text("The workspace is written to all.json"));
    TestWorkspace empty;
    ImportRequest request{path, text("Europe/Berlin"), empty.today, {}, {}, {}, true};
    request.shapes = &allShapes();
    ImportPlan plan = planImport(empty.store(), request);
    empty->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(recordsHash(*empty), recordsHash(s.ui->workspace()));
}

void TestExportSheet::refusedPlace_isSaidAndLeavesNothing()
{
    Scene s;
    s.ui->trigger("go.people");
    const QStringList before = s.files();
    ExportSheet *sheet = s.openSheet();
    sheet->write(s.w.filePath(text("nowhere/people.csv")));
    QVERIFY(s.problem().contains(text("Choose a folder that you may write to")));
    sheet->write(s.w.path());
    QVERIFY(s.problem().contains(text("is the workspace itself")));
    QVERIFY(s.ui->window().sheet().isOpen());
    QCOMPARE(s.files(), before);
    sheet->choose(ExportWhat::Whole);
    QCOMPARE(s.problem(), QString());
}

void TestExportSheet::cancelled_leavesNothing()
{
    Sample s;
    s.ui->trigger("go.sessions");
    s.ui->trigger("file.export");
    auto *sheet = s.ui->find<ExportSheet>();
    sheet->choose(ExportWhat::Kind);
    sheet->chooseFormat(ExportFormat::Workbook);
    const QStringList before = QDir(s.folder.path()).entryList(QDir::Files | QDir::Hidden);
    QTimer::singleShot(0, sheet, [&] {
        for (QPushButton *button : s.ui->window().findChildren<QPushButton *>())
            if (button->text() == text("Cancel"))
                button->click();
    });
    sheet->write(s.folder.filePath(text("sessions.xlsx")));
    QCOMPARE(QDir(s.folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    QVERIFY(s.ui->window().sheet().isOpen());
    QVERIFY(s.ui->find<QLabel>(text("Cancelled; nothing was changed.")));
}

void TestExportSheet::choice_isKept()
{
    Scene s;
    s.ui->trigger("go.people");
    ExportSheet *sheet = s.openSheet();
    sheet->choose(ExportWhat::Kind);
    sheet->chooseFormat(ExportFormat::Workbook);
    QCOMPARE(sheet->job().fileName(), text("test-people-2026-11-02.xlsx"));
    sheet->write(s.w.filePath(text("people.xlsx")));
    s.ui->settle();
    const ExportJob &job = s.openSheet()->job();
    QCOMPARE(job.what(), ExportWhat::Kind);
    QCOMPARE(job.format(), ExportFormat::Workbook);
    s.ui->key(Qt::Key_Escape);
    s.ui->trigger("go.today");
    QCOMPARE(s.openSheet()->job().what(), ExportWhat::Shown);
}

void TestExportSheet::change_isTakenIn()
{
    Scene s;
    s.ui->trigger("go.people");
    const ExportJob &job = s.openSheet()->job();
    ChangeSet changes;
    changes.add(aPerson("Eva New"));
    s.ui->window().context().commit({text("person.add"), text("Eva New")}, std::move(changes), {});
    s.ui->settle();
    QCOMPARE(job.rows().rows.size(), size_t(5));
    s.ui->trigger("edit.undo");
    QCOMPARE(job.wordsFor(ExportWhat::Shown), text("People as shown: 4 people, 6 columns"));
}

void TestExportSheet::emptyWorkspace_hasItselfToWrite()
{
    TestWorkspace w;
    UiDriver ui(w);
    ui.trigger("go.people");
    ui.trigger("file.export");
    QCOMPARE(ui.find<ExportSheet>()->job().choices(), std::vector{ExportWhat::Whole});
    ui.key(Qt::Key_Escape);
    ui.trigger("edit.table");
    QCOMPARE(ui.toast(), text("There is no table here to copy"));
}

void TestExportSheet::sheet_isWorkedByKeysAlone()
{
    Scene s;
    s.ui->trigger("go.people");
    s.ui->key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    s.ui->key(Qt::Key_Down);
    QCOMPARE(s.ui->find<ExportSheet>()->job().what(), ExportWhat::Kind);
    s.ui->key(Qt::Key_Return);
    auto *dialog = s.ui->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(text("test-people-2026-11-02.csv")));
    const QString path = s.w.filePath(text("keys.csv"));
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    s.ui->settle();
    QCOMPARE(s.ui->toast(), text("4 people written to keys.csv"));
    QCOMPARE(read({path}).size(), 5);
}

void TestExportSheet::copiedPeople_arePastedWithoutChange()
{
    Scene s;
    s.ui->trigger("go.people");
    s.ui->find<RecordTable>(text("People"))->setFocus();
    s.ui->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.ui->toast(), text("4 people copied as a table"));
    const quint64 before = recordsHash(s.ui->workspace());
    s.ui->key(Qt::Key_V, Qt::ControlModifier);
    auto *next = s.ui->find<QPushButton>(text("See what will happen"));
    QVERIFY(next->isEnabled());
    next->click();
    s.ui->settle();
    auto *plan = s.ui->find<RecordTable>(text("What each row would do"));
    QCOMPARE(plan->model()->rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(plan->model()->index(row, 2).data().toString(), text("Same"));
    QVERIFY(!s.ui->find<QPushButton>(text("Nothing to import"))->isEnabled());
    QCOMPARE(recordsHash(s.ui->workspace()), before);
}

void TestExportSheet::copyKey_takesTheRowsThatAreSelected()
{
    Scene s;
    s.ui->trigger("go.people");
    auto *table = s.ui->find<RecordTable>(text("People"));
    table->setFocus();
    table->selectRowAt(1);
    s.ui->key(Qt::Key_C, Qt::ControlModifier);
    const QList<QStringList> rows = read({text("copied"), QApplication::clipboard()->text().toUtf8()});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][0], text("Name"));
    QCOMPARE(rows[1][0], text("Bob Smith"));
}

void TestExportSheet::copied_isTextAndHtml()
{
    Scene s;
    s.ui->trigger("go.people");
    s.ui->trigger("edit.table");
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QList<QStringList> expected = textsOf(s.table().cells);
    QCOMPARE(read({text("copied"), copied->text().toUtf8()}), expected);
    QCOMPARE(read({text("copied"), copied->html().toUtf8()}), expected);
    QVERIFY(copied->text().contains(text("'=SUM(A1:A9)")));
    QVERIFY(copied->html().contains(text("'=SUM(A1:A9)")));
}

void TestExportSheet::tableOfASheet_isInFront()
{
    Sample s;
    s.ui->trigger("go.insights");
    static_cast<InsightsPage *>(s.ui->page())->openRows(2, 16, 0);
    s.ui->settle();
    auto *behind = qobject_cast<RecordTable *>(QApplication::focusWidget());
    QVERIFY(behind);
    const int rows = behind->model()->rowCount();
    const QString title = s.ui->window().sheet().content()->title();
    s.ui->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(read({text("copied"), QApplication::clipboard()->text().toUtf8()}).size(), 2);
    s.ui->trigger("file.export");
    const ExportJob &job = s.ui->find<ExportSheet>()->job();
    QCOMPARE(int(job.rows().rows.size()), rows);
    QVERIFY(QDate::fromString(job.rows().rows.front()[0].toString(), Qt::ISODate).isValid());
    QVERIFY(job.wordsFor(ExportWhat::Shown).startsWith(title));
}

QTEST_MAIN(TestExportSheet)

#include "tst_export_sheet.moc"
