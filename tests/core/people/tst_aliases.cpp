// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/aliases.h"
#include "core/people/directory.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("test"), {}};

struct World
{
    TestWorkspace w;
    Person marta = aPerson("Marta Brandt"), noor = aPerson("Noor Aziz");

    World()
    {
        marta.email = Email(QStringLiteral("marta@x.org"));
        w.add(marta, noor);
    }
    void remember(const std::vector<WrittenName> &written) { verifyUndo(w, label, rememberNames(w.store(), written)); }
    QStringList remembered() const
    {
        QStringList texts;
        for (const PersonAlias &alias : w.store().all<PersonAlias>())
            texts << QLatin1String(enumName(alias.kind)) + u' ' + alias.text;
        return texts;
    }
    PeopleDirectory::Match find(const char *text) const
    {
        return PeopleDirectory(w.store()).find(QString::fromUtf8(text));
    }
};

} // namespace

class AliasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rememberNames_keepsNameAndAddress();
    void rememberNames_keepsNothingTwice();
    void rememberNames_keepsNothingThatIsTheirOwn();
    void rememberNames_leavesOutWhatIsNoNameOrAddress();
    void rememberNames_refusesNobody();
    void directory_findsByAliases();
    void directory_takesAliasesBehindWhatIsSomebodysOwn();
    void directory_saysWhenSeveralWereWrittenSo();
};

void AliasesTest::rememberNames_keepsNameAndAddress()
{
    World world;
    world.remember({{world.marta.id, QStringLiteral(" M.  Brandt "), QStringLiteral("mb@old.org")}});
    QCOMPARE(world.remembered(), (QStringList{QStringLiteral("name M. Brandt"), QStringLiteral("email mb@old.org")}));
}

void AliasesTest::rememberNames_keepsNothingTwice()
{
    World world;
    const WrittenName written{world.marta.id, QStringLiteral("M. Brandt"), {}};
    world.remember({written, {world.marta.id, QStringLiteral("m. brandt"), {}}});
    QCOMPARE(world.remembered().size(), 1);
    QVERIFY(rememberNames(world.w.store(), {written}).isEmpty());
}

void AliasesTest::rememberNames_keepsNothingThatIsTheirOwn()
{
    World world;
    for (const char *name : {"marta brandt", "MARTA"})
        QVERIFY(
            rememberNames(world.w.store(), {{world.marta.id, QString::fromLatin1(name), QStringLiteral("Marta@X.org")}})
                .isEmpty());
}

void AliasesTest::rememberNames_leavesOutWhatIsNoNameOrAddress()
{
    World world;
    QVERIFY(rememberNames(world.w.store(), {{world.marta.id, {}, {}}}).isEmpty());
    world.remember(
        {{world.marta.id, QString(300, u'x'), QStringLiteral("at home")}, {world.noor.id, QStringLiteral("N"), {}}});
    QCOMPARE(world.remembered(), QStringList{QStringLiteral("name N")});
}

void AliasesTest::rememberNames_refusesNobody()
{
    const World world;
    QVERIFY(isRefused(Error::NotFound, "no longer exists", [&] {
        rememberNames(world.w.store(), {{Id<Person>(4711), QStringLiteral("X"), {}}});
    }));
}

void AliasesTest::directory_findsByAliases()
{
    World world;
    world.w.add(anAlias(world.marta, "M. Brandt"), anAlias(world.marta, "mbr", AliasKind::Handle),
                anAlias(world.marta, "mb@old.org", AliasKind::Address));
    for (const char *text : {"m. brandt", "MBR", "mb@OLD.org"}) {
        QCOMPARE(world.find(text).id, world.marta.id);
        QVERIFY(world.find(text).byAlias);
        QCOMPARE(PeopleDirectory(world.w.store(), {QString::fromLatin1(text)}).find(QString::fromLatin1(text)).id,
                 world.marta.id);
    }
    QVERIFY(!world.find("marta brandt").byAlias);
    const PeopleDirectory people(world.w.store());
    QCOMPARE(people.allByName(QStringLiteral("M. Brandt")), QList{world.marta.id});
    QVERIFY(people.isAlias(world.marta.id, QStringLiteral("MB@old.org")));
    QVERIFY(!people.isAlias(world.noor.id, QStringLiteral("MB@old.org")));
    QVERIFY(!people.isAlias(world.marta.id, QStringLiteral("marta@x.org")));
}

void AliasesTest::directory_takesAliasesBehindWhatIsSomebodysOwn()
{
    World world;
    world.w.add(anAlias(world.marta, "Noor Aziz"), anAlias(world.marta, "noor", AliasKind::Handle));
    for (const char *text : {"noor", "noor aziz"}) {
        QCOMPARE(world.find(text).id, world.noor.id);
        QVERIFY(!world.find(text).byAlias);
    }
}

void AliasesTest::directory_saysWhenSeveralWereWrittenSo()
{
    World world;
    world.w.add(anAlias(world.marta, "The Boss"), anAlias(world.noor, "the boss"));
    QVERIFY(world.find("The Boss").isAmbiguous);
}

QTEST_GUILESS_MAIN(AliasesTest)
#include "tst_aliases.moc"
