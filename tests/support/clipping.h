// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window does not show whole: texts in less room than they need, unless they are shortened and say all of it in a
// tool tip; widgets squeezed below their least size, over each other, or out of what holds them.
#pragma once

#include <QStringList>

class QWidget;

namespace convenor {

/// A line for each such widget that is visible from \a root down: what it is, its text, and what it lacks.
QStringList clippedBelow(QWidget &root);

} // namespace convenor
