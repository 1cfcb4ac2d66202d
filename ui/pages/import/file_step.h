// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first step of an import: choose a file, drop one, or paste. And why the last one could not be read.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace convenor {

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    QWidget *firstFocus() const;
    /// Says why nothing could be read; empty: nothing to say.
    void say(const QString &sentence);
    /// Offers to open the file, which is a workspace, beside what was said.
    void offer(const QString &workspace);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void pasteWanted();
    void workspaceWanted(const QString &path);

private:
    QWidget *makeProblem();
    void choose();

    QWidget *m_card = nullptr;
    QLabel *m_problem;
    QPushButton *m_open;
    QString m_workspace;
};

} // namespace convenor
