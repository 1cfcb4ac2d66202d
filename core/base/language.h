// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages that the program speaks. English stands in the code; its plurals and every other language stand in
// resources/i18n. English plurals are there as soon as there is an application object.
#pragma once

#include <QString>

#include <vector>

namespace convenor {

struct Language
{
    QString code; ///< as in ISO 639-1
    QString name; ///< in the language itself
};

/// English first.
const std::vector<Language> &languages();

/// The one of languages() in which the user's system is, or English.
QString systemLanguage();

/// From now on what is translated is said in \a code, one of languages(), and numbers and days are written as there; the
/// rest of the user's locale (first day of the week, territory) stays. What is already on a screen stays as it was.
void speak(const QString &code);

} // namespace convenor
