// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/progress.h"
#include "core/base/words.h"
#include "core/store/lock_file.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace convenor {

namespace {

Q_LOGGING_CATEGORY(logStorage, "convenor.storage")

constexpr int waitMilliseconds = 2'000;
constexpr int progressEverySteps = 10'000;

QString newConnectionName()
{
    static QAtomicInt counter; // names only, as Qt SQL wants them different
    return QStringLiteral("convenor-%1").arg(counter.fetchAndAddRelaxed(1));
}

/// Looked at before SQLite is: a device, a pipe or a folder must not be opened at all.
void refuseUnlessRegular(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throw Error(Error::Storage, QFileInfo(path).isSymLink() || errno != ENOENT
                                        ? Words::tr("“%1” cannot be reached.").arg(path)
                                        : Words::tr("There is no file “%1”. Check the path, or make a workspace "
                                                    "with: convenor-cli new %1")
                                              .arg(path));
    if (!S_ISREG(status.st_mode))
        throw Error(Error::Storage, Words::tr("“%1” is not a file.").arg(path));
}

/// Read through SQLite's own descriptor, before SQLite makes the files that this mode keeps beside the document.
bool isWriteAhead(sqlite3 *handle)
{
    constexpr int readVersionOffset = 19;
    constexpr unsigned char writeAheadVersion = 2;
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    unsigned char version = 0;
    return file && file->pMethods && file->pMethods->xRead(file, &version, 1, readVersionOffset) == SQLITE_OK &&
           version == writeAheadVersion;
}

int cancelWhenAsked(void *progress)
{
    return static_cast<const Progress *>(progress)->isCancelled() ? 1 : 0;
}

/// What FTS5 says of an index that it cannot read.
bool isSignOfDamage(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_ERROR || kind == SQLITE_CONSTRAINT || kind == SQLITE_MISMATCH;
}

Error openElsewhere(const QString &file, const QString &holder)
{
    if (holder.isEmpty())
        return {Error::Storage, Words::tr("“%1” is open elsewhere. Close it there and try again.").arg(file)};
    return {Error::Storage,
            Words::tr("“%1” is open elsewhere (%2). Close it there and try again.").arg(file, holder)};
}

} // namespace

Error storageError(int code, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Storage, Words::tr("The disk that holds “%1” is full. Nothing of this change was saved; "
                                               "free some space and try again.").arg(file)};
    case SQLITE_READONLY:
        return {Error::Storage, Words::tr("“%1” cannot be written: the file or its folder is read-only. Nothing was "
                                               "changed.").arg(file)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return openElsewhere(file, holderOf(file));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Storage, Words::tr("“%1” is damaged. Nothing was changed. List its backups with: convenor-cli "
                                               "backups %1").arg(file)};
    case SQLITE_INTERRUPT:
        return Progress::cancelledError();
    case SQLITE_CANTOPEN:
        return {Error::Storage, Words::tr("“%1” cannot be opened: check that you may read it and write to its "
                                               "folder.").arg(file)};
    case SQLITE_CONSTRAINT:
        return {Error::Conflict, Words::tr("The change contradicts what “%1” already holds. Nothing was "
                                                "changed.").arg(file)};
    default:
        return {Error::Storage, Words::tr("“%1” could not be read or written (%2). Nothing of this change was saved; "
                                               "check the disk.").arg(file, QString::fromUtf8(sqlite3_errstr(code)))};
    }
}

Statement::Statement(sqlite3 *handle, const QByteArray &sql, const QString &file) : m_handle(handle), m_file(file)
{
    const int code = sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) {
        qCWarning(logStorage) << sqlite3_errmsg(handle) << "in" << sql;
        throw storageError(sqlite3_extended_errcode(handle), file);
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_file(std::move(other.m_file)),
      m_next(other.m_next)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, m_next++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, m_next++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const Cell &cell)
{
    const int size = int(cell.bytes.size());
    switch (cell.type) {
    case Cell::Null:
        sqlite3_bind_null(m_statement, m_next++);
        break;
    case Cell::Number:
        sqlite3_bind_int64(m_statement, m_next++, cell.number);
        break;
    case Cell::Text:
        sqlite3_bind_text(m_statement, m_next++, cell.bytes.data(), size, SQLITE_STATIC);
        break;
    case Cell::Blob:
        sqlite3_bind_blob(m_statement, m_next++, cell.bytes.data(), size, SQLITE_STATIC);
        break;
    }
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail();
}

void Statement::fail()
{
    qCWarning(logStorage) << sqlite3_errmsg(m_handle) << "in" << sqlite3_sql(m_statement);
    const Error error = storageError(sqlite3_extended_errcode(m_handle), m_file);
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::run()
{
    while (step()) {}
    reset();
}

bool Statement::runUnlessDamaged()
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE && !isSignOfDamage(code))
        fail();
    reset();
    return code == SQLITE_DONE;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_next = 1;
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

Cell Statement::cell(int column) const
{
    const auto size = [&] { return size_t(sqlite3_column_bytes(m_statement, column)); };
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return {Cell::Number, sqlite3_column_int64(m_statement, column), {}};
    case SQLITE_TEXT:
    case SQLITE_FLOAT: { // no column of ours is a float: a damaged file has one
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {Cell::Text, 0, {text ? text : "", size()}};
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {Cell::Blob, 0, {bytes ? bytes : "", size()}};
    }
    default:
        return {};
    }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::readRow(Row &row) const
{
    row.clear();
    for (int i = 0, count = columnCount(); i < count; ++i)
        row.add(cell(i));
}

Database::Database(const QString &path, Mode mode) : m_path(path), m_mode(mode), m_connection{newConnectionName(), {}}
{
    refuseUnlessRegular(path);
    open();
}

Database::Database() : m_path(QStringLiteral(":memory:")), m_mode(ReadWrite), m_connection{newConnectionName(), {}}
{
    open();
}

Database::~Database()
{
    if (m_ownsLockFile)
        removeLockFile(m_path);
}

void Database::expectReachable(const QString &path)
{
    refuseUnlessRegular(path);
    if (!QFileInfo(path).isReadable())
        throw storageError(SQLITE_CANTOPEN, path);
    sqlite3 *probe = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &probe, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_busy_timeout(probe, waitMilliseconds);
    int code = SQLITE_OK;
    if (!isWriteAhead(probe))
        code = sqlite3_exec(probe, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(probe);
    if (code == SQLITE_BUSY)
        throw storageError(code, path);
}

void Database::createFile(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST)
        throw Error(Error::Conflict, Words::tr("“%1” exists already and is left as it is. Choose another "
                                               "name.")
                                         .arg(path));
    if (file < 0)
        throw Error(Error::Storage,
                    Words::tr("“%1” cannot be made: %2. Check the folder.").arg(path, qt_error_string(errno)));
    ::close(file);
}

void Database::open()
{
    QSqlDatabase &database = m_connection.database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection.name);
    database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(waitMilliseconds);
    if (m_mode == ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        throw storageError(SQLITE_CANTOPEN, m_path);
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    harden();
    takeLock();
    execute("PRAGMA synchronous=EXTRA"); // these two read the file, which only takeLock() finds words for
    execute("PRAGMA cache_size=-65536");
}

void Database::harden()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA mmap_size=0");
    execute("PRAGMA temp_store=MEMORY");
}

void Database::takeLock()
{
    if (m_path == QLatin1String(":memory:"))
        return;
    if (isWriteAhead(m_handle))
        throw Error(Error::Storage,
                    Words::tr("Another program has switched “%1” to write-ahead logging, which Convenor does "
                              "not use. It was left as it is. Switch it back there (journal_mode=DELETE), or "
                              "restore a backup.")
                        .arg(m_path));
    // In the exclusive mode a reader would keep its lock, and nobody could take back what a killed writer left half done.
    int code = m_mode == ReadOnly ? readSchema() : SQLITE_OK;
    if (code == SQLITE_READONLY_ROLLBACK)
        recover();
    if (code == SQLITE_OK || code == SQLITE_READONLY_ROLLBACK) {
        execute("PRAGMA locking_mode=EXCLUSIVE");
        code = readSchema();
    }
    if (code != SQLITE_OK)
        refuseOpen(code);
    if (m_mode == ReadOnly)
        return;
    if (sqlite3_db_readonly(m_handle, "main") == 1 || !isFolderWritable())
        refuseOpen(SQLITE_READONLY);
    // Rolled back, for a commit would make a database of an empty file; the lock stays.
    if (sqlite3_exec(m_handle, "BEGIN EXCLUSIVE; ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        refuseOpen(sqlite3_extended_errcode(m_handle));
    writeLockFile(m_path);
    m_ownsLockFile = true;
}

bool Database::isFolderWritable() const
{
    return QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
}

int Database::readSchema() const
{
    const int code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? code : sqlite3_extended_errcode(m_handle);
}

/// A writer was killed: its half change stands in the journal beside the file and must be taken back before anyone reads.
void Database::recover()
{
    if (!isFolderWritable())
        return;
    sqlite3 *writer = nullptr;
    sqlite3_open_v2(QFile::encodeName(m_path).constData(), &writer, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(writer, waitMilliseconds);
    sqlite3_exec(writer, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(writer);
}

void Database::refuseOpen(int code) const
{
    const int kind = code & 0xff; // SQLITE_ERROR: a format that SQLite does not know
    if (kind == SQLITE_NOTADB || kind == SQLITE_ERROR)
        throw Error(Error::Storage, Words::tr("“%1” is not a Convenor workspace, or its beginning is damaged. It was "
                                              "left as it is.")
                                        .arg(m_path));
    if (code == SQLITE_READONLY_ROLLBACK)
        throw Error(Error::Storage,
                    Words::tr("“%1” was left in the middle of a change, which must be taken back before it can "
                              "be read, but the file or its folder is read-only. Copy it together with "
                              "“%1-journal” to a folder of yours, and open it there.")
                        .arg(m_path));
    throw storageError(code, m_path);
}

void Database::execute(const QByteArray &sql) const
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    qCWarning(logStorage) << sqlite3_errmsg(m_handle) << "in" << sql;
    throw storageError(sqlite3_extended_errcode(m_handle), m_path);
}

bool Database::executeUnlessDamaged(const QByteArray &sql) const
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK || isSignOfDamage(code))
        return code == SQLITE_OK;
    qCWarning(logStorage) << sqlite3_errmsg(m_handle) << "in" << sql;
    throw storageError(sqlite3_extended_errcode(m_handle), m_path);
}

void Database::allowShadowWrites(bool allowed) const
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, allowed ? 0 : 1, nullptr);
}

qint64 Database::number(const QByteArray &sql) const
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isInPlace() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code != SQLITE_OK || !moved;
}

Database::Connection::~Connection()
{
    if (!database.isValid())
        return;
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Database::moveToThread(QThread *thread)
{
    m_connection.database.driver()->moveToThread(thread);
}

void Database::watch(const Progress *progress)
{
    sqlite3_progress_handler(m_handle, progress ? progressEverySteps : 0, progress ? cancelWhenAsked : nullptr,
                             const_cast<Progress *>(progress));
}

Transaction::Transaction(const Database &database) : m_database(database)
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace convenor
