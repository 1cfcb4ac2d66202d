// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the values of a table's columns look like, for columns whose header says nothing: addresses, dates, names of people.
#pragma once

#include "core/exchange/kind.h"
#include "core/exchange/table_reader.h"

#include <QStringList>

#include <vector>

namespace convenor {

/// What a table's first rows hold.
struct TableSample
{
    QStringList header;
    std::vector<QStringList> rows; ///< as wide as the header
};

/// Reads up to \a most further rows that are not blank.
TableSample sampleOf(TableReader &reader, int most);

/// True if the rows are those of a meeting tool's report on who was there: a session's, not a table of ours.
bool isMeetingReport(const TableSample &sample);

/// For each column what nearly all of its values look like.
std::vector<TableField::Looks> looksOf(const TableSample &sample);

} // namespace convenor
