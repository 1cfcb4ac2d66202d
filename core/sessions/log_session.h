// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that logs a session: what is known of it afterwards, in one step. Logging it again adds to what is known.
//
//     workspace.commit({"session.log", title}, logSession(store, {event.id, 14, present, {5, 4}, {"+ lively"}}, today));
#pragma once

#include "core/calendar/event.h"
#include "core/people/aliases.h"
#include "core/store/change.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

class Store;

struct SessionLog
{
    Id<Event> event;
    std::optional<int> count;             ///< people counted in the room, named ones too
    QStringList present;                  ///< handles, e-mail addresses or names, as readAttendees() reads them
    std::vector<int> ratings;             ///< 1–5, without names
    QStringList notes;                    ///< as readNote() reads them
    std::vector<Id<Person>> presentIds{}; ///< people who are known already
    std::vector<Id<Person>> absentIds{};  ///< who did not come, although it was logged before; no word on the reason
    std::vector<WrittenName> written{};   ///< what a list called people whom somebody told from it, to be remembered
    QStringList newGuests{};              ///< names and addresses of whom it is known that nobody here has them
};

/// What logging a session comes to.
struct LogSummary
{
    int present = 0;    ///< people on the list
    QStringList guests; ///< those of them whom nobody knew, and who are guests now
    int ratings = 0;
    int notes = 0;
    int actions = 0;
    QStringList unknownOwners; ///< handles in action items that nobody has
};

/// Marks the session as held; keeps the head count; whoever was present has attended, whatever was known of them before,
/// and becomes a guest if unknown; by what else people were written is remembered; ratings are added to the tallies; notes and action items are kept. Of a safe-space
/// session no names are kept: the list only raises the head count. The owner of an action item is who has the handle or
/// the name behind its @, or the only one with that first name among those who were there. Throws Error(NotFound) without the event,
/// Error(Conflict) if it was cancelled or a line may mean several people, Error(Invalid) if it is after \a today, a
/// rating is not 1–5, the count is negative, or there is nothing to log.
ChangeSet logSession(const Store &store, const SessionLog &log, QDate today, LogSummary *summary = nullptr);

} // namespace convenor
