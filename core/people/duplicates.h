// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people who may be one, with the reason for each pair. Linear in the number of people: texts are met by hashes of
// what they would be alike in, and compared only then.
//
//     for (const DuplicatePair &pair : findDuplicates(store)) … pair.reason …
#pragma once

#include "core/people/person.h"
#include "core/store/change.h"

#include <vector>

namespace convenor {

class Store;

/// What makes two people look like one, the surest first.
enum class Likeness {
    Address,    ///< the same e-mail address
    Handle,     ///< the same handle
    WholeName,  ///< the same words in any order, without regard to case, accents and titles
    OneSlip,    ///< one letter of a longer word
    Initials,   ///< "M. Brandt"
    PartOfName, ///< some of several names
    NameAlone, ///< the same name, and something that speaks for two: own addresses of one domain, or a name of one word
};

struct DuplicatePair
{
    Id<Person> one;
    Id<Person> other;
    QString oneName;
    QString otherName;
    Likeness likeness = Likeness::NameAlone;
    QString reason;             ///< a sentence
    QString oneMark, otherMark; ///< of namesakes: address, department or handle; else empty

    bool operator==(const DuplicatePair &) const = default;
};

/// Pairs of people who may be one, the surest first, then by name; without those that are known to be two. Initials and
/// parts of names count within a department, and for a guest who may be one person only. Of many people of one name each
/// is paired with the next: who is merged meets the others after that.
std::vector<DuplicatePair> findDuplicates(const Store &store);

/// Remembers that the two are not one. Throws Error(Invalid) for one person, Error(NotFound) without them; nothing if it
/// is known.
ChangeSet keepApart(const Store &store, Id<Person> one, Id<Person> other);

} // namespace convenor
