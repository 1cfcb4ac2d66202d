// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules about communities: what they are, how they look, in which stage of their life they are and where they talk. (To
// close one is a rule of calendar/, since its sessions end with it.)
//
//     workspace.commit({"community.stage", name}, setStage(store, {go.id, StageName::Growth, today, {}}));
#pragma once

#include "core/communities/community.h"
#include "core/store/change.h"

namespace convenor {

class Store;

/// Adds a community that begins in \a stage on the day of its founding, \a today if that is not given. Without a code, a
/// hue or a shape it gets some that no other has; its id is not used, and \a made, if given, becomes it. Throws
/// Error(Invalid) without a name, Error(Conflict) if another has the name or the code.
ChangeSet createCommunity(const Store &store, Community community, StageName stage, QDate today,
                          Id<Community> *made = nullptr);

/// Makes the community with that id what \a after says, but for its look and its end. Throws Error(NotFound), as
/// createCommunity() does, and Error(Invalid) for a rhythm below one day.
ChangeSet changeCommunity(const Store &store, Community after);

/// Throws Error(Invalid) for a hue or a shape that there is not.
ChangeSet changeIdentity(const Store &store, Id<Community> community, const QString &colour, const QString &shape);

struct StageStart
{
    Id<Community> community;
    StageName name = StageName::Idea;
    QDate since;
    QString reason;
};

/// Begins a stage; the one before ends the day before, so that there is neither a gap nor an overlap. One that began on the
/// same day is replaced. Throws Error(Conflict) if a later stage is known or the community is in that stage,
/// Error(Invalid) for a day before the founding, or for closing, which closeCommunity() does.
ChangeSet setStage(const Store &store, const StageStart &start);

/// Adds a place to talk, from \a channel's first day on; its id is not used. Throws Error(Invalid) without an address,
/// Error(Conflict) if the community has it already.
ChangeSet addChannel(const Store &store, Channel channel);

/// Throws Error(Conflict) if it has ended before, Error(Invalid) if it begins after \a lastDay.
ChangeSet endChannel(const Store &store, Id<Channel> channel, QDate lastDay);

} // namespace convenor
