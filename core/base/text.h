// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules for names as people type and paste them: one form to keep, one form to compare.
//
//     cleaned(QStringLiteral("  Łukasz\u00a0 Ørsted\u202e ")); // "Łukasz Ørsted"
//     fold(u"Łukasz Ørsted");                                  // "lukasz orsted"
#pragma once

#include <QString>

#include <vector>

namespace convenor {

/// \a text for comparing names: without regard to case and without the diacritics of Latin, Greek and Cyrillic; letters
/// that Unicode does not decompose become what people type instead (ł l, ø o, đ d, ß ss, æ ae, œ oe, þ th, ı i).
/// Marks that make other letters in other scripts stay. Not for display.
QString fold(QStringView text);

/// The words of \a text, as parts of it: each run of letters, digits and their marks is one. Scripts that put no space between
/// words are taken character by character.
std::vector<QStringView> wordsIn(QStringView text);

/// \a text for keeping as a name: trimmed, each run of white space one space; without control characters and without
/// the invisible ones that hide or reorder text (zero width, soft hyphen, direction marks, tags).
QString cleaned(const QString &text);

} // namespace convenor
