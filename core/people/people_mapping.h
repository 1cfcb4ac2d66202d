// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the records of people/ stand in their tables.
#pragma once

#include "core/people/person.h"
#include "core/people/role.h"
#include "core/store/change.h"

namespace convenor {

template <> struct Mapping<Person>
{
    static constexpr auto table = "person";
    static constexpr auto columns = std::tuple{
        column("id", &Person::id),
        column("name", &Person::name).searchable(),
        column("handle", &Person::handle).searchable(),
        column("email", &Person::email).searchable(),
        column("country", &Person::country),
        column("zone", &Person::zone),
        column("languages", &Person::languages),
        column("joined", &Person::joined),
        column("left", &Person::left),
        column("guest", &Person::guest)};
};

template <> struct EnumNames<AliasKind>
{
    static constexpr std::array names{"name", "handle", "email"};
};

template <> struct Mapping<PersonAlias>
{
    static constexpr auto table = "person_alias";
    static constexpr auto columns = std::tuple{
        column("id", &PersonAlias::id),
        column("person", &PersonAlias::person),
        column("kind", &PersonAlias::kind),
        column("text", &PersonAlias::text).searchable()};
};

template <> struct Mapping<DistinctPeople>
{
    static constexpr auto table = "distinct_people";
    static constexpr auto columns = std::tuple{
        column("id", &DistinctPeople::id),
        column("person", &DistinctPeople::person),
        column("other", &DistinctPeople::other)};
};

template <> struct Mapping<Affiliation>
{
    static constexpr auto table = "affiliation";
    static constexpr auto columns = std::tuple{
        column("id", &Affiliation::id),
        column("person", &Affiliation::person),
        column("organisation", &Affiliation::organisation),
        column("department", &Affiliation::department),
        column("site", &Affiliation::site),
        column("since", &Affiliation::since),
        column("until", &Affiliation::until)};
};

template <> struct Mapping<Headcount>
{
    static constexpr auto table = "headcount";
    static constexpr auto columns = std::tuple{
        column("id", &Headcount::id),
        column("day", &Headcount::day),
        column("people", &Headcount::people),
        column("department", &Headcount::department),
        column("site", &Headcount::site)};
};

template <> struct Mapping<Membership>
{
    static constexpr auto table = "membership";
    static constexpr auto columns = std::tuple{
        column("id", &Membership::id),
        column("community", &Membership::community),
        column("person", &Membership::person),
        column("since", &Membership::since),
        column("until", &Membership::until),
        column("source", &Membership::source)};
};

template <> struct Mapping<Role>
{
    static constexpr auto table = "role";
    static constexpr auto columns = std::tuple{
        column("id", &Role::id),
        column("name", &Role::name),
        column("core", &Role::core)};
};

template <> struct Mapping<RoleTerm>
{
    static constexpr auto table = "role_term";
    static constexpr auto columns = std::tuple{
        column("id", &RoleTerm::id),
        column("community", &RoleTerm::community),
        column("person", &RoleTerm::person),
        column("role", &RoleTerm::role),
        column("since", &RoleTerm::since),
        column("until", &RoleTerm::until)};
};

template <> struct Mapping<Break>
{
    static constexpr auto table = "break";
    static constexpr auto columns = std::tuple{
        column("id", &Break::id),
        column("person", &Break::person),
        column("community", &Break::community),
        column("since", &Break::since),
        column("expected_return", &Break::expectedReturn),
        column("returned", &Break::returned),
        column("stand_in", &Break::standIn)};
};

extern template class Changes<Person>;
extern template class Changes<PersonAlias>;
extern template class Changes<DistinctPeople>;
extern template class Changes<Affiliation>;
extern template class Changes<Headcount>;
extern template class Changes<Membership>;
extern template class Changes<Role>;
extern template class Changes<RoleTerm>;
extern template class Changes<Break>;

} // namespace convenor
