// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a plan beside the list: what it says, what it changes field by field, why it cannot be taken, and what can
// be decided about it: whether it is taken, and whom it means.
#pragma once

#include "ui/pages/import/import_job.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace convenor {

class PersonFinder;

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
    /// \a person 0 is somebody new.
    void chosen(qint64 row, int field, qint64 person);
    /// The file is to say again who is meant.
    void unchosen(qint64 row, int field);

private:
    struct Question;

    void addEdits(const RowFinding &finding);
    void addField(const char *field, const QString &value);
    void addChoices(size_t row);
    std::optional<Question> questionOf(size_t row) const;
    void addPeople(size_t row, const Question &question);
    void addChoice(QButtonGroup *&group, const QString &text, bool isCurrent, std::function<void()> decide);
    void addPerson(const Person &person, bool isCurrent, std::function<void()> decide);

    Context &m_context;
    ImportJob &m_job;
    QBoxLayout *m_box;
    PersonFinder *m_finder;
    QButtonGroup *m_choices = nullptr; ///< whether it is taken
    QButtonGroup *m_people = nullptr;  ///< whom it means
    qint64 m_row = -1;
    int m_field = -1; ///< that says whom it means
};

} // namespace convenor
