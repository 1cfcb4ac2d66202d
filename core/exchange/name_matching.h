// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells who is meant by a name that a meeting tool or a person wrote: surely, maybe, or nobody known.
//
//     NameMatcher matcher(store, likely);                       // those of the roster first
//     const NameMatch brandt = matcher.match({text, name, {}}); // Maybe: Marta Brandt
#pragma once

#include "core/people/name_words.h"
#include "core/people/person.h"
#include "core/sessions/log_lines.h"

#include <QHash>

#include <vector>

namespace convenor {

class Store;

enum class Certainty { Unknown, Maybe, Sure };

struct NameMatch
{
    Certainty certainty = Certainty::Unknown;
    Id<Person> person; ///< null if unknown
};

class NameMatcher
{
public:
    /// Knows nobody yet. \a likely come first where several are meant equally, the likeliest at the beginning.
    explicit NameMatcher(const std::vector<Id<Person>> &likely = {});
    /// Knows everybody.
    explicit NameMatcher(const Store &store, const std::vector<Id<Person>> &likely = {});

    /// Reads \a most more people; false when everybody is known. By it a window reads thousands between two keys.
    bool readMore(const Store &store, int most);

    /// Sure: by the address; by the handle; by the whole name in any order of its words, without regard to case, accents,
    /// titles and brackets, if one person alone has it or was written so before. Maybe: by the name if several have it; by initials ("M. Brandt"),
    /// by some of several names, by a slip in a longer word; by the first name alone if only one of the likely has it.
    NameMatch match(const Attendee &attendee) const;

    /// Whose names have words that begin with the words typed, or whose handle or address begins with it: the likely ones
    /// before the others, who is called so by the first name before the others, then in their order and by name.
    std::vector<Id<Person>> complete(const QString &typed, int limit) const;

    /// Empty for nobody known.
    QString nameOf(Id<Person> id) const;
    QString emailOf(Id<Person> id) const;

private:
    struct Known
    {
        Id<Person> id;
        QString name;
        QString handle;
        QString email;
        QStringList words;
        QList<QStringList> aliases; ///< the words of what else they were written
        int rank;                   ///< among the likely ones, or behind them all
    };
    using Index = QMultiHash<QString, int>;

    void add(Known known);
    void addAlias(Id<Person> id, AliasKind kind, const QString &text);
    NameMatch sure(const Attendee &attendee) const;
    QList<int> bearersOf(const QStringList &words) const;
    NameMatch byWholeName(const QStringList &words, const QString &email) const;
    NameMatch maybe(const QStringList &words) const;
    NameMatch byOneWord(const QString &word) const;
    NameMatch best(const std::vector<std::pair<int, int>> &scored) const;

    std::vector<Known> m_people; ///< by their ids
    QHash<Id<Person>, int> m_ranks;
    QHash<Id<Person>, int> m_places;
    Index m_emails;
    Index m_handles;
    Index m_words;
    Index m_aliases;        ///< by the words of a name in their order
    qint64 m_lastAlias = 0; ///< that was read
    int m_unlikely = 0;     ///< the rank of everybody else
};

} // namespace convenor
