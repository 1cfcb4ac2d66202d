// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/store/integrity.h"
#include "core/store/search.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

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
            throw Error(Error::Storage,
                        Words::tr("The program is incomplete: %1 is missing. Install it again.").arg(name));
        migrations.push_back(file.readAll());
    }
    return migrations;
}

using TableTexts = std::map<QString, QString>;

TableTexts tableTexts(const Database &database)
{
    TableTexts texts;
    Statement rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (rows.step())
        texts[rows.text(0)] = rows.text(1);
    return texts;
}

/// The images in the history have the columns of the tables \a before: they fit no table that is another now. The backup
/// that was made keeps them.
void forgetHistoryUnlessItFits(const Database &database, const TableTexts &before)
{
    const TableTexts after = tableTexts(database);
    const auto isAsBefore = [&](const auto &table) {
        const auto it = after.find(table.first);
        return it != after.end() && it->second == table.second;
    };
    if (!std::all_of(before.begin(), before.end(), isAsBefore))
        database.execute("DELETE FROM history_part; DELETE FROM history");
}

void runStep(const Database &database, const Migrations &migrations, qint64 version, const RecordTypes &types)
{
    Transaction transaction(database);
    const TableTexts before = tableTexts(database);
    database.execute(migrations[size_t(version)]);
    forgetHistoryUnlessItFits(database, before);
    if (version + 1 == qint64(migrations.size())) // the types are those of the newest version
        rebuildSearch(database, types, nullptr);
    recomputeSums(database);
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
        throw Error(Error::Storage, Words::tr("“%1” is not a Convenor workspace. It was left as it is.").arg(path));
    if (version > qint64(migrations.size()))
        throw Error(Error::Storage, Words::tr("“%1” was made by a newer version of Convenor and was left as it is. "
                                              "Install that version to open it.")
                                        .arg(path));
    if (version < 1 || schemaHash(database) != expectedSchemaHash(migrations, version))
        throw Error(Error::Storage,
                    Words::tr("“%1” is damaged: its tables are not those of a Convenor workspace. It was "
                              "left as it is; list its backups with: convenor-cli backups %1")
                        .arg(path));
}

bool isOld(const Database &database, const Migrations &migrations)
{
    return versionOf(database) < qint64(migrations.size());
}

void migrate(const Database &database, const Migrations &migrations, const RecordTypes &types)
{
    for (qint64 version = versionOf(database); version < qint64(migrations.size()); ++version)
        runStep(database, migrations, version, types);
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
