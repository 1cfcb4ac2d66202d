// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include <QTest>

using namespace convenor;

namespace {

const QDate monday(2026, 11, 2);

} // namespace

class DayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readDay_takesWordsAndDates_data();
    void readDay_takesWordsAndDates();
    void readDay_refusesOtherWords_data();
    void readDay_refusesOtherWords();
    void takeDayAtEnd_dividesTheText_data();
    void takeDayAtEnd_dividesTheText();
};

void DayWordsTest::readDay_takesWordsAndDates_data()
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

void DayWordsTest::readDay_takesWordsAndDates()
{
    QTEST(readDay(QString::fromLatin1(QTest::currentDataTag()), monday), "day");
}

void DayWordsTest::readDay_refusesOtherWords_data()
{
    QTest::addColumn<int>("unused");
    for (const char *words :
         {"", "fr", "frida", "may", "31 feb", "2026-02-30", "99.1.", "next", "in x days", "march on"})
        QTest::newRow(words) << 0;
}

void DayWordsTest::readDay_refusesOtherWords()
{
    QVERIFY(!readDay(QString::fromLatin1(QTest::currentDataTag()), monday).isValid());
}

void DayWordsTest::takeDayAtEnd_dividesTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("send slides fri") << QStringLiteral("send slides") << QDate(2026, 11, 6);
    QTest::newRow("send slides by Fri.") << QStringLiteral("send slides") << QDate(2026, 11, 6);
    QTest::newRow("send slides due 27 nov") << QStringLiteral("send slides") << QDate(2026, 11, 27);
    QTest::newRow("send slides in 2 weeks") << QStringLiteral("send slides") << QDate(2026, 11, 16);
    QTest::newRow("fri") << QStringLiteral("fri") << QDate();
    QTest::newRow("read chapter 3") << QStringLiteral("read chapter 3") << QDate();
}

void DayWordsTest::takeDayAtEnd_dividesTheText()
{
    const TextAndDay parts = takeDayAtEnd(QString::fromLatin1(QTest::currentDataTag()), monday);
    QTEST(parts.text, "text");
    QTEST(parts.day, "day");
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "tst_day_words.moc"
