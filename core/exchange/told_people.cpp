// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/told_people.h"

#include "core/base/words.h"
#include "core/exchange/dated.h"

namespace convenor {

ToldPeople::ToldPeople(ImportContext &context, const PersonColumns &columns)
    : m_context(context),
      m_columns(columns),
      m_people(
          context, [](const Person &p) { return p.id; }, context.edits()),
      m_affiliations(context)
{
}

ToldPeople::Told ToldPeople::read(Cells &row) const
{
    Told told{m_context.person(row, m_columns.who), {}, {}};
    told.person = known(told.ref.id);
    readName(row, told);
    readAddress(row, told);
    readRest(row, told.person);
    told.work = {text(row, m_columns.organisation), text(row, m_columns.department), text(row, m_columns.site)};
    return told;
}

Id<Person> ToldPeople::identify(Told &told) const
{
    if (told.person.id.isNull())
        told.person.id = m_context.store().newId<Person>();
    return told.person.id;
}

Outcome ToldPeople::put(Cells &, Told &told)
{
    const Id<Person> id = identify(told);
    const Person before = known(id);
    if (!before.id.isNull())
        keepWhatHolds(told.ref, told.person);
    Outcome outcome = m_people.put(id, told.person);
    if (before.id.isNull())
        m_context.introduce(told.person, told.ref);
    else if (outcome != Outcome::Unchanged)
        m_context.people().add(told.person);
    rememberFormer(before, told);
    if (putWork(told) != Outcome::Unchanged && outcome == Outcome::Unchanged)
        outcome = Outcome::Updated;
    return outcome;
}

void ToldPeople::finish()
{
    m_people.finish(m_context.changes());
    m_affiliations.finish();
}

Person ToldPeople::known(Id<Person> id) const
{
    const Person *person = m_people.find(id);
    return person ? *person : Person();
}

/// A row that was found by what it calls somebody need not hold their name: it may be a handle or an address.
void ToldPeople::readName(Cells &row, Told &told) const
{
    const ImportContext::PersonRef &ref = told.ref;
    if (!m_columns.who.isName && !ref.id.isNull()) {
        const bool isName = !ref.byText && !ref.written.contains(u'@') && !Name::problem(ref.written) &&
                            m_context.people().findByHandle(ref.written).id.isNull();
        if (isName)
            told.person.name = Name(ref.written);
        return;
    }
    const QString &name = ref.id.isNull() ? ref.name : ref.written;
    if (const auto problem = Name::problem(name); !problem)
        told.person.name = Name(name);
    else if (!row.isRefused())
        row.refuse(m_columns.who.called, *problem);
}

void ToldPeople::readAddress(Cells &row, Told &told) const
{
    const ImportContext::PersonRef &ref = told.ref;
    if (const auto problem = Email::problem(ref.email); !problem)
        assign(told.person.email, Email(ref.email));
    else if (!row.isRefused() && !ref.email.isEmpty())
        row.refuse(m_columns.who.email, *problem);
    if (m_columns.who.isName || m_context.isNobodysName(ref.handle))
        assign(told.person.handle, ref.handle);
}

void ToldPeople::readRest(Cells &row, Person &person) const
{
    assign(person.country, text(row, m_columns.country));
    assign(person.languages, text(row, m_columns.languages));
    assign(person.joined, halfDate(row, m_columns.joined));
    assign(person.left, halfDate(row, m_columns.left));
    const QString zone = text(row, m_columns.zone);
    if (!zone.isEmpty() && !isKnownZone(zone))
        row.refuse(m_columns.zone, Words::tr("“%1” is not a time zone. Use a name such as Europe/Berlin.").arg(zone));
    assign(person.zone, zone);
    if (m_columns.left >= 0 && !DateRange{person.joined, person.left}.isOrdered())
        row.refuse(m_columns.left, Words::tr("They left on %1, before they joined on %2.")
                                       .arg(person.left.toString(), person.joined.toString()));
}

/// A former name is no correction of the name, nor is one that a person said means them; and a row that calls somebody only
/// by what they were written before fills gaps and overrules nothing.
void ToldPeople::keepWhatHolds(const ImportContext::PersonRef &ref, Person &person) const
{
    const Person before = known(person.id);
    const auto keep = [&](auto member, bool isToBeKept) {
        if (isToBeKept && !(before.*member).isEmpty())
            person.*member = before.*member;
    };
    const auto isFormer = [&](const QString &text) {
        return ref.byAlias || ref.isDecided || m_context.people().isAlias(before.id, text);
    };
    keep(&Person::name, isFormer(person.name.value()));
    keep(&Person::handle, isFormer(person.handle));
    keep(&Person::email, isFormer(person.email.value()));
    for (const auto member : {&Person::country, &Person::zone, &Person::languages})
        keep(member, ref.byAlias);
    for (const auto member : {&Person::joined, &Person::left})
        keep(member, ref.byAlias);
}

/// What somebody was called before this row, and what it calls them besides by the word of a person.
void ToldPeople::rememberFormer(const Person &before, const Told &told)
{
    if (before.id.isNull())
        return;
    if (before.name != told.person.name || before.email != told.person.email)
        m_context.remember(told.person, before.name.value(), {}, before.email.value());
    if (told.ref.isDecided)
        m_context.remember(told.person, told.ref.written, told.ref.handle, told.ref.email);
}

/// A row that says who it means by a former name tells of their work only if nothing is known of it.
Outcome ToldPeople::putWork(const Told &told)
{
    const bool holds = told.ref.byAlias && m_affiliations.has(told.person.id);
    return !holds && m_affiliations.put(told.person.id, told.work) ? Outcome::Updated : Outcome::Unchanged;
}

} // namespace convenor
