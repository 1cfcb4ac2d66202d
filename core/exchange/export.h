// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables out, as files that import back without change.
#pragma once

#include "core/exchange/kind.h"

class QIODevice;

namespace convenor {

/// Writes what \a filter asks for of \a kind to the open \a device, as CSV. Throws Error(Storage) if it does not take it.
void exportTable(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device);

/// The same as an .xlsx workbook. Throws also Error(Invalid) for what a sheet cannot hold.
void exportWorkbook(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device);

/// The people that \a filter asks for as contact cards, vCard 4.0.
void exportCards(const Store &store, const Filter &filter, QIODevice &device);

} // namespace convenor
