// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leading.h"

#include <algorithm>
#include <map>

namespace convenor {

namespace {

constexpr int leadingDays = 365;

using Contributions = std::vector<std::map<quint32, qint64>>; // by slot of community and of person

Contributions contributions(const Facts &facts, const Scope &scope, QDate day)
{
    Contributions all(facts.communities().size());
    const EventsInScope events(facts, scope);
    const Days year = daysTo(day, leadingDays).days();
    facts.eachAct([&](const Act &act) {
        if (isCoreAct(act.kind) && year.covers(act.day) && events.isHeld(act.event))
            for (const quint32 community : facts.events()[act.event].communities)
                ++all[community][act.person];
    });
    return all;
}

Leading leadingOf(const Facts &facts, quint32 community, const std::map<quint32, qint64> &acts)
{
    const CommunityFact &of = facts.communities()[community];
    Leading row{of.id, of.name, std::nullopt, {}, int(acts.size())};
    std::vector<qint64> counts;
    qint64 most = 0;
    for (const auto &[person, count] : acts) {
        const Id<Person> id = facts.people()[person].id;
        counts.push_back(count);
        if (count > most || (count == most && id < row.person))
            row.person = id;
        most = std::max(most, count);
    }
    row.share = topShare(counts);
    return row;
}

bool isHeavier(const Leading &a, const Leading &b)
{
    const auto weight = [](const Leading &row) { return row.share ? row.share->value() : -1.0; };
    return std::pair(-weight(a), a.name) < std::pair(-weight(b), b.name);
}

} // namespace

std::vector<Leader> leaders(const Facts &facts, Id<Community> community, QDate day)
{
    std::vector<Leader> rows;
    const std::optional<quint32> slot = facts.slotOf(community);
    if (!slot)
        return rows;
    const Contributions all = contributions(facts, Scope::of(community), day);
    for (const auto &[person, acts] : all[*slot])
        rows.push_back({facts.people()[person].id, acts});
    std::sort(rows.begin(), rows.end(), [](const Leader &a, const Leader &b) {
        return std::pair(-a.acts, a.person) < std::pair(-b.acts, b.person);
    });
    return rows;
}

std::vector<Leading> leading(const Facts &facts, const Scope &scope, QDate day)
{
    const Contributions acts = contributions(facts, scope, day);
    std::vector<Leading> rows;
    for (quint32 i = 0; i < acts.size(); ++i) {
        const CommunityFact &community = facts.communities()[i];
        const bool inScope = !scope.community || *scope.community == community.id;
        if (community.exists && inScope && community.open.covers(dayNumber(day)))
            rows.push_back(leadingOf(facts, i, acts[i]));
    }
    std::sort(rows.begin(), rows.end(), isHeavier);
    return rows;
}

} // namespace convenor
