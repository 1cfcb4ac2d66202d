// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes tasks of what was read: one function a card. Words say what is the matter; numbers come before shares.
#pragma once

#include "core/insight/today_sources.h"

namespace convenor {

/// Somebody who may take part more closely, and why.
struct Candidate
{
    Id<Person> person;
    int came = 0; ///< of the last four sessions
    bool firstTalk = false;
    QString talk; ///< its title
};

using Candidates = QHash<Id<Community>, std::vector<Candidate>>;

/// Who came to three of the last four held sessions, or spoke for the first time, is here, holds no core role in the
/// community and was not asked in 60 days; the most likely first.
Candidates candidatesOf(TodayLookup &look, const TodaySources &sources);

std::vector<TodayRow> logTasks(const TodaySources &sources);
std::vector<TodayRow> coreTasks(TodayLookup &look, const TodaySources &sources, const Candidates &candidates);
std::vector<TodayRow> welcomeTasks(const TodaySources &sources);
std::vector<TodayRow> calendarTasks(TodayLookup &look, const TodaySources &sources, const Candidates &candidates);
std::vector<TodayRow> loopTasks(const TodaySources &sources);

} // namespace convenor
