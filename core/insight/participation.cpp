// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/participation.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t mostBits = 64;
constexpr int speakerDays = 365;

int countBit(const std::vector<quint64> &bits, size_t bit)
{
    return int(std::count_if(bits.begin(), bits.end(), [&](quint64 one) { return (one >> bit) & 1; }));
}

/// A function of at most 64 days, for any number of them.
template <class Result, class Part> std::vector<Result> inParts(std::span<const QDate> days, Part &&part)
{
    std::vector<Result> all;
    for (size_t i = 0; i < days.size(); i += mostBits) {
        const std::vector<Result> some = part(days.subspan(i, std::min(mostBits, days.size() - i)));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<quint64> activeTo(const Facts &facts, const Scope &scope, std::span<const QDate> days)
{
    std::vector<Days> windows;
    for (const QDate day : days)
        windows.push_back(daysTo(day, participationDays).days());
    return activity(facts, EventsInScope(facts, scope), windows);
}

/// For each person's slot, a bit for each day on which there is a membership.
std::vector<quint64> memberBits(const Facts &facts, const Scope &scope, std::span<const QDate> days)
{
    std::vector<quint64> bits(facts.people().size());
    const std::optional<quint32> community = scope.community ? facts.slotOf(*scope.community) : std::nullopt;
    for (const MembershipFact &membership : facts.memberships()) {
        if (scope.community && membership.community != community)
            continue;
        for (size_t i = 0; i < days.size(); ++i)
            if (const DayNumber day = dayNumber(days[i]);
                membership.days.covers(day) && day <= facts.people()[membership.person].employed.last)
                bits[membership.person] |= quint64(1) << i;
    }
    return bits;
}

std::vector<quint64> spokeIn(const Facts &facts, const Scope &scope, QDate day)
{
    const EventsInScope events(facts, scope);
    const Days year = daysTo(day, speakerDays).days();
    std::vector<quint64> spoke(facts.people().size());
    facts.eachAct([&](const Act &act) {
        if (act.kind == ActKind::Spoke && year.covers(act.day) && events.isHeld(act.event))
            spoke[act.person] = 1;
    });
    return spoke;
}

std::vector<Id<Person>> peopleWith(const Facts &facts, const std::vector<quint64> &bits)
{
    std::vector<Id<Person>> people;
    for (size_t i = 0; i < bits.size(); ++i)
        if (bits[i])
            people.push_back(facts.people()[i].id);
    return people;
}

} // namespace

std::optional<int> headcountOn(const Facts &facts, QDate day)
{
    const HeadcountFact *newest = nullptr;
    for (const HeadcountFact &count : facts.headcounts())
        if (count.department == 0 && count.site == 0 && count.day <= dayNumber(day) &&
            (!newest || newest->day < count.day))
            newest = &count;
    return newest ? std::optional(newest->people) : std::nullopt;
}

std::vector<Participation> participation(const Facts &facts, const Scope &scope, std::span<const QDate> days)
{
    return inParts<Participation>(days, [&](std::span<const QDate> some) {
        const std::vector<quint64> active = activeTo(facts, scope, some);
        std::vector<Participation> results;
        for (size_t i = 0; i < some.size(); ++i)
            results.push_back({some[i], countBit(active, i), headcountOn(facts, some[i])});
        return results;
    });
}

Participation participation(const Facts &facts, const Scope &scope, QDate day)
{
    return participation(facts, scope, std::span(&day, 1)).front();
}

std::vector<Id<Person>> participants(const Facts &facts, const Scope &scope, QDate day)
{
    return peopleWith(facts, activeTo(facts, scope, std::span(&day, 1)));
}

std::vector<int> memberCounts(const Facts &facts, const Scope &scope, std::span<const QDate> days)
{
    return inParts<int>(days, [&](std::span<const QDate> some) {
        const std::vector<quint64> bits = memberBits(facts, scope, some);
        std::vector<int> counts;
        for (size_t i = 0; i < some.size(); ++i)
            counts.push_back(countBit(bits, i));
        return counts;
    });
}

int memberCount(const Facts &facts, const Scope &scope, QDate day)
{
    return memberCounts(facts, scope, std::span(&day, 1)).front();
}

std::vector<Id<Person>> members(const Facts &facts, const Scope &scope, QDate day)
{
    return peopleWith(facts, memberBits(facts, scope, std::span(&day, 1)));
}

Share speakers(const Facts &facts, const Scope &scope, QDate day)
{
    return {countBit(spokeIn(facts, scope, day), 0), memberCount(facts, scope, day)};
}

std::vector<Id<Person>> speakersOf(const Facts &facts, const Scope &scope, QDate day)
{
    return peopleWith(facts, spokeIn(facts, scope, day));
}

} // namespace convenor
