// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendee_list.h"
#include "core/exchange/name_matching.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

Person called(const char *name, const char *handle = "", const char *email = "")
{
    Person person = aPerson("x");
    person.name = Name(QString::fromUtf8(name));
    person.handle = QString::fromLatin1(handle);
    person.email = Email(QString::fromLatin1(email));
    return person;
}

struct World
{
    TestWorkspace w;
    std::vector<Person> people{called("Marta Brandt", "mbrandt", "marta.brandt@x.org"), called("Pedro García Simón"),
                               called("Jan Janssens"), called("Ana Maria Garcia Lopez", "", "ana@x.org"),
                               called("Kara Zor-L"), called("Bob"), called("Dr. Björn Åkesson"),
                               called("Sam Okafor", "sam1"), called("Sam Okafor", "sam2"), called("Ravi Nair"),
                               called("Ravi Nathan"), called("Noor Aziz", "", "noor@home.net")};

    World() { w.add(people); }
    NameMatch match(const QString &line, const std::vector<Id<Person>> &likely = {}) const
    {
        const auto list = readAttendeeList(line);
        return NameMatcher(w.store(), likely).match(list.empty() ? Attendee() : list.front());
    }
    /// "sure Name", "maybe Name" or "unknown".
    QString shown(const NameMatch &match) const
    {
        for (const Person &person : people)
            if (person.id == match.person)
                return (match.certainty == Certainty::Sure ? QStringLiteral("sure ") : QStringLiteral("maybe ")) +
                       person.name.value();
        return match.certainty == Certainty::Unknown ? QStringLiteral("unknown") : QStringLiteral("wrong");
    }
};

} // namespace

class NameMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_tellsWhoIsMeant_data();
    void match_tellsWhoIsMeant();
    void match_prefersTheLikely();
    void match_takesAFirstNameOnlyOfTheLikely();
    void match_keepsTwoOfOneNameApart();
    void match_isSureOfWhatSomebodyWasWrittenBefore();
    void match_isNotSureIfSeveralWereWrittenSo();
    void match_takesNoOneWordAliasThatOthersAreCalledBy();
    void complete_offersTheLikelyFirst();
    void complete_findsByEachWordHandleAndAddress();
    void nameOf_isEmptyForNobody();
};

void NameMatchingTest::match_tellsWhoIsMeant_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) { QTest::newRow(line) << QString::fromUtf8(expected); };
    row("marta brandt", "sure Marta Brandt");
    row("Brandt, Marta", "sure Marta Brandt");
    row("MARTA.BRANDT@X.ORG", "sure Marta Brandt");
    row("Someone Else <marta.brandt@x.org>", "sure Marta Brandt");
    row("mbrandt", "sure Marta Brandt");
    row("003_M. Brandt (Lisbon)", "maybe Marta Brandt");
    row("Brandt M", "maybe Marta Brandt");
    row("Marta Brant", "maybe Marta Brandt");
    row("Matra Brandt", "maybe Marta Brandt");
    row("marta.brandt@elsewhere.org", "maybe Marta Brandt");
    row("Garcia Simon, Pedro", "sure Pedro García Simón");
    row("Pedro García", "maybe Pedro García Simón");
    row("JANSSENS JAN (EXT)", "sure Jan Janssens");
    row("Ana Lopez", "maybe Ana Maria Garcia Lopez");
    row("003_Power Girl (Kara Zor-L)", "sure Kara Zor-L");
    row("Robert (Bob) Nobody", "sure Bob");
    row("bob", "sure Bob");
    row("Bjorn Akesson", "sure Dr. Björn Åkesson");
    row("Prof. Noor Aziz", "sure Noor Aziz");
    row("Noor Aziz <noor@work.org>", "sure Noor Aziz");
    row("Noor Aziz <aziz@home.net>", "maybe Noor Aziz");
    row("Sam Okafor", "unknown");
    row("sam2", "sure Sam Okafor");
    row("Ravi N", "unknown");
    row("Ravi Na", "unknown");
    row("Ravi Nai", "maybe Ravi Nair");
    row("Ravi", "unknown");
    row("M B", "unknown");
    row("Marta Schmidt", "unknown");
    row("Zoe Quite-Unknown", "unknown");
}

void NameMatchingTest::match_tellsWhoIsMeant()
{
    const World world;
    QTEST(world.shown(world.match(QString::fromUtf8(QTest::currentDataTag()))), "expected");
}

void NameMatchingTest::match_prefersTheLikely()
{
    const World world;
    const NameMatch match = world.match(QStringLiteral("Sam Okafor"), {world.people[8].id, world.people[7].id});
    QCOMPARE(match.certainty, Certainty::Maybe);
    QCOMPARE(match.person, world.people[8].id);
    QCOMPARE(world.match(QStringLiteral("Ravi N."), {world.people[10].id}).person, world.people[10].id);
}

void NameMatchingTest::match_takesAFirstNameOnlyOfTheLikely()
{
    const World world;
    QCOMPARE(world.shown(world.match(QStringLiteral("Ravi"), {world.people[9].id})), QStringLiteral("maybe Ravi Nair"));
    QCOMPARE(world.shown(world.match(QStringLiteral("Ravi"), {world.people[9].id, world.people[10].id})),
             QStringLiteral("unknown"));
}

void NameMatchingTest::match_keepsTwoOfOneNameApart()
{
    const World world;
    QCOMPARE(world.match(QStringLiteral("Sam Okafor"), {world.people[7].id}).certainty, Certainty::Maybe);
    QCOMPARE(world.match(QStringLiteral("SAM1")).person, world.people[7].id);
}

void NameMatchingTest::match_isSureOfWhatSomebodyWasWrittenBefore()
{
    World world;
    const Person &marta = world.people[0];
    world.w.add(anAlias(marta, "M. Schulz (Lisbon)"), anAlias(marta, "mschulz", AliasKind::Handle),
                anAlias(marta, "schulz@y.org", AliasKind::Address), anAlias(marta, "Brandy"));
    for (const char *line :
         {"003_M. Schulz (Lisbon)", "Schulz, M. (Lisbon)", "MSCHULZ", "X Y <Schulz@Y.org>", "brandy"})
        QCOMPARE(world.shown(world.match(QString::fromUtf8(line))), QStringLiteral("sure Marta Brandt"));
    QCOMPARE(NameMatcher(world.w.store()).complete(QStringLiteral("brandy"), 5), std::vector{marta.id});
}

void NameMatchingTest::match_isNotSureIfSeveralWereWrittenSo()
{
    World world;
    world.w.add(anAlias(world.people[0], "Power Girl"), anAlias(world.people[4], "power girl"),
                anAlias(world.people[0], "Jan Janssens"), anAlias(world.people[0], "sam1", AliasKind::Handle));
    QCOMPARE(world.shown(world.match(QStringLiteral("Power Girl"))), QStringLiteral("unknown"));
    QCOMPARE(world.shown(world.match(QStringLiteral("Jan Janssens"))), QStringLiteral("maybe Jan Janssens"));
    QCOMPARE(world.match(QStringLiteral("sam1")).person, world.people[7].id); // his own
}

void NameMatchingTest::match_takesNoOneWordAliasThatOthersAreCalledBy()
{
    World world;
    world.w.add(anAlias(world.people[9], "Ravi"));
    QCOMPARE(world.shown(world.match(QStringLiteral("Ravi"))), QStringLiteral("maybe Ravi Nair"));
}

void NameMatchingTest::complete_offersTheLikelyFirst()
{
    const World world;
    const NameMatcher matcher(world.w.store(), {world.people[10].id});
    QCOMPARE(matcher.complete(QStringLiteral("ra"), 5), (std::vector{world.people[10].id, world.people[9].id}));
    QCOMPARE(matcher.complete(QStringLiteral("ra"), 1).size(), size_t(1));
    const NameMatcher others(world.w.store(), {world.people[3].id, world.people[0].id}); // Ana Maria …, Marta Brandt
    QCOMPARE(others.complete(QStringLiteral("mar"), 2).front(), world.people[0].id);
}

void NameMatchingTest::complete_findsByEachWordHandleAndAddress()
{
    const World world;
    const NameMatcher matcher(world.w.store());
    const auto only = [&](const char *typed, const Person &person) {
        return matcher.complete(QString::fromUtf8(typed), 9) == std::vector{person.id};
    };
    QVERIFY(only("bran", world.people[0]));
    QVERIFY(only("br mar", world.people[0]));
    QVERIFY(only("MBR", world.people[0]));
    QVERIFY(only("noor@h", world.people[11]));
    QVERIFY(only("bjö", world.people[6]));
    QVERIFY(only("bjo", world.people[6]));
    QVERIFY(matcher.complete(QStringLiteral("  "), 9).empty());
    QVERIFY(matcher.complete(QStringLiteral("qqq"), 9).empty());
}

void NameMatchingTest::nameOf_isEmptyForNobody()
{
    const World world;
    const NameMatcher matcher(world.w.store());
    QCOMPARE(matcher.nameOf(world.people[0].id), QStringLiteral("Marta Brandt"));
    QVERIFY(matcher.nameOf(Id<Person>(4711)).isEmpty());
}

QTEST_GUILESS_MAIN(NameMatchingTest)
#include "tst_name_matching.moc"
