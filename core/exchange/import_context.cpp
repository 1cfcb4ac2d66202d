// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_context.h"

#include "core/base/listed.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/identity.h"
#include "core/people/people_mapping.h"

namespace convenor {

namespace {

constexpr int namesTold = 5;

/// A name made from an address, for somebody of whom nothing else is known.
QString nameFromEmail(const QString &email)
{
    QString name = email.section(u'@', 0, 0);
    return name.replace(u'.', u' ').replace(u'_', u' ');
}

} // namespace

ImportContext::ImportContext(const Store &store, Settings settings)
    : m_store(store),
      m_settings(std::move(settings)),
      m_people(store),
      m_communities(store),
      m_hasCommunities(m_communities.size() > 0)
{
}

Id<Community> ImportContext::community(Cells &row, int field)
{
    const QString text = row.text(field);
    if (text.isEmpty() && !m_settings.community.isNull())
        return m_settings.community;
    const Id<Community> found = m_communities.find(text);
    if (text.isEmpty())
        row.refuse(field, Words::tr("The community is missing."));
    else if (found.isNull())
        row.refuse(field, Words::tr("There is no community “%1”. Import it first, or correct the code.").arg(text));
    return found;
}

Id<Community> ImportContext::communityOrFirst(Cells &row, int field)
{
    const QString text = row.text(field);
    if (m_hasCommunities || text.isEmpty() || Name::problem(text) || !m_communities.find(text).isNull())
        return community(row, field);
    Community made;
    made.name = Name(text);
    identify(made);
    m_communities.add(made);
    m_firstCommunities.insert(made.id, made);
    return made.id;
}

void ImportContext::accept(Id<Community> community)
{
    const auto made = m_firstCommunities.constFind(community);
    if (made == m_firstCommunities.constEnd())
        return;
    m_newCommunities << made->name.value();
    m_changes.add(*made);
    m_firstCommunities.erase(made);
}

void ImportContext::identify(Community &community) const
{
    community.id = m_store.newId<Community>();
    giveIdentity(community, m_communities.size());
    if (community.code.isEmpty())
        community.code = Name(freeCode(community.name.value(), m_communities));
}

ImportContext::PersonRef ImportContext::person(Cells &row, int field, int handle, int email)
{
    const QString text = row.text(field);
    PersonRef ref;
    ref.handle = handle < 0 ? QString() : row.text(handle);
    ref.email = email < 0 ? QString() : row.text(email);
    const auto chosen = row.chosen(field);
    const PeopleDirectory::Match found = chosen ? PeopleDirectory::Match{*chosen, false} : match(ref, text);
    ref.id = found.id;
    if (found.isAmbiguous)
        row.ask(field, m_people.allByName(text),
                Words::tr("Several people are called “%1”. Give the handle or e-mail address.").arg(text));
    if (!found.id.isNull() || found.isAmbiguous)
        return ref;
    if (ref.email.isEmpty() && text.contains(u'@'))
        ref.email = text;
    ref.name = !text.isEmpty() && text != ref.email ? text
               : !ref.handle.isEmpty()              ? ref.handle
                                                    : nameFromEmail(ref.email);
    if (const auto problem = Name::problem(ref.name))
        row.refuse(field, ref.name.isEmpty() ? Words::tr("The person is missing.") : *problem);
    else if (const auto bad = Email::problem(ref.email))
        row.refuse(email < 0 ? field : email, *bad);
    return ref;
}

/// By handle, then e-mail, then what the row calls them.
PeopleDirectory::Match ImportContext::match(const PersonRef &ref, const QString &text) const
{
    for (const auto &found : {m_people.findByHandle(ref.handle), m_people.findByEmail(ref.email)})
        if (!found.id.isNull())
            return found;
    return m_people.find(text);
}

Id<Person> ImportContext::accept(const PersonRef &ref, Unknown unknown)
{
    if (!ref.id.isNull()) {
        learn(ref);
        return ref.id;
    }
    const QString handle = isNobodysName(ref.handle) ? ref.handle : QString();
    const Person person{m_store.newId<Person>(), Name(ref.name), handle, Email(ref.email), {}, {}, {}, {}, {},
                        unknown == BecomeGuests};
    m_unknown = unknown;
    m_people.add(person);
    m_people.alsoKnownAs(person.id, ref.handle, ref.email);
    m_newNames << person.name.value();
    m_changedPeople.insert(person.id, {std::nullopt, person});
    return person.id;
}

/// A handle that is somebody's name would make the rows that use the name mean somebody else when read again.
bool ImportContext::isNobodysName(const QString &handle) const
{
    return m_people.allByName(handle).isEmpty();
}

/// Who was found by name gets the handle and the address that the row knows, and is found by them in later rows even if
/// they have others: the order of rows must not make two people of one, lest the same file again find more.
void ImportContext::learn(const PersonRef &ref)
{
    const bool newHandle = !ref.handle.isEmpty() && m_people.handleOf(ref.id).isEmpty() && isNobodysName(ref.handle) &&
                           !m_people.isAlias(ref.id, ref.handle);
    const bool newEmail = !ref.email.isEmpty() && m_people.emailOf(ref.id).isEmpty() && !Email::problem(ref.email) &&
                          !m_people.isAlias(ref.id, ref.email);
    m_people.alsoKnownAs(ref.id, ref.handle, ref.email);
    if (!newHandle && !newEmail)
        return;
    if (!m_changedPeople.contains(ref.id)) {
        const Person known = m_store.get(ref.id);
        m_changedPeople.insert(ref.id, {known, known});
    }
    Person &person = *m_changedPeople[ref.id].after;
    const Person before = person;
    if (newHandle)
        person.handle = ref.handle;
    if (newEmail)
        person.email = Email(ref.email);
    if (m_settings.isReviewed)
        m_edits.change(before, person);
    m_people.add(person);
}

void ImportContext::count(Outcome outcome)
{
    m_lastOutcome = outcome;
    ++(outcome == Outcome::Added     ? m_result.added
       : outcome == Outcome::Updated ? m_result.updated
                                     : m_result.unchanged);
}

void ImportContext::finish()
{
    for (auto &change : m_changedPeople)
        m_changes.of<Person>().push_back(std::move(change));
    if (!m_newCommunities.isEmpty())
        m_result.warnings << Words::tr("%Ln communities were not known and were added: %1.", nullptr,
                                       int(m_newCommunities.size()))
                                 .arg(listed(m_newCommunities, namesTold));
    if (m_newNames.isEmpty())
        return;
    const QString sentence =
        m_unknown == BecomeGuests
            ? Words::tr("%Ln unknown people became guests: %1.", nullptr, int(m_newNames.size()))
            : Words::tr("%Ln people were not known and were added: %1.", nullptr, int(m_newNames.size()));
    m_result.warnings << sentence.arg(listed(m_newNames, namesTold));
}

} // namespace convenor
