// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Convenor shows when no file is open: the sample, a new workspace, an existing one, and those opened last. A workspace
// that is dropped here is opened; with any other file a workspace can be begun.
#pragma once

#include "ui/shell/recent_files.h"

#include <QMainWindow>

class QCheckBox;

namespace convenor {

class RecentList;
class SideSheet;
class Toast;

class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showRecent(const std::vector<RecentFile> &files, bool areKept, QDate today);
    RecentList &recent() { return *m_recent; }
    Toast &toast() { return *m_toast; }
    SideSheet &sheet() { return *m_sheet; }

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);
    /// Somebody dropped a file of their own that is no workspace.
    void beginWanted(const QString &path);
    void keepWanted(bool kept);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeRecent();
    void showDrop(bool isOver);

    QWidget *m_recentSide = nullptr;
    RecentList *m_recent = nullptr;
    QCheckBox *m_keep = nullptr;
    Toast *m_toast;
    SideSheet *m_sheet;
    bool m_isDropOver = false;
};

} // namespace convenor
