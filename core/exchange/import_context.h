// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the importers of one file share: the store, who and what is known by which name, and what shall be changed.
#pragma once

#include "core/communities/directory.h"
#include "core/exchange/cells.h"
#include "core/exchange/mentions.h"
#include "core/exchange/upserts.h"
#include "core/people/directory.h"
#include "core/store/store.h"

namespace convenor {

class ImportContext
{
public:
    struct Settings
    {
        QDate today;
        QString zone;            ///< IANA id for times without one
        Id<Community> community; ///< for rows that name none; may be null
        bool isReviewed = false; ///< what each row changes is to be told
        Mentions mentions = {};  ///< whole: nobody else is read
    };
    /// How a kind treats people whom nobody knows.
    enum Unknown { BecomeGuests, AreAdded };

    ImportContext(const Store &store, Settings settings);

    const Store &store() const { return m_store; }
    const Settings &settings() const { return m_settings; }
    ChangeSet &changes() { return m_changes; }
    ImportResult &result() { return m_result; }
    PeopleDirectory &people() { return m_people; }
    CommunityDirectory &communities() { return m_communities; }

    /// The community that the cell names, or the one for the whole file; refuses the row if it is unknown.
    Id<Community> community(Cells &row, int field) { return community(row, field, row.text(field)); }
    /// The same for lists of who belongs to which: while a workspace has no community, such a list brings those that it
    /// names, for whoever begins has no list of communities yet. accept() adds them.
    Id<Community> communityOrFirst(Cells &row, int field) { return communityOrFirst(row, field, row.text(field)); }
    /// The same for a cell that may name several, parted by semicolons; by commas or strokes only if all of them are known.
    QList<Id<Community>> communitiesOrFirst(Cells &row, int field);
    /// Accepts what a row says of \a community, adding it if it is new.
    void accept(Id<Community> community);
    /// Gives a new community its id, its look, and a code if it has none.
    void identify(Community &community) const;

    /// Somebody whom a row names: known, or to be added once the row is accepted; and what the row tells of them.
    struct PersonRef
    {
        Id<Person> id; ///< null: nobody known
        QString name;
        QString handle;
        QString email;
        QString written = {};   ///< as the row calls them
        bool isDecided = false; ///< a person said who it is
        bool byAlias = false;   ///< they are not called that now
        bool byText = false;    ///< by what the row calls them, not by its handle or address
    };
    /// The fields that say whom a row means; -1 if the kind has none.
    struct PersonFields
    {
        int called;
        int handle = -1;
        int email = -1;
        int firstName = -1;
        int lastName = -1;
        bool isName = false; ///< what they are called is a name, and no handle or address in its place
    };
    /// Whom a row means, for every kind alike: by handle, then e-mail, then what they are called, by which alone nobody is taken for
    /// somebody who has another handle or address. Refuses the row if that is ambiguous or missing, and nobody has decided.
    PersonRef person(Cells &row, const PersonFields &fields);
    /// Accepts \a ref, adding whoever is new.
    Id<Person> accept(const PersonRef &ref, Unknown unknown);
    /// True if a person said whom \a text means.
    bool isDecided(const QString &text) const { return m_decided.contains(Mentions::keyOf(text)); }
    /// A handle that is somebody's name would make the rows that use the name mean somebody else when read again.
    bool isNobodysName(const QString &handle) const { return m_people.allByName(handle).isEmpty(); }
    /// Lets later rows find \a person, who is new.
    void introduce(const Person &person, const PersonRef &ref);
    /// Counts \a person among those whom nobody knew.
    void sayNew(const Person &person) { m_newNames << person.name.value(); }
    /// What a row calls \a person, of whom a person said that they are meant, is remembered unless they are called so.
    void remember(const Person &person, const QString &name, const QString &handle, const QString &email);

    /// Calls \a visit with the records that the rows may be about.
    template <class T, class Visit> void each(Visit &&visit) const
    {
        constexpr bool isOfPeople = std::is_same_v<T, Person> || requires
        { &T::person; };
        if constexpr (isOfPeople)
            if (m_settings.mentions.isWhole) {
                for (const Id<Person> id : m_mentioned)
                    eachOf<T>(id, visit);
                return;
            }
        m_store.each<T>(visit);
    }

    void count(Outcome outcome);
    /// What came of the row that was counted last.
    Outcome lastOutcome() const { return m_lastOutcome; }
    /// Who listens to what the rows change; nullptr if nobody does.
    FieldEdits *edits() { return m_settings.isReviewed ? &m_edits : nullptr; }
    /// Adds the new people and communities and the sentences about them.
    void finish();

private:
    template <class T, class Visit> void eachOf(Id<Person> id, Visit &visit) const
    {
        if constexpr (std::is_same_v<T, Person>) {
            if (const auto person = m_store.find(id))
                visit(*person);
        } else {
            for (const T &record : m_store.where(&T::person, id))
                visit(record);
        }
    }
    /// Whom a row may mean.
    struct Meaning
    {
        PeopleDirectory::Match found;
        QList<Id<Person>> namesakes = {}; ///< if nobody or several were found by their name
        bool byText = false;
    };
    Id<Community> community(Cells &row, int field, const QString &text);
    Id<Community> communityOrFirst(Cells &row, int field, const QString &text);
    QStringList communityNames(const QString &text) const;
    Meaning meaningOf(const PersonRef &ref, bool isName) const;
    Meaning meaningOfName(const PersonRef &ref) const;
    bool find(Cells &row, int field, bool isName, PersonRef &ref) const;
    void nameNew(Cells &row, const PersonFields &fields, PersonRef &ref) const;
    std::optional<Id<Person>> decisionOn(Cells &row, int field, const PersonRef &ref) const;
    std::optional<Id<Person>> decisionLikeThat(const PersonRef &ref) const;
    void expectNobodyElse(Cells &row, int field, const PersonRef &ref) const;
    void addAliases();
    Person personNow(Id<Person> id) const;
    Person &changedPerson(Id<Person> id);
    void learn(const PersonRef &ref);

    const Store &m_store;
    Settings m_settings;
    ChangeSet m_changes;
    ImportResult m_result;
    PeopleDirectory m_people;
    std::vector<Id<Person>> m_mentioned; ///< whom the rows may be about, in the order of their ids, if they are few
    CommunityDirectory m_communities;
    QHash<Id<Person>, Change<Person>> m_changedPeople; ///< new ones, and those of whom a handle or address was learnt
    QHash<Id<Person>, QSet<QString>> m_aliases;        ///< keys of the aliases of those of whom one was learnt
    std::vector<PersonAlias> m_newAliases;
    QHash<QString, Id<Person>> m_decided; ///< see Mentions
    QSet<Id<Person>> m_newPeople;
    bool m_hasLearnt = false; ///< an alias, by this row
    QStringList m_newNames;
    bool m_hasCommunities;                              ///< before the file was read
    QHash<Id<Community>, Community> m_firstCommunities; ///< named by a row, and by none that was accepted
    QStringList m_newCommunities;
    Unknown m_unknown = AreAdded;
    FieldEdits m_edits;
    Outcome m_lastOutcome = Outcome::Unchanged;
};

} // namespace convenor
