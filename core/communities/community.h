// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Communities of practice: what each is for, how it looks, in which stage of its life it is and where it talks.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <optional>

namespace convenor {

enum class CommunityKind { Role, Language, Technology, Product, Project, Leisure, Other };
enum class Origin { Unknown, TopDown, BottomUp };
enum class Openness { Unknown, Internal, Partners, Open };
enum class StageName { Idea, Inception, Creation, Growth, Maturity, Paused, ReInception, Closed };

struct Community
{
    Id<Community> id;
    Name code; ///< by which files refer to it; different from every other's
    Name name;
    CommunityKind kind = CommunityKind::Other;
    QString purpose;
    Origin origin = Origin::Unknown;
    Openness openness = Openness::Unknown;
    HalfDate founded;
    HalfDate closed;                ///< the last day on which it was open; empty: still open
    QString colour;                 ///< one of the 12 hues of the identity palette
    QString shape;                  ///< one of the 8 emblem shapes
    std::optional<int> cadenceDays; ///< the rhythm that it aims at, in days between sessions

    bool operator==(const Community &) const = default;
};

/// A stage of a community's life. Stages of one community never overlap.
struct Stage
{
    Id<Stage> id;
    Id<Community> community;
    StageName name = StageName::Idea;
    HalfDate since;
    HalfDate until; ///< inclusive; empty: still
    QString reason;

    bool operator==(const Stage &) const = default;
};

/// A place where a community talks between sessions.
struct Channel
{
    Id<Channel> id;
    Id<Community> community;
    QString type; ///< such as "slack"
    QString address;
    HalfDate since;
    HalfDate until; ///< inclusive; empty: still

    bool operator==(const Channel &) const = default;
};

} // namespace convenor
