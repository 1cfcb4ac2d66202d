// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of records by their fields: shows them, sorts them, and hands what is edited in place to whoever commits it.
//
//     RecordModel<Person> model(fields);
//     model.onEdit([&](const Person &was, Person is) { context.commit({"person.change", …}, changePerson(…)); });
//     model.setRecords(people);
#pragma once

#include "ui/widgets/shown_table.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <numeric>

namespace convenor {

template <class T> class RecordModel : public QAbstractTableModel
{
public:
    explicit RecordModel(Fields<T> fields, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_fields(std::move(fields))
    {
    }

    /// Called with the record as it was and as it is typed; commits it, upon which the page sets the records anew.
    void onEdit(std::function<void(const T &, T)> edited) { m_edited = std::move(edited); }

    void setRecords(std::vector<T> records)
    {
        beginResetModel();
        m_records = std::move(records);
        arrange();
        endResetModel();
    }
    /// All, in the order in which they were set.
    const std::vector<T> &records() const { return m_records; }
    const T &at(int row) const { return m_records[m_order[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    { return parent.isValid() ? 0 : int(m_fields.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Field<T> &field = m_fields[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole: // the cell may be too narrow
            return field.text(at(index.row()));
        case PlainRole:
            return field.plain ? field.plain(at(index.row())) : QVariant();
        case IdRole:
            return idOf(at(index.row()));
        case Qt::AccessibleTextRole:
            return field.label + QStringLiteral(": ") + field.text(at(index.row()));
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (field.alignRight ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !m_edited)
            return false;
        const T was = at(index.row());
        T is = was;
        m_fields[size_t(index.column())].set(is, value.toString());
        if (!(is == was))
            m_edited(was, std::move(is));
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool editable = index.isValid() && m_edited && m_fields[size_t(index.column())].set;
        return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
        const Field<T> &field = m_fields[size_t(section)];
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | (field.alignRight ? Qt::AlignRight : Qt::AlignLeft));
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(field.label) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_column = column;
        m_sortOrder = order;
        const QModelIndexList before = persistentIndexList();
        const std::vector<size_t> old = m_order;
        arrange();
        for (const QModelIndex &index : before)
            changePersistentIndex(index, this->index(rowOf(old[size_t(index.row())]), index.column()));
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    static QVariant idOf(const T &record)
    {
        if constexpr (requires { record.id.value(); })
            return record.id.value();
        else
            return {};
    }
    int rowOf(size_t record) const { return int(std::find(m_order.begin(), m_order.end(), record) - m_order.begin()); }
    void arrange()
    {
        m_order.resize(m_records.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        if (m_column < 0 || m_column >= int(m_fields.size()))
            return;
        std::vector<QVariant> keys;
        for (const T &record : m_records)
            keys.push_back(m_fields[size_t(m_column)].key(record));
        std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
            const auto less = QVariant::compare(keys[a], keys[b]);
            return m_sortOrder == Qt::AscendingOrder ? less == QPartialOrdering::Less
                                                     : less == QPartialOrdering::Greater;
        });
    }

    Fields<T> m_fields;
    std::vector<T> m_records;
    std::vector<size_t> m_order; ///< of what is shown, as places in m_records
    std::function<void(const T &, T)> m_edited;
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace convenor
