// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/health_table.h"

#include "core/records.h"
#include "core/sample/sample.h"
#include "tests/support/test_world.h"

#include <QTest>

using namespace convenor;

namespace {

struct World : TestWorld
{
    Community go = aCommunity("Go");
    Role expert = aRole("expert");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob Adair"), cyd = aPerson("Cyd Stone");

    World()
    {
        go.cadenceDays = 14;
        w.add(go, expert, ada, bob, cyd);
    }
    Event session(int daysAgo, const Person &speaker, const std::vector<Person> &people = {})
    {
        return add(aHeldEvent(before(daysAgo)), {go}, {speaker}, people);
    }
    HealthRow row() const { return healthTable(w.store(), w.today).at(0); }
};

} // namespace

class HealthTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reason_tellsSinceWhenNobodyCarries()
    {
        World world;
        QCOMPARE(reasonOf(world.row()), QStringLiteral("Never had one"));
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024", "2026-08-11"));
        QCOMPARE(reasonOf(world.row()), QStringLiteral("Since 12 August"));
        QVERIFY(world.row().pips.empty());
        QVERIFY(!world.row().talk);
    }
    void reason_tellsFromWhenNobodyWill()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"), aBreak(world.ada, world.in(19)));
        const HealthRow row = world.row();
        QCOMPARE(row.core.fall->day, world.w.today.addDays(19));
        QCOMPARE(reasonOf(row), QStringLiteral("No one from 21 November"));
        QCOMPARE(briefOf(world.w.store(), row, {}).first,
                 QStringLiteral("Go depends on Ada, and on no one from 21 November."));
    }
    void reason_countsSessionsBeforeShares()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"), aTerm(world.bob, world.go, world.expert, "2024"));
        for (int i = 0; i < 8; ++i)
            world.session(10 + 14 * i, i % 4 == 3 ? world.bob : world.ada);
        QCOMPARE(reasonOf(world.row()), QStringLiteral("Ada led 6 of 8 sessions"));
    }
    void reason_isSilentWhereAllIsWell()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"), aTerm(world.bob, world.go, world.expert, "2024"));
        QVERIFY(reasonOf(world.row()).isEmpty());
    }
    void pips_tellWhoIsActiveAtRiskOrAway()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"), aTerm(world.bob, world.go, world.expert, "2024"),
                    aTerm(world.cyd, world.go, world.expert, "2024"), aBreak(world.ada, "2026-10-01"));
        for (int i = 0; i < 6; ++i)
            world.session(7 * i, world.cyd);
        const std::vector<CorePip> pips = world.row().pips;
        QCOMPARE(pips.size(), size_t(3));
        QCOMPARE(pips[0], (CorePip{world.cyd.id, QStringLiteral("Cyd Stone"), CorePip::Active}));
        QCOMPARE(pips[1], (CorePip{world.bob.id, QStringLiteral("Bob Adair"), CorePip::AtRisk}));
        QCOMPARE(pips[2], (CorePip{world.ada.id, QStringLiteral("Ada Lovelace"), CorePip::Away}));
    }
    void talk_isWithWhomNobodyTalkedForLongest()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"), aTerm(world.bob, world.go, world.expert, "2024"),
                    aTouch(world.ada, world.before(30)), aTouch(world.bob, world.before(3)),
                    aTouch(world.bob, world.before(90)));
        QCOMPARE(*world.row().talk, (TalkNext{world.ada.id, QStringLiteral("Ada Lovelace"), 30, false}));
        world.w.add(aTerm(world.cyd, world.go, world.expert, "2024"));
        QCOMPARE(*world.row().talk, (TalkNext{world.cyd.id, QStringLiteral("Cyd Stone"), {}, true}));
        world.w.add(aBreak(world.cyd, "2026-10"));
        QCOMPARE(world.row().talk->person, world.ada.id);
    }
    void next_isASessionOrTheDayOnWhichOneIsDue()
    {
        World world;
        QVERIFY(!world.row().next.day.isValid());
        world.session(20, world.ada);
        QCOMPARE(world.row().next, (NextSession{{}, world.before(6), false}));
        const Event planned = anEvent(world.w.today.addDays(9));
        Event cancelled = anEvent(world.w.today.addDays(2));
        cancelled.status = EventStatus::Cancelled;
        world.w.add(planned, cancelled, aPlacing(planned, world.go), aPlacing(cancelled, world.go));
        QCOMPARE(world.row().next, (NextSession{planned.id, planned.date, false}));
    }
    void next_isAGapAfterOneAndAHalfRhythms()
    {
        World world;
        world.session(21, world.ada);
        QVERIFY(world.row().next.isGap);
    }
    void candidates_speakOrComeAndCarryNothing()
    {
        World world;
        world.w.add(aTerm(world.ada, world.go, world.expert, "2024"));
        for (int i = 0; i < 4; ++i)
            world.session(7 * i, i < 2 ? world.bob : world.ada, {world.ada, world.cyd});
        const auto candidates = candidatesFor(world.w.store(), world.go.id, world.w.today, 3);
        QCOMPARE(candidates.size(), size_t(2));
        QCOMPARE(candidates[0],
                 (HealthCandidate{world.bob.id, QStringLiteral("Bob Adair"), QStringLiteral("2 talks this year")}));
        QCOMPARE(candidates[1],
                 (HealthCandidate{world.cyd.id, QStringLiteral("Cyd Stone"), QStringLiteral("came to 4 of 4")}));
    }
    void attendance_isTheMeanOfAMonth()
    {
        World world;
        world.session(1, world.ada, {world.ada, world.bob, world.cyd}); // 1 November
        world.session(5, world.ada, {world.ada});                       // October
        world.session(12, world.ada, {world.ada, world.bob});
        Facts facts;
        while (facts.loadMore(world.w.store())) {}
        const MonthlyAttendance months = attendanceByMonth(facts, world.w.today, 3).value(world.go.id);
        QCOMPARE(months.size(), size_t(3));
        QVERIFY(!months[0]);
        QCOMPARE(*months[1], 1.5);
        QCOMPARE(*months[2], 3.0);
    }
    void sample_standsInTheOrderOfNeed()
    {
        QTemporaryDir folder(temporaryFolder());
        const QString path = folder.filePath(QStringLiteral("sample.convenor"));
        const QDate monday(2026, 11, 23);
        Workspace::create(path, sampleBeginning(monday));
        const Workspace workspace(path, Database::ReadOnly, allRecords());
        const auto rows = healthTable(workspace.store(), monday);
        QStringList first;
        for (size_t i = 0; i < 6; ++i)
            first << rows[i].community.code.value();
        QCOMPARE(first.join(u' '), QStringLiteral("MO PG PO K8 SE AR"));
        QCOMPARE(reasonOf(rows[0]), QStringLiteral("Since 12 August"));
        QCOMPARE(reasonOf(rows[1]), QStringLiteral("No one from 12 December"));
        QCOMPARE(reasonOf(rows[2]), QStringLiteral("Petra led 13 of 15 sessions"));
        QCOMPARE(*rows[1].talk->days, 41);
        QVERIFY(rows[1].talk->isDue);
        QCOMPARE(rows[1].next, (NextSession{{}, QDate(2026, 12, 1), false}));
        const auto candidates = candidatesFor(workspace.store(), rows[1].community.id, monday, 2);
        QCOMPARE(candidates.at(0).reason, QStringLiteral("3 talks this year"));
        const HealthBrief brief = briefOf(workspace.store(), rows[1], candidates);
        QCOMPARE(brief.first, QStringLiteral("PostgreSQL depends on Ravi, and on no one from 12 December."));
        QVERIFY(brief.more.startsWith(
            u"Ravi goes on leave; Olga, who would stand in, is on a break. Could be asked: Hana"));
    }
};

QTEST_GUILESS_MAIN(HealthTableTest)
#include "tst_health_table.moc"
