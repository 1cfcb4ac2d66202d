// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rules.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("session.cancel"), QStringLiteral("Session")};

struct World
{
    TestWorkspace w;
    Person ada = aPerson("Ada"), bob = aPerson("Bob");
    Event event = anEvent(w.today.addDays(-1));

    World() { w.add(ada, bob, event); }
    Event now() const { return w.store().get(event.id); }
    bool refusesToCancel() const
    {
        return isRefused(Error::Conflict, "was logged", [&] { didNotHappen(w.store(), event.id, w.today); });
    }
};

} // namespace

class SessionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void didNotHappen_cancels();
    void didNotHappen_keepsItApartFromItsSeries();
    void didNotHappen_refusesWhatIsToCome();
    void didNotHappen_refusesWhatWasLogged();
    void correctCount_putsItRight();
    void correctCount_takesItBack();
    void correctCount_refusesWhatCannotBe();
};

void SessionRulesTest::didNotHappen_cancels()
{
    World world;
    Attendance registered = anAttendance(world.event, world.ada, Presence::Unknown);
    registered.registration = Registration::Registered;
    world.w.add(registered);
    verifyUndo(world.w, label, didNotHappen(world.w.store(), world.event.id, world.w.today));
    QCOMPARE(world.now().status, EventStatus::Cancelled);
    QVERIFY(!world.now().own);
}

void SessionRulesTest::didNotHappen_keepsItApartFromItsSeries()
{
    World world;
    Series series{Id<Series>(1), QStringLiteral("weekly"), Name(QStringLiteral("Weekly")), world.w.today, QTime(17, 0),
                  QStringLiteral("UTC"), 60, QStringLiteral("FREQ=WEEKLY"), {}, {}, EventStatus::Planned, {}, {}, {}, world.w.today};
    Event of = anEvent(world.w.today);
    of.series = series.id;
    world.w.add(series, of);
    verifyUndo(world.w, label, didNotHappen(world.w.store(), of.id, world.w.today));
    QVERIFY(world.w.store().get(of.id).own);
}

void SessionRulesTest::didNotHappen_refusesWhatIsToCome()
{
    World world;
    const Event later = anEvent(world.w.today.addDays(1), "Later");
    world.w.add(later);
    QVERIFY(isRefused(Error::Invalid, "“Later” is on 3 Nov 2026",
                      [&] { didNotHappen(world.w.store(), later.id, world.w.today); }));
}

void SessionRulesTest::didNotHappen_refusesWhatWasLogged()
{
    World byCount;
    Event counted = byCount.event;
    counted.headCount = 0;
    ChangeSet changes;
    changes.change(byCount.event, counted);
    byCount.w->commit(label, std::move(changes));
    QVERIFY(byCount.refusesToCancel());
    World byName;
    byName.w.add(anAttendance(byName.event, byName.ada));
    QVERIFY(byName.refusesToCancel());
    World byAnswer;
    byAnswer.w.add(AnswerTally{Id<AnswerTally>(1), byAnswer.event.id, Question::Rating, 4, 2});
    QVERIFY(byAnswer.refusesToCancel());
    World byNote;
    byNote.w.add(SessionNote{Id<SessionNote>(1), byNote.event.id, NoteKind::Note, QStringLiteral("We met.")});
    QVERIFY(byNote.refusesToCancel());
}

void SessionRulesTest::correctCount_putsItRight()
{
    World world;
    world.w.add(anAttendance(world.event, world.ada));
    verifyUndo(world.w, label, correctCount(world.w.store(), world.event.id, 14));
    QCOMPARE(world.now().headCount, 14);
    verifyUndo(world.w, label, correctCount(world.w.store(), world.event.id, 1));
    QCOMPARE(world.now().headCount, 1);
}

void SessionRulesTest::correctCount_takesItBack()
{
    World world;
    Event held = aHeldEvent(world.w.today);
    held.headCount = 0;
    world.w.add(held);
    verifyUndo(world.w, label, correctCount(world.w.store(), held.id, {}));
    QVERIFY(!world.w.store().get(held.id).headCount);
    QCOMPARE(world.w.store().get(held.id).status, EventStatus::Held);
}

void SessionRulesTest::correctCount_refusesWhatCannotBe()
{
    World world;
    const auto correct = [&](int count) {
        return [&, count] { correctCount(world.w.store(), world.event.id, count); };
    };
    QVERIFY(isRefused(Error::Invalid, "-1 is not a head count", correct(-1)));
    QVERIFY(isRefused(Error::Invalid, "not logged yet", correct(3)));
    world.w.add(anAttendance(world.event, world.ada), anAttendance(world.event, world.bob));
    QVERIFY(isRefused(Error::Conflict, "2 people are known to have come", correct(1)));
}

QTEST_GUILESS_MAIN(SessionRulesTest)
#include "tst_session_rules.moc"
