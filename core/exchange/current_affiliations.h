// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where people work today, as files tell that have no dates for it: the affiliation of today is corrected, or one begun.
//
//     m_affiliations.put(person.id, {organisation, department, site});   // … and finish() at the end
#pragma once

#include "core/exchange/dated.h"
#include "core/exchange/import_context.h"
#include "core/people/people_mapping.h"

namespace convenor {

/// Which of two affiliations a file of people means: that of \a day, else the later one.
inline bool isBetter(const Affiliation &a, const Affiliation &b, QDate day)
{
    return b.id.isNull() || (during(a).covers(day) && !during(b).covers(day)) ||
           (during(a).covers(day) == during(b).covers(day) && a.since.first() > b.since.first());
}

/// What a row says of where somebody works.
struct Work
{
    QString organisation, department, site;

    bool isKnown() const { return !organisation.isEmpty() || !department.isEmpty() || !site.isEmpty(); }
};

/// Where people work today, by files that have no dates for it.
class CurrentAffiliations
{
public:
    explicit CurrentAffiliations(ImportContext &context)
        : m_context(context),
          m_all(
              context, [](const Affiliation &a) { return a.id; }, context.edits())
    {
        m_all.each([&](const Affiliation &a) { m_ofPerson[a.person].push_back(a.id); });
    }
    bool has(Id<Person> person) const { return m_ofPerson.contains(person); }
    /// Corrects the affiliation of today, or begins one; false if that changes nothing.
    bool put(Id<Person> person, const Work &work)
    {
        if (!work.isKnown())
            return false;
        Affiliation affiliation;
        for (const Id<Affiliation> id : m_ofPerson.value(person))
            if (const Affiliation *other = m_all.find(id); isBetter(*other, affiliation, m_context.settings().today))
                affiliation = *other;
        assign(affiliation.organisation, work.organisation);
        assign(affiliation.department, work.department);
        assign(affiliation.site, work.site);
        if (affiliation.id.isNull()) {
            affiliation.id = m_context.store().newId<Affiliation>();
            m_ofPerson[person].push_back(affiliation.id);
        }
        affiliation.person = person;
        return m_all.put(affiliation.id, affiliation) != Outcome::Unchanged;
    }
    void finish() { m_all.finish(m_context.changes()); }

private:
    ImportContext &m_context;
    Upserts<Affiliation, Id<Affiliation>> m_all;
    QHash<Id<Person>, std::vector<Id<Affiliation>>> m_ofPerson;
};

} // namespace convenor
