// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_rules.h"

#include "core/calendar/calendar_mapping.h"
#include "core/calendar/held_queries.h"
#include "core/store/store.h"

namespace convenor {

namespace {

QByteArray unsettled()
{
    return QByteArray(" FROM event e WHERE e.start_utc < ? AND e.date < ? AND e.status IN ('planned', 'confirmed')"
                      " AND e.format NOT IN ('holiday', 'blackout') AND NOT ") +
           heldCondition();
}

void bindBefore(Statement &rows, QDate startedOn)
{
    rows.bind(When::allDay(startedOn.addDays(2)).utc()).bind(isoDay(startedOn));
}

} // namespace

std::vector<Event> unsettledBefore(const Store &store, QDate startedOn)
{
    QByteArray columns;
    for (const char *name : columnNames<Event>())
        columns += QByteArray(columns.isEmpty() ? "" : ", ") + "e.\"" + name + '"';
    Statement rows = store.select("SELECT " + columns + unsettled() + " ORDER BY e.start_utc, e.id");
    bindBefore(rows, startedOn);
    std::vector<Event> sessions;
    while (rows.step()) {
        StatementCells cells(rows);
        sessions.push_back(Changes<Event>::read(cells));
    }
    return sessions;
}

int unsettledCount(const Store &store, QDate startedOn)
{
    Statement left = store.select("SELECT 1 FROM snooze WHERE subject = ?");
    left.bind(settleSubject());
    if (left.step())
        return 0;
    Statement rows = store.select(QByteArray("SELECT count(*)") + unsettled());
    bindBefore(rows, startedOn);
    return rows.step() ? int(rows.number(0)) : 0;
}

} // namespace convenor
