// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as people write them in a note: "fri", "tomorrow", "in 2 weeks", "27 nov", "27.11.", "2026-11-27".
//
//     readDay(QStringLiteral("fri"), today);                 // the next Friday after today
//     takeDayAtEnd(QStringLiteral("send slides by fri"), …)  // "send slides", and that Friday
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

/// The day that \a words mean on \a today; invalid if they mean none. A weekday is the next one after \a today, a date
/// without a year the next such day from \a today on.
QDate readDay(const QString &words, QDate today);

/// A text without the day at its end, and that day; invalid if there is none.
struct TextAndDay
{
    QString text;
    QDate day;
};

/// Takes up to three words from the end, and "by", "until", "due" or "on" before them. Leaves at least one word.
TextAndDay takeDayAtEnd(const QString &text, QDate today);

} // namespace convenor
