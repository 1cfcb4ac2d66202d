// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_mapping.h"
#include "core/sample/world.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <array>

namespace convenor::sample {

namespace {

constexpr std::array asked{"How is it going, and what is in the way?", "Coffee", "Asked how the holidays were", "Talked about a successor",
                           "Planned the next quarter", ""};

void addTouch(World &world, int figure, QDate day, TouchKind kind, const QString &note = {})
{
    const QDate past = std::min(day, world.monday.addDays(-1));
    const QDate workday = past.addDays(std::min(0, 5 - past.dayOfWeek()));
    world.changes.add(Touch{world.store.newId<Touch>(), world.figures[size_t(figure)].person.id, workday, kind, note});
}

/// A conversation every four weeks or so, the last one on the day that the programme says.
void talkToCarriers(World &world)
{
    for (const Circle &circle : world.circles)
        for (size_t i = 0; i < circle.carriers.size(); ++i) {
            const Carrier &carrier = circle.programme.carriers[i];
            const QDate first = std::max(world.started, world.day(carrier.since));
            for (QDate day = world.day(carrier.lastTouch); day >= first;
                 day = day.addDays(-world.dice.between(18, 32))) {
                const int note = world.dice.below(int(asked.size()));
                addTouch(world, circle.carriers[i], day, world.dice.hits(15) ? TouchKind::Praise : TouchKind::CheckIn,
                         QString::fromUtf8(asked[size_t(note)]));
            }
        }
}

/// Everybody who joined since the beginning was welcomed, but for those of the last days.
void welcomeMembers(World &world)
{
    for (const Circle &circle : world.circles)
        for (const Place &place : circle.members) {
            const bool isCarrier =
                std::find(circle.carriers.begin(), circle.carriers.end(), place.figure) != circle.carriers.end();
            if (place.since >= world.started && place.since < world.day(-10) && !isCarrier)
                addTouch(world, place.figure, place.since.addDays(world.dice.between(1, 6)), TouchKind::Welcome);
        }
}

/// Guests are thanked for their talks; one who spoke lately still waits for it.
void thankGuests(World &world)
{
    const Session *waiting = nullptr;
    for (const Session &session : world.sessions)
        if (session.isGuest && session.isLogged && (!waiting || waiting->event.date < session.event.date))
            waiting = &session;
    for (const Session &session : world.sessions)
        if (session.isGuest && session.isLogged && &session != waiting && session.speaker != nobody &&
            world.started <= session.event.date)
            addTouch(world, session.speaker, session.event.date.addDays(world.dice.between(0, 3)), TouchKind::Thanks);
}

void addAction(World &world, const char *code, const char *text, int owner, int due, int done)
{
    ActionItem action;
    action.id = world.store.newId<ActionItem>();
    action.text = QString::fromUtf8(text);
    action.community = world.circle(code).community.id;
    for (const Session *session : world.sessionsOf(code))
        if (session->isLogged && session->event.date < world.day(due) && !action.event)
            action.event = session->event.id;
    action.owner = world.figures[size_t(world.circle(code).carriers[size_t(owner)])].person.id;
    action.due = world.day(due);
    if (done != 0)
        action.done = world.day(done);
    world.changes.add(action);
}

} // namespace

void addConversations(World &world)
{
    talkToCarriers(world);
    welcomeMembers(world);
    thankGuests(world);
    addTouch(world, world.figure(QStringLiteral("Hana Sato")), world.day(-52), TouchKind::Help,
             QStringLiteral("Would like to do more for PostgreSQL; asked what Ravi does all day"));
}

void addActions(World &world)
{
    addAction(world, "GO", "Quieter room for Lean Coffee", 0, 4, 0);
    addAction(world, "SE", "Find a speaker for Threat modelling 201", 0, 2, 0);
    addAction(world, "JV", "Share the slides on virtual threads", 1, -3, 0);
    addAction(world, "K8", "Write down who takes over at the end of January", 0, 25, 0);
    addAction(world, "QA", "Collect test charters in one place", 1, 32, 0);
    addAction(world, "DO", "Shorter template for incident reports", 1, -40, -43);
    addAction(world, "AR", "Index of decision records", 0, -75, -70);
    addAction(world, "UX", "Book the studio for the whole year", 1, -120, -121);
    addAction(world, "RC", "Lights for the dark season", 0, -28, -30);
}

} // namespace convenor::sample
