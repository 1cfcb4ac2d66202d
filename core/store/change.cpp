// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"

namespace convenor {

Table::Table(const char *tableName, std::vector<const char *> columnList, std::vector<size_t> searchableList)
    : name(tableName), columns(std::move(columnList)), searchable(std::move(searchableList)), seed(hashOf(tableName))
{
}

void ChangeSet::append(std::unique_ptr<ChangeList> list)
{
    if (ChangeList *mine = listOf(list->table()))
        mine->append(std::move(*list));
    else
        m_lists.push_back(std::move(list));
}

void ChangeSet::append(ChangeSet &&other)
{
    for (auto &list : other.m_lists)
        append(std::move(list));
    other.m_lists.clear();
}

ChangeSet ChangeSet::reversed() &&
{
    for (auto &list : m_lists)
        list->reverse();
    std::reverse(m_lists.begin(), m_lists.end());
    return std::move(*this);
}

size_t ChangeSet::size() const
{
    size_t sum = 0;
    for (const auto &list : m_lists)
        sum += list->size();
    return sum;
}

ChangeList *ChangeSet::listOf(const Table &table) const
{
    const auto same = [&](const auto &list) { return &list->table() == &table; };
    const auto it = std::find_if(m_lists.begin(), m_lists.end(), same);
    return it == m_lists.end() ? nullptr : it->get();
}

} // namespace convenor
