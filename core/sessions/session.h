// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a session afterwards: who registered and who came, what people answered, what was noted and what is
// to be done. Answers without a name are counts, so that nothing can join them to a person, an order or a time.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <optional>

namespace convenor {

struct Community;
struct Event;
struct Person;

enum class Registration { Unknown, Registered, LateCancelled };
enum class Presence { Unknown, Attended, Partial, NoShow, Excused };

/// One person and one event. Having registered and having come are different facts.
struct Attendance
{
    Id<Attendance> id;
    Id<Event> event;
    Id<Person> person;
    Registration registration = Registration::Unknown;
    Presence presence = Presence::Unknown;
    std::optional<int> minutes;

    bool operator==(const Attendance &) const = default;
};

enum class Question { Rating, Recommend, Liked, Improve };

/// How often a value was given to a question about an event, without names.
struct AnswerTally
{
    Id<AnswerTally> id;
    Id<Event> event;
    Question question = Question::Rating;
    int value = 0; ///< 1–5 for a rating, 0–10 for a recommendation
    int count = 0;

    bool operator==(const AnswerTally &) const = default;
};

/// A comment without a name, apart from every other answer; its id is random.
struct LooseComment
{
    Id<LooseComment> id;
    Id<Event> event;
    Question question = Question::Liked;
    QString text;

    bool operator==(const LooseComment &) const = default;
};

/// Feedback given by name.
struct Feedback
{
    Id<Feedback> id;
    Id<Event> event;
    Id<Person> person;
    std::optional<int> rating;    ///< 1–5
    std::optional<int> recommend; ///< 0–10
    QString liked;
    QString improve;

    bool operator==(const Feedback &) const = default;
};

enum class NoteKind { Note, Well, Improve, Quote };

struct SessionNote
{
    Id<SessionNote> id;
    Id<Event> event;
    NoteKind kind = NoteKind::Note;
    QString text;

    bool operator==(const SessionNote &) const = default;
};

struct ActionItem
{
    Id<ActionItem> id;
    QString text;
    std::optional<Id<Event>> event;
    std::optional<Id<Community>> community;
    std::optional<Id<Person>> owner;
    HalfDate due;
    HalfDate done;

    bool operator==(const ActionItem &) const = default;
};

} // namespace convenor
