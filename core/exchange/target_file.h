// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that is written whole or not at all: it takes its place when the last byte is there, and what stood there before
// stays until then.
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace convenor {

/// Lets \a write fill the file at \a path, readable by its owner alone. What \a write throws leaves no file. Throws Error:
/// Invalid if the path is a folder, a device, or the document at \a workspace itself; Storage if it cannot be written.
void writeFile(const QString &path, const QString &workspace, const std::function<void(QIODevice &)> &write);

} // namespace convenor
