// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities_rules.h"

#include "core/communities/identity.h"
#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

struct World
{
    TestWorkspace w;
    Community go = aCommunity("Go");

    World()
    {
        go.founded = halfDate("2024-03-01");
        w.add(go, Stage{Id<Stage>(1), go.id, StageName::Growth, halfDate("2024-03-01"), {}, {}});
    }
    std::vector<Stage> stages() const { return w.store().where(&Stage::community, go.id); }
    Label label{QStringLiteral("community.change"), QStringLiteral("Go")};
};

Community named(const QString &name)
{
    Community community;
    community.name = Name(name);
    return community;
}

} // namespace

class CommunitiesRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createCommunity_givesCodeLookAndStage()
    {
        World world;
        Id<Community> id;
        verifyUndo(world.w, world.label,
                   createCommunity(world.w.store(), named(QStringLiteral("Site reliability")), StageName::Inception,
                                   world.w.today, &id));
        const Community made = world.w.store().get(id);
        QCOMPARE(made.code.value(), QStringLiteral("site-reliability"));
        QCOMPARE(made.founded, HalfDate(world.w.today));
        QVERIFY(made.colour != world.go.colour);
        QVERIFY(made.shape != world.go.shape);
        const auto stages = world.w.store().where(&Stage::community, id);
        QCOMPARE(stages.size(), size_t(1));
        QCOMPARE(stages[0].name, StageName::Inception);
        QCOMPARE(stages[0].since, made.founded);
    }
    void createCommunity_givesNoLookTwiceWhileThereAreOthers()
    {
        World world;
        QSet<QString> looks{world.go.colour + world.go.shape};
        for (int i = 1; i < 96; ++i) {
            Id<Community> id;
            world.w->commit(world.label, createCommunity(world.w.store(), named(QStringLiteral("Community %1").arg(i)),
                                                         StageName::Idea, world.w.today, &id));
            const Community made = world.w.store().get(id);
            looks.insert(made.colour + made.shape);
        }
        QCOMPARE(looks.size(), 96);
    }
    void createCommunity_refusesNamesAndCodesOfOthers()
    {
        World world;
        const auto create = [&](Community community) {
            return [&world, community] { createCommunity(world.w.store(), community, StageName::Idea, world.w.today); };
        };
        QVERIFY(isRefused(Error::Invalid, "name is missing", create(Community())));
        QVERIFY(isRefused(Error::Conflict, "“Go” already", create(named(QStringLiteral("gö")))));
        Community other = named(QStringLiteral("Rust"));
        other.code = Name(QStringLiteral("GO"));
        QVERIFY(isRefused(Error::Conflict, "belongs to Go", create(other)));
        other = named(QStringLiteral("Rust"));
        other.cadenceDays = 0;
        QVERIFY(isRefused(Error::Invalid, "no rhythm", create(other)));
    }
    void changeCommunity_keepsLookAndEnd()
    {
        World world;
        Community after = world.go;
        after.name = Name(QStringLiteral("Go people"));
        after.colour = QStringLiteral("rose");
        after.closed = HalfDate(world.w.today);
        verifyUndo(world.w, world.label, changeCommunity(world.w.store(), after));
        const Community now = world.w.store().get(world.go.id);
        QCOMPARE(now.name.value(), QStringLiteral("Go people"));
        QCOMPARE(now.colour, world.go.colour);
        QVERIFY(now.closed.isEmpty());
        QVERIFY(changeCommunity(world.w.store(), now).isEmpty());
    }
    void changeIdentity_refusesWhatThereIsNot()
    {
        World world;
        verifyUndo(world.w, world.label,
                   changeIdentity(world.w.store(), world.go.id, QStringLiteral("teal"), QStringLiteral("drop")));
        QCOMPARE(world.w.store().get(world.go.id).shape, QStringLiteral("drop"));
        QVERIFY(isRefused(Error::Invalid, "Choose one of those", [&] {
            changeIdentity(world.w.store(), world.go.id, QStringLiteral("beige"), QStringLiteral("drop"));
        }));
    }
    void setStage_leavesNeitherGapNorOverlap()
    {
        World world;
        verifyUndo(
            world.w, world.label,
            setStage(world.w.store(), {world.go.id, StageName::Maturity, day("2026-10-01"), QStringLiteral(" calm ")}));
        const auto stages = world.stages();
        QCOMPARE(stages.size(), size_t(2));
        QCOMPARE(stages[0].until, halfDate("2026-09-30"));
        QCOMPARE(stages[1].since, halfDate("2026-10-01"));
        QCOMPARE(stages[1].reason, QStringLiteral("calm"));
        QVERIFY(stages[1].until.isEmpty());
    }
    void setStage_replacesOneOfTheSameDay()
    {
        World world;
        verifyUndo(world.w, world.label,
                   setStage(world.w.store(), {world.go.id, StageName::Idea, day("2024-03-01"), {}}));
        QCOMPARE(world.stages().size(), size_t(1));
        QCOMPARE(world.stages()[0].name, StageName::Idea);
    }
    void setStage_refusesDaysThatCannotBe()
    {
        World world;
        const auto set = [&](StageName name, QDate since) {
            return [&world, name, since] { setStage(world.w.store(), {world.go.id, name, since, {}}); };
        };
        QVERIFY(isRefused(Error::Invalid, "was founded on", set(StageName::Idea, day("2024-02-29"))));
        QVERIFY(isRefused(Error::Invalid, "first day", set(StageName::Idea, QDate())));
        QVERIFY(isRefused(Error::Invalid, "Close community", set(StageName::Closed, world.w.today)));
        QVERIFY(isRefused(Error::Conflict, "in that stage already", set(StageName::Growth, world.w.today)));
        world.w->commit(world.label, setStage(world.w.store(), {world.go.id, StageName::Maturity, world.w.today, {}}));
        QVERIFY(isRefused(Error::Conflict, "A later stage", set(StageName::Idea, day("2025-01-01"))));
    }
    void channels_beginAndEnd()
    {
        World world;
        const Channel channel{{}, world.go.id, QStringLiteral("chat"), QStringLiteral(" #go "), HalfDate(world.w.today), {}};
        verifyUndo(world.w, world.label, addChannel(world.w.store(), channel));
        const Channel made = world.w.store().where(&Channel::community, world.go.id).at(0);
        QCOMPARE(made.address, QStringLiteral("#go"));
        QVERIFY(isRefused(Error::Conflict, "among the channels", [&] { addChannel(world.w.store(), channel); }));
        QVERIFY(isRefused(Error::Invalid, "later day",
                          [&] { endChannel(world.w.store(), made.id, world.w.today.addDays(-1)); }));
        verifyUndo(world.w, world.label, endChannel(world.w.store(), made.id, world.w.today));
        QVERIFY(isRefused(Error::Conflict, "ended on", [&] { endChannel(world.w.store(), made.id, world.w.today); }));
        Channel empty = channel;
        empty.address = QStringLiteral(" ");
        QVERIFY(isRefused(Error::Invalid, "address is missing", [&] { addChannel(world.w.store(), empty); }));
    }
};

QTEST_GUILESS_MAIN(CommunitiesRulesTest)
#include "tst_communities_rules.moc"
