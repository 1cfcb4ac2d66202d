// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the records of care/ stand in their tables.
#pragma once

#include "core/care/snooze.h"
#include "core/care/touch.h"
#include "core/store/change.h"

namespace convenor {

template <> struct EnumNames<TouchKind>
{
    static constexpr std::array names{"check_in", "praise", "help", "ask", "welcome", "thanks"};
};

template <> struct Mapping<Touch>
{
    static constexpr auto table = "touch";
    static constexpr auto columns = std::tuple{
        column("id", &Touch::id),
        column("person", &Touch::person),
        column("day", &Touch::day),
        column("kind", &Touch::kind),
        column("note", &Touch::note).searchable()};
};

template <> struct Mapping<Snooze>
{
    static constexpr auto table = "snooze";
    static constexpr auto columns = std::tuple{
        column("id", &Snooze::id),
        column("subject", &Snooze::subject),
        column("until", &Snooze::until)};
};

extern template class Changes<Touch>;
extern template class Changes<Snooze>;

} // namespace convenor
