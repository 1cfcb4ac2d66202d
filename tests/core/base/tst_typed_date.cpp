// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_date.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 4}; // a Wednesday in week 45
const QDate monday{2026, 11, 2};

} // namespace

class TypedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readTypedDate_readsDays_data();
    void readTypedDate_readsDays();
    void readTypedDate_readsGerman_data();
    void readTypedDate_readsGerman();
    void findTypedDate_takesNoShortWordsForWeekdays();
    void readTypedDate_readsTimes_data();
    void readTypedDate_readsTimes();
    void readTypedDate_refusesTheRest_data();
    void readTypedDate_refusesTheRest();
    void readTypedDate_stepsFromItsBase();
    void retimed_keepsWhatIsNotSaid();
    void readDay_takesWordsAndDates_data();
    void readDay_takesWordsAndDates();
    void readDay_refusesOtherWords_data();
    void readDay_refusesOtherWords();
    void takeDayAtEnd_dividesTheText_data();
    void takeDayAtEnd_dividesTheText();
};

void TypedDateTest::readTypedDate_readsDays_data()
{
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *text, const char *date) { QTest::newRow(text) << day(date); };
    row("2026-11-05", "2026-11-05");
    row("Today", "2026-11-04");
    row("tomorrow", "2026-11-05");
    row("yesterday", "2026-11-03");
    row("thu", "2026-11-05");
    row("Wednesday", "2026-11-04");
    row("on tue", "2026-11-10");
    row("next thu", "2026-11-12");
    row("next mon", "2026-11-09");
    row("next week", "2026-11-11");
    row("12 mar", "2027-03-12");
    row("March 12", "2027-03-12");
    row("4 nov", "2026-11-04");
    row("3 nov", "2027-11-03");
    row("12 dec 2028", "2028-12-12");
    row("tue 1 dec", "2026-12-01");
    row("thu 2026-11-06", "2026-11-06");
    row("12.3.", "2027-03-12");
    row("1.12.2026", "2026-12-01");
    row("+2w", "2026-11-18");
    row("-3d", "2026-11-01");
    row("+1m", "2026-12-04");
    row("in 2 weeks", "2026-11-18");
    row("in 3 days", "2026-11-07");
    row("w48", "2026-11-23");
    row("week 2", "2027-01-11");
}

void TypedDateTest::readTypedDate_readsDays()
{
    QFETCH(QDate, expected);
    const auto typed = readTypedDate(QString::fromLatin1(QTest::currentDataTag()), today);
    QVERIFY(typed);
    QCOMPARE(typed->date, expected);
    QVERIFY(!typed->time);
}

void TypedDateTest::readTypedDate_readsGerman_data()
{
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("heute") << u"today"_s;
    QTest::newRow("Morgen 15 Uhr") << u"tomorrow 15:00"_s;
    QTest::newRow("übermorgen") << u"in 2 days"_s;
    QTest::newRow("gestern") << u"yesterday"_s;
    QTest::newRow("Donnerstag um 15:00") << u"thu 15:00"_s;
    QTest::newRow("am Donnerstag, 15 bis 16 Uhr") << u"thu 15-16"_s;
    QTest::newRow("do 15.30 Uhr") << u"thu 15:30"_s;
    QTest::newRow("Mo. mittags") << u"mon noon"_s;
    QTest::newRow("nächsten Montag") << u"next mon"_s;
    QTest::newRow("nächste Woche") << u"next week"_s;
    QTest::newRow("in 3 Tagen") << u"in 3 days"_s;
    QTest::newRow("in 2 Wochen") << u"in 2 weeks"_s;
    QTest::newRow("in 1 Monat") << u"in 1 month"_s;
    QTest::newRow("12. März") << u"12 mar"_s;
    QTest::newRow("12.3. 15:00") << u"12 mar 15:00"_s;
    QTest::newRow("Di, 1. Dez. 2026") << u"1 dec 2026"_s;
    QTest::newRow("3. Mai 2027") << u"3 may 2027"_s;
    QTest::newRow("KW 48") << u"w48"_s;
    QTest::newRow("kw48") << u"w48"_s;
}

void TypedDateTest::readTypedDate_readsGerman()
{
    QFETCH(const QString, inEnglish);
    const auto typed = readTypedDate(QString::fromUtf8(QTest::currentDataTag()), today);
    QVERIFY(typed);
    QCOMPARE(*typed, readTypedDate(inEnglish, today).value());
}

void TypedDateTest::findTypedDate_takesNoShortWordsForWeekdays()
{
    const auto brief = findTypedDate({u"So"_s, u"geht"_s, u"es"_s, u"nächsten"_s, u"Do"_s, u"15-16"_s}, today);
    QVERIFY(brief);
    QCOMPARE(brief->first, 3);
    QCOMPARE(brief->value, readTypedDate(u"next thu 15-16"_s, today).value());
    QVERIFY(!findTypedDate({u"Was"_s, u"Do"_s, u"So"_s, u"Mit"_s, u"Die"_s, u"Sam"_s}, today));
    const auto span = findTypedDate({u"Rust"_s, u"am"_s, u"12."_s, u"März"_s, u"15"_s, u"Uhr"_s}, today);
    QVERIFY(span);
    QCOMPARE(span->first, 1);
    QCOMPARE(span->count, 5);
    QCOMPARE(span->value.date, day("2027-03-12"));
}

void TypedDateTest::readTypedDate_readsTimes_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("minutes");
    QTest::newRow("thu 15:00") << QTime(15, 0) << 0;
    QTest::newRow("thu 15") << QTime(15, 0) << 0;
    QTest::newRow("thu, 9.30") << QTime(9, 30) << 0;
    QTest::newRow("thu at 3pm") << QTime(15, 0) << 0;
    QTest::newRow("thu 12am") << QTime(0, 0) << 0;
    QTest::newRow("thu noon") << QTime(12, 0) << 0;
    QTest::newRow("thu 15-16") << QTime(15, 0) << 60;
    QTest::newRow("thu 15:00–16:30") << QTime(15, 0) << 90;
    QTest::newRow("thu 23-1") << QTime(23, 0) << 120;
    QTest::newRow("15-16 thu") << QTime(15, 0) << 60;
    QTest::newRow("2026-11-05T08:15") << QTime(8, 15) << 0;
    QTest::newRow("2026-11-05 8h") << QTime(8, 0) << 0;
}

void TypedDateTest::readTypedDate_readsTimes()
{
    QFETCH(QTime, time);
    QFETCH(int, minutes);
    const auto typed = readTypedDate(QString::fromUtf8(QTest::currentDataTag()), today);
    QVERIFY(typed);
    QCOMPARE(typed->date, day("2026-11-05"));
    QCOMPARE(typed->time, time);
    QCOMPARE(typed->minutes.value_or(0), minutes);
}

void TypedDateTest::readTypedDate_refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "soon", "31 feb", "30.2.2027", "thu fri", "thu 25:00", "15", "thu 15-", "w60", "next",
                             "+2x", "in 2 years", "2026-13-01", "thu 15 16 17", "on", "2026-11-05T25:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TypedDateTest::readTypedDate_refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!readTypedDate(text, today));
    QVERIFY(typedDateProblem(text).endsWith(u'.'));
}

void TypedDateTest::readTypedDate_stepsFromItsBase()
{
    const QDate base = day("2026-12-24");
    QCOMPARE(readTypedDate(u"+1w"_s, today, base)->date, day("2026-12-31"));
    QCOMPARE(readTypedDate(u"in 1 week"_s, today, base)->date, day("2026-11-11"));
    QCOMPARE(readTypedDate(u"thu"_s, today, base)->date, day("2026-11-05"));
    QCOMPARE(readTypedDate(u"3 nov"_s, today, day("2026-10-01"))->date, day("2026-11-03"));
    QCOMPARE(readTypedDate(u"3 nov"_s, today, base)->date, day("2027-11-03"));
}

void TypedDateTest::retimed_keepsWhatIsNotSaid()
{
    const When start = When::timed(day("2026-12-24"), QTime(9, 0), u"Europe/Berlin"_s);
    QCOMPARE(retimed(start, {{}, QTime(10, 0), {}}, {}), When::timed(start.date, QTime(10, 0), start.zone));
    QCOMPARE(retimed(start, {today, {}, {}}, {}), When::timed(today, QTime(9, 0), start.zone));
    QCOMPARE(retimed(When::allDay(today), {start.date, {}, {}}, u"UTC"_s), When::allDay(start.date));
    QCOMPARE(retimed(When::allDay(today), {{}, QTime(10, 0), {}}, u"UTC"_s),
             When::timed(today, QTime(10, 0), u"UTC"_s));
}

void TypedDateTest::readDay_takesWordsAndDates_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << monday;
    QTest::newRow("Tomorrow") << monday.addDays(1);
    QTest::newRow("fri") << QDate(2026, 11, 6);
    QTest::newRow("Friday") << QDate(2026, 11, 6);
    QTest::newRow("mon") << QDate(2026, 11, 9);
    QTest::newRow("next thu") << QDate(2026, 11, 5);
    QTest::newRow("next week") << QDate(2026, 11, 9);
    QTest::newRow("in 3 days") << QDate(2026, 11, 5);
    QTest::newRow("in 1 week") << QDate(2026, 11, 9);
    QTest::newRow("27 Nov") << QDate(2026, 11, 27);
    QTest::newRow("1 nov") << QDate(2027, 11, 1);
    QTest::newRow("27. november 2026") << QDate(2026, 11, 27);
    QTest::newRow("Dec 3") << QDate(2026, 12, 3);
    QTest::newRow("3.12.") << QDate(2026, 12, 3);
    QTest::newRow("3.12.2027") << QDate(2027, 12, 3);
    QTest::newRow("2026-12-03") << QDate(2026, 12, 3);
}

void TypedDateTest::readDay_takesWordsAndDates()
{
    QTEST(readDay(QString::fromLatin1(QTest::currentDataTag()), monday), "day");
}

void TypedDateTest::readDay_refusesOtherWords_data()
{
    QTest::addColumn<int>("unused");
    for (const char *words :
         {"", "fr", "frida", "may", "31 feb", "2026-02-30", "99.1.", "next", "in x days", "march on"})
        QTest::newRow(words) << 0;
}

void TypedDateTest::readDay_refusesOtherWords()
{
    QVERIFY(!readDay(QString::fromLatin1(QTest::currentDataTag()), monday).isValid());
}

void TypedDateTest::takeDayAtEnd_dividesTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("send slides fri") << QStringLiteral("send slides") << QDate(2026, 11, 6);
    QTest::newRow("send slides by Fri.") << QStringLiteral("send slides") << QDate(2026, 11, 6);
    QTest::newRow("send slides due 27 nov") << QStringLiteral("send slides") << QDate(2026, 11, 27);
    QTest::newRow("send slides in 2 weeks") << QStringLiteral("send slides") << QDate(2026, 11, 16);
    QTest::newRow("Folien senden bis Freitag") << QStringLiteral("Folien senden") << QDate(2026, 11, 6);
    QTest::newRow("Folien senden bis 27. Nov.") << QStringLiteral("Folien senden") << QDate(2026, 11, 27);
    QTest::newRow("Folien senden bis übermorgen") << QStringLiteral("Folien senden") << QDate(2026, 11, 4);
    QTest::newRow("Wer mag die") << QStringLiteral("Wer mag die") << QDate();
    QTest::newRow("fri") << QStringLiteral("fri") << QDate();
    QTest::newRow("Folien schicken bis morgen") << QStringLiteral("Folien schicken") << QDate(2026, 11, 3);
    QTest::newRow("Folien schicken bis zum 12. Dezember") << QStringLiteral("Folien schicken") << QDate(2026, 12, 12);
    QTest::newRow("lieber am Morgen") << QStringLiteral("lieber am Morgen") << QDate();
    QTest::newRow("guten Morgen!") << QStringLiteral("guten Morgen!") << QDate();
    QTest::newRow("read chapter 3") << QStringLiteral("read chapter 3") << QDate();
}

void TypedDateTest::takeDayAtEnd_dividesTheText()
{
    const TextAndDay parts = takeDayAtEnd(QString::fromUtf8(QTest::currentDataTag()), monday);
    QTEST(parts.text, "text");
    QTEST(parts.day, "day");
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "tst_typed_date.moc"
