// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/plan_reading.h"

#include "core/calendar/calendar_mapping.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int daysBack = 14; // what rhythms and series look back to
constexpr int daysToCheck = 21;

} // namespace

PlanReading::PlanReading(Context &context) : m_context(context), m_shared(context.store(), context.today()) {}

bool PlanReading::isTouchedBy(const ChangeSet &changes)
{
    static const QStringList tables = {QStringLiteral("event"),     QStringLiteral("event_community"),
                                       QStringLiteral("part"),      QStringLiteral("community"),
                                       QStringLiteral("stage"),     QStringLiteral("attendance"),
                                       QStringLiteral("person")};
    return std::any_of(changes.lists().begin(), changes.lists().end(), [](const auto &list) {
        return list->size() > 0 && tables.contains(QLatin1String(list->table().name));
    });
}

void PlanReading::read(const ShownDays &days)
{
    const QDate today = m_context.today();
    const QDate from = std::min(days.first(), today).addDays(-daysBack);
    const QDate to = std::max(days.last(), today.addDays(daysToCheck));
    m_checks.reset();
    m_plan = readPlan(m_context.store(), from, to);
    m_lanes = readLanes(m_context.store(), today);
    m_shared.forget();
    m_checks = std::make_unique<PlanChecks>(m_plan, m_lanes, m_shared, today);
}

void PlanReading::check()
{
    m_found.clear();
    if (!m_checks)
        return; // the plan could not be read
    m_found = m_checks->all();
    for (PlanCheck &check : m_found) {
        if (check.kind != CheckKind::NoLead)
            continue;
        const auto &communities = m_plan.find(check.event)->communities;
        const auto could = whoCouldLead(m_context.store(), communities, m_context.today()).size();
        check.mend = could == 0 ? tr("Find somebody") : tr("See %Ln who could", nullptr, int(could));
    }
}

QSet<Id<Event>> PlanReading::unsettled() const
{
    QSet<Id<Event>> events;
    for (const PlanCheck &check : m_found) {
        events.insert(check.event);
        if (!check.other.isNull())
            events.insert(check.other);
    }
    return events;
}

QStringList PlanReading::adviceOn(const PlannedSession &session, const When &start) const
{
    QStringList sentences;
    if (m_checks)
        for (const PlanCheck &check : m_checks->at(session, start))
            sentences << check.sentence;
    return sentences;
}

} // namespace convenor
