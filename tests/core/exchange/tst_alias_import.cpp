// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that call people by what they were written before.
#include "core/exchange/import.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

using namespace convenor;

namespace {

struct World
{
    TestWorkspace w;
    Person marta = aPerson("Marta Brandt");
    Community go = aCommunity("go");

    World()
    {
        marta.email = Email(QStringLiteral("marta@x.org"));
        marta.country = QStringLiteral("DE");
        w.add(marta, go, anAlias(marta, "M. Schulz"), anAlias(marta, "mschulz", AliasKind::Handle),
              anAlias(marta, "schulz@x.org", AliasKind::Address));
    }
    ImportResult import(const char *kind, const QByteArray &table)
    {
        QFile file(w.filePath(QStringLiteral("table.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("a file of the test could not be written");
        file.close();
        ImportPlan plan = planImport(
            w.store(), {file.fileName(), QStringLiteral("UTC"), w.today, QString::fromLatin1(kind), {}, {}, false});
        w->commit({QStringLiteral("import"), plan.name}, std::move(plan.changes));
        return plan.result;
    }
    std::vector<Person> people() const { return w.store().all<Person>(); }
    Person now() const { return w.store().get(marta.id); }
};

} // namespace

class AliasImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_underAFormerNameStayOne_data();
    void people_underAFormerNameStayOne();
    void people_underAFormerNameFillGapsOnly();
    void people_underTheirOwnAddressAreCorrectedButNotRenamed();
    void people_whoAreRenamedAreFoundByBoth();
    void people_whoMustBeSomebodyElseAreAdded();
    void otherKinds_findPeopleByAliases();
    void otherKinds_giveBackNoFormerHandle();
    void aliases_comeInAndChangeNothingTheSecondTime();
    void aliases_refuseRowsWithoutOne();
};

void AliasImportTest::people_underAFormerNameStayOne_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("name") << QByteArray("m. schulz,,");
    QTest::newRow("handle") << QByteArray("Somebody,mschulz,");
    QTest::newRow("address") << QByteArray("M. Schulz,,Schulz@x.org");
    QTest::newRow("all") << QByteArray("M. Schulz,mschulz,schulz@x.org");
    QTest::newRow("own handle") << QByteArray("M. Schulz,marta,schulz@x.org");
}

void AliasImportTest::people_underAFormerNameStayOne()
{
    QFETCH(QByteArray, row);
    World world;
    QCOMPARE(world.import("people", "name,handle,email\n" + row + "\n").unchanged, 1);
    QCOMPARE(world.people().size(), size_t(1));
    QVERIFY(world.now() == world.marta);
}

void AliasImportTest::people_underAFormerNameFillGapsOnly()
{
    World world;
    const QByteArray table = "name,handle,country,languages,department\nM. Schulz,mschulz,FR,en,Sales\n";
    QCOMPARE(world.import("people", table).updated, 1);
    QCOMPARE(world.now().country, QStringLiteral("DE"));
    QCOMPARE(world.now().languages, QStringLiteral("en"));
    QCOMPARE(world.import("people", QByteArray(table).replace("Sales", "Support")).unchanged, 1);
    QCOMPARE(world.w.store().all<Affiliation>().at(0).department, QStringLiteral("Sales"));
}

void AliasImportTest::people_underTheirOwnAddressAreCorrectedButNotRenamed()
{
    World world;
    QCOMPARE(world.import("people", "name,email,country\nM. Schulz,marta@x.org,FR\n").updated, 1);
    QCOMPARE(world.now().name, world.marta.name);
    QCOMPARE(world.now().country, QStringLiteral("FR"));
    world.import("people", "name,email\nMarta Neu,marta@x.org\n");
    QCOMPARE(world.now().name.value(), QStringLiteral("Marta Neu"));
}

void AliasImportTest::people_whoAreRenamedAreFoundByBoth()
{
    World world;
    const QByteArray older = "name,handle,email\nMarta Brandt,marta,marta@x.org\n";
    const QByteArray newer = "name,handle,email\nMarta Neu,marta,neu@x.org\n";
    QCOMPARE(world.import("people", newer).updated, 1);
    QCOMPARE(world.now().name.value(), QStringLiteral("Marta Neu"));
    QCOMPARE(world.now().email.value(), QStringLiteral("neu@x.org"));
    QCOMPARE(world.import("people", older).unchanged, 1);
    QCOMPARE(world.import("people", newer).unchanged, 1);
    QCOMPARE(world.import("people", "name,email\nMarta Brandt,\n,\n").unchanged, 1);
    QCOMPARE(world.import("memberships", "community,person\ngo,Marta Brandt\ngo,marta@x.org\ngo,Marta Neu\n").added, 1);
    QCOMPARE(world.people().size(), size_t(1));
}

void AliasImportTest::people_whoMustBeSomebodyElseAreAdded()
{
    World world;
    QCOMPARE(world.import("people", "name,email\nM. Schulz,other@x.org\n").added, 1);
    QCOMPARE(world.people().size(), size_t(2));
}

void AliasImportTest::otherKinds_findPeopleByAliases()
{
    World world;
    QCOMPARE(world.import("memberships", "community,person,from\ngo,M. Schulz,2024\ngo,mschulz,2024\n").unchanged, 1);
    QCOMPARE(world.w.store().all<Membership>().at(0).person, world.marta.id);
    QCOMPARE(world.people().size(), size_t(1));
}

void AliasImportTest::otherKinds_giveBackNoFormerHandle()
{
    World world;
    Person bare = world.marta;
    bare.handle.clear();
    ChangeSet changes;
    changes.change(world.marta, bare);
    world.w->commit({QStringLiteral("test"), {}}, std::move(changes));
    world.import("memberships", "community,person,handle\ngo,Marta Brandt,mschulz\n");
    QVERIFY(world.now().handle.isEmpty());
    world.import("memberships", "community,person,handle\ngo,Marta Brandt,marta2\n");
    QCOMPARE(world.now().handle, QStringLiteral("marta2"));
}

void AliasImportTest::aliases_comeInAndChangeNothingTheSecondTime()
{
    World world;
    const QByteArray table =
        "person,alias,kind\nmarta,Brandy,\nmarta,b@y.org,\nmarta,mbr,handle\nmarta,m. schulz,name\n";
    const ImportResult first = world.import("aliases", table);
    QCOMPARE(first.added, 3);
    QCOMPARE(first.unchanged, 1);
    QCOMPARE(world.import("aliases", table).unchanged, 4);
    const auto aliases = world.w.store().where(&PersonAlias::person, world.marta.id);
    QCOMPARE(aliases.size(), size_t(6));
    QCOMPARE(aliases[4].kind, AliasKind::Address);
}

void AliasImportTest::aliases_refuseRowsWithoutOne()
{
    World world;
    QCOMPARE(world.import("aliases", "person,alias,kind\nmarta,,\nmarta,x,nickname\n").rejected, 2);
}

QTEST_GUILESS_MAIN(AliasImportTest)
#include "tst_alias_import.moc"
