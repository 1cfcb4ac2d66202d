// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope.h"

#include <algorithm>

namespace convenor {

Period daysTo(QDate last, int count)
{
    return {last.addDays(1 - count), last};
}

std::vector<Period> monthsTo(QDate last, int count)
{
    std::vector<Period> months;
    const QDate first(last.year(), last.month(), 1);
    for (int i = count - 1; i >= 0; --i) {
        const QDate month = first.addMonths(-i);
        months.push_back({month, std::min(last, month.addMonths(1).addDays(-1))});
    }
    return months;
}

Period quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

std::vector<Period> quartersTo(QDate day, int count)
{
    const Period now = quarterOf(day);
    const QDate next = now.last == day ? now.last.addDays(1) : now.first;
    std::vector<Period> quarters;
    for (int i = count; i > 0; --i)
        quarters.push_back(quarterOf(next.addMonths(-3 * i)));
    return quarters;
}

QString quarterName(QDate day)
{
    return QStringLiteral("Q%1 %2").arg((day.month() + 2) / 3).arg(day.year() % 100, 2, 10, QLatin1Char('0'));
}

EventsInScope::EventsInScope(const Facts &facts, const Scope &scope)
{
    const std::optional<quint32> community = scope.community ? facts.slotOf(*scope.community) : std::nullopt;
    m_kinds.reserve(facts.events().size());
    for (const EventFact &event : facts.events()) {
        const auto &in = event.communities;
        const bool inScope =
            event.exists && (!scope.community || (community && std::binary_search(in.begin(), in.end(), *community)));
        m_kinds.push_back(!inScope ? Outside : event.isHeld() ? Held : NotHeld);
    }
}

std::vector<quint64> activity(const Facts &facts, const EventsInScope &events, std::span<const Days> windows)
{
    std::vector<quint64> active(facts.people().size());
    if (windows.empty())
        return active;
    const auto earlier = [](const Days &a, const Days &b) { return a.first < b.first; };
    const auto ends = [](const Days &a, const Days &b) { return a.last < b.last; };
    const DayNumber first = std::min_element(windows.begin(), windows.end(), earlier)->first;
    const DayNumber last = std::max_element(windows.begin(), windows.end(), ends)->last;
    std::vector<quint64> bits(size_t(last - first + 1));
    for (size_t i = 0; i < windows.size(); ++i)
        for (DayNumber day = windows[i].first; day <= windows[i].last; ++day)
            bits[size_t(day - first)] |= quint64(1) << i;
    facts.eachAct([&](const Act &act) {
        if (first <= act.day && act.day <= last && events.isHeld(act.event))
            active[act.person] |= bits[size_t(act.day - first)];
    });
    return active;
}

} // namespace convenor
