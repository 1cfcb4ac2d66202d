// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people, communities, sessions and actions by a few letters. The folded names are kept in memory: read when first
// asked, and kept up by every change.
//
//     JumpIndex index(store, today);
//     for (const JumpHit &hit : index.find(QStringLiteral("ad lo"), 12)) …
#pragma once

#include "core/calendar/event.h"
#include "core/store/change.h"

#include <QHash>

#include <array>
#include <vector>

namespace convenor {

class Store;

struct JumpHit
{
    enum Kind { Community, Person, Session, Action };

    Kind kind = Person;
    qint64 id = 0;
    QString title;
    QString detail; ///< a handle or an address, a code, a day; may be empty
    int fit = 0;    ///< as fitOf() says
    int score = 0;  ///< the higher, the better
};

/// How well \a folded fits the folded words of \a typed: 0 not at all; 3 if it is that, 2 if words begin with them, 1 if
/// it holds them.
int fitOf(QStringView folded, QStringView typed);

class JumpIndex
{
public:
    JumpIndex(const Store &store, QDate today) : m_store(store), m_today(today) {}

    /// At most \a limit hits for \a text, the best first. Of sessions of the same title only the nearest to today.
    std::vector<JumpHit> find(const QString &text, int limit);
    /// Takes over what was changed.
    void apply(const ChangeSet &changes);
    /// Reads everything again when asked next.
    void reset() { m_isRead = false; }

private:
    struct Entry
    {
        QString title;
        QString detail;
        QString folded;
        QDate day; ///< of a session
    };
    using Entries = QHash<qint64, Entry>;

    void read();
    /// Adds what \a sql selects: id, title, detail, further words, day.
    void read(JumpHit::Kind kind, const QByteArray &sql, QHash<QString, QString> &known);
    template <class T> void take(JumpHit::Kind kind, const ChangeSet &changes);
    std::vector<JumpHit> sessions(QStringView typed) const;

    const Store &m_store;
    QDate m_today;
    bool m_isRead = false;
    std::array<Entries, JumpHit::Action + 1> m_entries;
};

} // namespace convenor
