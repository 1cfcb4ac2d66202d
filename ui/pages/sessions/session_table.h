// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of sessions: a row of two lines for each, with its community's emblem. A digit on the current row begins to
// count; Enter opens the log.
#pragma once

#include "ui/widgets/record_table.h"

namespace convenor {

class SessionModel;

class SessionTable : public RecordTable
{
    Q_OBJECT

public:
    explicit SessionTable(SessionModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int sizeHintForColumn(int column) const override;
    PlainTable plainCells() const override;

private:
    void arrange();

    const SessionModel &m_model;
};

} // namespace convenor
