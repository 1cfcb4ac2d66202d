// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Convenor shows when no file is open: the sample, a new workspace, an existing one, and those opened last.
#pragma once

#include <QMainWindow>

namespace convenor {

class SideSheet;
class Toast;

class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);
    Toast &toast() { return *m_toast; }
    SideSheet &sheet() { return *m_sheet; }

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

private:
    QWidget *m_recent;
    Toast *m_toast;
    SideSheet *m_sheet;
};

} // namespace convenor
