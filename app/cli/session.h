// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What verbs share: opening a workspace to read or to write, running long work with progress, and naming what a filter
// means.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/exchange/kind.h"
#include "core/store/workspace.h"

#include <functional>
#include <memory>

namespace convenor {

std::unique_ptr<Workspace> openToRead(const QString &path);
/// Opens for writing and plans series ahead to the horizon.
std::unique_ptr<Workspace> openToWrite(const QString &path);
/// Runs \a work in a worker with progress and Ctrl+C.
void runWithProgress(Workspace &workspace, const std::function<void(Progress &)> &work);
/// The filter of --community, --person, --from, --to and --on. Throws Error(NotFound) for unknown names.
Filter filterOf(const Arguments &arguments, const Store &store);

} // namespace convenor
