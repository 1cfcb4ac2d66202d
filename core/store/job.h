// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a function in a worker thread while the caller's event loop goes on, and brings its Error back. Besides main and
// the window's guard, the one place that catches.
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QThread;

namespace convenor {

/// Runs \a work in a thread of its own, calls \a lend with that thread before and with the caller's after, and returns
/// when it is done. An Error thrown by \a work is thrown again here.
void runInWorker(const std::function<void()> &work, const std::function<void(QThread *)> &lend);

/// The sentence of the Error that \a work throws; nothing if it throws none.
std::optional<QString> sentenceOfFailure(const std::function<void()> &work);

} // namespace convenor
