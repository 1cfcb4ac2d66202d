// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/surface.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace convenor {

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.edge);
    painter.setBrush(t.surface);
    constexpr double out = grid::wide; // past the right and the lower edge of the window
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, out, out), grid::cardRadius, grid::cardRadius);
}

} // namespace convenor
