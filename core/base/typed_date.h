// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and times as people type them: when something is planned ("next thu 15:00", "12 mar", "+2w", "tomorrow 9-10:30"), and
// at the end of a note ("send slides by fri"). How a day is said is in spoken_day.h.
//
//     readTypedDate(u"thu 15-16", today)->minutes;  // 60
//     takeDayAtEnd(u"send slides by fri", today);   // "send slides", and that Friday
#pragma once

#include "core/base/time.h"

#include <QStringList>

#include <optional>

namespace convenor {

/// What was typed; at least a day or a time.
struct TypedDate
{
    QDate date;                ///< invalid: only a time was typed
    std::optional<QTime> time; ///< none: only a day was typed
    std::optional<int> minutes;

    bool operator==(const TypedDate &) const = default;
};

/// Reads all of \a text, without regard to case. A weekday is the next one, today included; "next thu" is that of the week
/// after this one; a day of a month without a year is the next one; "+2w", "-3d" and "+1m" count from \a base, or from
/// \a today if that is invalid; "w48" is the Monday of that week. German words
/// are understood too (german_date.h). Nothing if any word of it is something else.
std::optional<TypedDate> readTypedDate(const QString &text, QDate today, QDate base = {});

/// Where in \a words a date or time stands: the most words beside each other that readTypedDate() reads.
struct TypedSpan
{
    qsizetype first = 0;
    qsizetype count = 0;
    TypedDate value;
};
std::optional<TypedSpan> findTypedDate(const QStringList &words, QDate today);

/// \a start with what was typed instead of its day, its time or both.
When retimed(const When &start, const TypedDate &typed, const QString &zone);

/// The sentence for what cannot be read.
QString typedDateProblem(const QString &text);

/// The day that \a words of a note mean on \a today; invalid if they mean none. Stricter than readTypedDate(), for a note
/// is about something else, and about what lies ahead: a weekday is the next one after \a today, with "next" too, and
/// "next week" is its Monday.
QDate readDay(const QString &words, QDate today);

/// A text without the day at its end, and that day; invalid if there is none.
struct TextAndDay
{
    QString text;
    QDate day;
};

/// Takes up to three words from the end, and "by", "until", "due", "on" or their like before them. Leaves at least one word.
TextAndDay takeDayAtEnd(const QString &text, QDate today);

} // namespace convenor
