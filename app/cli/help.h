// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of --help and of the man page, made from the list of verbs.
#pragma once

#include "app/cli/verb.h"

namespace convenor {

QString generalHelp();
QString helpOf(const Verb &verb);
/// The man page, in the man(7) macros.
QString manPage();

} // namespace convenor
