// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables of a workspace are called for people, in their language.
//
//     tableWords("session_note") == "Notes of sessions"
#pragma once

#include <QString>

#include <string_view>

namespace convenor {

/// The plural of what a table holds; its plain name if it is not known here.
QString tableWords(std::string_view table);

} // namespace convenor
