// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_model.h"

#include "core/base/spoken_day.h"
#include "ui/widgets/shown_table.h"

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr std::array titles{QT_TRANSLATE_NOOP("convenor::PeopleModel", "Name"),
                            QT_TRANSLATE_NOOP("convenor::PeopleModel", "Communities"),
                            QT_TRANSLATE_NOOP("convenor::PeopleModel", "Roles"),
                            QT_TRANSLATE_NOOP("convenor::PeopleModel", "Last seen"),
                            QT_TRANSLATE_NOOP("convenor::PeopleModel", "Last word"),
                            QT_TRANSLATE_NOOP("convenor::PeopleModel", "Department")};

QString shortDay(QDate day, QDate today)
{
    constexpr int nearDays = 6;
    return qAbs(day.daysTo(today)) <= nearDays ? dayWords(day, today) : shownDate(day);
}

} // namespace

PeopleModel::PeopleModel(std::function<std::optional<QDate>(Id<Person>)> lastSeen, QObject *parent)
    : QAbstractTableModel(parent), m_lastSeen(std::move(lastSeen))
{
}

void PeopleModel::setRows(std::vector<PersonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_seen.clear();
    arrange();
    endResetModel();
}

void PeopleModel::replace(Id<Person> person, const std::optional<PersonRow> &row)
{
    beginResetModel();
    std::erase_if(m_rows, [&](const PersonRow &r) { return r.id == person; });
    if (row)
        m_rows.insert(std::lower_bound(m_rows.begin(), m_rows.end(), *row, standsBefore), *row);
    arrange();
    endResetModel();
}

void PeopleModel::setFilter(const PersonFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

int PeopleModel::rowOf(Id<Person> person) const
{
    const auto it = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) { return m_rows[i].id == person; });
    return it == m_shown.end() ? -1 : int(it - m_shown.begin());
}

bool PeopleModel::precedes(const PersonRow &a, const PersonRow &b) const
{
    switch (m_column) {
    case Department:
        return a.department < b.department;
    case Communities:
        return a.codes.size() < b.codes.size();
    case Roles:
        return a.roles < b.roles;
    case LastWord:
        return a.lastTouch < b.lastTouch;
    default:
        return false; // they stand by name
    }
}

void PeopleModel::arrange()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (matches(m_rows[i], m_filter))
            m_shown.push_back(i);
    if (m_column != Name)
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [this](size_t a, size_t b) { return precedes(m_rows[a], m_rows[b]); });
    if (m_order == Qt::DescendingOrder)
        std::reverse(m_shown.begin(), m_shown.end());
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column < 0 || column == LastSeen ? Name : column;
    m_order = column < 0 ? Qt::AscendingOrder : order;
    arrange();
    endResetModel();
}

QString PeopleModel::textOf(const PersonRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.isOnBreak ? tr("%1 (on a break)").arg(row.name) : row.name;
    case Department:
        return row.department;
    case Communities:
        return row.codes.join(QStringLiteral(", "));
    case Roles:
        return row.roles.join(QStringLiteral("; "));
    case LastWord:
        return row.lastTouch.isValid() ? shortDay(row.lastTouch, m_today) : QString();
    default:
        break;
    }
    const QDate seen = lastSeen(row.id);
    return seen.isValid() ? shortDay(seen, m_today) : QString();
}

QVariant PeopleModel::plainOf(const PersonRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case LastSeen:
        return lastSeen(row.id);
    case LastWord:
        return row.lastTouch;
    default:
        return {};
    }
}

QDate PeopleModel::lastSeen(Id<Person> person) const
{
    if (const auto known = m_seen.constFind(person); known != m_seen.cend())
        return *known;
    const std::optional<QDate> day = m_lastSeen(person);
    if (day)
        m_seen.insert(person, *day);
    return day.value_or(QDate());
}

qsizetype PeopleModel::unknownSeen() const
{
    return std::count_if(m_shown.begin(), m_shown.end(), [this](size_t i) { return !m_seen.contains(m_rows[i].id); });
}

void PeopleModel::setSeen(const QHash<Id<Person>, QDate> &seen)
{
    for (const PersonRow &row : m_rows)
        m_seen.insert(row.id, seen.value(row.id));
}

QString PeopleModel::sentenceOf(const PersonRow &row) const
{
    QStringList parts{textOf(row, Name)};
    for (const int column : {Department, Communities, Roles})
        if (const QString text = textOf(row, column); !text.isEmpty())
            parts << text;
    return parts.join(QStringLiteral(", "));
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PersonRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case PlainRole:
        return plainOf(row, index.column());
    case IdRole:
        return row.id.value();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? sentenceOf(row) : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(tr(titles[size_t(section)])) : QVariant(section + 1);
}

} // namespace convenor
