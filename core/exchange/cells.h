// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a table under import, seen through the fields of its kind: typed, with a sentence for each cell that cannot
// be read. A row with such a sentence is refused as a whole.
#pragma once

#include "core/base/time.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/import_result.h"
#include "core/exchange/kind.h"
#include "core/exchange/table_reader.h"
#include "core/store/mapping.h"

#include <QHash>

#include <climits>

namespace convenor {

class Cells
{
public:
    /// Reads the rows of \a reader; \a columns holds the column of each field of \a kind, or -1.
    Cells(const TableReader &reader, const Kind &kind, std::vector<int> columns, QString file, ImportResult &result);

    bool next(TableReader &reader);
    qint64 line() const { return m_reader.row(); }
    const QString &file() const { return m_file; }

    /// True if the file has a column for \a field.
    bool has(int field) const { return m_columns[size_t(field)] >= 0; }
    std::string_view bytes(int field) const { return m_reader.bytes(m_columns[size_t(field)]); }
    /// The cell without surrounding space, control characters and a spreadsheet guard; empty if there is no such column.
    QString text(int field) const;
    /// The same, keeping line ends.
    QString longText(int field) const;

    HalfDate halfDate(int field);
    /// A whole day; invalid if the cell is empty.
    QDate day(int field);
    std::optional<int> number(int field, int least = 0, int most = INT_MAX);
    /// Minutes, also as "PT1H30M" or "1:30".
    std::optional<int> minutes(int field);
    /// yes or no, in several spellings; nothing if the cell is empty.
    std::optional<bool> yesNo(int field);
    template <class E> E choice(int field, E ifEmpty, const QHash<QString, E> &synonyms = {})
    {
        const QString word = normalised(text(field));
        if (word.isEmpty())
            return ifEmpty;
        if (const auto it = synonyms.constFind(word); it != synonyms.cend())
            return *it;
        if (const auto value = enumOf<E>(word.toStdString()))
            return *value;
        refuseWord(field, {EnumNames<E>::names.begin(), EnumNames<E>::names.end()});
        return ifEmpty;
    }

    /// Refuses the row: \a message is a whole sentence.
    void refuse(int field, const QString &message);
    bool isRefused() const { return m_refused; }
    void warn(const QString &sentence);

    /// Lower case, with _ for spaces and hyphens: how headers and words are compared.
    static QString normalised(const QString &text);

private:
    void refuseWord(int field, const std::vector<const char *> &known);

    const TableReader &m_reader;
    const Kind &m_kind;
    std::vector<int> m_columns;
    QString m_file;
    ImportResult &m_result;
    bool m_refused = false;
};

} // namespace convenor
