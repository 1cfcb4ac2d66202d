// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces opened last, a row each. It asks for what is to be done and is shown anew afterwards; the keyboard stays at
// its row, or goes to the next one if that is gone.
#pragma once

#include "ui/shell/recent_files.h"

#include <QScrollArea>

class QVBoxLayout;

namespace convenor {

class RecentRow;

class RecentList : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// \a today: the day by which "yesterday" is told.
    void present(const std::vector<RecentFile> &files, QDate today);
    QSize sizeHint() const override;

Q_SIGNALS:
    void openWanted(const QString &path);
    void lookWanted(const QString &path);
    void pinWanted(const QString &path, bool pinned);
    void removeWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const RecentFile &file, QDate today);
    void focusRow(int row);

    QVBoxLayout *m_layout;
    QList<RecentRow *> m_rows;
};

} // namespace convenor
