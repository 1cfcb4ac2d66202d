// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table view of the house: whole rows, no grid, hairlines, one focus ring, Enter opens, Ctrl+C copies rows as a
// spreadsheet takes them. It always keeps a current row, because Qt 6.4 crashes under a screen reader without one.
#pragma once

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

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepCurrent();
    void copyRows() const;

    int m_lastRow = 0;
};

} // namespace convenor
