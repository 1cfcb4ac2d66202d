// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place that changes rows. It refuses a change whose "before" is not what stands in the table, and keeps in step
// the additive hash of each table, sum += hash(after) - hash(before), and the search index.
#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/search.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace convenor {

class Progress;

/// Works inside the caller's transaction; writeSums() belongs at its end.
class RowWriter
{
public:
    explicit RowWriter(const Database &database) : m_database(database), m_search(database) {}

    /// Writes every change of \a list. Secondary indexes are dropped and built again when that is quicker.
    /// Throws Error(Conflict) if a row is not as "before" says.
    void write(const ChangeList &list, Progress *progress);
    void insert(const Table &table, const Row &row);
    void update(const Table &table, qint64 id, const Row &before, const Row &after);
    void remove(const Table &table, qint64 id, const Row &before);
    /// Reads the row \a id of \a table; false if there is none.
    bool read(const Table &table, qint64 id, Row &row);

    /// Adds what was written to the sums in the `integrity` table, and ends what was written to the search index.
    void writeSums();
    /// Forgets what was not yet added, after a rollback.
    void forget();

private:
    struct Statements
    {
        Statement select, insert, update, remove;
        quint64 sum = 0; ///< of what was written and is not yet in the `integrity` table
    };
    Statements &statements(const Table &table);
    void writeRow(const ChangeList &list, size_t i);
    void expectCurrent(const Table &table, qint64 id, const Row &before);
    bool isBulk(const ChangeList &list) const;
    std::vector<QByteArray> dropIndexes(const Table &table);

    const Database &m_database;
    SearchWriter m_search;
    std::map<const Table *, Statements> m_statements;
    Row m_current, m_before, m_after;
};

} // namespace convenor
