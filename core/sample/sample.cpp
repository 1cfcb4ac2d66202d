// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/world.h"

namespace convenor {

QDate sampleMonday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

ChangeSet sampleOrganisation(const Store &store, QDate monday)
{
    sample::World world(store, monday);
    addPeople(world);
    addHeadcount(world);
    addCommunities(world);
    addMemberships(world);
    addSeries(world);
    holdSessions(world);
    addPlannedSessions(world);
    castSessions(world);
    writeSessions(world);
    addAnswers(world);
    addConversations(world);
    addActions(world);
    return std::move(world.changes);
}

Workspace::Beginning sampleBeginning(QDate monday)
{
    const auto content = [monday](const Store &store) { return sampleOrganisation(store, monday); };
    return {QStringLiteral("Northwind"), QStringLiteral("Europe/Berlin"), sample::startOfWork(monday), content};
}

} // namespace convenor
