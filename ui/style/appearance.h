// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light or dark: what the user chose, or else what the desktop says through its portal, and hears when it changes.
//
//     Appearance appearance;
//     appearance.choose(Theme::Dark);
#pragma once

#include <QObject>

class QDBusVariant;

namespace convenor {

enum class Theme { System, Light, Dark };

class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    bool isDark() const;
    /// Sets the palette of the application to that of \a theme.
    void choose(Theme theme);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void systemSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takeScheme(const QVariant &value);
    void apply();

    Theme m_theme = Theme::System;
    bool m_systemIsDark = false;
};

} // namespace convenor
