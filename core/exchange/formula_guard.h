// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The apostrophe that keeps a spreadsheet from running a cell as a formula: put before cells that go out, whatever the
// format, and taken off those that come in.
#pragma once

#include <QString>

namespace convenor {

/// The \a cell with ' before it if a spreadsheet would run it as a formula: if it begins with = + - @ TAB CR LF or
/// ＝＋－＠, also after spaces. Plain numbers (-5, +3.2, -1e6, -5%) stay. A cell in which such a beginning follows
/// apostrophes gets one more, so that unguarded() can tell ours from its own.
QString guarded(const QString &cell);

/// Takes exactly that guard off: unguarded(guarded(cell)) == cell for every cell.
QString unguarded(const QString &cell);

} // namespace convenor
