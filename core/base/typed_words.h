// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of typed days and rhythms in the user's language. typed_date.h reads English, which is always understood; here
// other languages are put into it word by word, so that one grammar serves all:
//
//     inEnglish({"nächsten", "do", "15-16"});   // "next", "thursday", "15-16" where German is spoken
#pragma once

#include <QStringList>

namespace convenor {

/// \a words in English where they are such words, in small letters; the others as they are. As many words as before. The two
/// letters of a weekday count only alone, before a number or behind "next" and the like: "so" is more often another word.
QStringList inEnglish(const QStringList &words);

} // namespace convenor
