// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/thanks.h"

#include "core/base/words.h"
#include "core/care/care_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

/// What a touch of thanks says of the session: its title and day tell it from others.
QString noteFor(const Event &event)
{
    return QStringLiteral("“%1”, %2").arg(event.title.value(), event.date.toString(Qt::ISODate));
}

/// %1 is the name, %2 the title.
QString textFor(std::optional<PartKind> kind)
{
    if (!kind)
        return Words::tr("Hi %1,\n\nthank you for what you brought to “%2”.");
    switch (*kind) {
    case PartKind::Speaker:
        return Words::tr("Hi %1,\n\nthank you for speaking at “%2”.");
    case PartKind::Host:
        return Words::tr("Hi %1,\n\nthank you for hosting “%2”.");
    case PartKind::Facilitator:
        return Words::tr("Hi %1,\n\nthank you for facilitating “%2”.");
    case PartKind::Organiser:
        return Words::tr("Hi %1,\n\nthank you for organising “%2”.");
    case PartKind::Helper:
        break;
    }
    return Words::tr("Hi %1,\n\nthank you for your help with “%2”.");
}

} // namespace

QString thanksText(const QString &name, const Event &event, std::optional<PartKind> kind)
{
    return textFor(kind).arg(name.section(u' ', 0, 0), event.title.value());
}

QSet<Id<Person>> thankedFor(const Store &store, const Event &event, const std::vector<Id<Person>> &people)
{
    QSet<Id<Person>> thanked;
    for (const Id<Person> person : people) {
        const auto touches = store.where(&Touch::person, person);
        if (std::any_of(touches.begin(), touches.end(), [&](const Touch &touch) {
                return touch.kind == TouchKind::Thanks && touch.note == noteFor(event);
            }))
            thanked.insert(person);
    }
    return thanked;
}

ChangeSet keepThanks(const Store &store, const Event &event, const std::vector<Id<Person>> &people, QDate today)
{
    QSet<Id<Person>> thanked = thankedFor(store, event, people);
    ChangeSet changes;
    for (const Id<Person> person : people) {
        if (!thanked.contains(person))
            changes.add(Touch{store.newId<Touch>(), person, today, TouchKind::Thanks, noteFor(event)});
        thanked.insert(person);
    }
    return changes;
}

} // namespace convenor
