// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/review_model.h"

#include "ui/pages/import/import_words.h"

#include <array>

namespace convenor {

void ReviewModel::setReview(const ImportReview *review, std::optional<Verdict> only)
{
    beginResetModel();
    m_review = review;
    m_shown.clear();
    for (size_t i = 0; review && i < review->rows.size(); ++i)
        if (!only || review->rows[i].verdict == *only)
            m_shown.push_back(quint32(i));
    endResetModel();
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString shown = text(m_shown[size_t(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // the cell may be too narrow
        return shown;
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + shown;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    const std::array<QString, ColumnCount> names = {tr("Take"), tr("Line"), tr("Result"), tr("Row"), tr("What it does")};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? names[size_t(section)] : QVariant();
}

QString ReviewModel::text(size_t row, int column) const
{
    const ReviewedRow &reviewed = m_review->rows[row];
    const bool canBeTaken =
        !m_review->whole && (reviewed.verdict == Verdict::New || reviewed.verdict == Verdict::Changed);
    switch (column) {
    case Taken:
        return !canBeTaken ? QStringLiteral("–") : reviewed.isTaken ? QStringLiteral("✓") : tr("left out");
    case Line:
        return reviewed.line > 0 ? QString::number(reviewed.line) : QString();
    case Outcome:
        return verdictWords(reviewed.verdict);
    case Words:
        return m_review->wordsOf(row);
    default:
        return whatOf(row);
    }
}

QString ReviewModel::whatOf(size_t row) const
{
    const RowFinding *finding = m_review->findingOf(row);
    if (finding && !finding->reason.isEmpty())
        return finding->reason;
    QStringList words;
    if (finding && !finding->edits.empty())
        words << editsInWords(finding->edits);
    if (finding && !finding->candidates.isEmpty())
        words << tr("Somebody of this name is known already");
    words << broughtInWords(*m_review, row);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace convenor
