// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one typeface, Inter, and its few sizes: ratios of the system's own size, so that whoever reads large text gets it.
//
//     title->setFont(fontOf(FontRole::Title));
#pragma once

#include <QFont>

namespace convenor {

enum class FontRole {
    Body,
    Strong, ///< body, heavier
    Small,  ///< second lines, captions
    SmallStrong,
    Tiny,    ///< codes in emblems, axis marks
    Heading, ///< of a card or a sheet
    Title,   ///< of a page
    Figure,  ///< a number to read from afar
};

/// Makes Inter known and returns the font of the application at the size that the system asks for.
QFont loadFonts(const QFont &system);

/// The font of \a role, relative to \a body, which is the application's unless given.
QFont fontOf(FontRole role);
QFont fontOf(FontRole role, const QFont &body);

} // namespace convenor
