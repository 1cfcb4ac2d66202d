// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_table.h"

namespace convenor {

RowTable::RowTable(const QString &name, std::vector<Row> rows, const QStringList &warnings, qint64 headerRow)
    : m_rows(std::move(rows))
{
    readHeader(name, headerRow);
    for (const QString &warning : warnings)
        warn(warning);
}

std::string_view RowTable::bytes(int column) const
{
    return column < 0 || column >= fieldCount() ? std::string_view() : current().cells[size_t(column)];
}

bool RowTable::advance()
{
    if (m_next == m_rows.size())
        return false;
    ++m_next;
    return true;
}

} // namespace convenor
