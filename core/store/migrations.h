// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema by numbered files, one path for new and old documents: each file in a transaction that also sets the
// version. A document is ours by its application_id and of a version by its user_version; its schema text must be
// exactly that of the version, so nothing foreign can act in it.
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"

#include <QByteArray>

#include <vector>

namespace convenor {

/// The steps from an empty document to the newest one: step i makes version i + 1.
using Migrations = std::vector<QByteArray>;

/// "Cnvn"
constexpr qint64 applicationId = 0x436e766e;

/// The program's own migrations.
const Migrations &ownMigrations();

/// Throws Error(Storage) with a sentence if \a database is not ours, is of a newer version, or its schema is not what
/// its version says.
void expectOurs(const Database &database, const Migrations &migrations);
bool isOld(const Database &database, const Migrations &migrations);
/// Brings \a database to the newest version, with its sums and the search index of \a types, which a new one needs not.
/// Steps that changed rows of another shape are forgotten. The caller has made a backup of an old one.
void migrate(const Database &database, const Migrations &migrations, const RecordTypes &types = {});

/// A hash of the whole schema: every table and index with its text, in the order of their names.
quint64 schemaHash(const Database &database);
/// The hash that a document of \a version must have.
quint64 expectedSchemaHash(const Migrations &migrations, qint64 version);

} // namespace convenor
