// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people by what a file or a pasted list calls them: handle, then e-mail address, then exact name, without regard
// to case; then by what else they were written before. Knows also people who are about to be added.
//
//     PeopleDirectory people(store);
//     const auto found = people.find(QStringLiteral("ada@example.org"));
#pragma once

#include "core/people/person.h"

#include <QHash>
#include <QSet>

#include <array>
#include <limits>

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
        bool byAlias = false; ///< they are not called that now
        AliasKind by = AliasKind::FullName;
    };

    /// Reads everybody.
    explicit PeopleDirectory(const Store &store);
    /// Reads only those whom one of \a wanted may mean: for a list of some hundred names, several times as fast.
    PeopleDirectory(const Store &store, const QStringList &wanted);

    Match find(const QString &text) const;
    /// By what is somebody's own; only what is nobody's own is looked for among what people were written besides.
    Match findByHandle(const QString &handle) const { return match(AliasKind::Handle, handle); }
    Match findByEmail(const QString &email) const { return match(AliasKind::Address, email); }
    Match findByName(const QString &name) const { return match(AliasKind::FullName, name); }
    /// Everybody of that name, but no more than \a most; if there is nobody, whoever was written so.
    QList<Id<Person>> allByName(const QString &name, qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    /// True if who is called so may be known person \a id: neither their handle nor their address is another than theirs. An
    /// empty one says nothing, nor does what is no address.
    bool couldBe(Id<Person> id, const QString &handle, const QString &email) const;
    /// True if \a text is remembered as what else they were written.
    bool isAlias(Id<Person> id, const QString &text) const;
    /// Everybody whom a text may mean that is known here.
    QSet<Id<Person>> everybody() const;

    /// The handle and the address of somebody known; empty if they have none.
    QString handleOf(Id<Person> id) const { return m_handleOf.value(id); }
    QString emailOf(Id<Person> id) const { return m_emailOf.value(id); }

    void add(const Person &person);
    /// Lets somebody be found by a further handle and address, unless these are another's.
    void alsoKnownAs(Id<Person> id, const QString &handle, const QString &email);
    void addAlias(Id<Person> id, AliasKind kind, const QString &text);

    /// Trimmed and case-folded: what texts are compared by.
    static QString key(const QString &text) { return text.trimmed().toCaseFolded(); }

private:
    using Index = QMultiHash<QString, Id<Person>>;

    static Match match(const Index &index, const QString &text);
    Match match(AliasKind kind, const QString &text) const;
    void add(Id<Person> id, const QString &handle, const QString &email, const QString &name);
    void insert(Index &index, const QString &text, Id<Person> id);
    void read(const Store &store);
    void readThoseOfAliases(const Store &store);

    std::array<Index, 3> m_own;     ///< by AliasKind
    std::array<Index, 3> m_aliases; ///< by AliasKind
    QHash<Id<Person>, QString> m_handleOf;
    QHash<Id<Person>, QString> m_emailOf;
    bool m_all = true;
    QSet<QString> m_wanted;
};

} // namespace convenor
