// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a plan as a table shows them, all or those of one verdict; words are made for the rows in sight only.
#pragma once

#include "core/exchange/import_review.h"

#include <QAbstractTableModel>

#include <optional>

namespace convenor {

class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Line, Outcome, Words, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a review, which outlives this or is replaced first; nullptr shows nothing.
    void setReview(const ImportReview *review, std::optional<Verdict> only);
    /// The row of the review in \a row.
    size_t at(int row) const { return m_shown[size_t(row)]; }
    /// Tells that a row is taken or left out.
    void touch(int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(size_t row, int column) const;
    QString whatOf(size_t row) const;

    const ImportReview *m_review = nullptr;
    std::vector<quint32> m_shown;
};

} // namespace convenor
