// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the records of calendar/ stand in their tables.
#pragma once

#include "core/calendar/event.h"
#include "core/store/change.h"

namespace convenor {

template <> struct EnumNames<EventStatus>
{
    static constexpr std::array names{"idea", "planned", "confirmed", "held", "cancelled"};
};

template <> struct EnumNames<PartKind>
{
    static constexpr std::array names{"speaker", "host", "facilitator", "organiser", "helper"};
};

template <> struct Mapping<Series>
{
    static constexpr auto table = "series";
    static constexpr auto columns = std::tuple{
        column("id", &Series::id),
        column("uid", &Series::uid),
        column("title", &Series::title),
        column("date", &Series::date),
        column("time", &Series::time),
        column("zone", &Series::zone),
        column("minutes", &Series::minutes),
        column("rule", &Series::rule),
        column("extra", &Series::extra),
        column("except_dates", &Series::except),
        column("status", &Series::status),
        column("format", &Series::format),
        column("place", &Series::place),
        column("url", &Series::url),
        column("expanded_until", &Series::expandedUntil)};
};

template <> struct Mapping<SeriesCommunity>
{
    static constexpr auto table = "series_community";
    static constexpr auto columns = std::tuple{
        column("id", &SeriesCommunity::id),
        column("series", &SeriesCommunity::series),
        column("community", &SeriesCommunity::community)};
};

template <> struct Mapping<Event>
{
    static constexpr auto table = "event";
    static constexpr auto columns = std::tuple{
        column("id", &Event::id),
        column("uid", &Event::uid),
        column("series", &Event::series),
        column("original_start", &Event::originalStart),
        column("own", &Event::own),
        column("title", &Event::title).searchable(),
        column("date", &Event::date),
        column("time", &Event::time),
        column("zone", &Event::zone),
        column("start_utc", &Event::startUtc),
        column("minutes", &Event::minutes),
        column("format", &Event::format),
        column("status", &Event::status),
        column("place", &Event::place),
        column("url", &Event::url),
        column("registered", &Event::registered),
        column("head_count", &Event::headCount),
        column("unnamed", &Event::unnamed),
        column("safe_space", &Event::safeSpace)};
};

template <> struct Mapping<EventCommunity>
{
    static constexpr auto table = "event_community";
    static constexpr auto columns = std::tuple{
        column("id", &EventCommunity::id),
        column("event", &EventCommunity::event),
        column("community", &EventCommunity::community)};
};

template <> struct Mapping<Part>
{
    static constexpr auto table = "part";
    static constexpr auto columns = std::tuple{
        column("id", &Part::id),
        column("event", &Part::event),
        column("person", &Part::person),
        column("kind", &Part::kind),
        column("state", &Part::state)};
};

extern template class Changes<Series>;
extern template class Changes<SeriesCommunity>;
extern template class Changes<Event>;
extern template class Changes<EventCommunity>;
extern template class Changes<Part>;

} // namespace convenor
