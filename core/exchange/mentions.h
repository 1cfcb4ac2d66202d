// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of a table say of people, read before the first of them is taken: by which texts they are called, so that
// a short list does not read everybody; and whom a person said that a text means, which holds for all rows that say it.
//
//     const Mentions mentions = mentionsIn(*openTable(source, options).reader, fit, request.choices);
#pragma once

#include "core/exchange/import_review.h"
#include "core/exchange/table_fit.h"

namespace convenor {

struct Mentions
{
    bool isWhole = false; ///< there are so few rows that all their texts are here
    QStringList texts;
    QSet<Id<Person>> chosen;            ///< by a person, for whatever row
    QHash<QString, Id<Person>> decided; ///< by keyOf() what a row calls them; null: somebody new

    /// What rows that say the same of somebody have in common.
    static QString keyOf(const QString &text, const QString &handle = {}, const QString &email = {});
};

/// Reads \a reader, which stands before its first row, as far as needed.
Mentions mentionsIn(TableReader &reader, const TableFit &fit, const RowChoices &choices);

} // namespace convenor
