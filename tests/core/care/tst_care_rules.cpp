// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_rules.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("care.talk"), QStringLiteral("Ada")};
const QString subject = QStringLiteral("touch:1");

struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada"), bob = aPerson("Bob");

    World() { w.add(ada, bob); }
    const Store &store() const { return w.store(); }
    Touch touch(QDate day) const { return {{}, ada.id, day, TouchKind::Help, QStringLiteral("pairing")}; }
    std::vector<Touch> touches() const { return store().all<Touch>(); }
    std::vector<Snooze> snoozes() const { return store().all<Snooze>(); }
};

} // namespace

class CareRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addTouch_remembersTheConversation();
    void addTouch_refusesTheFutureAndNobody();
    void welcome_isOneTouchEach();
    void welcome_refusesNobody();
    void thank_isATouch();
    void snooze_replacesTheDayBefore();
    void snooze_refusesToday();
    void unsnooze_takesItBack();
    void unsnooze_doesNothingForWhatIsAwake();
    void settleAll_marksWhatNobodyKnowsAsHeld();
    void settleAll_mayLeaveItUnknown();
    void settleAll_refusesIfThereIsNothing();
};

void CareRulesTest::addTouch_remembersTheConversation()
{
    World world;
    verifyUndo(world.w, label, addTouch(world.store(), world.touch(world.w.today), world.w.today));
    QCOMPARE(world.touches().size(), 1u);
    QCOMPARE(world.touches()[0].kind, TouchKind::Help);
    QCOMPARE(world.touches()[0].note, QStringLiteral("pairing"));
}

void CareRulesTest::addTouch_refusesTheFutureAndNobody()
{
    const World world;
    const QDate today = world.w.today;
    QVERIFY(isRefused(Error::Invalid, "has taken place",
                      [&] { addTouch(world.store(), world.touch(today.addDays(1)), today); }));
    QVERIFY(isRefused(Error::Invalid, "has taken place", [&] { addTouch(world.store(), world.touch({}), today); }));
    Touch nobody = world.touch(today);
    nobody.person = Id<Person>(1'000'000);
    QVERIFY(isRefused(Error::NotFound, "no longer", [&] { addTouch(world.store(), nobody, today); }));
}

void CareRulesTest::welcome_isOneTouchEach()
{
    World world;
    verifyUndo(world.w, label, welcome(world.store(), {world.ada.id, world.bob.id}, {}, world.w.today));
    QCOMPARE(world.touches().size(), 2u);
    QCOMPARE(world.touches()[1].kind, TouchKind::Welcome);
    QCOMPARE(world.touches()[1].person, world.bob.id);
}

void CareRulesTest::welcome_refusesNobody()
{
    const World world;
    QVERIFY(isRefused(Error::Invalid, "nobody", [&] { welcome(world.store(), {}, {}, world.w.today); }));
}

void CareRulesTest::thank_isATouch()
{
    World world;
    verifyUndo(world.w, label, thank(world.store(), world.ada.id, QStringLiteral("for the talk"), world.w.today));
    QCOMPARE(world.touches().at(0).kind, TouchKind::Thanks);
    QCOMPARE(world.touches().at(0).day, world.w.today);
}

void CareRulesTest::snooze_replacesTheDayBefore()
{
    World world;
    const QDate today = world.w.today;
    verifyUndo(world.w, label, snooze(world.store(), subject, today.addDays(1), today));
    verifyUndo(world.w, label, snooze(world.store(), subject, today.addDays(7), today));
    QCOMPARE(world.snoozes().size(), 1u);
    QCOMPARE(world.snoozes()[0].until, today.addDays(7));
}

void CareRulesTest::snooze_refusesToday()
{
    const World world;
    const QDate today = world.w.today;
    QVERIFY(isRefused(Error::Invalid, "after today", [&] { snooze(world.store(), subject, today, today); }));
}

void CareRulesTest::unsnooze_takesItBack()
{
    World world;
    world.w->commit(label, snooze(world.store(), subject, world.w.today.addDays(1), world.w.today));
    verifyUndo(world.w, label, unsnooze(world.store(), subject));
    QVERIFY(world.snoozes().empty());
}

void CareRulesTest::unsnooze_doesNothingForWhatIsAwake()
{
    const World world;
    QVERIFY(unsnooze(world.store(), subject).isEmpty());
}

void CareRulesTest::settleAll_marksWhatNobodyKnowsAsHeld()
{
    World world;
    const Event open = anEvent(day("2026-10-01")), counted = anEvent(day("2026-10-02")),
                late = anEvent(day("2026-10-20"));
    Event cancelled = anEvent(day("2026-10-03"));
    cancelled.status = EventStatus::Cancelled;
    world.w.add(open, counted, late, cancelled, anAttendance(counted, world.ada));
    QCOMPARE(unsettledCount(world.store(), day("2026-10-10")), 1);
    verifyUndo(world.w, label, settleAll(world.store(), Settlement::TookPlace, day("2026-10-10")));
    QCOMPARE(unsettledCount(world.store(), day("2026-10-10")), 0);
    QCOMPARE(world.store().get(open.id).status, EventStatus::Held);
    QCOMPARE(world.store().get(counted.id).status, EventStatus::Planned);
    QCOMPARE(world.store().get(late.id).status, EventStatus::Planned);
    QCOMPARE(world.store().get(cancelled.id).status, EventStatus::Cancelled);
}

void CareRulesTest::settleAll_mayLeaveItUnknown()
{
    World world;
    const Event open = anEvent(day("2026-10-01"));
    world.w.add(open);
    verifyUndo(world.w, label, settleAll(world.store(), Settlement::LeaveUnknown, world.w.today));
    QCOMPARE(world.store().get(open.id).status, EventStatus::Planned);
    QCOMPARE(world.snoozes().at(0).subject, settleSubject());
    QCOMPARE(unsettledCount(world.store(), world.w.today), 0);
}

void CareRulesTest::settleAll_refusesIfThereIsNothing()
{
    const World world;
    QVERIFY(isRefused(Error::Conflict, "no open sessions",
                      [&] { settleAll(world.store(), Settlement::TookPlace, world.w.today); }));
}

QTEST_GUILESS_MAIN(CareRulesTest)
#include "tst_care_rules.moc"
