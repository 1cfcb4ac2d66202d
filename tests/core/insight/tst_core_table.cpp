// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/core_table.h"

#include "tests/support/test_world.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace convenor;

namespace {

/// A workspace with one community, a core role, and the four people who mostly hold it.
struct World : TestWorld
{
    Community go = aCommunity("go");
    Role expert = aRole("expert");
    Role member = aRole("treasurer", false);
    std::vector<Person> people{aPerson("Ada"), aPerson("Bob"), aPerson("Cyd"), aPerson("Dan"), aPerson("Eve")};
    const Person &ada = people[0], &bob = people[1], &cyd = people[2], &dan = people[3], &eve = people[4];

    World() { w.add(go, expert, member, people); }

    RoleTerm term(const Person &person, const QByteArray &since = "2024", const QByteArray &until = "")
    {
        return aTerm(person, go, expert, since, until);
    }
    /// A held session of go, led by \a speakers.
    void session(QDate day, const std::vector<Person> &speakers, PartKind kind = PartKind::Speaker)
    {
        const Event event = aHeldEvent(day);
        std::vector<Part> parts;
        for (const Person &speaker : speakers)
            parts.push_back(aPart(event, speaker, kind));
        w.add(event, aPlacing(event, go), parts);
    }
    /// Six led sessions, a week apart: enough to know who is active. The speakers take turns.
    void sixSessions(const std::vector<Person> &speakers)
    {
        for (int i = 0; i < 6; ++i)
            session(before(7 * i), {speakers[size_t(i) % speakers.size()]});
    }
    CoreRow row(QDate day = {}) const { return coreTable(w.store(), day.isValid() ? day : w.today).at(0); }
};

} // namespace

class CoreTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_followsTheNumberOfHolders_data();
    void state_followsTheNumberOfHolders();
    void core_countsPeopleNotRoles();
    void core_leavesOutOtherRoles();
    void core_holdsOnBothEndsOfATerm();
    void core_readsHalfKnownDatesWidely();
    void communities_areThoseOpenOnTheDay();
    void communities_standByCodeAndKeepApart();
    void onBreak_isOfThisCommunityOrOfAll();
    void onBreak_endsOnTheDayOfReturnOnly();
    void active_isUnknownBelowSixLedSessions();
    void active_looksBack180Days();
    void active_ledSessionsLookBack365Days();
    void active_lowersTheState();
    void acts_needAHeldSession_data();
    void acts_needAHeldSession();
    void acts_areEveryPartButHelper();
    void acts_afterTheDayDoNotCount();
    void acts_countForEachCommunityOfTheSession();
    void topShare_hasItsTwoCounts();
    void attention_watchesATopShareOverSixtyPercent();
    void attention_watchesEndsOfTermsWithin90Days_data();
    void attention_watchesEndsOfTermsWithin90Days();
    void attention_watchesBreaksWithin90Days_data();
    void attention_watchesBreaksWithin90Days();
    void attention_countsExpectedReturnsAsBack();
    void attention_doesNotTrustAnOverdueReturn();
    void attention_countsSuccessors();
    void attention_watchesTheLeaveOfWhoIsActive();
    void attention_isBadForNoneOrOne();
    void people_areOnePerRoleHeld();
    void people_areNamedByHandleEmailOrName();
    void people_haveTheirLastActAndTouch();
    void counts_agreeWithBruteForce();
};

void CoreTableTest::state_followsTheNumberOfHolders_data()
{
    QTest::addColumn<int>("holders");
    QTest::addColumn<CoreState>("state");
    QTest::addColumn<Attention>("attention");
    QTest::newRow("none") << 0 << CoreState::Orphaned << Attention::Bad;
    QTest::newRow("one") << 1 << CoreState::Dependent << Attention::Bad;
    QTest::newRow("two") << 2 << CoreState::Healthy << Attention::Good;
    QTest::newRow("three") << 3 << CoreState::Healthy << Attention::Good;
    QTest::newRow("four") << 4 << CoreState::Rich << Attention::Good;
}

void CoreTableTest::state_followsTheNumberOfHolders()
{
    QFETCH(int, holders);
    World world;
    for (int i = 0; i < holders; ++i)
        world.w.add(world.term(world.people[size_t(i)]));
    const CoreRow row = world.row();
    QCOMPARE(row.core, holders);
    QCOMPARE(row.onBreak, 0);
    QVERIFY(!row.active);
    QTEST(row.state, "state");
    QTEST(row.attention, "attention");
    QCOMPARE(row.day, world.w.today);
    QVERIFY(!row.topShare);
    QVERIFY(!row.absenceFactor);
}

void CoreTableTest::core_countsPeopleNotRoles()
{
    World world;
    const Role lead = aRole("lead");
    world.w.add(lead, world.term(world.ada), aTerm(world.ada, world.go, lead, "2025"));
    QCOMPARE(world.row().core, 1);
    QCOMPARE(world.row().people.size(), size_t(2));
}

void CoreTableTest::core_leavesOutOtherRoles()
{
    World world;
    world.w.add(aTerm(world.ada, world.go, world.member, "2024"));
    QCOMPARE(world.row().core, 0);
    QVERIFY(world.row().people.empty());
}

void CoreTableTest::core_holdsOnBothEndsOfATerm()
{
    World world;
    world.w.add(world.term(world.ada, "2026-03-01", "2026-03-31"));
    QCOMPARE(world.row(day("2026-02-28")).core, 0);
    QCOMPARE(world.row(day("2026-03-01")).core, 1);
    QCOMPARE(world.row(day("2026-03-31")).core, 1);
    QCOMPARE(world.row(day("2026-04-01")).core, 0);
}

void CoreTableTest::core_readsHalfKnownDatesWidely()
{
    World world;
    world.w.add(world.term(world.ada, "2025-02", "2025-03"), world.term(world.bob, "2026", "2026"),
                world.term(world.cyd, "", "2025-02"));
    QCOMPARE(world.row(day("2025-01-31")).core, 1);
    QCOMPARE(world.row(day("2025-02-01")).core, 2);
    QCOMPARE(world.row(day("2025-02-28")).core, 2);
    QCOMPARE(world.row(day("2025-03-31")).core, 1);
    QCOMPARE(world.row(day("2025-04-01")).core, 0);
    QCOMPARE(world.row(day("2026-01-01")).core, 1);
    QCOMPARE(world.row(day("2026-12-31")).core, 1);
    QCOMPARE(world.row(day("2027-01-01")).core, 0);
}

void CoreTableTest::communities_areThoseOpenOnTheDay()
{
    TestWorkspace w;
    Community closed = aCommunity("closed"), young = aCommunity("young"), half = aCommunity("half");
    closed.closed = halfDate("2026-03-31");
    young.founded = halfDate("2026-03-31");
    half.founded = halfDate("2026-02");
    half.closed = halfDate("2026-03");
    w.add(closed, young, half);
    const auto codes = [&](const char *iso) {
        QStringList found;
        for (const CoreRow &row : coreTable(w.store(), day(iso)))
            found << row.code;
        return found.join(u' ');
    };
    QCOMPARE(codes("2026-01-31"), QStringLiteral("closed"));
    QCOMPARE(codes("2026-02-01"), QStringLiteral("closed half"));
    QCOMPARE(codes("2026-03-30"), QStringLiteral("closed half"));
    QCOMPARE(codes("2026-03-31"), QStringLiteral("closed half young"));
    QCOMPARE(codes("2026-04-01"), QStringLiteral("young"));
}

void CoreTableTest::communities_standByCodeAndKeepApart()
{
    World world;
    const Community ada = aCommunity("Ada language");
    world.w.add(ada, world.term(world.ada), world.term(world.bob), aTerm(world.ada, ada, world.expert, "2024"));
    const std::vector<CoreRow> rows = coreTable(world.w.store(), world.w.today);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].name, QStringLiteral("Ada language"));
    QCOMPARE(rows[0].core, 1);
    QCOMPARE(rows[1].code, QStringLiteral("go"));
    QCOMPARE(rows[1].core, 2);
}

void CoreTableTest::onBreak_isOfThisCommunityOrOfAll()
{
    World world;
    const Community other = aCommunity("other");
    Break here = aBreak(world.ada, "2026-10-01"), elsewhere = aBreak(world.bob, "2026-10-01");
    here.community = world.go.id;
    elsewhere.community = other.id;
    const std::vector breaks{here, elsewhere, aBreak(world.cyd, "2026-10-01"), aBreak(world.eve, "2026-10-01")};
    world.w.add(other, world.term(world.ada), world.term(world.bob), world.term(world.cyd), breaks);
    const CoreRow row = world.row();
    QCOMPARE(row.core, 3);
    QCOMPARE(row.onBreak, 2);
    QCOMPARE(row.state, CoreState::Dependent);
    QCOMPARE(row.attention, Attention::Bad);
}

void CoreTableTest::onBreak_endsOnTheDayOfReturnOnly()
{
    World world;
    world.w.add(world.term(world.ada), aBreak(world.ada, "2026-05-10", "2026-05-20", "2026-06-01"));
    QCOMPARE(world.row(day("2026-05-09")).onBreak, 0);
    QCOMPARE(world.row(day("2026-05-10")).onBreak, 1);
    QCOMPARE(world.row(day("2026-05-25")).onBreak, 1); // expected back, but not yet seen
    QCOMPARE(world.row(day("2026-05-31")).onBreak, 1);
    QCOMPARE(world.row(day("2026-06-01")).onBreak, 0);
}

void CoreTableTest::active_isUnknownBelowSixLedSessions()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob));
    for (int i = 0; i < 5; ++i)
        world.session(world.before(i), {world.ada, world.bob});
    world.session(world.before(6), {}); // held, but nobody led it
    QVERIFY(!world.row().active);
    QCOMPARE(world.row().state, CoreState::Healthy);
    world.session(world.before(7), {world.ada});
    QCOMPARE(world.row().active, 2);
}

void CoreTableTest::active_looksBack180Days()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob));
    for (int i = 0; i < 6; ++i)
        world.session(world.before(200 + i), {world.eve});
    world.session(world.before(180), {world.ada});
    QCOMPARE(world.row().active, 0);
    world.session(world.before(179), {world.bob});
    QCOMPARE(world.row().active, 1);
    world.session(world.before(0), {world.ada});
    QCOMPARE(world.row().active, 2);
}

void CoreTableTest::active_ledSessionsLookBack365Days()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob));
    for (int i = 0; i < 5; ++i)
        world.session(world.before(i), {world.ada});
    world.session(world.before(365), {world.ada});
    QVERIFY(!world.row().active);
    world.session(world.before(364), {world.ada});
    QCOMPARE(world.row().active, 1);
}

void CoreTableTest::active_lowersTheState()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob), world.term(world.cyd));
    world.sixSessions({world.ada, world.eve}); // Eve holds no role
    const CoreRow row = world.row();
    QCOMPARE(row.core, 3);
    QCOMPARE(row.active, 1);
    QCOMPARE(row.state, CoreState::Dependent);
    QCOMPARE(row.attention, Attention::Bad);
}

void CoreTableTest::acts_needAHeldSession_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<int>("headCount"); // -1: unknown
    QTest::addColumn<int>("unnamed");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<bool>("held");
    const auto planned = EventStatus::Planned, cancelled = EventStatus::Cancelled;
    const auto nobody = Presence::Unknown;
    QTest::newRow("logged") << EventStatus::Held << -1 << -1 << nobody << true;
    QTest::newRow("not known") << planned << -1 << -1 << nobody << false;
    QTest::newRow("confirmed only") << EventStatus::Confirmed << -1 << 0 << nobody << false;
    QTest::newRow("counted") << planned << 12 << -1 << nobody << true;
    QTest::newRow("unnamed people") << planned << -1 << 3 << nobody << true;
    QTest::newRow("attended") << planned << -1 << -1 << Presence::Attended << true;
    QTest::newRow("in part") << planned << -1 << -1 << Presence::Partial << true;
    QTest::newRow("no-show") << planned << -1 << -1 << Presence::NoShow << false;
    QTest::newRow("excused") << planned << -1 << -1 << Presence::Excused << false;
    QTest::newRow("cancelled") << cancelled << 12 << 3 << Presence::Attended << false;
}

void CoreTableTest::acts_needAHeldSession()
{
    QFETCH(EventStatus, status);
    QFETCH(int, headCount);
    QFETCH(int, unnamed);
    QFETCH(Presence, presence);
    QFETCH(bool, held);
    World world;
    Event event = anEvent(world.w.today);
    event.status = status;
    event.headCount = headCount < 0 ? std::nullopt : std::optional(headCount);
    event.unnamed = unnamed < 0 ? std::nullopt : std::optional(unnamed);
    world.w.add(event, aPlacing(event, world.go), aPart(event, world.ada), anAttendance(event, world.bob, presence),
                world.term(world.ada));
    QCOMPARE(world.row().topShare.has_value(), held);
    QCOMPARE(world.row().people[0].lastAct.isValid(), held);
}

void CoreTableTest::acts_areEveryPartButHelper()
{
    World world;
    for (const PartKind kind :
         {PartKind::Speaker, PartKind::Host, PartKind::Facilitator, PartKind::Organiser, PartKind::Helper})
        world.session(world.w.today, {world.ada}, kind);
    QCOMPARE(world.row().topShare->all, 4);
}

void CoreTableTest::acts_afterTheDayDoNotCount()
{
    World world;
    world.w.add(world.term(world.ada));
    world.session(world.w.today.addDays(1), {world.ada});
    world.w.add(aTouch(world.ada, world.w.today.addDays(1)));
    const CoreRow row = world.row();
    QVERIFY(!row.topShare);
    QVERIFY(!row.people[0].lastAct.isValid());
    QVERIFY(!row.people[0].lastTouch.isValid());
    QCOMPARE(world.row(world.w.today.addDays(1)).topShare->all, 1);
}

void CoreTableTest::acts_countForEachCommunityOfTheSession()
{
    World world;
    const Community rust = aCommunity("rust");
    const Event event = aHeldEvent(world.w.today);
    world.w.add(rust, event, aPlacing(event, world.go), aPlacing(event, rust), aPart(event, world.ada));
    for (const CoreRow &row : coreTable(world.w.store(), world.w.today))
        QCOMPARE(row.topShare->all, 1);
}

void CoreTableTest::topShare_hasItsTwoCounts()
{
    World world;
    world.session(world.before(364), {world.ada});
    world.session(world.before(365), {world.ada}); // too long ago
    world.session(world.before(1), {world.ada, world.bob});
    world.session(world.before(0), {world.ada, world.bob, world.eve});
    const CoreRow row = world.row();
    QCOMPARE(row.topShare->top, 3);
    QCOMPARE(row.topShare->all, 6);
    QCOMPARE(row.absenceFactor, 2);
}

void CoreTableTest::attention_watchesATopShareOverSixtyPercent()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob));
    world.session(world.before(1), {world.ada, world.bob});
    world.session(world.before(2), {world.ada, world.bob});
    world.session(world.before(3), {world.ada});
    QCOMPARE(world.row().topShare->value(), 0.6);
    QCOMPARE(world.row().attention, Attention::Good);
    world.session(world.before(4), {world.ada});
    QCOMPARE(world.row().state, CoreState::Healthy);
    QCOMPARE(world.row().attention, Attention::Watch);
}

void CoreTableTest::attention_watchesEndsOfTermsWithin90Days_data()
{
    QTest::addColumn<int>("holders");
    QTest::addColumn<int>("lastDay"); // of one of them, in days from the day
    QTest::addColumn<Attention>("attention");
    QTest::newRow("to-day") << 2 << 0 << Attention::Watch;
    QTest::newRow("gone on the 90th day") << 2 << 89 << Attention::Watch;
    QTest::newRow("gone on the 91st day") << 2 << 90 << Attention::Good;
    QTest::newRow("three to two is healthy still") << 3 << 10 << Attention::Good;
    QTest::newRow("four to three is no longer rich") << 4 << 10 << Attention::Watch;
}

void CoreTableTest::attention_watchesEndsOfTermsWithin90Days()
{
    QFETCH(int, holders);
    QFETCH(int, lastDay);
    World world;
    world.w.add(world.term(world.ada, "2024", world.in(lastDay)));
    for (int i = 1; i < holders; ++i)
        world.w.add(world.term(world.people[size_t(i)]));
    QCOMPARE(world.row().core, holders);
    QTEST(world.row().attention, "attention");
}

void CoreTableTest::attention_watchesBreaksWithin90Days_data()
{
    QTest::addColumn<int>("begin"); // in days from the day
    QTest::addColumn<Attention>("attention");
    QTest::newRow("to-morrow") << 1 << Attention::Watch;
    QTest::newRow("90th day") << 90 << Attention::Watch;
    QTest::newRow("91st day") << 91 << Attention::Good;
}

void CoreTableTest::attention_watchesBreaksWithin90Days()
{
    QFETCH(int, begin);
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob), aBreak(world.ada, world.in(begin)));
    QCOMPARE(world.row().onBreak, 0);
    QTEST(world.row().attention, "attention");
}

void CoreTableTest::attention_countsExpectedReturnsAsBack()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob, "2024", world.in(29)), world.term(world.cyd));
    world.w.add(aBreak(world.ada, "2026-10-01", world.in(30)));
    QCOMPARE(world.row().onBreak, 1);
    QCOMPARE(world.row().attention, Attention::Good); // Ada is back on the day on which Bob is gone
    world.w.add(aBreak(world.cyd, world.in(40), world.in(50)));
    QCOMPARE(world.row().attention, Attention::Watch);
}

void CoreTableTest::attention_doesNotTrustAnOverdueReturn()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob, "2024", world.in(30)), world.term(world.cyd));
    world.w.add(aBreak(world.ada, "2026-09-01", "2026-10-01"));
    QCOMPARE(world.row().state, CoreState::Healthy);
    QCOMPARE(world.row().attention, Attention::Watch);
}

void CoreTableTest::attention_countsSuccessors()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob, "2024", world.in(30)),
                world.term(world.cyd, world.in(31)));
    QCOMPARE(world.row().core, 2);
    QCOMPARE(world.row().attention, Attention::Good);
    QCOMPARE(world.row().people.size(), size_t(2));
}

void CoreTableTest::attention_watchesTheLeaveOfWhoIsActive()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob), world.term(world.cyd), world.term(world.dan));
    world.sixSessions({world.ada, world.bob});
    QCOMPARE(world.row().active, 2);
    QCOMPARE(world.row().state, CoreState::Healthy);
    QCOMPARE(world.row().attention, Attention::Good);
    world.w.add(aBreak(world.cyd, world.in(10)));
    QCOMPARE(world.row().attention, Attention::Good); // idle anyway
    world.w.add(aBreak(world.ada, world.in(20)));
    QCOMPARE(world.row().attention, Attention::Watch);
}

void CoreTableTest::attention_isBadForNoneOrOne()
{
    World world;
    QCOMPARE(world.row().attention, Attention::Bad);
    world.w.add(world.term(world.ada, "2024", world.in(10)));
    QCOMPARE(world.row().attention, Attention::Bad);
}

void CoreTableTest::people_areOnePerRoleHeld()
{
    World world;
    const Role lead = aRole("lead");
    world.w.add(lead, world.term(world.bob, "2025-03"), world.term(world.ada, "2025-03"), world.term(world.cyd, ""),
                aTerm(world.bob, world.go, lead, "2026-01-01"), world.term(world.dan, "2024", "2025"));
    QStringList found;
    for (const CorePerson &person : world.row().people)
        found << person.handle + u'/' + person.role + u'/' + person.since.toString();
    QCOMPARE(found.join(u' '), QStringLiteral("cyd/expert/ ada/expert/2025-03 bob/expert/2025-03 bob/lead/2026-01-01"));
}

void CoreTableTest::people_areNamedByHandleEmailOrName()
{
    World world;
    Person mail = aPerson("Mail"), name = aPerson("Some Name");
    mail.handle.clear();
    mail.email = Email(QStringLiteral("mail@example.org"));
    name.handle.clear();
    world.w.add(mail, name, world.term(mail, "2020"), world.term(name, "2021"));
    const auto people = world.row().people;
    QCOMPARE(people[0].handle, QStringLiteral("mail@example.org"));
    QCOMPARE(people[1].handle, QStringLiteral("Some Name"));
}

void CoreTableTest::people_haveTheirLastActAndTouch()
{
    World world;
    world.w.add(world.term(world.ada), world.term(world.bob, "2025"), world.term(world.cyd, "2026"));
    world.session(world.before(10), {world.ada});
    world.session(world.before(5), {world.ada});
    world.session(world.before(900), {world.bob}); // beyond all windows
    world.session(world.before(800), {world.bob}, PartKind::Helper);
    world.w.add(aTouch(world.ada, world.before(3)), aTouch(world.ada, world.before(30)));
    const auto people = world.row().people;
    QCOMPARE(people[0].lastAct, world.before(5));
    QCOMPARE(people[0].lastTouch, world.before(3));
    QCOMPARE(people[1].lastAct, world.before(900));
    QVERIFY(!people[1].lastTouch.isValid());
    QVERIFY(!people[2].lastAct.isValid());
}

namespace {

/// A date between 2024 and 2027 of which the day or the month may be missing, or no date.
HalfDate randomDate(std::mt19937 &random)
{
    const QString text = QDate(2024, 1, 1).addDays(int(random() % 1200)).toString(Qt::ISODate);
    const std::array lengths{10, 10, 10, 7, 4, 0};
    return HalfDate::parse(text.left(lengths[random() % lengths.size()])).value();
}

struct RandomBench
{
    std::vector<Community> communities;
    std::vector<Person> people;
    std::vector<Role> roles{aRole("expert"), aRole("lead"), aRole("helper", false)};
    std::vector<RoleTerm> terms;
    std::vector<Break> breaks;

    explicit RandomBench(std::mt19937 &random)
    {
        for (int i = 0; i < 8; ++i)
            communities.push_back(aCommunity(QByteArray("c").append(QByteArray::number(i))));
        for (int i = 0; i < 40; ++i)
            people.push_back(aPerson(QByteArray("P").append(QByteArray::number(i))));
        QSet<QString> keys; // a person begins a role in a community only once on a date
        while (terms.size() < 400) {
            RoleTerm term = aTerm(people[random() % 40], communities[random() % 8], roles[random() % 3]);
            term.since = randomDate(random);
            term.until = randomDate(random);
            const QString key =
                QStringLiteral("%1 %2 %3 ").arg(term.community.value()).arg(term.person.value()).arg(term.role.value());
            if (during(term).isOrdered() && !keys.contains(key + term.since.toString())) {
                keys.insert(key + term.since.toString());
                terms.push_back(term);
            }
        }
        while (breaks.size() < 60) {
            Break pause = aBreak(people[random() % 40], "2024");
            if (random() % 2)
                pause.community = communities[random() % 8].id;
            pause.since = randomDate(random);
            pause.returned = randomDate(random);
            if (!pause.since.isEmpty())
                breaks.push_back(pause);
        }
    }
};

} // namespace

void CoreTableTest::counts_agreeWithBruteForce()
{
    std::mt19937 random(20261102);
    const RandomBench bench(random);
    TestWorkspace w;
    w.add(bench.communities, bench.people, bench.roles, bench.terms, bench.breaks);
    for (int i = 0; i < 60; ++i) {
        const QDate date = QDate(2023, 12, 1).addDays(int(random() % 1300));
        const std::vector<CoreRow> rows = coreTable(w.store(), date);
        QCOMPARE(rows.size(), bench.communities.size());
        for (size_t c = 0; c < rows.size(); ++c) {
            QSet<qint64> core, away;
            for (const RoleTerm &term : bench.terms)
                if (term.community == bench.communities[c].id && term.role != bench.roles[2].id &&
                    during(term).covers(date))
                    core.insert(term.person.value());
            for (const Break &pause : bench.breaks)
                if ((!pause.community || pause.community == bench.communities[c].id) && isOnBreak(pause, date))
                    away.insert(pause.person.value());
            QCOMPARE(rows[c].core, int(core.size()));
            QCOMPARE(rows[c].onBreak, int(core.intersect(away).size()));
        }
    }
}

QTEST_GUILESS_MAIN(CoreTableTest)
#include "tst_core_table.moc"
