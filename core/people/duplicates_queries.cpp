// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/people/duplicates.h"

#include "core/people/likeness.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

LikenessSearch::LikenessSearch(const Store &store)
{
    QHash<qint64, size_t> places;
    Statement rows = store.select("SELECT id, name, handle, email, guest FROM person ORDER BY id");
    while (rows.step()) {
        places.insert(rows.number(0), m_people.size());
        m_people.push_back(
            {Id<Person>(rows.number(0)), rows.text(1), rows.text(2), rows.text(3), rows.number(4) != 0, {}, {}});
    }
    Statement departments = store.select("SELECT person, department FROM affiliation WHERE department <> ''");
    while (departments.step())
        m_people[places.value(departments.number(0))].departments << departments.text(1);
    Statement apart = store.select("SELECT person, other FROM distinct_people");
    while (apart.step())
        m_taken.insert({apart.number(0), apart.number(1)});
}

std::vector<DuplicatePair> findDuplicates(const Store &store)
{
    return LikenessSearch(store).pairs();
}

ChangeSet keepApart(const Store &store, Id<Person> one, Id<Person> other)
{
    const Id<Person> first = std::min(store.get(one).id, store.get(other).id);
    const Id<Person> last = std::max(one, other);
    if (first == last)
        throw Error(Error::Invalid, Words::tr("That is one person. Choose two."));
    ChangeSet changes;
    for (const DistinctPeople &pair : store.where(&DistinctPeople::person, first))
        if (pair.other == last)
            return changes;
    changes.add(DistinctPeople{store.newId<DistinctPeople>(), first, last});
    return changes;
}

} // namespace convenor
