// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"

#include "core/base/shown_date.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/people/directory.h"
#include "core/people/end_on.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

/// Takes care that nobody else is called by what \a person is called by.
void refuseTaken(const Store &store, const Person &person)
{
    if (person.name.isEmpty())
        throw Error(Error::Invalid, Words::tr("The name is missing. Type the name of the person."));
    const PeopleDirectory people(store, {person.handle, person.email.value()});
    const auto isAnother = [&](const PeopleDirectory::Match &match) {
        return match.isAmbiguous || (!match.id.isNull() && match.id != person.id);
    };
    if (!person.handle.isEmpty() && isAnother(people.findByHandle(person.handle)))
        throw Error(Error::Conflict,
                    Words::tr("The handle “%1” belongs to somebody else. Choose another.").arg(person.handle));
    if (!person.email.isEmpty() && isAnother(people.findByEmail(person.email.value())))
        throw Error(Error::Conflict, Words::tr("Somebody else has the e-mail address %1. Look whether this person "
                                               "is known already.")
                                         .arg(person.email.value()));
}

/// True for an interval that lasts on \a day or begins later.
template <class R> bool lastsOrComes(const R &record, QDate day)
{
    return record.until.isEmpty() || record.until.last() >= day;
}

void endRolesIn(const Store &store, Id<Person> person, Id<Community> community, QDate lastDay, ChangeSet &changes)
{
    for (const RoleTerm &term : store.where(&RoleTerm::person, person))
        if (term.community == community)
            endOn(lastDay, term, changes);
}

std::optional<Role> findRole(const Store &store, const QString &name)
{
    for (const Role &role : store.all<Role>())
        if (PeopleDirectory::key(role.name.value()) == PeopleDirectory::key(name))
            return role;
    return std::nullopt;
}

} // namespace

ChangeSet addPerson(const Store &store, const PersonEntry &entry, QDate today, Id<Person> *made)
{
    Person person = entry.person;
    person.id = {};
    refuseTaken(store, person);
    person.id = store.newId<Person>();
    ChangeSet changes;
    changes.add(person);
    if (!entry.organisation.isEmpty() || !entry.department.isEmpty() || !entry.site.isEmpty())
        changes.add(Affiliation{store.newId<Affiliation>(), person.id, cleaned(entry.organisation),
                                cleaned(entry.department), cleaned(entry.site), person.joined, {}});
    if (entry.community)
        changes.add(Membership{store.newId<Membership>(), *entry.community, person.id, HalfDate(today), {}, QString()});
    if (made)
        *made = person.id;
    return changes;
}

ChangeSet changePerson(const Store &store, const Person &after)
{
    const Person before = store.get(after.id);
    refuseTaken(store, after);
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

ChangeSet joinCommunity(const Store &store, Id<Person> person, Id<Community> community, QDate since,
                        const QString &source)
{
    const QString name = store.get(person).name.value();
    for (const Membership &membership : store.where(&Membership::person, person))
        if (membership.community == community && lastsOrComes(membership, since))
            throw Error(Error::Conflict,
                        Words::tr("%1 is a member of this community already, or joins it later.").arg(name));
    ChangeSet changes;
    changes.add(Membership{store.newId<Membership>(), community, person, HalfDate(since), {}, source});
    return changes;
}

ChangeSet leaveCommunity(const Store &store, Id<Person> person, Id<Community> community, QDate lastDay)
{
    const QString name = store.get(person).name.value();
    ChangeSet changes;
    for (const Membership &membership : store.where(&Membership::person, person)) {
        if (membership.community != community || !lastsOrComes(membership, lastDay))
            continue;
        if (beginsAfter(membership, lastDay))
            throw Error(Error::Invalid, Words::tr("%1 joins this community on %2. Give a last day that is not before.")
                                            .arg(name, shownDate(membership.since)));
        endOn(lastDay, membership, changes);
    }
    endRolesIn(store, person, community, lastDay, changes);
    if (changes.isEmpty())
        throw Error(Error::Conflict, Words::tr("%1 is no member of this community on %2 and holds no role in it; "
                                               "there is nothing to end.")
                                         .arg(name, shownDate(lastDay)));
    return changes;
}

ChangeSet startRole(const Store &store, const RoleStart &start)
{
    const QString name = store.get(start.person).name.value();
    if (const auto problem = Name::problem(start.role))
        throw Error(Error::Invalid, Words::tr("The name of the role is missing or too long. Type one such as Lead."));
    ChangeSet changes;
    std::optional<Role> role = findRole(store, start.role);
    if (!role) {
        role = Role{store.newId<Role>(), Name(start.role), start.core};
        changes.add(*role);
    }
    for (const RoleTerm &term : store.where(&RoleTerm::person, start.person))
        if (term.community == start.community && term.role == role->id && lastsOrComes(term, start.since))
            throw Error(
                Error::Conflict,
                Words::tr("%1 holds the role “%2” in this community already, or will.").arg(name, role->name.value()));
    changes.add(RoleTerm{store.newId<RoleTerm>(), start.community, start.person, role->id, HalfDate(start.since), {}});
    return changes;
}

ChangeSet endRole(const Store &store, Id<RoleTerm> id, QDate lastDay)
{
    const RoleTerm term = store.get(id);
    if (beginsAfter(term, lastDay))
        throw Error(Error::Invalid,
                    Words::tr("The role begins on %1. Give a last day that is not before.").arg(shownDate(term.since)));
    ChangeSet changes;
    endOn(lastDay, term, changes);
    if (changes.isEmpty() && term.until != HalfDate(lastDay))
        throw Error(Error::Conflict, Words::tr("The role ended on %1 already.").arg(shownDate(term.until)));
    return changes;
}

ChangeSet startBreak(const Store &store, Break pause)
{
    const QString name = store.get(pause.person).name.value();
    if (!pause.since.first().isValid())
        throw Error(Error::Invalid, Words::tr("The first day of the break is missing. Give one."));
    if (!pause.expectedReturn.isEmpty() && pause.expectedReturn.last() < pause.since.first())
        throw Error(Error::Invalid,
                    Words::tr("%1 cannot be back before the break begins. Give a later return.").arg(name));
    if (pause.standIn == pause.person)
        throw Error(Error::Invalid, Words::tr("%1 cannot stand in for themselves. Name somebody else.").arg(name));
    for (const Break &other : store.where(&Break::person, pause.person))
        if (other.community == pause.community &&
            (other.returned.isEmpty() || pause.since.first() < other.returned.first()))
            throw Error(
                Error::Conflict,
                Words::tr("%1 is on a break since %2. Note the return first.").arg(name, shownDate(other.since)));
    pause.id = store.newId<Break>();
    ChangeSet changes;
    changes.add(pause);
    return changes;
}

ChangeSet endBreak(const Store &store, Id<Break> id, QDate day)
{
    const Break before = store.get(id);
    if (!before.returned.isEmpty())
        throw Error(Error::Conflict, Words::tr("The return on %1 is noted already.").arg(shownDate(before.returned)));
    if (day < before.since.first())
        throw Error(
            Error::Invalid,
            Words::tr("The break begins on %1. Give a return that is not before.").arg(shownDate(before.since)));
    Break after = before;
    after.returned = HalfDate(day);
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

ChangeSet leaveOrganisation(const Store &store, Id<Person> id, QDate lastDay)
{
    const Person before = store.get(id);
    if (!before.left.isEmpty())
        throw Error(Error::Conflict,
                    Words::tr("%1 left on %2 already.").arg(before.name.value(), shownDate(before.left)));
    if (before.joined.first().isValid() && before.joined.first() > lastDay)
        throw Error(Error::Invalid, Words::tr("%1 joined on %2. Give a last day that is not before.")
                                        .arg(before.name.value(), shownDate(before.joined)));
    Person after = before;
    after.left = HalfDate(lastDay);
    ChangeSet changes;
    changes.change(before, after);
    for (const Membership &membership : store.where(&Membership::person, id))
        endOn(lastDay, membership, changes);
    for (const RoleTerm &term : store.where(&RoleTerm::person, id))
        endOn(lastDay, term, changes);
    for (const Affiliation &affiliation : store.where(&Affiliation::person, id))
        endOn(lastDay, affiliation, changes);
    return changes;
}

} // namespace convenor
