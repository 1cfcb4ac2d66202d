// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of members as people keep them: read again and again, each time a little newer.
#include "core/communities/communities_mapping.h"
#include "core/exchange/import.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <utility>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada");
    ImportPlan last;

    World() { w.add(ada, aCommunity("go"), aCommunity("rust")); }

    ImportResult import(const QByteArray &table, const char *kind = "memberships")
    {
        ImportRequest request{text("table.csv"), text("Europe/Berlin"), w.today, text(kind), {}, {}};
        request.bytes = table;
        last = planImport(w.store(), request);
        if (!last.changes.isEmpty())
            verifyUndo(w, {text("import"), last.name}, std::exchange(last.changes, {}));
        return last.result;
    }
    QStringList intervals() const
    {
        QStringList list;
        for (const Membership &m : w.store().all<Membership>())
            list << m.since.toString() + u'/' + m.until.toString();
        return list;
    }
};

QList<qint64> countsOf(const ImportResult &result)
{
    return {result.added, result.updated, result.unchanged, result.rejected};
}

bool says(const ImportResult &result, const char *words)
{
    return !result.warnings.filter(text(words)).isEmpty();
}

} // namespace

class MemberImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherBeginning_correctsTheOneThatGoesOn_data();
    void anotherBeginning_correctsTheOneThatGoesOn();
    void contradictingRows_areSaidAloud();
    void namesBySurname_areTurned_data();
    void namesBySurname_areTurned();
    void germanList_isReadWhole();
    void listOfRoles_isTold();
};

void MemberImportTest::anotherBeginning_correctsTheOneThatGoesOn_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("intervals");
    QTest::addColumn<bool>("overlaps");
    const auto row = [](const char *name, const char *known, const char *told, const char *intervals,
                        bool overlaps = false) {
        QTest::newRow(name) << QByteArray(known) << QByteArray(told) << QByteArray(intervals) << overlaps;
    };
    row("another beginning", "2024-01-15,", "2023-12-01,", "2023-12-01/");
    row("a first one", ",", "2023-12-01,", "2023-12-01/");
    row("more exact", "2024,", "2024-02,", "2024-02/");
    row("less exact", "2024-02,", "2024,", "2024-02/");
    row("and an end", "2024-01,", "2023,2025", "2023/2025");
    row("the same end", "2022,2023-12-31", "2021,2023-12-31", "2021/2023-12-31");
    row("one before it", "2024-01,", "2020,2022", "2024-01/ 2020/2022");
    row("after one that ended", "2020,2022", "2024,", "2020/2022 2024/");
    row("over one that ended", "2020,2022", "2021,", "2020/2022 2021/", true);
    row("two at a time", "2020,\ngo,ada,2021,", "2019,", "2020/ 2021/ 2019/", true);
}

void MemberImportTest::anotherBeginning_correctsTheOneThatGoesOn()
{
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, told);
    QFETCH(QByteArray, intervals);
    QFETCH(bool, overlaps);
    World world;
    const QByteArray row = "community,person,from,to\ngo,ada,";
    world.import(row + known + "\n");
    const ImportResult result = world.import(row + told + "\n");
    QCOMPARE(world.intervals(), text(intervals).split(u' '));
    QCOMPARE(says(result, "Say when that one ended"), overlaps);
    QCOMPARE(countsOf(world.import(row + told + "\n")), QList<qint64>({0, 0, 1, 0}));
}

void MemberImportTest::contradictingRows_areSaidAloud()
{
    World world;
    QByteArray table = "community,person,email,country\n";
    for (int i = 0; i < 8; ++i)
        table += QByteArray(i % 2 ? "rust" : "go") + ",Eve " + QByteArray::number(i / 2) + ",eve@x.org,GB\n";
    const ImportResult result = world.import(table);
    QCOMPARE(countsOf(result), QList<qint64>({2, 0, 6, 0}));
    QVERIFY(says(result, "table.csv, row 4: of Eve 0 an earlier row says otherwise, which holds."));
    QVERIFY(says(result, "1 more row"));
    QCOMPARE(countsOf(world.import(table)), QList<qint64>({0, 0, 8, 0}));
}

void MemberImportTest::namesBySurname_areTurned_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("names"); // of those who are new
    const auto row = [](const char *name, const char *table, const char *names) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(names);
    };
    row("by the German header", "\"Nachname, Vorname\"\n\"Strauß, Zoë\"\nBob\nCher\n", "Zoë Strauß|Bob|Cher");
    row("with few of them", "Name/Vorname\nBob One\nCher Two\nMia Three\n\"Strauß, Zoë\"\n",
        "Bob One|Cher Two|Mia Three|Zoë Strauß");
    row("by the English header", "\"Last name, First name\"\n\"van der Berg, Jan\"\n", "Jan van der Berg");
    row("of two words", "Last First\n\"Strauß, Zoë\"\n", "Zoë Strauß");
    row("by the values", "Name\n\"Strauß, Zoë\"\n\"Ott, Tim\"\n\"Roth, Eva\"\n\"Li, Bo\"\nCher\n",
        "Zoë Strauß|Tim Ott|Eva Roth|Bo Li|Cher");
    row("not by one of many", "Name\nBob One\nCher Two\n\"Smith, Ann\"\n", "Bob One|Cher Two|Smith, Ann");
    row("not by a header that says otherwise", "\"Vorname, Nachname\"\n\"Bob, One\"\n", "Bob, One");
    row("no name", "Name\n\"Room 4, left\"\n", "Room 4, left");
    row("two columns", "First Name,Last Name\nZoë,Strauß\n", "Zoë Strauß");
}

void MemberImportTest::namesBySurname_areTurned()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, names);
    World world;
    const ImportResult first = world.import(table, "people");
    QStringList found;
    for (const Person &person : world.w.store().all<Person>())
        if (person.id != world.ada.id)
            found << person.name.value();
    QCOMPARE(found.join(u'|'), text(names));
    const bool isTurned = names.contains("Zoë") && !table.startsWith("First");
    QCOMPARE(says(first, "Names are read with the given name first: “Strauß, Zoë” is Zoë Strauß."), isTurned);
    const ImportResult again = world.import(table, "people");
    QCOMPARE(again.added + again.updated + again.rejected, qint64(0));
}

void MemberImportTest::germanList_isReadWhole()
{
    World world;
    const QByteArray rows = "\"Strauß, Zoë\";zoe@x.org;go;2024;IT\n\"Ott, Tim\";tim@x.org;rust;2023;HR\n";
    for (const char *name : {"Nachname, Vorname", "Kollege"}) {
        world.import('\"' + QByteArray(name) + "\";E-Mail;Community;Eintrittsdatum;Abteilung\n" + rows, "");
        QCOMPARE(world.last.kind, text("memberships"));
        QVERIFY(!says(world.last.result, "Columns not used"));
    }
    QCOMPARE(world.w.store().where(&Person::name, Name(text("Zoë Strauß"))).size(), size_t(1));
    QCOMPARE(countsOf(world.import("E-Mail;Gilde;Eintrittsdatum\nzoe@x.org;rust;2025\n", "")),
             QList<qint64>({1, 0, 0, 0}));
    QCOMPARE(world.last.kind, text("memberships"));
    world.import("Name;E-Mail;Beschreibung\nEve;eve@x.org;Testet\n", "");
    QCOMPARE(world.last.kind, text("people"));
}

void MemberImportTest::listOfRoles_isTold()
{
    World world;
    for (const char *header : {"Gilde\tRolle\tKernteam", "Chapter\tRole\tCore team", "Arbeitskreis\tFunktion\tKern"}) {
        world.import("Name\tE-Mail\t" + QByteArray(header) + "\nZoe\tzoe@x.org\tgo\tGuide\tja\n", "");
        QCOMPARE(world.last.kind, text("roles"));
        QVERIFY(!says(world.last.result, "Columns not used"));
    }
    QVERIFY(world.w.store().all<Role>().at(0).core);
    QCOMPARE(world.w.store().all<RoleTerm>().size(), size_t(1));
}

QTEST_GUILESS_MAIN(MemberImportTest)
#include "tst_member_import.moc"
