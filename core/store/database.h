// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection to one SQLite file, hardened and locked: opened through Qt SQL, used through the C handle, which reads
// rows three times as fast. Knows nothing of records.
//
//     Database db(path, Database::ReadWrite);
//     auto people = db.prepare("SELECT name FROM person WHERE id = ?");
//     people.bind(id.value());
//     while (people.step()) show(people.text(0));
#pragma once

#include "core/base/error.h"
#include "core/store/row.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;
class QThread;

namespace convenor {

class Progress;

/// A prepared statement. Columns count from 0; parameters are bound in their order.
class Statement
{
public:
    Statement(sqlite3 *handle, const QByteArray &sql, const QString &file);
    Statement(Statement &&other) noexcept;
    ~Statement();
    Q_DISABLE_COPY(Statement)

    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    /// The bytes must live until reset() or the end.
    Statement &bind(const Cell &cell);

    /// One row further; false at the end. Throws Error(Storage) with a sentence.
    bool step();
    /// Runs it to its end and makes it ready to be bound again.
    void run();
    /// The same, but false if what it works on is damaged.
    bool runUnlessDamaged();
    void reset();

    /// True if running it can change nothing in the file.
    bool isReadOnly() const;
    int columnCount() const;
    Cell cell(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;
    /// The whole row, as it is kept in the history and hashed.
    void readRow(Row &row) const;

private:
    [[noreturn]] void fail();

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    QString m_file;
    int m_next = 1;
};

/// The columns of the row that a statement stands on, from the first.
class StatementCells final : public CellSource
{
public:
    explicit StatementCells(const Statement &statement) : m_statement(statement) {}

    Cell next() override { return m_statement.cell(m_column++); }
    /// The column that comes next.
    int column() const { return m_column; }

private:
    const Statement &m_statement;
    int m_column = 0;
};

class Database
{
public:
    enum Mode { ReadOnly, ReadWrite };

    /// Opens an existing regular file, waiting up to 2 seconds for whoever has it open. Read-write takes the exclusive
    /// lock at once and names itself in a lock file beside it. Throws Error(Storage).
    Database(const QString &path, Mode mode);
    /// A database in memory, for a schema to compare with.
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Throws Error(Storage) if there is no such regular file, it may not be read, or somebody has it open.
    static void expectReachable(const QString &path);
    /// Makes an empty file, readable by its owner only. Throws Error(Conflict) if there is one.
    static void createFile(const QString &path);

    Statement prepare(const QByteArray &sql) const { return Statement(m_handle, sql, m_path); }
    /// Runs statements that return nothing.
    void execute(const QByteArray &sql) const;
    /// The same, but false if what they work on is damaged.
    bool executeUnlessDamaged(const QByteArray &sql) const;
    qint64 number(const QByteArray &sql) const;
    /// Whether the tables in which FTS5 keeps an index can be written: only to put an unreadable one in order.
    void allowShadowWrites(bool allowed) const;

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    sqlite3 *handle() const { return m_handle; }
    /// Rows changed by the last statement.
    qint64 changes() const;
    /// True while the document's file still stands at its path.
    bool isInPlace() const;

    /// Lends the connection to \a thread, for a job.
    void moveToThread(QThread *thread);
    /// Lets \a progress cancel whatever runs; nullptr ends it.
    void watch(const Progress *progress);

private:
    /// Closed and forgotten when it goes, also if opening fails half way.
    struct Connection
    {
        QString name;
        QSqlDatabase database;

        ~Connection();
    };

    void open();
    void harden();
    void takeLock();
    bool isFolderWritable() const;
    int readSchema() const;
    void recover();
    [[noreturn]] void refuseOpen(int code) const;

    QString m_path;
    Mode m_mode;
    Connection m_connection;
    sqlite3 *m_handle = nullptr;
    bool m_ownsLockFile = false;
};

/// A transaction: rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

/// The sentence for an SQLite result \a code on \a file.
Error storageError(int code, const QString &file);

} // namespace convenor
