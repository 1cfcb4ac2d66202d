// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "tests/support/builders.h"

#include <QSqlQuery>

void TestPerson::name_data()
{
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
    QTest::newRow("a") << 1;
}

#include "test_person.moc"
