// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What columns are called in other tables, German ones first, as the fields of the kinds are called (kind.h).
//
//     usualHeader(u"vorname") == "first_name"
#pragma once

#include <QString>

namespace convenor {

/// A field's name or one of its aliases; empty if \a header, normalised as Cells does, is no such word.
QString usualHeader(const QString &header);

enum class NameOrder { Unknown, GivenFirst, SurnameFirst };
/// In which order a column holds both names, if its \a header names both: "Nachname, Vorname".
NameOrder nameOrderOf(const QString &header);

} // namespace convenor
