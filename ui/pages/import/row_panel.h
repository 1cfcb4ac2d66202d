// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a plan beside the list: what it says, what it changes field by field, why it cannot be taken, and what can
// be decided about it.
#pragma once

#include "ui/pages/import/import_job.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace convenor {

class RowPanel : public QWidget
{
    Q_OBJECT

public:
    RowPanel(Context &context, ImportJob &job, QWidget *parent = nullptr);

    /// Nothing is shown without a row.
    void present(std::optional<size_t> row);
    /// The first decision that can be taken; nullptr if there is none.
    QWidget *firstFocus() const;

Q_SIGNALS:
    void taken(qint64 row, bool taken);
    void chosen(qint64 row, int field, qint64 person);

private:
    void addEdits(const RowFinding &finding);
    void addChoices(size_t row);
    void addChoice(const QString &text, bool isCurrent, std::function<void()> decide);
    QString describe(Id<Person> id) const;

    Context &m_context;
    ImportJob &m_job;
    QBoxLayout *m_box;
    QButtonGroup *m_choices = nullptr;
};

} // namespace convenor
