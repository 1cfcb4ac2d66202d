// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

namespace convenor {

namespace {

template <class T> Id<T> nextId()
{
    static qint64 last = 0;
    return Id<T>(++last);
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

QDate day(const QByteArray &iso)
{
    return QDate::fromString(text(iso), Qt::ISODate);
}

HalfDate halfDate(const QByteArray &iso)
{
    return HalfDate::parse(text(iso)).value();
}

Person aPerson(const QByteArray &name)
{
    Person person;
    person.id = nextId<Person>();
    person.name = Name(text(name));
    person.handle = text(name).section(u' ', 0, 0).toLower();
    return person;
}

Community aCommunity(const QByteArray &code)
{
    Community community;
    community.id = nextId<Community>();
    community.code = Name(text(code).toLower());
    community.name = Name(text(code));
    community.colour = QStringLiteral("blue");
    community.shape = QStringLiteral("circle");
    return community;
}

Role aRole(const QByteArray &name, bool core)
{
    return {nextId<Role>(), Name(text(name)), core};
}

RoleTerm aTerm(const Person &person, const Community &community, const Role &role, const QByteArray &since,
               const QByteArray &until)
{
    return {nextId<RoleTerm>(), community.id, person.id, role.id, halfDate(since), halfDate(until)};
}

Membership aMembership(const Person &person, const Community &community, const QByteArray &since,
                       const QByteArray &until)
{
    return {nextId<Membership>(), community.id, person.id, halfDate(since), halfDate(until), {}};
}

Break aBreak(const Person &person, const QByteArray &since, const QByteArray &expectedReturn,
             const QByteArray &returned)
{
    return {nextId<Break>(), person.id, {}, halfDate(since), halfDate(expectedReturn), halfDate(returned), {}};
}

Event anEvent(QDate day, const QByteArray &title)
{
    Event event;
    event.id = nextId<Event>();
    event.uid = QStringLiteral("event-%1@example.org").arg(event.id.value());
    event.title = Name(text(title));
    setStart(event, When::timed(day, QTime(17, 0), QStringLiteral("UTC")));
    return event;
}

Event aHeldEvent(QDate day, const QByteArray &title)
{
    Event event = anEvent(day, title);
    event.status = EventStatus::Held;
    return event;
}

EventCommunity aPlacing(const Event &event, const Community &community)
{
    return {nextId<EventCommunity>(), event.id, community.id};
}

Part aPart(const Event &event, const Person &person, PartKind kind)
{
    return {nextId<Part>(), event.id, person.id, kind, {}};
}

Attendance anAttendance(const Event &event, const Person &person, Presence presence)
{
    return {nextId<Attendance>(), event.id, person.id, Registration::Unknown, presence, {}};
}

Touch aTouch(const Person &person, QDate day, TouchKind kind)
{
    return {nextId<Touch>(), person.id, day, kind, {}};
}

PersonAlias anAlias(const Person &person, const QByteArray &name, AliasKind kind)
{
    return {nextId<PersonAlias>(), person.id, kind, text(name)};
}

Snooze aSnooze(const QByteArray &subject, QDate until)
{
    return {nextId<Snooze>(), text(subject), until};
}

} // namespace convenor
