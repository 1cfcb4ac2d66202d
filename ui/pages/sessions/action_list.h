// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open action items by the day on which they are due: done by Space, their day typed in place as people say it.
#pragma once

#include "core/sessions/action_queries.h"
#include "ui/widgets/record_model.h"

#include <QWidget>

class QStackedWidget;

namespace convenor {

class Context;
class RecordTable;

class ActionList : public QWidget
{
    Q_OBJECT

public:
    explicit ActionList(Context &context, QWidget *parent = nullptr);

    /// Reads those of \a community, or all.
    void read(Id<Community> community);
    void reveal(Id<ActionItem> item);
    /// Marks the current one as done, as a step.
    void done();
    bool hasCurrent() const;
    int count() const { return m_model->rowCount(); }
    QWidget *firstFocus();

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// An item, and the day as it is typed.
    struct Entry
    {
        ActionLine action;
        QString due;

        bool operator==(const Entry &) const = default;
    };

    Fields<Entry> fields() const;
    void putTyped(const Entry &entry);

    Context &m_context;
    RecordModel<Entry> *m_model;
    RecordTable *m_table;
    QStackedWidget *m_stack;
};

} // namespace convenor
