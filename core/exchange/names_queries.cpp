// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/names.h"

#include "core/store/store.h"

namespace convenor {

Names::Names(const Store &store)
{
    Statement people =
        store.select("SELECT id, CASE WHEN handle <> '' THEN handle WHEN email <> '' THEN email ELSE name END"
                     " FROM person");
    while (people.step())
        m_people.insert(Id<Person>(people.number(0)), people.text(1));
    Statement communities = store.select("SELECT id, code FROM community");
    while (communities.step())
        m_communities.insert(Id<Community>(communities.number(0)), communities.text(1));
}

} // namespace convenor
