// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/words.h"

namespace convenor {

Statement Store::select(const QByteArray &sql) const
{
    Statement statement = m_database.prepare(sql);
    if (!statement.isReadOnly())
        throw Error(Error::Storage, Words::tr("A select tried to write. Nothing was changed; please report this."));
    return statement;
}

void Store::apply(const ChangeSet &changes, Progress *progress)
{
    m_writer.forget();
    m_database.execute("PRAGMA defer_foreign_keys=ON"); // until this transaction ends: lists come in any order
    for (const auto &list : changes.lists())
        m_writer.write(*list, progress);
}

QByteArray Store::columnList(const Table &table)
{
    QByteArray list;
    for (const char *name : table.columns)
        list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(name) + '"';
    return list;
}

} // namespace convenor
