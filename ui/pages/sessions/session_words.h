// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sessions, parts and days are put into words on the page of sessions.
//
//     subtitle->setText(shownWhen(row.start, row.minutes, today)); // "Thu 19 Nov, 15:00–16:00"
#pragma once

#include "core/calendar/event.h"
#include "core/sessions/session_queries.h"

#include <QString>

namespace convenor {

/// "Thu 19 Nov", with the year if it is not that of \a today.
QString shownDay(QDate day, QDate today);
/// The same with the time, and with the end if \a minutes is more than 0.
QString shownWhen(const When &start, int minutes, QDate today);
/// "speaker"
QString partWord(PartKind kind);
/// How many came, registered or usually come; empty if nothing is known.
QString cameWords(const SessionRow &row);
/// "to log", "awaited", "4.6" or "—".
QString stateWords(const SessionRow &row);
/// "to log", "awaited", "logged" or "not known".
QString standWord(SessionState state);
/// All of a row in one sentence, for whoever hears it.
QString rowSentence(const SessionRow &row, const QString &community, QDate today);

/// A mean of fewer answers would tell on those who gave them.
constexpr int fewestAnswers = 5;

} // namespace convenor
