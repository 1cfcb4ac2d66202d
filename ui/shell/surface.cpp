// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/surface.h"

#include "ui/style/direction.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace convenor {

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.edge);
    const auto placed = [this](const QRectF &piece) { return inDirection(layoutDirection(), QRectF(rect()), piece); };
    painter.fillRect(placed({0, 0, 1, double(height())}), t.edge);
    const QRectF corner = placed({0, 0, grid::cardRadius, grid::cardRadius}); // only it needs smoothing
    painter.fillRect(corner, t.canvas);
    painter.setClipRect(corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.edge);
    painter.setBrush(t.surface);
    constexpr double side = 2 * grid::cardRadius;
    painter.drawRoundedRect(placed({0.5, 0.5, 2 * side, 2 * side}), grid::cardRadius, grid::cardRadius);
}

} // namespace convenor
