// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is painted is laid out from left to right; where a language runs the other way, it stands mirrored. QPainter and
// layouts mirror alignments by themselves, but no places:
//
//     painter.drawText(inDirection(layoutDirection(), rect(), words), Qt::AlignLeft, text());
#pragma once

#include <QRectF>

namespace convenor {

/// Where \a piece of \a whole stands if \a whole runs in \a direction.
inline QRectF inDirection(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &piece)
{
    if (direction != Qt::RightToLeft)
        return piece;
    return {whole.left() + whole.right() - piece.right(), piece.top(), piece.width(), piece.height()};
}

inline QRect inDirection(Qt::LayoutDirection direction, const QRect &whole, const QRect &piece)
{
    if (direction != Qt::RightToLeft)
        return piece;
    return piece.translated(whole.left() + whole.right() - piece.left() - piece.right(), 0);
}

} // namespace convenor
