// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds communities by what a file calls them: code, then name, without regard to case.
#pragma once

#include "core/communities/community.h"

#include <QHash>

namespace convenor {

class Store;

class CommunityDirectory
{
public:
    explicit CommunityDirectory(const Store &store);

    /// Null if nobody, or more than one, is called that.
    Id<Community> find(const QString &text) const;
    /// The community with \a id, which must be known.
    const Community &get(Id<Community> id) const { return *m_all.constFind(id); }
    qsizetype size() const { return m_all.size(); }

    void add(const Community &community);

private:
    QHash<QString, Id<Community>> m_codes;
    QMultiHash<QString, Id<Community>> m_names;
    QHash<Id<Community>, Community> m_all;
};

} // namespace convenor
