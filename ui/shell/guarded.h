// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edge: runs what may throw, and hands the sentence of an Error to whoever shows it.
#pragma once

#include <QString>

#include <functional>

namespace convenor {

/// Runs \a work; if it throws, calls \a refused with a sentence and returns false. What is no Error of ours is told as a
/// mistake of the program, with its text in the log.
bool guarded(const std::function<void()> &work, const std::function<void(const QString &)> &refused);

} // namespace convenor
