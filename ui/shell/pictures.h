// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every page, light and dark, for the README and for whoever has no display.
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

/// Writes PAGE-light.png and PAGE-dark.png of the workspace at \a file into \a folder, as on \a today; names each on
/// standard output. Throws Error(Storage).
void takePictures(const QString &folder, const QString &file, QDate today);

} // namespace convenor
