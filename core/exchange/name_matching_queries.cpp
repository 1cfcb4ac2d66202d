// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_matching.h"

#include "core/store/store.h"

namespace convenor {

bool NameMatcher::readMore(const Store &store, int most)
{
    Statement rows = store.select("SELECT id, name, handle, email FROM person WHERE id > ? ORDER BY id LIMIT ?");
    rows.bind(m_people.empty() ? qint64(0) : m_people.back().id.value()).bind(qint64(most));
    const size_t before = m_people.size();
    while (rows.step()) {
        const Id<Person> id(rows.number(0));
        const QString name = rows.text(1);
        add({id, name, rows.text(2), rows.text(3), wordsOf(name), m_ranks.value(id, m_unlikely)});
    }
    return m_people.size() - before == size_t(most);
}

} // namespace convenor
