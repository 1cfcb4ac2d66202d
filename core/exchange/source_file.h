// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file from a stranger, opened with care: what is no regular file is refused before it is opened.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace convenor {

/// Opens the regular file at \a path to read. Throws Error: Storage if it cannot be read, Invalid if it is a folder, a
/// pipe or a device: opening a pipe would wait for a writer, and a device may never end.
std::unique_ptr<QIODevice> openSource(const QString &path);

/// All of \a device from where it stands, for what cannot be read twice: no file with names is left on disk. Throws
/// Error Invalid beyond 256 MB; \a name begins the sentence.
QByteArray readWhole(QIODevice &device, const QString &name);

/// All of the file at \a path, or of standard input if it is "-". Throws as the two above.
QByteArray readSource(const QString &path);

/// The file's name without its folder, or "Standard input".
QString sourceName(const QString &path);

} // namespace convenor
