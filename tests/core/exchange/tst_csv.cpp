// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/csv.h"
#include "core/exchange/formula_guard.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>

#include <sys/stat.h>

using namespace convenor;

namespace {

QString testData(const QString &name)
{
    return QStringLiteral(CONVENOR_TEST_DATA "/") + name;
}

QStringList cellsOf(const CsvReader &reader)
{
    QStringList cells;
    for (int i = 0; i < reader.fieldCount(); ++i)
        cells += reader.text(i);
    return cells;
}

/// A table in memory, with its reader.
class ReadTable
{
public:
    explicit ReadTable(const QByteArray &bytes) : m_bytes(bytes), m_device(&m_bytes)
    {
        m_device.open(QIODevice::ReadOnly);
        reader.emplace(m_device, QStringLiteral("people.csv"));
    }
    QStringList next() { return reader->next() ? cellsOf(*reader) : QStringList(); }
    QList<QStringList> rest()
    {
        QList<QStringList> all;
        while (reader->next())
            all += cellsOf(*reader);
        return all;
    }
    std::optional<CsvReader> reader;

private:
    QByteArray m_bytes;
    QBuffer m_device;
};

struct Refusal
{
    Error::Kind kind;
    QString sentence;
};

std::optional<Refusal> refusalOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return Refusal{error.kind(), error.sentence()};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOf(const QByteArray &bytes)
{
    return refusalOf([&] {
        ReadTable table(bytes);
        while (table.reader->next()) {}
    });
}

QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool mark)
{
    QStringEncoder encoder(order, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// What a pipe is to the reader: bytes that come once.
class Pipe : public QIODevice
{
public:
    explicit Pipe(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const qint64 taken = std::min<qint64>({size, m_bytes.size() - m_at, 7});
        std::copy_n(m_bytes.constData() + m_at, taken, to);
        m_at += taken;
        return taken;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_readsSpectrum_data();
    void next_readsSpectrum();
    void next_readsTeamsReport_data();
    void next_readsTeamsReport();
    void next_readsZoomReport();
    void next_readsSurvey();
    void encoding_isFound_data();
    void encoding_isFound();
    void encoding_holdsAcrossPieces_data();
    void encoding_holdsAcrossPieces();
    void separator_isFound_data();
    void separator_isFound();
    void row_isTheLineInAnEditor_data();
    void row_isTheLineInAnEditor();
    void next_joinsRecordsCutByPieces();
    void next_padsAndCountsExtraCells();
    void next_trimsPlainCellsOnly();
    void next_keepsControlCharacters();
    void isBlank_marksRowsOfSeparators();
    void header_isTrimmedAndSearchable();
    void header_warnsOfDoubledNames();
    void header_alone_isATable();
    void next_readsPipes();
    void bytesRead_reachesSize();
    void next_refusesHostileTables_data();
    void next_refusesHostileTables();
    void next_takesTheLargestAllowed();
    void next_refusesTooManyRecords();
    void open_refusesWhatIsNoFile();
    void write_quotesOnlyWhenNeeded_data();
    void write_quotesOnlyWhenNeeded();
    void write_leavesFormulasIfTold();
    void write_reportsFullDevice();
    void guarded_marksFormulasOnly_data();
    void guarded_marksFormulasOnly();
    void unguarded_undoesWriting();
};

void CsvTest::next_readsSpectrum_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
                             "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CsvTest::next_readsSpectrum()
{
    QFETCH(QString, name);
    QFile file(testData(QStringLiteral("csv-spectrum/json-%1.json").arg(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!expected.isEmpty());

    CsvReader reader(testData(QStringLiteral("csv-spectrum/csvs-%1.csv").arg(name)));
    QJsonArray found;
    while (reader.next()) {
        QJsonObject record;
        for (int i = 0; i < reader.header().size(); ++i)
            record.insert(reader.header().at(i), reader.text(i));
        found += record;
    }
    QCOMPARE(found, expected);
    QCOMPARE(reader.separator(), ',');
    QVERIFY(reader.warnings().isEmpty());
}

void CsvTest::next_readsTeamsReport_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("big endian") << QStringLiteral("be") << QStringLiteral("UTF-16BE");
    QTest::newRow("little endian") << QStringLiteral("le") << QStringLiteral("UTF-16LE");
}

void CsvTest::next_readsTeamsReport()
{
    QFETCH(QString, order);
    QFETCH(QString, encoding);
    CsvReader reader(testData(QStringLiteral("zoom-teams/teams-IDL-14-11-22-utf16%1.csv").arg(order)));
    QCOMPARE(reader.encoding(), encoding);
    QCOMPARE(reader.separator(), '\t');
    QCOMPARE(reader.header(), QStringList{QStringLiteral("1. Summary")});
    QStringList people;
    while (reader.next()) {
        if (reader.fieldCount() == 7 && reader.row() > 10)
            people += reader.text(0);
        if (reader.text(0) == QStringLiteral("Name") && people.isEmpty())
            QCOMPARE(reader.row(), 10);
    }
    QCOMPARE(people.size(), 7);
    QCOMPARE(people.at(2), QStringLiteral("García Simón, Pedro"));
}

void CsvTest::next_readsZoomReport()
{
    CsvReader reader(testData(QStringLiteral("zoom-teams/zoom-participants_heroes_full.csv")));
    QCOMPARE(reader.separator(), ',');
    QCOMPARE(reader.header().first(), QStringLiteral("Meeting ID"));
    QVERIFY(reader.next());
    QVERIFY(reader.next() && reader.isBlank());
    QVERIFY(reader.next());
    QCOMPARE(reader.text(0), QStringLiteral("Name (Original Name)"));
    QCOMPARE(reader.row(), 4);
    QVERIFY(reader.next());
    QCOMPARE(reader.text(0), QStringLiteral("015_Loki (Loki Laufeyson)"));
}

void CsvTest::next_readsSurvey()
{
    CsvReader reader(testData(QStringLiteral("surveys/google-forms-first6.csv")));
    QCOMPARE(reader.header().size(), 52);
    QCOMPARE(reader.column(u"timestamp"), 0);
    QVERIFY(reader.header().at(8).contains(QStringLiteral("please choose \"Other\" and")));
    int records = 0;
    while (reader.next()) {
        ++records;
        QCOMPARE(reader.fieldCount(), 52);
    }
    QCOMPARE(records, 6);
    QCOMPARE(reader.record(), 6);
}

void CsvTest::encoding_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("name,city\nZoë,Łódź 😀\n");
    const QString plain = QStringLiteral("name,city\nZoe,Lodz\n");
    using Order = QStringConverter;
    QTest::newRow("utf-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << QStringLiteral("UTF-8");
    QTest::newRow("utf-16le with a mark") << utf16(text, Order::Utf16LE, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("utf-16be with a mark") << utf16(text, Order::Utf16BE, true) << QStringLiteral("UTF-16BE");
    QTest::newRow("utf-16le") << utf16(text, Order::Utf16LE, false) << QStringLiteral("UTF-16LE");
    QTest::newRow("utf-16be") << utf16(text, Order::Utf16BE, false) << QStringLiteral("UTF-16BE");
    QTest::newRow("utf-16le, plain") << utf16(plain, Order::Utf16LE, false) << QStringLiteral("UTF-16LE");
    QTest::newRow("latin-1") << QByteArray("name,city\nZo\xeb,\x80 \x84M\xfcnchen\x93\n") << QStringLiteral("Latin-1");
    QTest::newRow("cut utf-8") << QByteArray("name,city\nZoe,L\xc3") << QStringLiteral("Latin-1");
}

void CsvTest::encoding_isFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    ReadTable table(bytes);
    QCOMPARE(table.reader->encoding(), encoding);
    QCOMPARE(table.reader->header(), (QStringList{QStringLiteral("name"), QStringLiteral("city")}));
    const QStringList cells = table.next();
    QCOMPARE(cells.first().left(2), QStringLiteral("Zo"));
    const bool guessed = encoding == QStringLiteral("Latin-1");
    QCOMPARE(table.reader->warnings().size(), guessed ? 1 : 0);
    if (guessed)
        QVERIFY(table.reader->warnings().first().startsWith(QStringLiteral("people.csv is not UTF-8")));
    if (bytes.contains('\x80') && guessed)
        QCOMPARE(cells.last(), QStringLiteral("€ „München“"));
    if (bytes.contains("\xf0\x9f\x98\x80"))
        QCOMPARE(cells.last(), QStringLiteral("Łódź 😀"));
}

void CsvTest::encoding_holdsAcrossPieces_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("utf-8") << int(QStringConverter::Utf8);
    QTest::newRow("utf-16le") << int(QStringConverter::Utf16LE);
    QTest::newRow("utf-16be") << int(QStringConverter::Utf16BE);
}

void CsvTest::encoding_holdsAcrossPieces()
{
    QFETCH(int, encoding);
    for (int shift = 0; shift < 4; ++shift) {
        QString text = QStringLiteral("name\n") + QString(shift, u'x') + u'\n';
        for (int i = 0; i < 60'000; ++i)
            text += QStringLiteral("😀é\n");
        ReadTable table(utf16(text, QStringConverter::Encoding(encoding), true));
        table.next();
        qint64 good = shift > 0 ? 0 : 1; // without the x the line is blank, and the first emoji is read already
        while (table.reader->next())
            good += table.reader->text(0) == QStringLiteral("😀é");
        QCOMPARE(good, 60'000);
        QVERIFY(table.reader->warnings().isEmpty());
    }
}

void CsvTest::separator_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << 2;
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << ';' << 3;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << 2;
    QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|' << 2;
    QTest::newRow("one column") << QByteArray("name\nAda\nGrace\n") << ',' << 1;
    QTest::newRow("header only") << QByteArray("a;b") << ';' << 2;
    QTest::newRow("decimal commas") << QByteArray("name;value\nx;1,5\ny;2,5\nz;3,5\n") << ';' << 2;
    QTest::newRow("lists in cells") << QByteArray("title,start,communities\nA,2024,x;y\nB,2024,x;z\nC,2024,y;z\n")
                                    << ',' << 3;
    QTest::newRow("quoted others") << QByteArray("\"a;x\",\"b;y\"\n\"1;;;\",2\n") << ',' << 2;
    QTest::newRow("quoted line ends") << QByteArray("a;b\n\"1,\n2,\n3,\";2\n\"4,\n\";5\n") << ';' << 2;
    QTest::newRow("table in a cell") << "a,b\n1,\"" + QByteArray("x|y|z\n").repeated(30) + "\"\n" << ',' << 2;
    QTest::newRow("lists in quoted cells") << QByteArray("a,\"x;y;z\"\n1,\"u;v;w\"\n2,\"u;v;w\"\n") << ',' << 2;
    QTest::newRow("title line") << QByteArray("Stand-up, Monday\nname\tjoined\nAda\t9:00\nGrace\t9:01\n") << '\t' << 1;
    QTest::newRow("inches") << QByteArray("a;b\n5\" disk;2\n3,5\" disk;2\n") << ';' << 2;
    QTest::newRow("named") << QByteArray("sep=;\r\na,x;b\r\n1,1;2\r\n") << ';' << 2;
    QTest::newRow("named otherwise") << QByteArray("SEP=^\na^b\n1^2\n") << '^' << 2;
}

void CsvTest::separator_isFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(int, columns);
    ReadTable table(bytes);
    QCOMPARE(table.reader->separator(), separator);
    QCOMPARE(table.reader->header().size(), columns);
}

void CsvTest::row_isTheLineInAnEditor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("lines");
    QTest::newRow("lf") << QByteArray("a,b\n1,2\n3,4\n") << QList<qint64>{2, 3};
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << QList<qint64>{2, 3};
    QTest::newRow("cr") << QByteArray("a,b\r1,2\r3,4") << QList<qint64>{2, 3};
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n  \n\r\n3,4\n") << QList<qint64>{5, 8};
    QTest::newRow("in cells") << QByteArray("a,b\n\"1\n\n\",\"2\r\n\"\n3,\"4\r\"\n5,6") << QList<qint64>{2, 6, 8};
    QTest::newRow("in the header") << QByteArray("\"a\nb\",c\n1,2\n") << QList<qint64>{3};
    QTest::newRow("after sep=") << QByteArray("sep=,\r\na,b\r\n1,2\r\n") << QList<qint64>{3};
}

void CsvTest::row_isTheLineInAnEditor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, lines);
    ReadTable table(bytes);
    QList<qint64> found;
    while (table.reader->next()) {
        found += table.reader->row();
        QCOMPARE(table.reader->record(), found.size());
    }
    QCOMPARE(found, lines);
}

void CsvTest::next_joinsRecordsCutByPieces()
{
    QByteArray bytes = "number,note,line\r\n";
    qint64 line = 2;
    for (int i = 0; i < 30'000; ++i) {
        bytes += QByteArray::number(i) + ",\"one\r\ntwo \"\"" + QByteArray(i % 61, 'x') + "\"\"\"," +
                 QByteArray::number(line) + "\r\n";
        line += 2;
    }
    ReadTable table(bytes);
    int i = 0;
    for (; table.reader->next(); ++i) {
        QCOMPARE(table.reader->text(0).toInt(), i);
        QCOMPARE(table.reader->bytes(1).size(), std::size_t(11 + i % 61));
        QCOMPARE(table.reader->text(2).toLongLong(), table.reader->row());
    }
    QCOMPARE(i, 30'000);
}

void CsvTest::next_padsAndCountsExtraCells()
{
    ReadTable table("a,b\n1\n1,2,3,\n1,2,,\n");
    QCOMPARE(table.next(), QStringList{QStringLiteral("1")});
    QCOMPARE(table.reader->text(1), QString());
    QCOMPARE(table.reader->bytes(-1).size(), 0u);
    QCOMPARE(table.reader->extraCells(), 0);
    table.next();
    QCOMPARE(table.reader->extraCells(), 1);
    QCOMPARE(table.reader->text(2), QStringLiteral("3"));
    table.next();
    QCOMPARE(table.reader->extraCells(), 0);
}

void CsvTest::next_trimsPlainCellsOnly()
{
    ReadTable table("a,b,c\n 1 , \" 2 \" ,three \"four\"\n");
    QCOMPARE(table.next(), (QStringList{QStringLiteral("1"), QStringLiteral(" 2 "), QStringLiteral("three \"four\"")}));
}

void CsvTest::next_keepsControlCharacters()
{
    ReadTable table("a,b\nx\x01\x1by,\"\t\x0b\"\n");
    QCOMPARE(table.next(), (QStringList{QStringLiteral("x\x01\x1by"), QStringLiteral("\t\x0b")}));
}

void CsvTest::isBlank_marksRowsOfSeparators()
{
    ReadTable table("a,b\n,,\n,x\n");
    QVERIFY(table.reader->next() && table.reader->isBlank());
    QVERIFY(table.reader->next() && !table.reader->isBlank());
}

void CsvTest::header_isTrimmedAndSearchable()
{
    ReadTable table("\xef\xbb\xbf\" Name \",,E-Mail\n");
    QCOMPARE(table.reader->header(), (QStringList{QStringLiteral("Name"), QString(), QStringLiteral("E-Mail")}));
    QCOMPARE(table.reader->column(u"e-mail"), 2);
    QCOMPARE(table.reader->column(u"phone"), -1);
}

void CsvTest::header_warnsOfDoubledNames()
{
    ReadTable table("name,city,Name,,\n1,2,3\n");
    QCOMPARE(table.reader->warnings(),
             QStringList{QStringLiteral("people.csv has more than one column “Name”; the first is used unless you choose another.")});
    QCOMPARE(table.reader->column(u"name"), 0);
}

void CsvTest::header_alone_isATable()
{
    ReadTable table("name");
    QCOMPARE(table.reader->header(), QStringList{QStringLiteral("name")});
    QCOMPARE(table.reader->row(), 1);
    QCOMPARE(table.reader->record(), 0);
    QVERIFY(!table.reader->next());
    QVERIFY(!table.reader->next());
    QCOMPARE(table.reader->text(0), QString());
}

void CsvTest::next_readsPipes()
{
    Pipe pipe("name;city\nZo\xc3\xab;\"Paris\n\"\n");
    CsvReader reader(pipe);
    QVERIFY(reader.next());
    QCOMPARE(cellsOf(reader), (QStringList{QStringLiteral("Zoë"), QStringLiteral("Paris\n")}));
    QVERIFY(!reader.next());
}

void CsvTest::bytesRead_reachesSize()
{
    const QByteArray bytes = "\xef\xbb\xbfname\n" + QByteArray("Ada\n").repeated(100'000);
    ReadTable table(bytes);
    QCOMPARE(table.reader->size(), bytes.size());
    QVERIFY(table.reader->bytesRead() < bytes.size() / 2);
    QCOMPARE(table.rest().size(), 100'000);
    QCOMPARE(table.reader->bytesRead(), bytes.size());
}

void CsvTest::next_refusesHostileTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray mega(1024 * 1024, 'x');
    const auto row = [](const char *sentence) { return QString::fromUtf8(sentence); };
    QTest::newRow("empty") << QByteArray() << row("people.csv is empty");
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << row("people.csv is empty");
    QTest::newRow("only blank lines") << QByteArray("\n\r\n  \n") << row("people.csv is empty");
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"\n2\"\n3,\"4\n5,6\n") << row("opens on line 4 is never closed");
    QTest::newRow("open quote, nothing after") << QByteArray("a,b\n1,\"") << row("opens on line 2 is never closed");
    QTest::newRow("nul") << QByteArray("a,b\n1,2\n\"x\n\0\"\n", 14) << row("not plain text on line 4");
    QTest::newRow("only nul") << QByteArray(5'000'000, '\0') << row("not plain text on line 1");
    QTest::newRow("nul late") << QByteArray(QByteArray("a,b\n").repeated(1'000'000) + '\0')
                              << row("not plain text on line 1000001");
    QTest::newRow("nul in utf-16") << QByteArray("\xff\xfe"
                                                 "a\0\n\0\0\0b\0",
                                                 10)
                                   << row("not plain text on line 2");
    QTest::newRow("endless line") << QByteArray("a\n" + mega.repeated(40))
                                  << row("begins on line 2 is longer than 1 MB");
    QTest::newRow("endless quote") << QByteArray("a\nb\n\"" + QByteArray("x\n").repeated(20'000'000))
                                   << row("line 3 is longer than 1 MB");
    QTest::newRow("closed long cell") << QByteArray("a\n\"" + mega + "x\"\n") << row("line 2 is longer than 1 MB");
    QTest::newRow("long record") << QByteArray("a\n" + (mega + ',').repeated(18))
                                 << row("begins on line 2 is longer than 16 MB");
    QTest::newRow("wide header") << QByteArray(40'000'000, ',') << row("line 1 has more than 10,000 cells");
    QTest::newRow("wide record") << QByteArray("a\n" + QByteArray("x,").repeated(10'000) + '\n')
                                 << row("line 2 has more than");
}

void CsvTest::next_refusesHostileTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const std::clock_t before = std::clock();
    const std::optional<Refusal> refusal = refusalOf(bytes);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind, Error::Invalid);
    QVERIFY2(refusal->sentence.contains(reason), qPrintable(refusal->sentence));
    QVERIFY(refusal->sentence.startsWith(QStringLiteral("people.csv")));
    QVERIFY(std::clock() - before < 2 * CLOCKS_PER_SEC);
}

void CsvTest::next_takesTheLargestAllowed()
{
    const QByteArray mega(1024 * 1024, 'x');
    ReadTable table("a\n" + (mega + ',').repeated(15) + mega + "\n" + QByteArray("x,").repeated(9'999) + "\n1\n");
    QVERIFY(table.reader->next());
    QCOMPARE(table.reader->bytes(15).size(), std::size_t(1024 * 1024));
    QVERIFY(table.reader->next());
    QCOMPARE(table.reader->fieldCount(), 10'000);
    QVERIFY(table.reader->next());
    QCOMPARE(table.reader->row(), 4);
}

void CsvTest::next_refusesTooManyRecords()
{
    const QByteArray allowed = QByteArray("a\n").repeated(10'000'001);
    ReadTable table(allowed);
    qint64 records = 0;
    while (table.reader->next())
        ++records;
    QCOMPARE(records, 10'000'000);
    const std::optional<Refusal> refusal = refusalOf([&] {
        ReadTable more(allowed + "a\n");
        while (more.reader->next()) {}
    });
    QVERIFY(refusal && refusal->sentence.contains(QStringLiteral("more than 10,000,000 records")));
}

void CsvTest::open_refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const auto refusal = [](const QString &path) { return refusalOf([&] { CsvReader reader(path); }); };
    QCOMPARE(refusal(folder.path())->kind, Error::Invalid);
    QVERIFY(refusal(folder.path())->sentence.contains(QStringLiteral("is a folder")));
    QVERIFY(refusal(fifo)->sentence.contains(QStringLiteral("is a pipe or a device")));
    QVERIFY(refusal(QStringLiteral("/dev/zero"))->sentence.contains(QStringLiteral("is a pipe or a device")));
    const auto missing = refusal(folder.filePath(QStringLiteral("none.csv")));
    QCOMPARE(missing->kind, Error::Storage);
    QVERIFY(missing->sentence.contains(QStringLiteral("none.csv could not be read")));
}

void CsvTest::write_quotesOnlyWhenNeeded_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{QStringLiteral("Ada"), QStringLiteral("Łódź x")}
                           << QByteArray("Ada,Łódź x\n");
    QTest::newRow("separators") << QStringList{QStringLiteral("a,b"), QStringLiteral("a;b")}
                                << QByteArray("\"a,b\",\"a;b\"\n");
    QTest::newRow("quotes") << QStringList{QStringLiteral("say \"x\"")} << QByteArray("\"say \"\"x\"\"\"\n");
    QTest::newRow("line ends") << QStringList{QStringLiteral("a\nb"), QStringLiteral("a\r\nb")}
                               << QByteArray("\"a\nb\",\"a\r\nb\"\n");
    QTest::newRow("spaces") << QStringList{QStringLiteral(" a"), QStringLiteral("b ")} << QByteArray("\" a\",\"b \"\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << QByteArray("\"\"\n");
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << QByteArray(",\n");
    QTest::newRow("formula") << QStringList{QStringLiteral("=1+1"), QStringLiteral("-5")} << QByteArray("'=1+1,-5\n");
    QTest::newRow("like a separator line") << QStringList{QStringLiteral("sep=;")} << QByteArray("\"sep=;\"\n");
    QTest::newRow("nul") << QStringList{QString(3, QChar(QChar::Null)) + u'x'} << QByteArray("x\n");
}

void CsvTest::write_quotesOnlyWhenNeeded()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter(buffer).row(cells);
    QCOMPARE(buffer.data(), line);
}

void CsvTest::write_leavesFormulasIfTold()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter(buffer, CsvWriter::AsTheyAre).header({QStringLiteral("=1+1")});
    QCOMPARE(buffer.data(), QByteArray("=1+1\n"));
}

void CsvTest::write_reportsFullDevice()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto refusal = refusalOf([&] { CsvWriter(full).row({QStringLiteral("a")}); });
    QVERIFY(refusal && refusal->kind == Error::Storage);
}

void CsvTest::guarded_marksFormulasOnly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("marked");
    for (const char *cell : {"=1",       "+1+1",        "-1+cmd|' /C calc'!A0",
                             "@SUM(A1)", "\t=1",        "\r=1",
                             "\n=1",     " =1",         "  \t=1",
                             "＝1",      "＋1+1",       "－x",
                             "＠x",      "+49 30 1234", "-",
                             "--1",      "+1e",         "-1,",
                             "=",        "'=1",         "''@x",
                             " ' =1",    "-5 apples"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << !QString::fromUtf8(cell).startsWith(QStringLiteral(" '"));
    for (const char *cell : {"", "Ada", "-5", "+3.2", "-1,5", "-1,234.50", "-1e6", "+1E-6", "-5%", " -5 ", "'", "'tis",
                             "a=b", "2024-01-01", "x@example.org", "1+1", "’=1"})
        QTest::newRow(*cell ? cell : "empty") << QString::fromUtf8(cell) << false;
}

void CsvTest::guarded_marksFormulasOnly()
{
    QFETCH(QString, cell);
    QFETCH(bool, marked);
    QCOMPARE(guarded(cell), marked ? u'\'' + cell : cell);
}

/// Every beginning a spreadsheet may run, behind everything that may stand before it, followed by all that is awkward in
/// a table: what is written is harmless, and what is read is what was there.
void CsvTest::unguarded_undoesWriting()
{
    QStringList cells;
    for (const QString &before :
         {QString(), QStringLiteral(" "), QStringLiteral("'"), QStringLiteral("''"), QStringLiteral("\u00a0"),
          QStringLiteral(" '"), QStringLiteral("' "), QStringLiteral("\t"), QStringLiteral("\"")}) {
        for (const QChar start : QStringLiteral("=+-@\t\r\n＝＋－＠x")) {
            for (const QString &rest :
                 {QString(), QStringLiteral("5"), QStringLiteral("3.2"), QStringLiteral("SUM(A1)"),
                  QStringLiteral("cmd|' /C calc'!A0"), QStringLiteral("a,b;c\t"), QStringLiteral("\"q\""),
                  QStringLiteral("é\r\n=1 "), QStringLiteral("'")})
                cells += before + start + rest;
        }
    }
    QVERIFY(cells.size() > 300);

    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer);
    writer.header({QStringLiteral("number"), QStringLiteral("cell")});
    for (qsizetype i = 0; i < cells.size(); ++i)
        writer.row({QString::number(i), cells[i]});
    buffer.seek(0);
    CsvReader reader(buffer);
    while (reader.next()) {
        const QString read = reader.text(1);
        const QString &cell = cells[reader.record() - 1];
        QCOMPARE(unguarded(read), cell);
        const QString trimmed = read.trimmed();
        bool isNumber = false;
        trimmed.toDouble(&isNumber);
        QVERIFY2(isNumber || trimmed.isEmpty() || !QStringLiteral("=+-@＝＋－＠").contains(trimmed.front()),
                 qPrintable(read));
    }
    QCOMPARE(reader.record(), cells.size());
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
