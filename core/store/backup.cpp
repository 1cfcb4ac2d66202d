// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/words.h"
#include "core/store/integrity.h"
#include "core/store/search.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace convenor {

namespace {

constexpr int pagesPerSlice = 256; // 1 MB
constexpr qint64 keptBytes = 2LL << 30;
constexpr size_t keptCopies = 5;
constexpr int dueAfterSeconds = 15 * 60;
constexpr auto timeFormat = "yyyyMMddTHHmmsszzz";

void syncPath(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::fsync(file) != 0)
        throw Error(Error::Storage, Words::tr("“%1” could not be written to the disk. Nothing was changed.").arg(path));
    ::close(file);
}

void syncFolderOf(const QString &path)
{
    syncPath(QFileInfo(path).absolutePath());
}

void renameOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw Error(Error::Storage, Words::tr("“%1” cannot be written: %2.").arg(to, qt_error_string(errno)));
    syncFolderOf(to);
}

/// A file in the making, removed unless it was finished.
class PartialFile
{
public:
    explicit PartialFile(const QString &finalPath) : m_path(finalPath + QStringLiteral(".part"))
    {
        QFile::remove(m_path);
    }
    ~PartialFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(PartialFile)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

const QString originFile = QStringLiteral("stands-at");

/// Where the document stood, in a file beside its backups.
void noteOrigin(const QString &folder, const QString &path)
{
    QFile note(folder + u'/' + originFile);
    if (note.open(QIODevice::WriteOnly))
        note.write(QFileInfo(path).absoluteFilePath().toUtf8());
}

std::optional<Backup> readName(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    const QDateTime at = QDateTime::fromString(parts.value(0), QLatin1String(timeFormat));
    if (parts.size() != 2 || !at.isValid())
        return std::nullopt;
    return Backup{file.absoluteFilePath(), QDateTime(at.date(), at.time(), Qt::UTC), file.size(), parts[1]};
}

} // namespace

QString backupFolder(const QString &uid)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/convenor/backups/") + uid;
}

std::vector<Backup> backupsOf(const QString &uid)
{
    std::vector<Backup> backups;
    const QDir folder(backupFolder(uid));
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*.convenor")}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const auto backup = readName(file))
            backups.push_back(*backup);
    return backups;
}

std::vector<Backup> backupsOfPath(const QString &path)
{
    const QDir all(backupFolder(QString()));
    for (const QString &uid : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile note(all.filePath(uid + u'/' + originFile));
        if (note.open(QIODevice::ReadOnly) && QString::fromUtf8(note.readAll()) == QFileInfo(path).absoluteFilePath())
            return backupsOf(uid);
    }
    return {};
}

void Backups::copyTo(const QString &path, Progress *progress) const
{
    const PartialFile part(path);
    Database::createFile(part.path());
    copyPages(part.path(), progress);
    verify(part.path(), progress);
    syncPath(part.path());
    renameOver(part.path(), path);
}

void Backups::copyPages(const QString &path, Progress *progress) const
{
    sqlite3 *copy = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(copy, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", m_database.handle(), "main");
    int code = SQLITE_OK;
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Backing up"), 0);
    while (backup && code == SQLITE_OK && !(progress && progress->isCancelled())) {
        code = sqlite3_backup_step(backup, pagesPerSlice);
        if (progress)
            progress->setDone(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup));
    }
    sqlite3_backup_finish(backup);
    sqlite3_close(copy);
    if (progress)
        progress->check();
    if (code != SQLITE_DONE)
        throw storageError(code, path);
}

void Backups::verify(const QString &path, Progress *progress) const
{
    const auto problemsOfCopy = [&] {
        return problemsOf(Database(path, Database::ReadOnly), m_types, m_migrations, progress);
    };
    QStringList problems = problemsOfCopy();
    if (problems == QStringList(searchProblem())) { // it follows from the records: a copy gets a good one
        mendSearch(Database(path, Database::ReadWrite), m_types, progress);
        problems = problemsOfCopy();
    }
    if (!problems.isEmpty())
        throw Error(Error::Storage, Words::tr("“%1” could not be backed up, for it is damaged: %2 Nothing was changed.")
                                        .arg(m_database.path(), problems.first()));
}

QString Backups::make(Progress *progress) const
{
    const QString hash = currentHash();
    const std::vector<Backup> existing = backupsOf(m_uid);
    if (!existing.empty() && existing.front().contentHash == hash)
        return existing.front().path;
    const QString folder = backupFolder(m_uid);
    if (!QDir().mkpath(folder))
        throw Error(Error::Storage,
                    Words::tr("The folder for backups, “%1”, cannot be made. Nothing was changed.").arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString time = QDateTime::currentDateTimeUtc().toString(QLatin1String(timeFormat));
    const QString path = folder + u'/' + time + u'-' + hash + QStringLiteral(".convenor");
    copyTo(path, progress);
    noteOrigin(folder, m_database.path());
    thinOut();
    return path;
}

bool Backups::isDue() const
{
    const std::vector<Backup> existing = backupsOf(m_uid);
    if (existing.empty())
        return true;
    const bool fresh = existing.front().at.secsTo(QDateTime::currentDateTimeUtc()) < dueAfterSeconds;
    return !fresh && existing.front().contentHash != currentHash();
}

QString Backups::currentHash() const
{
    return QString::number(contentHash(m_database), 16).rightJustified(16, u'0');
}

void Backups::thinOut() const
{
    qint64 bytes = 0;
    const std::vector<Backup> existing = backupsOf(m_uid);
    for (size_t i = 0; i < existing.size(); ++i) {
        bytes += existing[i].bytes;
        if (i >= keptCopies && bytes > keptBytes)
            QFile::remove(existing[i].path);
    }
}

QString restoreBackup(const QString &backup, const QString &path, const RecordTypes &types,
                      const Migrations &migrations, Progress *progress)
{
    const PartialFile part(path);
    {
        const Database source(backup, Database::ReadOnly);
        expectOurs(source, migrations);
        Backups(source, types, migrations, {}).copyTo(part.path(), progress);
    }
    const QFileInfo file(path);
    const bool existed = file.exists();
    const QString time = QDateTime::currentDateTimeUtc().toString(QLatin1String(timeFormat));
    const QString kept = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".before-restore-") +
                         time + QStringLiteral(".convenor");
    const QString journal = path + QStringLiteral("-journal");
    // A journal belongs to the file that it was written for, and would be played back into the restored one.
    if (QFile::exists(journal))
        renameOver(journal, kept + QStringLiteral("-journal"));
    if (existed && ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) != 0 &&
        !QFile::copy(path, kept))
        throw Error(Error::Storage,
                    Words::tr("“%1” could not be kept as “%2”, so nothing was restored.").arg(path, kept));
    syncFolderOf(path);
    renameOver(part.path(), path);
    return existed ? kept : QString();
}

} // namespace convenor
