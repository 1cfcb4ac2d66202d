// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/roster_queries.h"

#include "core/calendar/calendar_mapping.h"
#include "core/store/store.h"

#include <QHash>

#include <algorithm>

namespace convenor {

namespace {

constexpr int sessionsLately = 3;

constexpr auto came = "a.presence IN ('attended', 'partial')";
/// Half-known dates are prefixes: '~' stands behind every digit and hyphen, so the last day that they may mean counts.
constexpr auto covers = "(since = '' OR since <= ?) AND (until = '' OR until || '~' >= ?)";
constexpr auto inItsCommunities = "community IN (SELECT community FROM event_community WHERE event = ?)";

class Roster
{
public:
    Roster(const Store &store, const Event &event) : m_store(store), m_event(event) {}

    std::vector<RosterRow> read(int limit);

private:
    void readAttendance();
    void readParts();
    void readLately();
    void readDated(const QByteArray &people, RosterReason why, int limit);
    std::vector<Id<Event>> lastSessions() const;
    void add(Id<Person> person, const QString &name, const QString &left, RosterReason why);

    const Store &m_store;
    const Event &m_event;
    QHash<Id<Person>, RosterRow> m_rows;
};

void Roster::add(Id<Person> person, const QString &name, const QString &left, RosterReason why)
{
    const auto last = HalfDate::parse(left).value_or(HalfDate()).last();
    if (why != RosterReason::Present && last.isValid() && last < m_event.date)
        return;
    RosterRow &row = m_rows[person];
    if (row.person.isNull())
        row = {person, name, why, 0};
    row.why = std::min(row.why, why);
}

void Roster::readAttendance()
{
    Statement rows = m_store.select(QByteArray("SELECT p.id, p.name, p.\"left\", ") + came +
                                    " FROM attendance a JOIN person p ON p.id = a.person WHERE a.event = ? AND (" +
                                    came + " OR a.registration = 'registered')");
    rows.bind(m_event.id.value());
    while (rows.step())
        add(Id<Person>(rows.number(0)), rows.text(1), rows.text(2),
            rows.number(3) ? RosterReason::Present : RosterReason::Registered);
}

void Roster::readParts()
{
    Statement rows = m_store.select(
        "SELECT p.id, p.name, p.\"left\" FROM part t JOIN person p ON p.id = t.person WHERE t.event = ?");
    rows.bind(m_event.id.value());
    while (rows.step())
        add(Id<Person>(rows.number(0)), rows.text(1), rows.text(2), RosterReason::HasPart);
}

std::vector<Id<Event>> Roster::lastSessions() const
{
    const QByteArray which = m_event.series
                                 ? "e.series = ?"
                                 : QByteArray("EXISTS (SELECT 1 FROM event_community p WHERE p.event = e.id AND p.") +
                                       inItsCommunities + ')';
    Statement rows = m_store.select("SELECT e.id FROM event e WHERE e.start_utc < ? AND e.status <> 'cancelled' AND " +
                                    which + " AND EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND " + came +
                                    ") ORDER BY e.start_utc DESC LIMIT ?");
    rows.bind(m_event.startUtc);
    rows.bind(m_event.series ? m_event.series->value() : m_event.id.value());
    rows.bind(qint64(sessionsLately));
    std::vector<Id<Event>> sessions;
    while (rows.step())
        sessions.push_back(Id<Event>(rows.number(0)));
    return sessions;
}

void Roster::readLately()
{
    Statement rows =
        m_store.select(QByteArray("SELECT p.id, p.name, p.\"left\" FROM attendance a JOIN person p ON p.id = a.person"
                                  " WHERE a.event = ? AND ") +
                       came);
    for (const Id<Event> session : lastSessions()) {
        rows.bind(session.value());
        while (rows.step()) {
            const Id<Person> person(rows.number(0));
            add(person, rows.text(1), rows.text(2), RosterReason::CameLately);
            if (const auto row = m_rows.find(person); row != m_rows.end())
                ++row->lately;
        }
        rows.reset();
    }
}

void Roster::readDated(const QByteArray &people, RosterReason why, int limit)
{
    Statement rows =
        m_store.select("SELECT p.id, p.name, p.\"left\" FROM person p WHERE p.id IN (SELECT person FROM " + people +
                       " AND " + inItsCommunities + " AND " + covers + ") ORDER BY p.name LIMIT ?");
    const QString day = m_event.date.toString(Qt::ISODate);
    rows.bind(m_event.id.value()).bind(day).bind(day).bind(qint64(limit));
    while (rows.step())
        add(Id<Person>(rows.number(0)), rows.text(1), rows.text(2), why);
}

std::vector<RosterRow> Roster::read(int limit)
{
    readAttendance();
    readParts();
    readLately();
    readDated("role_term WHERE role IN (SELECT id FROM role WHERE core)", RosterReason::Core, limit);
    readDated("membership WHERE true", RosterReason::Member, 2 * limit);
    std::vector<RosterRow> rows(m_rows.cbegin(), m_rows.cend());
    std::sort(rows.begin(), rows.end(), [](const RosterRow &a, const RosterRow &b) {
        if (a.why != b.why)
            return a.why < b.why;
        if (a.lately != b.lately)
            return a.lately > b.lately;
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order ? order < 0 : a.person < b.person;
    });
    if (rows.size() > size_t(limit))
        rows.resize(size_t(limit));
    return rows;
}

} // namespace

std::vector<RosterRow> roster(const Store &store, Id<Event> event, int limit)
{
    const Event session = store.get(event);
    if (session.safeSpace)
        return {};
    return Roster(store, session).read(limit);
}

} // namespace convenor
