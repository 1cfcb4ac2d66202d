// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quick_add.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 4}; // a Wednesday in week 45

} // namespace

class QuickAddTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readQuickLine_takesALineApart();
    void readQuickLine_needsNoMoreThanATitle();
    void readQuickAdd_findsWhoIsMeant();
    void readQuickAdd_saysWhatItDoesNotKnow();
};

void QuickAddTest::readQuickLine_takesALineApart()
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
    const QuickLine german = readQuickLine(u"Go: So geht das do 15-16 wöchentlich @Ana_Lima"_s, today);
    QCOMPARE(german.title, u"So geht das"_s);
    QCOMPARE(german.date, day("2026-11-05"));
    QCOMPARE(german.rhythm, Rhythm::Weekly);
    QCOMPARE(readQuickLine(u"Kata 12 mar 17:00 in:Room_7"_s, today).place, u"Room 7"_s);
}

void QuickAddTest::readQuickLine_needsNoMoreThanATitle()
{
    const QuickLine line = readQuickLine(u"What is new in C++ 23: a look"_s, today);
    QCOMPARE(line.title, u"a look"_s);
    QCOMPARE(readQuickLine(u"Kata"_s, today), (QuickLine{{}, u"Kata"_s, {}, {}, {}, Rhythm::Once, {}, {}, {}, {}}));
    QVERIFY(readQuickLine({}, today).title.isEmpty());
}

void QuickAddTest::readQuickAdd_findsWhoIsMeant()
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

void QuickAddTest::readQuickAdd_saysWhatItDoesNotKnow()
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

QTEST_GUILESS_MAIN(QuickAddTest)
#include "tst_quick_add.moc"
