// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes one person of two: whatever hangs on the one who goes hangs on the one who stays afterwards, each fact once.
//
//     Merge merge{mergedFields(marta, guest), guest.id};
//     workspace.commit({"person.merge", marta.name.value()}, mergePeople(store, merge, today));
//     moveDrafts(workspace, guest.id, marta.id);
#pragma once

#include "core/people/person.h"
#include "core/store/change.h"

namespace convenor {

class Store;
class Workspace;

struct Merge
{
    Person kept; ///< who stays, with the fields as they shall be
    Id<Person> gone;
    bool placeOfGone = false; ///< the one who goes works where they both do, if the two differ today
};

/// The fields of \a stays, and those of \a goes where \a stays has none: a guest only if both are, known since the
/// earlier day. Whether they left is what \a stays says.
Person mergedFields(const Person &stays, const Person &goes);

/// Everything of the one who goes moves to the one who stays: memberships, roles and affiliations that overlap are
/// joined; of one session the stronger presence and registration and the longer time; what both say is kept once; other
/// names, handles and addresses are remembered. Where they work differently on \a today, the place that was not chosen
/// ends before the other begins, or is taken out if it does not begin before. Drafts are left to moveDrafts().
/// Throws Error(Invalid) for one person, or if a name, handle or address is neither's; Error(NotFound) without them.
ChangeSet mergePeople(const Store &store, const Merge &merge, QDate today);

/// Lets what is typed and not logged yet mean \a kept. Drafts are no part of undo; who stays exists after it too.
void moveDrafts(Workspace &workspace, Id<Person> gone, Id<Person> kept);

/// What hangs on a person.
struct Holdings
{
    int sessions = 0; ///< that they came to, led, or said something about
    int communities = 0;
    int roles = 0;
    int conversations = 0;
    int actions = 0; ///< that they own

    int all() const { return sessions + communities + roles + conversations + actions; }
    bool operator==(const Holdings &) const = default;
};
Holdings holdingsOf(const Store &store, Id<Person> person);

/// Who of the two should stay: no guest, of whom more is known, on whom more hangs.
Id<Person> betterToKeep(const Store &store, const Person &one, const Person &other);

} // namespace convenor
