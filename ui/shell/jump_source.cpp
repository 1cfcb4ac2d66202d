// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jump_source.h"

#include "core/base/text.h"
#include "core/communities/communities_mapping.h"

namespace convenor {

std::vector<Jump> JumpSource::find(const QString &typed)
{
    std::vector<Jump> found;
    m_context.act([&] {
        for (const Community &community : m_context.store().all<Community>())
            if (const int score = matchScore(fold(community.name.value() + u' ' + community.code.value()), typed))
                found.push_back({community.name.value(), JumpBox::tr("Community"), QStringLiteral("hexagon"), {},
                                 {Reference::Community, community.id.value(), {}}, score});
    });
    return found;
}

} // namespace convenor
