// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/statistics.h"

#include <QTest>

#include <vector>

using namespace convenor;

namespace {

bool isNear(double value, double expected, double tolerance = 0.00005)
{
    return value > expected - tolerance && value < expected + tolerance;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilson_agreesWithKnownIntervals_data();
    void wilson_agreesWithKnownIntervals();
    void wilson_isUndefinedWithoutAWhole();
    void share_isUndefinedWithoutAWhole();
    void meanOf_agreesWithStudent();
    void meanOf_ofEqualAnswersIsNotCertain();
    void meanOf_isUndefinedBelowTwo();
    void trend_isClaimedOnlyWhereIntervalsSeparate();
};

void StatisticsTest::wilson_agreesWithKnownIntervals_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("4 of 5") << 4 << 5 << 0.3755 << 0.9638;
    QTest::newRow("0 of 6") << 0 << 6 << 0.0 << 0.3903;
    QTest::newRow("5 of 5") << 5 << 5 << 0.5655 << 1.0;
    QTest::newRow("74 of 107") << 74 << 107 << 0.5987 << 0.7712;
    QTest::newRow("30 of 50") << 30 << 50 << 0.4618 << 0.7239;
}

void StatisticsTest::wilson_agreesWithKnownIntervals()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(part, whole).value();
    QVERIFY(isNear(interval.low, low));
    QVERIFY(isNear(interval.high, high));
}

void StatisticsTest::wilson_isUndefinedWithoutAWhole()
{
    QVERIFY(!wilson(0, 0));
    QVERIFY(!wilson(3, 2));
    QVERIFY(!wilson(-1, 2));
}

void StatisticsTest::share_isUndefinedWithoutAWhole()
{
    QVERIFY(!Share{}.value());
    QCOMPARE((Share{0, 4}.value()), std::optional(0.0));
    QCOMPARE((Share{1, 4}.value()), std::optional(0.25));
}

/// 1, 2, 3, 4, 5: mean 3, standard deviation √2.5, t(4) = 2.776: 3 ± 1.963. And 20 twos, 20 fours: t(39) = 2.0227.
void StatisticsTest::meanOf_agreesWithStudent()
{
    const std::vector<int> each{1, 1, 1, 1, 1};
    const Mean five = meanOf(each, 1).value();
    QCOMPARE(five.value, 3.0);
    QCOMPARE(five.count, 5);
    QVERIFY(isNear(five.interval.low, 1.037, 0.01));
    QVERIFY(isNear(five.interval.high, 4.963, 0.01));
    const std::vector<int> two{0, 20, 0, 20, 0};
    QVERIFY(isNear(meanOf(two, 1)->interval.low, 2.6761, 0.0005));
    const std::vector<int> wide{2, 0, 0, 0, 1};
    QCOMPARE(meanOf(wide, 1)->interval.low, 1.0);
}

void StatisticsTest::meanOf_ofEqualAnswersIsNotCertain()
{
    const std::vector<int> counts{0, 0, 0, 0, 10};
    const Mean mean = meanOf(counts, 1).value();
    QCOMPARE(mean.value, 5.0);
    QVERIFY(isNear(mean.interval.low, 4.7));
    QCOMPARE(mean.interval.high, 5.0);
}

void StatisticsTest::meanOf_isUndefinedBelowTwo()
{
    const std::vector<int> none{0, 0, 0, 0, 0}, one{0, 0, 1, 0, 0};
    QVERIFY(!meanOf(none, 1));
    QVERIFY(!meanOf(one, 1));
}

void StatisticsTest::trend_isClaimedOnlyWhereIntervalsSeparate()
{
    QCOMPARE(trend(Share{50, 100}, Share{55, 100}), Trend::NoClearChange);
    QCOMPARE(trend(Share{50, 100}, Share{80, 100}), Trend::Up);
    QCOMPARE(trend(Share{80, 100}, Share{50, 100}), Trend::Down);
    QCOMPARE(trend(Share{5, 10}, Share{8, 10}), Trend::NoClearChange);
    QCOMPARE(trend(Share{}, Share{8, 10}), Trend::Unknown);
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
