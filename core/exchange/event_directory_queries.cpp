// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/exchange/event_directory.h"

namespace convenor {

namespace {

QString localStart(const Statement &rows, int date, int time)
{
    return rows.isNull(time) ? rows.text(date) : rows.text(date) + u'T' + rows.text(time);
}

} // namespace

EventDirectory::EventDirectory(const Store &store)
{
    QHash<Id<Event>, Entry> entries;
    Statement events = store.select("SELECT id, uid, date, time, original_start FROM event");
    while (events.step()) {
        const Entry entry{Id<Event>(events.number(0)), localStart(events, 2, 3), events.text(4)};
        m_uids[events.text(1)].append(entry);
        entries.insert(entry.id, entry);
    }
    Statement communities = store.select("SELECT event, community FROM event_community");
    while (communities.step())
        m_communities[Id<Community>(communities.number(1))].append(entries.value(Id<Event>(communities.number(0))));
}

bool EventDirectory::Entry::isAt(const QString &text) const
{
    return text == start || text == originalStart || (text.size() == 10 && start.startsWith(text));
}

Id<Event> EventDirectory::find(Cells &row, ImportContext &context, int event, int community, int start) const
{
    const QString uid = row.text(event);
    QString when = row.moment(start).replace(u' ', u'T');
    if (when.endsWith(QLatin1String(":00")) && when.size() == 19)
        when.chop(3);
    QList<Entry> found;
    if (!uid.isEmpty()) {
        found = m_uids.value(uid);
        if (found.isEmpty())
            row.refuse(event, Words::tr("There is no event with the uid “%1”. Import the events first.").arg(uid));
    } else {
        const Id<Community> id = context.community(row, community);
        found = m_communities.value(id);
        if (!row.isRefused() && when.isEmpty())
            row.refuse(event, Words::tr("Give the event’s uid, or its community and start."));
    }
    if (row.isRefused())
        return {};
    if (!when.isEmpty())
        found.removeIf([&](const Entry &entry) { return !entry.isAt(when); });
    if (found.isEmpty())
        row.refuse(start, Words::tr("There is no such event at %1.").arg(when));
    else if (found.size() > 1)
        row.refuse(start, Words::tr("Several events fit. Give the start as YYYY-MM-DDThh:mm."));
    return found.size() == 1 ? found.front().id : Id<Event>();
}

EventNames::EventNames(const Store &store)
{
    Statement events = store.select("SELECT id, uid, original_start, date FROM event");
    while (events.step()) {
        const Id<Event> id(events.number(0));
        m_names.insert(id, {events.text(1), events.text(2)});
        m_days.insert(id, ColumnType<QDate>::from(events.cell(3)));
    }
    Statement communities = store.select("SELECT e.event, e.community, c.code FROM event_community e"
                                         " JOIN community c ON c.id = e.community ORDER BY c.code");
    while (communities.step()) {
        const Id<Event> id(communities.number(0));
        m_communities[id].append(communities.text(2));
        m_pairs.insert({id, Id<Community>(communities.number(1))});
    }
}

} // namespace convenor
