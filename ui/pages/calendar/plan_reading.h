// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the calendar has read of the document: the plan of every community, and what is to settle in it.
//
//     reading.read(days); show(reading.plan()); reading.check(); show(reading.found());
#pragma once

#include "core/calendar/checks.h"
#include "ui/pages/calendar/shown_days.h"
#include "ui/shell/context.h"

#include <QCoreApplication>

#include <memory>

namespace convenor {

class PlanReading
{
    Q_DECLARE_TR_FUNCTIONS(PlanReading)

public:
    explicit PlanReading(Context &context);

    /// Whether \a changes touch what is read here.
    static bool isTouchedBy(const ChangeSet &changes);

    /// Reads \a days, and what lies between them and today, for rhythms and series reach over the edges.
    void read(const ShownDays &days);
    /// Finds what is to settle. For after the first paint, because it reads who came to what.
    void check();

    const Plan &plan() const { return m_plan; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    bool isEmpty() const { return m_lanes.empty() && m_plan.sessions.empty(); }
    /// What the last check() found, and in which sessions.
    const std::vector<PlanCheck> &found() const { return m_found; }
    QSet<Id<Event>> unsettled() const;
    /// What would speak against \a session at \a start.
    QStringList adviceOn(const PlannedSession &session, const When &start) const;

private:
    Context &m_context;
    SharedRegulars m_shared;
    Plan m_plan;
    std::vector<Lane> m_lanes;
    std::unique_ptr<PlanChecks> m_checks;
    std::vector<PlanCheck> m_found;
};

} // namespace convenor
