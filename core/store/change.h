// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was and what shall be. A ChangeSet holds, for each record type, one contiguous typed list of {before?, after?};
// it is erased per table, never per row. Reversed, it is undo. It is the one place that may hold a whole import.
//
//     ChangeSet changes; changes.add(person); changes.change(was, is); changes.remove(membership);
#pragma once

#include "core/store/mapping.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace convenor {

/// A table as the Store knows it: no record types, only names.
struct Table
{
    const char *name;
    std::vector<const char *> columns; ///< the id first
    std::vector<size_t> searchable;    ///< those of them whose words the search index holds
    quint64 seed;                      ///< of its row hashes

    Table(const char *tableName, std::vector<const char *> columnList, std::vector<size_t> searchableList = {});
};

/// The changes to one table, whatever its records are.
class ChangeList
{
public:
    virtual ~ChangeList() = default;

    virtual const Table &table() const = 0;
    virtual size_t size() const = 0;
    virtual qint64 id(size_t i) const = 0;
    /// False if the row was not there; else \a row is what it was.
    virtual bool before(size_t i, Row &row) const = 0;
    /// False if the row shall not be there; else \a row is what it shall be.
    virtual bool after(size_t i, Row &row) const = 0;
    /// Appends a change read from rows; an empty one stands for "not there".
    virtual void append(std::string_view before, std::string_view after) = 0;
    virtual void append(ChangeList &&other) = 0;
    virtual void reverse() = 0;
    virtual std::unique_ptr<ChangeList> empty() const = 0;
};

template <class T> struct Change
{
    std::optional<T> before;
    std::optional<T> after;
};

/// The changes to records of type T. Compiled once for each, where its domain says `template class Changes<T>;`: its
/// mapping says `extern template class Changes<T>;`.
template <class T> class Changes final : public ChangeList
{
public:
    std::vector<Change<T>> list;

    static const Table &tableOf()
    {
        static const Table table(Mapping<T>::table, columnNames<T>(), searchableColumns<T>());
        return table;
    }
    static std::unique_ptr<ChangeList> make() { return std::make_unique<Changes>(); }
    /// Throws Error(Storage) if the cells are not those of a record of type T.
    static T read(CellSource &cells) { return decode<T>(cells); }

    void add(std::optional<T> before, std::optional<T> after) { list.push_back({std::move(before), std::move(after)}); }
    const Table &table() const override { return tableOf(); }
    size_t size() const override { return list.size(); }
    qint64 id(size_t i) const override { return (list[i].after ? list[i].after : list[i].before)->id.value(); }
    bool before(size_t i, Row &row) const override { return put(list[i].before, row); }
    bool after(size_t i, Row &row) const override { return put(list[i].after, row); }
    void append(std::string_view was, std::string_view is) override { add(take(was), take(is)); }
    void append(ChangeList &&other) override
    {
        auto &more = static_cast<Changes &>(other).list;
        list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    void reverse() override
    {
        for (auto &change : list)
            std::swap(change.before, change.after);
        std::reverse(list.begin(), list.end());
    }
    std::unique_ptr<ChangeList> empty() const override { return make(); }

private:
    static bool put(const std::optional<T> &record, Row &row)
    {
        row.clear();
        if (record)
            encode(*record, row);
        return record.has_value();
    }
    static std::optional<T> take(std::string_view bytes)
    {
        if (bytes.empty())
            return std::nullopt;
        RowReader reader(bytes);
        return read(reader);
    }
};

class ChangeSet
{
public:
    ChangeSet() = default;
    ChangeSet(ChangeSet &&) = default;
    ChangeSet &operator=(ChangeSet &&) = default;
    Q_DISABLE_COPY(ChangeSet)

    template <class T> void add(T after) { changesTo<T>().add(std::nullopt, std::move(after)); }
    template <class T> void remove(T before) { changesTo<T>().add(std::move(before), std::nullopt); }
    /// Does nothing if the two are equal.
    template <class T> void change(T before, T after)
    {
        if (!(before == after))
            changesTo<T>().add(std::move(before), std::move(after));
    }

    /// The changes to records of type T.
    template <class T> std::vector<Change<T>> &of() { return changesTo<T>().list; }
    template <class T> const std::vector<Change<T>> &of() const
    {
        static const std::vector<Change<T>> none;
        const ChangeList *list = listOf(Changes<T>::tableOf());
        return list ? static_cast<const Changes<T> *>(list)->list : none;
    }

    void append(std::unique_ptr<ChangeList> list);
    void append(ChangeSet &&other);

    /// The way back: undo.
    ChangeSet reversed() &&;

    const std::vector<std::unique_ptr<ChangeList>> &lists() const { return m_lists; }
    bool isEmpty() const { return size() == 0; }
    /// Number of rows changed in all tables.
    size_t size() const;

private:
    /// Of the changes to \a table; nullptr if there are none.
    ChangeList *listOf(const Table &table) const;
    template <class T> Changes<T> &changesTo()
    {
        ChangeList *list = listOf(Changes<T>::tableOf());
        if (!list)
            list = m_lists.emplace_back(Changes<T>::make()).get();
        return static_cast<Changes<T> &>(*list);
    }

    std::vector<std::unique_ptr<ChangeList>> m_lists;
};

/// One record type as Workspace is given it: its table, and a maker of empty lists of its changes.
struct RecordType
{
    const Table *table;
    std::unique_ptr<ChangeList> (*makeList)();
};

template <class T> RecordType recordType()
{
    return {&Changes<T>::tableOf(), &Changes<T>::make};
}

using RecordTypes = std::vector<RecordType>;

} // namespace convenor
