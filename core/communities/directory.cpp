// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/directory.h"

#include "core/communities/communities_mapping.h"
#include "core/store/store.h"

namespace convenor {

namespace {

QString key(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

} // namespace

CommunityDirectory::CommunityDirectory(const Store &store)
{
    store.each<Community>([this](const Community &community) { add(community); });
}

Id<Community> CommunityDirectory::find(const QString &text) const
{
    const QString folded = key(text);
    if (const auto it = m_codes.constFind(folded); it != m_codes.cend())
        return *it;
    return m_names.count(folded) == 1 ? m_names.value(folded) : Id<Community>();
}

void CommunityDirectory::add(const Community &community)
{
    if (const auto known = m_all.constFind(community.id); known != m_all.cend())
        m_names.remove(key(known->name.value()), community.id);
    m_codes.insert(key(community.code.value()), community.id);
    m_names.insert(key(community.name.value()), community.id);
    m_all.insert(community.id, community);
}

} // namespace convenor
