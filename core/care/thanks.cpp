// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/thanks.h"

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

QString sentenceFor(const QString &title, std::optional<PartKind> kind)
{
    if (!kind)
        return QStringLiteral("thank you for what you brought to “%1”.").arg(title);
    switch (*kind) {
    case PartKind::Speaker:
        return QStringLiteral("thank you for speaking at “%1”.").arg(title);
    case PartKind::Host:
        return QStringLiteral("thank you for hosting “%1”.").arg(title);
    case PartKind::Facilitator:
        return QStringLiteral("thank you for facilitating “%1”.").arg(title);
    case PartKind::Organiser:
        return QStringLiteral("thank you for organising “%1”.").arg(title);
    case PartKind::Helper:
        break;
    }
    return QStringLiteral("thank you for your help with “%1”.").arg(title);
}

} // namespace

QString thanksText(const QString &name, const Event &event, std::optional<PartKind> kind)
{
    const QString text = QStringLiteral("Hi %1,\n\n%2");
    return text.arg(name.section(u' ', 0, 0), sentenceFor(event.title.value(), kind));
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
