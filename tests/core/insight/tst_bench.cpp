// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/bench.h"

#include <QTest>

using namespace convenor;

using Contributions = std::vector<qint64>;
Q_DECLARE_METATYPE(Contributions)

class BenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absenceFactor_countsWhoMakesMoreThanHalf_data();
    void absenceFactor_countsWhoMakesMoreThanHalf();
    void topShare_isThatOfTheBusiest();
    void topShare_isHeavyAboveSixtyPercent_data();
    void topShare_isHeavyAboveSixtyPercent();
    void coreState_needsTwoOrThree_data();
    void coreState_needsTwoOrThree();
};

void BenchTest::absenceFactor_countsWhoMakesMoreThanHalf_data()
{
    QTest::addColumn<Contributions>("contributions");
    QTest::addColumn<int>("expected"); // 0: undefined
    QTest::newRow("CHAOSS") << Contributions{1000, 202, 90, 33, 332, 343, 42, 433} << 2;
    QTest::newRow("two equal") << Contributions{5, 5} << 2;
    QTest::newRow("a little more than half") << Contributions{5, 6} << 1;
    QTest::newRow("four equal") << Contributions{1, 1, 1, 1} << 3;
    QTest::newRow("one person") << Contributions{7} << 1;
    QTest::newRow("one and idle ones") << Contributions{0, 7, 0} << 1;
    QTest::newRow("none") << Contributions{} << 0;
    QTest::newRow("all zero") << Contributions{0, 0} << 0;
}

void BenchTest::absenceFactor_countsWhoMakesMoreThanHalf()
{
    QFETCH(Contributions, contributions);
    QFETCH(int, expected);
    const std::optional<int> factor = absenceFactor(contributions);
    QCOMPARE(factor.has_value(), expected > 0);
    QCOMPARE(factor.value_or(0), expected);
}

void BenchTest::topShare_isThatOfTheBusiest()
{
    const auto share = topShare(Contributions{2, 5, 1});
    QVERIFY(share);
    QCOMPARE(share->top, 5);
    QCOMPARE(share->all, 8);
    QCOMPARE(share->value(), 0.625);
    QVERIFY(!topShare(Contributions{}));
    QVERIFY(!topShare(Contributions{0, 0}));
}

void BenchTest::topShare_isHeavyAboveSixtyPercent_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("all");
    QTest::addColumn<bool>("heavy");
    QTest::newRow("60 %") << 6 << 10 << false;
    QTest::newRow("more") << 61 << 100 << true;
    QTest::newRow("all") << 1 << 1 << true;
    QTest::newRow("half") << 1 << 2 << false;
}

void BenchTest::topShare_isHeavyAboveSixtyPercent()
{
    QFETCH(int, top);
    QFETCH(int, all);
    QTEST(isTopHeavy({top, all}), "heavy");
}

void BenchTest::coreState_needsTwoOrThree_data()
{
    QTest::addColumn<int>("experts");
    QTest::addColumn<CoreState>("expected");
    QTest::newRow("0") << 0 << CoreState::Orphaned;
    QTest::newRow("1") << 1 << CoreState::Dependent;
    QTest::newRow("2") << 2 << CoreState::Healthy;
    QTest::newRow("3") << 3 << CoreState::Healthy;
    QTest::newRow("4") << 4 << CoreState::Rich;
    QTest::newRow("9") << 9 << CoreState::Rich;
}

void BenchTest::coreState_needsTwoOrThree()
{
    QFETCH(int, experts);
    QTEST(coreState(experts), "expected");
}

QTEST_GUILESS_MAIN(BenchTest)
#include "tst_bench.moc"
