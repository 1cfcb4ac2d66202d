// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verified copies of a workspace in XDG_DATA_HOME/convenor/backups/<workspace uid>/, and the way back to one of them.
// A copy counts only when it has been read through and found whole.
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QFileInfoList>
#include <QString>

#include <vector>

namespace convenor {

class Progress;

struct Backup
{
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    QString contentHash; ///< of its content, from its name
};

/// The folder of the backups of the workspace with \a uid.
QString backupFolder(const QString &uid);
/// The backups of the workspace with \a uid, the newest first.
std::vector<Backup> backupsOf(const QString &uid);
/// The same for the workspace that stood at \a path when it was last backed up: for one too damaged to say its uid.
std::vector<Backup> backupsOfPath(const QString &path);

class Backups
{
public:
    Backups(const Database &database, const RecordTypes &types, const Migrations &migrations, QString uid)
        : m_database(database), m_types(types), m_migrations(migrations), m_uid(std::move(uid))
    {
    }

    /// Copies the document to \a path and verifies the copy. Throws Error(Storage or Conflict); leaves no half file.
    void copyTo(const QString &path, Progress *progress) const;
    /// Makes a backup in the folder unless the newest has the same content; thins out the old ones. Returns the path of the backup that holds the content of now.
    QString make(Progress *progress) const;
    /// True when the newest is over 15 minutes old, or there is none, and the file has changed since.
    bool isDue() const;

private:
    QString currentHash() const;
    void copyPages(const QString &path, Progress *progress) const;
    void verify(const QString &path, Progress *progress) const;
    void thinOut() const;

    const Database &m_database;
    const RecordTypes &m_types;
    const Migrations &m_migrations;
    QString m_uid;
};

/// Puts the verified \a backup in the place of \a path. What stood there is kept beside it; returns its new path.
/// Killed at any moment, one of the two stands whole at \a path.
QString restoreBackup(const QString &backup, const QString &path, const RecordTypes &types,
                      const Migrations &migrations, Progress *progress);

} // namespace convenor
