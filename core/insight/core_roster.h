// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table of cores is computed from: the communities open on a day, who holds a core role then or within the
// forecast, who is or will be on a break, and who led which session in the year to the day.
#pragma once

#include "core/calendar/event.h"
#include "core/communities/community.h"
#include "core/people/person.h"
#include "core/people/role.h"

#include <vector>

namespace convenor {

class Store;

/// A core role held by a person, with the words to show for both.
struct CoreTerm
{
    Id<Community> community;
    Id<Person> person;
    QString handle; ///< or the e-mail address or the name of whoever has none
    QString role;
    HalfDate since;
    HalfDate until;
    QString name; ///< of the person
};

/// A part as speaker, host, facilitator or organiser of a held session, once for each community of the session.
struct CoreAct
{
    Id<Community> community;
    Id<Person> person;
    Id<Event> event;
    QDate day;
};

struct CoreRoster
{
    struct OpenCommunity
    {
        Id<Community> id;
        QString code;
        QString name;
    };

    QDate day;
    QDate horizon;                          ///< the last day of the forecast
    std::vector<OpenCommunity> communities; ///< open on the day, by code
    std::vector<CoreTerm> terms;            ///< of the day to the horizon, by role
    std::vector<Break> breaks;              ///< of the day to the horizon
    std::vector<CoreAct> acts;              ///< in the 365 days to the day
};

/// Reads the roster of \a day with a forecast to \a horizon.
CoreRoster readCoreRoster(const Store &store, QDate day, QDate horizon);

/// The same without any acts, for whoever reads those in another way.
CoreRoster readCoreHolders(const Store &store, QDate day, QDate horizon);

} // namespace convenor
