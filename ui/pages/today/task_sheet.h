// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said to people: a text that is ready to copy, and one button that keeps that it was said. The clock of care
// restarts on that button and on nothing else.
#pragma once

#include "core/insight/today.h"
#include "ui/shell/context.h"
#include "ui/widgets/side_sheet.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace convenor {

class SegmentedControl;

class TaskSheet : public SheetContent
{
    Q_OBJECT

public:
    /// For \a row, which names people. \a community is what the text calls it.
    TaskSheet(Context &context, TodayRow row, const QString &community);

    QWidget *firstFocus() override;

private:
    struct Somebody
    {
        Id<Person> id;
        QString name;
        QCheckBox *tick; ///< none: there is only one
    };

    void addPeople();
    void addText();
    void addButtons();
    void writeText();
    QString textFor(const QStringList &names) const;
    std::vector<Id<Person>> chosen() const;
    QStringList chosenNames() const;
    void copy();
    void finish();
    ChangeSet changes() const;
    void rest(ChangeSet &changes) const;

    Context &m_context;
    TodayRow m_row;
    QString m_community;
    std::vector<Somebody> m_people;
    SegmentedControl *m_kind = nullptr;
    QPlainTextEdit *m_text;
    QLineEdit *m_note;
};

} // namespace convenor
