// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what else people are written: somebody said that a pasted name means a person, and next time it surely does.
//
//     changes.append(rememberNames(store, {{marta.id, QStringLiteral("M. Brandt"), {}}}));
#pragma once

#include "core/people/person.h"
#include "core/store/change.h"

#include <vector>

namespace convenor {

class Store;

/// A name and an address, either of which may be empty, that mean a person.
struct WrittenName
{
    Id<Person> person;
    QString name;
    QString email;

    bool operator==(const WrittenName &) const = default;
};

/// Remembers what each person is not called by already; leaves out what is no name and no address. Throws
/// Error(NotFound) without the person.
ChangeSet rememberNames(const Store &store, const std::vector<WrittenName> &written);

/// Adds \a text to \a aliases, which are those of \a person, unless they have it; true if it was added. Nothing is kept
/// that is empty, that \a person is called by, or that is no name or address.
bool addAlias(const Person &person, AliasKind kind, const QString &text, std::vector<PersonAlias> &aliases);

} // namespace convenor
