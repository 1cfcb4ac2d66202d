// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>

namespace convenor {

namespace {

qint64 versionOf(const Database &database)
{
    return database.number("PRAGMA user_version");
}

Migrations readMigrations()
{
    Migrations migrations;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Storage, QStringLiteral("The program is incomplete: %1 is missing. Install it again.").arg(name));
        migrations.push_back(file.readAll());
    }
    return migrations;
}

void runStep(const Database &database, const Migrations &migrations, qint64 version)
{
    Transaction transaction(database);
    database.execute(migrations[size_t(version)]);
    database.execute("PRAGMA user_version=" + QByteArray::number(version + 1));
    database.execute("PRAGMA application_id=" + QByteArray::number(applicationId));
    transaction.commit();
}

} // namespace

const Migrations &ownMigrations()
{
    static const Migrations migrations = readMigrations();
    return migrations;
}

void expectOurs(const Database &database, const Migrations &migrations)
{
    const QString &path = database.path();
    const qint64 version = versionOf(database);
    if (database.number("PRAGMA application_id") != applicationId)
        throw Error(Error::Storage, QStringLiteral("“%1” is not a Convenor workspace. It was left as it is.").arg(path));
    if (version > qint64(migrations.size()))
        throw Error(Error::Storage, QStringLiteral("“%1” was made by a newer version of Convenor and was left as it is. "
                                                   "Install that version to open it.").arg(path));
    if (version < 1 || schemaHash(database) != expectedSchemaHash(migrations, version))
        throw Error(Error::Storage, QStringLiteral("“%1” is damaged: its tables are not those of a Convenor workspace. It was "
                                                   "left as it is; list its backups with: convenor-cli backups %1").arg(path));
}

bool isOld(const Database &database, const Migrations &migrations)
{
    return versionOf(database) < qint64(migrations.size());
}

void migrate(const Database &database, const Migrations &migrations)
{
    for (qint64 version = versionOf(database); version < qint64(migrations.size()); ++version)
        runStep(database, migrations, version);
}

quint64 schemaHash(const Database &database)
{
    Row schema, row;
    Statement rows = database.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                                      " ORDER BY type, name");
    while (rows.step()) {
        rows.readRow(row);
        schema.addBlob(row.bytes());
    }
    return schema.hash(0);
}

quint64 expectedSchemaHash(const Migrations &migrations, qint64 version)
{
    const Database empty;
    Transaction all(empty);
    for (qint64 i = 0; i < version; ++i)
        empty.execute(migrations[size_t(i)]);
    return schemaHash(empty);
}

} // namespace convenor
