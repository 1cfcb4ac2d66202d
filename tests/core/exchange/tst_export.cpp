// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes out comes back: into the same workspace without change, into an empty one as the same tables.
#include "core/exchange/export.h"

#include "core/exchange/csv.h"
#include "core/exchange/import.h"
#include "core/exchange/table_file.h"
#include "core/exchange/vcard.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <functional>
#include <map>

using namespace convenor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Name name(const char *utf8)
{
    return Name(text(utf8));
}

template <class T> T with(T record, const std::function<void(T &)> &change)
{
    change(record);
    return record;
}

QByteArray exported(const TestWorkspace &w, const Kind &kind, const Filter &filter = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportTable(w.store(), kind, filter, buffer);
    return buffer.data();
}

QByteArray exportedWorkbook(const TestWorkspace &w, const Kind &kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportWorkbook(w.store(), kind, {}, buffer);
    return buffer.data();
}

/// The cells of a table in whatever format, guarded as they are.
QList<QStringList> cellsOf(const QByteArray &bytes)
{
    const OpenTable table = openTable({QStringLiteral("table"), bytes});
    QList<QStringList> rows{table.reader->header()};
    while (table.reader->next()) {
        QStringList cells;
        for (int i = 0; i < table.reader->header().size(); ++i)
            cells << table.reader->text(i);
        rows << cells;
    }
    return rows;
}

ImportResult import(TestWorkspace &w, const Kind &kind, const QByteArray &table)
{
    QFile file(w.filePath(QStringLiteral("data.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("a file of the test could not be written");
    file.close();
    ImportPlan plan = planImport(
        w.store(),
        {file.fileName(), QStringLiteral("Europe/Berlin"), w.today, QString::fromLatin1(kind.name), {}, {}, true});
    w->commit({QStringLiteral("import"), plan.name}, std::move(plan.changes));
    return plan.result;
}

qint64 rowsOf(const QByteArray &table)
{
    QBuffer buffer;
    buffer.setData(table);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    qint64 rows = 0;
    while (reader.next())
        ++rows;
    return rows;
}

/// Communities, people and what they are in them, with everything that a table makes hard.
void addPeople(TestWorkspace &w)
{
    const auto community = [](const char *code, const char *called, const char *purpose) {
        Community c = aCommunity(code);
        c.name = name(called);
        c.purpose = text(purpose);
        return c;
    };
    Community go = community("go", "Go, “the” language", "=SUM(A1)\nsecond line; with \"quotes\"");
    go.kind = CommunityKind::Language;
    go.origin = Origin::BottomUp;
    go.openness = Openness::Open;
    go.founded = halfDate("2020-05");
    Community rust = community("=rust", "'=Rust", " - not a list");
    rust.purpose = rust.purpose.trimmed();
    rust.closed = halfDate("2024");
    const Community plain = community("c", "@home; and elsewhere", "");
    Person ada = aPerson("Ada \"Countess\" Lovelace");
    ada.email = Email(QStringLiteral("ada@example.org"));
    ada.country = QStringLiteral("GB");
    ada.zone = QStringLiteral("Europe/London");
    ada.languages = QStringLiteral("en;fr");
    ada.joined = halfDate("1833");
    ada.left = halfDate("1852-11-27");
    Person bob = aPerson("+Bob, jr.");
    bob.handle.clear();
    bob.email = Email(QStringLiteral("bob@example.org"));
    Person eve = aPerson("Ève Ñandú Łukasz Ørsted 日本 👩‍💻");
    eve.handle.clear();
    Person guest = aPerson("-1+1");
    guest.handle = QStringLiteral("=cmd");
    guest.guest = true;
    const Role expert = aRole("Expert, 1st"), helper = aRole("=Helper", false);
    w.add(go, rust, plain, ada, bob, eve, guest, expert, helper,
          Stage{Id<Stage>(1), go.id, StageName::Growth, go.founded, {}, {}},
          Channel{Id<Channel>(1), go.id, QStringLiteral("slack"), QStringLiteral("@go"), {}, {}},
          Channel{Id<Channel>(2), plain.id, {}, QStringLiteral("https://example.org/?a=1,2"), {}, {}},
          Affiliation{Id<Affiliation>(1), ada.id, QStringLiteral("Old, Ltd"), QStringLiteral("A"), {}, halfDate("1833"), halfDate("1840-06")},
          Affiliation{Id<Affiliation>(2), ada.id, QStringLiteral("New"), QStringLiteral("=B"), text("Zürich"), halfDate("1840-07"), {}},
          Affiliation{Id<Affiliation>(3), bob.id, QStringLiteral("New"), {}, {}, {}, {}},
          Affiliation{Id<Affiliation>(4), eve.id, QStringLiteral("Later"), {}, {}, halfDate("2030"), {}},
          Affiliation{Id<Affiliation>(5), eve.id, QStringLiteral("Now"), {}, {}, halfDate("2020"), halfDate("2029")});
    w.add(Headcount{Id<Headcount>(1), QDate(2026, 1, 1), 400, {}, {}},
          Headcount{Id<Headcount>(2), QDate(2026, 1, 1), 0, text("-A"), text("Zürich")});
    w.add(aMembership(ada, go, "2021", "2022-03"), aMembership(ada, go, "2022-04-01"), aMembership(bob, rust),
          aMembership(eve, plain, "2026-01"), aTerm(ada, go, expert, "2021-02", "2023"), aTerm(bob, go, helper),
          aTerm(eve, rust, expert, "2022-02-03"));
    w.add(with<Break>(aBreak(ada, "2026-05", "2026-08", "2026-07-15"),
                      [&](Break &b) {
                          b.community = go.id;
                          b.standIn = eve.id;
                      }),
          aBreak(bob, "2026"),
          with<Touch>(aTouch(ada, QDate(2026, 5, 1), TouchKind::Praise),
                      [](Touch &t) { t.note = text("=Well\ndone, \"you\""); }),
          anAlias(ada, "=A. \"Byron\""), anAlias(ada, "+ada", AliasKind::Handle),
          anAlias(bob, "robert@example.org", AliasKind::Address), aTouch(ada, QDate(2026, 5, 1), TouchKind::Praise),
          aTouch(guest, QDate(2026, 5, 2), TouchKind::Welcome));
}

Event anOccurrence(const Series &series, QDate day)
{
    Event event = anEvent(day, "Weekly");
    event.uid = series.uid;
    event.series = series.id;
    event.originalStart = startOf(event).toLocalString();
    return event;
}

void addSessions(TestWorkspace &w)
{
    const auto communities = w.store().all<Community>();
    const auto people = w.store().all<Person>();
    const Series series{Id<Series>(1), QStringLiteral("weekly"), Name(QStringLiteral("Weekly")), QDate(2026, 7, 6), QTime(17, 0),
                        QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, QDate(2026, 8, 1)};
    const Event first = anOccurrence(series, QDate(2026, 7, 6)), next = anOccurrence(series, QDate(2026, 7, 13));
    Event talk = aHeldEvent(QDate(2026, 5, 4), "=HYPERLINK(\"x\"), or not");
    setStart(talk, When::timed(QDate(2026, 3, 29), QTime(2, 30, 15),
                               QStringLiteral("Europe/Berlin"))); // in a gap, with seconds
    talk.minutes = 0;
    talk.format = QStringLiteral("lean coffee");
    talk.place = text("Raum „Über“, 2. Stock");
    talk.url = QStringLiteral("https://example.org/a,b");
    talk.registered = 40;
    talk.headCount = 30;
    talk.unnamed = 0;
    Event day = anEvent(QDate(2026, 6, 1), "All day");
    setStart(day, When::allDay(QDate(2026, 6, 1)));
    day.status = EventStatus::Cancelled;
    day.uid = QStringLiteral("=1+1@example.org");
    w.add(series, first, next, talk, day, aPlacing(talk, communities[0]), aPlacing(talk, communities[1]),
          aPlacing(first, communities[0]), aPart(talk, people[0]), aPart(talk, people[0], PartKind::Host),
          with<Part>(aPart(next, people[3], PartKind::Helper), [](Part &p) { p.state = text("-asked"); }));
    w.add(anAttendance(talk, people[0]), anAttendance(first, people[1], Presence::Partial),
          anAttendance(next, people[3], Presence::NoShow),
          with<Attendance>(anAttendance(day, people[2], Presence::Unknown),
                           [](Attendance &a) { a.registration = Registration::LateCancelled; }),
          with<Attendance>(anAttendance(talk, people[1], Presence::Excused), [](Attendance &a) {
              a.registration = Registration::Registered;
              a.minutes = 0;
          }));
    w.add(Feedback{Id<Feedback>(1), talk.id, people[0].id, 5, {}, text("=It\nall"), {}},
          Feedback{Id<Feedback>(2), first.id, people[2].id, {}, 0, {}, text("-")},
          AnswerTally{Id<AnswerTally>(1), talk.id, Question::Rating, 4, 3},
          AnswerTally{Id<AnswerTally>(2), next.id, Question::Recommend, 0, 2},
          LooseComment{Id<LooseComment>(9), talk.id, Question::Liked, text("@all: \"great\", really")},
          LooseComment{Id<LooseComment>(8), talk.id, Question::Improve, text("Länger\nbitte")},
          LooseComment{Id<LooseComment>(7), talk.id, Question::Improve, text("Länger\nbitte")});
}

std::vector<const Kind *> importableKinds()
{
    std::vector<const Kind *> list;
    for (const Kind &kind : kinds())
        if (kind.importer)
            list.push_back(&kind);
    return list;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void table_comesBackWithoutChange_data();
    void table_comesBackWithoutChange();
    void tables_fillAnEmptyWorkspaceTheSame();
    void untidyPlace_staysAsItIs();
    void workbook_comesBackWithoutChange_data() { table_comesBackWithoutChange_data(); }
    void workbook_comesBackWithoutChange();
    void workbook_holdsTheCellsOfTheTable_data();
    void workbook_holdsTheCellsOfTheTable();
    void workbook_keepsHardCells_data();
    void workbook_keepsHardCells();
    void workbook_refusesWhatItCannotHold();
    void cards_comeBackWithoutChange();
    void cards_areFoldedAndEscaped();
    void table_hasAHeaderEvenIfEmpty();
    void everyRecord_isInItsTable();
    void filter_choosesByCommunityPersonAndDay_data();
    void filter_choosesByCommunityPersonAndDay();
    void peopleOfADay_haveTheAffiliationOfThatDay();
    void noCell_isAFormula();

private:
    TestWorkspace m_full;
};

void ExportTest::initTestCase()
{
    addPeople(m_full);
    addSessions(m_full);
}

void ExportTest::table_comesBackWithoutChange_data()
{
    QTest::addColumn<QString>("kind");
    for (const Kind *kind : importableKinds())
        QTest::newRow(kind->name) << QString::fromLatin1(kind->name);
}

void ExportTest::table_comesBackWithoutChange()
{
    QFETCH(QString, kind);
    const QByteArray table = exported(m_full, *findKind(kind));
    const quint64 before = recordsHash(*m_full);
    const ImportResult result = import(m_full, *findKind(kind), table);
    QVERIFY(rowsOf(table) > 1);
    QCOMPARE(result.unchanged, rowsOf(table));
    QCOMPARE(result.added + result.updated + result.rejected, 0);
    QCOMPARE(recordsHash(*m_full), before);
}

void ExportTest::tables_fillAnEmptyWorkspaceTheSame()
{
    TestWorkspace empty;
    for (const Kind *kind : importableKinds()) {
        const ImportResult result = import(empty, *kind, exported(m_full, *kind));
        QVERIFY2(result.problems.empty(), kind->name);
    }
    for (const Kind *kind : importableKinds())
        QCOMPARE(QString::fromUtf8(exported(empty, *kind)), QString::fromUtf8(exported(m_full, *kind)));
    QCOMPARE(empty->check(), QStringList());
}

void ExportTest::untidyPlace_staysAsItIs()
{
    TestWorkspace w;
    Event event = anEvent(QDate(2026, 5, 4));
    event.place = text("Room  1\nSecond floor");
    w.add(event);
    const Kind &events = *findKind(QStringLiteral("events"));
    QCOMPARE(import(w, events, exported(w, events)).unchanged, 1);
    QVERIFY(w.store().get(event.id) == event);
}

void ExportTest::workbook_comesBackWithoutChange()
{
    QFETCH(QString, kind);
    const Kind &ofTable = *findKind(kind);
    const quint64 before = recordsHash(*m_full);
    const ImportResult result = import(m_full, ofTable, exportedWorkbook(m_full, ofTable));
    QCOMPARE(result.unchanged, rowsOf(exported(m_full, ofTable)));
    QCOMPARE(result.added + result.updated + result.rejected, 0);
    QCOMPARE(recordsHash(*m_full), before);
}

void ExportTest::workbook_holdsTheCellsOfTheTable_data()
{
    QTest::addColumn<QString>("kind");
    for (const Kind &kind : kinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void ExportTest::workbook_holdsTheCellsOfTheTable()
{
    QFETCH(QString, kind);
    QCOMPARE(cellsOf(exportedWorkbook(m_full, *findKind(kind))), cellsOf(exported(m_full, *findKind(kind))));
}

void ExportTest::workbook_keepsHardCells_data()
{
    QTest::addColumn<QJsonValue>("cell");
    QTest::addColumn<QString>("comesBack");
    const auto add = [](const char *what, const QJsonValue &cell, const char *back) {
        QTest::newRow(what) << cell << text(back);
    };
    const auto same = [&](const char *cell) { add(cell, text(cell), cell); };
    for (const char *cell : {"2026-11-05", "2026-11-05T15:00", "1900-03-01", "1840-06-30", "2023-05", "2023-13-45", "9999-12-31", "2026-11-05T24:00",
                             "2026-11-05T15:00:30", "_x0041_", "a_x000D_b", "<&>\"'", " two  spaces ", "a\nb", "שרה", "-5", "007", "1e5"})
        same(cell);
    add("a formula", text("=1+1"), "'=1+1");
    add("at", text("@SUM(1)"), "'@SUM(1)");
    add("a control character", text("a\x01z"), "a\x01z");
    add("a number", 42, "42");
    add("a fraction", 0.1 + 0.2, "0.3");
    add("large", 1e14, "100000000000000");
    add("nothing", QJsonValue(), "");
    add("empty", QString(), "");
}

void ExportTest::workbook_keepsHardCells()
{
    QFETCH(QJsonValue, cell);
    QFETCH(QString, comesBack);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(QStringLiteral("S"), {QStringLiteral("=head"), QStringLiteral("b")});
    writer.row({cell, QStringLiteral("end")});
    writer.finish(buffer);
    const auto rows = cellsOf(buffer.data());
    QCOMPARE(rows.at(0), (QStringList{QStringLiteral("=head"), QStringLiteral("b")}));
    QCOMPARE(rows.at(1), (QStringList{comesBack, QStringLiteral("end")}));
}

void ExportTest::workbook_refusesWhatItCannotHold()
{
    XlsxWriter writer(QStringLiteral("S"), {QStringLiteral("a")});
    QVERIFY(isRefused(Error::Invalid, "row 2 is longer than the 32,767 characters",
                      [&] { writer.row({QString(40'000, u'x')}); }));
    QBuffer closed;
    QVERIFY(isRefused(Error::Storage, "could not be written", [&] { writer.finish(closed); }));
}

void ExportTest::cards_comeBackWithoutChange()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportCards(m_full.store(), {}, buffer);
    const quint64 before = recordsHash(*m_full);
    const ImportResult result = import(m_full, *findKind(QStringLiteral("people")), buffer.data());
    QCOMPARE(result.unchanged, qint64(m_full.store().all<Person>().size()));
    QCOMPARE(recordsHash(*m_full), before);
}

void ExportTest::cards_areFoldedAndEscaped()
{
    const QByteArray card = cardOf(Id<Person>(7), {{QStringLiteral("name"), QString(80, u'ä')}, {QStringLiteral("organisation"), QStringLiteral("A;B, C")},
                                                   {QStringLiteral("languages"), QStringLiteral("en;hr")}});
    for (const QByteArray &line : card.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
    QVERIFY(card.contains("UID;VALUE=text:convenor-7\r\n"));
    QVERIFY(card.contains("ORG:A\\;B\\, C;\r\n"));
    QVERIFY(card.contains("LANG;PREF=2:hr\r\n"));
    QVERIFY(!card.contains("EMAIL"));
}

void ExportTest::table_hasAHeaderEvenIfEmpty()
{
    const TestWorkspace empty;
    for (const Kind &kind : kinds()) {
        const QByteArray table = exported(empty, kind);
        QVERIFY2(table.count('\n') == 1 && table.endsWith('\n'), kind.name);
        QCOMPARE(table.count(','), qsizetype(kind.columns().size()) - 1);
    }
}

void ExportTest::everyRecord_isInItsTable()
{
    const std::map<QByteArray, qint64> rows{{"communities", 3}, {"people", 4}, {"aliases", 3}, {"affiliations", 5}, {"headcount", 2}, {"memberships", 4},
                                            {"roles", 3},       {"breaks", 2}, {"touches", 3},      {"events", 4},    {"parts", 3},
                                            {"attendance", 5},  {"feedback", 2 + 3 + 2 + 3}};
    QCOMPARE(rows.size(), importableKinds().size());
    for (const Kind *kind : importableKinds())
        QCOMPARE(rowsOf(exported(m_full, *kind)), rows.at(kind->name));
}

void ExportTest::filter_choosesByCommunityPersonAndDay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<int>("rows");
    const Filter all;
    const auto go = m_full.store().all<Community>().at(0).id;
    const auto ada = m_full.store().all<Person>().at(0).id;
    const Filter ofGo{go, {}, {}, {}, {}}, ofAda{{}, ada, {}, {}, {}};
    const auto on = [](QDate day) { return Filter{{}, {}, {}, {}, day}; };
    const auto between = [](QDate from, QDate to) { return Filter{{}, {}, from, to, {}}; };
    const auto row = [](const char *kind, const char *what, const Filter &filter, int rows) {
        QTest::addRow("%s %s", kind, what) << QString::fromLatin1(kind) << filter << rows;
    };
    row("communities", "of go", ofGo, 1);
    row("communities", "open in 2025", on(QDate(2025, 1, 1)), 2);
    row("communities", "open on the last day of 2024", on(QDate(2024, 12, 31)), 3);
    row("people", "of go", ofGo, 1);
    row("people", "of ada", ofAda, 1);
    row("aliases", "of ada", ofAda, 2);
    row("memberships", "of go", ofGo, 2);
    row("memberships", "of ada", ofAda, 2);
    row("memberships", "on the last day of the first", on(QDate(2022, 3, 31)), 2);
    row("memberships", "on the day after", on(QDate(2022, 4, 1)), 2);
    row("roles", "of go", ofGo, 2);
    row("roles", "until 2020", between({}, QDate(2020, 12, 31)), 1);
    row("breaks", "on a day", on(QDate(2026, 7, 14)), 2);
    row("breaks", "on the day of the return", on(QDate(2026, 7, 15)), 1);
    row("touches", "of ada", ofAda, 2);
    row("touches", "on a day", on(QDate(2026, 5, 2)), 1);
    row("headcount", "before", between({}, QDate(2025, 12, 31)), 0);
    row("events", "of go", ofGo, 2);
    row("events", "on a day", on(QDate(2026, 7, 6)), 1);
    row("events", "in July", between(QDate(2026, 7, 6), QDate(2026, 7, 13)), 2);
    row("parts", "of ada", ofAda, 2);
    row("parts", "of go", ofGo, 2);
    row("attendance", "of ada", ofAda, 1);
    row("attendance", "of go", ofGo, 3);
    row("attendance", "on a day", on(QDate(2026, 7, 13)), 1);
    row("feedback", "of ada", ofAda, 1);
    row("feedback", "of go", ofGo, 2 + 3 + 3);
}

void ExportTest::filter_choosesByCommunityPersonAndDay()
{
    QFETCH(QString, kind);
    QFETCH(Filter, filter);
    QFETCH(int, rows);
    QCOMPARE(rowsOf(exported(m_full, *findKind(kind), filter)), rows);
}

void ExportTest::peopleOfADay_haveTheAffiliationOfThatDay()
{
    const auto departmentOn = [this](QDate day) {
        Filter filter;
        filter.on = day;
        QString organisation;
        findKind(QStringLiteral("people"))->read(m_full.store(), filter, [&](qint64, const QJsonArray &cells) {
            if (cells[1].toString() == QLatin1String("ada"))
                organisation = cells[3].toString();
        });
        return organisation;
    };
    QCOMPARE(departmentOn(QDate(1840, 6, 30)), QStringLiteral("Old, Ltd"));
    QCOMPARE(departmentOn(QDate(1840, 7, 1)), QStringLiteral("New"));
}

void ExportTest::noCell_isAFormula()
{
    for (const Kind &kind : kinds()) {
        QBuffer buffer;
        buffer.setData(exported(m_full, kind));
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        while (reader.next())
            for (int i = 0; i < reader.fieldCount(); ++i) {
                const QString cell = reader.text(i);
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r＝＋－＠").contains(cell[0]), qPrintable(cell));
            }
    }
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
