// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample organisation while it is being made: people, communities and sessions that refer to each other by number,
// before they become records. Each chapter adds what it tells of; sampleOrganisation() calls them in this order.
#pragma once

#include "core/calendar/event.h"
#include "core/people/person.h"
#include "core/sample/dice.h"
#include "core/sample/programme.h"
#include "core/store/change.h"

#include <QSet>

namespace convenor {

class Store;

namespace sample {

constexpr int nobody = -1;

struct Figure
{
    Person person;
    int site = 0;
    QDate joined;
    std::vector<int> circles; ///< the communities of which the figure is a member
};

/// A member of a community.
struct Place
{
    int figure = 0;
    QDate since;
};

/// Somebody who comes to the sessions of a community for a while.
struct Seat
{
    int figure = 0;
    QDate from;
    QDate to;
    int keen = 1; ///< how likely to come, beside the others
};

struct Circle
{
    Programme programme;
    Community community;
    std::vector<Place> members;
    std::vector<Seat> seats;
    std::vector<int> carriers; ///< figures, in the order of the programme
    std::vector<int> guests;   ///< members who speak when asked
};

struct Session
{
    int circle = 0;
    int ago = 0; ///< 0: the last one of its circle
    Event event;
    int host = nobody;
    int speaker = nobody;
    bool isGuest = false; ///< the speaker is one of the guests
    bool isLogged = true;
    bool isFixed = false;     ///< who came, and how many, is part of a story
    std::vector<int> present; ///< figures
};

/// What the sample is made from and of.
struct World
{
    World(const Store &documents, QDate opening);

    QDate day(int offset) const { return monday.addDays(offset); }
    Circle &circle(const char *code);
    /// The sessions of a circle, from the last one backwards.
    std::vector<Session *> sessionsOf(const char *code);
    int figure(const QString &name) const;
    /// Makes \a number a member of \a circle from \a since on, unless it is one.
    void join(Circle &circle, int number, QDate since);

    const Store &store;
    const QDate monday;
    const QDate started; ///< when the work with Convenor began
    Dice dice;
    std::vector<Figure> figures;
    std::vector<Circle> circles;
    std::vector<Session> sessions; ///< those that took place, by circle, from the last one backwards
    ChangeSet changes;
};

/// When the work with Convenor began, of a sample that opens on \a monday.
QDate startOfWork(QDate monday);
/// True in the two weeks around the turn of a year, when everybody is on holiday.
bool isYearEnd(QDate day);
/// The Monday on which the holiday of that \a year begins.
QDate yearEnd(int year);
/// \a day, or the same weekday of the next week without holiday; and of the last one.
QDate nextWorkingDay(QDate day);
QDate lastWorkingDay(QDate day);

void addPeople(World &world);
void addHeadcount(World &world);
void addCommunities(World &world);
void addMemberships(World &world);
void addSeries(World &world);
void addPlannedSessions(World &world);
void holdSessions(World &world);
void castSessions(World &world);
void writeSessions(World &world);
void addAnswers(World &world);
void addConversations(World &world);
void addActions(World &world);

} // namespace sample
} // namespace convenor
