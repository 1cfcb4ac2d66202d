// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump.h"

#include "core/base/text.h"
#include "core/store/store.h"

namespace convenor {

void JumpIndex::read(JumpHit::Kind kind, const QByteArray &sql, QHash<QString, QString> &known)
{
    Entries &entries = m_entries[size_t(kind)];
    entries.clear();
    Statement rows = m_store.select(sql);
    while (rows.step()) {
        const QString title = rows.text(1), detail = rows.text(2);
        const QString words = title + u' ' + detail + rows.text(3);
        QString &folded = known[words];
        if (folded.isNull())
            folded = fold(words);
        const QDate day = rows.text(4).isEmpty() ? QDate() : ColumnType<QDate>::from(rows.cell(4));
        entries.insert(rows.number(0), {title, detail, folded, day});
    }
}

void JumpIndex::read()
{
    QHash<QString, QString> known; // occurrences of a series have one title
    read(JumpHit::Community, "SELECT id, name, code, '', '' FROM community", known);
    read(JumpHit::Person,
         "SELECT id, name, CASE handle WHEN '' THEN email ELSE handle END,"
         " CASE handle WHEN '' THEN '' ELSE ' ' || email END, '' FROM person",
         known);
    read(JumpHit::Session, "SELECT id, title, '', '', date FROM event WHERE status <> 'cancelled'", known);
    read(JumpHit::Action, "SELECT id, text, CASE done WHEN '' THEN '' ELSE 'done' END, '', '' FROM action_item", known);
    m_isRead = true;
}

} // namespace convenor
