// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/world.h"

#include <QHash>

#include <algorithm>

namespace convenor::sample {

namespace {

constexpr int takingPart = 598; // distinct people in the 90 days
constexpr int speaking = 121;   // distinct people in the year
constexpr int quarter = 90, year = 365;
constexpr int seatsPerTen = 22; // for ten who come there are so many who may
constexpr int always = 400, keen = 9, normal = 3;

const QDate forEver(9999, 12, 31);

bool isWithin(const World &world, const Session &session, int days)
{
    return session.isLogged && world.day(-days) <= session.event.date;
}

/// Clear of the first day of the window, about which one may differ.
bool isWellWithin(const World &world, const Session &session, int days)
{
    return session.isLogged && world.day(-days + 2) <= session.event.date;
}

/// Members by the day on which they joined, each handed out once: to whom a seat falls has just joined.
class Arrivals
{
public:
    explicit Arrivals(const Circle &circle) : m_places(circle.members), m_taken(circle.members.size(), false)
    {
        std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
            return std::pair(a.since, a.figure) < std::pair(b.since, b.figure);
        });
    }
    void take(int figure)
    {
        for (size_t i = 0; i < m_places.size(); ++i)
            if (m_places[i].figure == figure)
                m_taken[i] = true;
    }
    /// The last one who had joined by \a day; nobody if there is none.
    int next(QDate day)
    {
        for (size_t i = m_places.size(); i-- > 0;)
            if (!m_taken[i] && m_places[i].since <= day) {
                m_taken[i] = true;
                return m_places[i].figure;
            }
        return nobody;
    }

private:
    std::vector<Place> m_places;
    std::vector<bool> m_taken;
};

bool isIn(const World &world, int figure, const char *code)
{
    const std::vector<int> &circles = world.figures[size_t(figure)].circles;
    return std::any_of(circles.begin(), circles.end(),
                       [&](int number) { return qstrcmp(world.circles[size_t(number)].programme.code, code) == 0; });
}

/// Seats for those who come by a story: the carriers, the shared regulars, the runners, the rising one.
void seatStories(World &world, Circle &circle, Arrivals &arrivals)
{
    const auto sit = [&](int figure, QDate from, int weight) {
        circle.seats.push_back({figure, from, forEver, weight});
        arrivals.take(figure);
    };
    const QByteArray code = circle.programme.code;
    for (const Place &place : circle.members) {
        const QString &name = world.figures[size_t(place.figure)].person.name.value();
        const bool isShared =
            (code == "K8" && isIn(world, place.figure, "DO")) || (code == "DO" && isIn(world, place.figure, "K8"));
        const bool isRunner =
            (code == "JV" && isIn(world, place.figure, "RC")) || (code == "RC" && isIn(world, place.figure, "JV"));
        const bool isRising = code == "PG" && (name == u"Hana Sato" || name == u"Luis Ortega");
        const bool isCarrier =
            std::find(circle.carriers.begin(), circle.carriers.end(), place.figure) != circle.carriers.end();
        if (isShared || isRising)
            sit(place.figure, place.since, always);
        else if (isRunner || isCarrier)
            sit(place.figure, place.since, keen);
    }
}

/// One chair after the other, back to the founding: whoever has it now, whoever had it before, …
void seatOthers(World &world, Circle &circle, Arrivals &arrivals)
{
    const QDate founded = world.day(circle.programme.founded);
    const int chairs = circle.programme.size * seatsPerTen / 10 - int(circle.seats.size());
    for (int chair = 0; chair < chairs; ++chair) {
        QDate until = forEver;
        QDate from = world.day(-world.dice.between(30, 640));
        while (from > founded) {
            const int figure = arrivals.next(from);
            if (figure == nobody)
                break;
            circle.seats.push_back({figure, from, until, world.dice.hits(20) ? keen : normal});
            until = from.addDays(world.dice.between(-20, 30));
            from = from.addDays(-world.dice.between(180, 560));
        }
        if (const int figure = from > founded ? nobody : arrivals.next(founded.addDays(60)); figure != nobody)
            circle.seats.push_back({figure, founded, until, normal});
    }
}

/// Regulars who may be asked to speak: members with a seat who neither carry the community nor play in its story.
void inviteGuests(World &world, Circle &circle)
{
    for (const int i : world.dice.shuffled(int(circle.seats.size()))) {
        const Seat &seat = circle.seats[size_t(i)];
        const bool carries =
            std::find(circle.carriers.begin(), circle.carriers.end(), seat.figure) != circle.carriers.end();
        const bool rises = seat.keen == always;
        if (!carries && !rises && seat.to == forEver && seat.from <= world.day(-60))
            circle.guests.push_back(seat.figure);
    }
}

/// The letter for the session so many sessions ago.
char turnOf(const QByteArray &pattern, int ago)
{
    const auto bar = pattern.indexOf('|');
    const QByteArray once = bar < 0 ? QByteArray() : pattern.left(bar);
    const QByteArray again = pattern.mid(bar + 1);
    return ago < once.size() ? once[ago] : again[(ago - once.size()) % again.size()];
}

int leaderFor(World &world, const Circle &circle, char turn)
{
    if (turn == '-')
        return nobody;
    if (turn == 'H')
        return world.figure(QStringLiteral("Hana Sato"));
    if (turn == 'g')
        return circle.guests.empty() ? nobody : circle.guests[size_t(world.dice.below(int(circle.guests.size())))];
    return circle.carriers[size_t(turn - 'A')];
}

void castSession(World &world, Session &session)
{
    const Circle &circle = world.circles[size_t(session.circle)];
    const char talk = turnOf(circle.programme.talks, session.ago);
    session.host = leaderFor(world, circle, turnOf(circle.programme.hosts, session.ago));
    session.speaker = leaderFor(world, circle, talk);
    session.isGuest = talk == 'g';
    if (session.event.zone == u"Asia/Singapore")
        session.host = circle.carriers[2];
}

/// How many people spoke, and how often each.
QHash<int, int> talksPerFigure(const World &world)
{
    QHash<int, int> talks;
    for (const Session &session : world.sessions)
        if (isWithin(world, session, year + 1) && session.speaker != nobody)
            ++talks[session.speaker];
    return talks;
}

/// A guest who has not spoken in the year, or one who has.
int guestFor(const Circle &circle, const QHash<int, int> &talks, bool isNew)
{
    for (const int figure : circle.guests)
        if (talks.contains(figure) != isNew)
            return figure;
    return nobody;
}

/// Asks other guests until so many people have spoken as shall have.
void settleSpeakers(World &world)
{
    for (Session &session : world.sessions) {
        const QHash<int, int> talks = talksPerFigure(world);
        const bool isTooFew = talks.size() < speaking;
        if (talks.size() == speaking)
            return;
        if (!session.isGuest || !isWellWithin(world, session, year) || (talks.value(session.speaker) > 1) != isTooFew)
            continue;
        const int other = guestFor(world.circles[size_t(session.circle)], talks, isTooFew);
        if (other != nobody)
            session.speaker = other;
    }
}

int sizeOf(World &world, const Session &session)
{
    const Programme &programme = world.circles[size_t(session.circle)].programme;
    const QByteArray code = programme.code;
    const int span = programme.last - programme.founded;
    const int done = int(world.day(programme.founded).daysTo(session.event.date));
    const int size = programme.first + (programme.size - programme.first) * done / span;
    const bool isTwin = session.event.zone == u"Asia/Singapore";
    return code == "UX" ? size : (isTwin ? 2 : 1) * size * world.dice.between(88, 112) / (isTwin ? 300 : 100);
}

/// Who comes: by chance among those who have a seat on the day, and whoever leads.
void seat(World &world, Session &session)
{
    const Circle &circle = world.circles[size_t(session.circle)];
    std::vector<int> figures, weights;
    for (const Seat &chair : circle.seats)
        if (chair.from <= session.event.date && session.event.date < chair.to && chair.figure != session.host &&
            chair.figure != session.speaker) {
            figures.push_back(chair.figure);
            weights.push_back(chair.keen);
        }
    for (const int leader : {session.host, session.speaker})
        if (leader != nobody &&
            std::find(session.present.begin(), session.present.end(), leader) == session.present.end())
            session.present.push_back(leader);
    const auto size = size_t(sizeOf(world, session));
    while (session.present.size() < size && !figures.empty()) {
        const auto i = size_t(world.dice.among(weights));
        session.present.push_back(figures[i]);
        figures[i] = figures.back();
        weights[i] = weights.back();
        figures.pop_back();
        weights.pop_back();
    }
}

QHash<int, int> visitsPerFigure(const World &world, int days)
{
    QHash<int, int> visits;
    for (const Session &session : world.sessions)
        if (isWithin(world, session, days))
            for (const int figure : session.present)
                ++visits[figure];
    return visits;
}

bool leads(const Session &session, int figure)
{
    return figure == session.host || figure == session.speaker;
}

/// A member of the circle alone who has not come in the quarter and had joined by then.
int newcomerTo(const World &world, const Session &session, const QHash<int, int> &visits)
{
    for (const Place &place : world.circles[size_t(session.circle)].members)
        if (!visits.contains(place.figure) && place.since < session.event.date.addDays(-30) &&
            world.figures[size_t(place.figure)].circles.size() == 1)
            return place.figure;
    return nobody;
}

/// Somebody who came more than once, and not to this session.
int familiarTo(const World &world, const Session &session, const QHash<int, int> &visits)
{
    for (const Seat &chair : world.circles[size_t(session.circle)].seats)
        if (visits.value(chair.figure) > 1 && chair.from <= session.event.date && session.event.date < chair.to &&
            std::find(session.present.begin(), session.present.end(), chair.figure) == session.present.end())
            return chair.figure;
    return nobody;
}

/// Lets one person of \a session be another, so that one more, or one fewer, has come in the quarter.
bool replaceOne(World &world, Session &session, QHash<int, int> &visits, bool isTooFew)
{
    for (int &figure : session.present) {
        const bool isOnce = visits.value(figure) == 1;
        const bool isBound = leads(session, figure) || world.figures[size_t(figure)].circles.size() > 1;
        if (isBound || isOnce == isTooFew)
            continue;
        const int other = isTooFew ? newcomerTo(world, session, visits) : familiarTo(world, session, visits);
        if (other == nobody)
            return false;
        if (--visits[figure] == 0)
            visits.remove(figure);
        ++visits[other];
        figure = other;
        return true;
    }
    return false;
}

void settleParticipation(World &world)
{
    QHash<int, int> visits = visitsPerFigure(world, quarter - 2);
    for (bool goesOn = true; goesOn && visits.size() != takingPart;) {
        goesOn = false;
        for (Session &session : world.sessions)
            if (visits.size() != takingPart && isWellWithin(world, session, quarter))
                goesOn = replaceOne(world, session, visits, visits.size() < takingPart) || goesOn;
    }
}

/// Lets \a figure come to the last session of the same circle too.
void bringAgain(World &world, const Session &session, int figure)
{
    for (Session &later : world.sessions)
        if (later.circle == session.circle && later.isLogged) {
            later.present.push_back(figure);
            return;
        }
}

/// Nobody comes on the very first days of the quarter alone, so that nobody counts by a day more or less.
void settleEdge(World &world)
{
    const QHash<int, int> within = visitsPerFigure(world, quarter - 2);
    for (Session &session : world.sessions)
        if (isWithin(world, session, quarter) && !isWellWithin(world, session, quarter)) {
            std::erase_if(session.present,
                          [&](int figure) { return !leads(session, figure) && !within.contains(figure); });
            for (const int leader : {session.host, session.speaker})
                if (leader != nobody && !within.contains(leader))
                    bringAgain(world, session, leader);
        }
}

void leaveUnlogged(World &world)
{
    world.sessionsOf("JV").front()->isLogged = false;
    world.sessionsOf("GO").front()->isLogged = false;
    for (size_t i = 0; i < world.sessions.size(); i += 31)
        if (world.sessions[i].event.date < world.started)
            world.sessions[i].isLogged = false;
}

} // namespace

void castSessions(World &world)
{
    leaveUnlogged(world);
    for (Circle &circle : world.circles) {
        Arrivals arrivals(circle);
        seatStories(world, circle, arrivals);
        seatOthers(world, circle, arrivals);
        inviteGuests(world, circle);
    }
    for (Session &session : world.sessions)
        castSession(world, session);
    settleSpeakers(world);
    for (Session &session : world.sessions)
        if (session.isLogged)
            seat(world, session);
    for (int i = 0; i < 3; ++i) { // what settles the one may unsettle the other by a person
        settleParticipation(world);
        settleEdge(world);
    }
}

} // namespace convenor::sample
