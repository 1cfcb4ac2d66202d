// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rhythm.h"

#include <algorithm>

namespace convenor {

namespace {

/// The period that holds \a day, among periods in order and apart.
std::optional<size_t> indexOf(std::span<const Period> periods, DayNumber day)
{
    const auto it = std::partition_point(periods.begin(), periods.end(),
                                         [&](const Period &period) { return dayNumber(period.last) < day; });
    if (it == periods.end() || day < dayNumber(it->first))
        return std::nullopt;
    return size_t(it - periods.begin());
}

bool isIn(const Scope &scope, const CommunityFact &community)
{
    return community.exists && (!scope.community || *scope.community == community.id);
}

double due(const CommunityFact &community, const Period &period, DayNumber today)
{
    const DayNumber first = std::max(dayNumber(period.first), community.open.first);
    const DayNumber last = std::min({dayNumber(period.last), community.open.last, today});
    return first > last ? 0 : double(last - first + 1) / community.cadenceDays;
}

/// Days on which nobody is there are no sessions.
bool isClosure(const Facts &facts, const EventFact &event)
{
    const QString &format = facts.words()[event.format];
    return format == u"holiday" || format == u"blackout";
}

void count(SessionCounts &counts, const EventFact &event, DayNumber today)
{
    if (event.isHeld())
        ++counts.held;
    else if (event.status == EventStatus::Cancelled)
        ++counts.cancelled;
    else if (event.day < today)
        ++counts.notKnown;
    else
        ++counts.planned;
}

} // namespace

std::vector<SessionCounts> sessions(const Facts &facts, const Scope &scope, std::span<const Period> periods,
                                    QDate today)
{
    std::vector<SessionCounts> all(periods.size());
    const DayNumber now = dayNumber(today);
    const EventsInScope events(facts, scope);
    for (quint32 i = 0; i < facts.events().size(); ++i) {
        const EventFact &event = facts.events()[i];
        const std::optional<size_t> at = indexOf(periods, event.day);
        if (!at || !events.holds(i) || isClosureFormat(facts.words()[event.format]) ||
            (event.status == EventStatus::Idea && !event.isHeld()) || isClosure(facts, event))
            continue;
        count(all[*at], event, now);
        for (const quint32 community : event.communities)
            if (const CommunityFact &of = facts.communities()[community]; isIn(scope, of) && of.cadenceDays > 0)
                all[*at].heldOfDue += event.isHeld();
    }
    for (const CommunityFact &community : facts.communities())
        if (isIn(scope, community) && community.cadenceDays > 0)
            for (size_t i = 0; i < periods.size(); ++i)
                all[i].due += due(community, periods[i], now);
    return all;
}

SessionCounts sessions(const Facts &facts, const Scope &scope, const Period &period, QDate today)
{
    return sessions(facts, scope, std::span(&period, 1), today).front();
}

std::vector<std::vector<AttendanceCount>> attendanceByCommunity(const Facts &facts, std::span<const Period> periods)
{
    std::vector<std::vector<AttendanceCount>> all(facts.communities().size(),
                                                  std::vector<AttendanceCount>(periods.size()));
    for (const EventFact &event : facts.events()) {
        const std::optional<size_t> at = indexOf(periods, event.day);
        if (!at || !event.isHeld())
            continue;
        const std::optional<int> people = event.attendance();
        for (const quint32 community : event.communities) {
            AttendanceCount &count = all[community][*at];
            count.people += people.value_or(0);
            ++(people ? count.counted : count.unknown);
        }
    }
    return all;
}

} // namespace convenor
