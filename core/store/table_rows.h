// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of any table, whatever its records are, and what the schema asks of them.
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"

#include <QByteArray>

#include <vector>

namespace convenor {

/// Every row of \a table, in the order of their ids.
Statement selectRows(const Database &database, const Table &table);
/// The row of \a table whose id is bound.
Statement selectRow(const Database &database, const Table &table);

struct TableRules
{
    struct Reference
    {
        size_t column;
        QByteArray table;
    };

    std::vector<Reference> references;
    std::vector<std::vector<size_t>> unique; ///< columns that no two rows may agree in
};

/// What the schema asks of the rows of \a table.
TableRules rulesOf(const Database &database, const Table &table);

} // namespace convenor
