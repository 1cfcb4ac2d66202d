// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/event.h"

namespace convenor {

bool isClosureFormat(const QString &format)
{
    return format == u"holiday" || format == u"blackout";
}

void setStart(Event &event, const When &start)
{
    event.date = start.date;
    event.time = start.time;
    event.zone = start.zone;
    event.startUtc = start.utc();
}

} // namespace convenor
