// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/series_queries.h"

#include "core/calendar/calendar_mapping.h"
#include "core/store/store.h"

namespace convenor {

std::vector<Series> seriesEndingBefore(const Store &store, QDate horizon)
{
    std::vector<Series> list;
    Statement rows = store.select("SELECT id FROM series WHERE expanded_until < ? ORDER BY id");
    rows.bind(horizon.toString(Qt::ISODate));
    while (rows.step())
        list.push_back(store.get(Id<Series>(rows.number(0))));
    return list;
}

bool isOnlyPlanned(const Store &store, Id<Event> event)
{
    Statement known = store.select("SELECT EXISTS (SELECT 1 FROM attendance WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM part WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM feedback WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM answer_tally WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM loose_comment WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM session_note WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM action_item WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM event WHERE id = ?1 AND (own <> 0 OR status = 'held'"
                                   " OR head_count IS NOT NULL OR unnamed IS NOT NULL))");
    return !(known.bind(event.value()).step() && known.number(0) != 0);
}

bool hasTakenPlace(const Store &store, Id<Event> event)
{
    Statement known = store.select("SELECT EXISTS (SELECT 1 FROM attendance WHERE event = ?1 AND presence <> '')"
                                   " OR EXISTS (SELECT 1 FROM feedback WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM answer_tally WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM loose_comment WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM session_note WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM event WHERE id = ?1 AND (status = 'held'"
                                   " OR head_count IS NOT NULL OR unnamed IS NOT NULL))");
    return known.bind(event.value()).step() && known.number(0) != 0;
}

bool hasRecords(const Store &store, Id<Event> event)
{
    Statement known = store.select("SELECT EXISTS (SELECT 1 FROM attendance WHERE event = ?1)"
                                   " OR EXISTS (SELECT 1 FROM action_item WHERE event = ?1)");
    return (known.bind(event.value()).step() && known.number(0) != 0) || hasTakenPlace(store, event);
}

} // namespace convenor
