// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which communities events or series belong to, under import.
//
//     Placings<EventCommunity, &EventCommunity::event> placings(store);
//     if (placings.put(event.id, communities)) …
#pragma once

#include "core/calendar/calendar_mapping.h"
#include "core/exchange/dated.h"

namespace convenor {

/// Place is the record of one owner and one community, Member the one in it that names the owner.
template <class Place, auto Member> class Placings
{
public:
    using Owner = std::decay_t<decltype(Place().*Member)>;
    using Communities = QList<Id<Community>>;

    explicit Placings(const Store &store)
        : m_store(store), m_places(store, [](const Place &p) { return keyOf(p.*Member, p.community); })
    {
        m_places.each([&](const Place &p) { m_communities[p.*Member].append(p.community); });
    }

    Communities of(Owner owner) const { return m_communities.value(owner); }
    /// Makes \a communities those of \a owner; true if they were others.
    bool put(Owner owner, const Communities &communities)
    {
        Communities &before = m_communities[owner];
        bool changed = false;
        for (const Id<Community> community : before)
            if (!communities.contains(community)) {
                m_places.remove(keyOf(owner, community));
                changed = true;
            }
        for (const Id<Community> community : communities)
            if (!before.contains(community)) {
                m_places.put(keyOf(owner, community), {m_store.newId<Place>(), owner, community});
                changed = true;
            }
        before = communities;
        return changed;
    }
    void finish(ChangeSet &changes) { m_places.finish(changes); }

private:
    const Store &m_store;
    Upserts<Place, QString> m_places;
    QHash<Owner, Communities> m_communities;
};

} // namespace convenor
