// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/core_table.h"
#include "core/insight/leading.h"
#include "core/insight/participation.h"
#include "core/insight/retention.h"
#include "core/insight/rhythm.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace convenor;

namespace {

Facts loaded(const Store &store)
{
    Facts facts;
    while (facts.loadMore(store)) {}
    return facts;
}

/// Communities, people and a way to say in one line what took place.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Role expert = aRole("expert");
    std::vector<Person> people;

    explicit World(int count = 8)
    {
        go.cadenceDays = 14;
        for (int i = 0; i < count; ++i)
            people.push_back(aPerson("P"));
        w.add(go, rust, expert, people);
    }
    Event session(const char *date, const Community &community, const std::vector<int> &came,
                  std::optional<int> speaker = {})
    {
        const Event event = aHeldEvent(day(date));
        std::vector<Attendance> rows;
        for (const int person : came)
            rows.push_back(anAttendance(event, people[size_t(person)]));
        w.add(event, aPlacing(event, community), rows);
        if (speaker)
            w.add(aPart(event, people[size_t(*speaker)]));
        return event;
    }
    Facts facts() const { return loaded(w.store()); }
};

/// Three hundred people, five communities and two years of sessions, at random.
struct RandomWorld
{
    TestWorkspace w;
    std::mt19937 random{11};
    std::vector<Community> communities;
    std::vector<Person> people;

    RandomWorld()
    {
        for (const char *code : {"a", "b", "c", "d", "e"}) {
            Community &community = communities.emplace_back(aCommunity(code));
            community.cadenceDays = some(3) ? std::optional(7 * (1 + some(4))) : std::nullopt;
        }
        for (int i = 0; i < 300; ++i) {
            Person &person = people.emplace_back(aPerson("P"));
            person.left = some(10) ? HalfDate() : HalfDate(w.today.addDays(-some(600)));
        }
        const Role expert = aRole("expert");
        w.add(communities, people, expert,
              std::vector{Headcount{Id<Headcount>(1), w.today.addDays(-500), 900, {}, {}},
                          Headcount{Id<Headcount>(2), w.today.addDays(-100), 1'000, {}, {}},
                          Headcount{Id<Headcount>(3), w.today.addDays(-90), 40, QStringLiteral("IT"), {}}});
        std::vector<RoleTerm> terms;
        for (const Community &community : communities)
            terms.push_back(aTerm(people[size_t(some(300))], community, expert, "2025"));
        w.add(terms);
        addMemberships();
        for (int i = 0; i < 160; ++i)
            addSession();
    }
    int some(int below) { return int(random() % quint32(below)); }
    void addMemberships()
    {
        std::vector<Membership> rows;
        for (const Person &person : people)
            for (const Community &community : communities)
                if (some(3) == 0) {
                    const QDate since = w.today.addDays(-some(900));
                    rows.push_back(aMembership(person, community, since.toString(Qt::ISODate).toLatin1()));
                    rows.back().until = some(4) ? HalfDate() : HalfDate(since.addDays(some(400)));
                }
        w.add(rows);
    }
    void addSession()
    {
        Event event = anEvent(w.today.addDays(20 - some(740)));
        event.status = EventStatus(some(5));
        if (some(5) == 0)
            event.headCount = some(40);
        std::vector<EventCommunity> placings;
        const int first = some(5);
        placings.push_back(aPlacing(event, communities[size_t(first)]));
        if (some(4) == 0)
            placings.push_back(aPlacing(event, communities[size_t((first + 1) % 5)]));
        std::vector<Attendance> rows;
        std::vector<Part> parts;
        for (const Person &person : people) {
            if (some(8) == 0)
                rows.push_back(anAttendance(event, person, Presence(some(5))));
            if (some(100) == 0)
                parts.push_back(aPart(event, person, PartKind(some(5))));
        }
        if (some(3) == 0)
            rows.clear();
        w.add(event, placings, rows, parts);
    }
    qint64 number(const QByteArray &sql, std::initializer_list<QDate> days) const
    {
        Statement statement = w.store().select(sql);
        for (const QDate date : days)
            statement.bind(date.toString(Qt::ISODate));
        return statement.step() ? statement.number(0) : -1;
    }
};

/// Events e that are held, as a select says it.
const QByteArray heldEvents =
    " e.status <> 'cancelled' AND (e.status = 'held' OR e.head_count IS NOT NULL OR coalesce(e.unnamed, 0) > 0 OR EXISTS"
    " (SELECT 1 FROM attendance x WHERE x.event = e.id AND x.presence IN ('attended', 'partial')))";
const QByteArray allActs =
    " (SELECT event, person, 'came' AS kind FROM attendance WHERE presence IN ('attended', 'partial')"
    " UNION ALL SELECT event, person, kind FROM part)";

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void participation_countsEachPersonOnceIn90Days();
    void participation_hasNoShareWithoutAHeadcount();
    void participation_agreesWithSql();
    void memberCounts_agreeWithSql();
    void speakers_agreeWithSql();
    void sessions_tellUnknownFromCancelled();
    void sessions_agreeWithSql();
    void sessions_dueFollowsTheRhythmWhileOpen();
    void attendance_tellsUnknownFromNobody();
    void leading_agreesWithTheCoreTable();
    void leading_namesWhoLeadsMost();
    void returned_agreesWithTheVector();
    void cohorts_leaveOutBreaksAndLeavers();
    void secondVisits_askForOneOfTheNextThree();
    void periods_endOnTheDay();
};

void MetricsTest::participation_countsEachPersonOnceIn90Days()
{
    World world;
    world.w.add(Headcount{Id<Headcount>(1), day("2026-01-01"), 100, {}, {}},
                Headcount{Id<Headcount>(2), day("2026-11-03"), 999, {}, {}});
    world.session("2026-11-02", world.go, {0, 1});
    world.session("2026-10-02", world.rust, {1, 2}, 3);
    world.session("2026-08-05", world.rust, {4}); // the 90th day
    world.session("2026-08-04", world.rust, {5});
    Event planned = anEvent(day("2026-10-03"));
    world.w.add(planned, aPart(planned, world.people[6]));
    const Participation now = participation(world.facts(), Scope::all(), world.w.today);
    QCOMPARE(now, (Participation{world.w.today, 5, 100}));
    QCOMPARE(now.share(), (Share{5, 100}));
    QCOMPARE(participation(world.facts(), Scope::of(world.go.id), world.w.today).active, 2);
    QCOMPARE(participants(world.facts(), Scope::of(world.go.id), world.w.today),
             (std::vector{world.people[0].id, world.people[1].id}));
}

void MetricsTest::participation_hasNoShareWithoutAHeadcount()
{
    World world;
    world.session("2026-11-02", world.go, {0, 1});
    const Participation now = participation(world.facts(), Scope::all(), world.w.today);
    QCOMPARE(now.active, 2);
    QVERIFY(!now.headcount);
    QVERIFY(!now.share().value());
}

void MetricsTest::participation_agreesWithSql()
{
    RandomWorld world;
    const Facts facts = loaded(world.w.store());
    std::vector<QDate> days;
    for (int i = 0; i < 100; ++i)
        days.push_back(world.w.today.addDays(-7 * i));
    const auto all = participation(facts, Scope::all(), days);
    const auto one = participation(facts, Scope::of(world.communities[2].id), days);
    const QByteArray in = " AND e.id IN (SELECT event FROM event_community WHERE community = " +
                          QByteArray::number(world.communities[2].id.value()) + ")";
    const QByteArray people = "SELECT count(DISTINCT a.person) FROM " + allActs +
                              " a JOIN event e ON e.id = a.event WHERE e.date BETWEEN ? AND ? AND" + heldEvents;
    for (size_t i = 0; i < days.size(); ++i) {
        QCOMPARE(all[i].active, world.number(people, {days[i].addDays(-89), days[i]}));
        QCOMPARE(one[i].active, world.number(people + in, {days[i].addDays(-89), days[i]}));
        QCOMPARE(all[i].headcount.value_or(-1),
                 world.number("SELECT people FROM headcount WHERE department = '' AND day <= ? ORDER BY day DESC",
                              {days[i]}));
    }
    QVERIFY(all[0].active > 100);
}

void MetricsTest::memberCounts_agreeWithSql()
{
    RandomWorld world;
    const Facts facts = loaded(world.w.store());
    std::vector<QDate> days;
    for (int i = 0; i < 30; ++i)
        days.push_back(world.w.today.addDays(-30 * i));
    const auto all = memberCounts(facts, Scope::all(), days);
    const QByteArray sql =
        "SELECT count(DISTINCT m.person) FROM membership m JOIN person p ON p.id = m.person WHERE m.since <= ?"
        " AND (m.until = '' OR m.until >= ?) AND (p.\"left\" = '' OR p.\"left\" >= ?)";
    const auto one = memberCounts(facts, Scope::of(world.communities[0].id), days);
    const QByteArray in = " AND m.community = " + QByteArray::number(world.communities[0].id.value());
    for (size_t i = 0; i < days.size(); ++i) {
        QCOMPARE(all[i], world.number(sql, {days[i], days[i], days[i]}));
        QCOMPARE(one[i], world.number(sql + in, {days[i], days[i], days[i]}));
    }
    QCOMPARE(int(members(facts, Scope::all(), days[0]).size()), all[0]);
}

void MetricsTest::speakers_agreeWithSql()
{
    RandomWorld world;
    const Facts facts = loaded(world.w.store());
    const QByteArray sql =
        "SELECT count(DISTINCT a.person) FROM part a JOIN event e ON e.id = a.event WHERE a.kind = 'speaker' AND e.date BETWEEN ? AND ? AND" +
        heldEvents;
    for (int i = 0; i < 12; ++i) {
        const QDate date = world.w.today.addDays(-30 * i);
        const Share share = speakers(facts, Scope::all(), date);
        QCOMPARE(share.part, world.number(sql, {date.addDays(-364), date}));
        QCOMPARE(share.whole, memberCount(facts, Scope::all(), date));
        QCOMPARE(share.part, qint64(speakersOf(facts, Scope::all(), date).size()));
    }
}

void MetricsTest::sessions_tellUnknownFromCancelled()
{
    World world;
    world.session("2026-10-01", world.go, {});
    world.session("2026-10-08", world.rust, {0});
    std::vector<Event> more{anEvent(day("2026-10-15")), anEvent(day("2026-10-22")), anEvent(day("2026-10-23")), anEvent(world.w.today), anEvent(day("2026-11-20"))};
    more[1].status = EventStatus::Cancelled;
    more[2].status = EventStatus::Idea;
    world.w.add(more);
    const SessionCounts counts =
        sessions(world.facts(), Scope::all(), {day("2026-10-01"), day("2026-12-31")}, world.w.today);
    QCOMPARE(counts.held, 2);
    QCOMPARE(counts.notKnown, 1);
    QCOMPARE(counts.cancelled, 1);
    QCOMPARE(counts.planned, 2);
    QCOMPARE(counts.heldShare(), (Share{2, 4}));
    QCOMPARE(counts.heldOfDue, 1);
    QCOMPARE(counts.due, 33 / 14.0);
    QCOMPARE(
        sessions(world.facts(), Scope::of(world.rust.id), {day("2026-10-01"), day("2026-12-31")}, world.w.today).held,
        1);
}

void MetricsTest::sessions_agreeWithSql()
{
    RandomWorld world;
    const Facts facts = loaded(world.w.store());
    const std::vector<Period> months = monthsTo(world.w.today, 24);
    const auto all = sessions(facts, Scope::all(), months, world.w.today);
    for (size_t i = 0; i < months.size(); ++i) {
        const auto count = [&](const QByteArray &where) {
            return world.number("SELECT count(*) FROM event e WHERE e.date BETWEEN ? AND ? AND " + where,
                                {months[i].first, months[i].last});
        };
        QCOMPARE(all[i].held, count(heldEvents));
        QCOMPARE(all[i].cancelled, count("e.status = 'cancelled'"));
        QCOMPARE(all[i].notKnown + all[i].planned,
                 count("e.status NOT IN ('cancelled', 'idea') AND NOT (" + heldEvents + ")"));
    }
}

void MetricsTest::sessions_dueFollowsTheRhythmWhileOpen()
{
    World world;
    Community closed = aCommunity("java");
    closed.cadenceDays = 7;
    closed.founded = halfDate("2026-09-01");
    closed.closed = halfDate("2026-09-28");
    world.w.add(closed);
    const auto due = [&](const char *first, const char *last) {
        return sessions(world.facts(), Scope::of(closed.id), {day(first), day(last)}, world.w.today).due;
    };
    QCOMPARE(due("2026-01-01", "2026-12-31"), 4.0);
    QCOMPARE(due("2026-09-15", "2026-09-21"), 1.0);
    QCOMPARE(due("2026-10-01", "2026-10-31"), 0.0);
    QCOMPARE(
        sessions(world.facts(), Scope::of(world.rust.id), {day("2026-01-01"), day("2026-12-31")}, world.w.today).due,
        0.0);
}

/// 4 people at two events, one of which was counted 3 more: 11 attendances.
void MetricsTest::attendance_tellsUnknownFromNobody()
{
    World world;
    world.session("2026-10-01", world.go, {0, 1, 2, 3});
    Event second = aHeldEvent(day("2026-10-08"));
    second.unnamed = 3;
    Event silent = aHeldEvent(day("2026-10-15"));
    Event nobody = aHeldEvent(day("2026-10-16"));
    nobody.headCount = 0;
    std::vector<Attendance> rows;
    for (int i = 0; i < 4; ++i)
        rows.push_back(anAttendance(second, world.people[size_t(i)]));
    world.w.add(second, silent, nobody, aPlacing(second, world.go), aPlacing(silent, world.go),
                aPlacing(nobody, world.rust), rows);
    const Facts facts = world.facts();
    const auto months = monthsTo(world.w.today, 2);
    const auto all = attendanceByCommunity(facts, months);
    const auto &go = all[facts.slotOf(world.go.id).value()], &rust = all[facts.slotOf(world.rust.id).value()];
    QCOMPARE(go[0], (AttendanceCount{11, 2, 1}));
    QCOMPARE(rust[0], (AttendanceCount{0, 1, 0}));
    QVERIFY(rust[0].isKnown());
    QVERIFY(!go[1].isKnown());
}

void MetricsTest::leading_agreesWithTheCoreTable()
{
    RandomWorld world;
    const Facts facts = loaded(world.w.store());
    const auto rows = leading(facts, Scope::all(), world.w.today);
    const auto table = coreTable(world.w.store(), world.w.today);
    QCOMPARE(rows.size(), table.size());
    for (const CoreRow &core : table) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Leading &r) { return r.community == core.community; });
        QVERIFY(row != rows.end());
        QCOMPARE(row->share, core.topShare);
    }
    QVERIFY(rows[0].share->value() >= rows[4].share->value());
}

void MetricsTest::leading_namesWhoLeadsMost()
{
    World world;
    for (const char *date : {"2026-10-01", "2026-10-08", "2026-10-15"})
        world.session(date, world.go, {}, 1);
    world.session("2026-10-22", world.go, {}, 0);
    world.session("2025-11-02", world.go, {}, 2); // a day too early
    const auto rows = leading(world.facts(), Scope::all(), world.w.today);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].community, world.go.id);
    QCOMPARE(rows[0].share, std::optional(TopShare{3, 4}));
    QCOMPARE(rows[0].person, world.people[1].id);
    QCOMPARE(rows[0].people, 2);
    QCOMPARE(leaders(world.facts(), world.go.id, world.w.today),
             (std::vector<Leader>{{world.people[1].id, 3}, {world.people[0].id, 1}}));
    QVERIFY(!rows[1].share);
    QVERIFY(rows[1].person.isNull());
}

/// {a, b, c} → {b, c, d, e, f}: 2 of 3 came again, three are new. Then a is back.
void MetricsTest::returned_agreesWithTheVector()
{
    World world;
    world.session("2026-01-10", world.go, {0, 1, 2});
    world.session("2026-04-10", world.go, {1, 2, 3, 4, 5});
    world.session("2026-07-10", world.rust, {0, 3});
    const auto quarters = quartersTo(world.w.today, 2);
    const auto rows = returned(world.facts(), Scope::all(), quarters);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0], (Returned{{day("2026-04-01"), day("2026-06-30")}, {2, 3}, 3, 0}));
    QCOMPARE(rows[1], (Returned{{day("2026-07-01"), day("2026-09-30")}, {1, 5}, 0, 1}));
    QVERIFY(returned(world.facts(), Scope::all(), {}).empty());
}

void MetricsTest::cohorts_leaveOutBreaksAndLeavers()
{
    World world;
    Person gone = aPerson("Gone");
    gone.left = halfDate("2026-05-31");
    world.w.add(gone);
    std::vector<Membership> joins;
    for (int i = 0; i < 5; ++i)
        joins.push_back(aMembership(world.people[size_t(i)], world.go, "2026-02"));
    joins.push_back(aMembership(gone, world.go, "2026-02-10"));
    joins.push_back(aMembership(world.people[5], world.go, "2026"));         // the quarter is not known
    joins.push_back(aMembership(world.people[0], world.rust, "2026-07-01")); // joined before
    world.w.add(joins, aBreak(world.people[4], "2026-06-20", "", "2026-07-15"));
    world.session("2026-04-10", world.go, {0, 1, 4});
    world.session("2026-07-10", world.rust, {0});
    const auto rows = cohorts(world.facts(), Scope::all(), quartersTo(world.w.today, 3));
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].size, 6);
    QCOMPARE(rows[0].active, (std::vector<Share>{{2, 4}, {1, 4}}));
    QCOMPARE(rows[1].size, 0);
    const auto behind = cohortMembers(world.facts(), Scope::all(), quartersTo(world.w.today, 3), 0, 1);
    QCOMPARE(behind, (std::vector<CohortMember>{{world.people[0].id, true}, {world.people[1].id, true}, {world.people[2].id, false}, {world.people[3].id, false}}));
    QCOMPARE(cohortMembers(world.facts(), Scope::all(), quartersTo(world.w.today, 3), 0, 0).size(), size_t(6));
    QVERIFY(!rows[1].active[0].value());
    QCOMPARE(cohorts(world.facts(), Scope::of(world.rust.id), quartersTo(world.w.today, 3))[2].size, 1);
}

void MetricsTest::secondVisits_askForOneOfTheNextThree()
{
    World world;
    world.session("2026-01-05", world.go, {0, 1, 2});
    world.session("2026-01-12", world.rust, {1}); // another community's
    world.session("2026-01-19", world.go, {3});
    world.session("2026-02-02", world.go, {});
    world.session("2026-02-16", world.go, {0}); // the third
    world.session("2026-03-02", world.go, {1, 3, 4, 5});
    world.session("2026-03-16", world.go, {4});
    const std::vector<Period> first{{day("2026-01-01"), day("2026-03-31")}};
    const auto rows = secondVisits(world.facts(), Scope::all(), first, world.w.today);
    // 0 came to the third, 1 and 2 did not, 3 came to the third after, 4 came again at once, 5 may yet.
    QCOMPARE(rows[0], (SecondVisits{first[0], {3, 5}, 1}));
    const auto behind = firstVisits(world.facts(), Scope::all(), first[0], world.w.today);
    QCOMPARE(behind.size(), size_t(6));
    QCOMPARE(std::count_if(behind.begin(), behind.end(), [](const FirstVisit &v) { return v.again.value_or(false); }),
             3);
    QCOMPARE(std::count_if(behind.begin(), behind.end(), [](const FirstVisit &v) { return !v.again; }), 1);
    // On 20 January 0 to 3 had not had three sessions yet.
    QCOMPARE(secondVisits(world.facts(), Scope::all(), first, day("2026-01-20"))[0],
             (SecondVisits{first[0], {0, 0}, 4}));
}

void MetricsTest::periods_endOnTheDay()
{
    const auto months = monthsTo(day("2026-11-02"), 3);
    QCOMPARE(months.front(), (Period{day("2026-09-01"), day("2026-09-30")}));
    QCOMPARE(months.back(), (Period{day("2026-11-01"), day("2026-11-02")}));
    QCOMPARE(quartersTo(day("2026-11-02"), 1).front(), (Period{day("2026-07-01"), day("2026-09-30")}));
    QCOMPARE(quartersTo(day("2026-12-31"), 1).front(), (Period{day("2026-10-01"), day("2026-12-31")}));
    QCOMPARE(quarterName(day("2026-09-30")), QStringLiteral("Q3 26"));
    QCOMPARE(daysTo(day("2026-11-02"), 90).first, day("2026-08-05"));
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
