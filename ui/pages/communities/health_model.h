// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The health table as a model: a row for each community, in the order of need unless a column is sorted by; the words of
// each cell for those who see it, copy it or hear it.
//
//     model.setRows(healthTable(store, today)); model.setAttendance(attendanceByMonth(facts, today, 8));
#pragma once

#include "core/insight/health_table.h"

#include <QAbstractTableModel>

namespace convenor {

class HealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Core, TopExpert, Talk, Attended, Next, StageColumn, ColumnCount };
    /// Which communities are listed.
    enum class Shown { All, InNeed, ToWatch, Well };

    explicit HealthModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<HealthRow> rows);
    void setAttendance(QHash<Id<Community>, MonthlyAttendance> attendance);
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }

    const HealthRow &at(int row) const { return m_rows[m_order[size_t(row)]]; }
    MonthlyAttendance attendance(Id<Community> community) const { return m_attendance.value(community); }
    /// Where the community stands; -1 if it is not listed.
    int rowOf(Id<Community> community) const;
    /// How many of all communities have that attention.
    int count(Attention attention) const;
    int total() const { return int(m_rows.size()); }
    /// Distinct people who hold a core role.
    int experts() const;
    /// A row with a reason is taller.
    static bool isTall(const HealthRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// What stands in a cell, in words.
    QString words(const HealthRow &row, int column) const;
    QString nextWords(const HealthRow &row) const;
    /// The same for a file, with days as programs read them.
    QString plainWords(const HealthRow &row, int column) const;
    QString talkWords(const HealthRow &row) const;

private:
    void arrange();
    QString nextWords(const HealthRow &row, const QString &day) const;
    QVariant key(const HealthRow &row) const;

    std::vector<HealthRow> m_rows; ///< by need
    std::vector<size_t> m_order;   ///< of those listed
    QHash<Id<Community>, MonthlyAttendance> m_attendance;
    Shown m_shown = Shown::All;
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// "4 Dec"; with the year if it is not that of \a today.
QString shortDay(QDate day, QDate today);

} // namespace convenor
