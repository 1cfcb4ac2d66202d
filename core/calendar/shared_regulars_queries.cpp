// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shared_regulars.h"

#include "core/base/time.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace convenor {

namespace {

constexpr int daysBack = 180;
constexpr int fewestVisits = 2;
constexpr int shareOfVisits = 3; // a third

} // namespace

const std::vector<Id<Person>> &SharedRegulars::regulars(Id<Community> community)
{
    const auto known = m_regulars.constFind(community);
    if (known != m_regulars.cend())
        return *known;
    Statement rows = m_store.select("SELECT e.id, a.person FROM event_community c CROSS JOIN event e ON e.id = c.event"
                                    " CROSS JOIN attendance a ON a.event = e.id"
                                    " WHERE c.community = ? AND e.start_utc BETWEEN ? AND ? AND e.status <> 'cancelled'"
                                    " AND a.presence IN ('attended', 'partial')");
    rows.bind(community.value())
        .bind(When::allDay(m_today.addDays(-daysBack)).utc())
        .bind(When::allDay(m_today.addDays(1)).utc());
    QSet<qint64> sessions;
    QHash<Id<Person>, int> visits;
    while (rows.step()) {
        sessions.insert(rows.number(0));
        ++visits[Id<Person>(rows.number(1))];
    }
    std::vector<Id<Person>> list;
    for (auto it = visits.cbegin(); it != visits.cend(); ++it)
        if (*it >= fewestVisits && *it * shareOfVisits >= sessions.size())
            list.push_back(it.key());
    std::sort(list.begin(), list.end());
    return *m_regulars.insert(community, std::move(list));
}

int SharedRegulars::between(Id<Community> one, Id<Community> other)
{
    const std::vector<Id<Person>> first = regulars(one);
    const std::vector<Id<Person>> &second = regulars(other);
    std::vector<Id<Person>> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    return int(both.size());
}

} // namespace convenor
