// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What columns are called in German tables, as the fields of the kinds are called (kind.h).
//
//     headerInEnglish(u"vorname") == "first_name"
#pragma once

#include <QString>

namespace convenor {

/// A field's name or one of its aliases; empty if \a header, normalised as Cells does, is no such German word.
QString headerInEnglish(const QString &header);

} // namespace convenor
