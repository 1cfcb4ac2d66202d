// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/attendee_list.h"

#include "tests/support/refusal.h"

#include <QFile>
#include <QStringDecoder>
#include <QTest>

using namespace convenor;

namespace {

QByteArray fileBytes(const char *name)
{
    QFile file(QStringLiteral(CONVENOR_TEST_DATA "/zoom-teams/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Name <address>" of each.
QStringList shown(const std::vector<Attendee> &list)
{
    QStringList lines;
    for (const Attendee &each : list)
        lines << (each.email.isEmpty() ? each.name : QStringLiteral("%1 <%2>").arg(each.name, each.email).trimmed());
    return lines;
}

} // namespace

class AttendeeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areNamesAndAddresses_data();
    void lines_areNamesAndAddresses();
    void teams_namesItsParticipantsOnce_data();
    void teams_namesItsParticipantsOnce();
    void teams_isReadFromTheClipboardToo();
    void zoom_countsWhoJoinedTwiceOnce();
    void report_mayBeOurOwn();
    void report_mayHoldQuotesThatDoNotEnd();
    void file_isRefusedIfItIsNoText();
};

void AttendeeListTest::lines_areNamesAndAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("names", "Ada Lovelace\nBob\n\n", "Ada Lovelace|Bob");
    row("carriage returns", "Ada\r\nBob\rCyd", "Ada|Bob|Cyd");
    row("addresses", "Ada Lovelace <ada@x.org>; bob@x.org", "Ada Lovelace <ada@x.org>|<bob@x.org>");
    row("numbers and bullets", "1. Ada\n2) Bob\n• Cyd\n- Dan", "Ada|Bob|Cyd|Dan");
    row("last name first", "Lovelace, Ada", "Lovelace, Ada");
    row("commas between names", "Ada, Bob, Cyd", "Ada|Bob|Cyd");
    row("comma between whole names", "Ada Lovelace, Bob Smith", "Ada Lovelace|Bob Smith");
    row("cells", "17\tAda Lovelace\tada@x.org\tSales\nBob Smith\t\tLisbon", "Ada Lovelace <ada@x.org>|Bob Smith");
    row("marks of tools", "Ada Lovelace (Guest)\nBob (Host, me)\n003_M. Brandt (Lisbon)",
        "Ada Lovelace|Bob|M. Brandt (Lisbon)");
    row("twice", "Ada\nada\nÁda\nx@y.org\nX@Y.org", "Ada|<x@y.org>");
    row("nothing", " \n\t\n;;", "");
}

void AttendeeListTest::lines_areNamesAndAddresses()
{
    QFETCH(QString, text);
    QTEST(shown(readAttendeeList(text)).join(u'|'), "expected");
}

void AttendeeListTest::teams_namesItsParticipantsOnce_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("little-endian") << fileBytes("teams-IDL-14-11-22-utf16le.csv");
    QTest::newRow("big-endian") << fileBytes("teams-IDL-14-11-22-utf16be.csv");
}

void AttendeeListTest::teams_namesItsParticipantsOnce()
{
    QFETCH(QByteArray, file);
    const auto list = readAttendeeFile(file);
    QCOMPARE(list.size(), size_t(7));
    QCOMPARE(list[0].name, QStringLiteral("JANSSENS JAN"));
    QCOMPARE(list[0].text, QStringLiteral("JANSSENS JAN (EXT)"));
    QCOMPARE(list[2].name, QStringLiteral("García Simón, Pedro"));
    QVERIFY(list[2].email.contains(u'@'));
}

void AttendeeListTest::teams_isReadFromTheClipboardToo()
{
    QStringDecoder decode(QStringDecoder::Utf16LE);
    QCOMPARE(readAttendeeList(decode(fileBytes("teams-IDL-14-11-22-utf16le.csv"))).size(), size_t(7));
}

void AttendeeListTest::zoom_countsWhoJoinedTwiceOnce()
{
    const auto list = readAttendeeFile(fileBytes("zoom-participants_heroes_full.csv"));
    QCOMPARE(list.size(), size_t(27));
    QCOMPARE(list[3].text, QStringLiteral("003_Power Girl (Kara Zor-L)"));
    QCOMPARE(list[3].name, QStringLiteral("Power Girl (Kara Zor-L)"));
    QCOMPARE(list[3].email, QStringLiteral("power-girl_kryptonian@dc.com"));
}

void AttendeeListTest::report_mayBeOurOwn()
{
    const QString table = QStringLiteral("name;e-mail\n\"Lovelace; Ada\";ada@x.org\n;bob@x.org\n;\nCyd;no address\n");
    QCOMPARE(shown(readAttendeeList(table)).join(u'|'), QStringLiteral("Lovelace; Ada <ada@x.org>|<bob@x.org>|Cyd"));
}

void AttendeeListTest::report_mayHoldQuotesThatDoNotEnd()
{
    QCOMPARE(readAttendeeList(QStringLiteral("Name,Email\n\"Ada,ada@x.org\nBob\n")).size(), size_t(3));
}

void AttendeeListTest::file_isRefusedIfItIsNoText()
{
    QVERIFY(
        isRefused(Error::Invalid, "no list of names", [] { readAttendeeFile(QByteArray("PK\3\4\0\0\0\x8f\x01", 9)); }));
    QVERIFY(isRefused(Error::Invalid, "longer than a list", [] { readAttendeeFile(QByteArray(5 << 20, 'x')); }));
    QVERIFY(readAttendeeFile({}).empty());
}

QTEST_GUILESS_MAIN(AttendeeListTest)
#include "tst_attendee_list.moc"
