// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/role.h"

namespace convenor {

bool isOnBreak(const Break &pause, QDate day)
{
    return pause.since.first() <= day && (pause.returned.isEmpty() || day < pause.returned.first());
}

} // namespace convenor
