// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people, communities, sessions and actions by their names, and conversations and notes by their words, in the search
// index.
//
//     for (const JumpHit &hit : jumpHits(store, QStringLiteral("ad lo"), today, 12)) …
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace convenor {

class Store;

struct JumpHit
{
    enum Kind { Community, Person, Session, Action, Conversation, Note };

    Kind kind = Person;
    qint64 id = 0; ///< of what is to be opened: the person of a conversation, the session of a note
    QString title;
    QString detail;  ///< a handle or an address, a code, a day; may be empty
    QString snippet; ///< the text around what was found, if that is neither in title nor in detail
    int fit = 0;     ///< as fitOf() says
    int score = 0;   ///< the higher, the better
};

/// How well \a folded fits the folded words of \a typed: 0 not at all; 3 if it is that or one of its words is, 2 if words
/// begin with them, 1 if it holds them.
int fitOf(QStringView folded, QStringView typed);

/// About 80 characters of \a text, in one line, from shortly before the first word that begins with one of \a words.
QString snippetOf(const QString &text, const QStringList &words);

/// At most \a limit hits whose words begin with those of \a typed, the best first: names before other text, exact ones
/// before beginnings, sessions and notes near \a today before others. Each person, community, session and action once in its
/// kind, and of sessions of the same title only the nearest to today.
std::vector<JumpHit> jumpHits(const Store &store, const QString &typed, QDate today, int limit);

} // namespace convenor
