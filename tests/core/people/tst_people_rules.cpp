// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("person.change"), QStringLiteral("Ada")};

/// Two communities; Ada, who is a member of both and holds a role in each; Bob, who is in none.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Role expert = aRole("Expert");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob");
    Membership inGo = aMembership(ada, go, "2025"), inRust = aMembership(ada, rust, "2025");
    RoleTerm leadsGo = aTerm(ada, go, expert, "2025-03"), leadsRust = aTerm(ada, rust, expert, "2025-03");

    World()
    {
        ada.email = Email(QStringLiteral("ada@example.org"));
        w.add(go, rust, expert, ada, bob, inGo, inRust, leadsGo, leadsRust);
    }
    const Store &store() const { return w.store(); }
    QDate today() const { return w.today; }
    PersonEntry entry(const char *name) const
    {
        PersonEntry made;
        made.person.name = Name(QString::fromUtf8(name));
        return made;
    }
    Break pause(const Person &person) const
    {
        Break made;
        made.person = person.id;
        made.since = HalfDate(today());
        return made;
    }
};

HalfDate until(const World &world, Id<Membership> id)
{
    return world.store().get(id).until;
}

} // namespace

class PeopleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addPerson_keepsPlaceAndCommunity();
    void addPerson_refusesWhatIsTaken();
    void addPerson_refusesNoName();
    void changePerson_keepsItsOwnHandle();
    void changePerson_refusesAnothersHandle();
    void joinCommunity_beginsAMembership();
    void joinCommunity_refusesAMember();
    void joinCommunity_takesBackWhoLeft();
    void leaveCommunity_endsRolesThereOnTheSameDay();
    void leaveCommunity_takesOutRolesThatWouldBegin();
    void leaveCommunity_refusesWhoIsNotIn();
    void leaveCommunity_refusesADayBeforeTheJoin();
    void startRole_takesTheCatalogueOrAddsToIt();
    void startRole_refusesTwice();
    void startRole_refusesNoName();
    void endRole_endsOnTheDay();
    void endRole_refusesADayBeforeItsBegin();
    void endRole_refusesAnEndedOne();
    void startBreak_keepsTheStandIn();
    void startBreak_refusesNonsense();
    void startBreak_refusesASecond();
    void endBreak_notesTheReturn();
    void endBreak_refusesADayBeforeAndASecondReturn();
    void leaveOrganisation_endsEverything();
    void leaveOrganisation_refusesWhoLeft();
    void rules_refuseWhomNobodyKnows();
};

void PeopleRulesTest::addPerson_keepsPlaceAndCommunity()
{
    World world;
    PersonEntry entry = world.entry("Cyd Charisse");
    entry.department = QStringLiteral("Sales ");
    entry.community = world.go.id;
    Id<Person> made;
    verifyUndo(world.w, label, addPerson(world.store(), entry, world.today(), &made));
    QCOMPARE(world.store().get(made).name.value(), QStringLiteral("Cyd Charisse"));
    QCOMPARE(world.store().where(&Affiliation::person, made).at(0).department, QStringLiteral("Sales"));
    QCOMPARE(world.store().where(&Membership::person, made).at(0).since, HalfDate(world.today()));
}

void PeopleRulesTest::addPerson_refusesWhatIsTaken()
{
    const World world;
    PersonEntry handle = world.entry("Cyd"), email = world.entry("Cyd");
    handle.person.handle = QStringLiteral("ADA");
    email.person.email = Email(QStringLiteral("Ada@example.org"));
    QVERIFY(isRefused(Error::Conflict, "handle", [&] { addPerson(world.store(), handle, world.today()); }));
    QVERIFY(isRefused(Error::Conflict, "e-mail", [&] { addPerson(world.store(), email, world.today()); }));
}

void PeopleRulesTest::addPerson_refusesNoName()
{
    const World world;
    QVERIFY(isRefused(Error::Invalid, "name is missing", [&] { addPerson(world.store(), {}, world.today()); }));
}

void PeopleRulesTest::changePerson_keepsItsOwnHandle()
{
    World world;
    Person after = world.ada;
    after.country = QStringLiteral("England");
    verifyUndo(world.w, label, changePerson(world.store(), after));
    QCOMPARE(world.store().get(world.ada.id).country, QStringLiteral("England"));
}

void PeopleRulesTest::changePerson_refusesAnothersHandle()
{
    const World world;
    Person after = world.ada;
    after.handle = QStringLiteral("bob");
    QVERIFY(isRefused(Error::Conflict, "handle", [&] { changePerson(world.store(), after); }));
}

void PeopleRulesTest::joinCommunity_beginsAMembership()
{
    World world;
    verifyUndo(world.w, label,
               joinCommunity(world.store(), world.bob.id, world.go.id, world.today(), QStringLiteral("asked")));
    const auto memberships = world.store().where(&Membership::person, world.bob.id);
    QCOMPARE(memberships.size(), 1u);
    QCOMPARE(memberships[0].since, HalfDate(world.today()));
    QCOMPARE(memberships[0].source, QStringLiteral("asked"));
}

void PeopleRulesTest::joinCommunity_refusesAMember()
{
    const World world;
    QVERIFY(isRefused(Error::Conflict, "already",
                      [&] { joinCommunity(world.store(), world.ada.id, world.go.id, world.today()); }));
}

void PeopleRulesTest::joinCommunity_takesBackWhoLeft()
{
    World world;
    verifyUndo(world.w, label, leaveCommunity(world.store(), world.ada.id, world.go.id, world.today().addDays(-1)));
    verifyUndo(world.w, label, joinCommunity(world.store(), world.ada.id, world.go.id, world.today()));
    QCOMPARE(world.store().where(&Membership::person, world.ada.id).size(), 3u);
}

void PeopleRulesTest::leaveCommunity_endsRolesThereOnTheSameDay()
{
    World world;
    verifyUndo(world.w, label, leaveCommunity(world.store(), world.ada.id, world.go.id, world.today()));
    QCOMPARE(until(world, world.inGo.id), HalfDate(world.today()));
    QCOMPARE(world.store().get(world.leadsGo.id).until, HalfDate(world.today()));
    QVERIFY(until(world, world.inRust.id).isEmpty());
    QVERIFY(world.store().get(world.leadsRust.id).until.isEmpty());
}

void PeopleRulesTest::leaveCommunity_takesOutRolesThatWouldBegin()
{
    World world;
    const Role host = aRole("Host");
    const RoleTerm coming = aTerm(world.ada, world.go, host, "2027");
    world.w.add(host, coming);
    verifyUndo(world.w, label, leaveCommunity(world.store(), world.ada.id, world.go.id, world.today()));
    QVERIFY(!world.store().find(coming.id));
}

void PeopleRulesTest::leaveCommunity_refusesWhoIsNotIn()
{
    const World world;
    QVERIFY(isRefused(Error::Conflict, "nothing to end",
                      [&] { leaveCommunity(world.store(), world.bob.id, world.go.id, world.today()); }));
}

void PeopleRulesTest::leaveCommunity_refusesADayBeforeTheJoin()
{
    const World world;
    QVERIFY(isRefused(Error::Invalid, "2025",
                      [&] { leaveCommunity(world.store(), world.ada.id, world.go.id, day("2024-12-31")); }));
}

void PeopleRulesTest::startRole_takesTheCatalogueOrAddsToIt()
{
    World world;
    const RoleStart known{world.bob.id, world.go.id, QStringLiteral("expert"), false, world.today()};
    verifyUndo(world.w, label, startRole(world.store(), known));
    QCOMPARE(world.store().where(&RoleTerm::person, world.bob.id).at(0).role, world.expert.id);
    const RoleStart fresh{world.bob.id, world.go.id, QStringLiteral("Host"), true, world.today()};
    verifyUndo(world.w, label, startRole(world.store(), fresh));
    QCOMPARE(world.store().all<Role>().size(), 2u);
    QVERIFY(world.store().get(world.store().where(&RoleTerm::person, world.bob.id).at(1).role).core);
}

void PeopleRulesTest::startRole_refusesTwice()
{
    const World world;
    QVERIFY(isRefused(Error::Conflict, "already", [&] {
        startRole(world.store(), {world.ada.id, world.go.id, QStringLiteral("Expert"), true, world.today()});
    }));
}

void PeopleRulesTest::startRole_refusesNoName()
{
    const World world;
    QVERIFY(isRefused(Error::Invalid, "role is missing", [&] {
        startRole(world.store(), {world.bob.id, world.go.id, {}, true, world.today()});
    }));
}

void PeopleRulesTest::endRole_endsOnTheDay()
{
    World world;
    verifyUndo(world.w, label, endRole(world.store(), world.leadsGo.id, world.today()));
    QCOMPARE(world.store().get(world.leadsGo.id).until, HalfDate(world.today()));
}

void PeopleRulesTest::endRole_refusesADayBeforeItsBegin()
{
    const World world;
    QVERIFY(
        isRefused(Error::Invalid, "Mar 2025", [&] { endRole(world.store(), world.leadsGo.id, day("2025-02-28")); }));
}

void PeopleRulesTest::endRole_refusesAnEndedOne()
{
    World world;
    world.w->commit(label, endRole(world.store(), world.leadsGo.id, day("2026-10-01")));
    QVERIFY(isRefused(Error::Conflict, "1 Oct 2026", [&] { endRole(world.store(), world.leadsGo.id, world.today()); }));
}

void PeopleRulesTest::startBreak_keepsTheStandIn()
{
    World world;
    Break pause = world.pause(world.ada);
    pause.community = world.go.id;
    pause.standIn = world.bob.id;
    pause.expectedReturn = halfDate("2027-01");
    verifyUndo(world.w, label, startBreak(world.store(), pause));
    const Break kept = world.store().where(&Break::person, world.ada.id).at(0);
    QCOMPARE(kept.standIn, std::optional(world.bob.id));
    QVERIFY(isOnBreak(kept, world.today()));
    QVERIFY(!isOnBreak(kept, world.today().addDays(-1)));
}

void PeopleRulesTest::startBreak_refusesNonsense()
{
    const World world;
    Break back = world.pause(world.ada), self = world.pause(world.ada), when = world.pause(world.ada);
    back.expectedReturn = halfDate("2026-10");
    self.standIn = world.ada.id;
    when.since = {};
    QVERIFY(isRefused(Error::Invalid, "back before", [&] { startBreak(world.store(), back); }));
    QVERIFY(isRefused(Error::Invalid, "stand in", [&] { startBreak(world.store(), self); }));
    QVERIFY(isRefused(Error::Invalid, "first day", [&] { startBreak(world.store(), when); }));
}

void PeopleRulesTest::startBreak_refusesASecond()
{
    World world;
    world.w->commit(label, startBreak(world.store(), world.pause(world.ada)));
    QVERIFY(isRefused(Error::Conflict, "2 Nov 2026", [&] { startBreak(world.store(), world.pause(world.ada)); }));
}

void PeopleRulesTest::endBreak_notesTheReturn()
{
    World world;
    const Break pause = aBreak(world.ada, "2026-10-01");
    world.w.add(pause);
    verifyUndo(world.w, label, endBreak(world.store(), pause.id, world.today()));
    QVERIFY(!isOnBreak(world.store().get(pause.id), world.today()));
    QVERIFY(isOnBreak(world.store().get(pause.id), world.today().addDays(-1)));
}

void PeopleRulesTest::endBreak_refusesADayBeforeAndASecondReturn()
{
    World world;
    const Break open = aBreak(world.ada, "2026-10-01"), over = aBreak(world.bob, "2026-08", "", "2026-09-01");
    world.w.add(open, over);
    QVERIFY(isRefused(Error::Invalid, "1 Oct 2026", [&] { endBreak(world.store(), open.id, day("2026-09-30")); }));
    QVERIFY(isRefused(Error::Conflict, "1 Sep 2026", [&] { endBreak(world.store(), over.id, world.today()); }));
}

void PeopleRulesTest::leaveOrganisation_endsEverything()
{
    World world;
    const Affiliation place{Id<Affiliation>(7), world.ada.id, {}, QStringLiteral("Sales"), {}, {}, {}};
    world.w.add(place);
    verifyUndo(world.w, label, leaveOrganisation(world.store(), world.ada.id, world.today()));
    const HalfDate last(world.today());
    QCOMPARE(world.store().get(world.ada.id).left, last);
    QCOMPARE(world.store().get(place.id).until, last);
    QCOMPARE(until(world, world.inGo.id), last);
    QCOMPARE(until(world, world.inRust.id), last);
    QCOMPARE(world.store().get(world.leadsRust.id).until, last);
}

void PeopleRulesTest::leaveOrganisation_refusesWhoLeft()
{
    World world;
    world.w->commit(label, leaveOrganisation(world.store(), world.bob.id, day("2026-10-01")));
    QVERIFY(isRefused(Error::Conflict, "1 Oct 2026",
                      [&] { leaveOrganisation(world.store(), world.bob.id, world.today()); }));
}

void PeopleRulesTest::rules_refuseWhomNobodyKnows()
{
    const World world;
    const Id<Person> nobody(1'000'000);
    QVERIFY(isRefused(Error::NotFound, "no longer", [&] { leaveOrganisation(world.store(), nobody, world.today()); }));
    QVERIFY(isRefused(Error::NotFound, "no longer",
                      [&] { joinCommunity(world.store(), nobody, world.go.id, world.today()); }));
}

QTEST_GUILESS_MAIN(PeopleRulesTest)
#include "tst_people_rules.moc"
