// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/rows_sheet.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>

#include <map>

namespace convenor {

namespace {

QString shownCell(const QString &cell)
{
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? shownDate(day) : cell;
}

Fields<RowsBehind::Row> fieldsOf(const QStringList &header)
{
    Fields<RowsBehind::Row> fields;
    for (qsizetype i = 0; i < header.size(); ++i) {
        fields.push_back(shown<RowsBehind::Row>(
            header[i], [i](const RowsBehind::Row &row) { return shownCell(row.cells.value(i)); }));
        fields.back().plain = [i](const RowsBehind::Row &row) { return QVariant(row.cells.value(i)); };
    }
    return fields;
}

} // namespace

RowsSheet::RowsSheet(Context &context, const RowsBehind &behind)
    : SheetContent(behind.title), m_model(fieldsOf(behind.header)), m_table(new RecordTable(behind.title))
{
    setSubtitle(behind.sentence);
    m_model.setRecords(behind.rows);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false); // days are texts here; the order is that of the question
    static const std::map<qsizetype, QList<int>> widthsByColumns = {{1, {}}, {2, {34}}, {3, {20, 24}}, {4, {13, 22, 16}}};
    if (const auto widths = widthsByColumns.find(behind.header.size()); widths != widthsByColumns.end())
        m_table->setWidths(widths->second);
    body()->setContentsMargins(grid::large, grid::small, grid::large, 0);
    body()->addWidget(m_table);
    footer()->addWidget(label(tr("Enter opens a row, Ctrl+C copies"), FontRole::Small, Tone::Muted));
    footer()->addStretch(1);
    connect(m_table, &RecordTable::opened, this, [this, &context](int row) {
        const Reference reference = m_model.at(row).reference;
        context.closeSheet();
        context.open(reference);
    });
}

RowsSheet::~RowsSheet() = default;

QWidget *RowsSheet::firstFocus()
{
    return m_table;
}

} // namespace convenor
