// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kinds of tables, their fields and what comes of rows are called on the screen.
#pragma once

#include "core/base/time.h"
#include "core/exchange/import_review.h"
#include "core/exchange/written_date.h"

#include <QString>

namespace convenor {

/// "Memberships" of "memberships".
QString kindWords(const QString &kind);
/// "Expected return" of "expected_return".
QString fieldWords(const QString &field);
/// "Changed"
QString verdictWords(Verdict verdict);
/// "Day first"
QString orderWords(DateOrder order);
/// "semicolon"
QString separatorWords(char separator);

/// "12 rows", or "12 records" of a whole workspace.
QString amountWords(const ImportReview &review, qint64 amount);

/// "May 2020" of "2020-05" as a day, "Confirmed" of "confirmed" as a status, "Every week" of a rule; a dash of nothing.
QString valueWords(const char *field, const QString &value);

/// "Thu 5 Nov 2026, 16:00"
QString momentWords(const When &moment);

/// "Köln · since 12 Jul 2023": what a new row brings beside its first words.
QString broughtInWords(const ImportReview &review, size_t row);

/// "Joined: – → May 2020; Site: Berlin → Bonn"
QString editsInWords(const std::vector<FieldEdit> &edits);

} // namespace convenor
