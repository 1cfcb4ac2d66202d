// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/action_queries.h"

#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

namespace convenor {

std::vector<ActionLine> openActions(const Store &store, Id<Community> community)
{
    QByteArray columns;
    for (const char *name : columnNames<ActionItem>())
        columns += QByteArray("i.\"") + name + "\", ";
    QByteArray sql =
        "SELECT " + columns +
        "p.name, e.title, c.name FROM action_item i LEFT JOIN person p ON p.id = i.owner"
        " LEFT JOIN event e ON e.id = i.event LEFT JOIN community c ON c.id = i.community WHERE i.done = ''";
    if (!community.isNull())
        sql += " AND i.community = ?";
    Statement rows = store.select(sql + " ORDER BY i.due = '', i.due, i.id");
    if (!community.isNull())
        rows.bind(community.value());
    std::vector<ActionLine> actions;
    while (rows.step()) {
        StatementCells cells(rows);
        ActionLine action;
        action.item = Changes<ActionItem>::read(cells);
        const int column = cells.column();
        action.owner = rows.text(column);
        action.session = rows.text(column + 1);
        action.community = rows.text(column + 2);
        actions.push_back(action);
    }
    return actions;
}

} // namespace convenor
