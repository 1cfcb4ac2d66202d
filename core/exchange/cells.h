// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a table under import, seen through the fields of its kind: typed, with a sentence for each cell that cannot
// be read. A row with such a sentence is refused as a whole.
#pragma once

#include "core/base/time.h"
#include "core/exchange/column_fit.h"
#include "core/exchange/date_columns.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/import_result.h"
#include "core/exchange/import_review.h"
#include "core/exchange/kind.h"
#include "core/exchange/table_reader.h"
#include "core/store/mapping.h"

#include <QHash>

#include <climits>

namespace convenor {

class Cells
{
public:
    /// Reads the rows of \a reader; \a fit says which column is which field of \a kind.
    /// \a dates say how dates are written, \a choices what a person decided about rows; both outlive this.
    Cells(const TableReader &reader, const Kind &kind, const ColumnFit &fit, QString file, ImportResult &result,
          DateColumns &dates, const RowChoices &choices);

    bool next(TableReader &reader);
    qint64 line() const { return m_reader.row(); }
    /// The number of the row, from 0, not counting blank ones.
    qint64 number() const { return m_number; }
    const QString &file() const { return m_file; }

    /// True if the file has a column for \a field.
    bool has(int field) const { return m_columns[size_t(field)] >= 0; }
    std::string_view bytes(int field) const { return m_reader.bytes(m_columns[size_t(field)]); }
    /// The cell without surrounding space, control characters and a spreadsheet guard, a name with the given one first; empty if there
    /// is no such column.
    QString text(int field) const;
    /// The same, keeping line ends.
    QString longText(int field) const;

    /// What was understood of the cell: dates as the standard writes them, the rest as it stands. Never refuses.
    QString understood(int field);
    /// A date or time as the standard writes it, if it can be read; else as it stands. Empty, and the row refused, if nobody
    /// has said in which order the parts of such a date stand.
    QString moment(int field);
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
    /// Refuses the row because the field may mean any of \a candidates.
    void ask(int field, const QList<Id<Person>> &candidates, const QString &message);
    /// Remembers that a row which is about somebody new could be about \a others.
    void suggest(int field, const QList<Id<Person>> &others);
    /// Whom the field means by the decision of a person: nothing if none was taken; null: somebody new.
    std::optional<Id<Person>> chosen(int field) const;
    /// What there is to say about the row besides what it changes.
    const RowFinding &finding() const { return m_finding; }
    void warn(const QString &sentence);

    /// Lower case, with _ for spaces and hyphens: how headers and words are compared.
    static QString normalised(const QString &text);

private:
    std::optional<QString> readMoment(int field);
    void refuseWord(int field, const std::vector<const char *> &known);

    const TableReader &m_reader;
    const Kind &m_kind;
    std::vector<int> m_columns;
    int m_surnameFirst; ///< the column, or -1
    QString m_file;
    ImportResult &m_result;
    DateColumns &m_dates;
    const RowChoices &m_choices;
    RowFinding m_finding;
    qint64 m_number = -1;
    bool m_refused = false;
};

} // namespace convenor
