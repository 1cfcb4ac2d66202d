// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the health table reads beside the core table: sessions, stages and the ends of core roles, of all communities at
// once, and who takes part in one of them.
#pragma once

#include "core/communities/community.h"
#include "core/insight/health_table.h"

#include <QHash>

namespace convenor {

/// The first session of each community that is planned on \a today or later.
QHash<Id<Community>, NextSession> readNextSessions(const Store &store, QDate today);
/// The last day in two years up to \a today on which each community held a session.
QHash<Id<Community>, QDate> readLastHeld(const Store &store, QDate today);
/// The stage of each community on \a today.
QHash<Id<Community>, StageName> readStages(const Store &store, QDate today);
/// The last day on which anybody held a core role of the community, before \a today.
QDate readLastCoreDay(const Store &store, Id<Community> community, QDate today);

/// Somebody who comes to the sessions of a community.
struct Regular
{
    Id<Person> person;
    QString name;
    int talks = 0; ///< in 365 days
    int came = 0;  ///< of the last sessions
    int of = 0;    ///< so many
};

/// Who came to one of the last \a sessions or spoke in the year, holds no core role there on \a today and is here.
std::vector<Regular> readRegulars(const Store &store, Id<Community> community, QDate today, int sessions);

/// The stand-in of the break that \a person begins or has on \a day; null if there is none.
Id<Person> standInOf(const Store &store, Id<Person> person, QDate day);

} // namespace convenor
