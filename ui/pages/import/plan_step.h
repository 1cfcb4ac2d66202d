// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The third step of an import: what would happen, row by row, before it happens. Space leaves a row out or takes it,
// Enter goes to what can be decided about it.
#pragma once

#include "ui/pages/import/import_job.h"
#include "ui/pages/import/review_model.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace convenor {

class RecordTable;
class RowPanel;
class SegmentedControl;

class PlanStep : public QWidget
{
    Q_OBJECT

public:
    PlanStep(Context &context, ImportJob &job, QWidget *parent = nullptr);
    ~PlanStep() override;

    /// Shows the plan of the job, which there must be.
    void refresh();
    /// Lets go of the plan.
    void clear();
    QWidget *firstFocus() const;

Q_SIGNALS:
    /// Something was decided; \a sentence says why it could not be done, or is empty.
    void changed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillFilter();
    void filter(int segment);
    int naturalWidth(int column) const;
    void fitColumns();
    void describe();
    void setTaken(qint64 row, bool taken);
    void choose(qint64 row, int field, std::optional<Id<Person>> person);
    void showRow();

    ImportJob &m_job;
    QBoxLayout *m_filterPlace;
    SegmentedControl *m_filter = nullptr;
    std::vector<std::optional<Verdict>> m_segments; ///< what each segment shows
    std::optional<Verdict> m_only;
    QLabel *m_sentence;
    RecordTable *m_table;
    ReviewModel m_model;
    RowPanel *m_row;
};

} // namespace convenor
