// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People and where they work, by dated affiliations: a reorganisation is a new row, and figures of a day use the
// affiliation of that day.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"

namespace convenor {

struct Person
{
    Id<Person> id;
    Name name;
    QString handle; ///< the short name by which files refer to the person; may be empty
    Email email;
    QString country;
    QString zone;      ///< IANA id, may be empty
    QString languages; ///< as written, such as "en;de"
    HalfDate joined;   ///< the organisation
    HalfDate left;
    bool guest = false; ///< known from an attendance list only

    bool operator==(const Person &) const = default;
};

enum class AliasKind { FullName, Handle, Address };

/// By what else a person was written. Several may have been written alike.
struct PersonAlias
{
    Id<PersonAlias> id;
    Id<Person> person;
    AliasKind kind = AliasKind::FullName;
    QString text; ///< as written

    bool operator==(const PersonAlias &) const = default;
};

/// Two people who look alike and of whom somebody said that they are two.
struct DistinctPeople
{
    Id<DistinctPeople> id;
    Id<Person> person;
    Id<Person> other; ///< the one with the greater id

    bool operator==(const DistinctPeople &) const = default;
};

struct Affiliation
{
    Id<Affiliation> id;
    Id<Person> person;
    QString organisation;
    QString department;
    QString site;
    HalfDate since;
    HalfDate until; ///< inclusive; empty: still

    bool operator==(const Affiliation &) const = default;
};

/// How many people the organisation, or a department or a site of it, had on a day.
struct Headcount
{
    Id<Headcount> id;
    QDate day;
    int people = 0;
    QString department; ///< empty: all
    QString site;       ///< empty: all

    bool operator==(const Headcount &) const = default;
};

} // namespace convenor
