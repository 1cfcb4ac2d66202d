// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace convenor {

namespace {

constexpr const char *chosenLanguage = "chosen language"; // object name of the translators that speak() replaces

/// Installs the translations called \a name of \a folder as \a role if they are there.
void install(const QString &name, const QString &folder, const char *role)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QLatin1String(role));
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void speakEnglish()
{
    install(QStringLiteral("convenor_en"), QStringLiteral(":/i18n"), "English plurals");
}

bool isSpoken(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(), [&](const Language &l) { return l.code == code; });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    return all;
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages())
        if (const QString code = wanted.left(2).toLower(); isSpoken(code))
            return code;
    return languages().front().code;
}

void speak(const QString &code)
{
    const auto before = QCoreApplication::instance()->findChildren<QTranslator *>(QLatin1String(chosenLanguage));
    for (QTranslator *translator : before)
        delete translator;
    const QLocale system = QLocale::system();
    const QLocale written(QLocale(code).language(), system.territory());
    QLocale::setDefault(system.language() == written.language() ? system : written);
    if (code == languages().front().code)
        return;
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath), chosenLanguage);
    install(QStringLiteral("convenor_") + code, QStringLiteral(":/i18n"), chosenLanguage);
}

} // namespace convenor
