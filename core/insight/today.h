// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs the convenor on a day: the tasks that follow from the records, most urgent first, and the sessions of the
// next two weeks. Read by indexed selects, so that it stands in the first paint. Nothing from before the workspace began
// raises a task.
//
//     const TodayQueue queue = todayQueue(store, {today, now, workspace.identity().startedOn});
#pragma once

#include "core/calendar/event.h"
#include "core/communities/community.h"
#include "core/people/person.h"
#include "core/sessions/session.h"

#include <optional>
#include <vector>

namespace convenor {

class Store;

/// The day, the instant (seconds since 1970 UTC) by which sessions have ended, and the day on which the workspace began.
struct TodayMoment
{
    QDate day;
    qint64 now = 0;
    QDate startedOn;
};

enum class TaskKind {
    Log,      ///< a session ended and nobody said how it was
    Alone,    ///< a community rests on one expert
    Nobody,   ///< a community has no expert
    Talk,     ///< no word with an expert for more than 30 days
    Involve,  ///< somebody comes often, or spoke for the first time, and holds no core role
    Welcome,  ///< newcomers of a community
    Thank,    ///< somebody spoke
    FindLead, ///< a session within two weeks has nobody to lead it
    PlanNext, ///< the rhythm of a community asks for a session and none is planned
    Action,   ///< an action item is due
};

/// The groups in which tasks are shown, in this order.
enum class TaskCard { Log, Core, Welcome, Calendar, Loop };

TaskCard cardOf(TaskKind kind);
/// "Log what happened"
QString cardTitle(TaskCard card);

struct TodayRow
{
    TaskKind kind = TaskKind::Log;
    QString subject; ///< stays the same from day to day: what a snooze names
    QString title;
    QString reason;
    Id<Community> community;        ///< null: none
    std::vector<Id<Person>> people; ///< whom to talk to, welcome, thank or ask; may be empty
    Id<Event> event;                ///< null: none
    Id<ActionItem> action;          ///< null: none
    int urgency = 0;                ///< the greater, the earlier
    int minutes = 0;                ///< about how long it takes
};

struct ComingSession
{
    Id<Event> event;
    QString title;
    QDate date;
    std::optional<QTime> time; ///< none: all day
    Id<Community> community;   ///< null: none
};

struct TodayQueue
{
    QDate day;
    std::vector<TodayRow> rows;        ///< at most seven
    std::vector<TodayRow> later;       ///< what comes after them
    std::vector<ComingSession> coming; ///< from the day to 13 days later, by the wall clock

    /// About how long the rows take.
    int minutes() const;
};

/// How many rows a day has.
constexpr size_t rowsOfADay = 7;

/// The tasks of the day without those put off. Each card has its most urgent row, then its second, before a third.
TodayQueue todayQueue(const Store &store, const TodayMoment &moment);

} // namespace convenor
