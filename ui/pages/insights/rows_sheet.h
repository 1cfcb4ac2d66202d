// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows behind a figure, beside the page. Enter opens one; Ctrl+C copies those that are selected.
#pragma once

#include "ui/pages/insights/rows_behind.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/side_sheet.h"

namespace convenor {

class RecordTable;

class RowsSheet : public SheetContent
{
    Q_OBJECT

public:
    RowsSheet(Context &context, const RowsBehind &behind);
    ~RowsSheet() override;

    QWidget *firstFocus() override;
    int rowCount() const { return m_model.rowCount(); }

private:
    RecordModel<RowsBehind::Row> m_model;
    RecordTable *m_table;
};

} // namespace convenor
