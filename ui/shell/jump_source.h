// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the jump box finds in the open workspace, with the words and the icon for each.
#pragma once

#include "core/insight/jump.h"
#include "ui/shell/jump_box.h"

namespace convenor {

class JumpSource : public QObject
{
    Q_OBJECT

public:
    JumpSource(Context &context, QObject *parent);

    /// People, communities, sessions and actions for \a typed, the best first.
    std::vector<Jump> find(const QString &typed);

private:
    Context &m_context;
    JumpIndex m_index;
};

} // namespace convenor
