// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of one type that an import meets, by the key that makes two rows the same: those in the store and those
// that earlier rows brought. A row that says what is known already changes nothing.
#pragma once

#include "core/exchange/field_edits.h"
#include "core/store/store.h"

#include <QHash>

namespace convenor {

enum class Outcome { Unchanged, Updated, Added };

template <class T, class Key> class Upserts
{
public:
    /// Begins with every record that \a source, a Store or an ImportContext, has; \a keyOf tells the key of one. \a edits, if
    /// any, hear what changes.
    template <class Source, class KeyOf>
    Upserts(const Source &source, KeyOf keyOf, FieldEdits *edits = nullptr) : m_edits(edits)
    {
        source.template each<T>([&](T record) {
            m_index.insert(keyOf(record), m_entries.size());
            m_entries.push_back({record, std::move(record)});
        });
    }

    /// The record with \a key as it shall be; nullptr if there is none.
    const T *find(const Key &key) const
    {
        const auto it = m_index.constFind(key);
        return it == m_index.cend() || !m_entries[*it].after ? nullptr : &*m_entries[*it].after;
    }
    Outcome put(const Key &key, T record)
    {
        const auto it = m_index.constFind(key);
        if (it == m_index.cend()) {
            if (m_edits)
                m_edits->add(record);
            m_index.insert(key, m_entries.size());
            m_entries.push_back({std::nullopt, std::move(record)});
            return Outcome::Added;
        }
        auto &entry = m_entries[*it];
        if (entry.after == record) {
            if (m_edits)
                m_edits->keep();
            return Outcome::Unchanged;
        }
        if (m_edits)
            m_edits->change(entry.after.value_or(T()), record);
        entry.after = std::move(record);
        return Outcome::Updated;
    }
    void remove(const Key &key)
    {
        if (const auto it = m_index.constFind(key); it != m_index.cend())
            m_entries[*it].after.reset();
    }
    /// Lets the record with \a key be found under \a newKey instead.
    void rename(const Key &key, const Key &newKey)
    {
        if (const auto it = m_index.constFind(key); it != m_index.cend()) {
            const size_t entry = *it;
            m_index.remove(key);
            m_index.insert(newKey, entry);
        }
    }
    /// Lets \a record be found under a further \a key.
    void alias(const Key &key, const Key &existing)
    {
        if (const auto it = m_index.constFind(existing); it != m_index.cend())
            m_index.insert(key, *it);
    }
    void reserve(size_t more)
    {
        m_entries.reserve(m_entries.size() + more);
        m_index.reserve(qsizetype(m_entries.size() + more));
    }
    template <class Visit> void each(Visit &&visit) const
    {
        for (const auto &entry : m_entries)
            if (entry.after)
                visit(*entry.after);
    }

    /// Moves what changed to \a changes.
    void finish(ChangeSet &changes)
    {
        m_index.clear();
        std::erase_if(m_entries, [](const auto &entry) { return entry.before == entry.after; });
        auto &list = changes.of<T>();
        if (list.empty())
            list = std::move(m_entries); // a million entries are moved, not copied
        else
            std::move(m_entries.begin(), m_entries.end(), std::back_inserter(list));
        m_entries.clear();
    }

private:
    std::vector<Change<T>> m_entries;
    QHash<Key, size_t> m_index;
    FieldEdits *m_edits = nullptr;
};

} // namespace convenor
