// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_fit.h"

namespace convenor {

namespace {

constexpr int rowsLookedAt = 200;

/// True if a field that values could place has no column, and a column has no field.
bool leavesSomethingOut(const Kind &kind, const ColumnFit &fit, const QStringList &header)
{
    const auto named = std::count_if(header.begin(), header.end(), [](const QString &name) { return !name.isEmpty(); });
    if (fit.used >= named)
        return false;
    for (size_t i = 0; i < kind.fields.size(); ++i)
        if (fit.columns[i] < 0 &&
            (kind.fields[i].use == TableField::Needed || kind.fields[i].looks == TableField::Address))
            return true;
    return false;
}

} // namespace

TableFit fitTable(const TableSource &source, const TableOptions &options, const OpenTable &table, const QString &kind,
                  const ColumnMap &map, const QString &fileName)
{
    const QStringList &header = table.reader->header();
    TableFit fit{kind.isEmpty() ? guessKind(header, map, fileName) : findKind(kind), {}};
    if (fit.kind)
        fit.columns = ColumnFitting(header, map).fit(*fit.kind);
    if (fit.kind && !leavesSomethingOut(*fit.kind, fit.columns, header))
        return fit;
    const OpenTable again = openTable(source, options);
    const auto looks = looksOf(sampleOf(*again.reader, rowsLookedAt));
    if (!fit.kind && kind.isEmpty())
        fit.kind = guessKind(header, map, fileName, looks);
    if (fit.kind)
        fit.columns = ColumnFitting(header, map, looks).fit(*fit.kind);
    return fit;
}

} // namespace convenor
