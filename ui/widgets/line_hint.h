// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an empty line edit says about what it wants; shortened where it is too long, and whole in its tool tip.
#pragma once

class QLineEdit;
class QString;

namespace convenor {

void setHint(QLineEdit &line, const QString &hint);

/// In pixels: what the hint of \a line and its icons need.
int widthOfHint(const QLineEdit &line);

} // namespace convenor
