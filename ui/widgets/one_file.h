// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is dropped or pasted as a file.
#pragma once

class QMimeData;
class QString;

namespace convenor {

/// The path of the one local file in \a given; empty if it is none, or several.
QString oneFileIn(const QMimeData &given);

/// A file of that name is opened, not imported.
bool isNamedAsWorkspace(const QString &path);

} // namespace convenor
