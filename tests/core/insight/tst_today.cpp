// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today.h"

#include "core/care/care_rules.h"
#include "core/insight/core_table.h"
#include "core/sessions/action_rules.h"
#include "core/sessions/log_session.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

/// A workspace that began 100 days ago, with a community that two experts carry, who were talked to yesterday: nothing
/// is to do in it.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");
    Role expert = aRole("expert");
    std::vector<Person> people{aPerson("Ada"), aPerson("Bob"), aPerson("Cyd"), aPerson("Dan"), aPerson("Eve")};
    const Person &ada = people[0], &bob = people[1], &cyd = people[2], &dan = people[3];
    RoleTerm adas = aTerm(ada, go, expert, "2026-01"), bobs = aTerm(bob, go, expert, "2026-01");

    World()
    {
        w.add(go, expert, people, adas, bobs);
        w.add(aTouch(ada, before(1)), aTouch(bob, before(1)));
    }
    QDate before(int days) const { return w.today.addDays(-days); }
    QDate in(int days) const { return w.today.addDays(days); }
    TodayMoment moment() const
    {
        return {w.today, When::timed(w.today, QTime(12, 0), QStringLiteral("UTC")).utc(), before(100)};
    }
    TodayQueue queue() const { return todayQueue(w.store(), moment()); }
    std::vector<TodayRow> all() const
    {
        TodayQueue found = queue();
        found.rows.insert(found.rows.end(), found.later.begin(), found.later.end());
        return found.rows;
    }
    std::vector<TodayRow> rows(TaskKind kind) const
    {
        std::vector<TodayRow> found = all();
        std::erase_if(found, [&](const TodayRow &row) { return row.kind != kind; });
        return found;
    }
    /// The only row of \a kind; an empty one if there are none or more.
    TodayRow row(TaskKind kind) const
    {
        const std::vector<TodayRow> found = rows(kind);
        return found.size() == 1 ? found[0] : TodayRow();
    }
    Event held(QDate day, const std::vector<Person> &came = {}, const QByteArray &title = "Session")
    {
        const Event event = aHeldEvent(day, title);
        w.add(event, aPlacing(event, go));
        for (const Person &person : came)
            w.add(anAttendance(event, person));
        return event;
    }
    Event planned(QDate day, const QByteArray &title = "Session")
    {
        const Event event = anEvent(day, title);
        w.add(event, aPlacing(event, go));
        return event;
    }
};

QStringList titles(const std::vector<TodayRow> &rows)
{
    QStringList list;
    for (const TodayRow &row : rows)
        list << row.title;
    return list;
}

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_isToDo();
    void log_asksForWhatEnded();
    void log_leavesOutWhatIsKnownOrStillToCome();
    void log_goesWhenLogged();
    void log_saysHowManyRegistered();
    void alone_namesTheOnlyExpert();
    void alone_saysWhoLeavesWhen();
    void nobody_namesACandidate();
    void nobody_saysThatAllAreOnABreak();
    void nobody_comesBeforeTheLongestSilence();
    void talk_isDueAfterThirtyDays();
    void talk_countsAnyTouch();
    void talk_runsFromTheBeginOfTheWorkspace();
    void talk_leavesWhoIsOnABreakInPeace();
    void involve_needsThreeOfTheLastFour();
    void involve_leavesOutTheCoreAndTheAsked();
    void involve_seesAFirstTalk();
    void welcome_groupsNewcomers();
    void welcome_endsWithTheWelcome();
    void welcome_isOnlyForWhoCameSinceTheBegin();
    void thank_isForWhoSpoke();
    void lead_isAskedForWithinTwoWeeks();
    void lead_isNotAskedForWhereNobodyEverLed();
    void plan_isDueAtOneAndAHalfTimesTheRhythm();
    void plan_isNotAskedOfThePaused();
    void action_isDueWithinAWeek();
    void nothingFromBeforeTheBegin_isATask();
    void snoozed_showsOnItsDay();
    void queue_showsSevenOfAllCards();
    void coming_isTheNextTwoWeeks();
    void states_areThoseOfTheCoreTable_data();
    void states_areThoseOfTheCoreTable();
};

void TodayTest::nothing_isToDo()
{
    const World world;
    QCOMPARE(titles(world.all()), QStringList());
    QCOMPARE(world.queue().minutes(), 0);
}

void TodayTest::log_asksForWhatEnded()
{
    World world;
    const Event event = world.planned(world.before(4), "Generics");
    const TodayRow row = world.row(TaskKind::Log);
    QCOMPARE(row.event, event.id);
    QCOMPARE(row.community, world.go.id);
    QCOMPARE(row.title, QStringLiteral("Generics"));
    QCOMPARE(row.reason, QStringLiteral("Go · Thursday 17:00"));
    QCOMPARE(row.subject, QStringLiteral("log:%1").arg(event.id.value()));
}

void TodayTest::log_leavesOutWhatIsKnownOrStillToCome()
{
    World world;
    world.held(world.before(3));
    Event cancelled = anEvent(world.before(2)), counted = anEvent(world.before(2)), attended = anEvent(world.before(2));
    cancelled.status = EventStatus::Cancelled;
    counted.headCount = 0;
    world.w.add(cancelled, counted, attended, anAttendance(attended, world.ada, Presence::Partial));
    world.planned(world.w.today); // at 17:00; it is noon
    QCOMPARE(titles(world.rows(TaskKind::Log)), QStringList());
}

void TodayTest::log_goesWhenLogged()
{
    World world;
    const Event event = world.planned(world.before(1));
    world.w->commit(label, logSession(world.w.store(), {event.id, 12, {}, {}, {}}, world.w.today));
    QCOMPARE(titles(world.rows(TaskKind::Log)), QStringList());
}

void TodayTest::log_saysHowManyRegistered()
{
    World world;
    const Event event = world.planned(world.before(1));
    Attendance attendance = anAttendance(event, world.ada, Presence::Unknown);
    attendance.registration = Registration::Registered;
    world.w.add(attendance);
    QCOMPARE(world.row(TaskKind::Log).reason, QStringLiteral("Go · yesterday 17:00 · 1 registered"));
}

void TodayTest::alone_namesTheOnlyExpert()
{
    World world;
    const Community rust = aCommunity("Rust");
    world.w.add(rust, aTerm(world.cyd, rust, world.expert, "2026-01"), aTouch(world.cyd, world.before(41)));
    const TodayRow row = world.row(TaskKind::Alone);
    QCOMPARE(row.title, QStringLiteral("Cyd carries Rust alone"));
    QCOMPARE(row.reason, QStringLiteral("no word for 41 days"));
    QCOMPARE(row.people, std::vector{world.cyd.id});
    QCOMPARE(titles(world.rows(TaskKind::Talk)), QStringList()); // not twice
}

void TodayTest::alone_saysWhoLeavesWhen()
{
    World world;
    const Community rust = aCommunity("Rust"), c = aCommunity("C");
    world.w.add(rust, aTerm(world.cyd, rust, world.expert, "2026-01", "2026-11-20"),
                aTouch(world.cyd, world.before(1)));
    world.w.add(c, aTerm(world.dan, c, world.expert, "2026-01"), aBreak(world.dan, "2026-12-12"));
    const auto rows = world.rows(TaskKind::Alone);
    QCOMPARE(titles(rows),
             QStringList({QStringLiteral("Dan carries C alone"), QStringLiteral("Cyd carries Rust alone")}));
    QCOMPARE(rows[0].reason, QStringLiteral("no word yet; on leave from 12 December"));
    QCOMPARE(rows[1].reason, QStringLiteral("last word yesterday; gone from 21 November"));
}

void TodayTest::nobody_namesACandidate()
{
    World world;
    world.w->commit(label, [&] {
        ChangeSet changes;
        changes.remove(world.adas);
        changes.remove(world.bobs);
        return changes;
    }());
    for (int i = 1; i <= 4; ++i)
        world.held(world.before(7 * i), {world.cyd});
    const TodayRow row = world.row(TaskKind::Nobody);
    QCOMPARE(row.title, QStringLiteral("Go has no core expert"));
    QCOMPARE(row.reason, QStringLiteral("Cyd could be asked"));
    QCOMPARE(row.people, std::vector{world.cyd.id});
    QVERIFY(world.rows(TaskKind::Involve).empty());
}

void TodayTest::nobody_comesBeforeTheLongestSilence()
{
    World world;
    world.w.add(aCommunity("Rust"), aTerm(world.dan, world.go, world.expert, "2024-01"));
    TodayMoment moment = world.moment();
    moment.startedOn = world.before(600);
    std::vector<TaskKind> kinds;
    for (const TodayRow &row : todayQueue(world.w.store(), moment).rows)
        kinds.push_back(row.kind);
    QCOMPARE(kinds, (std::vector{TaskKind::Nobody, TaskKind::Talk}));
}

void TodayTest::nobody_saysThatAllAreOnABreak()
{
    World world;
    world.w.add(aBreak(world.ada, "2026-10-20"), aBreak(world.bob, "2026-10-20"));
    QCOMPARE(world.row(TaskKind::Nobody).reason, QStringLiteral("all on a break"));
}

void TodayTest::talk_isDueAfterThirtyDays()
{
    World world;
    world.w.add(aTerm(world.cyd, world.go, world.expert, "2026-01"),
                aTerm(world.dan, world.go, world.expert, "2026-01"));
    world.w.add(aTouch(world.cyd, world.before(30)), aTouch(world.dan, world.before(31)));
    const TodayRow row = world.row(TaskKind::Talk);
    QCOMPARE(row.title, QStringLiteral("Talk with Dan"));
    QCOMPARE(row.reason, QStringLiteral("Go · no word for 31 days"));
    QCOMPARE(row.subject, QStringLiteral("touch:%1").arg(world.dan.id.value()));
}

void TodayTest::talk_countsAnyTouch()
{
    World world;
    world.w.add(aTerm(world.cyd, world.go, world.expert, "2026-01"), aTouch(world.cyd, world.before(50)));
    QCOMPARE(world.rows(TaskKind::Talk).size(), 1u);
    world.w->commit(label, thank(world.w.store(), world.cyd.id, {}, world.w.today));
    QCOMPARE(world.rows(TaskKind::Talk).size(), 0u);
}

void TodayTest::talk_runsFromTheBeginOfTheWorkspace()
{
    World world;
    world.w.add(aTerm(world.cyd, world.go, world.expert, "2025-01"));
    QCOMPARE(world.row(TaskKind::Talk).reason, QStringLiteral("Go · no word yet"));
    TodayMoment moment = world.moment();
    moment.startedOn = world.before(30);
    QVERIFY(todayQueue(world.w.store(), moment).rows.empty());
}

void TodayTest::talk_leavesWhoIsOnABreakInPeace()
{
    World world;
    world.w.add(aTerm(world.cyd, world.go, world.expert, "2026-01"), aBreak(world.cyd, "2026-10-01"));
    QVERIFY(world.rows(TaskKind::Talk).empty());
}

void TodayTest::involve_needsThreeOfTheLastFour()
{
    World world;
    world.held(world.before(35), {world.dan});
    world.held(world.before(28), {world.cyd, world.dan});
    world.held(world.before(21), {world.cyd, world.dan});
    world.held(world.before(14), {world.cyd});
    world.held(world.before(7), {world.ada});
    const TodayRow row = world.row(TaskKind::Involve);
    QCOMPARE(row.title, QStringLiteral("Cyd could be asked"));
    QCOMPARE(row.reason, QStringLiteral("Go · came to 3 of the last 4 sessions"));
}

void TodayTest::involve_leavesOutTheCoreAndTheAsked()
{
    World world;
    Person left = aPerson("Gus");
    left.left = halfDate("2026-10");
    world.w.add(left);
    for (int i = 1; i <= 4; ++i)
        world.held(world.before(7 * i), {world.ada, world.cyd, world.dan, left});
    QCOMPARE(world.row(TaskKind::Involve).reason, QStringLiteral("Go · came to 4 of the last 4 sessions · 1 more"));
    world.w.add(aTouch(world.cyd, world.before(10), TouchKind::Ask));
    QCOMPARE(world.row(TaskKind::Involve).people, std::vector{world.dan.id});
    world.w.add(aTouch(world.dan, world.before(10), TouchKind::Ask));
    QVERIFY(world.rows(TaskKind::Involve).empty());
}

void TodayTest::involve_seesAFirstTalk()
{
    World world;
    const Event old = world.held(world.before(300)), first = world.held(world.before(20), {}, "Channels");
    world.w.add(aPart(old, world.dan), aPart(first, world.dan), aPart(first, world.cyd));
    const TodayRow row = world.row(TaskKind::Involve);
    QCOMPARE(row.title, QStringLiteral("Cyd could be asked"));
    QCOMPARE(row.reason, QStringLiteral("Go · gave a first talk, “Channels”"));
}

void TodayTest::welcome_groupsNewcomers()
{
    World world;
    world.w.add(aMembership(world.cyd, world.go, "2026-10-31"), aMembership(world.dan, world.go, "2026-11-01"));
    const TodayRow row = world.row(TaskKind::Welcome);
    QCOMPARE(row.title, QStringLiteral("Cyd and 1 more joined Go"));
    QCOMPARE(row.reason, QStringLiteral("waiting 2 days for a welcome"));
    QCOMPARE(row.people, (std::vector{world.cyd.id, world.dan.id}));
}

void TodayTest::welcome_endsWithTheWelcome()
{
    World world;
    world.w.add(aMembership(world.cyd, world.go, "2026-10-20"),
                aTouch(world.cyd, world.before(40), TouchKind::Welcome));
    QCOMPARE(world.rows(TaskKind::Welcome).size(), 1u);
    world.w->commit(label, welcome(world.w.store(), {world.cyd.id}, {}, world.w.today));
    QCOMPARE(world.rows(TaskKind::Welcome).size(), 0u);
}

void TodayTest::welcome_isOnlyForWhoCameSinceTheBegin()
{
    World world;
    world.w.add(aMembership(world.cyd, world.go, "2026-10-20"), aMembership(world.dan, world.go, "2026-08-20"));
    TodayMoment moment = world.moment();
    QCOMPARE(world.rows(TaskKind::Welcome).size(), 1u); // Dan came more than 60 days ago
    moment.startedOn = world.before(5);
    QVERIFY(todayQueue(world.w.store(), moment).rows.empty());
}

void TodayTest::thank_isForWhoSpoke()
{
    World world;
    const Event event = world.held(world.before(4), {}, "Generics"), old = world.held(world.before(15));
    world.w.add(aPart(event, world.ada), aPart(event, world.bob, PartKind::Host), aPart(old, world.cyd));
    const TodayRow row = world.row(TaskKind::Thank);
    QCOMPARE(row.title, QStringLiteral("Ada spoke at Generics"));
    QCOMPARE(row.reason, QStringLiteral("Go · Thursday · not thanked yet"));
    world.w->commit(label, thank(world.w.store(), world.ada.id, {}, world.w.today));
    QVERIFY(world.rows(TaskKind::Thank).empty());
}

void TodayTest::lead_isAskedForWithinTwoWeeks()
{
    World world;
    const Event led = world.planned(world.in(3), "Led");
    world.planned(world.in(13), "Soon");
    world.planned(world.in(14), "Later");
    Event coffee = anEvent(world.in(2), "Lean Coffee");
    coffee.format = QStringLiteral("lean coffee");
    world.w.add(aPart(led, world.ada, PartKind::Host), coffee);
    const auto rows = world.rows(TaskKind::FindLead);
    QCOMPARE(titles(rows),
             QStringList({QStringLiteral("Nobody leads Lean Coffee yet"), QStringLiteral("Soon has no speaker")}));
    QCOMPARE(rows[1].reason, QStringLiteral("Go · 15 November"));
}

void TodayTest::lead_isNotAskedForWhereNobodyEverLed()
{
    World world;
    Series run;
    run.id = Id<Series>(1);
    run.uid = QStringLiteral("run");
    run.title = Name(QStringLiteral("City run"));
    run.date = run.expandedUntil = world.w.today;
    Event before = aHeldEvent(world.before(7)), next = anEvent(world.in(7));
    before.series = next.series = run.id;
    world.w.add(run, before, next);
    QVERIFY(world.rows(TaskKind::FindLead).empty());
    world.w.add(aPart(before, world.ada, PartKind::Host));
    QCOMPARE(world.rows(TaskKind::FindLead).size(), 1u);
}

void TodayTest::plan_isDueAtOneAndAHalfTimesTheRhythm()
{
    World world;
    Community rust = aCommunity("Rust");
    rust.cadenceDays = 14;
    const Event last = aHeldEvent(world.before(22));
    world.w.add(rust, last, aPlacing(last, rust), aTerm(world.ada, rust, world.expert, "2026"),
                aTerm(world.bob, rust, world.expert, "2026"));
    const TodayRow row = world.row(TaskKind::PlanNext);
    QCOMPARE(row.title, QStringLiteral("Rust has nothing planned"));
    QCOMPARE(row.reason, QStringLiteral("last session 11 October · due 25 October"));
    const Event next = anEvent(world.in(60));
    world.w.add(next, aPlacing(next, rust));
    QVERIFY(world.rows(TaskKind::PlanNext).empty());
}

void TodayTest::plan_isNotAskedOfThePaused()
{
    World world;
    Community rust = aCommunity("Rust");
    rust.cadenceDays = 14;
    world.w.add(rust, aTerm(world.ada, rust, world.expert, "2026"), aTerm(world.bob, rust, world.expert, "2026"));
    QCOMPARE(world.rows(TaskKind::PlanNext).size(), 1u); // since the workspace began
    world.w.add(Stage{Id<Stage>(1), rust.id, StageName::Paused, halfDate("2026-10"), {}, {}});
    QVERIFY(world.rows(TaskKind::PlanNext).empty());
}

void TodayTest::action_isDueWithinAWeek()
{
    World world;
    const ActionItem due{Id<ActionItem>(1), QStringLiteral("Quieter room"), {}, world.go.id, world.ada.id, halfDate("2026-11-06"), {}};
    const ActionItem far{Id<ActionItem>(2), QStringLiteral("Later"), {}, {}, {}, halfDate("2026-11-10"), {}};
    world.w.add(due, far);
    const TodayRow row = world.row(TaskKind::Action);
    QCOMPARE(row.title, QStringLiteral("Quieter room"));
    QCOMPARE(row.reason, QStringLiteral("Go · Ada · due Friday"));
    world.w->commit(label, doneAction(world.w.store(), due.id, world.w.today));
    QVERIFY(world.rows(TaskKind::Action).empty());
}

void TodayTest::nothingFromBeforeTheBegin_isATask()
{
    World world;
    const Event spoken = world.held(world.before(3));
    world.planned(world.before(2));
    for (int i = 1; i <= 4; ++i)
        world.held(world.before(7 * i), {world.cyd});
    world.w.add(aPart(spoken, world.dan), aMembership(world.cyd, world.go, "2026-10-20"),
                aTerm(world.dan, world.go, world.expert, "2024"), aTouch(world.dan, world.before(90)),
                ActionItem{Id<ActionItem>(1), QStringLiteral("Old"), {}, {}, {}, halfDate("2026-10-30"), {}});
    QVERIFY(world.all().size() >= 4);
    TodayMoment moment = world.moment();
    moment.startedOn = world.w.today;
    QCOMPARE(titles(todayQueue(world.w.store(), moment).rows), QStringList());
}

void TodayTest::snoozed_showsOnItsDay()
{
    World world;
    world.planned(world.before(1));
    const QString subject = world.row(TaskKind::Log).subject;
    world.w->commit(label, snooze(world.w.store(), subject, world.in(2), world.w.today));
    QVERIFY(world.all().empty());
    TodayMoment moment = world.moment();
    moment.day = world.in(2);
    QCOMPARE(todayQueue(world.w.store(), moment).rows.size(), 1u);
}

void TodayTest::queue_showsSevenOfAllCards()
{
    World world;
    for (int i = 1; i <= 9; ++i)
        world.planned(world.before(i), "Unlogged");
    const ActionItem due{Id<ActionItem>(1), QStringLiteral("Room"), {}, {}, {}, halfDate("2026-11-08"), {}};
    world.w.add(due, aMembership(world.cyd, world.go, "2026-11-02"));
    const TodayQueue queue = world.queue();
    QCOMPARE(queue.rows.size(), rowsOfADay);
    QCOMPARE(queue.later.size(), 4u);
    const auto has = [&](TaskKind kind) {
        return std::any_of(queue.rows.begin(), queue.rows.end(), [&](const TodayRow &row) { return row.kind == kind; });
    };
    QVERIFY(has(TaskKind::Action) && has(TaskKind::Welcome));
    QVERIFY(std::is_sorted(queue.rows.begin(), queue.rows.end(),
                           [](const TodayRow &a, const TodayRow &b) { return a.urgency > b.urgency; }));
}

void TodayTest::coming_isTheNextTwoWeeks()
{
    World world;
    world.planned(world.w.today, "Today");
    world.planned(world.in(13), "Last");
    world.planned(world.in(14), "Beyond");
    Event cancelled = anEvent(world.in(3));
    cancelled.status = EventStatus::Cancelled;
    world.w.add(cancelled);
    const TodayQueue queue = world.queue();
    QCOMPARE(queue.coming.size(), 2u);
    QCOMPARE(queue.coming[0].title, QStringLiteral("Today"));
    QCOMPARE(queue.coming[0].community, world.go.id);
    QCOMPARE(queue.coming[1].date, world.in(13));
}

void TodayTest::states_areThoseOfTheCoreTable_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 0; seed < 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Today reads the acts in another way than the table of cores; both must see the same communities without experts.
void TodayTest::states_areThoseOfTheCoreTable()
{
    QFETCH(uint, seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % uint(n)); };
    World world;
    std::vector<Community> communities;
    for (const char *code : {"A", "B", "C", "D"})
        communities.push_back(aCommunity(code));
    world.w.add(communities);
    for (int i = 0; i < 9; ++i)
        world.w.add(aTerm(world.people[size_t(below(5))], communities[size_t(below(4))], world.expert,
                          QByteArray::number(2000 + i)));
    for (int i = 0; i < 45; ++i) {
        const Event event = aHeldEvent(world.before(below(380)));
        world.w.add(event, aPlacing(event, communities[size_t(below(4))]),
                    aPart(event, world.people[size_t(below(5))]));
    }
    QSet<Id<Community>> bare, shown;
    for (const CoreRow &row : coreTable(world.w.store(), world.w.today))
        if (row.state <= CoreState::Dependent)
            bare.insert(row.community);
    for (const TodayRow &row : world.all())
        if (row.kind == TaskKind::Alone || row.kind == TaskKind::Nobody)
            shown.insert(row.community);
    QCOMPARE(shown, bare);
}

QTEST_GUILESS_MAIN(TodayTest)
#include "tst_today.moc"
