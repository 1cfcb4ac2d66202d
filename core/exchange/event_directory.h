// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the session that a row of attendance, parts or feedback is about: by uid, with a start if the uid is that of a
// series, or by community and start.
#pragma once

#include "core/calendar/event.h"
#include "core/exchange/cells.h"
#include "core/exchange/import_context.h"

#include <QHash>

#include <optional>

namespace convenor {

class EventDirectory
{
public:
    explicit EventDirectory(const Store &store);

    /// The session that the three cells name. Refuses the row, saying what is missing, if it is none or several.
    Id<Event> find(Cells &row, ImportContext &context, int event, int community, int start) const;

private:
    struct Entry
    {
        Id<Event> id;
        QString start; ///< local, as "YYYY-MM-DDThh:mm" or a date
        QString originalStart;

        bool isAt(const QString &text) const;
    };

    QHash<QString, QList<Entry>> m_uids;
    QHash<Id<Community>, QList<Entry>> m_communities;
};

/// Uid and start by which a file names \a event; the start only if the uid is that of a series.
struct EventName
{
    QString uid;
    QString start;
};

class EventNames
{
public:
    explicit EventNames(const Store &store);

    EventName of(Id<Event> id) const { return m_names.value(id); }
    QDate dayOf(Id<Event> id) const { return m_days.value(id); }
    QStringList communitiesOf(Id<Event> id) const { return m_communities.value(id); }
    bool isOf(Id<Event> id, Id<Community> community) const
    {
        return community.isNull() || m_pairs.contains({id, community});
    }

private:
    QHash<Id<Event>, EventName> m_names;
    QHash<Id<Event>, QDate> m_days;
    QHash<Id<Event>, QStringList> m_communities;
    QSet<std::pair<Id<Event>, Id<Community>>> m_pairs;
};

} // namespace convenor
