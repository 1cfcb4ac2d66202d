// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables out, as files that import back without change.
#pragma once

#include "core/exchange/kind.h"
#include "core/exchange/plain_table.h"

#include <QSet>

namespace convenor {

/// What \a filter asks for of \a kind, with the names of its columns as the header.
PlainTable readTable(const Store &store, const Kind &kind, const Filter &filter);

/// Writes what \a filter asks for of \a kind to the open \a device, as CSV. Throws Error(Storage) if it does not take it.
void exportTable(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device);

/// The same as an .xlsx workbook. Throws also Error(Invalid) for what a sheet cannot hold.
void exportWorkbook(const Store &store, const Kind &kind, const Filter &filter, QIODevice &device);

/// The people that \a filter asks for as contact cards, vCard 4.0; of them those in \a only, if it is given.
void exportCards(const Store &store, const Filter &filter, QIODevice &device, const QSet<qint64> *only = nullptr);

} // namespace convenor
