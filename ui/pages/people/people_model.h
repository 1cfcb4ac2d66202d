// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory as a table: everybody is held, and what passes the filter is shown. When somebody was last seen is looked
// up only for rows that are painted.
#pragma once

#include "core/people/person_rows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace convenor {

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Communities, Roles, LastSeen, LastWord, Department };

    /// \a lastSeen looks up one person; nothing if that cannot be read now.
    explicit PeopleModel(std::function<std::optional<QDate>(Id<Person>)> lastSeen, QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void setRows(std::vector<PersonRow> rows);
    /// Takes the new row of one person, or that there is none.
    void replace(Id<Person> person, const std::optional<PersonRow> &row);
    void setFilter(const PersonFilter &filter);
    /// Looks up anew when people were seen.
    void forgetSeen() { m_seen.clear(); }
    /// Of how many who are shown that was not looked up yet.
    qsizetype unknownSeen() const;
    /// Takes it for everybody; who is not in \a seen never was.
    void setSeen(const QHash<Id<Person>, QDate> &seen);

    const PersonRow &at(int row) const { return m_rows[m_shown[size_t(row)]]; }
    /// -1 if the person is not shown.
    int rowOf(Id<Person> person) const;
    const std::vector<PersonRow> &all() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Department + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString textOf(const PersonRow &row, int column) const;
    QVariant plainOf(const PersonRow &row, int column) const;
    QDate lastSeen(Id<Person> person) const;
    QString sentenceOf(const PersonRow &row) const;
    bool precedes(const PersonRow &a, const PersonRow &b) const;

    std::function<std::optional<QDate>(Id<Person>)> m_lastSeen;
    mutable QHash<Id<Person>, QDate> m_seen;
    QDate m_today;
    std::vector<PersonRow> m_rows; ///< by name
    std::vector<size_t> m_shown;
    PersonFilter m_filter;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace convenor
