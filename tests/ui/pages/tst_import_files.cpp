// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive.h"
#include "tests/support/import_scene.h"
#include "ui/pages/import/columns_step.h"
#include "ui/pages/import/result_step.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray cell(const QByteArray &reference, const QByteArray &words)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray wideBook()
{
    QByteArray names = cell("A1", "name"), values = cell("A2", "Grace Hopper");
    for (int i = 1; i < 16'384; ++i)
        names += "<c t=\"str\"><v>column " + QByteArray::number(i) + "</v></c>";
    return workbook({{"S", row(1, names) + row(2, values)}});
}

QByteArray mergedBook()
{
    return workbook({{"S",
                      row(1, cell("A1", "name") + cell("B1", "site")) +
                          row(2, cell("A2", "Grace Hopper") + cell("B2", "Bonn")) + row(3, cell("A3", "Alan Turing")),
                      "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"}});
}

QByteArray formulaBook()
{
    return workbook({{"S", row(1, cell("A1", "name") + cell("B1", "email")) +
                               row(2, "<c r=\"A2\" t=\"str\"><f>A9&amp;\"!\"</f><v>=cmd|' /C calc'!A0</v></c>" +
                                          cell("B2", "grace@example.org"))}});
}

QByteArray serialBook()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    return workbook({{"S", row(1, cell("A1", "name") + cell("B1", "joined")) +
                               row(2, cell("A2", "Grace Hopper") + "<c r=\"B2\" s=\"1\"><v>46331</v></c>")}},
                    {}, styles);
}

/// Of all records: how a table is read stays remembered when its import is taken back.
QByteArray sumsOf(ImportScene &s)
{
    Row sums;
    Statement rows = s.ui->store().select(
        "SELECT name, sum FROM integrity WHERE name NOT LIKE 'history%' AND name <> 'draft' ORDER BY name");
    while (rows.step())
        sums.add(rows.cell(0)).add(rows.cell(1));
    return QByteArray::number(sums.hash(0));
}

/// The sentences that stand in the sheet.
QString sentences(ImportScene &s)
{
    QStringList all;
    for (const QLabel *label : s.ui->window().sheet().content()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().size() > 20 && label->text().contains(u'.'))
            all << label->text();
    return all.join(u'\n');
}

bool showsPlan(ImportScene &s)
{
    for (const auto *table : s.ui->window().sheet().content()->findChildren<RecordTable *>())
        if (table->isVisible() && table->accessibleName() == text("What each row would do"))
            return table->model()->rowCount() > 0;
    return false;
}

bool canPress(ImportScene &s, const char *beginning)
{
    for (const QPushButton *each : s.ui->window().sheet().content()->findChildren<QPushButton *>())
        if (each->isVisible() && each->isEnabled() && each->text().startsWith(text(beginning)))
            return true;
    return false;
}

void press(ImportScene &s, const char *beginning)
{
    for (QPushButton *each : s.ui->window().sheet().content()->findChildren<QPushButton *>())
        if (each->isVisible() && each->isEnabled() && each->text().startsWith(text(beginning))) {
            each->click();
            break;
        }
    s.ui->settle();
}

} // namespace

/// Whatever is dropped on the window ends in a plan or in a plain sentence; and what is imported can be taken back.
class TestImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_endsInAPlanOrASentence_data();
    void file_endsInAPlanOrASentence();
    void bytes_endInAPlanOrASentence_data();
    void bytes_endInAPlanOrASentence();
    void columnsBeyondMany_areReadToo();
    void hiddenCharacters_doNotComeIn();

private:
    void verify(ImportScene &s, const QString &path);
};

void TestImportFiles::verify(ImportScene &s, const QString &path)
{
    const auto before = sumsOf(s);
    s.drop(path);
    QVERIFY(s.ui->window().sheet().isOpen());
    if (canPress(s, "Day first"))
        press(s, "Day first");
    if (canPress(s, "See what will happen"))
        press(s, "See what will happen");
    QVERIFY2(showsPlan(s) || sentences(s).size() > 20, qPrintable(path));
    QCOMPARE(sumsOf(s), before);
    if (!canPress(s, "Import ") || canPress(s, "Import another"))
        return;
    press(s, "Import ");
    if (!canPress(s, "Undo")) // it could not be done after all
        QVERIFY2(s.problem().size() > 20, qPrintable(sentences(s)));
    press(s, "Undo");
    QCOMPARE(sumsOf(s), before);
}

void TestImportFiles::file_endsInAPlanOrASentence_data()
{
    QTest::addColumn<QString>("path");
    const QDir data(QStringLiteral(CONVENOR_TEST_DATA));
    for (const char *folder : {"csv-spectrum", "vcf", "surveys", "zoom-teams", "sqlite", "ics"})
        for (const QFileInfo &file : QDir(data.filePath(text(folder))).entryInfoList(QDir::Files))
            if (file.suffix() != u"md")
                QTest::addRow("%s/%s", folder, qPrintable(file.fileName())) << file.absoluteFilePath();
}

void TestImportFiles::file_endsInAPlanOrASentence()
{
    QFETCH(QString, path);
    ImportScene s;
    verify(s, path);
}

void TestImportFiles::bytes_endInAPlanOrASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("zip bomb") << workbook({{"S", QByteArray(64 << 20, ' ')}});
    QTest::addRow("zip without a workbook") << archive({{"readme.txt", "hello"}});
    QTest::addRow("cut off workbook") << mergedBook().left(700);
    QTest::addRow("16,384 columns") << wideBook();
    QTest::addRow("merged cells") << mergedBook();
    QTest::addRow("formulas") << formulaBook();
    QTest::addRow("serial dates") << serialBook();
    QTest::addRow("right to left") << QByteArray("name,email\nשרה כהן,sara@example.org\nمريم,maryam@example.org\n");
    QTest::addRow("bidi overrides") << QByteArray("name,email\nGrace \xe2\x80\xaeRepoh,grace@example.org\n");
    QTest::addRow("control characters") << QByteArray("name,email\nGrace\x01\x02 Hopper\x7f,grace@example.org\n");
    QTest::addRow("null bytes") << QByteArray("name,email\nGra\0ce,x\n", 19);
    QTest::addRow("no utf-8") << QByteArray("name,site\nGr\xff\xfe\xfa,Bonn\n");
    QTest::addRow("open quote") << QByteArray("name,site\n\"Grace,Bonn\nAlan,Ulm\n");
    QTest::addRow("one long line") << QByteArray(3 << 20, 'x');
    QTest::addRow("only commas") << QByteArray(",,,,\n,,,\n");
    QTest::addRow("spreadsheet formulas") << QByteArray("name,email\n=1+1,a@example.org\n@SUM(A1),b@example.org\n");
    QTest::addRow("calendar cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026");
    QTest::addRow("calendar for ever") << QByteArray(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260101T000000Z\r\n"
        "RRULE:FREQ=SECONDLY\r\nSUMMARY:Tick\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QTest::addRow("card cut off") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Gra");
    QTest::addRow("workspace cut off") << QByteArray(
        "{\"format\":\"convenor-workspace\",\"version\":1,\"schema\":2,\"tab");
    QTest::addRow("workspace of nonsense")
        << QByteArray("{\"format\":\"convenor-workspace\",\"tables\":{\"person\":[{\"id\":7}]}}");
}

void TestImportFiles::bytes_endInAPlanOrASentence()
{
    QFETCH(QByteArray, bytes);
    ImportScene s;
    verify(s, s.file("people.csv", bytes));
}

void TestImportFiles::columnsBeyondMany_areReadToo()
{
    ImportScene s;
    s.drop(s.file("people.xlsx", wideBook()));
    QVERIFY(sentences(s).contains(text("The first 100 columns of 16384 are shown.")));
    s.press("See what will happen");
    s.press("Import 1 row");
    QCOMPARE(s.people(), size_t(4));
}

void TestImportFiles::hiddenCharacters_doNotComeIn()
{
    ImportScene s;
    s.drop(s.file("people.csv", "name,email\nGrace\x01 \xe2\x80\xaeHopper\x7f,grace@example.org\n"));
    s.press("See what will happen");
    s.press("Import 1 row");
    bool isThere = false;
    for (const Person &person : s.ui->store().all<Person>())
        isThere = isThere || person.name.value() == text("Grace Hopper");
    QVERIFY(isThere);
}

QTEST_MAIN(TestImportFiles)
#include "tst_import_files.moc"
