// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_json.h"
#include "core/records.h"
#include "core/sessions/log_draft.h"
#include "tests/support/import_scene.h"
#include "ui/pages/import/import_sheet.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/result_step.h"
#include "ui/pages/import/row_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// What is written there, from top to bottom.
QStringList labelsIn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words << label->text();
    return words;
}

const QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Generics\r\n"
                            "DTSTART:20261105T160000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n"
                            "END:VCALENDAR\r\n";

using Scene = ImportScene;

} // namespace

class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void action_opensAnEmptySheet();
    void droppedFile_isImportedAndUndone();
    void undoByKey_takesTheResultBack();
    void result_leadsToWhatItIsAbout();
    void newRow_saysWhatItBrings();
    void newSeries_saysItsRhythm();
    void newRow_isSaidToBeSomebodyKnown();
    void decision_isTakenBack();
    void columnsWithoutAName_areMappedAndRemembered();
    void closedInTheMiddle_opensAsItWasLeft();
    void changedFile_isReadAsBeforeIfItCanBe();
    void wholeWorkspace_isImportedAndUndone();
    void meetingReport_opensTheLogOfItsSession();
    void meetingReport_withoutASessionAddsIt();
    void meetingReport_guessesNoSessionOfAnotherYear();
    void meetingReport_withoutADayLeadsNowhere();
    void pastedTable_isImported();
    void paste_goesToTheFieldThatHasTheKeyboard();
    void sameFileAgain_hasNothingToImport();
    void column_isChangedByHandAndRemembered();
    void kind_isSaidByHand();
    void ambiguousRow_isDecidedByKeys();
    void row_isLeftOutBySpace();
    void dates_areAskedBeforeAnythingIsPlanned();
    void calendar_goesThroughTheSameSteps();
    void calendar_isSeenBeforeItIsPlanned();
    void community_isNamedOnTheWay();
    void whatLiesBehind_isSeenAmongTheSessions();
    void chosenWorkspace_canBeOpened();
    void whatCannotBeRead_isSaidInTheSheet_data();
    void whatCannotBeRead_isSaidInTheSheet();
    void otherChange_makesThePlanAnew();
    void result_saysWhatWasRefused();
    void everyStep_namesItsControls();
};

void TestImportSheet::action_opensAnEmptySheet()
{
    Scene s;
    s.ui->trigger("file.import");
    QVERIFY(s.ui->find<ImportSheet>());
    QCOMPARE(s.ui->window().sheet().width(), s.ui->window().sheet().parentWidget()->width());
    s.ui->key(Qt::Key_Escape);
    QVERIFY(!s.ui->window().sheet().isOpen());
}

void TestImportSheet::droppedFile_isImportedAndUndone()
{
    Scene s;
    s.drop(s.file("people.csv", "name,email,joined\nGrace Hopper,grace@example.org,\nAda Lovelace,,2020-05\n"));
    s.press("See what will happen");
    QCOMPARE(s.rows()->model()->rowCount(), 2);
    QCOMPARE(s.cell(0, 2), text("New"));
    QCOMPARE(s.cell(1, 4), text("Joined: – → May 2020"));
    s.press("Import 2 rows");
    QCOMPARE(s.people(), size_t(4));
    QVERIFY(s.ui->toast().isEmpty()); // the sheet says it
    QVERIFY(s.ui->find<ResultStep>()->text().startsWith(text("2 rows of people.csv imported")));
    s.press("Undo");
    QCOMPARE(s.people(), size_t(3));
    QVERIFY(s.ui->store().get(s.ada.id).joined.isEmpty());
    QVERIFY2(s.problem().startsWith(text("Taken back")), qPrintable(s.problem()));
    s.press("Import 2 rows");
    QCOMPARE(s.people(), size_t(4));
}

void TestImportSheet::undoByKey_takesTheResultBack()
{
    Scene s;
    s.drop(s.file("people.csv", "name\nGrace Hopper\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    s.ui->trigger("edit.undo");
    QCOMPARE(s.people(), size_t(3));
    QVERIFY(s.problem().startsWith(text("Taken back")));
}

void TestImportSheet::result_leadsToWhatItIsAbout()
{
    Community go = aCommunity("go");
    Scene s([&](TestWorkspace &w) { w.add(go, aCommunity("rust")); });
    s.drop(s.file("members.csv", "community,person\ngo,Ada Lovelace\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    s.press("See them");
    QCOMPARE(s.ui->window().currentPage(), Reference::Communities);
    QVERIFY(!s.ui->window().sheet().isOpen());
}

void TestImportSheet::newRow_saysWhatItBrings()
{
    Scene s;
    s.drop(s.file("people.csv", "name,email,site,department,joined\n"
                                "Grace Hopper,grace@example.org,Köln,Entwicklung,13.07.2023\n"));
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 3), text("Grace Hopper · grace@example.org · Entwicklung"));
    QCOMPARE(s.cell(0, 4), text("Köln · since 13 Jul 2023"));
    const QStringList panel = labelsIn(*s.ui->find<RowPanel>());
    QVERIFY2(panel.join(u'|').contains(text("Joined|13 Jul 2023")), qPrintable(panel.join(u'|')));
    QVERIFY2(panel.join(u'|').contains(text("Name|Grace Hopper")), qPrintable(panel.join(u'|')));
}

void TestImportSheet::newSeries_saysItsRhythm()
{
    Scene s;
    s.drop(s.file("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Generics\r\n"
                           "DTSTART:20261105T160000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;"
                           "UNTIL=20270304T160000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 4), text("60 minutes · Every 2 weeks · until 4 Mar 2027"));
}

/// By keys alone: to the row, to the field, the beginning of a name.
void TestImportSheet::newRow_isSaidToBeSomebodyKnown()
{
    Scene s;
    const QString path = s.file("people.csv", "name,joined\nA. Lovelace,2019\n");
    s.drop(path);
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 2), text("New"));
    s.ui->key(Qt::Key_Return);
    auto *field = s.ui->find<QLineEdit>(text("Whom the row means"));
    for (int i = 0; i < 4 && QApplication::focusWidget() != field; ++i)
        s.ui->key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field);
    s.ui->type(text("ada"));
    s.ui->key(Qt::Key_Return);
    s.ui->settle();
    QCOMPARE(s.cell(0, 2), text("Changed"));
    QVERIFY2(s.cell(0, 4).contains(text("Also known as: – → A. Lovelace")), qPrintable(s.cell(0, 4)));
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(3));
    QCOMPARE(s.ui->store().where(&PersonAlias::person, s.ada.id).size(), size_t(1));
    s.press("Import another");
    s.drop(s.file("again.csv", "name,joined\nA. Lovelace,2019\n\n"));
    s.press("See what will happen");
    QVERIFY(!s.ui->find<QPushButton>(text("Nothing to import"))->isEnabled());
    s.ui->trigger("edit.undo"); // name and row in one step
    QVERIFY(s.ui->store().all<PersonAlias>().empty());
    QVERIFY(s.ui->store().get(s.ada.id).joined.isEmpty());
}

void TestImportSheet::decision_isTakenBack()
{
    Scene s;
    s.drop(s.file("people.csv", "name,email\nAda Lovelace,other@example.org\n"));
    s.press("See what will happen");
    const auto choose = [&](const char *words) {
        for (auto *choice : s.rows()->window()->findChildren<QRadioButton *>())
            if (choice->isVisible() && choice->text().startsWith(text(words))) {
                choice->click();
                break;
            }
        s.ui->settle();
    };
    choose("It is Ada Lovelace");
    QCOMPARE(s.cell(0, 2), text("Changed"));
    choose("As the file says");
    QCOMPARE(s.cell(0, 2), text("New"));
    choose("It is Ada Lovelace");
    choose("Somebody new");
    QCOMPARE(s.cell(0, 2), text("New"));
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(4));
}

void TestImportSheet::columnsWithoutAName_areMappedAndRemembered()
{
    Scene s;
    s.drop(s.file("people.csv", "name,,name\nGrace Hopper,Berlin,x\n"));
    QVERIFY(s.ui->find<QComboBox>(text("Field of column name (column C)")));
    s.map("Column B", "Site");
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.ui->store().all<Affiliation>().front().site, text("Berlin"));
    s.press("Import another");
    s.drop(s.file("next.csv", "name,,name\nAlan Turing,Bonn,x\n"));
    QCOMPARE(s.ui->find<QComboBox>(text("Field of column Column B"))->currentText(), text("Site"));
}

void TestImportSheet::closedInTheMiddle_opensAsItWasLeft()
{
    Scene s;
    const QByteArray table = "name,Wo\nBob Smith,Bonn\nGrace Hopper,Berlin\n";
    s.drop(s.file("people.csv", table));
    s.map("Wo", "Site");
    s.press("See what will happen");
    s.ui->key(Qt::Key_Return);
    s.ui->key(Qt::Key_Space);
    s.rows()->selectRowAt(1);
    s.ui->key(Qt::Key_Space);
    QCOMPARE(s.cell(1, 0), text("left out"));
    s.ui->key(Qt::Key_Escape);
    QVERIFY(!s.ui->window().sheet().isOpen());
    s.drop(s.file("copy of people.csv", table));
    QCOMPARE(s.ui->find<QComboBox>(text("Field of column Wo"))->currentText(), text("Site"));
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 2), text("Changed"));
    QCOMPARE(s.cell(1, 0), text("left out"));
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(3));
}

/// The rows may be others then, and so may the columns.
void TestImportSheet::changedFile_isReadAsBeforeIfItCanBe()
{
    Scene s;
    s.drop(s.file("people.csv", "name,Wo\nGrace Hopper,Berlin\n"));
    s.map("Wo", "Site");
    s.press("See what will happen");
    s.ui->key(Qt::Key_Space);
    s.ui->key(Qt::Key_Escape);
    s.drop(s.file("people.csv", "name,Wo\nAlan Turing,Bonn\n"));
    QCOMPARE(s.ui->find<QComboBox>(text("Field of column Wo"))->currentText(), text("Site"));
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 0), text("✓"));
    s.ui->key(Qt::Key_Escape);
    s.drop(s.file("people.csv", "name,Ort\nAlan Turing,Bonn\n"));
    s.press("See what will happen");
    QVERIFY(s.problem().isEmpty());
}

void TestImportSheet::wholeWorkspace_isImportedAndUndone()
{
    TestWorkspace other;
    other.add(aPerson("Grace Hopper"), aCommunity("go"));
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    exportWorkspace(other.store(), allShapes(), json);
    Scene s;
    const QString path = s.file("all.json", json.data());
    s.drop(path);
    s.press("See what will happen");
    QVERIFY(s.rows()->model()->rowCount() >= 2);
    QCOMPARE(s.cell(0, 0), text("–")); // tables are taken together
    s.press("Import 2 records");
    QCOMPARE(s.people(), size_t(4));
    QVERIFY2(s.ui->find<ResultStep>()->text().startsWith(text("2 records of all.json imported\nNew: 2")),
             qPrintable(s.ui->find<ResultStep>()->text()));
    s.press("Undo");
    QCOMPARE(s.people(), size_t(3));
    QVERIFY(s.ui->store().all<Community>().empty());
    s.drop(s.file("cut off.json", json.data().left(json.data().size() / 2)));
    s.press("See what will happen");
    QVERIFY2(s.problem().size() > 20, qPrintable(s.problem()));
    QCOMPARE(s.people(), size_t(3));
}

void TestImportSheet::meetingReport_opensTheLogOfItsSession()
{
    Event scrum = anEvent(day("2026-10-14"), "Scrum Meeting"), other = anEvent(day("2026-10-20"), "Other");
    Scene s([&](TestWorkspace &w) { w.add(scrum, other); });
    const QString report = text("1. Summary\nMeeting title\tScrum Meeting\nStart time\t10/14/26, 9:29:07 AM\n\n"
                                "2. Participants\nName\tFirst join\tLast leave\tEmail\n"
                                "Ada Lovelace\t10/14/26, 9:30:46 AM\t10/14/26, 9:50:12 AM\tada@example.org\n"
                                "Johnny Walker\t10/14/26, 9:30:52 AM\t10/14/26, 9:50:12 AM\tjw@example.org\n");
    s.drop(s.file("report.csv", report.toUtf8()));
    const auto *session = s.ui->find<QComboBox>(text("Session that the report is about"));
    QCOMPARE(session->count(), 3); // and a new one
    QVERIFY2(session->currentText().endsWith(text("Scrum Meeting")), qPrintable(session->currentText()));
    s.press("Log this session");
    QCOMPARE(s.ui->window().currentPage(), Reference::Sessions);
    QVERIFY(s.ui->window().sheet().isOpen());
    QCOMPARE(s.ui->window().sheet().content()->title(), text("Scrum Meeting"));
    const LogDraft draft = LogDraft::fromText(s.ui->workspace().draft(LogDraft::kind, scrum.id.toString()));
    QCOMPARE(draft.open.size(), 2);
    QVERIFY(s.ui->find<Chip>(text("Ada Lovelace"))->isChecked());
    QCOMPARE(s.people(), size_t(3));
}

void TestImportSheet::meetingReport_withoutASessionAddsIt()
{
    Community go = aCommunity("go");
    go.name = Name(text("Golang"));
    Scene s([&](TestWorkspace &w) { w.add(go, aCommunity("rust")); });
    s.drop(s.file("report.csv", "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                                "6,Golang: Generics,10/14/2026 9:58:00 AM,10/14/2026 11:00:00 AM,a@example.org,62,2\n"
                                ",,,,,,\n"
                                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                                "Ada Lovelace,ada@example.org,10/14/2026 9:58:00 AM,10/14/2026 11:00:00 AM,62,No\n"));
    const auto *session = s.ui->find<QComboBox>(text("Session that the report is about"));
    QCOMPARE(session->currentText(), text("A new session: Wed 14 Oct 2026, 10:00 · Golang: Generics"));
    QCOMPARE(s.ui->find<QComboBox>(text("Community of the new session"))->currentText(), text("Golang"));
    s.press("Add and log this session");
    const std::vector<Event> events = s.ui->store().all<Event>();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].date, day("2026-10-14"));
    QCOMPARE(events[0].minutes, 60);
    QCOMPARE(s.ui->store().all<EventCommunity>().size(), size_t(1));
    QCOMPARE(s.ui->window().sheet().content()->title(), text("Golang: Generics"));
    const LogDraft draft = LogDraft::fromText(s.ui->workspace().draft(LogDraft::kind, events[0].id.toString()));
    QCOMPARE(draft.open.size(), 1);
}

void TestImportSheet::meetingReport_guessesNoSessionOfAnotherYear()
{
    Scene s([&](TestWorkspace &w) { w.add(anEvent(day("2026-10-14"), "Heroes meeting")); });
    s.drop(s.file("report.csv", "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                                "Ada Lovelace,ada@example.org,11/19/2021 9:58:00 AM,11/19/2021 11:00:00 AM,62,No\n"));
    auto *session = s.ui->find<QComboBox>(text("Session that the report is about"));
    QCOMPARE(session->currentText(), text("A new session: Fri 19 Nov 2021, 10:00 · Session"));
    session->setEditText(text("heroes")); // looked for, and found by its whole line only
    QVERIFY(!session->completer()->currentCompletion().isEmpty());
    session->setCurrentIndex(session->findText(text("Heroes"), Qt::MatchContains));
    s.press("Log this session");
    QCOMPARE(s.ui->window().sheet().content()->title(), text("Heroes meeting"));
}

void TestImportSheet::meetingReport_withoutADayLeadsNowhere()
{
    Scene s;
    s.drop(s.file("report.csv", "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                                "Ada Lovelace,ada@example.org,,,62,No\n"));
    QVERIFY(!findWidget<QPushButton>(s.ui->window(), text("Log this session")));
    QVERIFY(!findWidget<QPushButton>(s.ui->window(), text("Add and log this session")));
}

void TestImportSheet::pastedTable_isImported()
{
    Scene s;
    s.ui->trigger("go.insights");
    s.ui->paste(text("name\temail\nGrace Hopper\tgrace@example.org\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(4));
    s.press("See them");
    QCOMPARE(s.ui->window().currentPage(), Reference::People);
    QVERIFY(!s.ui->window().sheet().isOpen());
}

void TestImportSheet::paste_goesToTheFieldThatHasTheKeyboard()
{
    Scene s;
    s.ui->trigger("go.people");
    s.ui->trigger("people.find");
    s.ui->paste(text("name\temail\nGrace Hopper\tgrace@example.org\n"));
    QVERIFY(!s.ui->window().sheet().isOpen());
}

void TestImportSheet::sameFileAgain_hasNothingToImport()
{
    Scene s;
    const QString path = s.file("people.csv", "name,email\nGrace Hopper,grace@example.org\n");
    s.drop(path);
    s.press("See what will happen");
    s.press("Import 1 row");
    s.press("Import another");
    s.drop(path);
    s.press("See what will happen");
    QVERIFY(!s.ui->find<QPushButton>(text("Nothing to import"))->isEnabled());
    QCOMPARE(s.cell(0, 2), text("Same"));
}

void TestImportSheet::column_isChangedByHandAndRemembered()
{
    Scene s;
    s.drop(s.file("people.csv", "name,Wo\nGrace Hopper,Berlin\n"));
    s.map("Wo", "Site");
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.ui->store().all<Affiliation>().front().site, text("Berlin"));
    s.press("Import another");
    s.drop(s.file("next.csv", "name,Wo\nAlan Turing,Bonn\n"));
    QCOMPARE(s.ui->find<QComboBox>(text("Field of column Wo"))->currentText(), text("Site"));
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.ui->store().all<Affiliation>().size(), size_t(2));
}

void TestImportSheet::kind_isSaidByHand()
{
    Scene s;
    s.drop(s.file("list.csv", "Wer,Was\nGrace,x\nAlan,y\n"));
    QVERIFY(!s.ui->find<QPushButton>(text("See what will happen"))->isEnabled());
    for (QAction *action : s.ui->find<Chip>(text("Say what the rows are"))->menu()->actions())
        if (action->text() == text("People"))
            action->trigger();
    s.ui->settle();
    QVERIFY(!s.ui->find<QPushButton>(text("See what will happen"))->isEnabled());
    s.map("Wer", "Name");
    s.press("See what will happen");
    s.press("Import 2 rows");
    QCOMPARE(s.people(), size_t(5));
}

void TestImportSheet::ambiguousRow_isDecidedByKeys()
{
    Scene s;
    s.drop(s.file("people.csv", "name,joined\nBob Smith,2021\nGrace Hopper,\n"));
    s.press("See what will happen");
    QCOMPARE(s.cell(0, 2), text("Unclear"));
    QVERIFY(s.ui->find<QPushButton>(text("Import 1 row")));
    QCOMPARE(QApplication::focusWidget(), s.rows());
    s.ui->key(Qt::Key_Return);
    auto *choice = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(choice);
    QVERIFY(choice->text().startsWith(text("It is Bob Smith")));
    s.ui->key(Qt::Key_Space);
    QCOMPARE(s.cell(0, 2), text("Changed"));
    s.press("Import 2 rows");
    QCOMPARE(s.people(), size_t(4));
    const HalfDate first = s.ui->store().get(s.bob.id).joined, second = s.ui->store().get(s.bobToo.id).joined;
    QVERIFY(first.isEmpty() != second.isEmpty());
}

void TestImportSheet::row_isLeftOutBySpace()
{
    Scene s;
    s.drop(s.file("people.csv", "name\nGrace Hopper\nAlan Turing\n"));
    s.press("See what will happen");
    s.ui->key(Qt::Key_Space);
    QCOMPARE(s.cell(0, 0), text("left out"));
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(4));
    QVERIFY(s.ui->find<ResultStep>()->text().contains(text("Left out: 1")));
}

void TestImportSheet::dates_areAskedBeforeAnythingIsPlanned()
{
    Scene s;
    s.drop(s.file("people.csv", "name,joined\nGrace Hopper,4/3/26\n"));
    QVERIFY(!s.ui->find<QPushButton>(text("See what will happen"))->isEnabled());
    s.press("Month first");
    s.press("See what will happen");
    s.press("Import 1 row");
    bool isRead = false;
    for (const Person &person : s.ui->store().all<Person>())
        isRead = isRead || person.joined == halfDate("2026-04-03");
    QVERIFY(isRead);
}

void TestImportSheet::calendar_goesThroughTheSameSteps()
{
    Scene s;
    s.drop(s.file("talks.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:one\r\n"
                               "DTSTART:20261104T160000Z\r\nDTEND:20261104T170000Z\r\nSUMMARY:Go\r\n"
                               "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    s.press("See what will happen");
    QVERIFY(s.cell(0, 3).startsWith(text("Go")));
    s.press("Import 1 row");
    QCOMPARE(s.ui->store().all<Event>().size(), size_t(1));
}

void TestImportSheet::calendar_isSeenBeforeItIsPlanned()
{
    Scene s;
    s.drop(s.file("a.ics", calendar));
    const auto *rows = s.ui->find<RecordTable>(text("The first rows"));
    const auto cell = [&](int column) { return rows->model()->index(1, column).data().toString(); };
    QCOMPARE(rows->model()->columnCount(), 5);
    QVERIFY(rows->isRowHidden(0)); // no fields to choose
    QCOMPARE(cell(0), text("Generics"));
    QCOMPARE(cell(1), text("Thu 5 Nov 2026, 16:00"));
    QCOMPARE(cell(2), text("Every week"));
}

void TestImportSheet::community_isNamedOnTheWay()
{
    Scene s;
    s.drop(s.file("a.ics", calendar));
    auto *chip = s.ui->find<Chip>(text("Community of rows that name none: No community unless named"));
    chip->menu()->actions().last()->trigger();
    s.ui->settle();
    s.ui->type(text("Golang"));
    s.ui->key(Qt::Key_Return);
    s.ui->settle();
    QCOMPARE(s.problem(), QString());
    s.ui->find<Chip>(text("Community of rows that name none: Else: Golang"));
    s.press("See what will happen");
    QVERIFY2(s.cell(0, 4).contains(text("Golang")), qPrintable(s.cell(0, 4)));
    s.press("Import 1 row");
    const std::vector<Community> communities = s.ui->store().all<Community>();
    QCOMPARE(communities.size(), size_t(1));
    QCOMPARE(s.ui->store().where(&EventCommunity::community, communities[0].id).size(),
             s.ui->store().all<Event>().size());
}

void TestImportSheet::whatLiesBehind_isSeenAmongTheSessions()
{
    Scene s;
    s.drop(s.file("events.csv", "title,start\nOne,2024-03-05T18:00\nTwo,2024-04-05T18:00\n"));
    s.press("See what will happen");
    s.press("Import 2 rows");
    s.press("See them");
    QCOMPARE(s.ui->window().currentPage(), Reference::Sessions);
}

void TestImportSheet::chosenWorkspace_canBeOpened()
{
    Scene s;
    const QString path = s.file("other.convenor", "SQLite format 3 and more");
    QSignalSpy wanted(&s.ui->window(), &MainWindow::workspaceWanted);
    s.ui->trigger("file.import");
    s.ui->find<ImportSheet>()->open(path);
    QVERIFY(s.problem().contains(text("is a database, not a table")));
    s.press("Open it");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), path);
}

void TestImportSheet::whatCannotBeRead_isSaidInTheSheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::addRow("database") << QByteArray("SQLite format 3\0abcdefgh", 24);
}

void TestImportSheet::whatCannotBeRead_isSaidInTheSheet()
{
    QFETCH(QByteArray, bytes);
    Scene s;
    s.drop(s.file("people.csv", bytes));
    QVERIFY(s.ui->find<ImportSheet>());
    QVERIFY2(s.problem().size() > 20, qPrintable(s.problem()));
    QVERIFY(s.ui->toast().isEmpty());
}

void TestImportSheet::otherChange_makesThePlanAnew()
{
    Scene s;
    s.drop(s.file("people.csv", "name,email\nGrace Hopper,grace@example.org\n"));
    s.press("See what will happen");
    ChangeSet changes;
    Person grace = aPerson("Grace Hopper");
    grace.email = Email(text("grace@example.org"));
    changes.add(grace);
    s.ui->workspace().commit({text("person.add"), text("Grace")}, std::move(changes));
    s.ui->settle();
    QCOMPARE(s.cell(0, 2), text("Same"));
}

void TestImportSheet::result_saysWhatWasRefused()
{
    Scene s;
    s.drop(s.file("people.csv", "name,email\nGrace Hopper,grace@example.org\nEve,no address\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    const QString result = s.ui->find<ResultStep>()->text();
    QVERIFY2(result.contains(text("Refused: 1")) && result.contains(text("Line 3: ")), qPrintable(result));
}

void TestImportSheet::everyStep_namesItsControls()
{
    Scene s;
    const auto verifyNamed = [&] {
        for (const QWidget *widget : s.ui->window().sheet().findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isInput = qobject_cast<const QComboBox *>(widget) || qobject_cast<const RecordTable *>(widget);
            if (widget->isVisible() &&
                (isInput || (button && button->text().isEmpty() && !widget->inherits("QTableCornerButton"))))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    };
    s.ui->trigger("file.import");
    verifyNamed();
    s.drop(s.file("people.csv", "name,joined,\nBob Smith,4/3/26,\n"));
    verifyNamed();
    s.press("Day first");
    s.press("See what will happen");
    verifyNamed();
}

QTEST_MAIN(TestImportSheet)
#include "tst_import_sheet.moc"
