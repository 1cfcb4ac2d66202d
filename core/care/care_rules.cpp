// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_rules.h"

#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

namespace convenor {

namespace {

const QDate never(9999, 12, 31);

std::optional<Snooze> findSnooze(const Store &store, const QString &subject)
{
    const std::vector<Snooze> found = store.where(&Snooze::subject, subject);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

ChangeSet put(const Store &store, const QString &subject, QDate until)
{
    ChangeSet changes;
    const std::optional<Snooze> before = findSnooze(store, subject);
    if (before)
        changes.change(*before, Snooze{before->id, subject, until});
    else
        changes.add(Snooze{store.newId<Snooze>(), subject, until});
    return changes;
}

} // namespace

ChangeSet addTouch(const Store &store, Touch touch, QDate today)
{
    const Person person = store.get(touch.person);
    if (!touch.day.isValid() || touch.day > today)
        throw Error(Error::Invalid, Words::tr("A conversation with %1 is noted when it has taken place. Give today or "
                                              "a day before.")
                                        .arg(person.name.value()));
    touch.id = store.newId<Touch>();
    ChangeSet changes;
    changes.add(touch);
    return changes;
}

ChangeSet welcome(const Store &store, const std::vector<Id<Person>> &people, const QString &note, QDate today)
{
    if (people.empty())
        throw Error(Error::Invalid, Words::tr("There is nobody to welcome. Choose at least one person."));
    ChangeSet changes;
    for (const Id<Person> person : people)
        changes.append(addTouch(store, {{}, person, today, TouchKind::Welcome, note}, today));
    return changes;
}

ChangeSet thank(const Store &store, Id<Person> person, const QString &note, QDate today)
{
    return addTouch(store, {{}, person, today, TouchKind::Thanks, note}, today);
}

ChangeSet snooze(const Store &store, const QString &subject, QDate until, QDate today)
{
    if (!until.isValid() || until <= today)
        throw Error(Error::Invalid, Words::tr("Give a day after today on which this shall show again."));
    return put(store, subject, until);
}

ChangeSet unsnooze(const Store &store, const QString &subject)
{
    ChangeSet changes;
    if (const std::optional<Snooze> before = findSnooze(store, subject))
        changes.remove(*before);
    return changes;
}

QString settleSubject()
{
    return QStringLiteral("settle");
}

ChangeSet settleAll(const Store &store, Settlement settlement, QDate startedOn)
{
    const std::vector<Event> sessions = unsettledBefore(store, startedOn);
    if (sessions.empty())
        throw Error(Error::Conflict, Words::tr("There are no open sessions from before this workspace began."));
    if (settlement == Settlement::LeaveUnknown)
        return put(store, settleSubject(), never);
    ChangeSet changes;
    for (const Event &session : sessions) {
        Event held = session;
        held.status = EventStatus::Held;
        changes.change(session, held);
    }
    return changes;
}

} // namespace convenor
