// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/health_table.h"

#include "core/base/spoken_day.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/health_sources.h"
#include "core/insight/rhythm.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"
#include "core/store/workspace_identity.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace convenor {

namespace {

constexpr int recentSessions = 12;

CorePip::State stateOf(const CorePerson &person)
{
    if (person.isAway)
        return CorePip::Away;
    return person.isActive ? CorePip::Active : CorePip::AtRisk;
}

std::vector<CorePip> pipsOf(const CoreRow &core)
{
    std::vector<CorePip> pips;
    for (const CorePerson &person : core.people) {
        const auto same = [&](const CorePip &pip) { return pip.person == person.id; };
        if (std::none_of(pips.begin(), pips.end(), same))
            pips.push_back({person.id, person.name, stateOf(person)});
    }
    std::stable_sort(pips.begin(), pips.end(), [](const CorePip &a, const CorePip &b) { return a.state < b.state; });
    return pips;
}

/// The longer ago, the earlier; never is longest ago. Without a word the clock runs from the day on which the workspace,
/// or the role, began: nothing from before raises an alarm.
std::optional<TalkNext> talkOf(const CoreRow &core, QDate startedOn)
{
    const CorePerson *next = nullptr;
    const auto rank = [](const CorePerson &person) {
        return std::tuple(person.isAway, person.lastTouch.isValid() ? person.lastTouch.toJulianDay() : qint64(0),
                          person.name);
    };
    for (const CorePerson &person : core.people)
        if (!next || rank(person) < rank(*next))
            next = &person;
    if (!next)
        return std::nullopt;
    TalkNext talk{next->id, next->name, {}, false};
    if (next->lastTouch.isValid())
        talk.days = int(next->lastTouch.daysTo(core.day));
    const QDate since = next->since.first();
    const QDate clock = next->lastTouch.isValid() ? next->lastTouch
                        : since.isValid()         ? std::max(since, startedOn)
                                                  : startedOn;
    talk.isDue = clock.daysTo(core.day) > silenceDays;
    return talk;
}

/// When the rhythm expects a session after the last one.
NextSession dueSession(const HealthRow &row, QDate today)
{
    NextSession next;
    if (!row.community.cadenceDays || !row.lastHeld.isValid())
        return next;
    const int cadence = *row.community.cadenceDays;
    next.day = row.lastHeld.addDays(cadence);
    next.isGap = 2 * row.lastHeld.daysTo(today) >= 3 * cadence;
    return next;
}

/// What rows are sorted by.
using Need = std::tuple<int, CoreState, bool, QDate, double, QString>;

Need needOf(const HealthRow &row)
{
    const bool isInNeed = row.core.attention != Attention::Good;
    const bool falls = row.core.fall.has_value();
    const double share = row.core.topShare ? row.core.topShare->value() : 0;
    return {2 - int(row.core.attention), isInNeed ? row.core.state : CoreState::Orphaned, !(isInNeed && falls),
            isInNeed && falls ? row.core.fall->day : QDate(), isInNeed ? -share : 0, fold(row.community.name.value())};
}

std::vector<HealthRow> inOrderOfNeed(std::vector<HealthRow> rows)
{
    std::vector<std::pair<Need, size_t>> needs;
    for (size_t i = 0; i < rows.size(); ++i)
        needs.emplace_back(needOf(rows[i]), i);
    std::sort(needs.begin(), needs.end());
    std::vector<HealthRow> sorted;
    for (const auto &need : needs)
        sorted.push_back(std::move(rows[need.second]));
    return sorted;
}

QHash<Id<Community>, Community> communitiesById(const Store &store)
{
    QHash<Id<Community>, Community> all;
    store.each<Community>([&](const Community &community) { all.insert(community.id, community); });
    return all;
}

void addNames(const Store &store, HealthRow &row)
{
    if (row.core.lead)
        if (const auto person = store.find(row.core.lead->person))
            row.leader = person->name.value();
}

QString fallWords(const CoreFall &fall, QDate today)
{
    const QString day = dayAndMonth(fall.day, today);
    if (fall.experts == 0)
        return Words::tr("No one from %1").arg(day);
    return fall.experts == 1 ? Words::tr("Only one from %1").arg(day) : Words::tr("Fewer from %1").arg(day);
}

QString leadWords(const HealthRow &row)
{
    return Words::tr("%1 led %2 of %Ln sessions", nullptr, int(row.core.lead->all))
        .arg(firstName(row.leader), QString::number(row.core.lead->sessions));
}

QString orphanWords(const HealthRow &row)
{
    if (row.orphanedSince.isValid())
        return Words::tr("Since %1").arg(dayAndMonth(row.orphanedSince, row.core.day));
    if (row.core.onBreak > 0)
        return row.core.onBreak == 1 ? Words::tr("%1 is on a break").arg(firstName(row.pips.front().name))
                                     : Words::tr("All %Ln are on a break", nullptr, int(row.core.onBreak));
    return row.core.core > 0 ? Words::tr("Nobody led a session for half a year") : Words::tr("Never had one");
}

/// "Ravi goes on leave; Olga, who would stand in, is on a break."
QString departureWords(const Store &store, const HealthRow &row)
{
    if (!row.core.fall)
        return {};
    const QDate day = row.core.fall->day;
    for (const CorePip &pip : row.pips) {
        if (pip.state == CorePip::Away)
            continue;
        const Id<Person> standIn = standInOf(store, pip.person, day);
        if (standIn.isNull())
            continue;
        const QString name = firstName(store.get(standIn).name.value());
        const auto isAway = [&](const CorePip &other) {
            return other.person == standIn && other.state == CorePip::Away;
        };
        const bool away = std::any_of(row.pips.begin(), row.pips.end(), isAway);
        return away ? Words::tr("%1 goes on leave; %2, who would stand in, is on a break.")
                          .arg(firstName(pip.name), name)
                    : Words::tr("%1 goes on leave; %2 stands in.").arg(firstName(pip.name), name);
    }
    return {};
}

QString candidateWords(const std::vector<HealthCandidate> &candidates)
{
    QStringList list;
    for (const HealthCandidate &candidate : candidates)
        list << QStringLiteral("%1 (%2)").arg(firstName(candidate.name), candidate.reason);
    return list.isEmpty() ? QString() : Words::tr("Could be asked: %1.").arg(list.join(QStringLiteral(", ")));
}

/// %1 is the community, %2 the day from which it has fewer than these \a experts.
QString fallSentence(const CoreFall &fall, int experts)
{
    if (fall.experts == 0)
        return Words::tr("%1 has %Ln experts, and no one from %2.", nullptr, experts);
    return fall.experts == 1 ? Words::tr("%1 has %Ln experts, and only one from %2.", nullptr, experts)
                             : Words::tr("%1 has %Ln experts, and fewer from %2.", nullptr, experts);
}

/// "PostgreSQL depends on Ravi, and on no one from 12 December."
QString firstSentence(const HealthRow &row)
{
    const QString name = row.community.name.value();
    const int experts = int(row.core.core - row.core.onBreak);
    if (row.core.state == CoreState::Orphaned)
        return row.orphanedSince.isValid() ? Words::tr("Nobody has carried %1 since %2.")
                                                 .arg(name, dayAndMonth(row.orphanedSince, row.core.day))
                                           : Words::tr("Nobody carries %1.").arg(name);
    const QString one = row.pips.empty() ? QString() : firstName(row.pips.front().name);
    if (row.core.state == CoreState::Dependent && row.core.fall)
        return Words::tr("%1 depends on %2, and on no one from %3.")
            .arg(name, one, dayAndMonth(row.core.fall->day, row.core.day));
    if (row.core.state == CoreState::Dependent)
        return Words::tr("%1 depends on %2.").arg(name, one);
    if (row.core.fall)
        return fallSentence(*row.core.fall, experts).arg(name, dayAndMonth(row.core.fall->day, row.core.day));
    if (row.core.attention == Attention::Watch)
        return Words::tr("%1 leans on one person: %2.").arg(name, reasonOf(row));
    return Words::tr("%1 stands well: %Ln experts carry it.", nullptr, experts).arg(name);
}

} // namespace

std::vector<HealthRow> healthTable(const Store &store, QDate today)
{
    const auto communities = communitiesById(store);
    const auto next = readNextSessions(store, today);
    const auto lastHeld = readLastHeld(store, today);
    const auto stages = readStages(store, today);
    const auto identities = store.all<WorkspaceIdentity>();
    const QDate startedOn = identities.empty() ? today : identities.front().startedOn;
    std::vector<HealthRow> rows;
    for (CoreRow &core : coreTable(store, today)) {
        HealthRow row;
        row.community = communities.value(core.community);
        row.core = std::move(core);
        row.pips = pipsOf(row.core);
        row.talk = talkOf(row.core, startedOn);
        row.lastHeld = lastHeld.value(row.community.id);
        row.next = next.contains(row.community.id) ? next.value(row.community.id) : dueSession(row, today);
        if (stages.contains(row.community.id))
            row.stage = stages.value(row.community.id);
        if (row.core.core == 0)
            if (const QDate last = readLastCoreDay(store, row.community.id, today); last.isValid())
                row.orphanedSince = last.addDays(1);
        addNames(store, row);
        rows.push_back(std::move(row));
    }
    return inOrderOfNeed(std::move(rows));
}

QString stateWords(CoreState state)
{
    switch (state) {
    case CoreState::Orphaned:
        return Words::tr("No core expert");
    case CoreState::Dependent:
        return Words::tr("Depends on one");
    case CoreState::Healthy:
        return Words::tr("Two or three");
    case CoreState::Rich:
        break;
    }
    return Words::tr("Four or more");
}

QString stageWords(StageName stage)
{
    switch (stage) {
    case StageName::Idea:
        return Words::tr("Idea", "stage of a community");
    case StageName::Inception:
        return Words::tr("Inception", "stage of a community");
    case StageName::Creation:
        return Words::tr("Creation", "stage of a community");
    case StageName::Growth:
        return Words::tr("Growth", "stage of a community");
    case StageName::Maturity:
        return Words::tr("Maturity", "stage of a community");
    case StageName::Paused:
        return Words::tr("Paused", "stage of a community");
    case StageName::ReInception:
        return Words::tr("Re-inception", "stage of a community");
    case StageName::Closed:
        break;
    }
    return Words::tr("Closed", "stage of a community");
}

QString reasonOf(const HealthRow &row)
{
    if (row.core.attention == Attention::Good)
        return {};
    if (row.core.state == CoreState::Orphaned)
        return orphanWords(row);
    if (row.core.fall)
        return fallWords(*row.core.fall, row.core.day);
    if (row.core.topShare && isTopHeavy(*row.core.topShare) && row.core.lead)
        return leadWords(row);
    const auto away =
        std::find_if(row.pips.begin(), row.pips.end(), [](const CorePip &pip) { return pip.state == CorePip::Away; });
    if (away != row.pips.end())
        return Words::tr("%1 is on a break").arg(firstName(away->name));
    return row.pips.empty() ? QString() : Words::tr("%1 alone").arg(firstName(row.pips.front().name));
}

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

QString dayAndMonth(QDate day, QDate today)
{
    const bool isNear = day.year() == today.year() || qAbs(today.daysTo(day)) < 120;
    return dateWords(day, isNear ? day : today);
}

QHash<Id<Community>, MonthlyAttendance> attendanceByMonth(const Facts &facts, QDate today, int months)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    std::vector<Period> periods;
    for (int i = 0; i < months; ++i)
        periods.push_back({first.addMonths(i), first.addMonths(i + 1).addDays(-1)});
    const std::vector<std::vector<AttendanceCount>> counts = attendanceByCommunity(facts, periods);
    QHash<Id<Community>, MonthlyAttendance> result;
    for (size_t slot = 0; slot < facts.communities().size(); ++slot) {
        MonthlyAttendance series;
        for (size_t i = 0; i < periods.size(); ++i) {
            const AttendanceCount &count = counts[slot][i];
            series.push_back(count.isKnown() ? std::optional(double(count.people) / count.counted) : std::nullopt);
        }
        result.insert(facts.communities()[slot].id, series);
    }
    return result;
}

std::vector<HealthCandidate> candidatesFor(const Store &store, Id<Community> community, QDate today, int most)
{
    std::vector<Regular> regulars = readRegulars(store, community, today, recentSessions);
    std::sort(regulars.begin(), regulars.end(), [](const Regular &a, const Regular &b) {
        return std::tuple(-a.talks, -a.came, a.name, a.person) < std::tuple(-b.talks, -b.came, b.name, b.person);
    });
    std::vector<HealthCandidate> list;
    const auto add = [&](const Regular &regular, const QString &reason) {
        const auto same = [&](const HealthCandidate &candidate) { return candidate.person == regular.person; };
        if (int(list.size()) < most && std::none_of(list.begin(), list.end(), same))
            list.push_back({regular.person, regular.name, reason});
    };
    for (const Regular &regular : regulars)
        if (regular.talks > 1)
            add(regular, Words::tr("%Ln talks this year", nullptr, regular.talks));
    std::stable_sort(regulars.begin(), regulars.end(),
                     [](const Regular &a, const Regular &b) { return a.came > b.came; });
    for (const Regular &regular : regulars)
        if (2 * regular.came > regular.of)
            add(regular, Words::tr("came to %1 of %2").arg(regular.came).arg(regular.of));
    return list;
}

HealthBrief briefOf(const Store &store, const HealthRow &row, const std::vector<HealthCandidate> &candidates)
{
    QStringList more{departureWords(store, row), candidateWords(candidates)};
    more.removeAll(QString());
    return {firstSentence(row), more.join(u' ')};
}

} // namespace convenor
