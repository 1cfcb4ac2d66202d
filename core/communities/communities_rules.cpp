// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities_rules.h"

#include "core/base/shown_date.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/directory.h"
#include "core/communities/identity.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

void refuseTaken(const Store &store, const Community &community)
{
    if (community.name.isEmpty())
        throw Error(Error::Invalid, Words::tr("The name is missing. Type what the community is called."));
    if (community.cadenceDays && *community.cadenceDays < 1)
        throw Error(Error::Invalid,
                    Words::tr("%1 days are no rhythm. Give the days between two sessions, 1 or more, or nothing.")
                        .arg(*community.cadenceDays));
    for (const Community &other : store.all<Community>()) {
        if (other.id == community.id)
            continue;
        if (fold(other.name.value()) == fold(community.name.value()))
            throw Error(Error::Conflict,
                        Words::tr("There is a community “%1” already. Choose another name.").arg(other.name.value()));
        if (fold(other.code.value()) == fold(community.code.value()))
            throw Error(
                Error::Conflict,
                Words::tr("The code “%1” belongs to %2. Choose another.").arg(other.code.value(), other.name.value()));
    }
}

void refuseLook(const QString &colour, const QString &shape)
{
    if (!identityHues().contains(colour) || !identityShapes().contains(shape))
        throw Error(Error::Invalid,
                    Words::tr("There is no %1 %2 among the emblems. Choose one of those shown.").arg(colour, shape));
}

std::optional<Stage> stageOn(const std::vector<Stage> &stages, QDate day)
{
    const auto it =
        std::find_if(stages.begin(), stages.end(), [day](const Stage &stage) { return during(stage).covers(day); });
    return it == stages.end() ? std::nullopt : std::optional(*it);
}

void refuseStage(const Store &store, const StageStart &start, const std::vector<Stage> &stages)
{
    const Community community = store.get(start.community);
    if (!start.since.isValid())
        throw Error(Error::Invalid,
                    Words::tr("The first day of the stage is missing. Type a date such as 2026-11-02."));
    if (start.name == StageName::Closed)
        throw Error(Error::Invalid,
                    Words::tr("A community is closed by “Close community”, which ends its roles and sessions too."));
    if (community.founded.first().isValid() && start.since < community.founded.first())
        throw Error(Error::Invalid, Words::tr("%1 was founded on %2. Give a later day.")
                                        .arg(community.name.value(), shownDate(community.founded)));
    for (const Stage &stage : stages)
        if (stage.since.first().isValid() && stage.since.first() > start.since)
            throw Error(Error::Conflict,
                        Words::tr("A later stage begins on %1. Take that back first, or give a later day.")
                            .arg(shownDate(stage.since)));
    if (const auto stage = stageOn(stages, start.since); stage && stage->name == start.name)
        throw Error(Error::Conflict, Words::tr("%1 is in that stage already.").arg(community.name.value()));
}

} // namespace

ChangeSet createCommunity(const Store &store, Community community, StageName stage, QDate today, Id<Community> *made)
{
    community.id = Id<Community>();
    if (community.code.isEmpty() && !community.name.isEmpty())
        community.code = Name(freeCode(community.name.value(), CommunityDirectory(store)));
    refuseTaken(store, community);
    community.id = store.newId<Community>();
    if (community.founded.isEmpty())
        community.founded = HalfDate(today);
    if (community.colour.isEmpty() || community.shape.isEmpty())
        giveFreeIdentity(community, store.all<Community>());
    refuseLook(community.colour, community.shape);
    ChangeSet changes;
    changes.add(Stage{store.newId<Stage>(), community.id, stage, community.founded, {}, {}});
    changes.add(community);
    if (made)
        *made = community.id;
    return changes;
}

ChangeSet changeCommunity(const Store &store, Community after)
{
    const Community before = store.get(after.id);
    after.colour = before.colour;
    after.shape = before.shape;
    after.closed = before.closed;
    if (after.code.isEmpty())
        after.code = before.code;
    refuseTaken(store, after);
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

ChangeSet changeIdentity(const Store &store, Id<Community> community, const QString &colour, const QString &shape)
{
    refuseLook(colour, shape);
    const Community before = store.get(community);
    Community after = before;
    after.colour = colour;
    after.shape = shape;
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

ChangeSet setStage(const Store &store, const StageStart &start)
{
    const std::vector<Stage> stages = store.where(&Stage::community, start.community);
    refuseStage(store, start, stages);
    ChangeSet changes;
    for (const Stage &stage : stages) {
        if (!during(stage).covers(start.since))
            continue;
        if (stage.since.first() == start.since) {
            changes.remove(stage);
            continue;
        }
        Stage ended = stage;
        ended.until = HalfDate(start.since.addDays(-1));
        changes.change(stage, ended);
    }
    changes.add(Stage{store.newId<Stage>(), start.community, start.name, start.since, {}, start.reason.trimmed()});
    return changes;
}

ChangeSet addChannel(const Store &store, Channel channel)
{
    store.get(channel.community);
    channel.address = channel.address.trimmed();
    channel.type = channel.type.trimmed();
    if (channel.address.isEmpty())
        throw Error(Error::Invalid,
                    Words::tr("The address is missing. Type where the community talks, such as #java."));
    for (const Channel &other : store.where(&Channel::community, channel.community))
        if (other.address.compare(channel.address, Qt::CaseInsensitive) == 0 && other.until.isEmpty())
            throw Error(Error::Conflict, Words::tr("%1 is among the channels already.").arg(other.address));
    channel.id = store.newId<Channel>();
    ChangeSet changes;
    changes.add(channel);
    return changes;
}

ChangeSet endChannel(const Store &store, Id<Channel> channel, QDate lastDay)
{
    const Channel before = store.get(channel);
    if (!before.until.isEmpty())
        throw Error(Error::Conflict, Words::tr("%1 ended on %2 already.").arg(before.address, shownDate(before.until)));
    if (before.since.first().isValid() && lastDay < before.since.first())
        throw Error(Error::Invalid, Words::tr("%1 begins on %2. Give a later day than %3.")
                                        .arg(before.address, shownDate(before.since), shownDate(lastDay)));
    Channel after = before;
    after.until = HalfDate(lastDay);
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

} // namespace convenor
