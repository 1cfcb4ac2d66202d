// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells which IANA zone a calendar means: by its name, by what Outlook, Evolution or Mozilla call it, or, for a name that
// only the file defines, by the zone whose clocks were the same in the year in which it is used.
#pragma once

#include "core/exchange/ics_lines.h"

#include <QDate>
#include <QHash>

namespace convenor {

class IcsZones
{
public:
    /// \a defaultZone serves where nothing else is found.
    IcsZones(QString defaultZone, LineWarnings &warnings);

    /// From here on, \a definitions (of the calendar now read) tell what names mean. They must outlive the next call.
    void define(const std::vector<IcsZone> &definitions);
    /// The IANA id for \a tzid, used on \a day. Warns when it is not sure.
    QString zoneOf(const QString &tzid, QDate day);

private:
    QString find(const QString &tzid, QDate day);
    QString findByClocks(const IcsZone &definition, QDate day);

    QString m_default;
    LineWarnings &m_warnings;
    QHash<QString, const IcsZone *> m_definitions;
    QHash<QString, QString> m_known;
    int m_compared = 0;
};

} // namespace convenor
