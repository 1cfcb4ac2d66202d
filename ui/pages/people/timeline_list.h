// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a person, day by day, newest first. A session opens in the calendar.
#pragma once

#include "core/people/person_rows.h"

#include <QAbstractListModel>
#include <QListView>

namespace convenor {

/// The words for an entry: "Came to Generics", "Lead of Go until…".
QString wordsOf(const TimelineEntry &entry, QDate today);

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    const TimelineEntry &at(int row) const { return m_entries[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TimelineEntry> m_entries;
    QDate m_today;
};

class TimelineList : public QListView
{
    Q_OBJECT

public:
    explicit TimelineList(QWidget *parent = nullptr);

    TimelineModel &entries() { return *m_model; }

Q_SIGNALS:
    void chosen(convenor::Id<convenor::Event> event);

private:
    TimelineModel *m_model;
};

} // namespace convenor
