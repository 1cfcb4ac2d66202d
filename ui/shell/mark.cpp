// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mark.h"

#include <QPainter>
#include <QSvgRenderer>

namespace convenor {

namespace {

void paintMark(QPainter &painter, const QRectF &rect)
{
    QSvgRenderer(QStringLiteral(":/mark/convenor.svg")).render(&painter, rect);
}

} // namespace

QIcon markIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, pixmap.rect());
        icon.addPixmap(pixmap);
    }
    return icon;
}

Mark::Mark(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect());
}

} // namespace convenor
