// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours and measures of the window, by what they are for. Two designed sets; the palette of a widget says which one
// is meant, so that nothing global holds the theme and both can be drawn side by side.
//
//     const Tokens &tokens = tokensOf(palette());
//     painter.fillRect(rect(), tokens.surface);
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace convenor {

struct Tokens
{
    QColor canvas;   ///< behind everything
    QColor surface;  ///< pages and cards
    QColor raised;   ///< rows under the pointer, chips, quiet bars
    QColor selected; ///< the current row
    QColor hairline; ///< between things
    QColor edge;     ///< around cards and buttons
    QColor border;   ///< where a line carries meaning
    QColor text;
    QColor muted;
    QColor faint; ///< text that may be missed; icons that do nothing
    QColor accent;
    QColor accentHover;
    QColor onAccent;   ///< text on the accent
    QColor accentTint; ///< behind things that are chosen
    QColor danger;
    QColor warning;
    QColor good; ///< fills of status marks, always with their shape
    QColor watch;
    QColor bad;
    QColor none;
    QColor statusOutline; ///< around the watch mark, which is too light alone
    QColor shade;         ///< holidays and blackouts
    QColor popoverShadow;
    bool isDark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens of the theme that \a palette belongs to.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// One hue of the identity palette in one theme: white or dark text on solid, plain text on tint.
struct Hue
{
    const char *name; ///< as kept in Community::colour
    QColor solid;
    QColor tint;
    QColor onSolid;
};
/// The hue called \a name; a grey one if nobody knows it.
Hue hueOf(const QString &name, const Tokens &tokens);

/// Colours of series in charts, at least 3:1 on the surface and apart for every kind of vision.
const std::array<QColor, 6> &seriesColours(const Tokens &tokens);
/// \a i from 0 (least) to 4 (most) of the one blue ramp.
QColor rampColour(const Tokens &tokens, int i);

/// \a over on \a under with \a share from 0 to 1: opaque, because the raster engine paints that several times as fast.
QColor blend(const QColor &under, const QColor &over, double share);

/// The 4 px grid.
namespace grid {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int wide = 24;
constexpr int huge = 32;
constexpr int page = 22; ///< left and right of a page's contents
constexpr int cardRadius = 10;
constexpr int controlRadius = 6;
constexpr int row = 28;
constexpr int tallRow = 44;
constexpr int control = 32; ///< height of buttons and fields
constexpr int icon = 16;
constexpr int sidebar = 208;
constexpr int sheet = 576;       ///< width of the side sheet
constexpr int narrowSheet = 480; ///< in a narrow window
constexpr int focusRing = 2;
} // namespace grid

} // namespace convenor
