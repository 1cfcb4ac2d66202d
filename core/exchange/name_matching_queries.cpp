// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_matching.h"

#include "core/store/store.h"

namespace convenor {

void NameMatcher::read(const Store &store, const QHash<Id<Person>, int> &ranks)
{
    Statement rows = store.select("SELECT id, name, handle, email FROM person ORDER BY name, id");
    while (rows.step()) {
        const Id<Person> id(rows.number(0));
        const QString name = rows.text(1);
        add({id, name, rows.text(2), rows.text(3), wordsOf(name), ranks.value(id, m_unlikely)});
    }
}

} // namespace convenor
