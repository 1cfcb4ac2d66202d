// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts_feed.h"

#include "core/store/job.h"
#include "core/store/workspace.h"

namespace convenor {

FactsFeed::FactsFeed(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &FactsFeed::take);
    connect(&workspace, &Workspace::reset, this, &FactsFeed::readAgain);
    connect(&m_timer, &QTimer::timeout, this, &FactsFeed::readSlice);
}

void FactsFeed::start()
{
    m_started = true;
    if (!m_facts.isComplete())
        m_timer.start(0);
}

void FactsFeed::finish()
{
    m_started = true;
    m_timer.stop();
    const bool wasComplete = m_facts.isComplete();
    while (m_facts.loadMore(m_workspace.store())) {}
    if (!wasComplete)
        Q_EMIT loaded();
}

void FactsFeed::readSlice()
{
    m_timer.setInterval(m_workspace.isLent() ? 50 : 0);
    if (m_workspace.isLent())
        return;
    const std::optional<QString> failure = sentenceOfFailure([this] { m_facts.loadMore(m_workspace.store()); });
    if (failure || m_facts.isComplete())
        m_timer.stop();
    if (failure)
        Q_EMIT failed(*failure);
    else if (m_facts.isComplete())
        Q_EMIT loaded();
}

void FactsFeed::take(const ChangeSet &changes)
{
    m_facts.apply(changes);
    if (m_facts.isComplete())
        Q_EMIT updated();
}

void FactsFeed::readAgain()
{
    m_facts.clear();
    if (m_started)
        m_timer.start(0);
}

} // namespace convenor
