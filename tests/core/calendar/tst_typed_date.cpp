// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quick_add.h"
#include "core/calendar/typed_date.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 4}; // a Wednesday in week 45

} // namespace

class TypedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readTypedDate_readsDays_data();
    void readTypedDate_readsDays();
    void readTypedDate_readsTimes_data();
    void readTypedDate_readsTimes();
    void readTypedDate_refusesTheRest_data();
    void readTypedDate_refusesTheRest();
    void readTypedDate_stepsFromItsBase();
    void retimed_keepsWhatIsNotSaid();
    void readQuickLine_takesALineApart();
    void readQuickLine_needsNoMoreThanATitle();
    void readQuickAdd_findsWhoIsMeant();
    void readQuickAdd_saysWhatItDoesNotKnow();
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

void TypedDateTest::readQuickLine_takesALineApart()
{
    const QuickLine line = readQuickLine(
        u"Go, Rust: Generics deep dive thu 15-16:30 weekly @Ana_Lima @bo #talk #online https://a.example/x"_s, today);
    QCOMPARE(line.community, u"Go, Rust"_s);
    QCOMPARE(line.title, u"Generics deep dive"_s);
    QCOMPARE(line.date, day("2026-11-05"));
    QCOMPARE(line.time, QTime(15, 0));
    QCOMPARE(line.minutes, 90);
    QCOMPARE(line.rhythm, Rhythm::Weekly);
    QCOMPARE(line.people, (QStringList{u"Ana Lima"_s, u"bo"_s}));
    QCOMPARE(line.format, u"talk"_s);
    QCOMPARE(line.place, u"online"_s);
    QCOMPARE(line.url, u"https://a.example/x"_s);
    QCOMPARE(readQuickLine(u"Kata 12 mar 17:00 in:Room_7 intermediate"_s, today).title, u"Kata intermediate"_s);
    QCOMPARE(readQuickLine(u"Kata 12 mar 17:00 in:Room_7"_s, today).place, u"Room 7"_s);
}

void TypedDateTest::readQuickLine_needsNoMoreThanATitle()
{
    const QuickLine line = readQuickLine(u"What is new in C++ 23: a look"_s, today);
    QCOMPARE(line.title, u"a look"_s);
    QCOMPARE(readQuickLine(u"Kata"_s, today), (QuickLine{{}, u"Kata"_s, {}, {}, {}, Rhythm::Once, {}, {}, {}, {}}));
    QVERIFY(readQuickLine({}, today).title.isEmpty());
}

void TypedDateTest::readQuickAdd_findsWhoIsMeant()
{
    TestWorkspace w;
    const Community go = aCommunity("go"), rust = aCommunity("rust");
    const Person ana = aPerson("Ana Lima"), bo = aPerson("Bo");
    w.add(go, rust, ana, bo);
    const QuickDefaults defaults{today, When::timed(day("2026-11-20"), QTime(16, 0), u"UTC"_s), rust.id};
    QuickPlan plan = readQuickAdd(w.store(), u"go: Kata thu @ana monthly"_s, defaults);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.plan.start, When::timed(day("2026-11-05"), QTime(16, 0), u"UTC"_s));
    QCOMPARE(plan.plan.communities, std::vector{go.id});
    QCOMPARE(plan.plan.parts, (std::vector<PlannedPart>{{ana.id, PartKind::Host}}));
    QCOMPARE(plan.plan.rule, u"FREQ=MONTHLY;BYDAY=1TH"_s);
    plan = readQuickAdd(w.store(), u"Kata @Lima"_s, defaults);
    QCOMPARE(plan.plan.start, defaults.start);
    QCOMPARE(plan.plan.communities, std::vector{rust.id});
    QCOMPARE(plan.plan.parts, (std::vector<PlannedPart>{{ana.id, PartKind::Speaker}}));
}

void TypedDateTest::readQuickAdd_saysWhatItDoesNotKnow()
{
    TestWorkspace w;
    w.add(aPerson("Ana Lima"), aPerson("Ana Sol"));
    const QuickDefaults defaults{today, When::timed(today, QTime(16, 0), u"UTC"_s), {}};
    const QuickPlan plan = readQuickAdd(w.store(), u"zig: thu @Ana @nobody"_s, defaults);
    QCOMPARE(plan.problems.size(), 4);
    QVERIFY(plan.problems.at(0).contains(u"what the session is about"_s));
    QVERIFY(plan.problems.at(1).contains(u"no community “zig”"_s));
    QVERIFY(plan.problems.at(2).contains(u"Several people are called “Ana”"_s));
    QVERIFY(plan.problems.at(3).contains(u"nobody called “nobody”"_s));
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "tst_typed_date.moc"
