// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today.h"

#include "core/base/words.h"
#include "core/insight/today_rows.h"

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr std::array mostOfACard{1, 2, int(rowsOfADay)}; ///< in each round
constexpr size_t cards = size_t(TaskCard::Loop) + 1;

void append(std::vector<TodayRow> &all, std::vector<TodayRow> &&more, const QSet<QString> &snoozed)
{
    for (TodayRow &row : more)
        if (!snoozed.contains(row.subject))
            all.push_back(std::move(row));
}

std::vector<TodayRow> allRows(TodayLookup &look, const TodaySources &sources)
{
    const Candidates candidates = candidatesOf(look, sources);
    std::vector<TodayRow> all;
    append(all, logTasks(sources), sources.snoozed);
    append(all, coreTasks(look, sources, candidates), sources.snoozed);
    append(all, welcomeTasks(sources), sources.snoozed);
    append(all, calendarTasks(look, sources, candidates), sources.snoozed);
    append(all, loopTasks(sources), sources.snoozed);
    std::stable_sort(all.begin(), all.end(),
                     [](const TodayRow &a, const TodayRow &b) { return a.urgency > b.urgency; });
    return all;
}

/// The most urgent of each card, then the second, then whatever is most urgent.
std::vector<bool> chosen(const std::vector<TodayRow> &all)
{
    std::vector<bool> choice(all.size());
    std::array<int, cards> perCard{};
    size_t count = 0;
    for (const int most : mostOfACard)
        for (size_t i = 0; i < all.size() && count < rowsOfADay; ++i) {
            int &inCard = perCard[size_t(cardOf(all[i].kind))];
            if (choice[i] || inCard >= most)
                continue;
            choice[i] = true;
            ++inCard;
            ++count;
        }
    return choice;
}

/// How many registered is looked up for the few that show.
void addRegistered(TodayLookup &look, std::vector<TodayRow> &rows)
{
    for (TodayRow &row : rows)
        if (row.kind == TaskKind::Log)
            if (const auto registered = look.registeredFor(row.event))
                row.reason += QStringLiteral(" · ") + Words::tr("%Ln registered", nullptr, *registered);
}

} // namespace

TaskCard cardOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Log:
        return TaskCard::Log;
    case TaskKind::Alone:
    case TaskKind::Nobody:
    case TaskKind::Talk:
    case TaskKind::Involve:
        return TaskCard::Core;
    case TaskKind::Welcome:
    case TaskKind::Thank:
        return TaskCard::Welcome;
    case TaskKind::FindLead:
    case TaskKind::PlanNext:
        return TaskCard::Calendar;
    case TaskKind::Action:
        break;
    }
    return TaskCard::Loop;
}

QString cardTitle(TaskCard card)
{
    static constexpr std::array<const char *, cards> titles{
        QT_TRANSLATE_NOOP("Core", "Log what happened"), QT_TRANSLATE_NOOP("Core", "Look after the core"),
        QT_TRANSLATE_NOOP("Core", "Welcome and thank"), QT_TRANSLATE_NOOP("Core", "Mend the calendar"),
        QT_TRANSLATE_NOOP("Core", "Close the loop")};
    return Words::tr(titles[size_t(card)]);
}

int TodayQueue::minutes() const
{
    int sum = 0;
    for (const TodayRow &row : rows)
        sum += row.minutes;
    return sum;
}

TodayQueue todayQueue(const Store &store, const TodayMoment &moment)
{
    const TodaySources sources = readTodaySources(store, moment);
    TodayLookup look(store);
    std::vector<TodayRow> all = allRows(look, sources);
    const std::vector<bool> choice = chosen(all);
    TodayQueue queue;
    queue.day = moment.day;
    for (size_t i = 0; i < all.size(); ++i)
        (choice[i] ? queue.rows : queue.later).push_back(std::move(all[i]));
    addRegistered(look, queue.rows);
    for (const WaitingSession &session : sources.coming)
        queue.coming.push_back({session.event, session.title, session.date, session.time, session.community});
    return queue;
}

} // namespace convenor
