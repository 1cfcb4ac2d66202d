// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as a screen says them: in the words that people use near today, by their date further off. How a day is read is in
// typed_date.h.
//
//     dayWords(QDate(2026, 11, 6), QDate(2026, 11, 2)) == "Friday"
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

/// "today", "tomorrow", "yesterday", "Friday" within six days, "8 December", "8 December 2027" in another year.
QString dayWords(QDate day, QDate today);

/// "Tue 1 Dec", in the words of the user's language.
QString shortDayWords(QDate day);

/// "8 December", with the year if it is not that of \a today.
QString dateWords(QDate day, QDate today);

} // namespace convenor
