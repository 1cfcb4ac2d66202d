// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/health_model.h"

#include "core/base/day_pattern.h"
#include "core/base/text.h"
#include "ui/widgets/shown_table.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace convenor {

namespace {

constexpr int nearDays = 300; // within which a date needs no year

bool isListed(const HealthRow &row, HealthModel::Shown shown)
{
    switch (shown) {
    case HealthModel::Shown::InNeed:
        return row.core.attention == Attention::Bad;
    case HealthModel::Shown::ToWatch:
        return row.core.attention == Attention::Watch;
    case HealthModel::Shown::Well:
        return row.core.attention == Attention::Good;
    case HealthModel::Shown::All:
        break;
    }
    return true;
}

QString pipWords(const CorePip &pip)
{
    switch (pip.state) {
    case CorePip::Active:
        return pip.name;
    case CorePip::AtRisk:
        return HealthModel::tr("%1 (led nothing for half a year)").arg(pip.name);
    case CorePip::Away:
        break;
    }
    return HealthModel::tr("%1 (on a break)").arg(pip.name);
}

} // namespace

QString shortDay(QDate day, QDate today)
{
    const bool isNear = qAbs(today.daysTo(day)) < nearDays;
    return QLocale().toString(day, isNear ? DayPattern::tr("d MMM") : DayPattern::tr("d MMM yyyy"));
}

void HealthModel::setRows(std::vector<HealthRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void HealthModel::setAttendance(QHash<Id<Community>, MonthlyAttendance> attendance)
{
    m_attendance = std::move(attendance);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Attended), index(rowCount() - 1, Attended));
}

void HealthModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    arrange();
    endResetModel();
}

int HealthModel::rowOf(Id<Community> community) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).community.id == community)
            return row;
    return -1;
}

int HealthModel::count(Attention attention) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const HealthRow &row) { return row.core.attention == attention; }));
}

int HealthModel::experts() const
{
    QSet<Id<Person>> people;
    for (const HealthRow &row : m_rows)
        for (const CorePip &pip : row.pips)
            people.insert(pip.person);
    return int(people.size());
}

bool HealthModel::isTall(const HealthRow &row)
{
    return row.core.attention != Attention::Good || (row.talk && row.talk->isDue);
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int HealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HealthRow &row = at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return words(row, column);
    if (role == PlainRole)
        return plainWords(row, column);
    if (role == IdRole)
        return row.community.id.value();
    if (role == Qt::AccessibleTextRole)
        return column == Name
                   ? row.community.name.value()
                   : tr("%1, %2: %3")
                         .arg(row.community.name.value(),
                              headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), words(row, column));
    if (role == Qt::ToolTipRole)
        return words(row, column);
    return {};
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList titles{tr("Community"),    tr("State"),           tr("Core"), tr("Top expert"),
                             tr("Talk to next"), tr("Attendance"), tr("Next"), tr("Stage")};
    return titles.value(section);
}

QString HealthModel::words(const HealthRow &row, int column) const
{
    QStringList list;
    switch (column) {
    case Name:
        return row.community.name.value();
    case State:
        list << stateWords(row.core.state) << reasonOf(row);
        list.removeAll(QString());
        return list.join(QStringLiteral(", "));
    case Core:
        for (const CorePip &pip : row.pips)
            list << pipWords(pip);
        return list.isEmpty() ? tr("nobody") : list.join(QStringLiteral(", "));
    case TopExpert:
        return row.core.topShare ? tr("%1 had %2 of %3 parts in a year")
                                       .arg(row.leader)
                                       .arg(row.core.topShare->top)
                                       .arg(row.core.topShare->all)
                                 : tr("nobody led a session in a year");
    case Talk:
        return row.talk ? row.talk->name + QStringLiteral(", ") + talkWords(row) : tr("nobody");
    case Attended:
        for (const std::optional<double> &people : attendance(row.community.id))
            list << (people ? QString::number(qRound(*people)) : QStringLiteral("–"));
        return list.isEmpty() ? tr("not counted yet") : list.join(u' ');
    case Next:
        return nextWords(row);
    default:
        return row.stage ? stageWords(*row.stage) : QString();
    }
}

QString HealthModel::nextWords(const HealthRow &row) const
{
    const QDate today = row.core.day;
    const bool isToday = !row.next.event.isNull() && row.next.day == today;
    return isToday ? tr("today") : nextWords(row, shortDay(row.next.day, today));
}

QString HealthModel::nextWords(const HealthRow &row, const QString &day) const
{
    if (!row.next.event.isNull())
        return day;
    if (!row.next.day.isValid())
        return tr("none planned");
    return row.next.day < row.core.day ? tr("due since %1, not planned").arg(day) : tr("due %1, not planned").arg(day);
}

QString HealthModel::plainWords(const HealthRow &row, int column) const
{
    return column == Next ? nextWords(row, row.next.day.toString(Qt::ISODate)) : words(row, column);
}

QString HealthModel::talkWords(const HealthRow &row) const
{
    if (!row.talk->days)
        return tr("no word yet");
    if (row.talk->isDue)
        return tr("no word for %Ln days", nullptr, *row.talk->days);
    if (*row.talk->days < 2)
        return *row.talk->days == 0 ? tr("spoke today") : tr("spoke yesterday");
    return tr("spoke %Ln days ago", nullptr, *row.talk->days);
}

void HealthModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_column = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    const std::vector<size_t> old = m_order;
    arrange();
    for (const QModelIndex &index : before) {
        const auto row = std::find(m_order.begin(), m_order.end(), old[size_t(index.row())]) - m_order.begin();
        changePersistentIndex(index, this->index(int(row), index.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant HealthModel::key(const HealthRow &row) const
{
    switch (m_column) {
    case State:
        return int(row.core.state);
    case Core:
        return row.core.core;
    case TopExpert:
        return row.core.topShare ? row.core.topShare->value() : -1.0;
    case Talk:
        return row.talk ? row.talk->days.value_or(1 << 20) : -1;
    case Attended: {
        const MonthlyAttendance months = attendance(row.community.id);
        return months.empty() ? -1.0 : months.back().value_or(-1.0);
    }
    case Next:
        return row.next.day.isValid() ? row.next.day.toJulianDay() : qint64(0);
    case StageColumn:
        return row.stage ? int(*row.stage) : -1;
    default:
        return fold(row.community.name.value());
    }
}

void HealthModel::arrange()
{
    m_order.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (isListed(m_rows[i], m_shown))
            m_order.push_back(i);
    if (m_column < 0)
        return;
    std::vector<QVariant> keys;
    for (const HealthRow &row : m_rows)
        keys.push_back(key(row));
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
        const auto less = QVariant::compare(keys[a], keys[b]);
        return m_sortOrder == Qt::AscendingOrder ? less == QPartialOrdering::Less : less == QPartialOrdering::Greater;
    });
}

} // namespace convenor
