// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_table.h"

#include "core/base/progress.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/table_file.h"
#include "core/exchange/target_file.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace convenor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Everything that a format could lose, and a title that no sheet may have.
PlainTable hardTable()
{
    return {text("Go: who [came]/led?"),
            {text("Name"), text("Day"), text("Came"), text("Rating")},
            {{text("Ada, “the” first"), text("2026-11-02"), 12, 4.25},
             {text("=HYPERLINK(\"x\")"), text(""), QJsonValue(), QJsonValue()},
             {text("two\nlines\tand a tab"), text("-5"), -3, 1e6},
             {text("<b>&amp;"), text("'quoted"), 0, 0.5}}};
}

/// What programs read of \a bytes, with the guards taken off.
QList<QStringList> read(const QByteArray &bytes)
{
    const OpenTable table = openTable({text("table"), bytes});
    QList<QStringList> rows{table.reader->header()};
    while (table.reader->next()) {
        QStringList cells;
        for (int i = 0; i < table.reader->header().size(); ++i)
            cells << unguarded(table.reader->text(i));
        rows << cells;
    }
    return rows;
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

template <class Write> QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return buffer.data();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

} // namespace

class TestPlainTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_readsBackAsItIs();
    void workbook_readsBackAsItIs();
    void csv_hasTheMarkOfItsEncoding();
    void copiedText_readsBackAsItIs();
    void copiedText_quotesNoComma();
    void copiedHtml_keepsCellsApartAndRunsNothing();
    void formulas_areGuardedEverywhere();
    void cancelled_endsWithinTheRows();
    void file_takesItsPlaceWhole();
    void file_isRefusedWhereItMayNotBe();
    void file_thatFailsHalfwayLeavesWhatWasThere();
    void fullDisk_leavesNothing();
};

void TestPlainTable::csv_readsBackAsItIs()
{
    QCOMPARE(read(written([](QIODevice &device) { writeTable(hardTable(), device); })), textsOf(hardTable()));
}

void TestPlainTable::workbook_readsBackAsItIs()
{
    QCOMPARE(read(written([](QIODevice &device) { writeWorkbook(hardTable(), device); })), textsOf(hardTable()));
    PlainTable nameless = hardTable();
    nameless.name = text("[]:*?/\\");
    QVERIFY(!written([&](QIODevice &device) { writeWorkbook(nameless, device); }).isEmpty());
}

/// By which Excel tells it from the encoding of its country; what is pasted has none.
void TestPlainTable::csv_hasTheMarkOfItsEncoding()
{
    const PlainTable table{text("people"), {text("Name")}, {{text("Ångström")}}};
    QCOMPARE(written([&](QIODevice &device) { writeTable(table, device); }),
             QByteArray("\xef\xbb\xbfName\nÅngström\n"));
    QCOMPARE(tabbedText(table), text("Name\nÅngström\n"));
}

void TestPlainTable::copiedText_quotesNoComma()
{
    const PlainTable table{text("people"), {text("Name"), text("Note")}, {{text("Strauß, Zoë; Dr."), text("a\tb")}}};
    QCOMPARE(tabbedText(table), text("Name\tNote\nStrauß, Zoë; Dr.\t\"a\tb\"\n"));
    QCOMPARE(read(tabbedText(table).toUtf8()), textsOf(table));
}

void TestPlainTable::copiedText_readsBackAsItIs()
{
    QCOMPARE(read(tabbedText(hardTable()).toUtf8()), textsOf(hardTable()));
}

void TestPlainTable::copiedHtml_keepsCellsApartAndRunsNothing()
{
    const QString html = htmlText(hardTable());
    QVERIFY(html.contains(text("<th>Name</th><th>Day</th>")));
    QVERIFY(html.contains(text("<td>&lt;b&gt;&amp;amp;</td>")));
    QVERIFY(html.contains(text("<td>'=HYPERLINK(&quot;x&quot;)</td>")));
    QList<QStringList> expected = textsOf(hardTable());
    expected[3][0] = text("two\nlines and a tab"); // as web pages read white space
    QList<QStringList> got = read(html.toUtf8());
    got[3][0].replace(u'\t', u' ');
    QCOMPARE(got, expected);
}

void TestPlainTable::formulas_areGuardedEverywhere()
{
    QCOMPARE(guardedCells(hardTable()), 1);
    for (const QByteArray &out : {written([](QIODevice &device) { writeTable(hardTable(), device); }),
                                  tabbedText(hardTable()).toUtf8(), htmlText(hardTable()).toUtf8()})
        QVERIFY(out.contains("'=HYPERLINK"));
}

void TestPlainTable::cancelled_endsWithinTheRows()
{
    Progress progress;
    progress.cancel();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] { writeTable(hardTable(), buffer, &progress); }));
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] { writeWorkbook(hardTable(), buffer, &progress); }));
}

void TestPlainTable::file_takesItsPlaceWhole()
{
    const QTemporaryDir folder(temporaryFolder());
    const QString path = folder.filePath(text("people.csv"));
    writeFile(path, {}, [&](QIODevice &file) {
        file.write("all");
        QVERIFY(!QFile::exists(path));
    });
    QCOMPARE(contentOf(path), QByteArray("all"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPlainTable::file_isRefusedWhereItMayNotBe()
{
    TestWorkspace w;
    const auto nothing = [](QIODevice &) {};
    QVERIFY(isRefused(Error::Invalid, "the workspace itself", [&] { writeFile(w.path(), w.path(), nothing); }));
    QVERIFY(isRefused(Error::Invalid, "a folder", [&] { writeFile(QDir::tempPath(), w.path(), nothing); }));
    QVERIFY(isRefused(Error::Invalid, "a device", [&] { writeFile(text("/dev/null"), w.path(), nothing); }));
    QVERIFY(isRefused(Error::Storage, "Choose a folder",
                      [&] { writeFile(w.filePath(text("nowhere/people.csv")), w.path(), nothing); }));
}

void TestPlainTable::file_thatFailsHalfwayLeavesWhatWasThere()
{
    const QTemporaryDir folder(temporaryFolder());
    const QString path = folder.filePath(text("people.csv"));
    writeFile(path, {}, [](QIODevice &file) { file.write("before"); });
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] {
        writeFile(path, {}, [](QIODevice &file) {
            file.write("half");
            throw Progress::cancelledError();
        });
    }));
    QCOMPARE(contentOf(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

/// A limit on the size of files is met in the same way as a disk without room.
void TestPlainTable::fullDisk_leavesNothing()
{
    const QTemporaryDir folder(temporaryFolder());
    PlainTable large = hardTable();
    large.rows.resize(5'000, large.rows.front());
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = refusalOf(
        [&] { writeFile(folder.filePath(text("people.csv")), {}, [&](QIODevice &file) { writeTable(large, file); }); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(refused && refused->kind() == Error::Storage);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(TestPlainTable)

#include "tst_plain_table.moc"
