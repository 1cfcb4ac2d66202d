// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and times in German as typed_date.h knows them in English, word by word; what is not German stays as it is.
//
//     inEnglish(u"übermorgen 15 uhr", WeekdayNames::Whole)    // "in 2 days 15h"
#pragma once

#include <QString>

namespace convenor {

/// "do" is Thursday, but only where a day is all that can be meant, or before a number and behind "nächsten": in a title it
/// may be any word.
enum class WeekdayNames { Whole, OrShort };

/// \a text in small letters.
QString inEnglish(QString text, WeekdayNames names);

} // namespace convenor
