// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people are in communities: member, holder of a role for a time, on a break for a time.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <optional>

namespace convenor {

struct Community;
struct Person;

struct Membership
{
    Id<Membership> id;
    Id<Community> community;
    Id<Person> person;
    HalfDate since;
    HalfDate until; ///< inclusive; empty: still
    QString source; ///< how the person came, in own words

    bool operator==(const Membership &) const = default;
};

/// A row of the role catalogue.
struct Role
{
    Id<Role> id;
    Name name;
    bool core = false; ///< whoever holds it counts as a core expert

    bool operator==(const Role &) const = default;
};

/// A role held by a person in a community for a time.
struct RoleTerm
{
    Id<RoleTerm> id;
    Id<Community> community;
    Id<Person> person;
    Id<Role> role;
    HalfDate since;
    HalfDate until; ///< inclusive; empty: still

    bool operator==(const RoleTerm &) const = default;
};

/// A declared pause, in one community or in all.
struct Break
{
    Id<Break> id;
    Id<Person> person;
    std::optional<Id<Community>> community; ///< none: all communities
    HalfDate since;
    HalfDate expectedReturn;
    HalfDate returned; ///< the day on which the person was back
    std::optional<Id<Person>> standIn;

    bool operator==(const Break &) const = default;
};

/// True if the break holds on \a day: from its first day until the day before the person was back. An expected return
/// that has passed does not end it; only coming back does.
bool isOnBreak(const Break &pause, QDate day);

} // namespace convenor
