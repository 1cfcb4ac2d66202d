// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_menu.h"

#include "ui/shell/recent_files.h"
#include "ui/style/icons.h"

#include <QFileInfo>

namespace convenor {

RecentMenu::RecentMenu(const QString &own, QWidget *parent) : QMenu(tr("Open &recent"), parent), m_own(own)
{
    setIcon(convenor::icon("history", Tone::Muted));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QString own = QFileInfo(m_own).canonicalFilePath();
    for (const RecentFile &file : RecentFiles().all()) {
        const QFileInfo found(file.path);
        if (!found.exists() || found.canonicalFilePath() == own)
            continue;
        const QString name = file.name.isEmpty() ? found.completeBaseName() : file.name;
        QAction *action = addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(shownPath(file.path));
        connect(action, &QAction::triggered, this, [this, path = file.path] { Q_EMIT wanted(path); });
    }
    setToolTipsVisible(true);
    if (isEmpty())
        addAction(tr("No other workspace yet"))->setEnabled(false);
}

} // namespace convenor
