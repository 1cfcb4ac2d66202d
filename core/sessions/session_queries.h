// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sessions that lie behind us as the list of sessions shows them, newest first and a page at a time, and one of them
// with all that is known of it.
//
//     const SessionScope scope{today, workspace.identity().startedOn, {}, SessionShow::All};
//     rows = sessionsToLog(store, scope);
//     more = sessionsBehind(store, scope, {}, 100);
#pragma once

#include "core/calendar/event.h"
#include "core/communities/community.h"
#include "core/people/person.h"
#include "core/sessions/session.h"

#include <array>
#include <vector>

namespace convenor {

class Store;

enum class SessionShow { All, ToLog, Awaited };

struct SessionScope
{
    QDate today;
    QDate startedOn;         ///< nothing before this day is to be logged
    Id<Community> community; ///< null: all
    SessionShow show = SessionShow::All;
    qint64 now = 0; ///< seconds since 1970 UTC: what ends later is not to be logged yet; 0: at the end of today
};

/// Sessions since this day are to be logged: none from before the workspace, none that nobody recalls after half a year.
QDate firstDayToLog(QDate startedOn, QDate today);

/// To log: on or after firstDayToLog, planned, over, and nobody said who came. Awaited: held in the last 14 days,
/// somebody came, no safe space, no answers yet. Not known: planned for an earlier day. The rest is logged.
enum class SessionState { ToLog, Awaited, Logged, NotKnown };

struct SessionRow
{
    Id<Event> id;
    QString title;
    When start;
    qint64 startUtc = 0;
    int minutes = 0;
    QString format;
    QString ledBy;           ///< names of its speakers, hosts and facilitators
    Id<Community> community; ///< the first by its code; null if it belongs to none
    SessionState state = SessionState::Logged;
    bool safeSpace = false;        ///< known by its count only
    std::optional<int> registered; ///< of those to log: who said that they would come
    std::optional<int> usual;      ///< of those to log: median of the last four of its series, else of its community
    std::optional<int> came;       ///< max(head count, named + unnamed); none: not known
    int answers = 0;               ///< to the question for a rating
    std::optional<double> rating;  ///< mean of 1–5; none without answers

    bool operator==(const SessionRow &) const = default;
};

/// Where a page ends.
struct SessionCursor
{
    qint64 startUtc = 0;
    Id<Event> id;
};

/// All that are to be logged.
std::vector<SessionRow> sessionsToLog(const Store &store, const SessionScope &scope);
/// The others, behind \a after or from the newest on, at most \a limit. Cancelled ones and mere ideas are left out.
std::vector<SessionRow> sessionsBehind(const Store &store, const SessionScope &scope,
                                       const std::optional<SessionCursor> &after, int limit);

struct SessionPart
{
    Id<Person> person;
    QString name;
    PartKind kind = PartKind::Speaker;
};

/// What is known of one session.
struct SessionDetail
{
    Event event;
    std::vector<Community> communities; ///< by code
    std::vector<SessionPart> parts;     ///< speakers first
    std::vector<Person> present;        ///< by name
    std::array<int, 5> answers{};       ///< how often 1, 2, … 5 was answered
    std::vector<SessionNote> notes;
    std::vector<ActionItem> actions;
};

/// Throws Error(NotFound).
SessionDetail sessionDetail(const Store &store, Id<Event> event);

} // namespace convenor
