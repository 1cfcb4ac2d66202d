// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the search index finds for the jump box, before it is ranked.
#pragma once

#include "core/insight/jump.h"

namespace convenor {

struct JumpRow
{
    qint64 id = 0; ///< of what is to be opened
    QString title;
    QString detail; ///< of an action: the day on which it was done, if it was
    QString text;   ///< what may be found beside title and detail
    QDate day;      ///< on which it is or was
};

/// How much of a record is looked at: names as they are typed, their beginnings, or the beginnings of all words.
enum class JumpReach { Names, Beginnings, Everything };

/// At most \a limit records of \a kind with all of \a words: sessions nearest to \a today first, other dated ones from the
/// newest.
std::vector<JumpRow> jumpRows(const Store &store, JumpHit::Kind kind, const QStringList &words, JumpReach reach,
                              QDate today, int limit);

} // namespace convenor
