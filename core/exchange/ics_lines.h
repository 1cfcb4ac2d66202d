// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The content lines of iCalendar files, sorted into calendars, events and zone definitions. Only properties
// that Convenor reads are kept; attendees, alarms and attachments go by unread. Every step is linear in the file's size:
// libical's parser needs minutes for one line with 60,000 dates, and nothing can interrupt it.
#pragma once

#include "core/exchange/content_lines.h"

#include <optional>
#include <vector>

namespace convenor {

struct IcsComponent
{
    QByteArray name;
    int line = 0; ///< from 1
    std::vector<ContentProperty> properties;
    bool isClosed = false;

    /// The first property of that name, or nullptr.
    const ContentProperty *find(QByteArrayView property) const;
};

struct IcsZone
{
    IcsComponent definition;
    std::vector<IcsComponent> observances; ///< STANDARD and DAYLIGHT
};

struct IcsCalendar
{
    IcsComponent header;
    std::vector<IcsComponent> events;
    std::vector<IcsZone> zones;
};

/// The calendars of a file. Throws Error(Invalid) if there is none, or more of anything than can be meant.
std::vector<IcsCalendar> splitCalendars(const QByteArray &bytes, LineWarnings &warnings);

/// Seconds of a DURATION such as PT1H30M or -P2W; empty optional if it is none.
std::optional<qint64> icsDuration(QByteArrayView text);

} // namespace convenor
