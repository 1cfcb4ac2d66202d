// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include "tests/support/refusal.h"

#include <QTest>

#include <limits>
#include <set>

using namespace convenor;

class RowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_comesBack_data();
    void number_comesBack();
    void bytes_comeBack_data();
    void bytes_comeBack();
    void null_isNotEmptyText();
    void cells_comeBackInOrder();
    void row_isReadToItsEnd();
    void cutBytes_areRefused();
    void unknownType_isRefused();
    void tooLongLength_isRefused();
    void endlessNumber_isRefused();
    void number_refusesText();
    void hash_tellsValuesTypesAndTablesApart();
};

void RowTest::number_comesBack_data()
{
    using Limits = std::numeric_limits<qint64>;
    QTest::addColumn<qint64>("number");
    for (const qint64 number : {qint64(0), qint64(1), qint64(-1), qint64(63), qint64(64), qint64(-64), qint64(-65), qint64(127),
                                qint64(128), qint64(1) << 31, qint64(1) << 62, Limits::max(), Limits::min(), Limits::min() + 1})
        QTest::addRow("%lld", static_cast<long long>(number)) << number;
}

void RowTest::number_comesBack()
{
    QFETCH(qint64, number);
    Row row;
    row.addNumber(number);
    RowReader reader(row.bytes());
    QCOMPARE(reader.number(), number);
    QVERIFY(reader.atEnd());
}

void RowTest::bytes_comeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("umlauts") << QByteArray("Łukasz Ørsted – grüßt");
    QTest::newRow("with zeros") << QByteArray("a\0b\0", 4);
    QTest::newRow("a length of one byte") << QByteArray(127, 'x');
    QTest::newRow("a length of two") << QByteArray(128, 'x');
    QTest::newRow("a length of three") << QByteArray(70'000, 'x');
}

void RowTest::bytes_comeBack()
{
    QFETCH(QByteArray, bytes);
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    Row row;
    row.addText(view).addBlob(view);
    RowReader reader(row.bytes());
    for (const Cell::Type type : {Cell::Text, Cell::Blob}) {
        const Cell cell = reader.next();
        QCOMPARE(cell.type, type);
        QVERIFY(cell.bytes == view);
    }
    QVERIFY(reader.atEnd());
}

void RowTest::null_isNotEmptyText()
{
    Row null, text, blob, zero;
    null.addNull();
    text.addText("");
    blob.addBlob("");
    zero.addNumber(0);
    QCOMPARE(RowReader(null.bytes()).next().type, Cell::Null);
    QCOMPARE(RowReader(text.bytes()).next().type, Cell::Text);
    const std::set<quint64> hashes{null.hash(1), text.hash(1), blob.hash(1), zero.hash(1)};
    QCOMPARE(hashes.size(), size_t(4));
}

void RowTest::cells_comeBackInOrder()
{
    Row row;
    row.addNumber(7)
        .addNull()
        .addText("Ada")
        .addBlob("x")
        .add({Cell::Number, -3, {}})
        .add({Cell::Text, 0, "Bob"})
        .add({});
    RowReader reader(row.bytes());
    QCOMPARE(reader.number(), 7);
    QCOMPARE(reader.next().type, Cell::Null);
    QVERIFY(reader.next().bytes == "Ada");
    QCOMPARE(reader.next().type, Cell::Blob);
    QCOMPARE(reader.number(), -3);
    QVERIFY(reader.next().bytes == "Bob");
    QCOMPARE(reader.next().type, Cell::Null);
    QVERIFY(reader.atEnd());
}

void RowTest::row_isReadToItsEnd()
{
    Row row;
    row.addNumber(1);
    RowReader reader(row.bytes());
    reader.next();
    QVERIFY(isRefused(Error::Storage, "damaged", [&] { reader.next(); }));
    row.clear();
    QVERIFY(RowReader(row.bytes()).atEnd());
}

void RowTest::cutBytes_areRefused()
{
    Row row;
    row.addText("Ada Lovelace").addNumber(std::numeric_limits<qint64>::min()).addBlob("0123456789");
    const std::string_view bytes = row.bytes();
    for (size_t length = 1; length < bytes.size(); ++length) {
        RowReader reader(bytes.substr(0, length));
        const auto readAll = [&] {
            for (int i = 0; i < 3; ++i)
                reader.next();
        };
        QVERIFY2(isRefused(Error::Storage, "damaged", readAll), qPrintable(QString::number(length)));
    }
}

void RowTest::unknownType_isRefused()
{
    QVERIFY(isRefused(Error::Storage, "damaged", [] { RowReader("\x04").next(); }));
    QVERIFY(isRefused(Error::Storage, "damaged", [] { RowReader("\xff\x01").next(); }));
}

void RowTest::tooLongLength_isRefused()
{
    QVERIFY(isRefused(Error::Storage, "damaged", [] {
        RowReader("\x02\x05"
                  "1234")
            .next();
    }));
    QVERIFY(isRefused(Error::Storage, "damaged",
                      [] { RowReader("\x03\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01x").next(); }));
}

void RowTest::endlessNumber_isRefused()
{
    QVERIFY(isRefused(Error::Storage, "damaged",
                      [] { RowReader("\x01\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01").next(); }));
}

void RowTest::number_refusesText()
{
    Row row;
    row.addText("7");
    QVERIFY(isRefused(Error::Storage, "damaged", [&] { RowReader(row.bytes()).number(); }));
}

void RowTest::hash_tellsValuesTypesAndTablesApart()
{
    Row a, b, joined, split;
    a.addText("ab").addText("c");
    b.addText("a").addText("bc");
    QVERIFY(a.hash(1) != b.hash(1));
    QVERIFY(a.hash(1) != a.hash(2));
    joined.addNumber(12);
    split.addNumber(1).addNumber(2);
    QVERIFY(joined.hash(1) != split.hash(1));
    QCOMPARE(hashOf("person"), hashOf("person"));
}

QTEST_GUILESS_MAIN(RowTest)
#include "tst_row.moc"
