// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables out, as text that imports back without change.
#pragma once

#include "core/exchange/kind.h"

class QIODevice;

namespace convenor {

/// Writes what \a filter asks for of \a kind to the open \a device, as CSV. Throws Error(Storage) if it does not take it.
void exportTable(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device);

} // namespace convenor
