// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_figures.h"

#include "core/base/text.h"
#include "core/communities/communities_mapping.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_table.h"

#include <algorithm>
#include <chrono>

namespace convenor {

namespace {

// Counting the tasks of two hundred communities takes a while: it waits until nobody has changed anything for so long.
constexpr std::chrono::milliseconds quiet(400);

} // namespace

RailFigures::RailFigures(Context &context, Navigation &rail, std::function<bool(Reference::Kind)> isShown,
                         QObject *parent)
    : QObject(parent), m_context(context), m_rail(rail), m_isShown(std::move(isShown))
{
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &RailFigures::countWaiting);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Community>().empty())
            describe();
        m_counting.start(quiet);
    });
    connect(&context.workspace(), &Workspace::reset, this, [this] {
        describe();
        m_counting.start(quiet);
    });
    describe();
}

void RailFigures::describe()
{
    m_context.act([this] {
        const auto all = m_context.store().all<Community>();
        const auto isOpen = [this](const Community &community) {
            return DateRange{community.founded, community.closed}.covers(m_context.today());
        };
        const auto open = std::count_if(all.begin(), all.end(), isOpen);
        m_rail.setWorkspace(m_context.workspace().identity().name,
                            RailFigures::tr("%Ln communities", nullptr, int(open)));
    });
}

void RailFigures::countWaiting()
{
    if (m_context.workspace().isLent())
        return m_counting.start(50);
    m_context.act([this] {
        for (const PageRow &row : pageTable())
            if (row.waiting && !m_isShown(row.kind))
                m_rail.setBadge(row.kind, row.waiting(m_context));
    });
}

} // namespace convenor
