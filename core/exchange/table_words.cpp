// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_words.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace convenor {

namespace {

struct TableName
{
    std::string_view table;
    const char *words; ///< translated in the context "Core"
};

constexpr auto tableNames = std::to_array<TableName>({
    {"workspace", QT_TRANSLATE_NOOP("Core", "Name and time zone of the workspace")},
    {"draft", QT_TRANSLATE_NOOP("Core", "Drafts")},
    {"person", QT_TRANSLATE_NOOP("Core", "People")},
    {"person_alias", QT_TRANSLATE_NOOP("Core", "Other names of people")},
    {"distinct_people", QT_TRANSLATE_NOOP("Core", "Pairs of people who are not the same")},
    {"affiliation", QT_TRANSLATE_NOOP("Core", "Where people work")},
    {"headcount", QT_TRANSLATE_NOOP("Core", "Headcounts")},
    {"community", QT_TRANSLATE_NOOP("Core", "Communities")},
    {"stage", QT_TRANSLATE_NOOP("Core", "Stages of communities")},
    {"channel", QT_TRANSLATE_NOOP("Core", "Channels of communities")},
    {"membership", QT_TRANSLATE_NOOP("Core", "Memberships")},
    {"role", QT_TRANSLATE_NOOP("Core", "Names of roles")},
    {"role_term", QT_TRANSLATE_NOOP("Core", "Roles in communities")},
    {"break", QT_TRANSLATE_NOOP("Core", "Breaks")},
    {"series", QT_TRANSLATE_NOOP("Core", "Series of sessions")},
    {"series_community", QT_TRANSLATE_NOOP("Core", "Communities of series")},
    {"event", QT_TRANSLATE_NOOP("Core", "Sessions")},
    {"event_community", QT_TRANSLATE_NOOP("Core", "Communities of sessions")},
    {"part", QT_TRANSLATE_NOOP("Core", "Speakers and hosts")},
    {"attendance", QT_TRANSLATE_NOOP("Core", "Attendance")},
    {"answer_tally", QT_TRANSLATE_NOOP("Core", "Counts of anonymous answers")},
    {"loose_comment", QT_TRANSLATE_NOOP("Core", "Anonymous comments")},
    {"feedback", QT_TRANSLATE_NOOP("Core", "Feedback")},
    {"session_note", QT_TRANSLATE_NOOP("Core", "Notes of sessions")},
    {"action_item", QT_TRANSLATE_NOOP("Core", "Action items")},
    {"touch", QT_TRANSLATE_NOOP("Core", "Conversations")},
    {"snooze", QT_TRANSLATE_NOOP("Core", "Tasks put off")},
});

} // namespace

QString tableWords(std::string_view table)
{
    const auto found = std::find_if(tableNames.begin(), tableNames.end(),
                                    [table](const TableName &name) { return name.table == table; });
    return found == tableNames.end() ? QString::fromUtf8(table.data(), qsizetype(table.size()))
                                     : Words::tr(found->words);
}

} // namespace convenor
