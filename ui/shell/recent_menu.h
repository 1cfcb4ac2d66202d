// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces that were opened last, to go to another from the window of one. Read anew whenever it is shown.
#pragma once

#include <QMenu>

namespace convenor {

class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// Leaves out the workspace at \a own, and files that are gone.
    explicit RecentMenu(const QString &own, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QString &path);

private:
    void fill();

    QString m_own;
};

} // namespace convenor
