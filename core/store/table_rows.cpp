// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_rows.h"

namespace convenor {

namespace {

QByteArray selectFrom(const Table &table)
{
    QByteArray columns;
    for (const char *name : table.columns)
        columns += (columns.isEmpty() ? "\"" : ", \"") + QByteArray(name) + '"';
    return "SELECT " + columns + " FROM \"" + table.name + '"';
}

size_t placeOf(const Table &table, const QByteArray &column)
{
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const char *name) { return column == name; });
    return size_t(found - table.columns.begin());
}

std::vector<size_t> columnsOfIndex(const Database &database, const Table &table, const QByteArray &index)
{
    std::vector<size_t> columns;
    for (Statement rows = database.prepare("PRAGMA index_info(\"" + index + "\")"); rows.step();)
        columns.push_back(placeOf(table, rows.text(2).toUtf8()));
    return columns;
}

} // namespace

Statement selectRows(const Database &database, const Table &table)
{
    return database.prepare(selectFrom(table) + " ORDER BY id");
}

Statement selectRow(const Database &database, const Table &table)
{
    return database.prepare(selectFrom(table) + " WHERE id = ?");
}

TableRules rulesOf(const Database &database, const Table &table)
{
    TableRules rules;
    const QByteArray name = table.name;
    for (Statement keys = database.prepare("PRAGMA foreign_key_list(\"" + name + "\")"); keys.step();)
        rules.references.push_back({placeOf(table, keys.text(3).toUtf8()), keys.text(2).toUtf8()});
    for (Statement indexes = database.prepare("PRAGMA index_list(\"" + name + "\")"); indexes.step();)
        if (indexes.number(2) == 1)
            rules.unique.push_back(columnsOfIndex(database, table, indexes.text(1).toUtf8()));
    return rules;
}

} // namespace convenor
