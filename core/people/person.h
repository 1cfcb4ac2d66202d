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
