// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An example.
#pragma once

#include <QStringView>

namespace convenor {

inline constexpr int maxName = 200;
const QStringList kinds = {"a", "b"};
extern const Mapping<Person> personMapping;

/// Select people from the list, update a set, catch (as catch can).
struct Person
{
    Id<Person> id;
    static Person aNew();
    bool operator==(const Person &) const = default;
};

template <typename T>
T twice(T x);

class Store;
using People = QList<Person>;

} // namespace convenor
