// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to settle in a plan: somebody in two places, two communities that share their people at the same time, a session
// soon without a lead, a session on a holiday. Each with a sentence and a way to mend it; cheap enough to ask while dragging.
//
//     PlanChecks checks(plan, shared, today); checks.all(); checks.at(session, newStart);
#pragma once

#include "core/calendar/plan.h"
#include "core/calendar/shared_regulars.h"

#include <QSet>

namespace convenor {

enum class CheckKind { PersonTwice, SharedPeople, Closed, NoLead };

struct PlanCheck
{
    CheckKind kind = CheckKind::NoLead;
    Id<Event> event;
    Id<Event> other; ///< null but for what two sessions do to each other
    QDate date;
    QString sentence; ///< without a full stop: "14 people usually come to both Go and Rust, Tue 1 Dec"
    QString mend;     ///< what the way out is called: "Move by an hour"; "Find who could" opens suggestions
    std::optional<When> mendStart; ///< where \a event would go; none: ask somebody
};

class PlanChecks
{
public:
    /// Keeps references: \a plan, \a names and \a shared must live as long.
    PlanChecks(const Plan &plan, const std::vector<Lane> &lanes, SharedRegulars &shared, QDate today);

    /// Everything from \a today on, by day. A pair of sessions is told of once.
    std::vector<PlanCheck> all() const;
    /// What would be to settle if \a session began at \a start.
    std::vector<PlanCheck> at(const PlannedSession &session, const When &start) const;

private:
    bool needsLead(const PlannedSession &session) const;
    void addPairs(const PlannedSession &session, std::vector<PlanCheck> &found, bool onlyLater) const;
    void addPair(const PlannedSession &session, const PlannedSession &other, std::vector<PlanCheck> &found) const;
    bool addPersonTwice(const PlannedSession &session, const PlannedSession &other,
                        std::vector<PlanCheck> &found) const;
    void addShared(const PlannedSession &session, const PlannedSession &other, std::vector<PlanCheck> &found) const;
    void addClosed(const PlannedSession &session, std::vector<PlanCheck> &found) const;
    void addNoLead(const PlannedSession &session, std::vector<PlanCheck> &found) const;
    void setMend(const PlannedSession &session, const PlannedSession &other, PlanCheck &check) const;
    bool isFree(const PlannedSession &session, const When &start) const;
    int sharedPeople(const PlannedSession &session, const PlannedSession &other, QStringList *names = nullptr) const;
    QString nameOf(Id<Community> community) const;

    const Plan &m_plan;
    const std::vector<Lane> &m_lanes;
    SharedRegulars &m_shared;
    QDate m_today;
    QSet<Id<Series>> m_weekly; ///< series that meet every week or more often: whoever is there leads
};

/// The series of \a plan whose sessions are mostly eight days or less apart, and which meet three times or more.
QSet<Id<Series>> weeklySeries(const Plan &plan);

} // namespace convenor
