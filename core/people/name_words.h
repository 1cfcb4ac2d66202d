// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names as words to compare: without regard to case, accents, titles and order, and with the slips that people make.
//
//     nameFit(nameWords(QStringLiteral("Brandt, M.")), nameWords(QStringLiteral("Dr. Marta Brandt"))) // 14
#pragma once

#include <QStringList>

namespace convenor {

/// What a word adds to nameFit() if it is a word of the name, and if it is its first letter.
inline constexpr int wholeWordFit = 10;
inline constexpr int initialFit = 4;

/// The words of \a name, folded and without titles.
QStringList nameWords(const QString &name);
/// "Zoë Strauß" for "Strauß, Zoë"; \a name itself if it is not of that form.
QString givenNameFirst(const QString &name);
/// The same text for names of the same words in any order.
QString nameKey(QStringList words);
/// A name and what its brackets hold, each a name by itself: "003_Power Girl (Kara Zor-L)".
QStringList nameVariants(const QString &name);

/// True if in a word of four letters or more one was added, left out or changed, or two were swapped.
bool isSlip(const QString &a, const QString &b);
/// How well the words \a written fit those of a \a name, more being better: 0 unless each fits another word of the name
/// (the same, its beginning or its initial, or one by a slip), one of them exactly.
int nameFit(const QStringList &written, QStringList name);

} // namespace convenor
