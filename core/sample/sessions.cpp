// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_mapping.h"
#include "core/sample/world.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <algorithm>
#include <array>

namespace convenor::sample {

namespace {

constexpr int registeredForJava = 27;
constexpr int noShowsOf100 = 12;
constexpr int registrationSince = -800;
constexpr int ratingSince = -980;
constexpr int loopNoticed = -140, loopClosed = -112;

/// How often each of 1 to 5 is given, of a thousand.
struct Taste
{
    const char *format;
    std::vector<int> weights;
};

std::vector<Taste> tastes()
{
    return {{"case clinic", {0, 8, 42, 210, 740}}, {"talk", {10, 28, 104, 318, 540}}, {"workshop", {12, 36, 102, 330, 520}},
            {"lean coffee", {14, 42, 132, 400, 412}}, {"social", {0, 10, 70, 330, 590}}, {"run", {0, 5, 75, 440, 480}}, {"safe space", {0, 0, 50, 350, 600}}};
}

constexpr std::array liked{"The live demo", "Short and to the point", "Real numbers from a real system", "Time for questions",
                           "Hearing how another site does it", "The honest part about what failed", "Good pace", "The hand-out"};
constexpr std::array improvable{"A little less theory", "Start on time", "Share the slides before", "More time for questions",
                                "Hard to hear in the room", "One example more", "Shorter, please"};
constexpr std::array noted{"Three people stayed to try it out", "Questions went on in the channel", "A team wants to copy this",
                           "Half of the room was new", "We ran out of time for the last topic"};

const Id<Person> &idOf(const World &world, int figure)
{
    return world.figures[size_t(figure)].person.id;
}

bool isRegistered(const World &world, const Session &session)
{
    const QString &format = session.event.format;
    return (format == u"talk" || format == u"workshop") && world.day(registrationSince) <= session.event.date;
}

void addParts(World &world, const Session &session)
{
    const Programme &programme = world.circles[size_t(session.circle)].programme;
    const QByteArray format = programme.format;
    const PartKind host = format == "run"           ? PartKind::Organiser
                          : format == "case clinic" ? PartKind::Facilitator
                                                    : PartKind::Host;
    const auto add = [&](int figure, PartKind kind) {
        if (figure != nobody)
            world.changes.add(Part{world.store.newId<Part>(), session.event.id, idOf(world, figure), kind, QStringLiteral("confirmed")});
    };
    add(session.host, host);
    add(session.speaker, PartKind::Speaker);
}

void addPresence(World &world, const Session &session, int figure, Registration registration, Presence presence)
{
    world.changes.add(
        Attendance{world.store.newId<Attendance>(), session.event.id, idOf(world, figure), registration, presence, {}});
}

/// Those of the seats who are not \a present, at most \a count.
std::vector<int> absentees(World &world, const Session &session, int count)
{
    const Circle &circle = world.circles[size_t(session.circle)];
    std::vector<int> list;
    for (const int i : world.dice.shuffled(int(circle.seats.size()))) {
        const Seat &chair = circle.seats[size_t(i)];
        const bool isThere = chair.from <= session.event.date && session.event.date < chair.to;
        const auto &present = session.present;
        if (int(list.size()) < count && isThere &&
            std::find(present.begin(), present.end(), chair.figure) == present.end())
            list.push_back(chair.figure);
    }
    return list;
}

void addAttendance(World &world, const Session &session)
{
    const bool isKnown = isRegistered(world, session);
    for (const int figure : session.present)
        addPresence(world, session, figure,
                    isKnown && world.dice.hits(85) ? Registration::Registered : Registration::Unknown,
                    world.dice.hits(3) ? Presence::Partial : Presence::Attended);
    if (!isKnown)
        return;
    const int missing = int(session.present.size()) * world.dice.between(4, 2 * noShowsOf100) / 100;
    for (const int figure : absentees(world, session, missing))
        addPresence(world, session, figure, Registration::Registered,
                    world.dice.hits(20) ? Presence::Excused : Presence::NoShow);
}

/// A session of which nobody has said yet how it was: at most, who said that they would come.
void addRegistrations(World &world, const Session &session)
{
    if (session.event.format != u"talk" || session.event.date < world.started)
        return;
    for (const int figure : absentees(world, session, registeredForJava))
        addPresence(world, session, figure, Registration::Registered, Presence::Unknown);
}

void addTally(World &world, const Session &session, const std::vector<int> &weights, int answers)
{
    std::array<int, 5> counts{};
    for (int i = 0; i < answers; ++i)
        ++counts[size_t(world.dice.among(weights))];
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            world.changes.add(AnswerTally{world.store.newId<AnswerTally>(), session.event.id, Question::Rating, int(i) + 1, counts[i]});
}

void addNote(World &world, const Session &session, NoteKind kind, const QString &text)
{
    world.changes.add(SessionNote{world.store.newId<SessionNote>(), session.event.id, kind, text});
}

void addComment(World &world, const Session &session, Question question, const char *text)
{
    world.changes.add(
        LooseComment{Id<LooseComment>(IdSource::random()), session.event.id, question, QString::fromUtf8(text)});
}

template <size_t n> const char *oneOf(World &world, const std::array<const char *, n> &texts)
{
    return texts[size_t(world.dice.below(int(n)))];
}

/// The workshops of Frontend before anybody heard that they went too fast, and after.
std::vector<int> weightsFor(const World &world, const Session &session, const std::vector<int> &usual)
{
    if (qstrcmp(world.circles[size_t(session.circle)].programme.code, "FE") != 0 ||
        session.event.date < world.day(-300))
        return usual;
    return session.event.date < world.day(loopClosed) ? std::vector<int>{30, 90, 200, 400, 280}
                                                      : std::vector<int>{0, 14, 66, 310, 610};
}

void addAnswersOf(World &world, const Session &session)
{
    for (const Taste &taste : tastes())
        if (session.event.format == QLatin1String(taste.format)) {
            const int answers = int(session.present.size()) * world.dice.between(34, 66) / 100;
            addTally(world, session, weightsFor(world, session, taste.weights), answers);
        }
    if (world.dice.hits(22))
        addComment(world, session, Question::Liked, oneOf(world, liked));
    if (world.dice.hits(14))
        addComment(world, session, Question::Improve, oneOf(world, improvable));
    if (world.dice.hits(12))
        addNote(world, session, NoteKind::Well, QString::fromUtf8(oneOf(world, liked)));
    if (world.dice.hits(8))
        addNote(world, session, NoteKind::Note, QString::fromUtf8(oneOf(world, noted)));
}

/// Heard, done and told: what people said of the workshops, what was done, and what they were told of it.
void closeLoop(World &world)
{
    const std::vector<Session *> sessions = world.sessionsOf("FE");
    const auto firstBefore = [&](int day) {
        const auto it = std::find_if(sessions.begin(), sessions.end(), [&](const Session *session) {
            return session->isLogged && session->event.date <= world.day(day);
        });
        return it == sessions.end() ? sessions.back() : *it;
    };
    const Session &heard = *firstBefore(loopNoticed);
    const auto told = std::find(sessions.begin(), sessions.end(), firstBefore(loopClosed)) - 1;
    addNote(world, heard, NoteKind::Improve, QStringLiteral("Too fast, and nothing to look at afterwards"));
    addComment(world, heard, Question::Improve, "Too fast for me; is there a recording?");
    addComment(world, heard, Question::Improve, "I would have needed the code to follow");
    addNote(world, **told, NoteKind::Note,
            QStringLiteral(
                "Told: you asked for recordings and the code; both are in the channel from now on, within a day"));
    addNote(world, **told, NoteKind::Quote, QStringLiteral("Now I could follow, thank you"));
    ActionItem action;
    action.id = world.store.newId<ActionItem>();
    action.text = QStringLiteral("Publish recording and code of each workshop within a day");
    action.event = heard.event.id;
    action.community = world.circle("FE").community.id;
    action.owner = idOf(world, world.circle("FE").carriers[1]);
    action.due = world.day(loopClosed);
    action.done = world.day(loopClosed - 1);
    world.changes.add(action);
}

void addSafeAnswer(World &world)
{
    // Two answers in the year: too few to be shown.
    for (const Change<Event> &change : world.changes.of<Event>())
        if (change.after->safeSpace && world.day(-70) <= change.after->date) {
            Session session;
            session.event = *change.after;
            addTally(world, session, {0, 0, 0, 50, 50}, 1);
        }
}

} // namespace

void writeSessions(World &world)
{
    for (Session &session : world.sessions) {
        session.event.status = session.isLogged ? EventStatus::Held : EventStatus::Planned;
        if (session.isLogged && world.dice.hits(18))
            session.event.headCount =
                int(session.present.size()) + world.dice.between(0, session.event.format == u"run" ? 3 : 1);
        world.changes.add(EventCommunity{world.store.newId<EventCommunity>(), session.event.id,
                                         world.circles[size_t(session.circle)].community.id});
        world.changes.add(session.event);
        addParts(world, session);
        if (session.isLogged)
            addAttendance(world, session);
        else
            addRegistrations(world, session);
    }
}

void addAnswers(World &world)
{
    const Session *awaited = world.sessionsOf("DO").front(); // its answers have not come yet
    for (const Session &session : world.sessions)
        if (session.isLogged && &session != awaited && world.day(ratingSince) <= session.event.date)
            addAnswersOf(world, session);
    closeLoop(world);
    addSafeAnswer(world);
}

} // namespace convenor::sample
