// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the jump box finds in the open workspace, with the words and the icon for each.
#pragma once

#include "ui/shell/jump_box.h"

namespace convenor {

/// People, communities, sessions, actions, conversations and notes for \a typed, the best first.
std::vector<Jump> jumpsFor(Context &context, const QString &typed);

} // namespace convenor
