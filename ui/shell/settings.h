// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window keeps between two starts, in the user's configuration folder: nothing of what stands in a workspace.
#pragma once

#include "ui/style/appearance.h"

#include <QByteArray>
#include <QVariantMap>

namespace convenor {

class Settings
{
public:
    Theme theme() const;
    void setTheme(Theme theme);

    /// One of languages(), or empty: that of the system.
    QString language() const;
    void setLanguage(const QString &code);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// Whether the tour has begun once: it begins by itself only before that.
    bool hasSeenTour() const;
    void setSeenTour();

    /// What a page of the workspace called \a uid keeps: filters, sizes; and the page shown last under the name "".
    QVariantMap pageState(const QString &uid, const QString &page) const;
    void setPageState(const QString &uid, const QString &page, const QVariantMap &state);
};

} // namespace convenor
