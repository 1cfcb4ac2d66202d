// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_table.h"

#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/communities/communities_page.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/action_table.h"

#include <array>

namespace convenor {

namespace {

template <class P> Page *make(Context &context)
{
    return new P(context);
}

// A page is a row: {Reference::Today, "today", "go.today", "sun", make<TodayPage>, TodayPage::waiting}, in the order of the rail.
constexpr auto rows = std::to_array<PageRow>({
    {Reference::Today, "today", "go.today", "sun", make<TodayPage>, TodayPage::waiting},
    {Reference::Calendar, "calendar", "go.calendar", "calendar-range", make<CalendarPage>, nullptr},
    {Reference::Communities, "communities", "go.communities", "hexagon", make<CommunitiesPage>, nullptr},
    {Reference::People, "people", "go.people", "users", make<PeoplePage>, nullptr},
    {Reference::Sessions, "sessions", "go.sessions", "clipboard-check", make<SessionsPage>, SessionsPage::waiting},
    {Reference::Insights, "insights", "go.insights", "chart-line", make<InsightsPage>, nullptr},
});

} // namespace

std::span<const PageRow> pageTable()
{
    return rows;
}

QString titleOf(const PageRow &row)
{
    return textOf(*findAction(row.action));
}

Reference::Kind pageOf(const Reference &reference)
{
    switch (reference.kind) {
    case Reference::Community:
        return Reference::Communities;
    case Reference::Person:
        return Reference::People;
    case Reference::Action:
        return Reference::Sessions;
    case Reference::Event:
        return reference.action == u"session.log" ? Reference::Sessions : Reference::Calendar;
    default:
        return reference.kind;
    }
}

} // namespace convenor
