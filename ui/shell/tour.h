// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour of a window in four stops. It opens the page that each is about and points at the thing; it can be left at any
// time, and whoever uses the window meanwhile is not held up: the ring goes when they go elsewhere.
#pragma once

#include <QObject>
#include <QPointer>

namespace convenor {

class MainWindow;
class TourCard;

class Tour : public QObject
{
    Q_OBJECT

public:
    explicit Tour(MainWindow &window);

    /// Starts the tour of \a window, from its first stop.
    static void startIn(MainWindow &window);
    void leave();
    bool isOn() const;
    /// Gives it the keyboard.
    void takeKeys();
    static int stopCount();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int stop);
    void place();
    void placeSoon();

    MainWindow &m_window;
    TourCard *m_card;
    QPointer<QWidget> m_watched; ///< what is pointed at, or holds it
    int m_stop = 0;
    bool m_isPlacing = false;
};

} // namespace convenor
