// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "tests/support/archive.h"
#include "tests/support/refusal.h"

#include <QFile>
#include <QTest>

using namespace convenor;

namespace {

QString testFile(const char *name)
{
    return QStringLiteral(CONVENOR_TEST_DATA "/") + QString::fromLatin1(name);
}

TableSource pasted(const QByteArray &bytes, const char *name = "clipboard")
{
    return {QString::fromLatin1(name), bytes};
}

QStringList rowsOf(OpenTable table)
{
    QStringList rows{table.reader->header().join(u'|')};
    while (table.reader->next()) {
        QStringList cells;
        for (int i = 0; i < table.reader->fieldCount(); ++i)
            cells << table.reader->text(i);
        rows << cells.join(u'|');
    }
    return rows;
}

QByteArray utf16(const char *utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray smallWorkbook()
{
    return workbook({{"First", "<row r=\"1\"><c t=\"str\"><v>name</v></c></row>"}, {"Second", "<row r=\"1\"><c t=\"str\"><v>title</v></c></row>"}});
}

} // namespace

Q_DECLARE_METATYPE(convenor::FileFormat)

class TableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_isSeenFromTheContent_data();
    void format_isSeenFromTheContent();
    void known_butNotReadable_isRefused_data();
    void known_butNotReadable_isRefused();
    void realFiles_areGuessed_data();
    void realFiles_areGuessed();
    void guesses_canBeOverruled();
    void encoding_unknownIsRefused();
    void workbook_tellsItsSheets();
    void html_isReadAsTable_data();
    void html_isReadAsTable();
    void html_withoutTableIsRefused();
    void calendar_isNoTable();
};

void TableFileTest::format_isSeenFromTheContent_data()
{
    QTest::addColumn<TableSource>("source");
    QTest::addColumn<FileFormat>("format");
    const auto add = [](const char *what, const TableSource &source, FileFormat format) {
        QTest::newRow(what) << source << format;
    };
    add("csv", pasted("a,b\n"), FileFormat::Text);
    add("cells", pasted("Ada\tada@example.org\nBob\t\n"), FileFormat::Text);
    add("nothing", pasted(QByteArray("")), FileFormat::Text);
    add("a workbook that is called csv", pasted(smallWorkbook(), "people.csv"), FileFormat::Workbook);
    add("cards", pasted("\r\nbegin:vcard\r\n"), FileFormat::Cards);
    add("cards with a mark",
        pasted("\xef\xbb\xbf"
               "BEGIN:VCARD\r\n",
               "x.csv"),
        FileFormat::Cards);
    add("cards in UTF-16", pasted(utf16("BEGIN:VCARD\r\n")), FileFormat::Cards);
    add("calendar", pasted("BEGIN:VCALENDAR\n"), FileFormat::Calendar);
    add("calendar by name", pasted("", "x.ICS"), FileFormat::Calendar);
    add("cards by name", pasted("", "x.vcf"), FileFormat::Cards);
    add("web page", pasted("<!DOCTYPE html>\n<html><body>"), FileFormat::WebTable);
    add("clipboard of a browser", pasted("<meta charset='utf-8'><table><tr><td>a"), FileFormat::WebTable);
    add("clipboard in UTF-16", pasted(utf16("<table><tr><td>ä")), FileFormat::WebTable);
    add("our own", pasted("{\"format\": \"convenor-workspace\","), FileFormat::Workspace);
    add("a cell with a tag", pasted("<b>,c\n"), FileFormat::Text);
}

void TableFileTest::format_isSeenFromTheContent()
{
    QFETCH(TableSource, source);
    QFETCH(FileFormat, format);
    QCOMPARE(formatOf(source), format);
}

void TableFileTest::known_butNotReadable_isRefused_data()
{
    QTest::addColumn<TableSource>("source");
    QTest::addColumn<QByteArray>("sentence");
    const auto add = [](const char *what, const TableSource &source, const char *sentence) {
        QTest::newRow(what) << source << QByteArray(sentence);
    };
    add("a database that was cut off", {testFile("sqlite/truncated.sqlite")},
        "truncated.sqlite is a database, not a table.");
    add("an empty file", {testFile("sqlite/zerolength.sqlite")}, "zerolength.sqlite is empty.");
    add("an old workbook", pasted("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old.xls"), "old Excel workbook");
    add("a document", pasted("%PDF-1.7", "x.pdf"), "PDF document");
    add("a picture", pasted("\x89PNG\r\n\x1a\n"), "a picture");
    add("compressed", pasted("\x1f\x8b\x08"), "is compressed");
    add("xml", pasted("<?xml version=\"1.0\"?><Workbook/>"), "is XML");
    add("an archive", pasted(archive({{"a.txt", "a"}})), "an archive without a workbook");
    add("bytes", pasted(QByteArray("a\0\0\0b", 5)), "not plain text");
    add("our own", pasted("{\"format\":\"convenor-workspace\"}"), "is no table");
}

void TableFileTest::known_butNotReadable_isRefused()
{
    QFETCH(TableSource, source);
    QFETCH(QByteArray, sentence);
    QVERIFY(isRefused(Error::Invalid, sentence, [&] { openTable(source); }));
}

void TableFileTest::realFiles_areGuessed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("separator");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *path, FileFormat format, const char *encoding, char separator, int rows) {
        QTest::newRow(path) << testFile(path) << format << QString::fromLatin1(encoding) << separator << rows;
    };
    for (const char *name :
         {"comma_in_quotes", "escaped_quotes", "simple", "simple_crlf", "json", "quotes_and_newlines"})
        add(qPrintable(QStringLiteral("csv-spectrum/csvs-%1.csv").arg(QLatin1String(name))), FileFormat::Text, "UTF-8",
            ',',
            QLatin1String(name) == QLatin1String("escaped_quotes") ||
                    QLatin1String(name) == QLatin1String("quotes_and_newlines")
                ? 2
                : 1);
    for (const char *name : {"empty", "empty_crlf", "utf8"})
        add(qPrintable(QStringLiteral("csv-spectrum/csvs-%1.csv").arg(QLatin1String(name))), FileFormat::Text, "UTF-8",
            ',', 2);
    for (const char *name : {"newlines", "newlines_crlf"})
        add(qPrintable(QStringLiteral("csv-spectrum/csvs-%1.csv").arg(QLatin1String(name))), FileFormat::Text, "UTF-8",
            ',', 3);
    add("zoom-teams/zoom-participants_heroes.csv", FileFormat::Text, "UTF-8", ',', 31);
    add("zoom-teams/teams-IDL-14-11-22-utf16le.csv", FileFormat::Text, "UTF-16LE", '\t', 24);
    add("zoom-teams/teams-IDL-14-11-22-utf16be.csv", FileFormat::Text, "UTF-16BE", '\t', 24);
    add("zoom-teams/zoom-chat-1.txt", FileFormat::Text, "UTF-8", '\t', 7);
    add("surveys/google-forms-first6.csv", FileFormat::Text, "UTF-8", ',', 6);
    add("vcf/gmail-list.vcf", FileFormat::Cards, "", '\0', 3);
    add("sqlite/notadatabase.sqlite", FileFormat::Text, "UTF-8", ',', 0);
}

void TableFileTest::realFiles_areGuessed()
{
    QFETCH(QString, path);
    QFETCH(FileFormat, format);
    QFETCH(QString, encoding);
    QFETCH(char, separator);
    QFETCH(int, rows);
    OpenTable table = openTable({path});
    QCOMPARE(table.format, format);
    QCOMPARE(table.encoding, encoding);
    QCOMPARE(table.separator, separator);
    QCOMPARE(rowsOf(std::move(table)).size() - 1, rows);
}

void TableFileTest::guesses_canBeOverruled()
{
    TableOptions options;
    options.separator = '|';
    QCOMPARE(rowsOf(openTable(pasted("a,b|c\n1,2|3\n"), options)),
             (QStringList{QStringLiteral("a,b|c"), QStringLiteral("1,2|3")}));
    options = {};
    options.encoding = QStringLiteral("windows-1250");
    OpenTable table = openTable(pasted("name\n\x8aime \x9eivot\n"), options);
    QCOMPARE(table.encoding, QStringLiteral("windows-1250"));
    QCOMPARE(rowsOf(std::move(table)).last(), QStringLiteral("Šime život"));
    options = {};
    options.headerRow = 3;
    QCOMPARE(rowsOf(openTable(pasted("Members\n\nname;email\nAda;a@x\n"), options)).first(),
             QStringLiteral("name|email"));
    options.encoding = QStringLiteral("utf-16le");
    options.headerRow = 0;
    QCOMPARE(rowsOf(openTable(pasted(utf16("näme\nÄda\n")), options)).last(), QStringLiteral("Äda"));
}

void TableFileTest::encoding_unknownIsRefused()
{
    TableOptions options;
    options.encoding = QStringLiteral("klingon");
    QVERIFY(isRefused(Error::Invalid, "“klingon” is no encoding", [&] { openTable(pasted("a\n"), options); }));
}

void TableFileTest::workbook_tellsItsSheets()
{
    const QStringList both{QStringLiteral("First"), QStringLiteral("Second")};
    const OpenTable first = openTable(pasted(smallWorkbook()));
    QCOMPARE(first.sheets, both);
    QCOMPARE(first.sheet, both[0]);
    TableOptions options;
    options.sheet = both[1];
    const OpenTable second = openTable(pasted(smallWorkbook()), options);
    QCOMPARE(second.sheet, both[1]);
    QCOMPARE(second.reader->header(), QStringList{QStringLiteral("title")});
}

void TableFileTest::html_isReadAsTable_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("rows");
    const auto add = [](const char *what, const QByteArray &page, const QStringList &rows) {
        QTest::newRow(what) << page << rows;
    };
    const QStringList expected{QStringLiteral("name|email"), QStringLiteral("Ada L.|a@x")};
    add("a spreadsheet's",
        "<html><head><style><!-- td { x } --></style></head><body><table><col width=64>\n"
        "<tr height=20>\n <td class=xl1>name</td>\n <td>email</td>\n</tr>\n<tr><td>Ada\n  L.</td><td>a@x</td></tr></table></body></html>",
        expected);
    add("ends left out", "<table><tr><th>name<th>email<tr><td>Ada L.<td>a@x</table>", expected);
    add("capitals",
        "<TABLE><THEAD><TR><TH>name</TH><TH>email</TH></TR></THEAD><TBODY><TR><TD>Ada L.</TD><TD>a@x</TD></TR></TBODY></TABLE>",
        expected);
    add("rows alone",
        "<tr><td>name</td><td>email</td></tr><tr><td>Ada <b>L.</b></td><td><a href=\"mailto:a@x\">a@x</a></td></tr>",
        expected);
    add("the larger table",
        "<table><tr><td>menu</td></tr></table><table><tr><td>name<td>email<tr><td>Ada L.<td>a@x</table>", expected);
    add("entities", "<table><tr><td>&auml;&Ouml;&yuml;&lt;&#8364;&#x41;&nbsp;&bogus; & x<br>y</table>",
        {QString::fromUtf8("äÖÿ<€A\u00a0&bogus; & x\ny")});
    add("spans",
        "<table><tr><td>community<td>person<td>x<tr><td rowspan=2>go<td colspan=\"2\">ada<tr><td>bob<td>1</table>",
        {QStringLiteral("community|person|x"), QStringLiteral("go|ada|"), QStringLiteral("go|bob|1")});
    add("a script", "<table><tr><td>a<script>if (1<2) document.write('<td>')</script></td></tr></table>",
        {QStringLiteral("a")});
    add("a table within", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
        {QStringLiteral("ab|c")});
    add("cut", "<table><tr><td>a<td>b<t", {QStringLiteral("a|b")});
}

void TableFileTest::html_isReadAsTable()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(openTable(pasted(page))), rows);
}

void TableFileTest::html_withoutTableIsRefused()
{
    QVERIFY(
        isRefused(Error::Invalid, "a web page without a table", [] { openTable(pasted("<html><p>Hello</html>")); }));
    QVERIFY(isRefused(Error::Invalid, "is empty", [] { openTable(pasted("<table><tr><td></td></tr></table>")); }));
}

void TableFileTest::calendar_isNoTable()
{
    QVERIFY(isRefused(Error::Invalid, "is no table", [] { openTable(pasted("BEGIN:VCALENDAR\n")); }));
}

QTEST_GUILESS_MAIN(TableFileTest)
#include "tst_table_file.moc"
