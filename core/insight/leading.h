// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who leads: of each community, how much of the work of speaking, hosting, facilitating and organising one person does.
//
//     for (const Leading &row : leading(facts, Scope::all(), today)) … row.share->top, row.share->all …
#pragma once

#include "core/base/words.h"
#include "core/insight/bench.h"
#include "core/insight/scope.h"

namespace convenor {

inline QString leadingDefinition()
{
    return Words::tr("Share of talks, hosting and organising by the most active person, 12 months");
}

struct Leading
{
    Id<Community> community;
    QString name;
    std::optional<TopShare> share; ///< nothing: nobody led a held session
    Id<Person> person;             ///< with most; of several the one with the smallest id. Null: nobody
    int people = 0;                ///< who led at all

    bool operator==(const Leading &) const = default;
};

/// A person's core acts.
struct Leader
{
    Id<Person> person;
    qint64 acts = 0;

    bool operator==(const Leader &) const = default;
};

/// Who led in \a community in the 365 days to \a day, the most active first.
std::vector<Leader> leaders(const Facts &facts, Id<Community> community, QDate day);

/// The communities of the scope that are open on \a day, the heaviest share first, those without any last. Counts the
/// core acts in the 365 days to \a day, as the core table does.
std::vector<Leading> leading(const Facts &facts, const Scope &scope, QDate day);

} // namespace convenor
