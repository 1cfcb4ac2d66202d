// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/checks.h"

#include "core/base/spoken_day.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leadDays = 14;
constexpr int fewestShared = 5;  // smaller groups could be told apart
constexpr int shareOfShared = 4; // a quarter of the smaller community's regulars
constexpr int weeklyDays = 8;
constexpr size_t fewestInThread = 3;
constexpr int hour = 60;
constexpr int daysAWeek = 7;

bool overlap(const PlannedSession &one, const PlannedSession &other)
{
    return one.event.startUtc < other.endUtc() && other.event.startUtc < one.endUtc();
}

When later(const When &start, int minutes)
{
    return utcToLocal(start.utc() + minutes * qint64(60), start.zone);
}

} // namespace

QSet<Id<Series>> weeklySeries(const Plan &plan)
{
    QHash<Id<Series>, std::vector<QDate>> days;
    for (const PlannedSession &session : plan.sessions)
        if (session.event.series)
            days[*session.event.series].push_back(session.event.date);
    QSet<Id<Series>> weekly;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        std::vector<qint64> gaps;
        for (size_t i = 1; i < it->size(); ++i)
            gaps.push_back((*it)[i - 1].daysTo((*it)[i]));
        std::sort(gaps.begin(), gaps.end());
        if (it->size() >= fewestInThread && gaps[gaps.size() / 2] <= weeklyDays)
            weekly.insert(it.key());
    }
    return weekly;
}

PlanChecks::PlanChecks(const Plan &plan, const std::vector<Lane> &lanes, SharedRegulars &shared, QDate today)
    : m_plan(plan), m_lanes(lanes), m_shared(shared), m_today(today), m_weekly(weeklySeries(plan))
{
}

std::vector<PlanCheck> PlanChecks::all() const
{
    std::vector<PlanCheck> found;
    for (const PlannedSession &session : m_plan.sessions) {
        if (session.event.date < m_today || session.isCancelled() || session.hasTakenPlace)
            continue;
        addPairs(session, found, true);
        addClosed(session, found);
        addNoLead(session, found);
    }
    return found;
}

std::vector<PlanCheck> PlanChecks::at(const PlannedSession &session, const When &start) const
{
    PlannedSession moved = session;
    setStart(moved.event, start);
    std::vector<PlanCheck> found;
    addPairs(moved, found, false);
    addClosed(moved, found);
    return found;
}

/// Sessions are sorted by start; one that began over a day before is over.
void PlanChecks::addPairs(const PlannedSession &session, std::vector<PlanCheck> &found, bool onlyLater) const
{
    constexpr qint64 longest = 24 * 60 * 60;
    const auto byStart = [](const PlannedSession &one, qint64 start) { return one.event.startUtc < start; };
    auto other =
        std::lower_bound(m_plan.sessions.begin(), m_plan.sessions.end(), session.event.startUtc - longest, byStart);
    for (; other != m_plan.sessions.end() && other->event.startUtc < session.endUtc(); ++other) {
        const bool isLater =
            std::pair(session.event.startUtc, session.event.id) < std::pair(other->event.startUtc, other->event.id);
        if (other->event.id != session.event.id && (isLater || !onlyLater))
            addPair(session, *other, found);
    }
}

void PlanChecks::addPair(const PlannedSession &session, const PlannedSession &other,
                         std::vector<PlanCheck> &found) const
{
    if (!session.event.time || !other.event.time || other.isCancelled() || !overlap(session, other))
        return;
    if (!addPersonTwice(session, other, found))
        addShared(session, other, found);
}

bool PlanChecks::addPersonTwice(const PlannedSession &session, const PlannedSession &other,
                                std::vector<PlanCheck> &found) const
{
    for (const PlannedPerson &person : session.people)
        for (const PlannedPerson &busy : other.people)
            if (person.id == busy.id) {
                PlanCheck check{CheckKind::PersonTwice, session.event.id, other.event.id, session.event.date, {}, {}, {}};
                check.sentence = Words::tr("%1 is in “%2” and “%3” at the same time, %4")
                                     .arg(person.name, session.event.title.value(), other.event.title.value(),
                                          shortDayWords(session.event.date));
                setMend(session, other, check);
                found.push_back(check);
                return true;
            }
    return false;
}

int PlanChecks::sharedPeople(const PlannedSession &session, const PlannedSession &other, QStringList *names) const
{
    int most = 0;
    for (const Id<Community> one : session.communities)
        for (const Id<Community> two : other.communities) {
            if (one == two)
                continue;
            const int shared = m_shared.between(one, two);
            const bool isMany =
                shared >= fewestShared && shared * shareOfShared >= std::min(m_shared.of(one), m_shared.of(two));
            if (!isMany || shared <= most)
                continue;
            most = shared;
            if (names)
                *names = {nameOf(one), nameOf(two)};
        }
    return most;
}

void PlanChecks::addShared(const PlannedSession &session, const PlannedSession &other,
                           std::vector<PlanCheck> &found) const
{
    QStringList names;
    const int shared = sharedPeople(session, other, &names);
    if (shared == 0)
        return;
    PlanCheck check{CheckKind::SharedPeople, session.event.id, other.event.id, session.event.date, {}, {}, {}};
    check.sentence = Words::tr("%Ln people usually come to both %1 and %2, %3", nullptr, shared)
                         .arg(names[0], names[1], shortDayWords(session.event.date));
    setMend(session, other, check);
    found.push_back(check);
}

void PlanChecks::addClosed(const PlannedSession &session, std::vector<PlanCheck> &found) const
{
    const Closure *closure = m_plan.closureOn(session.event.date);
    if (!closure)
        return;
    PlanCheck check{CheckKind::Closed, session.event.id, {}, session.event.date, {}, {}, {}};
    check.sentence = Words::tr("“%1” is on %2, %3")
                         .arg(session.event.title.value(), closure->name, shortDayWords(session.event.date));
    When start = startOf(session.event);
    for (int weeks = 1; weeks <= 4 && !check.mendStart; ++weeks) {
        start.date = session.event.date.addDays(weeks * daysAWeek);
        if (!m_plan.closureOn(start.date) && isFree(session, start)) {
            check.mendStart = start;
            check.mend = Words::tr("Move to %1").arg(shortDayWords(start.date));
        }
    }
    found.push_back(check);
}

bool PlanChecks::needsLead(const PlannedSession &session) const
{
    const bool isThread = session.event.series && m_weekly.contains(*session.event.series);
    return !isThread && session.needsLead();
}

void PlanChecks::addNoLead(const PlannedSession &session, std::vector<PlanCheck> &found) const
{
    if (!needsLead(session) || m_today.daysTo(session.event.date) > leadDays)
        return;
    PlanCheck check{CheckKind::NoLead, session.event.id, {}, session.event.date, {}, Words::tr("Find a speaker"), {}};
    check.sentence =
        Words::tr("%1, %2: no speaker").arg(nameOf(session.communities.front()), shortDayWords(session.event.date));
    found.push_back(check);
}

/// An hour later or earlier if that helps, else behind the other.
void PlanChecks::setMend(const PlannedSession &session, const PlannedSession &other, PlanCheck &check) const
{
    const When start = startOf(session.event);
    for (const int minutes : {hour, -hour})
        if (const When moved = later(start, minutes); moved.date == start.date && isFree(session, moved)) {
            check.mendStart = moved;
            check.mend = Words::tr("Move by an hour");
            return;
        }
    const When behind = utcToLocal(other.endUtc(), start.zone);
    if (behind.date == start.date && isFree(session, behind)) {
        check.mendStart = behind;
        check.mend = Words::tr("Move to %1").arg(QLocale().toString(*behind.time, u"HH:mm"_s));
        return;
    }
    check.mend = Words::tr("Open");
}

/// True if nobody would be in two places there, and no two communities share their people.
bool PlanChecks::isFree(const PlannedSession &session, const When &start) const
{
    PlannedSession moved = session;
    setStart(moved.event, start);
    for (const PlannedSession &other : m_plan.sessions) {
        if (other.event.id == session.event.id || other.isCancelled() || !other.event.time || !overlap(moved, other))
            continue;
        const auto isBusy = [&](const PlannedPerson &person) {
            return std::any_of(other.people.begin(), other.people.end(),
                               [&](const PlannedPerson &busy) { return busy.id == person.id; });
        };
        if (std::any_of(session.people.begin(), session.people.end(), isBusy) || sharedPeople(moved, other) > 0)
            return false;
    }
    return true;
}

QString PlanChecks::nameOf(Id<Community> community) const
{
    for (const Lane &lane : m_lanes)
        if (lane.community.id == community)
            return lane.community.name.value();
    return Words::tr("a closed community");
}

} // namespace convenor
