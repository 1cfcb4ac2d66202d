// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One community as its own page shows it: its people with the core on top, its sessions around today, its stages and its
// channels.
//
//     const CommunityProfile profile = communityProfile(store, go.id, today);
#pragma once

#include "core/communities/community.h"
#include "core/people/role.h"
#include "core/sessions/agenda.h"

#include <vector>

namespace convenor {

class Store;

/// A member, or somebody with a role there, on the day.
struct ProfilePerson
{
    Id<Person> id;
    QString name;
    QString roles; ///< those held, "Core expert, Ambassador"; may be empty
    bool isCore = false;
    bool isAway = false; ///< on a break
    HalfDate since;      ///< of the membership
    int came = 0;        ///< of the last sessions
    QDate lastTouch;     ///< invalid: none

    bool operator==(const ProfilePerson &) const = default;
};

struct CommunityProfile
{
    Community community;
    std::vector<ProfilePerson> people; ///< the core first, then those with other roles, then by how often they came
    int lastSessions = 0;              ///< so many sessions `came` looks at, at most twelve
    std::vector<AgendaRow> past;       ///< of half a year, the newest first
    std::vector<AgendaRow> coming;     ///< of the next four months, the next first; none that was cancelled
    std::vector<Stage> stages;         ///< the newest first
    std::vector<Channel> channels;     ///< those in use first
};

/// Throws Error(NotFound).
CommunityProfile communityProfile(const Store &store, Id<Community> community, QDate today);

} // namespace convenor
