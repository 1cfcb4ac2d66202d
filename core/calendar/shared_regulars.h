// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many people usually come to both of two communities: what makes it hard to meet at the same time. Reads a community
// when it is first asked for, so that asking while something is dragged costs nothing.
//
//     SharedRegulars shared(store, today); shared.between(go, rust); // 14
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace convenor {

class Store;
struct Community;
struct Person;

class SharedRegulars
{
public:
    SharedRegulars(const Store &store, QDate today) : m_store(store), m_today(today) {}

    /// A regular of a community came to at least two of its sessions in the last 180 days, and to a third of those of
    /// which names are known.
    int between(Id<Community> one, Id<Community> other);
    int of(Id<Community> community) { return int(regulars(community).size()); }
    /// Reads again: attendance has changed.
    void forget() { m_regulars.clear(); }

private:
    const std::vector<Id<Person>> &regulars(Id<Community> community);

    const Store &m_store;
    QDate m_today;
    QHash<Id<Community>, std::vector<Id<Person>>> m_regulars; ///< sorted
};

} // namespace convenor
