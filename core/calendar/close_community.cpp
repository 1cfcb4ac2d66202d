// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/close_community.h"

#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/calendar/close_community_queries.h"
#include "core/calendar/planning_rules.h"
#include "core/communities/communities_mapping.h"
#include "core/people/end_on.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <QSet>

namespace convenor {

namespace {

void endSessions(const Store &store, Id<Community> community, QDate lastDay, ChangeSet &changes)
{
    QSet<Id<Series>> ended;
    for (const ComingEvent &event : comingOf(store, community, lastDay)) {
        if (event.series && ended.contains(*event.series))
            continue;
        if (event.series) {
            ended.insert(*event.series);
            changes.append(deleteSession(store, event.id, SeriesScope::Following));
        } else {
            changes.append(event.hasRegistrations ? cancelSession(store, event.id)
                                                  : deleteSession(store, event.id, SeriesScope::This));
        }
    }
}

void refuse(const Community &community, QDate lastDay)
{
    if (!community.closed.isEmpty())
        throw Error(Error::Conflict,
                    Words::tr("%1 was closed on %2 already.").arg(community.name.value(), shownDate(community.closed)));
    if (!lastDay.isValid() || (community.founded.first().isValid() && lastDay < community.founded.first()))
        throw Error(Error::Invalid, Words::tr("%1 was founded on %2. Give a last day after that.")
                                        .arg(community.name.value(), shownDate(community.founded)));
}

} // namespace

ChangeSet closeCommunity(const Store &store, Id<Community> community, QDate lastDay)
{
    const Community before = store.get(community);
    refuse(before, lastDay);
    Community after = before;
    after.closed = HalfDate(lastDay);
    ChangeSet changes;
    changes.change(before, after);
    for (const Membership &membership : store.where(&Membership::community, community))
        endOn(lastDay, membership, changes);
    for (const RoleTerm &term : store.where(&RoleTerm::community, community))
        endOn(lastDay, term, changes);
    for (const Channel &channel : store.where(&Channel::community, community))
        endOn(lastDay, channel, changes);
    for (const Stage &stage : store.where(&Stage::community, community))
        endOn(lastDay, stage, changes);
    changes.add(Stage{store.newId<Stage>(), community, StageName::Closed, lastDay.addDays(1), {}, {}});
    endSessions(store, community, lastDay, changes);
    return changes;
}

Closing closingOf(const Store &store, Id<Community> community, QDate lastDay)
{
    Closing closing;
    for (const Membership &membership : store.where(&Membership::community, community))
        closing.memberships += lastsBeyond(membership, lastDay);
    for (const RoleTerm &term : store.where(&RoleTerm::community, community))
        closing.roles += lastsBeyond(term, lastDay);
    closing.sessions = int(comingOf(store, community, lastDay).size());
    return closing;
}

} // namespace convenor
