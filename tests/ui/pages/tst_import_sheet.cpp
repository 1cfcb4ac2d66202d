// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"
#include "ui/pages/import/import_sheet.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/result_step.h"
#include "ui/pages/import/row_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// A window with Ada and two Bobs.
struct Scene
{
    TestWorkspace w;
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Smith"), bobToo = aPerson("Bob Smith");
    std::unique_ptr<UiDriver> ui;

    Scene()
    {
        ada.email = Email(text("ada@example.org"));
        for (Person *each : {&ada, &bob, &bobToo})
            each->handle.clear();
        w.add(ada, bob, bobToo);
        ui = std::make_unique<UiDriver>(w);
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(w.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test could not be written");
        return file.fileName();
    }
    void drop(const QString &path) { QVERIFY(dropFile(ui->window(), path)); }
    void press(const char *button)
    {
        auto *found = ui->find<QPushButton>(text(button));
        QVERIFY2(found->isEnabled(), button);
        found->click();
        ui->settle();
    }
    /// Chooses \a field for the column called \a column.
    void map(const char *column, const char *field)
    {
        auto *box = ui->find<QComboBox>(text("Field of column ") + text(column));
        box->setCurrentIndex(box->findText(text(field)));
        Q_EMIT box->activated(box->currentIndex());
        ui->settle();
    }
    RecordTable *rows() { return ui->find<RecordTable>(text("What each row would do")); }
    QString cell(int row, int column) { return rows()->model()->index(row, column).data().toString(); }
    QString problem()
    {
        for (const QLabel *label : ui->window().sheet().content()->findChildren<QLabel *>())
            if (label->isVisible() && label->property("problem").toBool())
                return label->text();
        return {};
    }
    size_t people() { return ui->store().all<Person>().size(); }
};

} // namespace

class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void action_opensAnEmptySheet();
    void droppedFile_isImportedAndUndone();
    void pastedTable_isImported();
    void paste_goesToTheFieldThatHasTheKeyboard();
    void sameFileAgain_hasNothingToImport();
    void column_isChangedByHandAndRemembered();
    void kind_isSaidByHand();
    void ambiguousRow_isDecidedByKeys();
    void row_isLeftOutBySpace();
    void dates_areAskedBeforeAnythingIsPlanned();
    void calendar_goesThroughTheSameSteps();
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
    QCOMPARE(s.cell(1, 4), text("Joined: – → 2020-05"));
    s.press("Import 2 rows");
    QCOMPARE(s.people(), size_t(4));
    QCOMPARE(s.ui->toast(), text("2 rows of people.csv imported"));
    s.ui->find<QPushButton>(text("Undo"))->click();
    s.ui->settle();
    QCOMPARE(s.people(), size_t(3));
    QVERIFY(s.ui->store().get(s.ada.id).joined.isEmpty());
}

void TestImportSheet::pastedTable_isImported()
{
    Scene s;
    s.ui->trigger("go.insights");
    s.ui->paste(text("name\temail\nGrace Hopper\tgrace@example.org\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(4));
    s.press("Open people");
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
