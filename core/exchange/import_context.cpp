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
#include <array>
#include <set>
#include <tuple>

namespace convenor {

namespace {

constexpr int namesTold = 5;
constexpr qsizetype mostNamesakes = 200; ///< looked through for each row that has their name

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

Id<Community> ImportContext::community(Cells &row, int field, const QString &text)
{
    if (text.isEmpty() && !m_settings.community.isNull())
        return m_settings.community;
    const Id<Community> found = m_communities.find(text);
    if (text.isEmpty())
        row.refuse(field, Words::tr("The community is missing."));
    else if (found.isNull())
        row.refuse(field, Words::tr("There is no community “%1”. Import it first, or correct the code.").arg(text));
    return found;
}

Id<Community> ImportContext::communityOrFirst(Cells &row, int field, const QString &text)
{
    if (m_hasCommunities || text.isEmpty() || Name::problem(text) || !m_communities.find(text).isNull())
        return community(row, field, text);
    Community made;
    made.name = Name(text);
    identify(made);
    m_communities.add(made);
    m_firstCommunities.insert(made.id, made);
    return made.id;
}

QList<Id<Community>> ImportContext::communitiesOrFirst(Cells &row, int field)
{
    QList<Id<Community>> all;
    for (const QString &name : communityNames(row.text(field)))
        if (const Id<Community> id = communityOrFirst(row, field, name); !all.contains(id))
            all << id;
    return all;
}

/// A name may hold what parts names elsewhere.
QStringList ImportContext::communityNames(const QString &text) const
{
    const auto isKnown = [this](const QString &name) { return !m_communities.find(name).isNull(); };
    if (isKnown(text))
        return {text};
    for (const QChar separator : {u';', u',', u'/'}) {
        QStringList names = text.split(separator);
        std::for_each(names.begin(), names.end(), [](QString &name) { name = name.trimmed(); });
        names.removeAll(QString());
        if (names.size() > 1 && (separator == u';' || std::all_of(names.begin(), names.end(), isKnown)))
            return names;
    }
    return {text};
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

ImportContext::PersonRef ImportContext::person(Cells &row, const PersonFields &fields)
{
    const auto text = [&](int field) { return field < 0 ? QString() : row.text(field); };
    PersonRef ref;
    ref.handle = text(fields.handle);
    ref.email = text(fields.email);
    ref.written = text(fields.called);
    if (ref.written.isEmpty())
        ref.written = (text(fields.firstName) + u' ' + text(fields.lastName)).trimmed();
    if (const auto decided = decisionOn(row, fields.called, ref)) {
        ref.id = *decided;
        ref.isDecided = true;
        expectNobodyElse(row, fields.called, ref);
    } else if (!find(row, fields.called, fields.isName, ref)) {
        return ref;
    }
    if (ref.id.isNull())
        nameNew(row, fields, ref);
    return ref;
}

/// False, and the row refused, if several may be meant.
bool ImportContext::find(Cells &row, int field, bool isName, PersonRef &ref) const
{
    const Meaning meant = meaningOf(ref, isName);
    ref.id = meant.found.id;
    ref.byAlias = meant.found.byAlias;
    ref.byText = meant.byText;
    if (meant.found.isAmbiguous)
        row.ask(field, meant.namesakes,
                Words::tr("Several people are called “%1”. Give the handle or e-mail address.").arg(ref.written));
    QList<Id<Person>> others = meant.namesakes;
    others.removeIf([this](Id<Person> id) { return m_newPeople.contains(id); });
    if (ref.id.isNull() && !others.isEmpty())
        row.suggest(field, others);
    return !meant.found.isAmbiguous;
}

/// By handle, then e-mail, each as it is now before as it was; then by what the row calls them.
ImportContext::Meaning ImportContext::meaningOf(const PersonRef &ref, bool isName) const
{
    const std::array columns = {m_people.findByHandle(ref.handle), m_people.findByEmail(ref.email)};
    for (const bool byAlias : {false, true})
        for (const auto &found : columns)
            if (!found.id.isNull() && found.byAlias == byAlias)
                return {found};
    const auto called = isName ? m_people.findByName(ref.written) : m_people.find(ref.written);
    Meaning meant = called.by == AliasKind::FullName ? meaningOfName(ref) : Meaning{called};
    meant.byText = true;
    return meant;
}

/// Who has the name and may have the handle and the address. A row that has neither means, of several, the one who has
/// neither, so that the same table again finds who came by it. A name that too many have tells nobody.
ImportContext::Meaning ImportContext::meaningOfName(const PersonRef &ref) const
{
    const QList<Id<Person>> namesakes = m_people.allByName(ref.written, mostNamesakes);
    const bool saysWho = !ref.handle.isEmpty() || !ref.email.isEmpty();
    if (namesakes.size() == mostNamesakes)
        return {{{}, !saysWho}, namesakes};
    QList<Id<Person>> fitting = namesakes;
    fitting.removeIf([&](Id<Person> id) { return !m_people.couldBe(id, ref.handle, ref.email); });
    QList<Id<Person>> bare = fitting;
    bare.removeIf([&](Id<Person> id) { return !m_people.handleOf(id).isEmpty() || !m_people.emailOf(id).isEmpty(); });
    if (fitting.size() > 1 && bare.size() == 1 && !saysWho)
        fitting = bare;
    if (fitting.size() == 1)
        return {{fitting.front(), false, m_people.findByName(ref.written).byAlias}};
    return {{{}, !fitting.isEmpty()}, namesakes};
}

/// What somebody is called who is new.
void ImportContext::nameNew(Cells &row, const PersonFields &fields, PersonRef &ref) const
{
    if (ref.email.isEmpty() && !fields.isName && ref.written.contains(u'@'))
        ref.email = ref.written;
    ref.name = fields.isName || (!ref.written.isEmpty() && ref.written != ref.email) ? ref.written
               : !ref.handle.isEmpty()                                               ? ref.handle
                                                                                     : nameFromEmail(ref.email);
    if (const auto problem = Name::problem(ref.name))
        row.refuse(fields.called,
                   ref.name.isEmpty() && !fields.isName ? Words::tr("The person is missing.") : *problem);
    else if (const auto bad = Email::problem(ref.email))
        row.refuse(fields.email < 0 ? fields.called : fields.email, *bad);
}

/// Of this row; or of another that calls them the same, unless this one says better who it is.
std::optional<Id<Person>> ImportContext::decisionOn(Cells &row, int field, const PersonRef &ref) const
{
    if (m_decided.isEmpty() && !row.chosen(field))
        return std::nullopt;
    const auto alike = decisionLikeThat(ref);
    if (const auto chosen = row.chosen(field); chosen && (!chosen->isNull() || !alike))
        return chosen;
    for (const auto &found : {m_people.findByHandle(ref.handle), m_people.findByEmail(ref.email)})
        if (!found.id.isNull())
            return std::nullopt;
    return alike;
}

/// On a row with the same handle and address; on one of the same name, if these do not speak against it.
std::optional<Id<Person>> ImportContext::decisionLikeThat(const PersonRef &ref) const
{
    const auto same = m_decided.constFind(Mentions::keyOf(ref.written, ref.handle, ref.email));
    if (same != m_decided.cend())
        return *same;
    const auto named = m_decided.constFind(Mentions::keyOf(ref.written));
    const bool fits = named != m_decided.cend() && !named->isNull() && m_people.couldBe(*named, ref.handle, ref.email);
    return fits ? std::optional(*named) : std::nullopt;
}

/// Refuses the row if its handle or address is that of somebody else than was chosen.
void ImportContext::expectNobodyElse(Cells &row, int field, const PersonRef &ref) const
{
    for (const auto &found : {m_people.findByHandle(ref.handle), m_people.findByEmail(ref.email)})
        if (!found.id.isNull() && !found.byAlias && found.id != ref.id)
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
    introduce(person, ref);
    m_newNames << person.name.value();
    m_changedPeople.insert(person.id, {std::nullopt, person});
    return person.id;
}

void ImportContext::introduce(const Person &person, const PersonRef &ref)
{
    m_newPeople.insert(person.id);
    m_people.add(person);
    m_people.alsoKnownAs(person.id, ref.handle, ref.email);
    for (const QString &key : {Mentions::keyOf(ref.written, ref.handle, ref.email), Mentions::keyOf(ref.written)})
        if (const auto decided = m_decided.find(key); ref.isDecided && decided != m_decided.end() && decided->isNull())
            *decided = person.id; // the same new person in every row that says so
}

void ImportContext::remember(const Person &person, const QString &name, const QString &handle, const QString &email)
{
    const auto keyOf = [](const PersonAlias &alias) {
        return QChar(u'0' + int(alias.kind)) + PeopleDirectory::key(alias.text);
    };
    const bool isFirst = !m_aliases.contains(person.id);
    QSet<QString> &known = m_aliases[person.id];
    for (const PersonAlias &alias :
         isFirst ? m_store.where(&PersonAlias::person, person.id) : std::vector<PersonAlias>())
        known << keyOf(alias);
    const auto keep = [&](AliasKind kind, const QString &text) {
        std::vector<PersonAlias> made;
        if (!addAlias(person, kind, text, made) || known.contains(keyOf(made.front())))
            return;
        known << keyOf(made.front());
        made.front().id = m_store.newId<PersonAlias>();
        m_newAliases.push_back(made.front());
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

/// Who has no handle or address yet gets those that the row knows; a second address is kept beside. Later rows find them by
/// what this one says: the order of rows must not make two people of one, lest the same file again find more.
void ImportContext::learn(const PersonRef &ref)
{
    const bool newHandle = !ref.handle.isEmpty() && m_people.handleOf(ref.id).isEmpty() && isNobodysName(ref.handle) &&
                           !m_people.isAlias(ref.id, ref.handle);
    const bool isNews =
        !ref.email.isEmpty() && !Email::problem(ref.email) && m_people.findByEmail(ref.email).id.isNull();
    const bool newEmail = isNews && m_people.emailOf(ref.id).isEmpty();
    m_people.alsoKnownAs(ref.id, ref.handle, ref.email);
    if (isNews && !newEmail)
        remember(personNow(ref.id), {}, {}, ref.email);
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
    const auto keyOf = [](const PersonAlias &alias) { return std::tuple(alias.person, alias.kind, alias.text); };
    auto &list = m_changes.of<PersonAlias>();
    std::set<std::tuple<Id<Person>, AliasKind, QString>> brought;
    for (const Change<PersonAlias> &change : list)
        if (change.after)
            brought.insert(keyOf(*change.after));
    for (PersonAlias &alias : m_newAliases)
        if (!brought.contains(keyOf(alias)))
            list.push_back({std::nullopt, std::move(alias)});
}

void ImportContext::finish()
{
    for (auto &change : m_changedPeople)
        m_changes.of<Person>().push_back(std::move(change));
    if (!m_newCommunities.isEmpty())
        m_result.warnings << Words::tr("%Ln communities are not known yet and are added: %1.", nullptr,
                                       int(m_newCommunities.size()))
                                 .arg(listed(m_newCommunities, namesTold));
    addAliases();
    if (m_newNames.isEmpty())
        return;
    const QString sentence =
        m_unknown == BecomeGuests
            ? Words::tr("%Ln unknown people become guests: %1.", nullptr, int(m_newNames.size()))
            : Words::tr("%Ln people are not known yet and are added: %1.", nullptr, int(m_newNames.size()));
    m_result.warnings << sentence.arg(listed(m_newNames, namesTold));
}

} // namespace convenor
