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

    Table(const char *tableName, std::vector<const char *> columnList, std::vector<size_t> searchableList = {})
        : name(tableName),
          columns(std::move(columnList)),
          searchable(std::move(searchableList)),
          seed(hashOf(tableName))
    {
    }
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

template <class T> class Changes final : public ChangeList
{
public:
    std::vector<Change<T>> list;

    static const Table &tableOf()
    {
        static const Table table(Mapping<T>::table, columnNames<T>(), searchableColumns<T>());
        return table;
    }
    const Table &table() const override { return tableOf(); }
    size_t size() const override { return list.size(); }
    qint64 id(size_t i) const override { return (list[i].after ? list[i].after : list[i].before)->id.value(); }
    bool before(size_t i, Row &row) const override { return put(list[i].before, row); }
    bool after(size_t i, Row &row) const override { return put(list[i].after, row); }
    void append(std::string_view was, std::string_view is) override { list.push_back({take(was), take(is)}); }
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
    std::unique_ptr<ChangeList> empty() const override { return std::make_unique<Changes>(); }

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
        return decode<T>([&] { return reader.next(); });
    }
};

class ChangeSet
{
public:
    ChangeSet() = default;
    ChangeSet(ChangeSet &&) = default;
    ChangeSet &operator=(ChangeSet &&) = default;
    Q_DISABLE_COPY(ChangeSet)

    template <class T> void add(T after) { of<T>().push_back({std::nullopt, std::move(after)}); }
    template <class T> void remove(T before) { of<T>().push_back({std::move(before), std::nullopt}); }
    /// Does nothing if the two are equal.
    template <class T> void change(T before, T after)
    {
        if (!(before == after))
            of<T>().push_back({std::move(before), std::move(after)});
    }

    /// The changes to records of type T.
    template <class T> std::vector<Change<T>> &of()
    {
        const Table &table = Changes<T>::tableOf();
        const auto same = [&](const auto &list) { return &list->table() == &table; };
        auto it = std::find_if(m_lists.begin(), m_lists.end(), same);
        if (it == m_lists.end())
            it = m_lists.insert(it, std::make_unique<Changes<T>>());
        return static_cast<Changes<T> &>(**it).list;
    }

    template <class T> const std::vector<Change<T>> &of() const
    {
        static const std::vector<Change<T>> none;
        const Table &table = Changes<T>::tableOf();
        const auto same = [&](const auto &list) { return &list->table() == &table; };
        const auto it = std::find_if(m_lists.begin(), m_lists.end(), same);
        return it == m_lists.end() ? none : static_cast<const Changes<T> &>(**it).list;
    }

    void append(std::unique_ptr<ChangeList> list)
    {
        const auto same = [&](const auto &mine) { return &mine->table() == &list->table(); };
        const auto it = std::find_if(m_lists.begin(), m_lists.end(), same);
        if (it == m_lists.end())
            m_lists.push_back(std::move(list));
        else
            (*it)->append(std::move(*list));
    }
    void append(ChangeSet &&other)
    {
        for (auto &list : other.m_lists)
            append(std::move(list));
        other.m_lists.clear();
    }

    /// The way back: undo.
    ChangeSet reversed() &&
    {
        for (auto &list : m_lists)
            list->reverse();
        std::reverse(m_lists.begin(), m_lists.end());
        return std::move(*this);
    }

    const std::vector<std::unique_ptr<ChangeList>> &lists() const { return m_lists; }
    bool isEmpty() const { return size() == 0; }
    /// Number of rows changed in all tables.
    size_t size() const
    {
        size_t sum = 0;
        for (const auto &list : m_lists)
            sum += list->size();
        return sum;
    }

private:
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
    return {&Changes<T>::tableOf(), [] { return std::unique_ptr<ChangeList>(std::make_unique<Changes<T>>()); }};
}

using RecordTypes = std::vector<RecordType>;

} // namespace convenor
