// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One task on a card: whom or what it is about, why, and the one thing to do. Enter does it, arrows go to its neighbours.
#pragma once

#include "core/insight/today.h"
#include "ui/widgets/emblem.h"

#include <QWidget>

class QPushButton;

namespace convenor {

/// What a row shows beside its words: a person's initials, a community's emblem, or the ring of an action item.
struct TaskLook
{
    QString person; ///< a name; empty: the emblem
    std::optional<EmblemLook> emblem;
    QString act; ///< on the button
};

class TaskRow : public QWidget
{
    Q_OBJECT

public:
    TaskRow(TodayRow row, TaskLook look, QWidget *parent = nullptr);

    const TodayRow &row() const { return m_row; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void acted();
    /// More than the one thing is asked for, at \a where on the screen.
    void menuWanted(const QPoint &where);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect placed(const QRect &piece) const;
    void paintMark(QPainter &painter, const QRect &rect) const;

    TodayRow m_row;
    TaskLook m_look;
    QPushButton *m_button;
};

} // namespace convenor
