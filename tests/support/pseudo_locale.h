// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language that nobody speaks: every sentence is its English with each word two fifths longer and in accented letters, from
// right to left. What a window cannot hold in it, some real language will not fit either; and a text that stays English
// was never marked for translation.
//
//     PseudoLocale locale;                          // while it lives, what is made speaks it
//     pseudo(QStringLiteral("Log %1"));             // "Löög %1"
#pragma once

#include <QTranslator>

namespace convenor {

/// \a text in it; what is no word stays: %1, %n, markup, mnemonics, entities.
QString pseudo(const QString &text);

class PseudoLocale : public QTranslator
{
public:
    PseudoLocale();
    ~PseudoLocale() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace convenor
