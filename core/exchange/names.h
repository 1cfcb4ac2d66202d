// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people and communities are called in files, so that reading the file finds them again.
#pragma once

#include "core/communities/community.h"
#include "core/people/person.h"

#include <QHash>

namespace convenor {

class Store;

class Names
{
public:
    explicit Names(const Store &store);

    /// The handle, else the e-mail address, else the name.
    QString of(Id<Person> id) const { return m_people.value(id); }
    /// The code.
    QString of(Id<Community> id) const { return m_communities.value(id); }

private:
    QHash<Id<Person>, QString> m_people;
    QHash<Id<Community>, QString> m_communities;
};

} // namespace convenor
