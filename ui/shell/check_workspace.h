// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks through the whole document for damage and tells the result.
#pragma once

namespace convenor {

class WindowContext;

/// Throws Error if the file cannot be read.
void checkWorkspace(WindowContext &context);

} // namespace convenor
