// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/aliases.h"

#include "core/base/text.h"
#include "core/people/directory.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

bool isCalled(const Person &person, AliasKind kind, const QString &text)
{
    const QString key = PeopleDirectory::key(text);
    switch (kind) {
    case AliasKind::Address:
        return PeopleDirectory::key(person.email.value()) == key;
    case AliasKind::Handle:
        return PeopleDirectory::key(person.handle) == key;
    case AliasKind::FullName:
        break;
    }
    return PeopleDirectory::key(person.name.value()) == key || PeopleDirectory::key(person.handle) == key;
}

} // namespace

bool addAlias(const Person &person, AliasKind kind, const QString &text, std::vector<PersonAlias> &aliases)
{
    const QString kept = cleaned(text);
    const bool isNone = kind == AliasKind::Address ? kept.isEmpty() || Email::problem(kept) : !!Name::problem(kept);
    const bool isKnown = std::any_of(aliases.begin(), aliases.end(), [&](const PersonAlias &alias) {
        return alias.kind == kind && PeopleDirectory::key(alias.text) == PeopleDirectory::key(kept);
    });
    if (isNone || isKnown || isCalled(person, kind, kept))
        return false;
    aliases.push_back({{}, person.id, kind, kept});
    return true;
}

ChangeSet rememberNames(const Store &store, const std::vector<WrittenName> &written)
{
    ChangeSet changes;
    QHash<Id<Person>, std::vector<PersonAlias>> known;
    const auto remember = [&](const Person &person, AliasKind kind, const QString &text) {
        std::vector<PersonAlias> &aliases = known[person.id];
        if (!addAlias(person, kind, text, aliases))
            return;
        aliases.back().id = store.newId<PersonAlias>();
        changes.add(aliases.back());
    };
    for (const WrittenName &name : written) {
        const Person person = store.get(name.person);
        if (!known.contains(person.id))
            known.insert(person.id, store.where(&PersonAlias::person, person.id));
        remember(person, AliasKind::FullName, name.name);
        remember(person, AliasKind::Address, name.email);
    }
    return changes;
}

} // namespace convenor
