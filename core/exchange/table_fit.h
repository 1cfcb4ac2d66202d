// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kind of table a file holds and which column is which field: by a person's word, by the headers, and by the values
// where the headers leave something out.
//
//     const TableFit fit = fitTable(source, table, request.kind, request.map, u"people.csv"_s);
#pragma once

#include "core/exchange/column_fit.h"
#include "core/exchange/table_file.h"

namespace convenor {

struct TableFit
{
    const Kind *kind = nullptr; ///< none: it cannot be told
    ColumnFit columns;          ///< of the kind
};

/// \a table is \a source, opened with \a options and not read beyond its header, which stays so. \a kind may be empty.
TableFit fitTable(const TableSource &source, const TableOptions &options, const OpenTable &table, const QString &kind,
                  const ColumnMap &map, const QString &fileName);

} // namespace convenor
