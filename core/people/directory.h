// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people by what a file or a pasted list calls them: handle, then e-mail address, then exact name, without regard
// to case. Knows also people who are about to be added.
//
//     PeopleDirectory people(store);
//     const auto found = people.find(QStringLiteral("ada@example.org"));
#pragma once

#include "core/people/person.h"

#include <QHash>
#include <QSet>

namespace convenor {

class Store;

class PeopleDirectory
{
public:
    /// What find() found: nobody, one person, or a name that several bear.
    struct Match
    {
        Id<Person> id; ///< null unless exactly one
        bool isAmbiguous = false;
    };

    /// Reads everybody.
    explicit PeopleDirectory(const Store &store);
    /// Reads only those whom one of \a wanted may mean: for a list of some hundred names, several times as fast.
    PeopleDirectory(const Store &store, const QStringList &wanted);

    Match find(const QString &text) const;
    Match findByHandle(const QString &handle) const { return match(m_handles, handle); }
    Match findByEmail(const QString &email) const { return match(m_emails, email); }
    Match findByName(const QString &name) const { return match(m_names, name); }
    /// Everybody of that name.
    QList<Id<Person>> allByName(const QString &name) const { return m_names.values(key(name)); }

    /// The handle and the address of somebody known; empty if they have none.
    QString handleOf(Id<Person> id) const { return m_handleOf.value(id); }
    QString emailOf(Id<Person> id) const { return m_emailOf.value(id); }

    void add(const Person &person);
    /// Lets somebody be found by a further handle and address, unless these are another's.
    void alsoKnownAs(Id<Person> id, const QString &handle, const QString &email);

    /// Trimmed and case-folded: what texts are compared by.
    static QString key(const QString &text) { return text.trimmed().toCaseFolded(); }

private:
    using Index = QMultiHash<QString, Id<Person>>;

    static Match match(const Index &index, const QString &text);
    void add(Id<Person> id, const QString &handle, const QString &email, const QString &name);
    void insert(Index &index, const QString &text, Id<Person> id);
    void read(const Store &store);

    Index m_handles;
    Index m_emails;
    Index m_names;
    QHash<Id<Person>, QString> m_handleOf;
    QHash<Id<Person>, QString> m_emailOf;
    bool m_all = true;
    QSet<QString> m_wanted;
};

} // namespace convenor
