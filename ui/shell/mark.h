// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark of Convenor: a rounded square with two arcs around a dot, people who gather around something.
#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace convenor {

void paintMark(QPainter &painter, const QRectF &rect);
/// For windows and task bars.
QIcon markIcon();

class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace convenor
