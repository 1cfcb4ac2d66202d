// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table view of the house: whole rows, no grid, hairlines, one focus ring, Enter opens; the window copies and writes
// what it shows. It always keeps a current row, because Qt 6.4 crashes under a screen reader without one.
#pragma once

#include "ui/widgets/shown_table.h"

#include <QTableView>

namespace convenor {

class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in characters of the body font; the last column takes what is left.
    void setWidths(const QList<int> &characters);
    int currentRow() const { return currentIndex().row(); }
    void selectRowAt(int row);

    /// What its rows are, for files and the clipboard; its name and "rows" if nobody says.
    void setSubject(const TableSubject &subject) { m_subject = subject; }
    /// All of it, with rows that are not read yet.
    ShownTable shownTable();

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// The visible columns as they stand. A view that paints more in a cell says it here.
    virtual PlainTable plainCells() const;

private:
    void keepCurrent();
    std::vector<int> visibleColumns() const;

    TableSubject m_subject;
    int m_lastRow = 0;
};

/// Of the tables that are seen in \a pane the one that has the keyboard, or else the first, unless it has no rows.
std::optional<ShownTable> tableIn(const QWidget &pane);

} // namespace convenor
