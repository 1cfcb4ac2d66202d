// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rows tell of people, whatever kind they are of: whom they mean, and what is new of them, field by field. A name or an
// address that is replaced is remembered, so that an older list still means them.
//
//     auto told = m_people.read(row);
//     if (!row.isRefused()) outcome = m_people.put(row, told);   // … and finish() at the end
#pragma once

#include "core/exchange/current_affiliations.h"
#include "core/exchange/import_context.h"
#include "core/exchange/upserts.h"

namespace convenor {

/// The fields of a kind that tell of a person; -1 if it has none.
struct PersonColumns
{
    ImportContext::PersonFields who;
    int organisation = -1, department = -1, site = -1;
    int country = -1, zone = -1, languages = -1;
    int joined = -1, left = -1;
};

class ToldPeople
{
public:
    /// What a row tells; what is empty it does not tell.
    struct Told
    {
        ImportContext::PersonRef ref;
        Person given; ///< with the id of whom it means, if they are known
        Work work;
    };
    /// Whose word holds if rows of one file contradict each other.
    enum Holds { LastRow, FirstRow };

    ToldPeople(ImportContext &context, const PersonColumns &columns, Holds holds);

    /// Reads a row, and refuses it if it cannot be read.
    Told read(Cells &row) const;
    /// Gives whoever is new an id.
    Id<Person> identify(Told &told) const;
    /// Takes what was read.
    Outcome put(Cells &row, Told &told);
    void finish();

private:
    Person known(Id<Person> id) const;
    void readName(Cells &row, Told &told) const;
    void readAddress(Cells &row, Told &told) const;
    void readRest(Cells &row, Person &given) const;
    static Person merged(Person before, const Person &given);
    void dropWhatDoesNotHold(const Person &before, Told &told) const;
    void dropWhatWasSaidOtherwise(Cells &row, Told &told);
    void rememberNames(const Person &before, const Person &person, const Told &told, const QString &email);
    void introduce(const Person &person, const ImportContext::PersonRef &ref);
    Outcome putWork(const Told &told);
    QString text(const Cells &row, int field) const { return field < 0 ? QString() : row.text(field); }
    HalfDate halfDate(Cells &row, int field) const { return field < 0 ? HalfDate() : row.halfDate(field); }

    ImportContext &m_context;
    PersonColumns m_columns;
    Upserts<Person, Id<Person>> m_people;
    CurrentAffiliations m_affiliations;
    Holds m_holds;
    QHash<Id<Person>, std::pair<Person, Work>> m_said; ///< by earlier rows, if the first one holds
    int m_contradictions = 0;
};

} // namespace convenor
