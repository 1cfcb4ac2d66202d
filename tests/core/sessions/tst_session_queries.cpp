// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_queries.h"

#include "tests/support/refusal.h"
#include "tests/support/test_world.h"

#include <QTest>

using namespace convenor;

namespace {

AnswerTally aTally(const Event &event, int value, int count)
{
    static qint64 last = 0;
    return {Id<AnswerTally>(++last), event.id, Question::Rating, value, count};
}

Event aCountedEvent(QDate day, int count, const QByteArray &title = "Session")
{
    Event event = aHeldEvent(day, title);
    event.headCount = count;
    return event;
}

struct World : TestWorld
{
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Person ada = aPerson("Ada"), bob = aPerson("Bob");
    SessionScope scope{w.today, w.today.addDays(-100), {}, SessionShow::All};

    World() { w.add(go, rust, ada, bob); }
    std::vector<SessionRow> toLog() const { return sessionsToLog(w.store(), scope); }
    std::vector<SessionRow> behind(int limit = 100) const { return sessionsBehind(w.store(), scope, {}, limit); }
};

QStringList titles(const std::vector<SessionRow> &rows)
{
    QStringList list;
    for (const SessionRow &row : rows)
        list << row.title;
    return list;
}

} // namespace

class SessionQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsToLog_arePastPlannedAndUnlogged();
    void sessionsToLog_areOver();
    void sessionsToLog_beginWithTheWorkspace();
    void sessionsToLog_areNotOlderThanHalfAYear();
    void sessionsToLog_sayWhoRegistered();
    void sessionsToLog_sayWhatIsUsual();
    void sessionsToLog_preferTheirSeries();
    void sessionsBehind_areTheOthers();
    void sessionsBehind_comeInPagesWithoutGapOrDouble();
    void sessionsBehind_countWhoCame();
    void sessionsBehind_takeTheMeanOfAllAnswers();
    void sessionsBehind_awaitAnswers();
    void sessionsBehind_keepToACommunity();
    void sessionDetail_isAllThatIsKnown();
};

void SessionQueriesTest::sessionsToLog_arePastPlannedAndUnlogged()
{
    World world;
    const QDate today = world.w.today;
    Event cancelled = anEvent(today, "Cancelled"), idea = anEvent(today, "Idea"), counted = anEvent(today, "Counted");
    Event named = anEvent(today, "Named"), noShow = anEvent(today, "No show");
    cancelled.status = EventStatus::Cancelled;
    idea.status = EventStatus::Idea;
    counted.headCount = 0;
    world.w.add(cancelled, idea, counted, named, noShow, aHeldEvent(today, "Held"), anEvent(today, "Today"),
                anEvent(today.addDays(1), "Tomorrow"), anEvent(today.addDays(-3), "Older"));
    world.w.add(anAttendance(named, world.ada), anAttendance(noShow, world.ada, Presence::NoShow));
    const auto rows = world.toLog();
    QCOMPARE(titles(rows), (QStringList{QStringLiteral("Today"), QStringLiteral("No show"), QStringLiteral("Older")}));
    QCOMPARE(rows[0].state, SessionState::ToLog);
    QVERIFY(!rows[0].came && !rows[0].usual && !rows[0].registered && !rows[0].rating);
}

void SessionQueriesTest::sessionsToLog_areOver()
{
    World world;
    const Event running = anEvent(world.w.today, "Running"); // at 17:00 UTC, for an hour
    Event day = anEvent(world.w.today, "Day"), before = anEvent(world.w.today.addDays(-1), "Day before");
    setStart(day, When::allDay(world.w.today));
    setStart(before, When::allDay(world.w.today.addDays(-1)));
    world.w.add(running, day, before);
    world.scope.now = running.startUtc + 3'599;
    QCOMPARE(titles(world.toLog()), QStringList(QStringLiteral("Day before")));
    QVERIFY(world.behind().empty());
    world.scope.now = running.startUtc + 3'600;
    QCOMPARE(world.toLog().size(), size_t(2));
    world.scope.now = 0;
    QCOMPARE(world.toLog().size(), size_t(3));
}

void SessionQueriesTest::sessionsToLog_beginWithTheWorkspace()
{
    World world;
    world.scope.startedOn = world.w.today.addDays(-7);
    world.w.add(anEvent(world.w.today.addDays(-7), "First day"), anEvent(world.w.today.addDays(-8), "Before"));
    QCOMPARE(titles(world.toLog()), QStringList(QStringLiteral("First day")));
    const auto rows = world.behind();
    QCOMPARE(titles(rows), QStringList(QStringLiteral("Before")));
    QCOMPARE(rows[0].state, SessionState::NotKnown);
}

void SessionQueriesTest::sessionsToLog_areNotOlderThanHalfAYear()
{
    World world;
    world.scope.startedOn = world.w.today.addDays(-900);
    world.w.add(anEvent(world.w.today.addDays(-179), "Recalled"), anEvent(world.w.today.addDays(-180), "Forgotten"));
    QCOMPARE(titles(world.toLog()), QStringList(QStringLiteral("Recalled")));
    QCOMPARE(titles(world.behind()), QStringList(QStringLiteral("Forgotten")));
    QCOMPARE(world.behind()[0].state, SessionState::NotKnown);
}

void SessionQueriesTest::sessionsToLog_sayWhoRegistered()
{
    World world;
    Event number = anEvent(world.w.today, "Number"), names = anEvent(world.w.today, "Names");
    number.registered = 27;
    Attendance one = anAttendance(names, world.ada, Presence::Unknown);
    one.registration = Registration::Registered;
    world.w.add(number, names, one, anAttendance(names, world.bob, Presence::Unknown));
    const auto rows = world.toLog();
    QCOMPARE(rows[0].registered, 1);
    QCOMPARE(rows[1].registered, 27);
}

void SessionQueriesTest::sessionsToLog_sayWhatIsUsual()
{
    World world;
    const QDate today = world.w.today;
    for (const auto &[days, count] : std::vector<std::pair<int, int>>{{50, 90}, {40, 10}, {30, 30}, {20, 14}, {10, 21}})
        world.add(aCountedEvent(today.addDays(-days), count), {world.go});
    world.add(aCountedEvent(today.addDays(-5), 500), {world.rust});
    world.add(aHeldEvent(today.addDays(-4)), {world.go}); // held, but nobody knows with how many
    world.add(anEvent(today, "Now"), {world.go});
    QCOMPARE(world.toLog().front().usual, 18); // of 10, 14, 21, 30
}

void SessionQueriesTest::sessionsToLog_preferTheirSeries()
{
    World world;
    const QDate today = world.w.today;
    Series series{Id<Series>(1), QStringLiteral("weekly"), Name(QStringLiteral("Weekly")), today, QTime(17, 0),
                  QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, today};
    Event before = aCountedEvent(today.addDays(-7), 0), now = anEvent(today);
    before.series = now.series = series.id;
    before.headCount.reset();
    world.w.add(series);
    world.add(before, {world.go});
    world.w.add(anAttendance(before, world.ada), anAttendance(before, world.bob));
    world.add(aCountedEvent(today.addDays(-1), 50), {world.go});
    world.add(now, {world.go});
    QCOMPARE(world.toLog().front().usual, 2);
}

void SessionQueriesTest::sessionsBehind_areTheOthers()
{
    World world;
    const QDate today = world.w.today;
    world.w.add(anEvent(today, "To log"), aHeldEvent(today.addDays(-2), "Held"),
                aCountedEvent(today.addDays(-1), 0, "Nobody"), aHeldEvent(today.addDays(3), "Later"));
    const auto rows = world.behind();
    QCOMPARE(titles(rows), (QStringList{QStringLiteral("Nobody"), QStringLiteral("Held")}));
    QCOMPARE(rows[0].came, 0);
    QVERIFY(!rows[1].came);
    QCOMPARE(rows[1].state, SessionState::Logged);
}

void SessionQueriesTest::sessionsBehind_comeInPagesWithoutGapOrDouble()
{
    World world;
    std::vector<Event> events;
    for (int i = 0; i < 25; ++i)
        events.push_back(aHeldEvent(world.w.today.addDays(-i / 4), QByteArray::number(i))); // four at each instant
    world.w.add(events);
    const auto all = world.behind();
    QCOMPARE(all.size(), size_t(25));
    std::vector<SessionRow> paged;
    for (std::optional<SessionCursor> after;;) {
        const auto page = sessionsBehind(world.w.store(), world.scope, after, 7);
        if (page.empty())
            break;
        QVERIFY(page.size() <= 7);
        paged.insert(paged.end(), page.begin(), page.end());
        after = SessionCursor{page.back().startUtc, page.back().id};
    }
    QVERIFY(paged == all);
}

void SessionQueriesTest::sessionsBehind_countWhoCame()
{
    World world;
    Event more = aCountedEvent(world.w.today, 9, "Counted more"),
          fewer = aCountedEvent(world.w.today, 1, "Counted fewer");
    fewer.unnamed = 3;
    world.w.add(more, fewer);
    for (const Event &event : {more, fewer})
        world.w.add(anAttendance(event, world.ada), anAttendance(event, world.bob, Presence::Partial));
    const auto rows = world.behind();
    QCOMPARE(rows[0].came, 5);
    QCOMPARE(rows[1].came, 9);
}

void SessionQueriesTest::sessionsBehind_takeTheMeanOfAllAnswers()
{
    World world;
    const Event talk = aCountedEvent(world.w.today, 9);
    world.w.add(talk, aTally(talk, 5, 3), aTally(talk, 2, 1),
                AnswerTally{Id<AnswerTally>(77), talk.id, Question::Recommend, 10, 8},
                Feedback{Id<Feedback>(1), talk.id, world.ada.id, 4, {}, {}, {}},
                Feedback{Id<Feedback>(2), talk.id, world.bob.id, {}, 9, {}, {}});
    world.w.add(aPart(talk, world.bob, PartKind::Host), aPart(talk, world.ada),
                aPart(talk, world.ada, PartKind::Facilitator));
    const SessionRow row = world.behind().front();
    QCOMPARE(row.ledBy, QStringLiteral("Ada, Bob"));
    QCOMPARE(row.answers, 5);
    QCOMPARE(row.rating, 21 / 5.0);
}

void SessionQueriesTest::sessionsBehind_awaitAnswers()
{
    World world;
    const QDate today = world.w.today;
    const Event awaited = aCountedEvent(today.addDays(-14), 4, "Awaited"), named = aHeldEvent(today, "Named");
    const Event old = aCountedEvent(today.addDays(-15), 4, "Old"), nobody = aCountedEvent(today, 0, "Nobody");
    const Event answered = aCountedEvent(today, 4, "Answered"), byName = aCountedEvent(today, 4, "By name");
    Event safe = aCountedEvent(today, 4, "Safe");
    safe.safeSpace = true;
    world.w.add(awaited, named, old, nobody, answered, byName, safe, aTally(answered, 3, 1));
    world.w.add(anAttendance(named, world.ada), Feedback{Id<Feedback>(1), byName.id, world.ada.id, 4, {}, {}, {}});
    QStringList states;
    for (const SessionRow &row : world.behind())
        if (row.state == SessionState::Awaited)
            states << row.title;
    const QStringList expected{QStringLiteral("Named"), QStringLiteral("Awaited")};
    QCOMPARE(states, expected);
    world.scope.show = SessionShow::Awaited;
    QCOMPARE(titles(world.behind()), expected);
}

void SessionQueriesTest::sessionsBehind_keepToACommunity()
{
    World world;
    const Event both = aHeldEvent(world.w.today, "Both"), rust = aHeldEvent(world.w.today, "Rust");
    world.w.add(both, rust, aPlacing(both, world.rust), aPlacing(both, world.go), aPlacing(rust, world.rust));
    world.add(anEvent(world.w.today, "To log"), {world.rust});
    world.scope.community = world.go.id;
    QCOMPARE(titles(world.behind()), QStringList(QStringLiteral("Both")));
    QVERIFY(world.toLog().empty());
    QCOMPARE(world.behind().front().community, world.go.id); // the first by its code
    world.scope.community = world.rust.id;
    QCOMPARE(world.behind().size(), size_t(2));
    QCOMPARE(titles(world.toLog()), QStringList(QStringLiteral("To log")));
}

void SessionQueriesTest::sessionDetail_isAllThatIsKnown()
{
    World world;
    const Event talk = aCountedEvent(world.w.today, 9);
    world.w.add(talk, aPlacing(talk, world.rust), aPlacing(talk, world.go), aPart(talk, world.bob, PartKind::Host),
                aPart(talk, world.ada), aTally(talk, 5, 3),
                Feedback{Id<Feedback>(1), talk.id, world.ada.id, 5, {}, {}, {}});
    world.w.add(anAttendance(talk, world.bob), anAttendance(talk, world.ada, Presence::NoShow),
                SessionNote{Id<SessionNote>(1), talk.id, NoteKind::Well, QStringLiteral("lively")});
    const SessionDetail detail = sessionDetail(world.w.store(), talk.id);
    QCOMPARE(detail.communities[0].id, world.go.id);
    QCOMPARE(detail.parts[0].name, QStringLiteral("Ada"));
    QCOMPARE(detail.parts[1].kind, PartKind::Host);
    QCOMPARE(detail.present.size(), size_t(1));
    QCOMPARE(detail.present[0].id, world.bob.id);
    QVERIFY((detail.answers == std::array{0, 0, 0, 0, 4}));
    QCOMPARE(detail.notes.size(), size_t(1));
    QVERIFY(isRefused(Error::NotFound, "", [&] { sessionDetail(world.w.store(), Id<Event>(4711)); }));
}

QTEST_GUILESS_MAIN(SessionQueriesTest)
#include "tst_session_queries.moc"
