// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds every change of content that did not come through the Store: SQLite's own check finds broken pages, the sums of
// the row hashes find what still looks well.
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QStringList>

namespace convenor {

class Progress;

/// Sentences on what is wrong with \a database; empty if nothing is. Never throws for damage: it is a finding.
QStringList problemsOf(const Database &database, const RecordTypes &types, const Migrations &migrations,
                       Progress *progress);

/// Name and sum of every table, as the document itself keeps them: what identifies its content.
quint64 contentHash(const Database &database);

/// Sets the sums of tables that a migration has just made or rewritten, inside its transaction.
void recomputeSums(const Database &database);

} // namespace convenor
