// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/core_table.h"

#include "core/insight/core_roster.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convenor {

namespace {

constexpr int forecastDays = 90;
constexpr int activeDays = 180;
constexpr size_t fewestLedSessions = 6; // fewer say nothing about who is active

using People = QSet<Id<Person>>;

/// One community's part of the roster.
struct Bench
{
    QDate day;
    QDate horizon;
    std::vector<const CoreTerm *> terms;
    std::vector<const CoreAct *> acts;
    std::vector<Break> breaks;   ///< of holders, here or everywhere
    std::optional<People> acted; ///< who led a session in 180 days, whether holder or not; nothing: not known yet
};

/// On a break on \a date, as seen on \a today: a return that is expected after today counts as a return.
bool isAway(const Break &pause, QDate today, QDate date)
{
    const QDate back = pause.expectedReturn.last();
    const bool returns = back.isValid() && today < back && back <= date;
    return isOnBreak(pause, date) && !returns;
}

bool isAway(const Bench &bench, Id<Person> person, QDate date)
{
    return std::any_of(bench.breaks.begin(), bench.breaks.end(),
                       [&](const Break &pause) { return pause.person == person && isAway(pause, bench.day, date); });
}

People holdersOn(const Bench &bench, QDate date)
{
    People holders;
    for (const CoreTerm *term : bench.terms)
        if (during(*term).covers(date))
            holders.insert(term->person);
    return holders;
}

template <class Condition> int countIf(const People &people, Condition &&condition)
{
    return int(std::count_if(people.begin(), people.end(), condition));
}

int experts(int present, std::optional<int> active)
{
    return active ? std::min(present, *active) : present;
}

/// The experts on a later \a date. Whoever is active stays so until a term ends or a break begins; whoever has yet to
/// begin will be.
int expertsOn(const Bench &bench, const People &today, QDate date)
{
    const People holders = holdersOn(bench, date);
    const int present = countIf(holders, [&](Id<Person> person) { return !isAway(bench, person, date); });
    if (!bench.acted)
        return present;
    return experts(present, countIf(holders, [&](Id<Person> person) {
                       const bool leaves = isAway(bench, person, date) && !isAway(bench, person, bench.day);
                       return !leaves && (bench.acted->contains(person) || !today.contains(person));
                   }));
}

/// The days of the forecast on which there may be fewer experts than on the day before.
std::vector<QDate> losses(const Bench &bench)
{
    std::vector<QDate> days;
    const auto add = [&](QDate day) {
        if (day.isValid() && bench.day < day && day <= bench.horizon)
            days.push_back(day);
    };
    for (const CoreTerm *term : bench.terms)
        add(term->until.last().addDays(1));
    for (const Break &pause : bench.breaks)
        add(pause.since.first());
    return days;
}

std::optional<CoreFall> fallOf(const Bench &bench, const People &today, CoreState state)
{
    std::vector<QDate> days = losses(bench);
    std::sort(days.begin(), days.end());
    for (const QDate day : days)
        if (const int left = expertsOn(bench, today, day); coreState(left) < state)
            return CoreFall{day, left};
    return std::nullopt;
}

/// Who led a session in the last 180 days; nothing if too few led sessions are recorded in 365.
std::optional<People> actedRecently(const Bench &bench)
{
    QSet<Id<Event>> sessions;
    People people;
    const QDate first = bench.day.addDays(1 - activeDays);
    for (const CoreAct *act : bench.acts) {
        sessions.insert(act->event);
        if (act->day >= first)
            people.insert(act->person);
    }
    return size_t(sessions.size()) < fewestLedSessions ? std::nullopt : std::optional(people);
}

std::vector<qint64> actsPerPerson(const Bench &bench)
{
    QHash<Id<Person>, qint64> acts;
    for (const CoreAct *act : bench.acts)
        ++acts[act->person];
    return {acts.begin(), acts.end()};
}

std::optional<TopLead> leadOf(const Bench &bench)
{
    std::vector<std::pair<Id<Person>, Id<Event>>> led; // each session once for each of who led it
    QSet<Id<Event>> all;
    for (const CoreAct *act : bench.acts) {
        led.emplace_back(act->person, act->event);
        all.insert(act->event);
    }
    std::sort(led.begin(), led.end());
    led.erase(std::unique(led.begin(), led.end()), led.end());
    TopLead top;
    for (size_t first = 0, last = 0; first < led.size(); first = last) {
        while (last < led.size() && led[last].first == led[first].first)
            ++last;
        if (int(last - first) > top.sessions)
            top = {led[first].first, int(last - first), int(all.size())};
    }
    return top.sessions > 0 ? std::optional(top) : std::nullopt;
}

QDate lastAct(const Bench &bench, Id<Person> person)
{
    QDate last;
    for (const CoreAct *act : bench.acts)
        if (act->person == person && (!last.isValid() || last < act->day))
            last = act->day;
    return last;
}

std::vector<CorePerson> peopleOf(const Bench &bench)
{
    std::vector<CorePerson> people;
    for (const CoreTerm *term : bench.terms)
        if (during(*term).covers(bench.day))
            people.push_back({term->person, term->handle, term->role, term->since, lastAct(bench, term->person), {}, term->name,
                              isAway(bench, term->person, bench.day), !bench.acted || bench.acted->contains(term->person)});
    std::stable_sort(people.begin(), people.end(), [](const CorePerson &a, const CorePerson &b) {
        return std::pair(a.since.toString(), a.handle) < std::pair(b.since.toString(), b.handle);
    });
    return people;
}

Attention attentionFor(const CoreRow &row)
{
    if (row.state <= CoreState::Dependent)
        return Attention::Bad;
    const bool heavy = row.topShare && isTopHeavy(*row.topShare);
    return heavy || row.fall ? Attention::Watch : Attention::Good;
}

void fill(CoreRow &row, const Bench &bench)
{
    const People holders = holdersOn(bench, bench.day);
    row.day = bench.day;
    row.core = int(holders.size());
    row.onBreak = countIf(holders, [&](Id<Person> person) { return isAway(bench, person, bench.day); });
    if (bench.acted)
        row.active = countIf(holders, [&](Id<Person> person) { return bench.acted->contains(person); });
    row.state = coreState(experts(row.core - row.onBreak, row.active));
    const std::vector<qint64> contributions = actsPerPerson(bench);
    row.topShare = topShare(contributions);
    row.absenceFactor = absenceFactor(contributions);
    row.fall = fallOf(bench, holders, row.state);
    row.lead = leadOf(bench);
    row.attention = attentionFor(row);
    row.people = peopleOf(bench);
}

using Benches = QHash<Id<Community>, Bench>;

/// Gives each community its breaks, of those who hold a core role in it.
void addBreaks(const CoreRoster &roster, Benches &benches)
{
    QMultiHash<Id<Person>, const Break *> breaks;
    for (const Break &pause : roster.breaks)
        breaks.insert(pause.person, &pause);
    for (auto bench = benches.begin(); bench != benches.end(); ++bench) {
        People people;
        for (const CoreTerm *term : bench->terms)
            people.insert(term->person);
        for (const Id<Person> person : people)
            for (const Break *pause : breaks.values(person))
                if (!pause->community || *pause->community == bench.key())
                    bench->breaks.push_back(*pause);
    }
}

Benches benchesOf(const CoreRoster &roster)
{
    Benches benches;
    for (const auto &community : roster.communities)
        benches.insert(community.id, {roster.day, roster.horizon, {}, {}, {}, {}});
    for (const CoreTerm &term : roster.terms)
        if (const auto bench = benches.find(term.community); bench != benches.end())
            bench->terms.push_back(&term);
    for (const CoreAct &act : roster.acts)
        if (const auto bench = benches.find(act.community); bench != benches.end())
            bench->acts.push_back(&act);
    addBreaks(roster, benches);
    for (Bench &bench : benches)
        bench.acted = actedRecently(bench);
    return benches;
}

} // namespace

std::vector<CoreRow> coreRows(const CoreRoster &roster)
{
    const Benches benches = benchesOf(roster);
    std::vector<CoreRow> rows;
    rows.reserve(roster.communities.size());
    for (const auto &community : roster.communities) {
        CoreRow &row = rows.emplace_back();
        row.community = community.id;
        row.code = community.code;
        row.name = community.name;
        fill(row, *benches.constFind(community.id));
    }
    return rows;
}

std::vector<CoreRow> coreTable(const Store &store, QDate day)
{
    std::vector<CoreRow> rows = coreRows(readCoreRoster(store, day, day.addDays(forecastDays)));
    readLastActs(store, rows);
    readLastTouches(store, rows);
    return rows;
}

} // namespace convenor
