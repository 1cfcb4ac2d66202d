// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/session_model.h"

#include "core/communities/communities_mapping.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/shell/context.h"
#include "ui/widgets/shown_table.h"

#include <QTimer>

#include <algorithm>

namespace convenor {

namespace {

constexpr int pageSize = 100;

} // namespace

SessionModel::SessionModel(Context &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void SessionModel::read(const SessionScope &scope, int depth)
{
    m_scope = scope;
    readCommunities();
    std::vector<SessionRow> rows = readRows(std::max(depth, pageSize));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SessionModel::readCommunities()
{
    m_looks.clear();
    m_names.clear();
    m_context.store().each<Community>([this](const Community &community) {
        m_looks.insert(community.id, lookOf(community));
        m_names.insert(community.id, community.name.value());
    });
}

std::vector<SessionRow> SessionModel::readRows(int depth)
{
    std::vector<SessionRow> rows = sessionsToLog(m_context.store(), m_scope);
    m_toLog = int(rows.size());
    m_hasMore = false;
    if (m_scope.show == SessionShow::ToLog)
        return rows;
    if (m_scope.show == SessionShow::Awaited)
        rows.clear();
    const auto behind = sessionsBehind(m_context.store(), m_scope, {}, depth);
    m_hasMore = int(behind.size()) == depth;
    rows.insert(rows.end(), behind.begin(), behind.end());
    return rows;
}

void SessionModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    m_context.act([this] {
        const SessionRow &last = m_rows.back();
        const auto more = sessionsBehind(m_context.store(), m_scope, SessionCursor{last.startUtc, last.id}, pageSize);
        m_hasMore = int(more.size()) == pageSize;
        if (more.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    });
}

const EmblemLook &SessionModel::look(int row) const
{
    static const EmblemLook none{QString(), QStringLiteral("circle"), QString()};
    const auto found = m_looks.constFind(m_rows[size_t(row)].community);
    return found == m_looks.cend() ? none : *found;
}

int SessionModel::rowOf(Id<Event> event) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const SessionRow &r) { return r.id == event; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const SessionRow &row = m_rows[size_t(index.row())];
    if (role == Qt::EditRole)
        return row.came ? QVariant(QString::number(*row.came)) : QVariant(QString());
    if (role == IdRole)
        return row.id.value();
    if (role == Qt::AccessibleTextRole)
        return index.column() == Title ? rowSentence(row, communityName(index.row()), m_scope.today)
                                       : data(index, Qt::DisplayRole);
    if (role == Qt::ToolTipRole && index.column() == State && row.rating && row.answers >= fewestAnswers)
        return tr("%1 on average, %Ln answers", nullptr, row.answers).arg(QLocale().toString(*row.rating, 'f', 1));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Title   ? row.title
           : index.column() == LedBy ? row.ledBy
           : index.column() == Came  ? cameWords(row)
                                     : stateWords(row);
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    return section == Title   ? tr("Session")
           : section == LedBy ? tr("Led by")
           : section == Came  ? tr("Who came")
                              : tr("How it was");
}

Qt::ItemFlags SessionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Came ? usual | Qt::ItemIsEditable : usual;
}

bool SessionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Came || typed == data(index, Qt::EditRole).toString() || !m_counted)
        return false;
    // Later: what is committed reads the rows anew, and the editor must have given the keyboard back before.
    QTimer::singleShot(0, this, [this, row = m_rows[size_t(index.row())], typed] { m_counted(row, typed); });
    return true;
}

} // namespace convenor
