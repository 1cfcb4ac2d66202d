// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the windows: the one of the settings, or that of the system.
#pragma once

namespace convenor {

/// From now on windows are made in it, and laid out in its direction. Those that there are stay as they are.
void speakChosenLanguage();

} // namespace convenor
