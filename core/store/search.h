// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search index: for each record type whose mapping has searchable columns an FTS5 table, search_<its table>, with the
// words of these columns under the id of the record. It follows from the records and can always be made again. Whoever
// changes what a word is adds a step to the schema: each makes the index anew.
//
//     store.select("SELECT rowid FROM search_person WHERE search_person MATCH ?").bind(matchOf(searchWords(typed), WordMatch::Begin));
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"

#include <QStringList>

#include <map>
#include <set>

namespace convenor {

class Progress;

/// The words of \a text as they are compared: folded, none longer than 64 characters.
QStringList searchWords(QStringView text);

enum class WordMatch { Whole, Begin };

/// What is bound to MATCH to find the records with all of \a words, or with words that begin with them, in \a columns, names
/// with spaces between them; empty: in any. Nobody's text can be read as an operator: it is made of words alone. There must
/// be at least one.
QString matchOf(const QStringList &words, WordMatch how, const char *columns = "");

/// Keeps the index in step with the rows, inside the transaction that writes them. A damaged index stops nobody: it is made
/// again at the end of the transaction.
class SearchWriter
{
public:
    explicit SearchWriter(const Database &database) : m_database(database) {}

    void add(const Table &table, const Row &row);
    void change(const Table &table, const Row &before, const Row &after);
    void remove(const Table &table, const Row &row);
    /// Belongs at the end of the transaction, after all rows.
    void finish();
    /// Forgets what was not finished, after a rollback.
    void forget();
    /// Makes the part of the index that belongs to \a table from its rows.
    void rebuild(const Table &table, Progress *progress);

private:
    struct Statements
    {
        Statement insert, remove;
    };
    /// The id of a row and the words of its searchable columns.
    struct Entry
    {
        qint64 id = 0;
        std::vector<QByteArray> texts;

        bool isEmpty() const;
        bool operator==(const Entry &) const = default;
    };
    static Entry entryOf(const Table &table, const Row &row);
    Statements &statements(const Table &table);
    /// What waits to be written, in the order in which it came.
    struct Pending
    {
        const Table *table;
        Statement Statements::*kind;
        Entry entry;
    };
    void put(const Table &table, Statement Statements::*kind, Entry entry);
    void writePending();
    bool canBeOpened(const Table &table) const;
    void run(const Table &table, Statement Statements::*kind, const Entry &entry);

    const Database &m_database;
    std::map<const Table *, Statements> m_statements;
    std::vector<Pending> m_pending;
    std::set<const Table *> m_written, m_damaged; // in this transaction
};

/// Makes the whole index from the records of \a types, inside the caller's transaction.
void rebuildSearch(const Database &database, const RecordTypes &types, Progress *progress);

/// The same in a transaction of its own.
void mendSearch(const Database &database, const RecordTypes &types, Progress *progress);

/// Throws Error(Storage) if the index does not find exactly the words of the records of \a types. Writes nothing to the file.
void expectSearch(const Database &database, const RecordTypes &types, Progress *progress);
/// The sentence for such an index.
QString searchProblem();

/// True for the tables of the index and those in which FTS5 keeps it.
bool isOfSearch(const QByteArray &table);

} // namespace convenor
