// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/held_queries.h"

#define CAME "EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND a.presence IN ('attended', 'partial'))"

namespace convenor {

QByteArray heldCondition()
{
    return "(e.status <> 'cancelled' AND (e.status = 'held' OR e.head_count IS NOT NULL OR coalesce(e.unnamed, 0) > 0 OR " CAME
           "))";
}

QByteArray cameCondition()
{
    return CAME;
}

} // namespace convenor
