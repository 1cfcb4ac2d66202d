// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of iCalendar files: decoded, unfolded, and sorted into calendars, events and zone definitions. Only properties
// that Convenor reads are kept; attendees, alarms and attachments go by unread. Every step is linear in the file's size:
// libical's parser needs minutes for one line with 60,000 dates, and nothing can interrupt it.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

struct IcsProperty
{
    QByteArray name;       ///< in capitals
    QByteArray parameters; ///< as written, such as TZID="Europe/Berlin";VALUE=DATE
    QByteArray value;      ///< as written

    /// The value of the parameter \a key without quotes; empty if there is none.
    QString parameter(QByteArrayView key) const;
    /// The value with its escapes resolved.
    QString text() const;
    /// The value split at the commas that are not escaped, each resolved.
    QStringList texts() const;
};

struct IcsComponent
{
    QByteArray name;
    int line = 0; ///< from 1
    std::vector<IcsProperty> properties;
    bool isClosed = false;

    /// The first property of that name, or nullptr.
    const IcsProperty *find(QByteArrayView property) const;
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

/// Warnings of one file, each said once, and no more than anybody would read.
class IcsWarnings
{
public:
    void add(const QString &sentence);
    const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

/// The calendars of a file. Throws Error(Invalid) if there is none, or more of anything than can be meant.
std::vector<IcsCalendar> splitCalendars(const QByteArray &bytes, IcsWarnings &warnings);

/// Seconds of a DURATION such as PT1H30M or -P2W; empty optional if it is none.
std::optional<qint64> icsDuration(QByteArrayView text);

} // namespace convenor
