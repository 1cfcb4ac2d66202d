// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules about people: who they are, what they are in communities, when they pause and when they go. Last days are
// inclusive; whatever a rule ends, it ends on that day, and what would have begun later is taken out.
//
//     workspace.commit({"membership.join", name}, joinCommunity(store, ada.id, go.id, today));
#pragma once

#include "core/people/person.h"
#include "core/people/role.h"
#include "core/store/change.h"

#include <optional>

namespace convenor {

class Store;

/// A person as typed, with the place where they work and the community that they join, if any.
struct PersonEntry
{
    Person person; ///< its id is not used
    QString organisation;
    QString department;
    QString site;
    std::optional<Id<Community>> community;
};

/// Adds a person; \a made, if given, becomes the id. Throws Error(Invalid) without a name, Error(Conflict) if another has
/// the handle or the e-mail address.
ChangeSet addPerson(const Store &store, const PersonEntry &entry, QDate today, Id<Person> *made = nullptr);

/// Makes the person with that id what \a after says. Throws Error(NotFound), and as addPerson() does.
ChangeSet changePerson(const Store &store, const Person &after);

/// Begins a membership. Throws Error(Conflict) if the person is a member on that day or joins later.
ChangeSet joinCommunity(const Store &store, Id<Person> person, Id<Community> community, QDate since,
                        const QString &source = {});

/// Ends the membership and all roles there. Throws Error(Conflict) if there is nothing to end on \a lastDay, Error(Invalid)
/// if the membership begins after it.
ChangeSet leaveCommunity(const Store &store, Id<Person> person, Id<Community> community, QDate lastDay);

/// A role as typed: one of the catalogue, or a new one that is added to it.
struct RoleStart
{
    Id<Person> person;
    Id<Community> community;
    QString role;
    bool core = true; ///< of a new role: whoever holds it counts as a core expert
    QDate since;
};

/// Begins a role. Throws Error(Invalid) without a name, Error(Conflict) if the person holds it on that day or later.
ChangeSet startRole(const Store &store, const RoleStart &start);

/// Ends a role. Throws Error(Invalid) for a day before its begin, Error(Conflict) if it ended before.
ChangeSet endRole(const Store &store, Id<RoleTerm> term, QDate lastDay);

/// Begins a break; the id of \a pause is not used. Throws Error(Invalid) without a first day, if the return lies before it,
/// or if people stand in for themselves; Error(Conflict) if a break of the same reach lasts already.
ChangeSet startBreak(const Store &store, Break pause);

/// The person is back on \a day. Throws Error(Invalid) for a day before the break, Error(Conflict) if they were back before.
ChangeSet endBreak(const Store &store, Id<Break> pause, QDate day);

/// The person goes: memberships, roles and affiliations end on \a lastDay. Throws Error(Conflict) if they left already,
/// Error(Invalid) if they joined after that day.
ChangeSet leaveOrganisation(const Store &store, Id<Person> person, QDate lastDay);

} // namespace convenor
