// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/insight/facts.h"
#include "core/insight/facts_feed.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <functional>
#include <map>
#include <random>

using namespace convenor;

namespace {

QString line(const char *table, std::initializer_list<qint64> values)
{
    QString text = QString::fromLatin1(table);
    for (const qint64 value : values)
        text += u' ' + QString::number(value);
    return text;
}

/// A half-known date as the column holds it.
qint64 firstDay(const HalfDate &date)
{
    return date.isEmpty() ? earliestDay : date.first().toJulianDay();
}

qint64 lastDay(const HalfDate &date)
{
    return date.isEmpty() ? latestDay : date.last().toJulianDay();
}

qint64 orMinus(const std::optional<int> &number)
{
    return number ? *number : -1;
}

/// What the facts should say, straight from the tables, in words that know nothing of slots.
class Expected
{
public:
    explicit Expected(const Store &store) : m_store(store)
    {
        addDated();
        addEvents();
        addActs();
        lines.sort();
    }

    QStringList lines;

private:
    void addDated()
    {
        for (const auto &p : m_store.all<Person>())
            lines << line("person", {p.id.value(), firstDay(p.joined), lastDay(p.left), p.guest});
        for (const auto &c : m_store.all<Community>())
            lines << line("community",
                          {c.id.value(), firstDay(c.founded), lastDay(c.closed), c.cadenceDays.value_or(0)}) +
                         c.code.value() + c.name.value();
        for (const auto &m : m_store.all<Membership>())
            lines << line("membership", {m.id.value(), m.community.value(), m.person.value(), firstDay(m.since),
                                         lastDay(m.until), lastDay(m.since)});
        for (const auto &t : m_store.all<RoleTerm>())
            lines << line("term", {t.id.value(), t.community.value(), t.person.value(), m_store.get(t.role).core,
                                   firstDay(t.since), lastDay(t.until)});
        for (const auto &b : m_store.all<Break>())
            lines << line("break", {b.id.value(), b.person.value(), b.community.value_or(Id<Community>()).value(),
                                    firstDay(b.since), b.returned.isEmpty() ? latestDay : firstDay(b.returned) - 1,
                                    lastDay(b.expectedReturn)});
        for (const auto &a : m_store.all<Affiliation>())
            lines << line("affiliation", {a.id.value(), a.person.value(), firstDay(a.since), lastDay(a.until)}) +
                         a.organisation + a.department + a.site;
        for (const auto &h : m_store.all<Headcount>())
            lines << line("headcount", {h.id.value(), h.day.toJulianDay(), h.people}) + h.department + h.site;
    }
    void addEvents()
    {
        for (const auto &e : m_store.all<Event>()) {
            const auto came = m_store.where(&Attendance::event, e.id);
            const auto named = std::count_if(came.begin(), came.end(), isThere);
            lines << line("event", {e.id.value(), e.date.toJulianDay(), int(e.status), orMinus(e.headCount), orMinus(e.unnamed),
                                    e.safeSpace, named}) +
                         e.format;
        }
        for (const auto &p : m_store.all<EventCommunity>())
            lines << line("placing", {p.event.value(), p.community.value()});
        std::map<std::tuple<qint64, int, int>, int> answers;
        for (const auto &t : m_store.all<AnswerTally>())
            answers[{t.event.value(), int(t.question), t.value}] += t.count;
        for (const auto &f : m_store.all<Feedback>()) {
            if (f.rating)
                ++answers[{f.event.value(), int(Question::Rating), *f.rating}];
            if (f.recommend)
                ++answers[{f.event.value(), int(Question::Recommend), *f.recommend}];
        }
        for (const auto &[key, count] : answers)
            lines << line("answer", {std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    }
    void addActs()
    {
        for (const auto &a : m_store.all<Attendance>())
            if (isThere(a))
                lines << line("act", {a.event.value(), a.person.value(), m_store.get(a.event).date.toJulianDay(),
                                      a.presence == Presence::Partial});
        for (const auto &p : m_store.all<Part>())
            lines << line("act", {p.event.value(), p.person.value(), m_store.get(p.event).date.toJulianDay(),
                                  2 + int(p.kind)});
    }
    static bool isThere(const Attendance &attendance)
    {
        return attendance.presence == Presence::Attended || attendance.presence == Presence::Partial;
    }

    const Store &m_store;
};

/// What the facts say, in the same words.
class Told
{
public:
    explicit Told(const Facts &facts) : m_facts(facts)
    {
        addDated();
        addEvents();
        lines.sort();
    }

    QStringList lines;

private:
    qint64 person(quint32 slot) const { return m_facts.people()[slot].id.value(); }
    qint64 community(quint32 slot) const { return m_facts.communities()[slot].id.value(); }

    void addDated()
    {
        for (const auto &p : m_facts.people())
            if (p.exists)
                lines << line("person", {p.id.value(), p.employed.first, p.employed.last, p.guest});
        for (const auto &c : m_facts.communities())
            if (c.exists)
                lines << line("community", {c.id.value(), c.open.first, c.open.last, c.cadenceDays}) + c.code + c.name;
        for (const auto &m : m_facts.memberships())
            lines << line("membership", {m.id.value(), community(m.community), person(m.person), m.days.first, m.days.last, m.joinedBy});
        for (const auto &t : m_facts.terms())
            lines << line("term", {t.id.value(), community(t.community), person(t.person), m_facts.isCoreRole(t.role),
                                   t.days.first, t.days.last});
        for (const auto &b : m_facts.breaks())
            lines << line("break", {b.id.value(), person(b.person), b.community == BreakFact::everywhere ? 0 : community(b.community),
                                    b.days.first, b.days.last, b.expectedReturn});
        const auto &words = m_facts.words();
        for (const auto &a : m_facts.affiliations())
            lines << line("affiliation", {a.id.value(), person(a.person), a.days.first, a.days.last}) +
                         words[a.organisation] + words[a.department] + words[a.site];
        for (const auto &h : m_facts.headcounts())
            lines << line("headcount", {h.id.value(), h.day, h.people}) + words[h.department] + words[h.site];
    }
    void addEvents()
    {
        for (const auto &e : m_facts.events()) {
            if (e.exists)
                lines << line("event", {e.id.value(), e.day, int(e.status), orMinus(e.headCount), orMinus(e.unnamed), e.safeSpace, e.named}) +
                             m_facts.words()[e.format];
            for (const quint32 slot : e.communities)
                lines << line("placing", {e.id.value(), community(slot)});
            for (size_t value = 0; value < e.ratings.size(); ++value)
                if (e.ratings[value] != 0)
                    lines << line("answer", {e.id.value(), int(Question::Rating), qint64(value), e.ratings[value]});
            for (size_t value = 0; value < e.recommendations.size(); ++value)
                if (e.recommendations[value] != 0)
                    lines << line("answer",
                                  {e.id.value(), int(Question::Recommend), qint64(value), e.recommendations[value]});
        }
        m_facts.eachAct([&](const Act &act) {
            lines << line("act", {m_facts.events()[act.event].id.value(), person(act.person), act.day, int(act.kind)});
        });
    }

    const Facts &m_facts;
};

Facts loaded(const Store &store)
{
    Facts facts;
    while (facts.loadMore(store)) {}
    return facts;
}

/// Two communities, four people and two events, with one of each record that facts read.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Role expert = aRole("expert");
    std::vector<Person> people{aPerson("Ada"), aPerson("Bob"), aPerson("Cyd"), aPerson("Dan")};
    Event first = aHeldEvent(day("2026-10-05")), second = anEvent(day("2026-10-12"));
    EventCommunity placing = aPlacing(first, go);
    Membership membership = aMembership(people[0], go, "2025-05");
    RoleTerm term = aTerm(people[0], go, expert, "2025");
    Break pause = aBreak(people[0], "2026-01-10", "2026-02");
    Affiliation affiliation{Id<Affiliation>(7), people[0].id, QStringLiteral("Org"), QStringLiteral("IT"), QStringLiteral("Bonn"), {}, {}};
    Headcount headcount{Id<Headcount>(8), day("2026-01-01"), 4000, {}, {}};
    Part part = aPart(first, people[0]);
    Attendance attendance = anAttendance(first, people[0]);
    AnswerTally tally{Id<AnswerTally>(9), first.id, Question::Rating, 4, 3};
    Feedback feedback{Id<Feedback>(10), first.id, people[0].id, 5, 9, {}, {}};

    World()
    {
        go.cadenceDays = 14;
        affiliation.since = halfDate("2024");
        first.format = QStringLiteral("talk");
        w.add(go, rust, expert, people, first, second);
        w.add(placing, membership, term, pause, affiliation, headcount, part, attendance, tally, feedback);
    }
};

using Make = std::function<void(World &, ChangeSet &)>;

} // namespace

Q_DECLARE_METATYPE(Make)

class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_agreesWithTheTables();
    void apply_agreesWithTheTables_data();
    void apply_agreesWithTheTables();
    void apply_whileLoadingAgreesWithTheTables();
    void apply_redatesActsOfAMovedEvent();
    void feed_loadsBetweenEventsAndAgainAfterAReset();
    void feed_waitsWhileAJobHasTheStore();
    void held_needsALogOrPeople_data();
    void held_needsALogOrPeople();
    void acts_takeSixteenBytesEach();
};

void FactsTest::load_agreesWithTheTables()
{
    World world;
    const Facts facts = loaded(world.w.store());
    QVERIFY(facts.isComplete());
    QCOMPARE(Told(facts).lines, Expected(world.w.store()).lines);
    QVERIFY(!Facts().isComplete());
    QVERIFY(Told(facts).lines.size() > 15);
}

template <class T, class Edit> Make changing(T World::*member, Edit edit)
{
    return [=](World &world, ChangeSet &changes) {
        T is = world.*member;
        edit(world, is);
        changes.change(world.*member, is);
    };
}

void FactsTest::apply_agreesWithTheTables_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("person added", [](World &, ChangeSet &c) { c.add(aPerson("Eve")); });
    row("person changed", [](World &w, ChangeSet &c) {
        Person is = w.people[1];
        is.left = halfDate("2026-05");
        is.guest = true;
        c.change(w.people[1], is);
    });
    row("person removed", [](World &w, ChangeSet &c) { c.remove(w.people[3]); });
    row("community added", [](World &, ChangeSet &c) { c.add(aCommunity("java")); });
    row("community changed", changing(&World::go, [](World &, Community &is) {
            is.cadenceDays = {};
            is.closed = halfDate("2026");
            is.name = Name(QStringLiteral("Golang"));
        }));
    row("community removed", [](World &w, ChangeSet &c) { c.remove(w.rust); });
    row("role changed", changing(&World::expert, [](World &, Role &is) { is.core = false; }));
    row("event added", [](World &w, ChangeSet &c) {
        const Event e = aHeldEvent(day("2026-10-20"));
        c.add(e);
        c.add(aPlacing(e, w.rust));
        c.add(anAttendance(e, w.people[1]));
    });
    row("event changed", changing(&World::first, [](World &, Event &is) {
            is.headCount = 12;
            is.format = QStringLiteral("clinic");
            is.status = EventStatus::Cancelled;
        }));
    row("event moved", changing(&World::first, [](World &, Event &is) { is.date = day("2026-09-01"); }));
    row("event moved with a new act", [](World &w, ChangeSet &c) {
        c.add(anAttendance(w.first, w.people[2]));
        Event is = w.first;
        is.date = day("2026-12-01");
        c.change(w.first, is);
    });
    row("event removed", [](World &w, ChangeSet &c) { c.remove(w.second); });
    row("event removed with everything", [](World &w, ChangeSet &c) {
        c.remove(w.placing);
        c.remove(w.part);
        c.remove(w.attendance);
        c.remove(w.tally);
        c.remove(w.feedback);
        c.remove(w.first);
    });
    row("placing added", [](World &w, ChangeSet &c) { c.add(aPlacing(w.first, w.rust)); });
    row("placing changed", changing(&World::placing, [](World &w, EventCommunity &is) { is.community = w.rust.id; }));
    row("placing removed", [](World &w, ChangeSet &c) { c.remove(w.placing); });
    row("membership added", [](World &w, ChangeSet &c) { c.add(aMembership(w.people[1], w.go)); });
    row("membership changed",
        changing(&World::membership, [](World &, Membership &is) { is.until = halfDate("2026-09-30"); }));
    row("membership removed", [](World &w, ChangeSet &c) { c.remove(w.membership); });
    row("term added", [](World &w, ChangeSet &c) { c.add(aTerm(w.people[1], w.rust, w.expert, "2026")); });
    row("term changed", changing(&World::term, [](World &, RoleTerm &is) { is.until = halfDate("2026-11-21"); }));
    row("term removed", [](World &w, ChangeSet &c) { c.remove(w.term); });
    row("break added", [](World &w, ChangeSet &c) { c.add(aBreak(w.people[1], "2026-10")); });
    row("break changed", changing(&World::pause, [](World &w, Break &is) {
            is.returned = halfDate("2026-03-01");
            is.community = w.go.id;
        }));
    row("break removed", [](World &w, ChangeSet &c) { c.remove(w.pause); });
    row("affiliation changed",
        changing(&World::affiliation, [](World &, Affiliation &is) { is.department = QStringLiteral("R&D"); }));
    row("affiliation removed", [](World &w, ChangeSet &c) { c.remove(w.affiliation); });
    row("headcount changed", changing(&World::headcount, [](World &, Headcount &is) {
            is.people = 4100;
            is.site = QStringLiteral("Bonn");
        }));
    row("headcount removed", [](World &w, ChangeSet &c) { c.remove(w.headcount); });
    row("part added", [](World &w, ChangeSet &c) { c.add(aPart(w.second, w.people[0], PartKind::Helper)); });
    row("part changed", changing(&World::part, [](World &w, Part &is) {
            is.kind = PartKind::Organiser;
            is.person = w.people[2].id;
        }));
    row("part removed", [](World &w, ChangeSet &c) { c.remove(w.part); });
    row("attendance added",
        [](World &w, ChangeSet &c) { c.add(anAttendance(w.first, w.people[1], Presence::Partial)); });
    row("attendance of who did not come",
        [](World &w, ChangeSet &c) { c.add(anAttendance(w.first, w.people[1], Presence::NoShow)); });
    row("attendance to partial",
        changing(&World::attendance, [](World &, Attendance &is) { is.presence = Presence::Partial; }));
    row("attendance to no-show",
        changing(&World::attendance, [](World &, Attendance &is) { is.presence = Presence::NoShow; }));
    row("attendance at another event",
        changing(&World::attendance, [](World &w, Attendance &is) { is.event = w.second.id; }));
    row("attendance removed", [](World &w, ChangeSet &c) { c.remove(w.attendance); });
    row("tally changed", changing(&World::tally, [](World &, AnswerTally &is) {
            is.count = 5;
            is.value = 2;
        }));
    row("tally of a recommendation", [](World &w, ChangeSet &c) {
        c.add(AnswerTally{Id<AnswerTally>(11), w.first.id, Question::Recommend, 10, 2});
    });
    row("tally removed", [](World &w, ChangeSet &c) { c.remove(w.tally); });
    row("feedback changed", changing(&World::feedback, [](World &, Feedback &is) {
            is.rating = {};
            is.recommend = 3;
        }));
    row("feedback removed", [](World &w, ChangeSet &c) { c.remove(w.feedback); });
}

void FactsTest::apply_agreesWithTheTables()
{
    QFETCH(Make, make);
    World world;
    FactsFeed feed(*world.w);
    feed.finish();
    QSignalSpy updated(&feed, &FactsFeed::updated);
    const auto agrees = [&] { return Told(feed.facts()).lines == Expected(world.w.store()).lines; };
    const QStringList before = Told(feed.facts()).lines;
    ChangeSet changes;
    make(world, changes);
    world.w->commit({QStringLiteral("test"), {}}, std::move(changes));
    QCOMPARE(Told(feed.facts()).lines, Expected(world.w.store()).lines);
    world.w->undo();
    QCOMPARE(Told(feed.facts()).lines, before);
    QVERIFY(agrees());
    world.w->redo();
    QCOMPARE(Told(feed.facts()).lines, Expected(world.w.store()).lines);
    QCOMPARE(updated.size(), 3);
}

/// 12,000 attendances in three slices, with changes at, below and above the cursor between all of them.
void FactsTest::apply_whileLoadingAgreesWithTheTables()
{
    World world;
    std::vector<Person> crowd;
    std::vector<Attendance> rows;
    for (int i = 0; i < 1'000; ++i)
        crowd.push_back(aPerson("P"));
    std::vector<Event> events;
    for (int i = 0; i < 12; ++i)
        events.push_back(aHeldEvent(day("2026-06-01").addDays(i)));
    for (const Event &event : events)
        for (const Person &person : crowd)
            rows.push_back(anAttendance(event, person));
    world.w.add(crowd, events, rows);

    Facts facts;
    QObject::connect(&*world.w, &Workspace::changed, [&](const ChangeSet &changes) { facts.apply(changes); });
    std::mt19937 random(7);
    int slices = 0;
    for (bool more = true; more; ++slices) {
        more = facts.loadMore(world.w.store());
        ChangeSet changes;
        for (int i = 0; i < 3; ++i) {
            const size_t at = random() % rows.size();
            changes.remove(rows[at]);
            rows.erase(rows.begin() + qptrdiff(at));
        }
        Event moved = events[size_t(slices) % 12];
        moved.date = moved.date.addDays(100);
        changes.change(events[size_t(slices) % 12], moved);
        events[size_t(slices) % 12] = moved;
        const Person guest = aPerson("Guest");
        changes.add(guest);
        changes.add(rows.emplace_back(anAttendance(events[1], guest, Presence::Partial)));
        changes.add(aMembership(guest, world.go, "2026"));
        world.w->commit({QStringLiteral("test"), {}}, std::move(changes));
        if (slices % 4 == 3)
            world.w->undo(), world.w->redo();
    }
    QVERIFY(slices >= 15);
    QCOMPARE(Told(facts).lines, Expected(world.w.store()).lines);
}

void FactsTest::apply_redatesActsOfAMovedEvent()
{
    World world;
    FactsFeed feed(*world.w);
    feed.finish();
    ChangeSet changes;
    Event is = world.first;
    is.date = day("2026-01-31");
    changes.change(world.first, is);
    world.w->commit({QStringLiteral("test"), {}}, std::move(changes));
    int acts = 0;
    feed.facts().eachAct([&](const Act &act) {
        ++acts;
        QCOMPARE(dateOf(act.day), day("2026-01-31"));
    });
    QCOMPARE(acts, 2);
}

void FactsTest::feed_loadsBetweenEventsAndAgainAfterAReset()
{
    World world;
    FactsFeed feed(*world.w);
    QSignalSpy loaded(&feed, &FactsFeed::loaded);
    QVERIFY(!feed.facts().isComplete());
    feed.start();
    QTRY_COMPARE(loaded.size(), 1);
    std::vector<Person> crowd;
    for (int i = 0; i < 5'001; ++i)
        crowd.push_back(aPerson("P"));
    world.w.add(crowd);
    QVERIFY(!feed.facts().isComplete());
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(Told(feed.facts()).lines, Expected(world.w.store()).lines);
}

void FactsTest::feed_waitsWhileAJobHasTheStore()
{
    World world;
    FactsFeed feed(*world.w);
    QSignalSpy loaded(&feed, &FactsFeed::loaded);
    feed.start();
    Progress progress;
    world.w->run([] { QThread::msleep(60); }, progress);
    QVERIFY(loaded.isEmpty());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(Told(feed.facts()).lines, Expected(world.w.store()).lines);
}

void FactsTest::held_needsALogOrPeople_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<int>("headCount");
    QTest::addColumn<int>("unnamed");
    QTest::addColumn<bool>("came");
    QTest::addColumn<bool>("held");
    QTest::newRow("planned") << EventStatus::Planned << -1 << -1 << false << false;
    QTest::newRow("logged") << EventStatus::Held << -1 << -1 << false << true;
    QTest::newRow("nobody counted") << EventStatus::Planned << 0 << -1 << false << true;
    QTest::newRow("no unnamed") << EventStatus::Planned << -1 << 0 << false << false;
    QTest::newRow("unnamed") << EventStatus::Planned << -1 << 2 << false << true;
    QTest::newRow("named") << EventStatus::Confirmed << -1 << -1 << true << true;
    QTest::newRow("cancelled") << EventStatus::Cancelled << 3 << -1 << true << false;
}

void FactsTest::held_needsALogOrPeople()
{
    QFETCH(EventStatus, status);
    QFETCH(int, headCount);
    QFETCH(int, unnamed);
    QFETCH(bool, came);
    TestWorkspace w;
    const Person ada = aPerson("Ada");
    Event event = anEvent(day("2026-10-05"));
    event.status = status;
    event.headCount = headCount < 0 ? std::nullopt : std::optional(headCount);
    event.unnamed = unnamed < 0 ? std::nullopt : std::optional(unnamed);
    w.add(ada, event);
    if (came)
        w.add(anAttendance(event, ada));
    const Facts facts = loaded(w.store());
    QTEST(facts.events()[facts.slotOf(event.id).value()].isHeld(), "held");
}

void FactsTest::acts_takeSixteenBytesEach()
{
    TestWorkspace w;
    const Person ada = aPerson("Ada");
    const Event event = aHeldEvent(day("2026-10-05"));
    w.add(ada, event);
    Facts facts = loaded(w.store());
    QCOMPARE(facts.actCount(), size_t(0));
    ChangeSet changes;
    for (int i = 0; i < 200'000; ++i)
        changes.add(Attendance{Id<Attendance>(i + 1), event.id, Id<Person>(i + 1), {}, Presence::Attended, {}});
    facts.apply(changes);
    QCOMPARE(facts.actCount(), size_t(200'000));
    QVERIFY(facts.bytes() <= 16 * (200'000 + 65'536));
    facts.apply(std::move(changes).reversed());
    QCOMPARE(facts.actCount(), size_t(0));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
