// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells what was done at the foot of the window, with Undo for ten seconds; or a sentence on what went wrong, which stays
// until it is closed. Screen readers hear it as an alert.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace convenor {

class IconView;

class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// "Session logged" with a button that does \a act, for ten seconds; without one if there is no text for it.
    void tell(const QString &sentence, const QString &actText = {}, std::function<void()> act = {});
    /// What went wrong, until somebody closes it.
    void warn(const QString &sentence);
    QString sentence() const;
    /// Puts it in the middle of what the side sheet leaves free; above the foot of a sheet that leaves nothing.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &sentence, const char *iconName);

    IconView *m_icon;
    QLabel *m_sentence;
    QPushButton *m_act;
    std::function<void()> m_do;
    QTimer m_timer;
};

} // namespace convenor
