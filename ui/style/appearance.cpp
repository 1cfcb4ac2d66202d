// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

namespace convenor {

namespace {

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString settings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString group()
{
    return QStringLiteral("org.freedesktop.appearance");
}
QString key()
{
    return QStringLiteral("color-scheme");
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    constexpr int middle = 128;
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
    askPortal();
}

bool Appearance::isDark() const
{
    return m_theme == Theme::Dark || (m_theme == Theme::System && m_systemIsDark);
}

void Appearance::choose(Theme theme)
{
    m_theme = theme;
    apply();
}

void Appearance::systemSettingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup == group() && changedKey == key())
        takeScheme(value.variant());
}

/// Asks without waiting: a desktop without a portal must not delay the window.
void Appearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal(), portalPath(), settings(), QStringLiteral("SettingChanged"), this,
                SLOT(systemSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal(), portalPath(), settings(), QStringLiteral("Read"));
    question << group() << key();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takeScheme(reply.value().variant());
        watcher->deleteLater();
    });
}

/// 1 is dark; 2 is light, and so is 0, "no preference", which GNOME says for its light theme.
void Appearance::takeScheme(const QVariant &value)
{
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool wasDark = isDark();
    m_systemIsDark = inner.toUInt() == 1;
    if (isDark() != wasDark)
        apply();
}

void Appearance::apply()
{
    QApplication::setPalette(paletteOf(isDark() ? darkTokens() : lightTokens()));
    Q_EMIT changed();
}

} // namespace convenor
