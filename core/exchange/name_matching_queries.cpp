// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_matching.h"

#include "core/people/people_mapping.h"
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
        add({id, name, rows.text(2), rows.text(3), nameWords(name), {}, m_ranks.value(id, m_unlikely)});
    }
    if (m_people.size() - before == size_t(most))
        return true;
    Statement aliases = store.select("SELECT id, person, kind, text FROM person_alias WHERE id > ? ORDER BY id");
    aliases.bind(m_lastAlias);
    while (aliases.step()) {
        m_lastAlias = aliases.number(0);
        addAlias(Id<Person>(aliases.number(1)), ColumnType<AliasKind>::from(aliases.cell(2)), aliases.text(3));
    }
    return false;
}

} // namespace convenor
