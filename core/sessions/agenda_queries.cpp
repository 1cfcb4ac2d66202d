// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/agenda.h"

#include "core/calendar/calendar_mapping.h"
#include "core/store/store.h"

#include <QTimeZone>

#include <algorithm>

namespace convenor {

namespace {

/// Start of the day before or after, as an instant: wide enough for every zone, and served by the index on the start.
qint64 instant(QDate day, int days)
{
    return QDateTime(day.addDays(days), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QByteArray conditions(const AgendaFilter &filter)
{
    QByteArray sql = " WHERE true";
    if (filter.from.isValid())
        sql += " AND e.start_utc >= ? AND e.date >= ?";
    if (filter.to.isValid())
        sql += " AND e.start_utc < ? AND e.date <= ?";
    if (!filter.community.isNull())
        sql += " AND e.id IN (SELECT event FROM event_community WHERE community = ?)";
    if (!filter.person.isNull())
        sql +=
            " AND (e.id IN (SELECT event FROM attendance WHERE person = ?) OR e.id IN (SELECT event FROM part WHERE person = ?))";
    return sql;
}

void bind(Statement &statement, const AgendaFilter &filter)
{
    if (filter.from.isValid())
        statement.bind(instant(filter.from, -1)).bind(filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        statement.bind(instant(filter.to, 2)).bind(filter.to.toString(Qt::ISODate));
    if (!filter.community.isNull())
        statement.bind(filter.community.value());
    if (!filter.person.isNull())
        statement.bind(filter.person.value()).bind(filter.person.value());
}

QByteArray selectEvents()
{
    QByteArray columns;
    for (const char *name : columnNames<Event>())
        columns += QByteArray("e.\"") + name + "\", ";
    return "SELECT " + columns +
           "(SELECT group_concat(c.code, char(31)) FROM event_community p JOIN community c ON c.id = p.community WHERE p.event = e.id),"
           " (SELECT count(*) FROM attendance a WHERE a.event = e.id AND a.presence IN ('attended', 'partial'))"
           " FROM event e";
}

AgendaRow readRow(Statement &rows)
{
    StatementCells cells(rows);
    AgendaRow row;
    row.event = Changes<Event>::read(cells);
    const int column = cells.column();
    row.communities = rows.text(column).split(QChar(31), Qt::SkipEmptyParts);
    row.communities.sort();
    const Event &event = row.event;
    const int named = int(rows.number(column + 1));
    if (event.headCount || event.unnamed || named > 0)
        row.attendance = std::max(event.headCount.value_or(0), named + event.unnamed.value_or(0));
    row.isHeld = event.status != EventStatus::Cancelled && (event.status == EventStatus::Held || row.attendance);
    return row;
}

} // namespace

std::vector<AgendaRow> agenda(const Store &store, const AgendaFilter &filter)
{
    std::vector<AgendaRow> list;
    Statement rows = store.select(selectEvents() + conditions(filter) + " ORDER BY e.start_utc, e.id");
    bind(rows, filter);
    while (rows.step())
        list.push_back(readRow(rows));
    return list;
}

} // namespace convenor
