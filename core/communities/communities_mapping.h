// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the records of communities/ stand in their tables.
#pragma once

#include "core/communities/community.h"
#include "core/store/change.h"

namespace convenor {

template <> struct EnumNames<CommunityKind>
{
    static constexpr std::array names{"role", "language", "technology", "product", "project", "leisure", "other"};
};

template <> struct EnumNames<Origin>
{
    static constexpr std::array names{"", "top_down", "bottom_up"};
};

template <> struct EnumNames<Openness>
{
    static constexpr std::array names{"", "internal", "partners", "open"};
};

template <> struct EnumNames<StageName>
{
    static constexpr std::array names{"idea", "inception", "creation", "growth", "maturity", "paused", "re_inception", "closed"};
};

template <> struct Mapping<Community>
{
    static constexpr auto table = "community";
    static constexpr auto columns = std::tuple{
        column("id", &Community::id),
        column("code", &Community::code).searchable(),
        column("name", &Community::name).searchable(),
        column("kind", &Community::kind),
        column("purpose", &Community::purpose).searchable(),
        column("origin", &Community::origin),
        column("openness", &Community::openness),
        column("founded", &Community::founded),
        column("closed", &Community::closed),
        column("colour", &Community::colour),
        column("shape", &Community::shape),
        column("cadence_days", &Community::cadenceDays)};
};

template <> struct Mapping<Stage>
{
    static constexpr auto table = "stage";
    static constexpr auto columns = std::tuple{
        column("id", &Stage::id),
        column("community", &Stage::community),
        column("name", &Stage::name),
        column("since", &Stage::since),
        column("until", &Stage::until),
        column("reason", &Stage::reason)};
};

template <> struct Mapping<Channel>
{
    static constexpr auto table = "channel";
    static constexpr auto columns = std::tuple{
        column("id", &Channel::id),
        column("community", &Channel::community),
        column("type", &Channel::type),
        column("address", &Channel::address),
        column("since", &Channel::since),
        column("until", &Channel::until)};
};

extern template class Changes<Community>;
extern template class Changes<Stage>;
extern template class Changes<Channel>;

} // namespace convenor
