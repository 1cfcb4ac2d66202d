// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the communities stand, one row each, those in need first: who carries them, on whom they depend, whom to talk to
// next, and when they meet. Read by indexed selects, so that it stands in the first paint.
//
//     for (const HealthRow &row : healthTable(store, today)) … stateWords(row.core.state), reasonOf(row) …
#pragma once

#include "core/communities/community.h"
#include "core/insight/core_table.h"
#include "core/insight/facts.h"

namespace convenor {

/// A core expert as a mark of the row: active, at risk (led nothing for half a year), on a break.
struct CorePip
{
    enum State { Active, AtRisk, Away };

    Id<Person> person;
    QString name;
    State state = Active;

    bool operator==(const CorePip &) const = default;
};

/// The expert with whom nobody has talked for longest; those on a break only if nobody else is there.
struct TalkNext
{
    Id<Person> person;
    QString name;
    std::optional<int> days; ///< since the last word; nothing: never any
    bool isDue = false;      ///< for more than 30 days, those before the workspace or the role began not counted

    bool operator==(const TalkNext &) const = default;
};

/// The next session of a community, or when its rhythm expects one that nobody has planned.
struct NextSession
{
    Id<Event> event;    ///< null: nothing planned
    QDate day;          ///< of the session, or on which one is due; invalid: no rhythm, or never any session
    bool isGap = false; ///< nothing planned, and 1.5 times the rhythm has passed since the last one

    bool operator==(const NextSession &) const = default;
};

struct HealthRow
{
    Community community;
    CoreRow core;
    std::optional<StageName> stage;
    std::vector<CorePip> pips; ///< distinct people; the active first, those on a break last
    QString leader;            ///< the name of core.lead, if there is one
    QDate orphanedSince;       ///< the day after the last core role ended; invalid: never anybody, or somebody is there
    std::optional<TalkNext> talk;
    QDate lastHeld; ///< in the last two years
    NextSession next;
};

/// The days after which a conversation is due.
constexpr int silenceDays = 30;
/// So many experts a community should have, for rows of marks.
constexpr int wantedExperts = 3;

/// One row for each community open on \a today: without an expert, depending on one, to watch, and the others by name.
std::vector<HealthRow> healthTable(const Store &store, QDate today);

/// "No core expert", "Depends on one", "Two or three", "Four or more"
QString stateWords(CoreState state);
/// "re-inception" as people write it.
QString stageWords(StageName stage);
/// Why a community is in need: "No one from 12 December", "Petra led 13 of 15 sessions". Empty if it stands well.
QString reasonOf(const HealthRow &row);
/// "Ravi" of "Ravi Nair"
QString firstName(const QString &name);
/// "12 December"; with the year if it is not that of \a today.
QString dayAndMonth(QDate day, QDate today);

/// How many came to a session of a community, on average, in a month.
using MonthlyAttendance = std::vector<std::optional<double>>;

/// Of each community, for \a months up to that of \a today, the oldest first; nothing for a month without known counts.
QHash<Id<Community>, MonthlyAttendance> attendanceByMonth(const Facts &facts, QDate today, int months);

/// Somebody who could carry the community too, and why: "3 talks this year", "came to 3 of the last 4".
struct HealthCandidate
{
    Id<Person> person;
    QString name;
    QString reason;

    bool operator==(const HealthCandidate &) const = default;
};

/// The most likely first, at most \a most: by talks in the year, then by sessions attended of the last twelve. Nobody who
/// holds a core role there or has left.
std::vector<HealthCandidate> candidatesFor(const Store &store, Id<Community> community, QDate today, int most);

/// What to know about a community in need, in one or two sentences: the first stands out.
struct HealthBrief
{
    QString first;
    QString more;
};

HealthBrief briefOf(const Store &store, const HealthRow &row, const std::vector<HealthCandidate> &candidates);

} // namespace convenor
