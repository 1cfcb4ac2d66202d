// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include "tests/support/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace convenor;

namespace {

const QString file = QStringLiteral("people.vcf");

QByteArray bytesOf(const QString &name)
{
    QFile in(QStringLiteral(CONVENOR_TEST_DATA "/vcf/") + name);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// "name|email|…" of each card.
QStringList cardsOf(const QByteArray &bytes, const QList<QStringView> &columns)
{
    const auto reader = readCards(bytes, file);
    QStringList cards;
    while (reader->next()) {
        QStringList cells;
        for (const QStringView column : columns)
            cells << reader->text(reader->column(column));
        cards << cells.join(u'|');
    }
    return cards;
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QString only(const QByteArray &lines, QStringView column)
{
    return cardsOf(card(lines), {column}).value(0);
}

} // namespace

class VcardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_holdTheCardsThatWereCounted();
    void file_ofSeveralPrograms_data();
    void file_ofSeveralPrograms();
    void value_isDecoded_data();
    void value_isDecoded();
    void email_isThePreferredOne_data();
    void email_isThePreferredOne();
    void languages_standInTheirOrder();
    void home_isNotRead();
    void groups_areLeftOutAndCounted();
    void agent_isNoCardOfItsOwn();
    void card_withoutItsEnd();
    void row_isTheLineOfTheCard();
    void utf16_isRead();
    void hostile_isRefusedOrRead_data();
    void hostile_isRefusedOrRead();
};

void VcardTest::files_holdTheCardsThatWereCounted()
{
    const QJsonObject facts = QJsonDocument::fromJson(bytesOf(QStringLiteral("facts.json"))).object();
    QCOMPARE(facts.size(), 6);
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QStringList cards = cardsOf(bytesOf(it.key()), {u"name", u"email"});
        QCOMPARE(cards.size(), it.value()[u"cards"].toInt());
        for (const QString &each : cards)
            QVERIFY2(each.section(u'|', 0, 0).size() > 2 && each.section(u'|', 1).contains(u'@'), qPrintable(each));
    }
}

void VcardTest::file_ofSeveralPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("cards");
    const auto add = [](const char *name, const QStringList &cards) {
        QTest::newRow(name) << QString::fromLatin1(name) << cards;
    };
    add("John_Doe_MS_OUTLOOK.vcf",
        {QStringLiteral("Mr. John Richter James Doe Sr.|john.doe@ibm.cm|IBM|Accounting|Albaney|United States of America|")});
    add("John_Doe_EVOLUTION.vcf",
        {QStringLiteral("Mr. John Richter, James Doe Sr.|john.doe@ibm.com|IBM|Accounting|||")});
    add("John_Doe_GMAIL.vcf", {QStringLiteral("Mr. John Richter, James Doe Sr.|john.doe@ibm.com|IBM||||")});
    add("rfc6350-example.vcf",
        {QStringLiteral("Simon Perreault|simon.perreault@viagenie.ca|Viagenie||Quebec|Canada|fr;en")});
    add("rfc2426-example.vcf", {QStringLiteral("Frank Dawson|Frank_Dawson@Lotus.com|Lotus Development Corporation||Raleigh|U.S.A.|"),
                                QStringLiteral("Tim Howes|howes@netscape.com|Netscape Communications Corp.||Mountain View|U.S.A.|")});
}

void VcardTest::file_ofSeveralPrograms()
{
    QFETCH(QString, name);
    QFETCH(QStringList, cards);
    QCOMPARE(
        cardsOf(bytesOf(name), {u"name", u"email", u"organisation", u"department", u"site", u"country", u"languages"}),
        cards);
}

void VcardTest::value_isDecoded_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *what, const QByteArray &lines, const char *name) {
        QTest::newRow(what) << lines << QString::fromUtf8(name);
    };
    add("plain", "FN:Ada", "Ada");
    add("escapes", "FN:Lovelace\\, Ada\\; \\\\", "Lovelace, Ada; \\");
    add("folded", "FN:Ada Love\r\n lace", "Ada Lovelace");
    add("folded in a character", "FN:Ad\xc3\r\n \xa4", "Adä");
    add("group", "item1.FN:Ada", "Ada");
    add("small letters", "fn;type=x:Ada", "Ada");
    add("quoted-printable", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen", "Jürgen");
    add("quoted-printable over lines", "FN;QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BC=\r\nrgen=\r\n Z", "Jürgen Z");
    add("quoted-printable of another time", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen", "Jürgen");
    add("a charset", "FN;CHARSET=windows-1251:\xc0\xed\xed\xe0", "Анна");
    add("no charset", "FN:J\xfcrgen", "Jürgen");
    add("an unknown charset", "FN;CHARSET=klingon:Jürgen", "Jürgen");
    add("broken quoted-printable", "FN;ENCODING=QUOTED-PRINTABLE:50=ZZ 2=4", "50=ZZ 2=4");
    add("only N", "N:Lovelace;Ada;King;Lady;OBE", "Ada King Lovelace");
    add("only a family", "N:Lovelace", "Lovelace");
    add("nothing", "NOTE:x", "");
    add("quotes before the colon", "FN;X=\"a:b\":Ada", "Ada");
    add("right to left", "FN:שרה כהן", "שרה כהן");
    add("pictures are skipped", "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n BBBB\r\nFN:Ada", "Ada");
    add("lines that say nothing", "rubbish\r\n:::\r\nFN:Ada", "Ada");
}

void VcardTest::value_isDecoded()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, name);
    QCOMPARE(only(lines, u"name"), name);
}

void VcardTest::email_isThePreferredOne_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("email");
    QTest::newRow("first") << QByteArray("EMAIL:a@x\r\nEMAIL:b@x") << QStringLiteral("a@x");
    QTest::newRow("2.1") << QByteArray("EMAIL;INTERNET:a@x\r\nEMAIL;PREF;INTERNET:b@x") << QStringLiteral("b@x");
    QTest::newRow("3.0") << QByteArray("EMAIL:a@x\r\nitem2.EMAIL;TYPE=\"work,pref\":b@x") << QStringLiteral("b@x");
    QTest::newRow("4.0") << QByteArray("EMAIL;PREF=50:a@x\r\nEMAIL;PREF=2:b@x\r\nEMAIL;PREF=2:c@x")
                         << QStringLiteral("b@x");
    QTest::newRow("a link") << QByteArray("EMAIL;VALUE=uri:mailto:a@x") << QStringLiteral("a@x");
    QTest::newRow("empty ones") << QByteArray("EMAIL:\r\nEMAIL:b@x") << QStringLiteral("b@x");
}

void VcardTest::email_isThePreferredOne()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, email);
    QCOMPARE(only(lines, u"email"), email);
}

void VcardTest::languages_standInTheirOrder()
{
    QCOMPARE(only("LANG:de\r\nLANG;PREF=1:hr\r\nLANG;PREF=2:en", u"languages"), QStringLiteral("hr;en;de"));
}

void VcardTest::home_isNotRead()
{
    const QByteArray lines =
        "ADR;HOME:;;Way 1;Village;;1;Norway\r\nADR;TYPE=\"WORK\":;;Way 2;Oslo;;2;Norway\r\nTZ:Europe/Oslo";
    QCOMPARE(only(lines, u"site"), QStringLiteral("Oslo"));
    QCOMPARE(only(lines, u"zone"), QStringLiteral("Europe/Oslo"));
    QCOMPARE(only("ADR;TYPE=home:;;;Village;;;Norway\r\nTZ:-0500", u"site"), QString());
    QCOMPARE(only("TZ:-0500", u"zone"), QString());
}

void VcardTest::groups_areLeftOutAndCounted()
{
    const QByteArray bytes = card("KIND:group\r\nFN:Choir") + card("KIND:individual\r\nFN:Ada") +
                             card("X-ADDRESSBOOKSERVER-KIND:group\r\nFN:Team");
    QCOMPARE(cardsOf(bytes, {u"name"}), QStringList{QStringLiteral("Ada")});
    QCOMPARE(readCards(bytes, file)->warnings(),
             QStringList{QStringLiteral("Cards of groups, organisations and places were left out: 2.")});
}

void VcardTest::agent_isNoCardOfItsOwn()
{
    QCOMPARE(cardsOf(card("FN:Ada\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nEMAIL:agent@x\r\nEND:VCARD\r\nEMAIL:ada@x"),
                     {u"name", u"email"}),
             QStringList{QStringLiteral("Ada|ada@x")});
}

void VcardTest::card_withoutItsEnd()
{
    const QByteArray bytes = "BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bob\n";
    QCOMPARE(cardsOf(bytes, {u"name"}), (QStringList{QStringLiteral("Ada"), QStringLiteral("Bob")}));
    QCOMPARE(readCards(bytes, file)->warnings().size(), 2);
}

void VcardTest::row_isTheLineOfTheCard()
{
    const auto reader = readCards("\n" + card("FN:Ada") + card("FN:Bob"), file);
    QVERIFY(reader->next());
    QCOMPARE(reader->row(), 2);
    QVERIFY(reader->next());
    QCOMPARE(reader->row(), 6);
    QVERIFY(!reader->next());
}

void VcardTest::utf16_isRead()
{
    const QString text = QString::fromUtf8(card("FN:Jürgen"));
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(cardsOf("\xff\xfe" + bytes, {u"name"}), QStringList{QStringLiteral("Jürgen")});
}

void VcardTest::hostile_isRefusedOrRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence"); ///< empty: it is read
    QTest::newRow("empty") << QByteArray() << QByteArray("people.vcf holds no card of a person.");
    QTest::newRow("text") << QByteArray("Hello\n") << QByteArray("holds no card");
    QTest::newRow("ends only") << QByteArray("END:VCARD\n").repeated(1000) << QByteArray("holds no card");
    QTest::newRow("deep") << "BEGIN:VCARD\nFN:x\n" + QByteArray("AGENT:\nBEGIN:VCARD\n").repeated(100'000)
                          << QByteArray();
    QTest::newRow("endless quoted-printable")
        << "BEGIN:VCARD\nFN:x\nFN;QUOTED-PRINTABLE:" + QByteArray("=\n").repeated(2'000'000) << QByteArray();
    QTest::newRow("long lines") << "BEGIN:VCARD\nFN:x\nNOTE:" + QByteArray(20'000'000, 'a') << QByteArray();
    QTest::newRow("many cards") << QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(100'001)
                                << QByteArray("more than 100000 cards");
    QTest::newRow("nul") << QByteArray("BEGIN:VCARD\nFN:A\0da\nEND:VCARD\n", 30) << QByteArray();
}

void VcardTest::hostile_isRefusedOrRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sentence);
    if (sentence.isEmpty())
        QVERIFY(!cardsOf(bytes, {u"name"}).isEmpty());
    else
        QVERIFY(isRefused(Error::Invalid, sentence, [&] { readCards(bytes, file); }));
}

QTEST_GUILESS_MAIN(VcardTest)
#include "tst_vcard.moc"
