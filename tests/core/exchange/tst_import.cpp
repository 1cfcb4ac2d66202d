// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/progress.h"
#include "core/exchange/csv.h"
#include "core/exchange/kind.h"
#include "core/insight/core_table.h"
#include "tests/support/archive.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <map>

using namespace convenor;

namespace {

using Map = QList<std::pair<QString, QString>>;

QString data(const char *path)
{
    return QStringLiteral(CONVENOR_TEST_DATA "/") + QString::fromLatin1(path);
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// "event_id=uid,date=start"
Map mapOf(const QByteArray &pairs)
{
    Map map;
    for (const QByteArray &pair : pairs.split(','))
        map.append({text(pair.split('=').value(0)), text(pair.split('=').value(1))});
    return map;
}

struct World
{
    TestWorkspace w;
    bool isStrict = false;
    QString community;
    Map map;
    ImportPlan last;

    World() { w.store().database().execute("PRAGMA synchronous=OFF"); }

    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(w.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test could not be written");
        return file.fileName();
    }
    /// Imports a file as one step.
    ImportResult importFile(const QString &path, const char *kind = "")
    {
        last = planImport(w.store(), {path, QStringLiteral("Europe/Berlin"), w.today, QString::fromLatin1(kind), map, community, isStrict});
        const ImportResult result = last.result;
        w->commit({QStringLiteral("import"), last.name}, std::move(last.changes));
        return result;
    }
    /// Imports a table of \a kind, given as text.
    ImportResult import(const char *kind, const QByteArray &table)
    {
        return importFile(file("table.csv", table), kind);
    }
    template <class T> std::vector<T> all() const { return w.store().all<T>(); }
};

void verifyCounts(const ImportResult &result, int added, int updated, int unchanged, int rejected)
{
    const QList<qint64> counts{result.added, result.updated, result.unchanged, result.rejected};
    QCOMPARE(counts, (QList<qint64>{added, updated, unchanged, rejected}));
}

/// The same file again: every row is known, and there is nothing to change.
void verifyAgainUnchanged(World &world, const QString &path, const char *kind, int rows, int rejected = 0)
{
    const quint64 before = recordsHash(*world.w);
    const size_t steps = world.w->history().size();
    verifyCounts(world.importFile(path, kind), 0, 0, rows, rejected);
    QCOMPARE(recordsHash(*world.w), before);
    QCOMPARE(world.w->history().size(), steps);
    QCOMPARE(world.w->check(), QStringList());
}

bool says(const QStringList &sentences, const char *words)
{
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString &s) { return s.contains(text(words)); });
}

/// A small organisation with everything that a row may name rightly or wrongly.
struct SmallWorld : World
{
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Person ada = aPerson("Ada"), bob = aPerson("Bob Smith"), bobToo = aPerson("Bob Smith");
    Event talk = anEvent(QDate(2026, 5, 4)), second = anEvent(QDate(2026, 5, 4)), safe = anEvent(QDate(2026, 6, 1));
    Event first = anEvent(QDate(2026, 7, 6)), next = anEvent(QDate(2026, 7, 13));

    SmallWorld()
    {
        ada.email = Email(QStringLiteral("ada@example.org"));
        bob.handle.clear();
        bobToo.handle.clear();
        go.name = Name(QStringLiteral("Go People"));
        go.founded = halfDate("2020");
        rust.closed = halfDate("2024-06-30");
        talk.uid = QStringLiteral("talk");
        setStart(second, When::timed(QDate(2026, 5, 4), QTime(9, 30), QStringLiteral("Europe/Berlin")));
        safe.uid = QStringLiteral("safe");
        safe.safeSpace = true;
        Series series{Id<Series>(1), QStringLiteral("weekly"), Name(QStringLiteral("Weekly")), first.date, QTime(17, 0),
                      QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, QDate(2026, 8, 1)};
        for (Event *event : {&first, &next}) {
            event->uid = series.uid;
            event->series = series.id;
            event->originalStart = startOf(*event).toLocalString();
        }
        w.add(go, rust, ada, bob, bobToo, talk, second, safe, series, first, next);
        w.add(aPlacing(talk, go), aPlacing(second, go), aPlacing(first, rust), aPlacing(next, rust));
    }
};

/// Holders of a core role on \a day in every community open then, counted from the files.
std::map<QString, int> coreByTheFiles(QDate day)
{
    const auto covers = [&](const QString &from, const QString &to) {
        return (from.isEmpty() || QDate::fromString(from, Qt::ISODate) <= day) &&
               (to.isEmpty() || day <= QDate::fromString(to, Qt::ISODate));
    };
    std::map<QString, QSet<QString>> holders;
    CsvReader communities(data("kubernetes/communities.csv"));
    while (communities.next())
        if (covers(communities.text(communities.column(u"founded")), communities.text(communities.column(u"closed"))))
            holders[communities.text(communities.column(u"code"))];
    CsvReader roles(data("kubernetes/roles.csv"));
    while (roles.next()) {
        const auto community = holders.find(roles.text(roles.column(u"community")));
        if (community != holders.end() && roles.text(roles.column(u"core")) == QLatin1String("yes") &&
            covers(roles.text(roles.column(u"from")), roles.text(roles.column(u"to"))))
            community->second.insert(roles.text(roles.column(u"person")));
    }
    std::map<QString, int> counts;
    for (const auto &[code, people] : holders)
        counts[code] = int(people.size());
    return counts;
}

void importKubernetes(World &world)
{
    for (const char *kind : {"communities", "people", "roles"})
        world.importFile(data("kubernetes/") + QString::fromLatin1(kind) + QStringLiteral(".csv"), kind);
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbook_isImportedLikeATable();
    void workbook_otherSheetIsImported();
    void cards_becomePeople();
    void pasted_isReadInsteadOfAFile();
    void content_decidesNotTheName();
    void columns_ofAWholeSheet();
    void kubernetes_importsExactly();
    void kubernetes_coreIsThatOfTheFile_data();
    void kubernetes_coreIsThatOfTheFile();
    void nodejs_attendanceCountsDoubledRowsOnce();
    void rladies_eventsOfUnknownChaptersAreNamed();
    void carpentrycon_answersAreCounted();
    void coderefinery_longAnswersBecomeComments();
    void row_isRejectedWithItsFieldAndReason_data();
    void row_isRejectedWithItsFieldAndReason();
    void rejectedRow_leavesTheOthers();
    void strict_refusesTheWholeFile();
    void table_isRefusedWithASentence_data();
    void table_isRefusedWithASentence();
    void kind_isGuessedFromItsColumns_data();
    void kind_isGuessedFromItsColumns();
    void columns_areFoundInAnyEncodingAndSeparator_data();
    void columns_areFoundInAnyEncodingAndSeparator();
    void columns_areFoundByOtherNames();
    void columns_areFoundByGermanNames();
    void map_goesBeforeTheHeaders();
    void map_canIgnoreAColumn();
    void unusedColumns_areSaidAloud();
    void cellsBeyondTheHeader_areSaidAloud();
    void cellsBeyondTheHeader_areCountedBeyondSome();
    void communities_getCodesAndIdentities();
    void communities_keepWhatAnEmptyCellLeavesOut();
    void communities_stageChangesToday();
    void people_areFoundByHandleThenAddressThenName();
    void people_ofOneNameStaySeveral();
    void people_inSeveralRowsAreOne();
    void people_withADepartmentGetAnAffiliation();
    void affiliations_dateWhatAFileOfPeopleSaid();
    void memberships_ofTodayMakeNobodyTwice();
    void roles_addUnknownPeopleAloud();
    void roles_outsideTheLifeOfTheirCommunityAreWarnings();
    void overlaps_areWarnings_data();
    void overlaps_areWarnings();
    void newRole_withoutCoreIsSaidAloud();
    void events_areFoundByUidElseByPlaceAndTime();
    void events_keepTheirCommunitiesWithoutTheColumn();
    void events_withoutCommunityAreSaidAloud();
    void events_ofASeriesBecomeTheirOwn();
    void events_takeTimesWithOffsetsAndZones_data();
    void events_takeTimesWithOffsetsAndZones();
    void events_takeDurations_data();
    void events_takeDurations();
    void attendance_makesGuestsAloud();
    void attendance_keepsRegistrationAndPresenceApart();
    void attendance_findsTheSessionByPlaceAndStart();
    void attendance_takesTheCommunityOfTheFile();
    void feedback_withoutNamesAddsOnlyWhatExceeds();
    void feedback_withANameIsARow();
    void feedback_inASafeSpaceMayBeNameless();
    void oneFile_isOneStep();
    void cancelledImport_changesNothing();
    void importOrder_readsFirstWhatOthersReferTo();
};

void ImportTest::kubernetes_importsExactly()
{
    World world;
    const std::map<QByteArray, int> rows{{"communities", 69}, {"people", 316}, {"roles", 630}};
    for (const char *kind : {"communities", "people", "roles"}) {
        const ImportResult result =
            world.importFile(data("kubernetes/") + QString::fromLatin1(kind) + QStringLiteral(".csv"));
        QCOMPARE(world.last.kind, QString::fromLatin1(kind));
        verifyCounts(result, rows.at(kind), 0, 0, 0);
    }
    QCOMPARE(world.all<Community>().size(), size_t(69));
    QCOMPARE(world.all<Person>().size(), size_t(316));
    QCOMPARE(world.all<RoleTerm>().size(), size_t(630));
    QCOMPARE(world.all<Role>().size(), size_t(3));
    const auto communities = world.all<Community>();
    QCOMPARE(
        std::count_if(communities.begin(), communities.end(), [](const Community &c) { return !c.closed.isEmpty(); }),
        34);
    for (const char *kind : {"communities", "people", "roles"})
        verifyAgainUnchanged(world, data("kubernetes/") + QString::fromLatin1(kind) + QStringLiteral(".csv"), "",
                             rows.at(kind));
    for (int step = 0; step < 3; ++step)
        QVERIFY(world.w->undo());
    QVERIFY(world.all<Person>().empty() && world.all<Community>().empty() && world.all<Role>().empty());
}

void ImportTest::kubernetes_coreIsThatOfTheFile_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2019, 6, 1), QDate(2021, 1, 15), QDate(2023, 11, 30), QDate(2026, 8, 21)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void ImportTest::kubernetes_coreIsThatOfTheFile()
{
    QFETCH(QDate, day);
    World world;
    importKubernetes(world);
    std::map<QString, int> core;
    for (const CoreRow &row : coreTable(world.w.store(), day))
        core[row.code] = row.core;
    QVERIFY(core.size() > 20);
    QCOMPARE(core, coreByTheFiles(day));
}

void ImportTest::nodejs_attendanceCountsDoubledRowsOnce()
{
    World world;
    world.map = mapOf("event_id=uid,date=start");
    const QString events = data("nodejs-tsc/events.csv"), attendance = data("nodejs-tsc/attendance.csv");
    const ImportResult planned = world.importFile(events);
    verifyCounts(planned, 399, 0, 0, 0);
    QVERIFY(says(planned.warnings, "4 events have no title"));
    QVERIFY(says(planned.warnings, "399 events belong to no community"));
    verifyAgainUnchanged(world, events, "", 399);

    world.map = mapOf("event_id=event,name=person,github=handle");
    const ImportResult result = world.importFile(attendance);
    QCOMPARE(world.last.kind, QStringLiteral("attendance"));
    verifyCounts(result, 3'995, 0, 2, 1); // the doubled rows; one who may be either of two with that name
    QVERIFY(says(result.warnings, "unknown people become guests"));
    const auto rows = world.all<Attendance>();
    QCOMPARE(rows.size(), size_t(3'995));
    QCOMPARE(
        std::count_if(rows.begin(), rows.end(), [](const Attendance &a) { return a.presence == Presence::Attended; }),
        3'981);
    const auto mhdawson = world.w.store().where(&Person::handle, QStringLiteral("mhdawson"));
    QCOMPARE(mhdawson.size(), size_t(1));
    const auto his = world.w.store().where(&Attendance::person, mhdawson[0].id);
    QCOMPARE(
        std::count_if(his.begin(), his.end(), [](const Attendance &a) { return a.presence == Presence::Attended; }),
        302);                                               // 43 without the handle
    verifyAgainUnchanged(world, attendance, "", 3'975, 23); // by now, so may those above the second one
}

void ImportTest::rladies_eventsOfUnknownChaptersAreNamed()
{
    World world;
    world.map = mapOf("urlname=code");
    verifyCounts(world.importFile(data("rladies/chapters.csv")), 89, 0, 0, 0);
    QCOMPARE(world.last.kind, QStringLiteral("communities"));
    verifyAgainUnchanged(world, data("rladies/chapters.csv"), "", 89);

    world.map = mapOf("chapter=communities,event_id=uid,duration=minutes,rsvp_yes=registered");
    const ImportResult result = world.importFile(data("rladies/events.csv"));
    QCOMPARE(world.last.kind, QStringLiteral("events"));
    verifyCounts(result, 1'915, 0, 0, 9);
    QCOMPARE(result.problems.size(), size_t(9));
    for (const ImportProblem &problem : result.problems) {
        QCOMPARE(problem.field, QStringLiteral("communities"));
        QVERIFY(problem.message.startsWith(QStringLiteral("There is no community “")));
    }
    qint64 registered = 0;
    std::map<EventStatus, int> statuses;
    world.w.store().each<Event>([&](const Event &event) {
        registered += event.registered.value_or(0);
        ++statuses[event.status];
    });
    QCOMPARE(registered, 47'491 - 92); // what the nine had
    QCOMPARE(statuses, (std::map<EventStatus, int>{{EventStatus::Confirmed, 1'793}, {EventStatus::Cancelled, 122}}));
    verifyAgainUnchanged(world, data("rladies/events.csv"), "", 1'915, 9);
}

void ImportTest::carpentrycon_answersAreCounted()
{
    World world;
    QByteArray events = "uid,title,start\n";
    CsvReader sessions(data("carpentrycon/events.csv"));
    while (sessions.next())
        events += sessions.text(0).toUtf8() + ",\"" + sessions.text(1).replace(u'"', QStringLiteral("\"\"")).toUtf8() +
                  "\",2020-08-01\n";
    verifyCounts(world.import("events", events), 35, 0, 0, 0);
    world.map = mapOf("event_id=event,recommend_0_10=recommend");
    const ImportResult result = world.importFile(data("carpentrycon/feedback.csv"));
    QCOMPARE(world.last.kind, QStringLiteral("feedback"));
    verifyCounts(result, 124, 0, 0, 0);
    QVERIFY(says(result.warnings, "Columns not used: country, response"));
    int answers = 0, sum = 0, promoters = 0, detractors = 0;
    for (const AnswerTally &tally : world.all<AnswerTally>()) {
        QCOMPARE(tally.question, Question::Recommend);
        answers += tally.count;
        sum += tally.count * tally.value;
        promoters += tally.value >= 9 ? tally.count : 0;
        detractors += tally.value <= 6 ? tally.count : 0;
    }
    QCOMPARE(answers, 124);
    QCOMPARE(promoters, 84);
    QCOMPARE(detractors, 7);
    QCOMPARE(qRound(1'000.0 * sum / answers), 8'919);
    verifyAgainUnchanged(world, data("carpentrycon/feedback.csv"), "", 124);
}

void ImportTest::coderefinery_longAnswersBecomeComments()
{
    World world;
    world.import(
        "events",
        "uid,title,start\nw1,Aalborg,2019-06-03\nw2,Oslo,2019-06-10\nw3,Rest,2019-06-11\nw4,Rest,2019-06-12\nw5,Rest,2019-06-13\n"
        "w6,Rest,2019-06-14\nw7,Rest,2019-06-15\nw8,Rest,2019-06-16\n");
    const QString feedback = data("coderefinery/feedback.csv");
    world.map = mapOf("event_id=event,answer=liked");
    const ImportResult result = world.importFile(feedback, "feedback");
    QCOMPARE(result.added + result.rejected, 433);
    QCOMPARE(world.all<LooseComment>().size(), size_t(result.added));
    verifyAgainUnchanged(world, feedback, "feedback", int(result.added), int(result.rejected));
}

void ImportTest::row_isRejectedWithItsFieldAndReason_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("table"); // its second line is the bad one
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *kind, const char *table, const char *field, const char *words) {
        QTest::addRow("%s: %s, %s", kind, field, words)
            << QByteArray(kind) << QByteArray(table) << QByteArray(field) << QByteArray(words);
    };
    row("communities", "code,name\nx,\n", "name", "A name is missing.");
    row("communities", "name,kind\nX,sport\n", "kind", "“sport” is not known here. Use one of: role, language");
    row("communities", "name,founded\nX,2023-13\n", "founded",
        "“2023-13” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    row("communities", "name,founded\nX,31.02.2023\n", "founded", "“31.02.2023” is not a date");
    row("communities", "name,founded,closed\nX,2023,2022\n", "closed", "closed on 2022, before it was founded on 2023");
    row("communities", "name,stage\nX,old\n", "stage", "“old” is not known here");
    row("people", "name,handle\n,x\n", "name", "A name is missing.");
    row("people", "name,email\nEve,eve at home\n", "email", "“eve at home” is not an e-mail address.");
    row("people", "name,zone\nEve,Mars/Base\n", "zone", "“Mars/Base” is not a time zone");
    row("people", "name,joined,left\nEve,2023-05,2023-04\n", "left", "left on 2023-04, before they joined on 2023-05");
    row("people", "name\nBob Smith\n", "name", "Several people are called “Bob Smith”");
    row("memberships", "community,person\nchess,ada\n", "community", "There is no community “chess”");
    row("memberships", "community,person\n,ada\n", "community", "The community is missing.");
    row("memberships", "community,person\ngo,\n", "person", "The person is missing.");
    row("memberships", "community,person\ngo,Bob Smith\n", "person", "Several people are called “Bob Smith”");
    row("memberships", "community,person,from,to\ngo,ada,2023-05-02,2023-05-01\n", "to",
        "ends on 2023-05-01, before it begins");
    row("memberships", "community,person,from\ngo,ada,yesterday\n", "from", "“yesterday” is not a date");
    row("roles", "community,person,role\ngo,ada,\n", "role", "The role is missing.");
    row("roles", "community,person,role,core\ngo,ada,Expert,maybe\n", "core", "“maybe” is neither yes nor no.");
    row("roles", "community,person,role\nchess,ada,Expert\n", "community", "There is no community “chess”");
    row("roles", "community,person,role\ngo,bob smith,Expert\n", "person", "Several people are called");
    row("affiliations", "person,from,department\nBob Smith,2023,IT\n", "person", "Several people");
    row("affiliations", "person,from,to\nada,2023,2022\n", "to", "ends on 2022");
    row("headcount", "day,people\n,40\n", "day", "The day is missing.");
    row("headcount", "day,people\n2023-05,40\n", "day", "“2023-05” is not a whole date. Write it as YYYY-MM-DD.");
    row("headcount", "day,people\n2023-05-01,many\n", "people", "“many” is not a whole number from 0.");
    row("headcount", "day,people\n2023-05-01,-1\n", "people", "“-1” is not a whole number from 0.");
    row("headcount", "day,people\n2023-05-01,\n", "people", "The number of people is missing.");
    row("breaks", "person,from\nada,\n", "from", "The first day of the break is missing.");
    row("breaks", "person,from,returned\nada,2023-05,2023-04\n", "returned", "before the break began");
    row("breaks", "person,from,community\nada,2023,chess\n", "community", "There is no community “chess”");
    row("breaks", "person,from,stand_in\nada,2023,Bob Smith\n", "stand_in", "Several people are called “Bob Smith”");
    row("touches", "person,day\nada,\n", "day", "The day is missing.");
    row("touches", "person,day\nada,2023\n", "day", "“2023” is not a whole date");
    row("touches", "person,day,kind\nada,2023-05-01,hug\n", "kind",
        "“hug” is not known here. Use one of: check_in, praise");
    row("events", "title,start\nTalk,\n", "start", "The start is missing.");
    row("events", "title,start\nTalk,next week\n", "start", "“next week” is not a date or time");
    row("events", "title,start\nTalk,2026-02-30\n", "start", "“2026-02-30” is not a date or time");
    row("events", "title,start\nTalk,2026-05-04T25:00\n", "start", "is not a date or time");
    row("events", "title,start,zone\nTalk,2026-05-04,Mars/Base\n", "zone", "“Mars/Base” is not a time zone");
    row("events", "title,start,minutes\nTalk,2026-05-04,long\n", "minutes", "“long” is not a whole number");
    row("events", "title,start,minutes\nTalk,2026-05-04,P\n", "minutes", "“P” is not a whole number");
    row("events", "title,start,minutes\nTalk,2026-05-04,P99999999999D\n", "minutes", "is not a whole number");
    row("events", "title,start,minutes\nTalk,2026-05-04,1:75\n", "minutes", "“1:75” is not a whole number");
    row("events", "title,start,status\nTalk,2026-05-04,soon\n", "status", "“soon” is not known here");
    row("events", "title,start,communities\nTalk,2026-05-04,go;chess\n", "communities",
        "There is no community “chess”");
    row("events", "title,start,head_count\nTalk,2026-05-04,-3\n", "head_count", "is not a whole number from 0");
    row("events", "title,start,head_count\nTalk,2026-05-04,99999999999\n", "head_count", "is not a whole number");
    row("parts", "event,person,part\nnothing,ada,speaker\n", "event", "There is no event with the uid “nothing”");
    row("parts", "event,person,part\ntalk,ada,singer\n", "part", "“singer” is not known here. Use one of: speaker");
    row("parts", "event,person,part\ntalk,,speaker\n", "person", "The person is missing.");
    row("attendance", "event,person\nnothing,ada\n", "event",
        "There is no event with the uid “nothing”. Import the events first.");
    row("attendance", "community,start,person\ngo,2026-05-05,ada\n", "start", "There is no such event at 2026-05-05.");
    row("attendance", "community,start,person\ngo,2026-05-04,ada\n", "start", "Several events fit");
    row("attendance", "community,start,person\ngo,,ada\n", "event",
        "Give the event’s uid, or its community and start.");
    row("attendance", "community,start,person\nchess,2026-05-04,ada\n", "community", "There is no community “chess”");
    row("attendance", "event,person\nweekly,ada\n", "start", "Several events fit");
    row("attendance", "event,person,status\ntalk,ada,perhaps\n", "status",
        "“perhaps” is not known here. Use one of: registered, attended");
    row("attendance", "event,person,minutes\ntalk,ada,-5\n", "minutes", "“-5” is not a whole number");
    row("attendance", "event,person\ntalk,Bob Smith\n", "person", "Several people are called “Bob Smith”");
    row("attendance", "event,person\ntalk,\n", "person", "The person is missing.");
    row("attendance", "event,person\nsafe,ada\n", "person", "is a safe space, of which no names are kept");
    row("feedback", "event,rating\ntalk,6\n", "rating", "“6” is not a whole number from 1 to 5.");
    row("feedback", "event,rating\ntalk,4.5\n", "rating", "“4.5” is not a whole number from 1 to 5.");
    row("feedback", "event,recommend\ntalk,11\n", "recommend", "“11” is not a whole number from 0 to 10.");
    row("feedback", "event,rating,liked\ntalk,,\nx,,", "rating", "This row holds no answer.");
    row("feedback", "event,rating,person\ntalk,5,Bob Smith\n", "person", "Several people are called");
    row("feedback", "event,rating,person\nsafe,5,ada\n", "person", "is a safe space, of which no names are kept");
    row("feedback", "event,rating\nnothing,5\n", "event", "There is no event with the uid “nothing”");
}

void ImportTest::row_isRejectedWithItsFieldAndReason()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, words);
    SmallWorld world;
    const quint64 before = recordsHash(*world.w);
    const ImportResult result = world.import(kind.constData(), table);
    QVERIFY(result.rejected >= 1);
    QCOMPARE(result.added + result.updated + result.unchanged, 0);
    const ImportProblem &problem = result.problems.at(0);
    QCOMPARE(problem.file, QStringLiteral("table.csv"));
    QCOMPARE(problem.row, 2);
    QCOMPARE(problem.field, text(field));
    QVERIFY2(problem.message.contains(text(words)), qPrintable(problem.message));
    QCOMPARE(recordsHash(*world.w), before);
}

void ImportTest::rejectedRow_leavesTheOthers()
{
    SmallWorld world;
    const ImportResult result =
        world.import("memberships", "community,person\ngo,ada\nchess,Eve\n\n,\ngo,\"Łukasz\nØrsted\"\nnowhere,\n");
    verifyCounts(result, 2, 0, 0, 2);
    QCOMPARE(result.problems.size(), size_t(3)); // two of the last row
    QCOMPARE(result.problems[0].row, 3);
    QCOMPARE(result.problems[1].row, 8);
    QCOMPARE(world.all<Membership>().size(), size_t(2));
    QVERIFY(
        world.w.store().where(&Person::name, Name(QStringLiteral("Eve"))).empty()); // nobody comes from a rejected row
    QCOMPARE(world.w.store().where(&Person::name, Name(text("Łukasz Ørsted"))).size(), size_t(1));
}

void ImportTest::strict_refusesTheWholeFile()
{
    SmallWorld world;
    world.isStrict = true;
    const quint64 before = recordsHash(*world.w);
    QVERIFY(isRefused(Error::Invalid, "table.csv, row 3: There is no community “chess”",
                      [&] { world.import("memberships", "community,person\ngo,ada\nchess,ada\n"); }));
    QCOMPARE(recordsHash(*world.w), before);
    verifyCounts(world.import("memberships", "community,person\ngo,ada\n"), 1, 0, 0, 0);
}

void ImportTest::table_isRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("unknown kind") << QByteArray("pigeons") << QByteArray("a\n1\n") << QByteArray()
                                  << QByteArray("is no kind of table that can be imported");
    QTest::newRow("kind only for lists") << QByteArray("series") << QByteArray("title\n1\n") << QByteArray()
                                         << QByteArray("is no kind of table that can be imported");
    QTest::newRow("cannot be told") << QByteArray() << QByteArray("a,b\n1,2\n") << QByteArray()
                                    << QByteArray("cannot be told from its columns (a, b)");
    QTest::newRow("needed column") << QByteArray("roles") << QByteArray("community,person\ngo,ada\n") << QByteArray()
                                   << QByteArray(
                                          "has no column for “role”, without which it cannot be read as “roles”");
    QTest::newRow("neither event nor start") << QByteArray("attendance") << QByteArray("person\nada\n") << QByteArray()
                                             << QByteArray("has no column for “event”");
    QTest::newRow("unknown header") << QByteArray("roles") << QByteArray("community,person,role\n")
                                    << QByteArray("job=role")
                                    << QByteArray("has no column “job”. It has: community, person, role.");
    QTest::newRow("unknown field") << QByteArray("roles") << QByteArray("community,person,role\n")
                                   << QByteArray("role=job") << QByteArray("“job” is no field of roles");
    QTest::newRow("empty file") << QByteArray() << QByteArray() << QByteArray() << QByteArray("table.csv");
    QTest::newRow("open quotation mark") << QByteArray("people") << QByteArray("name\n\"Ada\nBob\n") << QByteArray()
                                         << QByteArray("quotation mark");
}

void ImportTest::table_isRefusedWithASentence()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, words);
    SmallWorld world;
    if (!map.isEmpty())
        world.map = mapOf(map);
    QVERIFY(isRefused(Error::Invalid, words, [&] { world.import(kind.constData(), table); }));
}

void ImportTest::kind_isGuessedFromItsColumns_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("header");
    for (const Kind &kind : kinds()) {
        if (!kind.importer)
            continue;
        QByteArray header;
        for (const char *name : kind.columns())
            header += (header.isEmpty() ? "" : ",") + QByteArray(name);
        QTest::addRow("%s, all columns", kind.name) << QByteArray(kind.name) << header;
    }
    QTest::newRow("names alone") << QByteArray("people") << QByteArray("name,email");
    QTest::newRow("handle first") << QByteArray("people") << QByteArray("handle,name,organisation");
    QTest::newRow("communities of kubernetes")
        << QByteArray("communities") << QByteArray("code,name,kind,purpose,channel_type,channel,founded,closed");
    QTest::newRow("roles of kubernetes") << QByteArray("roles") << QByteArray("community,person,role,core,from,to");
    QTest::newRow("German people") << QByteArray("people") << QByteArray("Vorname,Nachname,E-Mail,Abteilung");
    QTest::newRow("German events") << QByteArray("events") << QByteArray("Titel,Datum,Dauer,Ort");
    QTest::newRow("German memberships") << QByteArray("memberships") << QByteArray("Gruppe,Mitglied,Mitglied seit");
    QTest::newRow("plain memberships") << QByteArray("memberships") << QByteArray("community,person,from");
    QTest::newRow("plain headcount") << QByteArray("headcount") << QByteArray("day,people");
    QTest::newRow("plain breaks") << QByteArray("breaks") << QByteArray("person,from,expected_return");
    QTest::newRow("plain touches") << QByteArray("touches") << QByteArray("person,day,kind,note");
    QTest::newRow("plain events") << QByteArray("events") << QByteArray("title,start,communities");
    QTest::newRow("plain parts") << QByteArray("parts") << QByteArray("event,person,part");
    QTest::newRow("plain attendance") << QByteArray("attendance") << QByteArray("event,person,status");
    QTest::newRow("attendance by place") << QByteArray("attendance") << QByteArray("community,start,person,status");
    QTest::newRow("plain feedback") << QByteArray("feedback") << QByteArray("event,rating,liked");
    QTest::newRow("plain affiliations") << QByteArray("affiliations") << QByteArray("person,from,department");
}

void ImportTest::kind_isGuessedFromItsColumns()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, header);
    World world;
    const QString path = world.file("data.csv", header + "\n");
    QCOMPARE(planImport(world.w.store(), {path, QStringLiteral("UTC"), world.w.today, {}, {}, {}, false}).kind,
             text(kind));
}

void ImportTest::columns_areFoundInAnyEncodingAndSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table = text("Code;Name;Founded\ngo;\"Gö;lang\";2020\n");
    const QString withTabs = QString(table)
                                 .replace(QStringLiteral("\"Gö;lang\""), text("Gö;lang").replace(u';', u'|'))
                                 .replace(u';', u'\t')
                                 .replace(u'|', u';');
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom), big(QStringEncoder::Utf16BE);
    QTest::newRow("semicolons") << table.toUtf8();
    QTest::newRow("with a mark") << "\xef\xbb\xbf" + table.toUtf8();
    QTest::newRow("Latin-1, CRLF") << QString(table).replace(u'\n', QStringLiteral("\r\n")).toLatin1();
    QTest::newRow("UTF-16LE with a mark") << QByteArray(little.encode(table));
    QTest::newRow("UTF-16BE without, tabs") << QByteArray(big.encode(withTabs));
    QTest::newRow("commas, spaces") << text(" code , NAME ,founded\n go , Gö;lang , 2020 \n").toUtf8();
}

void ImportTest::columns_areFoundInAnyEncodingAndSeparator()
{
    QFETCH(QByteArray, bytes);
    World world;
    verifyCounts(world.importFile(world.file("data.csv", bytes)), 1, 0, 0, 0);
    const Community go = world.all<Community>().at(0);
    QCOMPARE(go.code.value(), QStringLiteral("go"));
    QCOMPARE(go.name.value(), text("Gö;lang"));
    QCOMPARE(go.founded, halfDate("2020"));
}

void ImportTest::columns_areFoundByOtherNames()
{
    World world;
    verifyCounts(
        world.import("people",
                     "Full Name,GitHub,E-Mail,Company,Time Zone\nAda,ada,ada@example.org,Analytical,Europe/London\n"),
        1, 0, 0, 0);
    const Person ada = world.all<Person>().at(0);
    QCOMPARE(ada.handle, QStringLiteral("ada"));
    QCOMPARE(ada.email.value(), QStringLiteral("ada@example.org"));
    QCOMPARE(ada.zone, QStringLiteral("Europe/London"));
    QCOMPARE(world.all<Affiliation>().at(0).organisation, QStringLiteral("Analytical"));
}

void ImportTest::columns_areFoundByGermanNames()
{
    World world;
    verifyCounts(world.import("people", "Vorname;Nachname;E-Mail-Adresse;Abteilung;Standort;Eintritt\n"
                                        "Jürgen;Weiß;juergen@example.org;Forschung;Köln;4. März 2024\n"),
                 1, 0, 0, 0);
    const Person person = world.all<Person>().at(0);
    QCOMPARE(person.name.value(), QStringLiteral("Jürgen Weiß"));
    QCOMPARE(person.email.value(), QStringLiteral("juergen@example.org"));
    QCOMPARE(person.joined, HalfDate(QDate(2024, 3, 4)));
    QCOMPARE(world.all<Affiliation>().at(0).department, QStringLiteral("Forschung"));
    QCOMPARE(world.all<Affiliation>().at(0).site, QStringLiteral("Köln"));
}

void ImportTest::map_goesBeforeTheHeaders()
{
    World world;
    world.map = mapOf("nick=handle,real=name");
    world.import("people", "name,handle,nick,real\nwrong,wrong,ada,Ada Lovelace\n");
    const Person ada = world.all<Person>().at(0);
    QCOMPARE(ada.name.value(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(ada.handle, QStringLiteral("ada"));
}

void ImportTest::map_canIgnoreAColumn()
{
    World world;
    world.map = mapOf("email=");
    const ImportResult result = world.import("people", "name,email\nAda,not an address\n");
    verifyCounts(result, 1, 0, 0, 0);
    QVERIFY(world.all<Person>().at(0).email.isEmpty());
}

void ImportTest::unusedColumns_areSaidAloud()
{
    World world;
    QVERIFY(
        says(world.import("people", "name,shoe size,hat\nAda,38,56\n").warnings, "Columns not used: shoe size, hat."));
    QVERIFY(world.import("people", "name,\nAda,\n").warnings.isEmpty());
}

void ImportTest::cellsBeyondTheHeader_areSaidAloud()
{
    World world;
    const ImportResult result = world.import("people", "name,handle\nAda,ada,38,,\"a, b\"\nBob,bob,,\nEve,eve,x\n");
    verifyCounts(result, 3, 0, 0, 0);
    QCOMPARE(result.warnings,
             (QStringList{
                 QStringLiteral("table.csv, row 2: beyond the last column stands “38”, “”, “a, b”, which was left out."),
                 QStringLiteral("table.csv, row 4: beyond the last column stands “x”, which was left out.")}));
}

void ImportTest::cellsBeyondTheHeader_areCountedBeyondSome()
{
    World world;
    QByteArray table = "name,handle\n";
    for (int i = 1; i <= 12; ++i)
        table += "Ada " + QByteArray::number(i) + ",a" + QByteArray::number(i) + ",lost\n";
    const ImportResult result = world.import("people", table);
    QCOMPARE(result.warnings.size(), 6);
    QVERIFY(says(result.warnings, "row 6: beyond the last column stands “lost”"));
    QCOMPARE(result.warnings.last(),
             QStringLiteral("7 more rows have cells beyond the last column, which were left out."));
}

void ImportTest::communities_getCodesAndIdentities()
{
    World world;
    world.import("communities", "name\nGo People\nGo-People!\n日本語\nGo People\n");
    const auto communities = world.all<Community>();
    QCOMPARE(communities.size(), size_t(3));
    QCOMPARE(communities[0].code.value(), QStringLiteral("go-people"));
    QCOMPARE(communities[1].code.value(), QStringLiteral("go-people-2"));
    QCOMPARE(communities[2].code.value(), text("日本語"));
    QVERIFY(communities[0].colour != communities[1].colour);
    QVERIFY(!communities[2].shape.isEmpty());
}

void ImportTest::communities_keepWhatAnEmptyCellLeavesOut()
{
    World world;
    world.import("communities", "code,name,purpose,kind,founded\ngo,Go,Learn,language,2020-05\n");
    verifyCounts(world.import("communities", "code,name,purpose,founded\nGO,Golang,,\n"), 0, 1, 0, 0);
    const Community go = world.all<Community>().at(0);
    QCOMPARE(go.name.value(), QStringLiteral("Golang"));
    QCOMPARE(go.purpose, QStringLiteral("Learn"));
    QCOMPARE(go.kind, CommunityKind::Language);
    QCOMPARE(go.founded, halfDate("2020-05"));
}

void ImportTest::communities_stageChangesToday()
{
    World world;
    world.import("communities", "code,name,founded,stage\ngo,Go,2020,growth\n");
    verifyCounts(world.import("communities", "code,name,stage\ngo,Go,growth\n"), 0, 0, 1, 0);
    verifyCounts(world.import("communities", "code,name,stage\ngo,Go,maturity\n"), 0, 1, 0, 0);
    const auto stages = world.all<Stage>();
    QCOMPARE(stages.size(), size_t(2));
    QVERIFY(stages[0].since == halfDate("2020") && stages[0].until == HalfDate(world.w.today.addDays(-1)));
    QVERIFY(stages[1].name == StageName::Maturity && stages[1].since == HalfDate(world.w.today) &&
            stages[1].until.isEmpty());
}

void ImportTest::people_areFoundByHandleThenAddressThenName()
{
    World world;
    world.import("people", "name,handle,email\nAda,ada,\nBob,,bob@example.org\nEve,,\n");
    const ImportResult result =
        world.import("people", "name,handle,email\nAda King,ADA,\nRobert,,Bob@Example.org\neve,,\n");
    verifyCounts(result, 0, 3, 0, 0);
    QCOMPARE(world.all<Person>().size(), size_t(3));
    QCOMPARE(world.all<Person>().at(0).name.value(), QStringLiteral("Ada King"));
}

void ImportTest::people_ofOneNameStaySeveral()
{
    World world;
    const QByteArray table = "name,handle\nWei Wang,wwang1\nWei Wang,wwang2\n";
    verifyCounts(world.import("people", table), 2, 0, 0, 0);
    verifyCounts(world.import("people", table), 0, 0, 2, 0);
}

void ImportTest::people_inSeveralRowsAreOne()
{
    World world;
    const QByteArray table = "name,handle,country\nAda,ada,GB\nAda,ada,DE\nAda,ada,FR\n";
    verifyCounts(world.import("people", table), 1, 2, 0, 0);
    QCOMPARE(world.all<Person>().size(), size_t(1));
    QCOMPARE(world.all<Person>().at(0).country, QStringLiteral("FR"));
}

void ImportTest::people_withADepartmentGetAnAffiliation()
{
    World world;
    world.import("people", "name,department\nAda,Engines\n");
    verifyCounts(world.import("people", "name,department\nAda,Engines\n"), 0, 0, 1, 0);
    verifyCounts(world.import("people", "name,department\nAda,Research\n"), 0, 1, 0, 0);
    const auto affiliations = world.all<Affiliation>();
    QCOMPARE(affiliations.size(), size_t(1));
    QCOMPARE(affiliations[0].department, QStringLiteral("Research"));
}

void ImportTest::affiliations_dateWhatAFileOfPeopleSaid()
{
    World world;
    world.import("people", "name,department\nAda,Engines\n");
    const QByteArray table = "person,from,to,department\nAda,2020,2022-12-31,Research\nAda,2023-01-01,,Engines\n";
    verifyCounts(world.import("affiliations", table), 1, 1, 0, 0);
    QCOMPARE(world.all<Affiliation>().size(), size_t(2));
    verifyCounts(world.import("affiliations", table), 0, 0, 2, 0);
    verifyCounts(world.import("people", "name,department\nAda,Engines\n"), 0, 0, 1, 0);
}

void ImportTest::memberships_ofTodayMakeNobodyTwice()
{
    SmallWorld world;
    world.import("memberships", "community,person,from\ngo,ada,2024-01\n");
    verifyCounts(world.import("memberships", "community,person\nGo People,ADA@example.org\n"), 0, 0, 1, 0);
    verifyCounts(world.import("memberships", "community,person,from,to\ngo,ada,2024-01,2024-12\ngo,ada,2025-06,\n"), 1,
                 1, 0, 0);
    QCOMPARE(world.all<Membership>().size(), size_t(2));
}

void ImportTest::roles_addUnknownPeopleAloud()
{
    SmallWorld world;
    const ImportResult result =
        world.import("roles", "community,person,role,core\ngo,Eve,Expert,yes\ngo,Mallory,Expert,yes\n");
    QVERIFY2(says(result.warnings, "2 people are not known yet and are added: Eve, Mallory"),
             qPrintable(result.warnings.join(u'\n')));
    QVERIFY(!world.w.store().where(&Person::name, Name(QStringLiteral("Eve"))).at(0).guest);
}

void ImportTest::roles_outsideTheLifeOfTheirCommunityAreWarnings()
{
    SmallWorld world;
    const ImportResult result = world.import(
        "roles", "community,person,role,core,from,to\ngo,ada,Expert,yes,2019-12,\nrust,ada,Expert,yes,2023,\n"
                 "rust,ada,Chair,yes,2023,2024-06-30\n");
    verifyCounts(result, 3, 0, 0, 0);
    QCOMPARE(result.warnings.size(), 2);
    QVERIFY(
        says(result.warnings, "table.csv, row 2: ada, Expert of go, begins before the community was founded on 2020."));
    QVERIFY(says(result.warnings,
                 "table.csv, row 3: ada, Expert of rust, ends after the community was closed on 2024-06-30."));
}

void ImportTest::overlaps_areWarnings_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("memberships") << QByteArray("memberships")
                                 << QByteArray("community,person,from,to\ngo,ada,2022,2023-06\ngo,ada,2023-05,\n")
                                 << QByteArray(
                                        "row 3: a membership from 2023-05 on overlaps the one from 2022 to 2023-06.");
    QTest::newRow("roles")
        << QByteArray("roles")
        << QByteArray("community,person,role,core,from,to\ngo,ada,Expert,yes,2022,\ngo,ada,Expert,yes,2023,\n")
        << QByteArray("row 3: a role from 2023 on overlaps the one from 2022 on.");
    QTest::newRow("affiliations") << QByteArray("affiliations")
                                  << QByteArray("person,from,to,department\nada,2022,,A\nada,2023,,B\n")
                                  << QByteArray("row 3: an affiliation from 2023 on overlaps the one from 2022 on.");
}

void ImportTest::overlaps_areWarnings()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, words);
    SmallWorld world;
    const ImportResult result = world.import(kind.constData(), table);
    verifyCounts(result, 2, 0, 0, 0);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY2(says(result.warnings, words.constData()), qPrintable(result.warnings[0]));
    QVERIFY(world.import(kind.constData(), table).warnings.isEmpty()); // nothing new to say
}

void ImportTest::newRole_withoutCoreIsSaidAloud()
{
    SmallWorld world;
    QVERIFY(says(world.import("roles", "community,person,role\ngo,ada,Expert\n").warnings,
                 "the role “Expert” is new and does not count as core"));
    QVERIFY(world.import("roles", "community,person,role,core\ngo,ada,expert,yes\n").warnings.isEmpty());
    QVERIFY(world.all<Role>().at(0).core);
    QVERIFY(says(world.import("roles", "community,person,role,core\ngo,ada,Expert,yes\ngo,Eve,Expert,no\n").warnings,
                 "counts as core by an earlier row"));
}

void ImportTest::events_areFoundByUidElseByPlaceAndTime()
{
    SmallWorld world;
    const QByteArray table = "title,start,communities\nTalk,2026-05-04T18:00,go\nTalk,2026-05-04T18:00,rust\n";
    verifyCounts(world.import("events", table), 2, 0, 0, 0);
    verifyCounts(world.import("events", table), 0, 0, 2, 0);
    verifyCounts(world.import("events", "title,start,uid\nMoved,2026-05-05,talk\n"), 0, 1, 0, 0);
    const Event moved = world.w.store().get(world.talk.id);
    QCOMPARE(moved.title.value(), QStringLiteral("Moved"));
    QVERIFY(moved.date == QDate(2026, 5, 5) && !moved.time && moved.zone.isEmpty());
}

void ImportTest::events_keepTheirCommunitiesWithoutTheColumn()
{
    SmallWorld world;
    world.import("events", "title,start,uid\nMoved,2026-05-05,talk\n");
    QCOMPARE(world.w.store().where(&EventCommunity::event, world.talk.id).size(), size_t(1));
    verifyCounts(world.import("events", "title,start,uid,communities\nMoved,2026-05-05,talk,go;Rust\n"), 0, 1, 0, 0);
    QCOMPARE(world.w.store().where(&EventCommunity::event, world.talk.id).size(), size_t(2));
    verifyCounts(world.import("events", "title,start,uid,communities\nMoved,2026-05-05,talk,rust\n"), 0, 1, 0, 0);
    QCOMPARE(world.w.store().where(&EventCommunity::event, world.talk.id).at(0).community, world.rust.id);
}

void ImportTest::events_withoutCommunityAreSaidAloud()
{
    SmallWorld world;
    QVERIFY(says(world.import("events", "title,start\nTalk,2026-05-04\n").warnings, "1 event belongs to no community"));
    world.community = QStringLiteral("Go People");
    QVERIFY(world.import("events", "title,start\nAnother,2026-05-04\n").warnings.isEmpty());
    world.community = QStringLiteral("chess");
    QVERIFY(isRefused(Error::NotFound, "There is no community “chess”",
                      [&] { world.import("events", "title,start\nThird,2026-05-04\n"); }));
}

void ImportTest::events_ofASeriesBecomeTheirOwn()
{
    SmallWorld world;
    const QByteArray header = "title,start,zone,uid,original_start,place\n";
    verifyCounts(world.import("events", header + "Session,2026-07-06T17:00,UTC,weekly,2026-07-06T17:00,\n"), 0, 0, 1,
                 0);
    QVERIFY(!world.w.store().get(world.first.id).own);
    verifyCounts(world.import("events", header + "Session,2026-07-06T18:00,UTC,weekly,2026-07-06T17:00,Room 1\n"), 0, 1,
                 0, 0);
    const Event own = world.w.store().get(world.first.id);
    QVERIFY(own.own && own.time == QTime(18, 0) && own.series);
}

void ImportTest::events_takeTimesWithOffsetsAndZones_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("date") << QByteArray("2026-07-01") << QByteArray("") << QByteArray("2026-07-01")
                          << QByteArray("2026-07-01T00:00:00Z");
    QTest::newRow("local") << QByteArray("2026-07-01T17:00") << QByteArray("") << QByteArray("2026-07-01T17:00")
                           << QByteArray("2026-07-01T15:00:00Z");
    QTest::newRow("with a space") << QByteArray("2026-07-01 17:00:00") << QByteArray("")
                                  << QByteArray("2026-07-01T17:00") << QByteArray("2026-07-01T15:00:00Z");
    QTest::newRow("in a zone") << QByteArray("2026-07-01T17:00") << QByteArray("America/New_York")
                               << QByteArray("2026-07-01T17:00") << QByteArray("2026-07-01T21:00:00Z");
    QTest::newRow("Windows zone") << QByteArray("2026-07-01T17:00") << QByteArray("Eastern Standard Time")
                                  << QByteArray("2026-07-01T17:00") << QByteArray("2026-07-01T21:00:00Z");
    QTest::newRow("instant") << QByteArray("2026-07-01T15:00:00Z") << QByteArray("") << QByteArray("2026-07-01T17:00")
                             << QByteArray("2026-07-01T15:00:00Z");
    QTest::newRow("offset") << QByteArray("2026-07-01T10:00:00-05:00") << QByteArray("")
                            << QByteArray("2026-07-01T17:00") << QByteArray("2026-07-01T15:00:00Z");
    QTest::newRow("in a gap") << QByteArray("2026-03-29T02:30") << QByteArray("") << QByteArray("2026-03-29T02:30")
                              << QByteArray("2026-03-29T01:30:00Z");
}

void ImportTest::events_takeTimesWithOffsetsAndZones()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, utc);
    World world;
    verifyCounts(world.import("events", "title,start,zone,uid\nTalk," + start + ',' + zone + ",t\n"), 1, 0, 0, 0);
    const Event event = world.all<Event>().at(0);
    QCOMPARE(startOf(event).toLocalString(), text(local));
    QCOMPARE(utcString(event.startUtc), text(utc));
    verifyCounts(world.import("events", "title,start,zone,uid\nTalk," + start + ',' + zone + ",t\n"), 0, 0, 1, 0);
}

void ImportTest::events_takeDurations_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("minutes");
    for (const auto &[cell, minutes] : std::map<QByteArray, int>{{"", 60}, {"0", 0}, {"90", 90}, {"90.0", 90}, {"1:30", 90}, {"PT1H30M", 90},
                                                                 {"PT0S", 0}, {"PT45M", 45}, {"P1D", 1'440}, {"P2DT1H", 2'940}, {"PT122H30M", 7'350}})
        QTest::newRow(cell.isEmpty() ? "empty" : cell.constData()) << cell << minutes;
}

void ImportTest::events_takeDurations()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, minutes);
    World world;
    world.import("events", "title,start,minutes\nTalk,2026-07-01T17:00," + cell + "\n");
    QCOMPARE(world.all<Event>().at(0).minutes, minutes);
}

void ImportTest::attendance_makesGuestsAloud()
{
    SmallWorld world;
    const ImportResult result =
        world.import("attendance",
                     "event,person,email\ntalk,Eve,\ntalk,Mallory,m@example.org\ntalk,ada,\ntalk,,t.rex@example.org\n");
    verifyCounts(result, 4, 0, 0, 0);
    QVERIFY2(says(result.warnings, "3 unknown people become guests: Eve, Mallory, t rex."),
             qPrintable(result.warnings.join(u'\n')));
    QVERIFY(world.w.store().where(&Person::name, Name(QStringLiteral("Eve"))).at(0).guest);
    QVERIFY(!world.w.store().get(world.ada.id).guest);
}

void ImportTest::attendance_keepsRegistrationAndPresenceApart()
{
    SmallWorld world;
    world.import("attendance", "event,person,status\ntalk,ada,registered\n");
    verifyCounts(world.import("attendance", "event,person,status,minutes\ntalk,ada,no show,\n"), 0, 1, 0, 0);
    const Attendance row = world.all<Attendance>().at(0);
    QVERIFY(row.registration == Registration::Registered && row.presence == Presence::NoShow);
    verifyCounts(world.import("attendance", "event,person,status,minutes\ntalk,ada,Present,45\n"), 0, 1, 0, 0);
    QVERIFY(world.all<Attendance>().at(0).presence == Presence::Attended);
    QCOMPARE(world.all<Attendance>().at(0).minutes, 45);
}

void ImportTest::attendance_findsTheSessionByPlaceAndStart()
{
    SmallWorld world;
    verifyCounts(world.import("attendance",
                              "community,start,person\ngo,2026-05-04T17:00,ada\nGo People,2026-05-04 09:30,ada\n"
                              "rust,2026-07-06,ada\n"),
                 3, 0, 0, 0);
    verifyCounts(world.import("attendance", "event,start,person\nweekly,2026-07-13T17:00,ada\n"), 1, 0, 0, 0);
    QCOMPARE(world.w.store().where(&Attendance::event, world.talk.id).size(), size_t(1));
    QCOMPARE(world.w.store().where(&Attendance::event, world.next.id).size(), size_t(1));
}

void ImportTest::attendance_takesTheCommunityOfTheFile()
{
    SmallWorld world;
    world.community = QStringLiteral("go");
    verifyCounts(world.import("attendance", "start,person\n2026-05-04T17:00,ada\n"), 1, 0, 0, 0);
    QCOMPARE(world.all<Attendance>().at(0).event, world.talk.id);
}

void ImportTest::feedback_withoutNamesAddsOnlyWhatExceeds()
{
    SmallWorld world;
    const QByteArray first = "event,rating,recommend,liked\ntalk,5,9,Good\ntalk,5,,\ntalk,4,9,Good\n";
    verifyCounts(world.import("feedback", first), 3, 0, 0, 0);
    const auto count = [&](Question question, int value) {
        for (const AnswerTally &tally : world.w.store().where(&AnswerTally::event, world.talk.id))
            if (tally.question == question && tally.value == value)
                return tally.count;
        return 0;
    };
    QCOMPARE(count(Question::Rating, 5), 2);
    QCOMPARE(count(Question::Recommend, 9), 2);
    QCOMPARE(world.all<LooseComment>().size(), size_t(2));
    verifyCounts(world.import("feedback", first), 0, 0, 3, 0);
    verifyCounts(world.import("feedback", "event,rating,liked\ntalk,5,\ntalk,5,\ntalk,5,Good\ntalk,3,Slow\n"), 2, 0, 2,
                 0);
    QCOMPARE(count(Question::Rating, 5), 3);
    QCOMPARE(count(Question::Rating, 4), 1);
    QCOMPARE(count(Question::Rating, 3), 1);
    QCOMPARE(world.all<LooseComment>().size(), size_t(3));
    QVERIFY(world.all<Feedback>().empty());
}

void ImportTest::feedback_withANameIsARow()
{
    SmallWorld world;
    const QByteArray table = "event,rating,person\ntalk,5,ada\ntalk,4,Eve\n";
    verifyCounts(world.import("feedback", table), 2, 0, 0, 0);
    verifyCounts(world.import("feedback", table), 0, 0, 2, 0);
    verifyCounts(world.import("feedback", "event,recommend,person,improve\ntalk,9,ADA,\"More\ntime\"\n"), 0, 1, 0, 0);
    const Feedback feedback = world.w.store().where(&Feedback::person, world.ada.id).at(0);
    QVERIFY(feedback.rating == 5 && feedback.recommend == 9 && feedback.improve == QStringLiteral("More\ntime"));
    QVERIFY(world.all<AnswerTally>().empty());
}

void ImportTest::feedback_inASafeSpaceMayBeNameless()
{
    SmallWorld world;
    verifyCounts(world.import("feedback", "event,rating,person\nsafe,5,\nsafe,4,ada\n"), 1, 0, 0, 1);
    QVERIFY(world.all<Feedback>().empty());
    QCOMPARE(world.all<AnswerTally>().size(), size_t(1));
}

void ImportTest::oneFile_isOneStep()
{
    SmallWorld world;
    const size_t steps = world.w->history().size();
    const QString path =
        world.file("table.csv", "community,person,role,core\ngo,Eve,Expert,yes\nrust,Mallory,Chair,no\n");
    ImportPlan plan = planImport(world.w.store(), {path, QStringLiteral("UTC"), world.w.today, {}, {}, {}, false});
    verifyUndo(world.w, {QStringLiteral("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w->history().size(), steps + 1);
    QCOMPARE(world.w->history().back().label.text(), QStringLiteral("Import table.csv"));
}

void ImportTest::cancelledImport_changesNothing()
{
    World world;
    QByteArray table = "name\n";
    for (int i = 0; i < 5'000; ++i)
        table += "Person " + QByteArray::number(i) + '\n';
    const QString path = world.file("people.csv", table);
    Progress progress;
    progress.cancel();
    QVERIFY(isRefused(Error::Conflict, "Cancelled", [&] {
        planImport(world.w.store(), {path, QStringLiteral("UTC"), world.w.today, {}, {}, {}, false}, &progress);
    }));
    QVERIFY(world.all<Person>().empty());
}

void ImportTest::importOrder_readsFirstWhatOthersReferTo()
{
    World world;
    std::vector<int> order;
    for (const char *header : {"code,name,kind", "name,handle,email", "community,person,role", "title,start,communities", "event,person,status"}) {
        ImportRequest request;
        request.path = world.file("data.csv", QByteArray(header) + '\n');
        order.push_back(importOrder(request));
    }
    QVERIFY(std::is_sorted(order.begin(), order.end()) &&
            std::adjacent_find(order.begin(), order.end()) == order.end());
}

void ImportTest::workbook_isImportedLikeATable()
{
    World world;
    world.import("communities", "name,code\nGo,go\n");
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray rows =
        "<row r=\"2\"><c t=\"str\"><v>Community</v></c><c t=\"str\"><v>Person</v></c><c t=\"str\"><v>From</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>go</v></c><c r=\"B3\" t=\"str\"><v>Ada</v></c><c r=\"C3\" s=\"1\"><v>46331</v></c></row>"
        "<row r=\"4\"><c r=\"B4\" t=\"str\"><v>\xd7\xa9\xd7\xa8\xd7\x94 \xe2\x80\xae!</v></c><c r=\"C4\"><v>2023</v></c></row>"
        "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>go</v></c><c r=\"B7\" t=\"str\"><v>Bob</v></c><c r=\"C7\" t=\"str\"><v>soon</v></c></row>";
    const QByteArray bytes = workbook({{"S", rows, "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"}}, {}, styles);
    const QString path = world.file("members.xlsx", bytes);
    const ImportResult first = world.importFile(path);
    QCOMPARE(world.last.kind, QStringLiteral("memberships"));
    verifyCounts(first, 2, 0, 0, 1);
    QCOMPARE(first.problems.front().row, 7);
    QCOMPARE(world.all<Membership>().front().since.toString(), QStringLiteral("2026-11-05"));
    QCOMPARE(world.all<Membership>().back().since.toString(), QStringLiteral("2023"));
    QCOMPARE(world.all<Person>().back().name.value(), text("\xd7\xa9\xd7\xa8\xd7\x94 !"));
    verifyCounts(world.importFile(path), 0, 0, 2, 1);
}

void ImportTest::workbook_otherSheetIsImported()
{
    World world;
    const auto sheet = [](const QByteArray &name) {
        return "<row><c t=\"str\"><v>name</v></c></row><row><c t=\"str\"><v>" + name + "</v></c></row>";
    };
    ImportRequest request{world.file("people.xlsx", workbook({{"Old", sheet("Bob")}, {"New", sheet("Ada")}})), QStringLiteral("UTC"), world.w.today, QStringLiteral("people"), {}, {}};
    request.table.sheet = QStringLiteral("New");
    ImportPlan plan = planImport(world.w.store(), request);
    world.w->commit({QStringLiteral("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.all<Person>().size(), 1);
    QCOMPARE(world.all<Person>().front().name.value(), QStringLiteral("Ada"));
}

void ImportTest::cards_becomePeople()
{
    World world;
    const QString path = data("vcf/gmail-list.vcf");
    verifyCounts(world.importFile(path), 3, 0, 0, 0);
    QCOMPARE(world.last.kind, QStringLiteral("people"));
    verifyCounts(world.importFile(path, "vcard"), 0, 0, 3, 0);
    const auto refused =
        world.importFile(world.file("x.vcf", "BEGIN:VCARD\nVERSION:4.0\nEMAIL:a@example.org\nEND:VCARD\n"));
    verifyCounts(refused, 0, 0, 0, 1);
    QCOMPARE(refused.problems.front().row, 1);
}

void ImportTest::pasted_isReadInsteadOfAFile()
{
    World world;
    ImportRequest request{QStringLiteral("Clipboard"), QStringLiteral("UTC"), world.w.today, {}, {}, {}};
    request.bytes = "Name\tE-Mail\nAda\tada@example.org\n";
    QCOMPARE(planImport(world.w.store(), request).result.added, 1);
    request.bytes = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20261105\nSUMMARY:Talk\nEND:VEVENT\nEND:VCALENDAR\n";
    const ImportPlan calendar = planImport(world.w.store(), request);
    QCOMPARE(calendar.kind, QStringLiteral("ics"));
    QCOMPARE(calendar.result.added, 1);
}

void ImportTest::content_decidesNotTheName()
{
    World world;
    QFile in(data("vcf/gmail-list.vcf"));
    QVERIFY(in.open(QIODevice::ReadOnly));
    verifyCounts(world.importFile(world.file("people.csv", in.readAll())), 3, 0, 0, 0);
    QVERIFY(isRefused(Error::Invalid, "is a database, not a table",
                      [&] { world.importFile(data("sqlite/truncated.sqlite"), "people"); }));
    QVERIFY(isRefused(Error::Invalid, "cannot be told from its columns",
                      [&] { world.importFile(data("sqlite/notadatabase.sqlite")); }));
}

void ImportTest::columns_ofAWholeSheet()
{
    World world;
    QByteArray header = "name";
    for (int i = 1; i < 10'000; ++i)
        header += ",column " + QByteArray::number(i);
    verifyCounts(world.importFile(world.file("people.csv", header + "\nAda\n")), 1, 0, 0, 0);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
