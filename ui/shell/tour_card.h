// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of a guided tour: what one can do here in a sentence or two, and the way on, back and out. It lies over the
// window and is not modal: everything beneath can be used. Its ring goes around what it speaks of.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace convenor {

class TourCard : public QWidget
{
    Q_OBJECT

public:
    explicit TourCard(QWidget *window);

    /// Shows stop \a index of \a count; the last one offers to start with one's own in place of Next.
    void present(int index, int count, const QString &title, const QString &sentence);
    /// Goes beside \a spoken, in the coordinates of the window, and puts the ring around it; without a ring if it is empty.
    void point(const QRect &spoken);
    /// Takes the keyboard, and tells a screen reader what it says.
    void takeKeys();

    /// Where a card of \a size is best within \a room: beside \a spoken, else in a corner of it.
    static QRect placed(QSize size, const QRect &spoken, const QRect &room);

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void leaveWanted();
    void ownWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_dots;
    QPushButton *m_back;
    QPushButton *m_next;
    QWidget *m_ring;
    bool m_isLast = false;
};

} // namespace convenor
