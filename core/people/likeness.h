// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search for duplicates in two steps: what is known of everybody is read quickly, and compared wherever there is time.
//
//     LikenessSearch search(store); … std::vector<DuplicatePair> pairs = search.pairs(); // in any thread, once
#pragma once

#include "core/people/duplicates.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace convenor {

/// A person as they are compared.
struct ComparedPerson
{
    Id<Person> id;
    QString name;
    QString handle;
    QString email;
    bool guest = false;
    QStringList departments; ///< they ever were in; as written
    QStringList words;       ///< of the name, to compare
};

class LikenessSearch
{
public:
    /// Reads everybody.
    explicit LikenessSearch(const Store &store);

    /// As findDuplicates() has them.
    std::vector<DuplicatePair> pairs();

private:
    using Places = std::vector<int>;

    void findEqual(QString ComparedPerson::*member, Likeness likeness);
    void findNames();
    void findSlips();
    void findShortForms();
    void addShortForms(int shortName, const std::vector<std::pair<int, Likeness>> &longNames);
    void pairUp(const Places &places, size_t most, const std::function<void(int, int)> &visit) const;
    void add(int one, int other, Likeness likeness, const QString &reason);
    bool haveOwnAddresses(int one, int other) const;
    QString sharedDepartment(int one, int other) const;
    const ComparedPerson &at(int place) const { return m_people[size_t(place)]; }

    std::vector<ComparedPerson> m_people;    ///< in the order of their ids
    QSet<std::pair<qint64, qint64>> m_taken; ///< known to be two, or found already; the lesser id first
    QHash<quint64, Places> m_named;          ///< by the hash of their words
    std::vector<DuplicatePair> m_pairs;
};

} // namespace convenor
