// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_profile.h"
#include "core/exchange/table_words.h"
#include "core/records.h"
#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

using namespace convenor;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// Ada, and two called Bob Smith, of whom one has an address.
struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Smith"), bobToo = aPerson("Bob Smith");
    ImportRequest request;

    World()
    {
        ada.email = Email(text("ada@example.org"));
        for (Person *each : {&ada, &bob, &bobToo})
            each->handle.clear();
        w.add(ada, bob, bobToo);
        request.path = text("people.csv");
        request.zone = text("Europe/Berlin");
        request.today = w.today;
        request.isReviewed = true;
    }
    ImportPlan plan(const QByteArray &table)
    {
        request.bytes = table;
        return planImport(w.store(), request);
    }
    size_t people() const { return w.store().all<Person>().size(); }
};

/// "NCSAR": the verdicts by their first letters; small ones are not taken.
QString verdictsOf(const ImportReview &review)
{
    QString letters;
    for (const ReviewedRow &row : review.rows) {
        const QChar letter = QStringLiteral("NCSAR")[int(row.verdict)];
        letters += row.isTaken ? letter : letter.toLower();
    }
    return letters;
}

QString editsOf(const ImportReview &review, size_t row)
{
    QStringList edits;
    if (const RowFinding *finding = review.findingOf(row))
        for (const FieldEdit &edit : finding->edits)
            edits << QStringLiteral("%1: %2 > %3").arg(QLatin1String(edit.field), edit.before, edit.after);
    return edits.join(QStringLiteral("; "));
}

QString broughtIn(const ImportReview &review, size_t row)
{
    QStringList values;
    for (const FieldEdit &value : review.broughtBy(row))
        values << QStringLiteral("%1: %2").arg(QLatin1String(value.field), value.after);
    return values.join(QStringLiteral("; "));
}

} // namespace

class ImportReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_hasAVerdict();
    void changedRow_saysFieldByField();
    void newRow_saysWhatItBrings();
    void newRow_isLeftOutAndStillSaysIt();
    void newEvent_saysItsRhythm();
    void row_withoutANameSaysWhoElse();
    void sameFileAgain_isAllTheSame();
    void ambiguousRow_isTakenOnceSomebodyIsChosen();
    void ambiguousRow_canBeSomebodyNew();
    void ambiguousMember_isTakenOnceSomebodyIsChosen();
    void namesake_isSuggestedNotGuessed();
    void namesakes_ofAnyKindStaySeveral_data();
    void namesakes_ofAnyKindStaySeveral();
    void namesake_isSuggestedForAnyKind();
    void namesakeWithoutAddress_getsThatOfTheRow();
    void decisionOnOneAddress_isNotThatOnAnother();
    void newerMembers_areComparedFieldByField();
    void newRow_saysWhatItChangesBesides();
    void newRow_isImportedOntoWhomItMeans();
    void decision_holdsForAllRowsThatSayTheSame();
    void decisionForSomebodyNew_makesOnePerson();
    void rowsThatSayTheSame_mayMeanTwo();
    void attendance_isImportedOntoWhomItMeans();
    void decision_doesNotTakeTheAddressOfAnother();
    void manyRows_arePlannedAsFewAre();
    void leftOutRow_keepsItsVerdictAndChangesNothing();
    void unchangedRows_takeNoFindings();
    void calendar_hasVerdictsToo();
    void dates_areToldFromTheWholeColumn_data();
    void dates_areToldFromTheWholeColumn();
    void dates_areAskedForOnce();
    void dates_areReadAsAnswered_data();
    void dates_areReadAsAnswered();
    void columns_areToldFromTheirValues();
    void kind_isToldFromTheValues();
    void name_inTwoColumnsIsOne();
    void preview_showsWhatWillBeRead();
    void profile_isReadAsWritten();
    void profile_belongsToItsHeader();
    void profile_readsTheNextFileAlike();
    void columnsWithoutAName_areMappedByPlace();
    void dataFiles_areReadOrRefusedInWords_data();
    void dataFiles_areReadOrRefusedInWords();
    void tables_haveNamesForPeople();
};

void ImportReviewTest::row_hasAVerdict()
{
    World world;
    const ImportPlan plan = world.plan("name,email,joined\n"
                                       "Grace Hopper,grace@example.org,\n"
                                       "Ada Lovelace,ada@example.org,2020\n"
                                       "\n"
                                       "Ada Lovelace,ada@example.org,2020\n"
                                       "Bob Smith,,\n"
                                       "Eve,no address,\n");
    QCOMPARE(verdictsOf(plan.review), text("NCSar"));
    QCOMPARE(plan.review.rows[2].line, 5);
    QCOMPARE(plan.review.wordsOf(1), text("Ada Lovelace · ada@example.org"));
    QCOMPARE(plan.review.takenCount(), qint64(2));
    const RowFinding &bob = *plan.review.findingOf(3);
    QCOMPARE(bob.candidates.size(), 2);
    QVERIFY(bob.reason.contains(text("Several people")));
    QCOMPARE(plan.review.findingOf(4)->field, 2);
    QCOMPARE(plan.result.rejected, qint64(2));
}

void ImportReviewTest::changedRow_saysFieldByField()
{
    World world;
    const ImportPlan plan = world.plan("name,email,joined,department\n"
                                       "Ada Lovelace,ada@example.org,2020-05,Research\n");
    QCOMPARE(editsOf(plan.review, 0), text("joined:  > 2020-05; department:  > Research"));
}

void ImportReviewTest::newRow_saysWhatItBrings()
{
    World world;
    const ImportPlan plan = world.plan("name,email,site,joined\n"
                                       "Grace Hopper,grace@example.org,Köln,12.07.2023\n"
                                       "Ada Lovelace,ada@example.org,Köln,\n");
    QCOMPARE(broughtIn(plan.review, 0),
             text("name: Grace Hopper; email: grace@example.org; site: Köln; joined: 2023-07-12"));
    QCOMPARE(broughtIn(plan.review, 1), QString()); // changed, which its edits say
}

void ImportReviewTest::newRow_isLeftOutAndStillSaysIt()
{
    World world;
    world.request.choices.leftOut = {1};
    const ImportPlan plan = world.plan("name,site\nGrace Hopper,Köln\nEdsger Dijkstra,Bonn\nAlan Kay,Kiel\n");
    QCOMPARE(broughtIn(plan.review, 0), text("name: Grace Hopper; site: Köln"));
    QCOMPARE(broughtIn(plan.review, 1), text("name: Edsger Dijkstra; site: Bonn"));
    QCOMPARE(broughtIn(plan.review, 2), text("name: Alan Kay; site: Kiel"));
}

void ImportReviewTest::newEvent_saysItsRhythm()
{
    World world;
    world.w.add(aCommunity("Golang"));
    const ImportPlan plan = world.plan("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\n"
                                       "SUMMARY:Golang: Generics\r\nDTSTART:20261105T160000\r\nDURATION:PT1H\r\n"
                                       "RRULE:FREQ=WEEKLY\r\nLOCATION:Attic\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QCOMPARE(broughtIn(plan.review, 0),
             text("start: 2026-11-05T16:00; minutes: 60; rule: FREQ=WEEKLY; communities: Golang; place: Attic"));
}

void ImportReviewTest::row_withoutANameSaysWhoElse()
{
    World world;
    world.request.kind = text("memberships");
    const ImportPlan plan = world.plan("community,person,from,email\nFrançais,,2/4/23,grace@example.org\n");
    QCOMPARE(plan.review.wordsOf(0), text("Français · grace@example.org"));
}

void ImportReviewTest::sameFileAgain_isAllTheSame()
{
    World world;
    const QByteArray table = "name,email,department\nGrace Hopper,grace@example.org,Navy\nAda Lovelace,,Research\n";
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NC"));
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    const ImportPlan again = world.plan(table);
    QCOMPARE(verdictsOf(again.review), text("SS"));
    QVERIFY(again.changes.isEmpty());
}

void ImportReviewTest::ambiguousRow_isTakenOnceSomebodyIsChosen()
{
    World world;
    const QByteArray table = "name,joined\nBob Smith,2021\n";
    const ImportPlan asked = world.plan(table);
    QCOMPARE(verdictsOf(asked.review), text("a"));
    QVERIFY(asked.changes.isEmpty());
    world.request.choices.people[{0, asked.review.findingOf(0)->field}] = world.bobToo.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("C"));
    QCOMPARE(editsOf(plan.review, 0), text("joined:  > 2021"));
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().get(world.bobToo.id).joined, halfDate("2021"));
    QVERIFY(world.w.store().get(world.bob.id).joined.isEmpty());
}

void ImportReviewTest::ambiguousRow_canBeSomebodyNew()
{
    World world;
    world.request.choices.people[{0, 0}] = Id<Person>();
    ImportPlan plan = world.plan("name,joined\nBob Smith,2021\n");
    QCOMPARE(verdictsOf(plan.review), text("N"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(4));
}

void ImportReviewTest::ambiguousMember_isTakenOnceSomebodyIsChosen()
{
    World world;
    world.w.add(aCommunity("go"));
    world.request.path = text("members.csv");
    const QByteArray table = "community,person\ngo,Bob Smith\ngo,Ada Lovelace\n";
    const ImportPlan asked = world.plan(table);
    QCOMPARE(verdictsOf(asked.review), text("aN"));
    world.request.choices.people[{0, asked.review.findingOf(0)->field}] = world.bob.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NN"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().where(&Membership::person, world.bob.id).size(), size_t(1));
}

void ImportReviewTest::namesake_isSuggestedNotGuessed()
{
    World world;
    const QByteArray table = "name,email\nAda Lovelace,ada@elsewhere.example\n";
    const ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("N"));
    QCOMPARE(plan.review.findingOf(0)->candidates, QList{world.ada.id});
    world.request.choices.people[{0, 0}] = world.ada.id;
    QCOMPARE(editsOf(world.plan(table).review, 0), text("also_known_as:  > ada@elsewhere.example"));
}

void ImportReviewTest::namesakes_ofAnyKindStaySeveral_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("begin"); // of the header, and of each row
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("people") << QByteArray("people") << QByteArray("name") << QByteArray();
    QTest::newRow("memberships") << QByteArray("memberships") << QByteArray("community,person") << QByteArray("go,");
    QTest::newRow("roles") << QByteArray("roles") << QByteArray("community,role,person") << QByteArray("go,Guide,");
    QTest::newRow("attendance") << QByteArray("attendance") << QByteArray("event,person") << QByteArray("talk,");
}

/// One name and three addresses are three people, and all addresses are kept; a fourth row does not say which of them it means.
void ImportReviewTest::namesakes_ofAnyKindStaySeveral()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, cells);
    World world;
    Event talk = aHeldEvent(day("2026-10-05"));
    talk.uid = text("talk");
    world.w.add(aCommunity("go"), talk);
    world.request.kind = text(kind);
    QByteArray table = begin + ",email\n";
    for (const char *address : {"tm@x.org", "tm2@x.org", "tm3@x.org", ""})
        table += cells + "Tom Miller," + address + "\n";
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NNNa"));
    QVERIFY(!plan.review.findingOf(1)); // nobody is known whom it could mean besides
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    QStringList addresses;
    for (const Person &person : world.w.store().where(&Person::name, Name(text("Tom Miller"))))
        addresses << person.email.value();
    QCOMPARE(addresses, QStringList({text("tm@x.org"), text("tm2@x.org"), text("tm3@x.org")}));
    const ImportPlan again = world.plan(table);
    QCOMPARE(verdictsOf(again.review), text("SSSa"));
    QVERIFY(again.changes.isEmpty());
}

void ImportReviewTest::namesake_isSuggestedForAnyKind()
{
    World world;
    world.w.add(aCommunity("go"));
    world.request.kind = text("memberships");
    const QByteArray table = "community,person,email\ngo,Ada Lovelace,ada@elsewhere.example\n";
    const ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("N"));
    QCOMPARE(plan.changes.of<Person>().size(), size_t(1));
    QCOMPARE(plan.review.findingOf(0)->candidates, QList{world.ada.id});
    world.request.choices.people[{0, plan.review.findingOf(0)->field}] = world.ada.id;
    ImportPlan chosen = world.plan(table);
    world.w->commit({text("import"), chosen.name}, std::move(chosen.changes));
    QCOMPARE(world.people(), size_t(3));
    QCOMPARE(world.w.store().all<PersonAlias>().at(0).text, text("ada@elsewhere.example"));
}

void ImportReviewTest::namesakeWithoutAddress_getsThatOfTheRow()
{
    World world;
    const Person grace = aPerson("Grace Hopper");
    world.w.add(aCommunity("go"), grace);
    world.request.kind = text("memberships");
    ImportPlan plan = world.plan("community,person,email\ngo,Grace Hopper,grace@x.org\n");
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().get(grace.id).email, Email(text("grace@x.org")));
    ImportPlan second = world.plan("community,person,handle,email\ngo,,grace,hopper@x.org\n");
    world.w->commit({text("import"), second.name}, std::move(second.changes));
    QCOMPARE(world.people(), size_t(4));
    QCOMPARE(verdictsOf(world.plan("community,person,email\ngo,,hopper@x.org\ngo,,grace@x.org\n").review), text("SS"));
}

void ImportReviewTest::decisionOnOneAddress_isNotThatOnAnother()
{
    World world;
    world.w.add(aCommunity("go"), aCommunity("rust"));
    world.request.kind = text("memberships");
    const QByteArray table = "community,person,email\ngo,A. Lovelace,al@x.org\ngo,A. Lovelace,albert@x.org\n"
                             "rust,A. Lovelace,al@x.org\n";
    world.request.choices.people[{2, findKind(text("memberships"))->personField()}] = world.ada.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NNN"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(4));
    QCOMPARE(world.w.store().where(&Membership::person, world.ada.id).size(), size_t(2));
}

void ImportReviewTest::newerMembers_areComparedFieldByField()
{
    World world;
    world.request.kind = text("memberships");
    const QByteArray header = "Name;E-Mail;Community;Mitglied seit;Standort;Abteilung;Land\n";
    const QByteArray older = header + "Mia Krüger;mia@x.org;Golang;2021-05-03;Köln;Entwicklung;DE\n"
                                      "Tim Ott;tim@x.org;Golang;2020;Köln;Entwicklung;DE\n";
    ImportPlan first = world.plan(older);
    QCOMPARE(verdictsOf(first.review), text("NN"));
    world.w->commit({text("import"), first.name}, std::move(first.changes));
    QCOMPARE(verdictsOf(world.plan(older).review), text("SS"));
    const QByteArray newer = header + "Mia Krüger-Meier;mia@x.org;Golang;2021-06-01;Hamburg;Einkauf;DE\n"
                                      "Tim Ott;ott@x.org;Golang;2020-02;Köln;Entwicklung;DE\n";
    ImportPlan plan = world.plan(newer);
    QCOMPARE(verdictsOf(plan.review), text("CN"));
    QCOMPARE(editsOf(plan.review, 0),
             text("since: 2021-05-03 > 2021-06-01; name: Mia Krüger > Mia Krüger-Meier; also_known_as:  > Mia Krüger; "
                  "department: Entwicklung > Einkauf; site: Köln > Hamburg"));
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().all<Membership>().size(), size_t(3));
    QVERIFY(plan.result.warnings.filter(text("overlaps")).isEmpty());
    const ImportPlan again = world.plan(newer);
    QCOMPARE(verdictsOf(again.review), text("SS"));
    QVERIFY(again.changes.isEmpty());
}

void ImportReviewTest::newRow_saysWhatItChangesBesides()
{
    World world;
    world.w.add(aCommunity("go"));
    world.request.kind = text("memberships");
    const ImportPlan plan =
        world.plan("community,person,email,country\ngo,Ada King,ada@example.org,GB\ngo,Eve,eve@x.org,GB\n");
    QCOMPARE(verdictsOf(plan.review), text("NN"));
    QCOMPARE(editsOf(plan.review, 0),
             text("name: Ada Lovelace > Ada King; country:  > GB; also_known_as:  > Ada Lovelace"));
    QCOMPARE(editsOf(plan.review, 1), QString());
}

void ImportReviewTest::newRow_isImportedOntoWhomItMeans()
{
    World world;
    const QByteArray table = "name,email,joined\nA. Lovelace,al@elsewhere.example,2019\n";
    QCOMPARE(verdictsOf(world.plan(table).review), text("N"));
    world.request.choices.people[{0, findKind(text("people"))->personField()}] = world.ada.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("C"));
    QCOMPARE(editsOf(plan.review, 0),
             text("joined:  > 2019; also_known_as:  > A. Lovelace; also_known_as:  > al@elsewhere.example"));
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(3));
    const Person ada = world.w.store().get(world.ada.id);
    QCOMPARE(ada.name, world.ada.name);
    QCOMPARE(ada.email, world.ada.email);
    QCOMPARE(ada.joined, halfDate("2019"));
    world.request.choices = {};
    const ImportPlan again = world.plan(table);
    QCOMPARE(verdictsOf(again.review), text("S"));
    QVERIFY(again.changes.isEmpty());
}

void ImportReviewTest::decision_holdsForAllRowsThatSayTheSame()
{
    World world;
    world.w.add(aCommunity("go"), aCommunity("rust"));
    world.request.path = text("members.csv");
    const QByteArray table = "community,person\ngo,A. Lovelace\nrust,A. Lovelace\n";
    world.request.choices.people[{1, findKind(text("memberships"))->personField()}] = world.ada.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NN"));
    verifyUndo(world.w, {text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(3));
    QCOMPARE(world.w.store().where(&Membership::person, world.ada.id).size(), size_t(2));
    QCOMPARE(world.w.store().all<PersonAlias>().size(), size_t(1));
    world.request.choices = {};
    const ImportPlan again = world.plan(table);
    QCOMPARE(verdictsOf(again.review), text("SS"));
    QVERIFY(again.changes.isEmpty());
}

void ImportReviewTest::decisionForSomebodyNew_makesOnePerson()
{
    World world;
    world.w.add(aCommunity("go"), aCommunity("rust"));
    world.request.path = text("members.csv");
    world.request.choices.people[{1, findKind(text("memberships"))->personField()}] = Id<Person>();
    ImportPlan plan = world.plan("community,person\ngo,Bob Smith\nrust,Bob Smith\n");
    QCOMPARE(verdictsOf(plan.review), text("NN"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(4));
    QVERIFY(world.w.store().all<PersonAlias>().empty());
}

void ImportReviewTest::rowsThatSayTheSame_mayMeanTwo()
{
    World world;
    world.w.add(aCommunity("go"), aCommunity("rust"));
    world.request.path = text("members.csv");
    const int field = findKind(text("memberships"))->personField();
    world.request.choices.people[{0, field}] = world.bob.id;
    world.request.choices.people[{1, field}] = world.bobToo.id;
    ImportPlan plan = world.plan("community,person\ngo,Bob Smith\nrust,Bob Smith\nrust,Bob Smith\n");
    QCOMPARE(verdictsOf(plan.review), text("NNa"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().where(&Membership::person, world.bob.id).size(), size_t(1));
    QCOMPARE(world.w.store().where(&Membership::person, world.bobToo.id).size(), size_t(1));
}

void ImportReviewTest::attendance_isImportedOntoWhomItMeans()
{
    World world;
    Event talk = aHeldEvent(day("2026-10-05"));
    talk.uid = text("talk");
    world.w.add(talk);
    world.request.path = text("attendance.csv");
    const QByteArray table = "event,person\ntalk,A. Lovelace\ntalk,Grace Hopper\n";
    world.request.choices.people[{0, findKind(text("attendance"))->personField()}] = world.ada.id;
    ImportPlan plan = world.plan(table);
    QCOMPARE(verdictsOf(plan.review), text("NN"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().where(&Attendance::person, world.ada.id).size(), size_t(1));
    QCOMPARE(world.people(), size_t(4));
    world.request.choices = {};
    QVERIFY(world.plan(table).changes.isEmpty());
}

void ImportReviewTest::decision_doesNotTakeTheAddressOfAnother()
{
    World world;
    world.request.choices.people[{0, 0}] = world.bob.id;
    const ImportPlan plan = world.plan("name,email\nBobby,ada@example.org\n");
    QCOMPARE(verdictsOf(plan.review), text("r"));
    QVERIFY(plan.review.findingOf(0)->reason.contains(text("somebody else")));
    QVERIFY(plan.changes.isEmpty());
}

/// Of few rows only those people are read whom they mention; of many, everybody.
void ImportReviewTest::manyRows_arePlannedAsFewAre()
{
    World world;
    world.w.add(anAlias(world.ada, "Augusta King"), anAlias(world.bob, "bob@old.example", AliasKind::Address));
    const QByteArray rows = "Augusta King,,Bonn\nAda Lovelace,,\nx,bob@old.example,Ulm\nBob Smith,,\n"
                            "Grace Hopper,ada@example.org,\nNobody Known,,Rom\n";
    const QByteArray header = "name,email,site\n";
    const ImportPlan few = world.plan(header + rows);
    QByteArray table = header + rows;
    for (int i = 0; i < 2'100; ++i)
        table += "Ada Lovelace,ada@example.org,\n";
    const ImportPlan many = world.plan(table);
    QCOMPARE(verdictsOf(few.review), text("CSCSCN"));
    QCOMPARE(verdictsOf(many.review).left(6), verdictsOf(few.review));
    for (size_t row = 0; row < few.review.rows.size(); ++row)
        QCOMPARE(editsOf(many.review, row), editsOf(few.review, row));
}

void ImportReviewTest::leftOutRow_keepsItsVerdictAndChangesNothing()
{
    World world;
    world.request.choices.leftOut = {0, 1, 4};
    ImportPlan plan = world.plan("name,email,joined\n"
                                 "Grace Hopper,grace@example.org,\n"
                                 "Ada Lovelace,ada@example.org,2020\n"
                                 "Edsger Dijkstra,,\n");
    QCOMPARE(verdictsOf(plan.review), text("ncN"));
    QCOMPARE(editsOf(plan.review, 1), text("joined:  > 2020"));
    QCOMPARE(plan.review.takenCount(), qint64(1));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.people(), size_t(4));
}

void ImportReviewTest::unchangedRows_takeNoFindings()
{
    World world;
    QByteArray table = "name,email\n";
    for (int i = 0; i < 100; ++i)
        table += "Ada Lovelace,ada@example.org\n";
    const ImportPlan plan = world.plan(table);
    QCOMPARE(plan.review.counts()[size_t(Verdict::Same)], qint64(100));
    QVERIFY(plan.review.findings.empty());
}

void ImportReviewTest::calendar_hasVerdictsToo()
{
    World world;
    const auto calendar = [](const QByteArray &title) {
        return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                          "BEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261104T160000Z\r\nDTEND:20261104T170000Z\r\nSUMMARY:") +
               title +
               "\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:two\r\nDTSTART:20261105T160000Z\r\nDTEND:20261105T170000Z\r\nSUMMARY:Rust"
               "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    };
    world.request.choices.leftOut = {1};
    ImportPlan plan = world.plan(calendar("Go"));
    QCOMPARE(verdictsOf(plan.review), text("Nn"));
    QCOMPARE(plan.review.wordsOf(1), text("Rust · Thu 5 Nov 2026, 16:00"));
    world.w->commit({text("import"), plan.name}, std::move(plan.changes));
    QCOMPARE(world.w.store().all<Event>().size(), size_t(1));
    world.request.choices = {};
    const ImportPlan again = world.plan(calendar("Go basics"));
    QCOMPARE(verdictsOf(again.review), text("CN"));
    QCOMPARE(editsOf(again.review, 0), text("title: Go > Go basics"));
}

void ImportReviewTest::dates_areToldFromTheWholeColumn_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QByteArray>("first");
    QTest::addRow("day above twelve") << QByteArray("4/3/26,25/3/26") << QByteArray("2026-03-04");
    QTest::addRow("day above twelve in the middle") << QByteArray("4/3/2026,3/25/2026") << QByteArray("2026-04-03");
    QTest::addRow("year in front") << QByteArray("2026/3/4") << QByteArray("2026-03-04");
    QTest::addRow("points") << QByteArray("04.03.2026") << QByteArray("2026-03-04");
    QTest::addRow("month by name") << QByteArray("4 March 2026") << QByteArray("2026-03-04");
    QTest::addRow("month by name in front") << QByteArray("\"Mar 4, 2026\"") << QByteArray("2026-03-04");
    QTest::addRow("German month") << QByteArray("4. März 1998") << QByteArray("1998-03-04");
    QTest::addRow("short German month") << QByteArray("4-Mai-98") << QByteArray("1998-05-04");
    QTest::addRow("short month") << QByteArray("4-Mar-98") << QByteArray("1998-03-04");
    QTest::addRow("standard") << QByteArray("2026-03-04") << QByteArray("2026-03-04");
}

void ImportReviewTest::dates_areToldFromTheWholeColumn()
{
    QFETCH(QByteArray, dates);
    QFETCH(QByteArray, first);
    World world;
    QByteArray table = "name;joined\n";
    int number = 0;
    for (const QByteArray &date : dates.startsWith('"') ? QList{dates} : dates.split(','))
        table += "Person " + QByteArray::number(++number) + ";" + date + "\n";
    const ImportPlan plan = world.plan(table);
    QVERIFY(!plan.dateQuestion);
    QCOMPARE(plan.result.rejected, qint64(0));
    QCOMPARE(plan.changes.of<Person>().front().after->joined, halfDate(first));
}

void ImportReviewTest::dates_areAskedForOnce()
{
    World world;
    const ImportPlan plan = world.plan("name,joined,left\nGrace Hopper,4/3/26,5/6/26\nAlan Turing,2020-01-01,\n");
    QVERIFY(plan.dateQuestion);
    QCOMPARE(*plan.dateQuestion, (DateQuestion{{text("joined"), text("left")}, text("4/3/26")}));
    QCOMPARE(verdictsOf(plan.review), text("rN"));
}

void ImportReviewTest::dates_areReadAsAnswered_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QByteArray>("read");
    QTest::addRow("day first") << int(DateOrder::DayFirst) << QByteArray("2026-05-04");
    QTest::addRow("month first") << int(DateOrder::MonthFirst) << QByteArray("2026-04-05");
    QTest::addRow("year first") << int(DateOrder::YearFirst) << QByteArray("2004-05-26");
}

void ImportReviewTest::dates_areReadAsAnswered()
{
    QFETCH(int, order);
    QFETCH(QByteArray, read);
    World world;
    world.request.dates = DateOrder(order);
    const ImportPlan plan = world.plan("name,joined\nGrace Hopper,04/05/26\n");
    QVERIFY(!plan.dateQuestion);
    QCOMPARE(plan.changes.of<Person>().front().after->joined, halfDate(read));
}

void ImportReviewTest::columns_areToldFromTheirValues()
{
    World world;
    const ImportPlan plan = world.plan("name,Kontakt\nGrace Hopper,grace@example.org\nAlan Turing,alan@example.org\n");
    QCOMPARE(plan.changes.of<Person>().front().after->email, Email(text("grace@example.org")));
}

void ImportReviewTest::kind_isToldFromTheValues()
{
    World world;
    world.request.path = text("list.csv");
    const ImportPlan plan = world.plan("Wer,Kontakt\nGrace Hopper,grace@example.org\nAlan Turing,alan@example.org\n");
    QCOMPARE(plan.kind, text("people"));
    QCOMPARE(verdictsOf(plan.review), text("NN"));
}

void ImportReviewTest::name_inTwoColumnsIsOne()
{
    World world;
    const ImportPlan plan = world.plan("First name,Last name,Mail\nGrace,Hopper,grace@example.org\nAda,Lovelace,\n");
    QCOMPARE(verdictsOf(plan.review), text("NS"));
    QCOMPARE(plan.changes.of<Person>().front().after->name, Name(text("Grace Hopper")));
}

void ImportReviewTest::preview_showsWhatWillBeRead()
{
    World world;
    world.request.bytes = "name;joined;shoe size\nGrace Hopper;4/3/26;38\n";
    const ImportPreview preview = previewImport(world.request);
    QCOMPARE(preview.table.separator, ';');
    QCOMPARE(preview.table.encoding, text("UTF-8"));
    QCOMPARE(text(preview.kind->name), text("people"));
    QCOMPARE(preview.sample.rows.front(), (QStringList{text("Grace Hopper"), text("4/3/26"), text("38")}));
    QCOMPARE(preview.fields[0], 0);
    QCOMPARE(preview.fields[2], -1);
    QVERIFY(preview.dateQuestion);
    QVERIFY(preview.missing.isEmpty());
    world.request.map = {{text("name"), text("")}};
    QCOMPARE(previewImport(world.request).kind, nullptr);
}

void ImportReviewTest::profile_isReadAsWritten()
{
    const ImportProfile profile{text("people"), {{text("Wer"), text("name")}, {text("x"), QString()}}, text("Latin-1"), ';', DateOrder::DayFirst};
    const auto read = readProfile(toText(profile));
    QVERIFY(read);
    QCOMPARE(*read, profile);
    QVERIFY(!readProfile(QString()));
    QVERIFY(!readProfile(text("{\"kind\": \"nonsense\"}")));
}

void ImportReviewTest::profile_belongsToItsHeader()
{
    QCOMPARE(profileKey({text("Name"), text("E-mail")}), profileKey({text("name "), text("e-mail")}));
    QVERIFY(profileKey({text("Name"), text("E-mail")}) != profileKey({text("E-mail"), text("Name")}));
}

void ImportReviewTest::profile_readsTheNextFileAlike()
{
    World world;
    world.request.bytes = "Wer;Seit\nGrace Hopper;4/3/26\n";
    world.request.kind = text("people");
    world.request.map = {{text("Wer"), text("name")}, {text("Seit"), text("joined")}};
    world.request.dates = DateOrder::MonthFirst;
    const ImportProfile profile = profileOf(world.request, previewImport(world.request));
    World next;
    apply(profile, next.request);
    const ImportPlan plan = next.plan("Wer;Seit\nAlan Turing;5/6/26\n");
    QCOMPARE(plan.changes.of<Person>().front().after->joined, halfDate("2026-05-06"));
}

/// So are those that have the name of another.
void ImportReviewTest::columnsWithoutAName_areMappedByPlace()
{
    World world;
    world.request.bytes = "name,,mail,mail\nGrace Hopper,Navy,no address,grace@example.org\n";
    world.request.kind = text("people");
    QCOMPARE(columnKeys({text("name"), QString(), text("mail"), text("Mail")}),
             (QStringList{text("name"), text("#2"), text("mail"), text("#4")}));
    world.request.map = {{text("#2"), text("department")}, {text("mail"), QString()}, {text("#4"), text("email")}};
    const ImportPreview preview = previewImport(world.request);
    const ImportProfile profile = profileOf(world.request, preview);
    World next;
    apply(profile, next.request);
    const ImportPlan plan = next.plan("name,,mail,mail\nGrace Hopper,Navy,no address,grace@example.org\n");
    QCOMPARE(plan.changes.of<Person>().front().after->email, Email(text("grace@example.org")));
    QCOMPARE(plan.changes.of<Affiliation>().front().after->department, text("Navy"));
}

void ImportReviewTest::dataFiles_areReadOrRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("kind"); // empty: told in words that it cannot be
    const auto add = [](const char *file, const char *kind) {
        QTest::addRow("%s", file) << QByteArray(file) << QByteArray(kind);
    };
    add("zoom-teams/zoom-participants_heroes.csv", "");
    add("zoom-teams/zoom-participants_heroes_full.csv", "");
    add("zoom-teams/teams-IDL-14-11-22-utf16le.csv", "");
    add("zoom-teams/teams-IDL-14-11-22-utf16be.csv", "");
    add("surveys/google-forms-first6.csv", "");
    add("csv-spectrum/csvs-comma_in_quotes.csv", "people"); // first and last names
    add("csv-spectrum/csvs-empty.csv", "");
    add("csv-spectrum/csvs-json.csv", "");
    add("csv-spectrum/csvs-newlines.csv", "");
    add("csv-spectrum/csvs-simple.csv", "");
    add("csv-spectrum/csvs-utf8.csv", "");
}

void ImportReviewTest::dataFiles_areReadOrRefusedInWords()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, kind);
    World world;
    world.request.path = QStringLiteral(CONVENOR_TEST_DATA "/") + text(file);
    const ImportPreview preview = previewImport(world.request);
    QVERIFY(!preview.sample.header.isEmpty());
    QCOMPARE(preview.kind ? QByteArray(preview.kind->name) : QByteArray(), kind);
    QCOMPARE(preview.isMeetingReport, file.startsWith("zoom-teams/"));
}

void ImportReviewTest::tables_haveNamesForPeople()
{
    for (const RecordType &type : allRecords())
        QVERIFY2(tableWords(type.table->name) != QLatin1String(type.table->name), type.table->name);
    QCOMPARE(tableWords("session_note"), text("Notes of sessions"));
    QCOMPARE(tableWords("of_another_version"), text("of_another_version"));
}

QTEST_GUILESS_MAIN(ImportReviewTest)
#include "tst_import_review.moc"
