// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/close_community_queries.h"

#include "core/store/store.h"

namespace convenor {

std::vector<ComingEvent> comingOf(const Store &store, Id<Community> community, QDate lastDay)
{
    Statement rows = store.select(
        "SELECT e.id, e.series, EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id)"
        " FROM event_community c JOIN event e ON e.id = c.event"
        " WHERE c.community = ? AND e.date > ? AND e.status NOT IN ('held', 'cancelled')"
        " AND NOT EXISTS (SELECT 1 FROM event_community o WHERE o.event = e.id AND o.community <> c.community)"
        " ORDER BY e.original_start, e.start_utc");
    rows.bind(community.value()).bind(lastDay.toString(Qt::ISODate));
    std::vector<ComingEvent> events;
    while (rows.step()) {
        ComingEvent event{Id<Event>(rows.number(0)), {}, rows.number(2) != 0};
        if (!rows.isNull(1))
            event.series = Id<Series>(rows.number(1));
        events.push_back(event);
    }
    return events;
}

} // namespace convenor
