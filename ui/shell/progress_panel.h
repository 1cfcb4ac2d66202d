// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a long job over the window, with what it does, how far it is, and Cancel. Nothing else can be done meanwhile.
//
//     runWithPanel(window, tr("Making a backup"), progress, [&] { workspace.run(job, progress); });
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convenor {

class Progress;

class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    ProgressPanel(const QString &title, Progress &progress, QWidget *window);
    ~ProgressPanel() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    Progress &m_progress;
    QWidget *m_window;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace convenor
