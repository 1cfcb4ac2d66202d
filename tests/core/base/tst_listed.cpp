// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/listed.h"

#include <QTest>

using namespace convenor;

class ListedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listed_joinsTheLastByAnd_data();
    void listed_joinsTheLastByAnd();
    void listed_countsThoseBeyondTheMost_data();
    void listed_countsThoseBeyondTheMost();
    void listed_leavesPercentSignsOfNames();
};

void ListedTest::listed_joinsTheLastByAnd_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << QStringList() << QString();
    QTest::newRow("one") << QStringList{QStringLiteral("Ada")} << QStringLiteral("Ada");
    QTest::newRow("two") << QStringList{QStringLiteral("Ada"), QStringLiteral("Bob")} << QStringLiteral("Ada and Bob");
    QTest::newRow("three") << QStringList{QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("Cyd")}
                           << QStringLiteral("Ada, Bob and Cyd");
}

void ListedTest::listed_joinsTheLastByAnd()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, expected);
    QCOMPARE(listed(names), expected);
}

void ListedTest::listed_countsThoseBeyondTheMost_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << 3 << QStringLiteral("Ada, Bob, Cyd");
    QTest::newRow("one more") << 2 << QStringLiteral("Ada, Bob and 1 more");
    QTest::newRow("two more") << 1 << QStringLiteral("Ada and 2 more");
}

void ListedTest::listed_countsThoseBeyondTheMost()
{
    QFETCH(const int, most);
    const QStringList names{QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("Cyd")};
    QTEST(listed(names, most), "expected");
}

void ListedTest::listed_leavesPercentSignsOfNames()
{
    QCOMPARE(listed({QStringLiteral("100 %2"), QStringLiteral("50 %1")}), QStringLiteral("100 %2 and 50 %1"));
}

QTEST_GUILESS_MAIN(ListedTest)
#include "tst_listed.moc"
