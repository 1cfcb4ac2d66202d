// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chosen_language.h"

#include "core/base/language.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QLocale>

namespace convenor {

void speakChosenLanguage()
{
    const QString chosen = Settings().language();
    speak(chosen.isEmpty() ? systemLanguage() : chosen);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace convenor
