// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table as it stands before a person, taken out to be written or copied: its rows with filter and order, its columns as
// shown, its cells as programs read them. Views of records yield one by themselves; what is painted says its fields:
//
//     ShownTable table{{tr("Sessions"), countSessions, u"events"_s}, plainTable(tr("Sessions"), fields, sessions)};
#pragma once

#include "core/exchange/plain_table.h"
#include "ui/widgets/field.h"

namespace convenor {

/// What models answer besides what is shown.
enum TableRole {
    PlainRole = Qt::UserRole + 100, ///< the cell for a file: an ISO date, a number; invalid: what is shown
    IdRole,                         ///< the id of the row's record
};

/// What a table is of.
struct TableSubject
{
    QString title;                   ///< "People"
    QString (*count)(int) = nullptr; ///< "312 people"; without it they are rows
    QString kind = {};               ///< as core/exchange calls the records of its rows; empty: it has no such kind

    QString countWords(qint64 rows) const;
};

struct ShownTable
{
    TableSubject subject;
    PlainTable cells;
    std::vector<qint64> ids = {};      ///< of the records, one a row; empty: rows are no records
    std::vector<size_t> selected = {}; ///< rows that are selected, in their order

    /// Only the rows that are selected.
    ShownTable selection() const;
    bool operator==(const ShownTable &) const = default;
};

/// A cell for a file, of what a model answers.
QJsonValue plainCell(const QVariant &value);

/// Puts \a table on the clipboard, as text with tabs and as HTML, with its header.
void copyTable(const PlainTable &table);

/// \a records by their \a fields.
template <class T> PlainTable plainTable(const QString &name, const Fields<T> &fields, const std::vector<T> &records)
{
    PlainTable table{name, {}, {}};
    for (const Field<T> &field : fields)
        table.header << field.label;
    for (const T &record : records) {
        QJsonArray cells;
        for (const Field<T> &field : fields)
            cells << plainCell(field.plain ? field.plain(record) : QVariant(field.text(record)));
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace convenor
