// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/directory.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_goesByHandleThenAddressThenName();
    void find_saysWhenSeveralAreMeant();
    void find_agreesWhenOnlyTheWantedAreRead();
    void add_makesNewPeopleKnown();
};

void DirectoryTest::find_goesByHandleThenAddressThenName()
{
    TestWorkspace w;
    Person ada = aPerson("Ada Lovelace"), namesake = aPerson("Ada");
    ada.email = Email(QStringLiteral("ada@example.org"));
    namesake.handle = QStringLiteral("ada2");
    w.add(ada, namesake);
    const PeopleDirectory people(w.store());
    QCOMPARE(people.find(QStringLiteral("ADA")).id, ada.id); // her handle, the name of another
    QCOMPARE(people.find(QStringLiteral("Ada@Example.org ")).id, ada.id);
    QCOMPARE(people.find(QStringLiteral(" ada lovelace")).id, ada.id);
    QCOMPARE(people.findByName(QStringLiteral("ada")).id, namesake.id);
    QVERIFY(people.find(QStringLiteral("lovelace")).id.isNull());
    QVERIFY(people.find(QString()).id.isNull());
}

void DirectoryTest::find_saysWhenSeveralAreMeant()
{
    TestWorkspace w;
    Person one = aPerson("Jo"), other = aPerson("JO");
    one.handle = QStringLiteral("one");
    other.handle.clear();
    w.add(one, other);
    const PeopleDirectory people(w.store(), {QStringLiteral("jo")});
    QVERIFY(people.find(QStringLiteral("jo")).isAmbiguous);
    QVERIFY(people.find(QStringLiteral("jo")).id.isNull());
    QCOMPARE(people.allByName(QStringLiteral("Jo")).size(), 2);
}

/// Reading only the wanted is quick because most texts are told from their bytes; none may be missed for that.
void DirectoryTest::find_agreesWhenOnlyTheWantedAreRead()
{
    TestWorkspace w;
    std::vector<Person> all;
    for (const char *name : {"Zoë Ünal", "ŁUKASZ", "Straße", "STRASSE", "Kelvin", "Ada  B", "İnci", "x", "Łukasz Ø"})
        all.push_back(aPerson(name));
    all[4].handle = QStringLiteral(" Spaced ");
    w.add(all);
    const QStringList texts{QStringLiteral("zoË üNAL"), QStringLiteral("łukasz"),  QStringLiteral("strasse"),
                            QStringLiteral("KELVIN"),   QStringLiteral("kelvin"), QStringLiteral("ada b"),
                            QStringLiteral("İNCI"),     QStringLiteral("spaced"),  QStringLiteral("X"),
                            QStringLiteral("łukasz ø"), QStringLiteral("nobody")};
    const PeopleDirectory everybody(w.store()), wanted(w.store(), texts);
    for (const QString &text : texts) {
        QCOMPARE(wanted.find(text).id, everybody.find(text).id);
        QCOMPARE(wanted.find(text).isAmbiguous, everybody.find(text).isAmbiguous);
    }
    QCOMPARE(wanted.find(QStringLiteral("spaced")).id, all[4].id);
}

void DirectoryTest::add_makesNewPeopleKnown()
{
    TestWorkspace w;
    PeopleDirectory people(w.store());
    QVERIFY(people.find(QStringLiteral("eve")).id.isNull());
    const Person eve = aPerson("Eve");
    people.add(eve);
    QCOMPARE(people.find(QStringLiteral("eve")).id, eve.id);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
