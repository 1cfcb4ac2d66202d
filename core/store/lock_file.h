// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has a workspace open, told to the next who wants it: ".NAME.lock" beside the document, with host, process and
// since when. It only tells; the lock itself is SQLite's, so a file left by a crash stops nobody.
#pragma once

#include <QString>

namespace convenor {

void writeLockFile(const QString &workspacePath);
void removeLockFile(const QString &workspacePath);
/// "by convenor-cli, process 4711 on sirius, since 14:03", or nothing if not known.
QString holderOf(const QString &workspacePath);

} // namespace convenor
