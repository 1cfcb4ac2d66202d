// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_context.h"

#include "core/base/listed.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/identity.h"
#include "core/people/aliases.h"
#include "core/people/people_mapping.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int namesTold = 5;

/// A name made from an address, for somebody of whom nothing else is known.
QString nameFromEmail(const QString &email)
{
    QString name = email.section(u'@', 0, 0);
    return name.replace(u'.', u' ').replace(u'_', u' ');
}

PeopleDirectory directoryOf(const Store &store, const Mentions &mentions)
{
    return mentions.isWhole ? PeopleDirectory(store, mentions.texts) : PeopleDirectory(store);
}

} // namespace

ImportContext::ImportContext(const Store &store, Settings settings)
    : m_store(store),
      m_settings(std::move(settings)),
      m_people(directoryOf(store, m_settings.mentions)),
      m_communities(store),
      m_decided(m_settings.mentions.decided),
      m_hasCommunities(m_communities.size() > 0)
{
    if (!m_settings.mentions.isWhole)
        return;
    QSet<Id<Person>> mentioned = m_people.everybody();
    for (const Id<Person> id : m_settings.mentions.chosen)
        if (const auto person = id.isNull() ? std::nullopt : store.find(id)) {
            m_people.add(*person);
            mentioned.insert(id);
        }
    m_mentioned.assign(mentioned.cbegin(), mentioned.cend());
    std::sort(m_mentioned.begin(), m_mentioned.end());
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
    ref.written = text;
    const auto decided = decisionOn(row, field, ref);
    ref.isDecided = decided.has_value();
    const PeopleDirectory::Match found = decided ? PeopleDirectory::Match{*decided, false} : match(ref, text);
    ref.id = found.id;
    if (decided)
        expectNobodyElse(row, field, ref.id, ref.handle, ref.email);
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

/// Of this row; or of another that calls them the same, unless this one says better who it is.
std::optional<Id<Person>> ImportContext::decisionOn(Cells &row, int field, const PersonRef &ref) const
{
    if (m_decided.isEmpty() && !row.chosen(field))
        return std::nullopt;
    const auto ofText = m_decided.constFind(PeopleDirectory::key(ref.written));
    if (const auto chosen = row.chosen(field); chosen && (!chosen->isNull() || ofText == m_decided.cend()))
        return chosen;
    for (const auto &found : {m_people.findByHandle(ref.handle), m_people.findByEmail(ref.email)})
        if (!found.id.isNull())
            return std::nullopt;
    return ofText == m_decided.cend() ? std::nullopt : std::optional(*ofText);
}

void ImportContext::expectNobodyElse(Cells &row, int field, Id<Person> chosen, const QString &handle,
                                     const QString &email) const
{
    for (const auto &found : {m_people.findByHandle(handle), m_people.findByEmail(email)})
        if (!found.id.isNull() && !found.byAlias && found.id != chosen)
            return row.refuse(field, Words::tr("The handle or the e-mail address of this row is that of somebody else. "
                                               "Correct the row, or say that it is them."));
}

Id<Person> ImportContext::accept(const PersonRef &ref, Unknown unknown)
{
    if (!ref.id.isNull()) {
        learn(ref);
        if (ref.isDecided)
            remember(personNow(ref.id), ref.written, ref.handle, ref.email);
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
    if (const auto decided = m_decided.find(PeopleDirectory::key(ref.written)); decided != m_decided.end())
        *decided = person.id; // the same new person in every row that says so
    return person.id;
}

void ImportContext::remember(const Person &person, const QString &name, const QString &handle, const QString &email)
{
    if (!m_aliases.contains(person.id))
        m_aliases.insert(person.id, m_store.where(&PersonAlias::person, person.id));
    std::vector<PersonAlias> &aliases = m_aliases[person.id];
    const auto keep = [&](AliasKind kind, const QString &text) {
        if (!addAlias(person, kind, text, aliases))
            return;
        aliases.back().id = m_store.newId<PersonAlias>();
        m_newAliases.push_back(aliases.back());
        m_people.addAlias(person.id, kind, text);
        m_hasLearnt = true;
        if (m_settings.isReviewed)
            m_edits.tell("also_known_as", text);
    };
    keep(name.contains(u'@') ? AliasKind::Address : AliasKind::FullName, name);
    if (isNobodysName(handle))
        keep(AliasKind::Handle, handle);
    keep(AliasKind::Address, email);
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
    Person &person = changedPerson(ref.id);
    const Person before = person;
    if (newHandle)
        person.handle = ref.handle;
    if (newEmail)
        person.email = Email(ref.email);
    if (m_settings.isReviewed)
        m_edits.change(before, person);
    m_people.add(person);
}

/// As the rows before leave them.
Person ImportContext::personNow(Id<Person> id) const
{
    const auto changed = m_changedPeople.constFind(id);
    return changed == m_changedPeople.cend() ? m_store.get(id) : *changed->after;
}

Person &ImportContext::changedPerson(Id<Person> id)
{
    if (!m_changedPeople.contains(id)) {
        const Person known = m_store.get(id);
        m_changedPeople.insert(id, {known, known});
    }
    return *m_changedPeople[id].after;
}

void ImportContext::count(Outcome outcome)
{
    if (std::exchange(m_hasLearnt, false) && outcome == Outcome::Unchanged)
        outcome = Outcome::Updated;
    m_lastOutcome = outcome;
    ++(outcome == Outcome::Added     ? m_result.added
       : outcome == Outcome::Updated ? m_result.updated
                                     : m_result.unchanged);
}

/// A table of aliases may bring the same.
void ImportContext::addAliases()
{
    auto &list = m_changes.of<PersonAlias>();
    for (PersonAlias &alias : m_newAliases)
        if (std::none_of(list.begin(), list.end(), [&](const Change<PersonAlias> &other) {
                return other.after && other.after->person == alias.person && other.after->kind == alias.kind &&
                       other.after->text == alias.text;
            }))
            list.push_back({std::nullopt, std::move(alias)});
}

void ImportContext::finish()
{
    for (auto &change : m_changedPeople)
        m_changes.of<Person>().push_back(std::move(change));
    if (!m_newCommunities.isEmpty())
        m_result.warnings << Words::tr("%Ln communities were not known and were added: %1.", nullptr,
                                       int(m_newCommunities.size()))
                                 .arg(listed(m_newCommunities, namesTold));
    addAliases();
    if (m_newNames.isEmpty())
        return;
    const QString sentence =
        m_unknown == BecomeGuests
            ? Words::tr("%Ln unknown people became guests: %1.", nullptr, int(m_newNames.size()))
            : Words::tr("%Ln people were not known and were added: %1.", nullptr, int(m_newNames.size()));
    m_result.warnings << sentence.arg(listed(m_newNames, namesTold));
}

} // namespace convenor
