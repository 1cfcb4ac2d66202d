// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/base/language.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr std::array<const char *, 3> themes = {"system", "light", "dark"};

QString pageKey(const QString &uid, const QString &page)
{
    return QStringLiteral("workspaces/%1/%2").arg(uid, page.isEmpty() ? QStringLiteral("window") : page);
}

} // namespace

Theme Settings::theme() const
{
    const QString name = QSettings().value(QStringLiteral("theme")).toString();
    for (size_t i = 0; i < themes.size(); ++i)
        if (name == QLatin1String(themes[i]))
            return Theme(i);
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    QSettings().setValue(QStringLiteral("theme"), QLatin1String(themes[size_t(theme)]));
}

QString Settings::language() const
{
    const QString code = QSettings().value(QStringLiteral("language")).toString();
    const bool isSpoken =
        std::any_of(languages().begin(), languages().end(), [&](const Language &one) { return one.code == code; });
    return isSpoken ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    QSettings().setValue(QStringLiteral("language"), code);
}

QByteArray Settings::geometry() const
{
    return QSettings().value(QStringLiteral("geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(QStringLiteral("geometry"), geometry);
}

bool Settings::hasSeenTour() const
{
    return QSettings().value(QStringLiteral("tourSeen")).toBool();
}

void Settings::setSeenTour()
{
    QSettings().setValue(QStringLiteral("tourSeen"), true);
}

QVariantMap Settings::pageState(const QString &uid, const QString &page) const
{
    return QSettings().value(pageKey(uid, page)).toMap();
}

void Settings::setPageState(const QString &uid, const QString &page, const QVariantMap &state)
{
    QSettings().setValue(pageKey(uid, page), state);
}

} // namespace convenor
