// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the records of sessions/ stand in their tables.
#pragma once

#include "core/sessions/session.h"
#include "core/store/change.h"

namespace convenor {

template <> struct EnumNames<Registration>
{
    static constexpr std::array names{"", "registered", "late_cancelled"};
};

template <> struct EnumNames<Presence>
{
    static constexpr std::array names{"", "attended", "partial", "no_show", "excused"};
};

template <> struct EnumNames<Question>
{
    static constexpr std::array names{"rating", "recommend", "liked", "improve"};
};

template <> struct EnumNames<NoteKind>
{
    static constexpr std::array names{"note", "well", "improve", "quote"};
};

template <> struct Mapping<Attendance>
{
    static constexpr auto table = "attendance";
    static constexpr auto columns = std::tuple{
        column("id", &Attendance::id),
        column("event", &Attendance::event),
        column("person", &Attendance::person),
        column("registration", &Attendance::registration),
        column("presence", &Attendance::presence),
        column("minutes", &Attendance::minutes)};
};

template <> struct Mapping<AnswerTally>
{
    static constexpr auto table = "answer_tally";
    static constexpr auto columns = std::tuple{
        column("id", &AnswerTally::id),
        column("event", &AnswerTally::event),
        column("question", &AnswerTally::question),
        column("value", &AnswerTally::value),
        column("count", &AnswerTally::count)};
};

/// Not searchable, and neither are the words of feedback given by name: a turn of phrase must not lead to who wrote it, and
/// the index would tell which comments came together.
template <> struct Mapping<LooseComment>
{
    static constexpr auto table = "loose_comment";
    static constexpr auto columns = std::tuple{
        column("id", &LooseComment::id),
        column("event", &LooseComment::event),
        column("question", &LooseComment::question),
        column("text", &LooseComment::text)};
};

template <> struct Mapping<Feedback>
{
    static constexpr auto table = "feedback";
    static constexpr auto columns = std::tuple{
        column("id", &Feedback::id),
        column("event", &Feedback::event),
        column("person", &Feedback::person),
        column("rating", &Feedback::rating),
        column("recommend", &Feedback::recommend),
        column("liked", &Feedback::liked),
        column("improve", &Feedback::improve)};
};

template <> struct Mapping<SessionNote>
{
    static constexpr auto table = "session_note";
    static constexpr auto columns = std::tuple{
        column("id", &SessionNote::id),
        column("event", &SessionNote::event),
        column("kind", &SessionNote::kind),
        column("text", &SessionNote::text).searchable()};
};

template <> struct Mapping<ActionItem>
{
    static constexpr auto table = "action_item";
    static constexpr auto columns = std::tuple{
        column("id", &ActionItem::id),
        column("text", &ActionItem::text).searchable(),
        column("event", &ActionItem::event),
        column("community", &ActionItem::community),
        column("owner", &ActionItem::owner),
        column("due", &ActionItem::due),
        column("done", &ActionItem::done)};
};

extern template class Changes<Attendance>;
extern template class Changes<AnswerTally>;
extern template class Changes<LooseComment>;
extern template class Changes<Feedback>;
extern template class Changes<SessionNote>;
extern template class Changes<ActionItem>;

} // namespace convenor
