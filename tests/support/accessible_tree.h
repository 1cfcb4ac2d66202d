// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window as a screen reader meets it: the tree of QAccessible, walked in the process.
#pragma once

#include <QStringList>

class QWidget;

namespace convenor {

/// What can be used, or is a list of something, and has no name: its role and class, from \a root down. Things that are
/// not visible are passed over, and so are cells of a table, which may well be empty.
QStringList unnamedBelow(QWidget &root);

/// Asks everything from \a root down what a screen reader asks; returns how many things there are.
int walkBelow(QWidget &root);

} // namespace convenor
