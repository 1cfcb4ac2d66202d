// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_fit.h"

#include "core/base/text.h"
#include "core/exchange/header_words.h"
#include "core/people/name_words.h"

#include <algorithm>
#include <optional>

namespace convenor {

namespace {

constexpr int rowsLookedAt = 200;

/// True if a field that values could place has no column, and a column has no field.
bool leavesSomethingOut(const Kind &kind, const ColumnFit &fit, const QStringList &header)
{
    const auto named = std::count_if(header.begin(), header.end(), [](const QString &name) { return !name.isEmpty(); });
    if (fit.used >= named)
        return false;
    for (size_t i = 0; i < kind.fields.size(); ++i)
        if (fit.columns[i] < 0 &&
            (kind.fields[i].use == TableField::Needed || kind.fields[i].looks == TableField::Address))
            return true;
    return false;
}

/// The first rows, read once they are needed.
class FirstRows
{
public:
    FirstRows(const TableSource &source, const TableOptions &options) : m_source(source), m_options(options) {}

    const TableSample &sample()
    {
        if (!m_sample)
            m_sample = sampleOf(*openTable(m_source, m_options).reader, rowsLookedAt);
        return *m_sample;
    }

private:
    const TableSource &m_source;
    const TableOptions &m_options;
    std::optional<TableSample> m_sample;
};

/// Whether the names of people begin with the surname: by the header, else if nearly all do that are written there.
void findNameOrder(const Kind &kind, const QStringList &header, FirstRows &rows, ColumnFit &fit)
{
    const int field = kind.personField();
    const int column = field < 0 ? -1 : fit.columns[size_t(field)];
    if (column < 0 || nameOrderOf(header[column]) == NameOrder::GivenFirst)
        return;
    qsizetype filled = 0, turned = 0;
    for (const QStringList &row : rows.sample().rows) {
        const QString name = cleaned(row[column]);
        const bool isTurned = givenNameFirst(name) != name;
        filled += !name.isEmpty();
        turned += isTurned;
        if (isTurned && fit.nameWritten.isEmpty())
            fit.nameWritten = name;
    }
    const bool isMost = turned > 0 && turned * 5 >= filled * 4;
    if (isMost || nameOrderOf(header[column]) == NameOrder::SurnameFirst)
        fit.surnameFirst = column;
}

} // namespace

TableFit fitTable(const TableSource &source, const TableOptions &options, const OpenTable &table, const QString &kind,
                  const ColumnMap &map, const QString &fileName)
{
    const QStringList &header = table.reader->header();
    FirstRows rows(source, options);
    TableFit fit{kind.isEmpty() ? guessKind(header, map, fileName) : findKind(kind), {}};
    if (fit.kind)
        fit.columns = ColumnFitting(header, map).fit(*fit.kind);
    if (!fit.kind || leavesSomethingOut(*fit.kind, fit.columns, header)) {
        const auto looks = looksOf(rows.sample());
        if (!fit.kind && kind.isEmpty())
            fit.kind = guessKind(header, map, fileName, looks);
        if (fit.kind)
            fit.columns = ColumnFitting(header, map, looks).fit(*fit.kind);
    }
    if (fit.kind)
        findNameOrder(*fit.kind, header, rows, fit.columns);
    return fit;
}

} // namespace convenor
