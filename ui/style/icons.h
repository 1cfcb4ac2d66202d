// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lucide's icons in the colours of the theme. Drawn from the SVG at the size and the pixel ratio of the screen, so that
// they are crisp everywhere; one icon serves both themes.
//
//     button->setIcon(icon("undo-2"));
//     paintIcon(painter, QRect(x, y, 16, 16), "star", tokens.muted);
#pragma once

#include <QIcon>

class QPainter;

namespace convenor {

struct Tokens;

enum class Tone { Text, Muted, Accent, OnAccent, Danger, Warning };

/// The colour of text and icons of a \a tone.
QColor colourOf(Tone tone, const Tokens &tokens);

/// The icon called \a name among resources/icons. An unknown name is a mistake of ours and shows in the log.
QIcon icon(const char *name, Tone tone = Tone::Text);

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace convenor
