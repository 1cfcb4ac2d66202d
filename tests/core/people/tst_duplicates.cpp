// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"

#include "core/exchange/import.h"
#include "core/people/name_words.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Person called(const char *name, const char *handle = "", const char *email = "")
{
    Person person = aPerson("x");
    person.name = Name(text(name));
    person.handle = text(handle);
    person.email = Email(text(email));
    return person;
}

Person aGuest(const char *name)
{
    Person person = called(name);
    person.guest = true;
    return person;
}

struct World
{
    TestWorkspace w;

    void add(const std::vector<Person> &people) { w.add(people); }
    void place(const Person &person, const char *department)
    {
        w.add(Affiliation{w.store().newId<Affiliation>(), person.id, {}, text(department), {}, {}, {}});
    }
    std::vector<DuplicatePair> pairs() const { return findDuplicates(w.store()); }
    /// The reason of each pair.
    QStringList reasons() const
    {
        QStringList sentences;
        for (const DuplicatePair &pair : pairs())
            sentences << pair.reason;
        return sentences;
    }
};

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_isAlikeAmongStrangers();
    void pair_hasItsReason_data();
    void pair_hasItsReason();
    void pair_isNoneIfTheyAreTwo_data();
    void pair_isNoneIfTheyAreTwo();
    void initials_countWithinADepartment();
    void initials_ofAGuestCountIfOnlyOneFits();
    void pairs_comeWithTheSurestFirst();
    void namesakes_areMarkedByWhatTellsThemApart();
    void pair_isFoundOnceForItsSurestReason();
    void file_withOnePersonTwiceIsFound();
    void keepApart_isRemembered();
    void keepApart_refusesOnePerson();
    void manyOfOneName_areEachPairedOnce();
    void slips_agreeWithComparingEverybody();
};

void DuplicatesTest::nobody_isAlikeAmongStrangers()
{
    World world;
    QVERIFY(world.pairs().empty());
    world.add({called("Marta Brandt", "marta", "m@x.org"), called("Noor Aziz"), called("Marta Aziz"), called("Bob"), called("日本 花子"),
               called("👩‍💻")});
    QCOMPARE(world.reasons(), QStringList());
}

void DuplicatesTest::pair_hasItsReason_data()
{
    QTest::addColumn<Person>("one");
    QTest::addColumn<Person>("other");
    QTest::addColumn<QString>("reason");
    const auto row = [](const Person &one, const Person &other, const char *reason) {
        QTest::newRow(reason) << one << other << text(reason);
    };
    row(called("Marta Brandt", "", "Marta@X.org"), called("Somebody Else", "", "marta@x.org"),
        "Both have the address Marta@X.org.");
    row(called("Marta Brandt", "MB"), called("Somebody Else", "mb"), "Both have the handle “MB”.");
    row(called("Marta Brandt"), called("marta brandt"), "Both are called Marta Brandt.");
    row(called("Björn Łukasz"), called("Dr. Lukasz, Bjorn"),
        "“Björn Łukasz” and “Dr. Lukasz, Bjorn” are one name, written in two ways.");
    row(called("Marta Brandt"), called("Brant Marta"), "“Marta Brandt” and “Brant Marta” are one slip apart.");
    row(called("Matra Brandt"), called("Marta Brandt"), "“Matra Brandt” and “Marta Brandt” are one slip apart.");
    row(called("Marta Brandt", "", "m@x.org"), called("Marta Brandt", "", "m@y.org"), "Both are called Marta Brandt. ");
    row(called("Sam Okafor", "", "s1@x.org"), called("Sam Okafor", "", "s2@x.org"),
        "Both are called Sam Okafor, but each has an own address at x.org.");
    row(called("Bob"), called("bob"), "Both are called Bob, and no more of their names is known.");
    row(aGuest("Pedro García"), called("Pedro García Simón"),
        "“Pedro García” is a guest and may be short for “Pedro García Simón”; nobody else fits.");
    row(called("Marta Brandt"), aGuest("M. Brandt"),
        "“M. Brandt” is a guest and may be short for “Marta Brandt”; nobody else fits.");
}

void DuplicatesTest::pair_hasItsReason()
{
    QFETCH(Person, one);
    QFETCH(Person, other);
    QFETCH(QString, reason);
    if (other.id < one.id)
        std::swap(one.id, other.id); // arguments are evaluated in any order
    World world;
    world.add({one, other, called("Quite Different", "qd", "qd@z.org")});
    QCOMPARE(world.reasons(), QStringList{reason.trimmed()});
}

void DuplicatesTest::pair_isNoneIfTheyAreTwo_data()
{
    QTest::addColumn<Person>("one");
    QTest::addColumn<Person>("other");
    const auto row = [](const char *why, const Person &one, const Person &other) {
        QTest::newRow(why) << one << other;
    };
    row("a slip, but own addresses", called("Jan Janssen", "", "jan1@x.org"), called("Jan Jansen", "", "jan2@x.org"));
    row("a short word", called("Eva Kim"), called("Ewa Kim"));
    row("two slips", called("Marta Brandt"), called("Matra Brant"));
    row("a number", called("Guest 1012"), called("Guest 1013"));
    row("one word only", called("Brandtner"), called("Brantner"));
    row("one word of two", aGuest("Marta"), called("Marta Brandt"));
    row("initials, no guest", called("M. Brandt"), called("Marta Brandt"));
    row("part of a name, no guest", called("Pedro García"), called("Pedro García Simón"));
}

void DuplicatesTest::pair_isNoneIfTheyAreTwo()
{
    QFETCH(Person, one);
    QFETCH(Person, other);
    World world;
    world.add({one, other});
    QCOMPARE(world.reasons(), QStringList());
}

void DuplicatesTest::initials_countWithinADepartment()
{
    World world;
    const Person brief = called("M. Brandt"), marta = called("Marta Brandt"), max = called("Max Brandt");
    world.add({brief, marta, max});
    world.place(brief, "Engineering");
    world.place(marta, "engineering");
    world.place(max, "Sales");
    QCOMPARE(
        world.reasons(),
        QStringList{text("“M. Brandt” may be short for “Marta Brandt”, and Engineering is the department of both.")});
    QCOMPARE(world.pairs()[0].likeness, Likeness::Initials);
}

void DuplicatesTest::initials_ofAGuestCountIfOnlyOneFits()
{
    World world;
    world.add({aGuest("M. Brandt"), called("Marta Brandt")});
    QCOMPARE(world.pairs().size(), size_t(1));
    world.add({called("Max Brandt")});
    QVERIFY(world.pairs().empty());
}

void DuplicatesTest::namesakes_areMarkedByWhatTellsThemApart()
{
    World world;
    const Person one = called("Ada Lovelace", "", "ada@example.org"), other = called("Ada Lovelace");
    world.add({one, other, called("Grace Hopper"), called("Grace Hoper")});
    world.place(other, "Engines");
    const std::vector<DuplicatePair> pairs = world.pairs();
    QCOMPARE(pairs.size(), size_t(2));
    QCOMPARE((QStringList{pairs[0].oneMark, pairs[0].otherMark}),
             (QStringList{text("ada@example.org"), text("Engines")}));
    QCOMPARE((QStringList{pairs[1].oneMark, pairs[1].otherMark}), (QStringList{QString(), QString()}));
}

void DuplicatesTest::pairs_comeWithTheSurestFirst()
{
    World world;
    world.add({called("Zoe Quint"), called("Zoe Quint"), called("Ada Byron", "ab"), called("Ada King", "ab"), called("Abel Moreau"),
               called("Abel Moreaux"), called("Carla Nunez"), called("Nuñez, Carla")});
    std::vector<Likeness> order;
    for (const DuplicatePair &pair : world.pairs())
        order.push_back(pair.likeness);
    QVERIFY(order == (std::vector{Likeness::Handle, Likeness::WholeName, Likeness::WholeName, Likeness::OneSlip}));
    QVERIFY(world.pairs()[1].reason.contains(text("Carla")));
    QCOMPARE(world.pairs(), world.pairs());
}

void DuplicatesTest::pair_isFoundOnceForItsSurestReason()
{
    World world;
    world.add({called("Marta Brandt", "mb", "m@x.org"), called("Marta Brandt", "mb", "m@x.org")});
    QCOMPARE(world.reasons(), QStringList{text("Both have the address m@x.org.")});
}

void DuplicatesTest::file_withOnePersonTwiceIsFound()
{
    World world;
    QFile file(world.w.filePath(QStringLiteral("people.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,email,country\nMarta Brandt,marta@x.org,DE\n\"Brandt, Marta\",,\nNoor Aziz,,\n");
    file.close();
    world.w->commit(
        label, planImport(world.w.store(), {file.fileName(), QStringLiteral("UTC"), world.w.today, {}, {}, {}, false})
                   .changes);
    QCOMPARE(world.reasons(),
             QStringList{text("“Marta Brandt” and “Brandt, Marta” are one name, written in two ways.")});
}

void DuplicatesTest::keepApart_isRemembered()
{
    World world;
    const Person one = called("Sam Okafor"), other = called("Sam Okafor");
    world.add({one, other});
    QCOMPARE(world.pairs().size(), size_t(1));
    verifyUndo(world.w, label, keepApart(world.w.store(), other.id, one.id));
    QVERIFY(world.pairs().empty());
    QVERIFY(keepApart(world.w.store(), one.id, other.id).isEmpty());
    world.w->undo();
    QCOMPARE(world.pairs().size(), size_t(1));
}

void DuplicatesTest::keepApart_refusesOnePerson()
{
    World world;
    const Person one = called("Sam Okafor");
    world.add({one});
    QVERIFY(isRefused(Error::Invalid, "one person", [&] { keepApart(world.w.store(), one.id, one.id); }));
    QVERIFY(isRefused(Error::NotFound, "no longer", [&] { keepApart(world.w.store(), one.id, Id<Person>(4711)); }));
}

/// A thousand of one name are a thousand pairs, not half a million.
void DuplicatesTest::manyOfOneName_areEachPairedOnce()
{
    World world;
    std::vector<Person> people;
    for (int i = 0; i < 1'000; ++i)
        people.push_back(called("Guest User"));
    world.add(people);
    QCOMPARE(world.pairs().size(), size_t(999));
}

/// The blocks leave out no slip that comparing everybody with everybody would find.
void DuplicatesTest::slips_agreeWithComparingEverybody()
{
    std::mt19937 random(7);
    const auto letter = [&] { return QChar(u'a' + int(random() % 4)); };
    std::vector<Person> people;
    for (int i = 0; i < 120; ++i) {
        QString word;
        for (int n = 4 + int(random() % 3); n > 0; --n)
            word += letter();
        people.push_back(called("x"));
        people.back().name = Name(QStringLiteral("Kim ") + word);
    }
    World world;
    world.add(people);
    std::map<QString, int> names;
    size_t expected = 0;
    for (const Person &person : people)
        ++names[person.name.value()];
    for (auto a = names.begin(); a != names.end(); ++a)
        for (auto b = std::next(a); b != names.end(); ++b)
            expected += isSlip(a->first.mid(4), b->first.mid(4)) ? 1 : 0;
    size_t found = 0;
    for (const DuplicatePair &pair : world.pairs())
        found += pair.likeness == Likeness::OneSlip ? 1 : 0;
    QVERIFY(expected > 20);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
