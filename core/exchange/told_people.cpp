// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/told_people.h"

#include "core/base/words.h"
#include "core/exchange/dated.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int contradictionsTold = 5;

/// Nothing of \a told is left if \a said is something else.
template <class V> bool isTaken(V &said, V &told)
{
    const auto text = [](const auto &value) {
        if constexpr (requires { value.value(); })
            return PeopleDirectory::key(value.value());
        else
            return PeopleDirectory::key(value);
    };
    if (told.isEmpty())
        return true;
    if (said.isEmpty())
        said = told;
    const bool isSame = text(said) == text(told);
    told = said;
    return isSame;
}

} // namespace

ToldPeople::ToldPeople(ImportContext &context, const PersonColumns &columns, Holds holds)
    : m_context(context),
      m_columns(columns),
      m_people(
          context, [](const Person &p) { return p.id; }, context.edits()),
      m_affiliations(context),
      m_holds(holds)
{
}

ToldPeople::Told ToldPeople::read(Cells &row) const
{
    Told told{m_context.person(row, m_columns.who), {}, {}};
    told.given.id = told.ref.id;
    readName(row, told);
    readAddress(row, told);
    readRest(row, told.given);
    told.work = {text(row, m_columns.organisation), text(row, m_columns.department), text(row, m_columns.site)};
    return told;
}

Id<Person> ToldPeople::identify(Told &told) const
{
    if (told.given.id.isNull())
        told.given.id = m_context.store().newId<Person>();
    return told.given.id;
}

Outcome ToldPeople::put(Cells &row, Told &told)
{
    const Id<Person> id = identify(told);
    const Person before = known(id);
    const QString email = told.given.email.value();
    if (m_holds == FirstRow)
        dropWhatWasSaidOtherwise(row, told);
    dropWhatDoesNotHold(before, told);
    const Person person = merged(before, told.given);
    Outcome outcome = m_people.put(id, person);
    if (before.id.isNull())
        introduce(person, told.ref);
    else
        rememberNames(before, person, told, email);
    if (outcome == Outcome::Updated)
        m_context.people().add(person);
    return std::max(outcome, putWork(told));
}

void ToldPeople::finish()
{
    m_people.finish(m_context.changes());
    m_affiliations.finish();
    if (m_contradictions > contradictionsTold)
        m_context.result().warnings << Words::tr(
            "%Ln more rows say otherwise of somebody than an earlier row, which holds.", nullptr,
            m_contradictions - contradictionsTold);
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
    const QString &name = ref.id.isNull() ? ref.name : ref.written;
    const bool isSureToBeOne = m_columns.who.isName || ref.id.isNull();
    const bool isOne =
        isSureToBeOne || (!ref.byText && !name.contains(u'@') && m_context.people().findByHandle(name).id.isNull());
    if (const auto problem = Name::problem(name); !problem && isOne)
        told.given.name = Name(name);
    else if (problem && isSureToBeOne && !row.isRefused())
        row.refuse(m_columns.who.called, *problem);
}

void ToldPeople::readAddress(Cells &row, Told &told) const
{
    const ImportContext::PersonRef &ref = told.ref;
    if (const auto problem = Email::problem(ref.email); !problem)
        told.given.email = Email(ref.email);
    else if (!row.isRefused() && !ref.email.isEmpty())
        row.refuse(m_columns.who.email, *problem);
    const bool isFormer = m_context.people().isAlias(ref.id, ref.handle);
    if (m_columns.who.isName || (!isFormer && m_context.isNobodysName(ref.handle)))
        told.given.handle = ref.handle;
}

void ToldPeople::readRest(Cells &row, Person &given) const
{
    given.country = text(row, m_columns.country);
    given.languages = text(row, m_columns.languages);
    given.joined = halfDate(row, m_columns.joined);
    given.left = halfDate(row, m_columns.left);
    given.zone = text(row, m_columns.zone);
    if (!given.zone.isEmpty() && !isKnownZone(given.zone))
        row.refuse(m_columns.zone,
                   Words::tr("“%1” is not a time zone. Use a name such as Europe/Berlin.").arg(given.zone));
    const Person person = merged(known(given.id), given);
    if (m_columns.left >= 0 && !DateRange{person.joined, person.left}.isOrdered())
        row.refuse(m_columns.left, Words::tr("They left on %1, before they joined on %2.")
                                       .arg(person.left.toString(), person.joined.toString()));
}

Person ToldPeople::merged(Person before, const Person &given)
{
    before.id = given.id;
    assign(before.name, given.name);
    assign(before.email, given.email);
    for (const auto member : {&Person::handle, &Person::country, &Person::zone, &Person::languages})
        assign(before.*member, given.*member);
    for (const auto member : {&Person::joined, &Person::left})
        assign(before.*member, given.*member);
    return before;
}

/// A former name is no correction of the name, nor is one that a person said means them; and a row that calls somebody only
/// by what they were written before fills gaps and overrules nothing.
void ToldPeople::dropWhatDoesNotHold(const Person &before, Told &told) const
{
    const auto drop = [&](auto member, bool isToBeDropped) {
        if (isToBeDropped && !(before.*member).isEmpty())
            told.given.*member = std::decay_t<decltype(told.given.*member)>();
    };
    const auto isFormer = [&](const QString &text) {
        return told.ref.byAlias || told.ref.isDecided || m_context.people().isAlias(before.id, text);
    };
    drop(&Person::name, isFormer(told.given.name.value()));
    drop(&Person::handle, isFormer(told.given.handle));
    drop(&Person::email, isFormer(told.given.email.value()));
    for (const auto member : {&Person::country, &Person::zone, &Person::languages})
        drop(member, told.ref.byAlias);
    for (const auto member : {&Person::joined, &Person::left})
        drop(member, told.ref.byAlias);
}

/// Of a list in which people come several times, the same again must not change them back and forth.
void ToldPeople::dropWhatWasSaidOtherwise(Cells &row, Told &told)
{
    auto &[person, work] = m_said[told.given.id];
    bool isTakenWhole = isTaken(person.name, told.given.name) & isTaken(person.email, told.given.email);
    for (const auto member : {&Person::handle, &Person::country, &Person::zone, &Person::languages})
        isTakenWhole &= isTaken(person.*member, told.given.*member);
    for (const auto member : {&Work::organisation, &Work::department, &Work::site})
        isTakenWhole &= isTaken(work.*member, told.work.*member);
    if (!isTakenWhole && ++m_contradictions <= contradictionsTold)
        row.warn(Words::tr("of %1 an earlier row says otherwise, which holds.").arg(person.name.value()));
}

/// What somebody was called before this row, and what it calls them besides: an address, and all by the word of a person.
void ToldPeople::rememberNames(const Person &before, const Person &person, const Told &told, const QString &email)
{
    if (before.name != person.name || before.email != person.email)
        m_context.remember(person, before.name.value(), {}, before.email.value());
    if (told.ref.isDecided)
        m_context.remember(person, told.ref.written, told.ref.handle, told.ref.email);
    else if (!email.isEmpty() && Email(email) != person.email && m_context.people().findByEmail(email).id.isNull())
        m_context.remember(person, {}, {}, email);
}

/// Others than those of a list of people are said aloud.
void ToldPeople::introduce(const Person &person, const ImportContext::PersonRef &ref)
{
    m_context.introduce(person, ref);
    if (!m_columns.who.isName)
        m_context.sayNew(person);
}

/// A row that says who it means by a former name tells of their work only if nothing is known of it.
Outcome ToldPeople::putWork(const Told &told)
{
    const bool holds = told.ref.byAlias && m_affiliations.has(told.given.id);
    return !holds && m_affiliations.put(told.given.id, told.work) ? Outcome::Updated : Outcome::Unchanged;
}

} // namespace convenor
