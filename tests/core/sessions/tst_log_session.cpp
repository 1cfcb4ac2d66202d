// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_session.h"

#include "tests/support/builders.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace convenor;

namespace {

const Label label{QStringLiteral("session.log"), QStringLiteral("Session")};

/// A workspace with a session of two communities to-day, and people.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Person ada = aPerson("Ada Lovelace"), bob = aPerson("Bob");
    Event event = anEvent(w.today);
    SessionLog log{event.id, {}, {}, {}, {}};

    World()
    {
        ada.email = Email(QStringLiteral("ada@example.org"));
        w.add(go, rust, ada, bob, event);
        w.add(aPlacing(event, go));
        w.add(aPlacing(event, rust));
    }
    /// Logs, and checks that it can be taken back.
    LogSummary run()
    {
        LogSummary summary;
        verifyUndo(w, label, logSession(w.store(), log, w.today, &summary));
        return summary;
    }
    Event logged() const { return w.store().get(event.id); }
    std::vector<Attendance> attendances() const { return w.store().where(&Attendance::event, event.id); }
    std::optional<Error> refusal() const
    {
        try {
            logSession(w.store(), log, w.today);
        } catch (const Error &error) {
            return error;
        }
        return std::nullopt;
    }
};

void verifyRefused(const World &world, Error::Kind kind, const QString &words)
{
    const auto refusal = world.refusal();
    QVERIFY(refusal);
    QCOMPARE(refusal->kind(), kind);
    QVERIFY2(refusal->sentence().contains(words), refusal->what());
}

} // namespace

class LogSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logSession_refusesFutureEvent();
    void logSession_takesAnEventOfTheDay();
    void logSession_refusesCancelledEvent();
    void logSession_refusesUnknownEvent();
    void logSession_refusesWrongNumbers();
    void logSession_refusesNothing();
    void logSession_keepsTheHeadCount();
    void logSession_keepsAnOldHeadCount();
    void logSession_marksPeoplePresent();
    void logSession_findsPeopleByHandleAddressAndName();
    void logSession_makesGuestsOfTheUnknown();
    void logSession_makesAGuestOnce();
    void logSession_refusesAmbiguousNames();
    void logSession_keepsNoNamesOfASafeSpace();
    void logSession_addsRatingsUp();
    void logSession_keepsNotesByTheirSign();
    void logSession_keepsActionItems();
    void logSession_findsAnOwnerByTheFirstNameOfThosePresent();
    void logSession_takesPeopleByTheirIds();
    void logSession_makesGuestsWithoutLooking();
    void logSession_forgetsWhoDidNotCome();
    void logSession_countsIdsOfASafeSpace();
    void logSession_remembersWhatPeopleWereWritten();
    void logSession_remembersNothingOfASafeSpace();
    void logSession_changesNothingTheSecondTime();
    void logSession_isOneStep();
};

void LogSessionTest::logSession_refusesFutureEvent()
{
    World world;
    const Event later = anEvent(world.w.today.addDays(1), "Later");
    world.w.add(later);
    world.log = {later.id, 3, {}, {}, {}};
    verifyRefused(world, Error::Invalid, QStringLiteral("“Later” is on 3 Nov 2026."));
}

void LogSessionTest::logSession_takesAnEventOfTheDay()
{
    World world;
    world.log.count = 0;
    world.run();
    QCOMPARE(world.logged().status, EventStatus::Held);
    QCOMPARE(world.logged().headCount, 0);
}

void LogSessionTest::logSession_refusesCancelledEvent()
{
    World world;
    Event cancelled = anEvent(world.w.today, "Off");
    cancelled.status = EventStatus::Cancelled;
    world.w.add(cancelled);
    world.log = {cancelled.id, 3, {}, {}, {}};
    verifyRefused(world, Error::Conflict, QStringLiteral("“Off” was cancelled."));
}

void LogSessionTest::logSession_refusesUnknownEvent()
{
    World world;
    world.log = {Id<Event>(4711), 3, {}, {}, {}};
    verifyRefused(world, Error::NotFound, {});
}

void LogSessionTest::logSession_refusesWrongNumbers()
{
    World world;
    world.log.count = -1;
    verifyRefused(world, Error::Invalid, QStringLiteral("-1 is not a head count"));
    world.log.count = 3;
    for (const int rating : {0, 6}) {
        world.log.ratings = {5, rating};
        verifyRefused(world, Error::Invalid, QStringLiteral("%1 is not a rating").arg(rating));
    }
}

void LogSessionTest::logSession_refusesNothing()
{
    World world;
    verifyRefused(world, Error::Invalid, QStringLiteral("nothing to log"));
    world.log.present = QStringList{QString(), QStringLiteral(" ; ")};
    world.log.notes = QStringList{QStringLiteral("+ ")};
    verifyRefused(world, Error::Invalid, QStringLiteral("nothing to log"));
}

void LogSessionTest::logSession_keepsTheHeadCount()
{
    World world;
    world.log.count = 1; // fewer than the named ones: attendance is the larger of the two
    world.log.present = QStringList{QStringLiteral("ada"), QStringLiteral("bob")};
    world.run();
    QCOMPARE(world.logged().headCount, 1);
    QCOMPARE(world.attendances().size(), size_t(2));
}

void LogSessionTest::logSession_keepsAnOldHeadCount()
{
    World world;
    world.log.count = 14;
    world.run();
    world.log = {world.event.id, {}, {}, {5}, {}};
    world.run();
    QCOMPARE(world.logged().headCount, 14);
}

void LogSessionTest::logSession_marksPeoplePresent()
{
    World world;
    Attendance registered = anAttendance(world.event, world.ada, Presence::NoShow);
    registered.registration = Registration::Registered;
    registered.minutes = 30;
    world.w.add(registered);
    world.log.present = QStringList{QStringLiteral("bob"), QStringLiteral("ada")};
    QCOMPARE(world.run().present, 2);
    const auto attendances = world.attendances();
    QCOMPARE(attendances.size(), size_t(2));
    QCOMPARE(attendances[0].presence, Presence::Attended);
    QCOMPARE(attendances[0].registration, Registration::Registered);
    QCOMPARE(attendances[0].minutes, 30);
    QCOMPARE(attendances[1].person, world.bob.id);
    QCOMPARE(attendances[1].registration, Registration::Unknown);
}

void LogSessionTest::logSession_findsPeopleByHandleAddressAndName()
{
    World world;
    world.log.present = QStringList{QStringLiteral("ADA"), QStringLiteral("ada@example.org; ada lovelace"),
                                    QStringLiteral("Countess <Ada@Example.org>"), QStringLiteral("Bob <new@example.org>")};
    const LogSummary summary = world.run();
    QCOMPARE(summary.present, 2);
    QVERIFY(summary.guests.isEmpty());
}

void LogSessionTest::logSession_makesGuestsOfTheUnknown()
{
    World world;
    world.log.present = QStringList{QStringLiteral("Cyd Charisse"), QStringLiteral("dan@example.org"),
                                    QStringLiteral("Eve <eve@example.org>")};
    const LogSummary summary = world.run();
    QCOMPARE(summary.guests.join(u','), QStringLiteral("Cyd Charisse,dan,Eve"));
    const std::vector<Person> people = world.w.store().all<Person>();
    QCOMPARE(people.size(), size_t(5));
    QVERIFY(people[2].guest && people[3].guest && people[4].guest);
    QCOMPARE(people[2].email.value(), QString());
    QCOMPARE(people[3].email.value(), QStringLiteral("dan@example.org"));
    QCOMPARE(people[4].email.value(), QStringLiteral("eve@example.org"));
    QCOMPARE(world.attendances().size(), size_t(3));
}

void LogSessionTest::logSession_makesAGuestOnce()
{
    World world;
    world.log.present = QStringList{QStringLiteral("Eve <eve@example.org>"), QStringLiteral("eve@example.org"),
                                    QStringLiteral("EVE")};
    QCOMPARE(world.run().guests.size(), 1);
    QCOMPARE(world.attendances().size(), size_t(1));
}

void LogSessionTest::logSession_refusesAmbiguousNames()
{
    World world;
    Person other = aPerson("Ada Lovelace");
    other.handle = QStringLiteral("ada2");
    world.w.add(other);
    world.log.present = QStringList{QStringLiteral("bob"), QStringLiteral("Ada Lovelace")};
    verifyRefused(world, Error::Conflict, QStringLiteral("“Ada Lovelace”: several people"));
    world.log.present = QStringList{QStringLiteral("ada"), QStringLiteral("Ada Lovelace <ada@example.org>")};
    QCOMPARE(world.run().present, 1);
}

void LogSessionTest::logSession_keepsNoNamesOfASafeSpace()
{
    World world;
    Event safe = anEvent(world.w.today, "Safe");
    safe.safeSpace = true;
    world.w.add(safe);
    const auto count = [&](std::optional<int> given, const QStringList &present) {
        world.log = {safe.id, given, present, {}, {}};
        world.w->commit(label, logSession(world.w.store(), world.log, world.w.today));
        return world.w.store().get(safe.id).headCount;
    };
    QCOMPARE(count({}, {QStringLiteral("ada"), QStringLiteral("Cyd"), QStringLiteral("cyd"), QString()}), 2);
    QCOMPARE(count({}, {QStringLiteral("ada")}), 2);
    QCOMPARE(count(5, {QStringLiteral("ada")}), 5);
    QCOMPARE(count(1, {QStringLiteral("ada"), QStringLiteral("bob")}), 2);
    QVERIFY(world.w.store().all<Attendance>().empty());
    QCOMPARE(world.w.store().all<Person>().size(), size_t(2));
}

void LogSessionTest::logSession_addsRatingsUp()
{
    World world;
    world.w.add(AnswerTally{Id<AnswerTally>(1), world.event.id, Question::Rating, 4, 2},
                AnswerTally{Id<AnswerTally>(2), world.event.id, Question::Recommend, 5, 7});
    world.log.ratings = {5, 4, 4, 1};
    QCOMPARE(world.run().ratings, 4);
    std::map<std::pair<Question, int>, int> counts;
    for (const AnswerTally &tally : world.w.store().where(&AnswerTally::event, world.event.id))
        counts[{tally.question, tally.value}] = tally.count;
    const decltype(counts) expected{{{Question::Rating, 1}, 1}, {{Question::Rating, 4}, 4}, {{Question::Rating, 5}, 1},
                                    {{Question::Recommend, 5}, 7}};
    QVERIFY(counts == expected);
}

void LogSessionTest::logSession_keepsNotesByTheirSign()
{
    World world;
    world.log.notes = QStringList{QStringLiteral("We met."), QStringLiteral("+ lively"), QStringLiteral("- long"),
                                  QStringLiteral("> At last"), QString()};
    QCOMPARE(world.run().notes, 4);
    const auto notes = world.w.store().where(&SessionNote::event, world.event.id);
    QCOMPARE(notes.size(), size_t(4));
    const std::array kinds{NoteKind::Note, NoteKind::Well, NoteKind::Improve, NoteKind::Quote};
    for (size_t i = 0; i < kinds.size(); ++i)
        QCOMPARE(notes[i].kind, kinds[i]);
    QCOMPARE(notes[1].text, QStringLiteral("lively"));
}

void LogSessionTest::logSession_keepsActionItems()
{
    World world;
    world.log.notes = QStringList{QStringLiteral("! @ADA sends the slides 2026-12-01"), QStringLiteral("! ask @zoe")};
    const LogSummary summary = world.run();
    QCOMPARE(summary.actions, 2);
    QCOMPARE(summary.unknownOwners, QStringList(QStringLiteral("zoe")));
    const auto items = world.w.store().all<ActionItem>();
    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].text, QStringLiteral("@ADA sends the slides"));
    QVERIFY(items[0].owner == world.ada.id);
    QVERIFY(items[0].event == world.event.id);
    QVERIFY(items[0].community == world.go.id);
    QCOMPARE(items[0].due, halfDate("2026-12-01"));
    QVERIFY(!items[1].owner);
    QVERIFY(items[1].due.isEmpty());
    QVERIFY(world.w.store().where(&SessionNote::event, world.event.id).empty());
}

void LogSessionTest::logSession_findsAnOwnerByTheFirstNameOfThosePresent()
{
    World world;
    Person second = aPerson("Ada Palmer");
    second.handle = QStringLiteral("palmer");
    world.ada.handle = QStringLiteral("countess");
    Person cleo = aPerson("Cleo Marsh");
    cleo.handle.clear();
    world.w.add(second, cleo);
    world.w.add(aPart(world.event, cleo));
    world.log.presentIds = {second.id};
    world.log.newGuests = QStringList{QStringLiteral("Gil Grün")};
    world.log.notes = QStringList{QStringLiteral("! @cleo sends it fri"), QStringLiteral("! @gil calls"),
                                  QStringLiteral("! @palmer reads")};
    QCOMPARE(world.run().unknownOwners, QStringList());
    const auto items = world.w.store().all<ActionItem>();
    QVERIFY(items[0].owner == cleo.id);
    QCOMPARE(items[0].due, halfDate("2026-11-06"));
    QVERIFY(items[1].owner == world.attendances()[1].person);
    QVERIFY(items[2].owner == second.id);
    world.log.presentIds = {second.id, world.ada.id};
    world.log.newGuests.clear();
    world.log.notes = QStringList{QStringLiteral("! @Ad writes")};
    QCOMPARE(world.run().unknownOwners, QStringList(QStringLiteral("Ad")));
}

void LogSessionTest::logSession_takesPeopleByTheirIds()
{
    World world;
    world.log.presentIds = {world.ada.id, world.bob.id, world.ada.id};
    world.log.present = QStringList{QStringLiteral("bob")};
    QCOMPARE(world.run().present, 2);
    QCOMPARE(world.attendances().size(), size_t(2));
    world.log.presentIds = {Id<Person>(4711)};
    verifyRefused(world, Error::NotFound, {});
}

void LogSessionTest::logSession_makesGuestsWithoutLooking()
{
    World world;
    world.log.newGuests = QStringList{QStringLiteral("Bob"), QStringLiteral("Eve <eve@example.org>")};
    QCOMPARE(world.run().guests, (QStringList{QStringLiteral("Bob"), QStringLiteral("Eve")}));
    QCOMPARE(world.w.store().all<Person>().size(), size_t(4));
}

void LogSessionTest::logSession_forgetsWhoDidNotCome()
{
    World world;
    Attendance registered = anAttendance(world.event, world.ada);
    registered.registration = Registration::Registered;
    world.w.add(registered, anAttendance(world.event, world.bob));
    world.log.absentIds = {world.ada.id, world.bob.id};
    world.run();
    QCOMPARE(world.attendances().size(), size_t(1));
    QCOMPARE(world.attendances()[0].presence, Presence::Unknown);
    QCOMPARE(world.attendances()[0].registration, Registration::Registered);
    world.log.presentIds = {world.ada.id};
    world.run();
    QCOMPARE(world.attendances()[0].presence, Presence::Attended);
}

void LogSessionTest::logSession_countsIdsOfASafeSpace()
{
    World world;
    Event safe = anEvent(world.w.today, "Safe");
    safe.safeSpace = true;
    world.w.add(safe);
    world.log.event = safe.id;
    world.log.presentIds = {world.ada.id, world.bob.id};
    world.log.newGuests = QStringList{QStringLiteral("Cyd")};
    world.run();
    QCOMPARE(world.w.store().get(safe.id).headCount, 3);
    QVERIFY(world.w.store().all<Attendance>().empty());
    QCOMPARE(world.w.store().all<Person>().size(), size_t(2));
}

void LogSessionTest::logSession_remembersWhatPeopleWereWritten()
{
    World world;
    world.log.presentIds = {world.ada.id};
    world.log.written = {{world.ada.id, QStringLiteral("Countess L."), QStringLiteral("ada@home.org")}};
    world.run();
    const auto aliases = world.w.store().where(&PersonAlias::person, world.ada.id);
    QCOMPARE(aliases.size(), size_t(2));
    QCOMPARE(aliases[0].text, QStringLiteral("Countess L."));
}

void LogSessionTest::logSession_remembersNothingOfASafeSpace()
{
    World world;
    Event safe = world.event;
    safe.safeSpace = true;
    ChangeSet changes;
    changes.change(world.event, safe);
    world.w->commit(label, std::move(changes));
    world.log.presentIds = {world.ada.id};
    world.log.written = {{world.ada.id, QStringLiteral("Countess L."), {}}};
    world.run();
    QVERIFY(world.w.store().all<PersonAlias>().empty());
}

void LogSessionTest::logSession_changesNothingTheSecondTime()
{
    World world;
    world.log.count = 9;
    world.log.present = QStringList{QStringLiteral("ada"), QStringLiteral("New One")};
    world.run();
    QVERIFY(logSession(world.w.store(), world.log, world.w.today).isEmpty());
}

void LogSessionTest::logSession_isOneStep()
{
    World world;
    world.log = {world.event.id, 9, {QStringLiteral("ada"), QStringLiteral("New One")}, {5, 4}, {QStringLiteral("! do it")}};
    const size_t steps = world.w->history().size();
    world.run();
    QCOMPARE(world.w->history().size(), steps + 1);
    world.w->undo();
    QCOMPARE(world.logged(), world.event);
    QCOMPARE(world.w.store().all<Person>().size(), size_t(2));
}

QTEST_GUILESS_MAIN(LogSessionTest)
#include "tst_log_session.moc"
