// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of sessions as a model: those to log first, then the others by pages as they are scrolled to. A count typed in
// its column goes to whoever commits it.
#pragma once

#include "core/sessions/session_queries.h"
#include "ui/widgets/emblem.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace convenor {

class Context;

class SessionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, LedBy, Came, State };

    explicit SessionModel(Context &context, QObject *parent = nullptr);

    /// Reads anew as \a scope says, as far down as it was read before, or to \a depth rows at least. Throws Error(Storage).
    void read(const SessionScope &scope, int depth = 0);
    /// Called with the row and the text that was typed as its count.
    void onCount(std::function<void(const SessionRow &, const QString &)> counted) { m_counted = std::move(counted); }

    const SessionRow &row(int row) const { return m_rows[size_t(row)]; }
    const std::vector<SessionRow> &rows() const { return m_rows; }
    const EmblemLook &look(int row) const;
    QString communityName(int row) const { return nameOf(m_rows[size_t(row)].community); }
    QString nameOf(Id<Community> community) const { return m_names.value(community); }
    /// -1 if it is not among those that were read.
    int rowOf(Id<Event> event) const;
    int toLog() const { return m_toLog; }
    QDate today() const { return m_scope.today; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : State + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex &parent) override;

private:
    void readCommunities();
    std::vector<SessionRow> readRows(int depth);

    Context &m_context;
    SessionScope m_scope;
    std::vector<SessionRow> m_rows;
    QHash<Id<Community>, EmblemLook> m_looks;
    QHash<Id<Community>, QString> m_names;
    std::function<void(const SessionRow &, const QString &)> m_counted;
    int m_toLog = 0;
    bool m_hasMore = false;
};

} // namespace convenor
