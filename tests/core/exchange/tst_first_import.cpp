// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/exchange/import.h"
#include "core/people/people_mapping.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <utility>

using namespace convenor;

namespace {

/// A workspace into which somebody brings what they have, in the words in which they have it.
struct World
{
    TestWorkspace w;
    ImportPlan last;

    ImportResult import(const char *name, const QByteArray &bytes)
    {
        ImportRequest request;
        request.path = QString::fromLatin1(name);
        request.bytes = bytes;
        request.zone = QStringLiteral("Europe/Berlin");
        request.today = w.today;
        last = planImport(w.store(), request);
        const ImportResult result = last.result;
        if (!last.changes.isEmpty())
            verifyUndo(w, {QStringLiteral("import"), last.name}, std::exchange(last.changes, {}));
        return result;
    }
    template <class T> std::vector<T> all() const { return w.store().all<T>(); }
};

QList<qint64> countsOf(const ImportResult &result)
{
    return {result.added, result.updated, result.unchanged, result.rejected};
}

const QByteArray members = "Mitglied;E-Mail;Abteilung;Community;Mitglied seit;Quelle\n"
                           "Ada;ada@example.org;IT;Golang;03.05.2021;Slack\n"
                           "Bob;;IT;Rust;;\n"
                           "Ada;ada@example.org;IT;Rust;2022;\n"
                           ";;IT;Chess;;\n";

} // namespace

class TestFirstImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_bringTheCommunitiesThatTheyName();
    void members_bringNoneLater();
    void members_bringTheirDepartments();
    void members_mayNameSeveralCommunities();
    void experts_bringTheirsToo();
    void germanHeaders_areKnown();
    void calendar_titleSaysTheCommunity();
};

void TestFirstImport::members_bringTheCommunitiesThatTheyName()
{
    World world;
    const ImportResult result = world.import("liste.csv", members);
    QCOMPARE(world.last.kind, QStringLiteral("memberships"));
    QCOMPARE(countsOf(result), QList<qint64>({3, 0, 0, 1}));
    QVERIFY(result.warnings.contains(QStringLiteral("2 communities are not known yet and are added: Golang, Rust.")));
    const std::vector<Community> communities = world.all<Community>();
    QCOMPARE(communities.size(), size_t(2));
    QVERIFY(communities[0].code != communities[1].code && !communities[0].colour.isEmpty());
    QCOMPARE(world.all<Person>().size(), size_t(2));
    QCOMPARE(countsOf(world.import("liste.csv", members)), QList<qint64>({0, 0, 3, 1}));
    QCOMPARE(world.w->history().size(), size_t(1));
}

/// Once there are communities, a name that is none of them is more likely a slip.
void TestFirstImport::members_bringNoneLater()
{
    World world;
    world.w.add(aCommunity("Golang"));
    const ImportResult result = world.import("liste.csv", members);
    QCOMPARE(countsOf(result), QList<qint64>({1, 0, 0, 3}));
    QVERIFY(result.problems.front().message.startsWith(QStringLiteral("There is no community “Rust”")));
    QCOMPARE(world.all<Community>().size(), size_t(1));
}

/// The same person twice with two departments must not change back and forth with each import.
void TestFirstImport::members_bringTheirDepartments()
{
    World world;
    const Person ada = aPerson("Ada");
    Affiliation known;
    known.id = world.w.store().newId<Affiliation>();
    known.person = ada.id;
    known.department = QStringLiteral("Analysis");
    world.w.add(ada, known);
    const QByteArray table = "Name,Community,Team,Office\nAda,Golang,IT,Berlin\nBob,Golang,IT,Lyon\nBob,Rust,HR,Lyon\n";
    QCOMPARE(countsOf(world.import("list.csv", table)), QList<qint64>({3, 0, 0, 0}));
    QCOMPARE(world.last.kind, QStringLiteral("memberships"));
    QStringList departments;
    for (const Affiliation &affiliation : world.all<Affiliation>())
        departments << affiliation.department + affiliation.site;
    QCOMPARE(departments, QStringList({QStringLiteral("ITBerlin"), QStringLiteral("ITLyon")}));
    QVERIFY(world.last.result.warnings.contains(
        QStringLiteral("list.csv, row 4: of Bob an earlier row says otherwise, which holds.")));
    QCOMPARE(countsOf(world.import("list.csv", table)), QList<qint64>({0, 0, 3, 0}));
    QCOMPARE(world.w->history().size(), size_t(2));
}

void TestFirstImport::members_mayNameSeveralCommunities()
{
    World world;
    const QByteArray table = "Name;Community\nAda;\"Golang; Testing\"\nBob;Testing, Golang\nEve;Testing/Golang\n"
                             "Mia;Golang/Java\n";
    QCOMPARE(countsOf(world.import("list.csv", table)), QList<qint64>({4, 0, 0, 0}));
    QStringList names;
    for (const Community &community : world.all<Community>())
        names << community.name.value();
    QCOMPARE(names, QStringList({QStringLiteral("Golang"), QStringLiteral("Testing"), QStringLiteral("Golang/Java")}));
    QCOMPARE(world.all<Membership>().size(), size_t(7));
    QCOMPARE(countsOf(world.import("list.csv", table)), QList<qint64>({0, 0, 4, 0}));
    const ImportResult unknown = world.import("more.csv", "Name;Community\nAda;\"Golang; Chess\"\n");
    QCOMPARE(countsOf(unknown), QList<qint64>({0, 0, 0, 1}));
    QVERIFY(unknown.problems.front().message.startsWith(QStringLiteral("There is no community “Chess”")));
}

void TestFirstImport::experts_bringTheirsToo()
{
    World world;
    const ImportResult result =
        world.import("experts.csv", "Community;Name;Rolle;Kern;Seit\nGolang;Ada;Expertin;ja;2024-02\n"
                                    "Rust;Bob;Gast;nein;\nRust;Eve;Gast;vielleicht;\n");
    QCOMPARE(world.last.kind, QStringLiteral("roles"));
    QCOMPARE(countsOf(result), QList<qint64>({2, 0, 0, 1}));
    QCOMPARE(world.all<Community>().size(), size_t(2));
    for (const Role &role : world.all<Role>())
        QCOMPARE(role.core, role.name.value() == u"Expertin");
}

void TestFirstImport::germanHeaders_areKnown()
{
    World world;
    world.import("leute.csv", "Vorname;Nachname;E-Mail;Firma;Abteilung;Standort;Land;Zeitzone;Sprachen;Eintritt\n"
                              "Ada;Lovelace;ada@example.org;Northwind;IT;Köln;Deutschland;Europe/Berlin;de, "
                              "en;01.02.2020\n");
    QCOMPARE(world.last.kind, QStringLiteral("people"));
    const Person ada = world.all<Person>().front();
    QCOMPARE(ada.name.value(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(ada.country, QStringLiteral("Deutschland"));
    QCOMPARE(ada.joined.toString(), QStringLiteral("2020-02-01"));
    QCOMPARE(world.all<Affiliation>().front().site, QStringLiteral("Köln"));
}

void TestFirstImport::calendar_titleSaysTheCommunity()
{
    World world;
    Community go = aCommunity("GO");
    go.name = Name(QStringLiteral("Golang"));
    world.w.add(go, aCommunity("Rust"));
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n";
    for (const char *title : {"Golang: Generics", "Rust – Traits", "Golang", "Rusty pipes", "go: Channels"})
        calendar += QByteArray("BEGIN:VEVENT\r\nUID:") + title + "\r\nDTSTART:20261104T160000Z\r\nSUMMARY:" + title +
                    "\r\nEND:VEVENT\r\n";
    calendar += "END:VCALENDAR\r\n";
    QCOMPARE(countsOf(world.import("talks.ics", calendar)), QList<qint64>({5, 0, 0, 0}));
    QCOMPARE(world.all<EventCommunity>().size(), size_t(4));
    QCOMPARE(world.w.store().where(&EventCommunity::community, go.id).size(), size_t(3));
    QCOMPARE(countsOf(world.import("talks.ics", calendar)), QList<qint64>({0, 0, 5, 0}));
}

QTEST_GUILESS_MAIN(TestFirstImport)
#include "tst_first_import.moc"
