// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_numbers.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/support/archive.h"
#include "tests/support/refusal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convenor;

namespace {

const QString file = QStringLiteral("people.xlsx");

/// A cell of text within the sheet.
QByteArray text(const QByteArray &reference, const QByteArray &words)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray cell(const QByteArray &reference, const QByteArray &value, const QByteArray &attributes = {})
{
    return "<c r=\"" + reference + "\" " + attributes + "><v>" + value + "</v></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QStringList cellsOf(const TableReader &reader)
{
    QStringList cells;
    for (int i = 0; i < reader.fieldCount(); ++i)
        cells << reader.text(i);
    return cells;
}

QList<QStringList> rowsOf(const QByteArray &bytes, const TableOptions &options = {})
{
    XlsxReader reader(bytes, file, options);
    QList<QStringList> rows{reader.header()};
    while (reader.next())
        rows << cellsOf(reader);
    return rows;
}

QStringList words(const char *list)
{
    return QString::fromUtf8(list).split(u'|');
}

/// The one cell below a header, in a book of one style.
QString shownCell(const QByteArray &cellXml, const QByteArray &styles = {}, const QByteArray &properties = {})
{
    const QByteArray bytes = workbook({{"S", row(1, text("A1", "h")) + row(2, cellXml)}}, "<si><t>shared</t></si>", styles, properties);
    XlsxReader reader(bytes, file);
    return reader.next() ? reader.text(0) : QString();
}

bool isRefusedBook(const QByteArray &bytes, const QByteArray &sentence, Error::Kind kind = Error::Invalid)
{
    return isRefused(kind, sentence, [&] { rowsOf(bytes); });
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_areReadAsShown_data();
    void cells_areReadAsShown();
    void formats_tellDatesFromNumbers_data();
    void formats_tellDatesFromNumbers();
    void serials_becomeDates_data();
    void serials_becomeDates();
    void dates_followTheStyleOfTheCell();
    void dates_countFrom1904WhereTheBookDoes();
    void rows_keepTheNumbersOfTheSheet();
    void cells_withoutReferencesFollowEachOther();
    void cells_outOfOrderAreSorted();
    void merged_standInEachRow();
    void sheet_firstVisibleWithContent();
    void sheet_byNameOrNumber();
    void sheet_unknownIsRefusedWithTheNames();
    void header_mayStandLower();
    void header_ofAllColumns();
    void errors_areWarnedOf();
    void file_isReadLikeBytes();
    void hostile_isRefusedBySentence_data();
    void hostile_isRefusedBySentence();
    void bomb_isRefusedBeforeItIsUnpacked();
    void lyingSize_isNoticed();
    void longCell_isRefused();
    void repeatedString_doesNotFillMemory();
    void damaged_neverCrashes();
};

void XlsxTest::cells_areReadAsShown_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const QByteArray &xml, const char *shown) {
        QTest::newRow(name) << xml << QString::fromUtf8(shown);
    };
    add("inline", text("A2", "Ada"), "Ada");
    add("shared", cell("A2", "0", "t=\"s\""), "shared");
    add("shared beyond the list", cell("A2", "7", "t=\"s\"") + text("B2", "x"), "");
    add("number", cell("A2", "42"), "42");
    add("fraction", cell("A2", "0.30000000000000004"), "0.3");
    add("large", cell("A2", "1.5E3"), "1500");
    add("negative", cell("A2", "-2.5"), "-2.5");
    add("true", cell("A2", "1", "t=\"b\""), "TRUE");
    add("false", cell("A2", "0", "t=\"b\""), "FALSE");
    add("error", cell("A2", "#N/A", "t=\"e\"") + text("B2", "x"), "");
    add("iso date", cell("A2", "2026-11-05T00:00:00", "t=\"d\""), "2026-11-05");
    add("iso time", cell("A2", "2026-11-05T15:30:00Z", "t=\"d\""), "2026-11-05T15:30");
    add("formula", "<c r=\"A2\" t=\"str\"><f>B1&amp;\"!\"</f><v>result</v></c>", "result");
    add("formula of a number", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", "2");
    add("runs", "<c r=\"A2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ada </t></r><r><t>L.</t></r></is></c>", "Ada L.");
    add("phonetic",
        "<c r=\"A2\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>", "東京");
    add("escaped", text("A2", "a_x000D_b_x005F_x0041_"), "a\rb_x0041_");
    add("right to left", text("A2", "שרה \xe2\x80\xaeכהן"), "שרה \xe2\x80\xaeכהן");
    add("entities", text("A2", "&lt;b&gt; &amp; &#228;"), "<b> & ä");
    add("spaces kept", "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  a </t></is></c>", "  a ");
}

void XlsxTest::cells_areReadAsShown()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, shown);
    QCOMPARE(shownCell(xml), shown);
}

void XlsxTest::formats_tellDatesFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("shows");
    const auto add = [](const char *code, XlsxShows shows) {
        QTest::newRow(code) << QString::fromUtf8(code) << int(shows);
    };
    for (const char *code : {"General", "0", "0.00", "#,##0", "0%", "0.00E+00", "@", "[Red]0", "0 \"days\"", "0\\d",
                             "#,##0.00 [$€-407]", "[$-409]#,##0", "\"Yes\";\"Yes\";\"No\"", "_-* #,##0\\ _€_-", ""})
        add(code, XlsxShows::Number);
    for (const char *code : {"yyyy-mm-dd", "d. mmm yyyy", "[$-407]d/ mmmm yyyy;@", "mmm-yy", "dd.mm.yy", "DDDD", "mm"})
        add(code, XlsxShows::Date);
    for (const char *code : {"hh:mm", "h:mm AM/PM", "mm:ss.0"})
        add(code, XlsxShows::Time);
    for (const char *code : {"yyyy-mm-dd hh:mm", "m/d/yy h:mm", "dd\\.mm\\.yyyy\\ hh:mm:ss"})
        add(code, XlsxShows::DateTime);
    for (const char *code : {"[h]:mm:ss", "[hh]:mm", "[mm]:ss"})
        add(code, XlsxShows::Elapsed);
}

void XlsxTest::formats_tellDatesFromNumbers()
{
    QFETCH(QString, code);
    QFETCH(int, shows);
    QCOMPARE(int(shownBy(code)), shows);
}

void XlsxTest::serials_becomeDates_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<int>("shows");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto add = [](double serial, XlsxShows shows, bool from1904, const char *text) {
        QTest::addRow("%g %d %d", serial, int(shows), int(from1904))
            << serial << int(shows) << from1904 << QString::fromLatin1(text);
    };
    add(46331, XlsxShows::Date, false, "2026-11-05");
    add(1, XlsxShows::Date, false, "1900-01-01");
    add(59, XlsxShows::Date, false, "1900-02-28");
    add(61, XlsxShows::Date, false, "1900-03-01");
    add(46331 - 1462, XlsxShows::Date, true, "2026-11-05");
    add(46331.625, XlsxShows::DateTime, false, "2026-11-05T15:00");
    add(46331.625, XlsxShows::Date, false, "2026-11-05T15:00");
    add(46331, XlsxShows::DateTime, false, "2026-11-05T00:00");
    add(46331 + 86399.6 / 86400, XlsxShows::Date, false, "2026-11-06");
    add(0.5, XlsxShows::Time, false, "12:00");
    add(0.5 + 1.0 / 86400, XlsxShows::Time, false, "12:00:01");
    add(46331.5, XlsxShows::Time, false, "2026-11-05T12:00");
    add(1.0625, XlsxShows::Elapsed, false, "25:30");
    add(-3, XlsxShows::Date, false, "-3");
    add(3e6, XlsxShows::Date, false, "3000000");
    add(1e300, XlsxShows::DateTime, false, "1e+300");
}

void XlsxTest::serials_becomeDates()
{
    QFETCH(double, serial);
    QFETCH(int, shows);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    QCOMPARE(QString::fromLatin1(dateText(serial, XlsxShows(shows), from1904)), text);
}

void XlsxTest::dates_followTheStyleOfTheCell()
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d\\.m\\.yyyy\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"22\"/></cellXfs>";
    QCOMPARE(shownCell(cell("A2", "46331"), styles), QStringLiteral("46331"));
    QCOMPARE(shownCell(cell("A2", "46331", "s=\"1\""), styles), QStringLiteral("2026-11-05"));
    QCOMPARE(shownCell(cell("A2", "46331.5", "s=\"2\""), styles), QStringLiteral("2026-11-05T12:00"));
    QCOMPARE(shownCell(cell("A2", "46331", "s=\"99\""), styles), QStringLiteral("46331"));
    QCOMPARE(shownCell("<c r=\"A2\" s=\"1\"><f>TODAY()</f><v>46331</v></c>", styles), QStringLiteral("2026-11-05"));
}

void XlsxTest::dates_countFrom1904WhereTheBookDoes()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    QCOMPARE(shownCell(cell("A2", "44869", "s=\"0\""), styles, "date1904=\"1\""), QStringLiteral("2026-11-05"));
}

void XlsxTest::rows_keepTheNumbersOfTheSheet()
{
    const QByteArray bytes = workbook({{"S", row(2, text("B2", "name") + text("D2", "email")) + row(3, "<c r=\"B3\" s=\"1\"/>") +
                                                 row(1'000'000, text("D1000000", "ada@example.org"))}});
    XlsxReader reader(bytes, file);
    QCOMPARE(reader.header(), words("|name||email"));
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), 1'000'000);
    QCOMPARE(reader.record(), 1);
    QCOMPARE(cellsOf(reader), words("|||ada@example.org"));
    QCOMPARE(reader.text(1), QString());
    QVERIFY(!reader.next());
}

void XlsxTest::cells_withoutReferencesFollowEachOther()
{
    const QByteArray bytes = workbook(
        {{"S", "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c/><c><v>2</v></c></row>"}});
    QCOMPARE(rowsOf(bytes), (QList<QStringList>{words("a|b"), words("|2")}));
}

void XlsxTest::cells_outOfOrderAreSorted()
{
    const QByteArray bytes = workbook({{"S", row(1, text("C1", "c") + text("A1", "a") + text("C1", "again"))}});
    QCOMPARE(rowsOf(bytes), QList<QStringList>{words("a||c")});
}

void XlsxTest::merged_standInEachRow()
{
    const QByteArray rows = row(1, text("A1", "community") + text("B1", "person")) +
                            row(2, text("A2", "go") + text("B2", "ada")) + row(3, text("B3", "bob")) +
                            row(4, "<c r=\"A4\"/>") + row(5, text("B5", "eve")) + row(6, text("B6", "zoe"));
    const QByteArray merges =
        "<mergeCells><mergeCell ref=\"A2:A5\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"nonsense\"/></mergeCells>";
    QCOMPARE(rowsOf(workbook({{"S", rows, merges}})),
             (QList<QStringList>{words("community|person"), words("go|ada"), words("go|bob"), words("go|eve"), words("|zoe")}));
}

void XlsxTest::sheet_firstVisibleWithContent()
{
    const QByteArray bytes = workbook({{"Secret", row(1, text("A1", "hidden")), {}, "hidden"},
                                       {"Deep", row(1, text("A1", "deep")), {}, "veryHidden"},
                                       {"Empty", row(1, "<c r=\"A1\"/>")},
                                       {"People", row(1, text("A1", "name"))}});
    XlsxReader reader(bytes, file);
    QCOMPARE(reader.sheet(), QStringLiteral("People"));
    QCOMPARE(reader.sheets(), words("Secret|Deep|Empty|People"));
    QCOMPARE(reader.header(), words("name"));
    QVERIFY(!reader.next());
}

void XlsxTest::sheet_byNameOrNumber()
{
    const QByteArray bytes = workbook({{"One", row(1, text("A1", "first"))}, {"2026", row(1, text("A1", "second"))}, {"1", row(1, text("A1", "third"))}});
    const auto headerOf = [&](const char *sheet) {
        TableOptions options;
        options.sheet = QString::fromLatin1(sheet);
        return XlsxReader(bytes, file, options).header().value(0);
    };
    QCOMPARE(headerOf("one"), QStringLiteral("first"));
    QCOMPARE(headerOf("2026"), QStringLiteral("second"));
    QCOMPARE(headerOf("2"), QStringLiteral("second"));
    QCOMPARE(headerOf("1"), QStringLiteral("third"));
}

void XlsxTest::sheet_unknownIsRefusedWithTheNames()
{
    const QByteArray bytes = workbook({{"One", row(1, text("A1", "a"))}, {"Two", {}}});
    TableOptions options;
    options.sheet = QStringLiteral("Three");
    QVERIFY(isRefused(Error::NotFound, "people.xlsx has no sheet “Three”. It has: One, Two.",
                      [&] { XlsxReader(bytes, file, options); }));
}

void XlsxTest::header_mayStandLower()
{
    const QByteArray bytes = workbook(
        {{"S", row(1, text("A1", "Members of 2026")) + row(3, text("A3", "name")) + row(4, text("A4", "Ada"))}});
    TableOptions options;
    options.headerRow = 3;
    QCOMPARE(rowsOf(bytes, options), (QList<QStringList>{words("name"), words("Ada")}));
    options.headerRow = 9;
    QVERIFY(isRefused(Error::Invalid, "nothing on row 9 or below", [&] { rowsOf(bytes, options); }));
}

void XlsxTest::header_ofAllColumns()
{
    QByteArray cells;
    for (int i = 0; i < 16'384; ++i)
        cells += "<c t=\"str\"><v>column " + QByteArray::number(i) + "</v></c>";
    const QByteArray bytes = workbook({{"S", row(1, cells) + row(2, text("XFD2", "last"))}});
    XlsxReader reader(bytes, file);
    QCOMPARE(reader.header().size(), 16'384);
    QVERIFY(reader.next());
    QCOMPARE(reader.text(16'383), QStringLiteral("last"));
}

void XlsxTest::errors_areWarnedOf()
{
    const QByteArray rows = row(1, text("A1", "name")) +
                            row(2, cell("A2", "#REF!", "t=\"e\"") + "<c r=\"B2\"><f>NOW()</f></c>" + text("C2", "x"));
    XlsxReader reader(workbook({{"S", rows}}), file);
    while (reader.next()) {}
    QCOMPARE(reader.warnings().size(), 2);
    QVERIFY(reader.warnings().at(0).contains(QLatin1String("error such as #N/A")));
    QVERIFY(reader.warnings().at(1).contains(QLatin1String("no stored result")));
}

void XlsxTest::file_isReadLikeBytes()
{
    const QTemporaryDir folder;
    QFile out(folder.filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(workbook({{"S", row(1, text("A1", "name"))}}));
    out.close();
    QCOMPARE(XlsxReader(out.fileName()).header(), words("name"));
    QVERIFY(isRefused(Error::Storage, "could not be read",
                      [&] { XlsxReader(folder.filePath(QStringLiteral("none.xlsx"))); }));
    QVERIFY(isRefused(Error::Invalid, "is a folder", [&] { XlsxReader(folder.path()); }));
}

void XlsxTest::hostile_isRefusedBySentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence");
    const auto add = [](const char *name, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(name) << bytes << QByteArray(sentence);
    };
    add("no archive", "PK\3\4 and then nothing", "damaged, or no workbook");
    add("an archive", archive({{"readme.txt", "hello"}}), "an archive without a workbook");
    add("another format", archive({{"content.xml", "<x/>"}}), "a workbook of another format");
    add("no sheets", workbook({}), "has no sheet with cells");
    add("empty sheets", workbook({{"A", {}}, {"B", {}}}), "is empty");
    add("beyond XFD", workbook({{"S", row(1, text("XFE1", "x"))}}), "beyond column XFD");
    add("far beyond", workbook({{"S", row(1, text("ZZZZZZZZZZ1", "x"))}}), "beyond column XFD");
    add("beyond the last row", workbook({{"S", row(1'048'577, text("A1048577", "x"))}}), "there is no row 1048577");
    add("cut", workbook({{"S", "<row r=\"1\"><c"}}), "damaged");
    add("not closed", workbook({{"S", "<row r=\"1\">" + text("A1", "x")}}), "damaged");
    add("entities", archive({{"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                 "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
                                                 "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><workbook>&e;</workbook>"}}),
        "damaged");
    add("sheet outside", archive({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
                                  {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
                                                                 "Target=\"../../../etc/passwd\"/></Relationships>"}}),
        "damaged");
    QByteArray many;
    for (int i = 0; i < 16'385; ++i)
        many += cell("A1", "1");
    add("one cell many times", workbook({{"S", row(1, many)}}), "more cells than a sheet has columns");
}

void XlsxTest::hostile_isRefusedBySentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sentence);
    QVERIFY(isRefusedBook(bytes, sentence,
                          QByteArray(QTest::currentDataTag()) == "no sheets" ? Error::NotFound : Error::Invalid));
}

void XlsxTest::bomb_isRefusedBeforeItIsUnpacked()
{
    QVERIFY(isRefusedBook(workbook({{"S", QByteArray(64 << 20, ' ')}}), "would unpack to 64 MB"));
}

void XlsxTest::lyingSize_isNoticed()
{
    QByteArray bytes = archive({{"xl/workbook.xml", QByteArray(5000, ' ')}});
    const auto central = bytes.lastIndexOf("PK\1\2");
    QVERIFY(central > 0);
    bytes.replace(central + 24, 4, QByteArray("\x10\0\0\0", 4)); // the size once unpacked
    QVERIFY(isRefused(Error::Invalid, "", [&] { rowsOf(bytes); }));
}

void XlsxTest::longCell_isRefused()
{
    QByteArray noise; // so that it is no bomb
    for (int i = 0; noise.size() < (2 << 20); ++i)
        noise += QByteArray::number(qHash(i), 36);
    QVERIFY(isRefusedBook(workbook({{"S", row(1, text("A1", noise))}}), "longer than 1 MB"));
}

void XlsxTest::repeatedString_doesNotFillMemory()
{
    QByteArray cells;
    for (int i = 0; i < 100; ++i)
        cells += "<c t=\"s\"><v>0</v></c>";
    const QByteArray bytes = workbook({{"S", row(1, cells)}}, "<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>");
    QVERIFY(isRefusedBook(bytes, "longer than 16 MB"));
}

void XlsxTest::damaged_neverCrashes()
{
    const QByteArray whole =
        workbook({{"S", row(1, text("A1", "name") + cell("B1", "0", "t=\"s\"")) + row(2, cell("A2", "1", "s=\"0\""))}},
                 "<si><t>shared</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    uint seed = 1;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bytes = whole;
        for (int n = 0; n < 3; ++n) {
            seed = seed * 1664525 + 1013904223;
            bytes[qsizetype((seed >> 8) % uint(bytes.size()))] = char(seed >> 3);
        }
        refusalOf([&] { rowsOf(bytes); });
        refusalOf([&] { rowsOf(bytes.first(qsizetype((seed >> 4) % uint(bytes.size())))); });
    }
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
