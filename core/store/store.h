// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads records, runs read-only selects and applies a ChangeSet. The only room where SQL is written to the document.
//
//     const Person ada = store.get(id);
//     for (const Part &part : store.where(&Part::event, event.id)) …
#pragma once

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/row_writer.h"

#include <optional>
#include <vector>

namespace convenor {

class Store
{
public:
    explicit Store(const Database &database) : m_database(database), m_writer(database) {}

    /// The record with \a id; nothing if there is none.
    template <class T> std::optional<T> find(Id<T> id) const
    {
        Statement statement = selectAll<T>(" WHERE id = ?");
        statement.bind(id.value());
        return statement.step() ? std::optional(read<T>(statement)) : std::nullopt;
    }
    /// The record with \a id. Throws Error(NotFound).
    template <class T> T get(Id<T> id) const
    {
        if (auto record = find(id))
            return *std::move(record);
        throw Error(Error::NotFound, Words::tr("That no longer exists: somebody removed it, or undid it."));
    }
    /// Every record of type T, in the order of their ids.
    template <class T> std::vector<T> all() const { return readAll<T>(selectAll<T>(" ORDER BY id")); }
    /// The records whose \a member is \a value; indexed for the members that records are looked up by.
    template <class T, class V, class W> std::vector<T> where(V T::*member, const W &value) const
    {
        Statement statement = selectAll<T>(QByteArray(" WHERE \"") + columnName(member) + "\" = ? ORDER BY id");
        Row row;
        ColumnType<V>::put(row, V(value));
        RowReader reader(row.bytes());
        statement.bind(reader.next());
        return readAll<T>(std::move(statement));
    }
    /// Calls \a visit with every record of type T, without keeping them.
    template <class T, class Visit> void each(Visit &&visit) const
    {
        for (Statement statement = selectAll<T>(" ORDER BY id"); statement.step();)
            visit(read<T>(statement));
    }

    template <class T> Id<T> newId() const { return Id<T>(m_ids.next()); }

    /// A read-only select, for the _queries.cpp of a domain. Throws Error(Storage) if it would write.
    Statement select(const QByteArray &sql) const;

    /// Writes \a changes and the sums, inside the caller's transaction.
    void apply(const ChangeSet &changes, Progress *progress = nullptr);

    RowWriter &writer() { return m_writer; }
    const Database &database() const { return m_database; }

private:
    template <class T> Statement selectAll(const QByteArray &rest) const
    {
        return m_database.prepare("SELECT " + columnList(Changes<T>::tableOf()) + " FROM \"" + Mapping<T>::table + '"' +
                                  rest);
    }
    template <class T> static T read(Statement &statement)
    {
        StatementCells cells(statement);
        return Changes<T>::read(cells);
    }
    template <class T> static std::vector<T> readAll(Statement statement)
    {
        std::vector<T> records;
        while (statement.step())
            records.push_back(read<T>(statement));
        return records;
    }
    static QByteArray columnList(const Table &table);

    const Database &m_database;
    RowWriter m_writer;
    mutable IdSource m_ids;
};

} // namespace convenor
