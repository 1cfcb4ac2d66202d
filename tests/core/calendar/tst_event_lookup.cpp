// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/event_lookup.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

/// A single event, a series of three weeks of which the second was moved, and a community with two of them on one day.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go");
    Event single = anEvent(day("2026-11-02"), "Kata");
    Event first = occurrence("2026-11-02"), second = occurrence("2026-11-09"), third = occurrence("2026-11-16");

    World()
    {
        setStart(second, When::timed(day("2026-11-11"), QTime(9, 0), QStringLiteral("UTC")));
        w.add(go, single, first, second, third);
        w.add(aPlacing(single, go), aPlacing(second, go));
    }
    static Event occurrence(const char *date)
    {
        Event event = anEvent(day(date), "Weekly");
        event.uid = QStringLiteral("weekly@example.org");
        event.originalStart = QString::fromLatin1(date) + QStringLiteral("T17:00");
        return event;
    }
    Id<Event> find(const QString &text) const { return findEvent(w.store(), text); }
    /// The sentence with which \a text is refused.
    std::optional<Error> refusal(const QString &text) const
    {
        try {
            find(text);
        } catch (const Error &error) {
            return error;
        }
        return std::nullopt;
    }
};

} // namespace

class EventLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findEvent_takesIdAndUid();
    void findEvent_takesUidAndDay();
    void findEvent_takesCommunityAndDay();
    void findEvent_leavesOutCancelledOnes();
    void findEvent_refusesWhatMeansNothing_data();
    void findEvent_refusesWhatMeansNothing();
    void findEvent_refusesWhatMeansSeveral();
};

void EventLookupTest::findEvent_takesIdAndUid()
{
    const World world;
    QCOMPARE(world.find(world.third.id.toString()), world.third.id);
    QCOMPARE(world.find(world.single.uid), world.single.id);
    QCOMPARE(world.find(u' ' + world.single.uid + u'\n'), world.single.id);
}

void EventLookupTest::findEvent_takesUidAndDay()
{
    const World world;
    QCOMPARE(world.find(QStringLiteral("weekly@example.org@2026-11-16")), world.third.id);
    QCOMPARE(world.find(QStringLiteral("weekly@example.org@2026-11-11")), world.second.id);
    QCOMPARE(world.find(QStringLiteral("weekly@example.org@2026-11-09")), world.second.id); // before it was moved
}

void EventLookupTest::findEvent_takesCommunityAndDay()
{
    const World world;
    QCOMPARE(world.find(QStringLiteral("go@2026-11-02")), world.single.id);
    QCOMPARE(world.find(QStringLiteral("Go@2026-11-11")), world.second.id);
}

void EventLookupTest::findEvent_leavesOutCancelledOnes()
{
    World world;
    Event cancelled = anEvent(day("2026-11-02"), "Another");
    cancelled.status = EventStatus::Cancelled;
    world.w.add(cancelled, aPlacing(cancelled, world.go));
    QCOMPARE(world.find(QStringLiteral("go@2026-11-02")), world.single.id);
    QCOMPARE(world.find(cancelled.uid), cancelled.id); // there is no other
}

void EventLookupTest::findEvent_refusesWhatMeansNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no such id") << QStringLiteral("4711");
    QTest::newRow("no such uid") << QStringLiteral("nobody@example.org");
    QTest::newRow("no such day") << QStringLiteral("go@2026-11-03");
    QTest::newRow("no day") << QStringLiteral("go@2026-11-31");
    QTest::newRow("no such community") << QStringLiteral("rust@2026-11-02");
    QTest::newRow("a placeholder") << QStringLiteral("%2@%1");
}

void EventLookupTest::findEvent_refusesWhatMeansNothing()
{
    QFETCH(QString, text);
    const auto refusal = World().refusal(text);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind(), Error::NotFound);
    QVERIFY2(refusal->sentence().contains(u'“' + text + u'”'), refusal->what());
}

void EventLookupTest::findEvent_refusesWhatMeansSeveral()
{
    World world;
    const Event other = anEvent(day("2026-11-02"), "Another");
    world.w.add(other, aPlacing(other, world.go));
    const auto community = world.refusal(QStringLiteral("go@2026-11-02"));
    QCOMPARE(community->kind(), Error::Conflict);
    QVERIFY2(community->sentence().contains(other.id.toString() + QStringLiteral(" (2026-11-02 17:00 “Another”)")),
             community->what());
    const auto series = world.refusal(QStringLiteral("weekly@example.org"));
    QCOMPARE(series->kind(), Error::Conflict);
    QVERIFY2(series->sentence().contains(world.third.id.toString()), series->what());
    for (int i = 0; i < 3; ++i)
        world.w.add(World::occurrence(QByteArray("2026-12-0").append(char('1' + i)).constData()));
    QVERIFY(world.refusal(QStringLiteral("weekly@example.org"))->sentence().contains(QStringLiteral("@YYYY-MM-DD")));
}

QTEST_GUILESS_MAIN(EventLookupTest)
#include "tst_event_lookup.moc"
