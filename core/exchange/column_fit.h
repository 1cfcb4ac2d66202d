// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a table is which field of a kind, and which kind of table the columns make: told from their names,
// corrected by hand.
//
//     const ColumnFitting fitting(reader.header(), map);
//     const ColumnFit fit = fitting.fit(*findKind(u"people"_s));
#pragma once

#include "core/exchange/column_looks.h"
#include "core/exchange/kind.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <utility>

namespace convenor {

/// Column, by its key, to field, as a person says it; an empty field ignores the column.
using ColumnMap = QList<std::pair<QString, QString>>;

/// By what a map names each column: its header; "#3" the third if it has none, or an earlier one has the same.
QStringList columnKeys(const QStringList &header);

struct ColumnFit
{
    std::vector<int> columns; ///< for each field of the kind its column, or -1
    int used = 0;             ///< columns that have a field, or are ignored by hand
    QString missing;          ///< a field that is needed and has no column
    int surnameFirst = -1;    ///< the column whose names are written "Strauß, Zoë", if one is
    QString nameWritten = {}; ///< such a name, if one was seen

    bool isUsable() const { return missing.isEmpty() && used > 0; }
};

class ColumnFitting
{
public:
    /// Header and map must outlive this. \a looks, of each column if any, place those that no header places.
    ColumnFitting(const QStringList &header, const ColumnMap &map, const std::vector<TableField::Looks> &looks = {});

    ColumnFit fit(const Kind &kind) const;
    /// True if a column holds addresses.
    bool hasAddresses() const;
    /// Throws Error(Invalid) if the map names a header or a field that is not there; \a file begins the sentence.
    void expectMapFits(const Kind &kind, const QString &file) const;

private:
    int columnOf(const QString &key) const { return m_columns.value(key.toCaseFolded(), -1); }
    void takeMapped(const Kind &kind, ColumnFit &fit, QSet<int> &taken) const;
    int find(const TableField &field, bool byName, QSet<int> &taken) const;
    void placeByLooks(const Kind &kind, ColumnFit &fit, QSet<int> &taken) const;
    int findByLooks(TableField::Looks looks, const QSet<int> &taken) const;

    const QStringList &m_header;
    const ColumnMap &m_map;
    std::vector<TableField::Looks> m_looks;
    QHash<QString, int> m_columns;       ///< by their key
    QHash<QString, QList<int>> m_places; ///< columns by their name, in the form in which names are compared
};

/// The kind whose fields fit the headers best; the name of the file tips the scale. \a looks: see ColumnFitting. Null if none is usable.
const Kind *guessKind(const QStringList &header, const ColumnMap &map, const QString &fileName,
                      const std::vector<TableField::Looks> &looks = {});

/// True if a column of that name is a field of some kind that can be imported.
bool isKnownHeader(const QString &header);

/// The names of columns, or cells of a row, for a sentence.
QString shownList(const QStringList &cells);

} // namespace convenor
