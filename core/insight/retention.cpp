// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/retention.h"

#include <algorithm>

namespace convenor {

namespace {

std::vector<Days> daysOf(std::span<const Period> periods)
{
    std::vector<Days> days;
    for (const Period &period : periods)
        days.push_back(period.days());
    return days;
}

bool has(quint64 bits, size_t bit)
{
    return (bits >> bit) & 1;
}

/// Each person's first day of activity in the scope.
std::vector<DayNumber> firstActs(const Facts &facts, const EventsInScope &events)
{
    std::vector<DayNumber> first(facts.people().size(), latestDay);
    facts.eachAct([&](const Act &act) {
        if (events.isHeld(act.event))
            first[act.person] = std::min(first[act.person], act.day);
    });
    return first;
}

/// The quarter in which each person joined; nothing before, after or not known.
std::vector<std::optional<size_t>> joined(const Facts &facts, const Scope &scope, std::span<const Period> quarters)
{
    std::vector<Days> first(facts.people().size(), Days(latestDay, latestDay));
    for (const MembershipFact &membership : facts.memberships())
        if (!scope.community || facts.communities()[membership.community].id == *scope.community) {
            Days &days = first[membership.person];
            if (membership.days.first < days.first)
                days = {membership.days.first, membership.joinedBy};
        }
    std::vector<std::optional<size_t>> result(first.size());
    for (size_t person = 0; person < first.size(); ++person)
        for (size_t i = 0; i < quarters.size(); ++i)
            if (quarters[i].days().covers(first[person].first) && quarters[i].days().covers(first[person].last))
                result[person] = i;
    return result;
}

/// For each person, a bit for each quarter that does not count: on a break in it, or gone by its end.
std::vector<quint64> excused(const Facts &facts, const Scope &scope, std::span<const Period> quarters)
{
    std::vector<quint64> bits(facts.people().size());
    const auto inScope = [&](const BreakFact &pause) {
        return pause.community == BreakFact::everywhere ||
               (scope.community && facts.communities()[pause.community].id == *scope.community);
    };
    for (size_t i = 0; i < quarters.size(); ++i) {
        const Days quarter = quarters[i].days();
        for (const BreakFact &pause : facts.breaks())
            if (inScope(pause) && pause.days.overlaps(quarter))
                bits[pause.person] |= quint64(1) << i;
        for (size_t person = 0; person < bits.size(); ++person)
            if (facts.people()[person].employed.last < quarter.last)
                bits[person] |= quint64(1) << i;
    }
    return bits;
}

} // namespace

std::vector<Returned> returned(const Facts &facts, const Scope &scope, std::span<const Period> quarters)
{
    if (quarters.empty())
        return {};
    std::vector<Period> all{quarterOf(quarters.front().first.addDays(-1))};
    all.insert(all.end(), quarters.begin(), quarters.end());
    const EventsInScope events(facts, scope);
    const std::vector<quint64> active = activity(facts, events, daysOf(all));
    const std::vector<DayNumber> first = firstActs(facts, events);
    std::vector<Returned> results;
    for (size_t i = 1; i < all.size(); ++i) {
        Returned result{all[i], {}, 0, 0};
        for (size_t person = 0; person < active.size(); ++person) {
            const bool before = has(active[person], i - 1), now = has(active[person], i);
            const bool isNew = now && all[i].days().covers(first[person]);
            result.retained.whole += before;
            result.retained.part += before && now;
            result.newcomers += isNew;
            result.resurrected += now && !before && !isNew;
        }
        results.push_back(result);
    }
    return results;
}

std::vector<Cohort> cohorts(const Facts &facts, const Scope &scope, std::span<const Period> quarters)
{
    const std::vector<quint64> active = activity(facts, EventsInScope(facts, scope), daysOf(quarters));
    const std::vector<quint64> away = excused(facts, scope, quarters);
    const auto join = joined(facts, scope, quarters);
    std::vector<Cohort> result;
    for (size_t i = 0; i < quarters.size(); ++i)
        result.push_back({quarters[i], 0, std::vector<Share>(quarters.size() - i - 1)});
    for (size_t person = 0; person < join.size(); ++person) {
        if (!join[person])
            continue;
        Cohort &cohort = result[*join[person]];
        ++cohort.size;
        for (size_t k = 0; k < cohort.active.size(); ++k) {
            const size_t quarter = *join[person] + k + 1;
            if (has(away[person], quarter))
                continue;
            ++cohort.active[k].whole;
            cohort.active[k].part += has(active[person], quarter);
        }
    }
    return result;
}

std::vector<CohortMember> cohortMembers(const Facts &facts, const Scope &scope, std::span<const Period> quarters,
                                        size_t cohort, size_t later)
{
    const size_t quarter = cohort + later;
    const std::vector<quint64> active = activity(facts, EventsInScope(facts, scope), daysOf(quarters));
    const std::vector<quint64> away = excused(facts, scope, quarters);
    const auto join = joined(facts, scope, quarters);
    std::vector<CohortMember> members;
    for (size_t person = 0; person < join.size(); ++person)
        if (join[person] == cohort && (later == 0 || !has(away[person], quarter)))
            members.push_back({facts.people()[person].id, has(active[person], quarter)});
    return members;
}

namespace {

/// First sessions, and what was held of each community, in order.
class Visits
{
public:
    Visits(const Facts &facts, const Scope &scope, QDate today)
        : m_facts(facts),
          m_events(facts, scope),
          m_today(dayNumber(today)),
          m_first(facts.people().size(), none),
          m_held(facts.communities().size())
    {
        facts.eachAct([&](const Act &act) { takeFirst(act); });
        for (quint32 event = 0; event < facts.events().size(); ++event)
            if (m_events.isHeld(event) && facts.events()[event].day <= m_today)
                for (const quint32 community : facts.events()[event].communities)
                    m_held[community].push_back(event);
        for (auto &held : m_held)
            std::sort(held.begin(), held.end(), [&](quint32 a, quint32 b) { return isBefore(a, b); });
    }

    /// What each first-timer of \a days came to besides.
    std::vector<std::vector<quint32>> visitsOf(const Days &days) const
    {
        std::vector<std::vector<quint32>> visits(m_first.size());
        m_facts.eachAct([&](const Act &act) {
            if (counts(act) && days.covers(m_facts.events()[m_first[act.person]].day))
                visits[act.person].push_back(act.event);
        });
        return visits;
    }
    /// The next held sessions after the first, of its communities; at most three.
    std::vector<quint32> next(quint32 event) const
    {
        std::vector<quint32> sessions;
        for (const quint32 community : m_facts.events()[event].communities) {
            const auto &held = m_held[community];
            const DayNumber day = m_facts.events()[event].day;
            const auto it = std::partition_point(held.begin(), held.end(),
                                                 [&](quint32 e) { return m_facts.events()[e].day <= day; });
            sessions.insert(sessions.end(), it,
                            held.end() - it > secondVisitSessions ? it + secondVisitSessions : held.end());
        }
        std::sort(sessions.begin(), sessions.end(), [&](quint32 a, quint32 b) { return isBefore(a, b); });
        sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
        sessions.resize(std::min(sessions.size(), size_t(secondVisitSessions)));
        return sessions;
    }
    quint32 first(size_t person) const { return m_first[person]; }

private:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    bool isBefore(quint32 a, quint32 b) const
    {
        return std::pair(m_facts.events()[a].day, m_facts.events()[a].id) <
               std::pair(m_facts.events()[b].day, m_facts.events()[b].id);
    }
    bool counts(const Act &act) const
    {
        return isAttending(act.kind) && act.day <= m_today && m_events.isHeld(act.event);
    }
    void takeFirst(const Act &act)
    {
        quint32 &first = m_first[act.person];
        if (counts(act) && (first == none || isBefore(act.event, first)))
            first = act.event;
    }

    const Facts &m_facts;
    EventsInScope m_events;
    DayNumber m_today;
    std::vector<quint32> m_first;
    std::vector<std::vector<quint32>> m_held;
};

} // namespace

std::vector<FirstVisit> firstVisits(const Facts &facts, const Scope &scope, const Period &period, QDate today)
{
    const Visits visits(facts, scope, today);
    const auto came = visits.visitsOf(period.days());
    std::vector<FirstVisit> result;
    for (size_t person = 0; person < came.size(); ++person) {
        if (came[person].empty())
            continue;
        const EventFact &first = facts.events()[visits.first(person)];
        if (first.communities.empty())
            continue;
        const std::vector<quint32> next = visits.next(visits.first(person));
        const bool again =
            std::find_first_of(next.begin(), next.end(), came[person].begin(), came[person].end()) != next.end();
        const bool known = again || next.size() == secondVisitSessions;
        result.push_back({facts.people()[person].id, first.id, known ? std::optional(again) : std::nullopt});
    }
    return result;
}

std::vector<SecondVisits> secondVisits(const Facts &facts, const Scope &scope, std::span<const Period> periods,
                                       QDate today)
{
    std::vector<SecondVisits> results;
    if (periods.empty())
        return results;
    for (const Period &period : periods)
        results.push_back({period, {}, 0});
    for (const FirstVisit &visit : firstVisits(facts, scope, {periods.front().first, periods.back().last}, today)) {
        const DayNumber day = facts.events()[*facts.slotOf(visit.session)].day;
        const auto in = std::find_if(results.begin(), results.end(),
                                     [&](const SecondVisits &r) { return r.period.days().covers(day); });
        if (in == results.end())
            continue;
        if (visit.again)
            in->share = {in->share.part + *visit.again, in->share.whole + 1};
        else
            ++in->pending;
    }
    return results;
}

} // namespace convenor
