// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mark.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace convenor {

void paintMark(QPainter &painter, const QRectF &rect)
{
    constexpr double unit = 28; // the mark is drawn in a square of so many units
    constexpr int sixteenth = 16;
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / unit, rect.height() / unit);
    paintCard(painter, QRectF(0, 0, unit, unit), lightTokens().accent, {}, grid::small);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lightTokens().onAccent, 2.2, Qt::SolidLine, Qt::RoundCap));
    const QRectF ring(6.5, 6.5, 15, 15);
    painter.drawArc(ring, 35 * sixteenth, 130 * sixteenth);
    painter.drawArc(ring, 215 * sixteenth, 130 * sixteenth);
    painter.setBrush(lightTokens().onAccent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(ring.center(), 2.3, 2.3);
    painter.restore();
}

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
