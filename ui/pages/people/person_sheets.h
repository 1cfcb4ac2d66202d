// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked about a person beside the page: who they are, a break, a role. Each is filled in so that
// Ctrl+Enter alone is a sensible answer.
//
//     context.openSheet(new BreakSheet(context, person));
#pragma once

#include "core/people/people_mapping.h"
#include "ui/shell/context.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/side_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace convenor {

struct Community;

/// A person with the place where they work, as a form has it.
struct PersonDraft : Person
{
    QString department;
    QString site;
};

/// A sheet about one person with a primary button; Ctrl+Enter presses it.
class PersonSheet : public SheetContent
{
    Q_OBJECT

public:
    QWidget *firstFocus() override { return m_first; }

protected:
    PersonSheet(Context &context, const QString &title, const QString &button);

    /// Changes the document; what it throws is told, and the sheet stays.
    virtual void finish() = 0;
    void add(const QString &text, QWidget *field);
    /// Fills \a box with the communities, those that the person is in first.
    std::vector<Id<Community>> fillCommunities(QComboBox &box, Id<Person> person) const;
    QDate typedDay(const QLineEdit &line) const;
    Context &context() const { return m_context; }

private:
    Context &m_context;
    QWidget *m_first = nullptr;
};

class AddPersonSheet : public PersonSheet
{
    Q_OBJECT

public:
    explicit AddPersonSheet(Context &context);

    QWidget *firstFocus() override;

Q_SIGNALS:
    void added(convenor::Id<convenor::Person> person);

protected:
    void finish() override;

private:
    RecordForm<PersonDraft> *m_form;
    QComboBox *m_community;
    std::vector<Id<Community>> m_communities;
};

class EditPersonSheet : public PersonSheet
{
    Q_OBJECT

public:
    EditPersonSheet(Context &context, Person person);

    QWidget *firstFocus() override;

protected:
    void finish() override;

private:
    RecordForm<Person> *m_form;
};

class BreakSheet : public PersonSheet
{
    Q_OBJECT

public:
    BreakSheet(Context &context, Person person);

protected:
    void finish() override;

private:
    Person m_person;
    QLineEdit *m_since;
    QLineEdit *m_back;
    QComboBox *m_where;
    QLineEdit *m_standIn;
    std::vector<Id<Community>> m_communities;
};

class RoleSheet : public PersonSheet
{
    Q_OBJECT

public:
    RoleSheet(Context &context, Person person);

protected:
    void finish() override;

private:
    Person m_person;
    QComboBox *m_role;
    QComboBox *m_where;
    QCheckBox *m_core;
    QLineEdit *m_since;
    std::vector<Id<Community>> m_communities;
};

} // namespace convenor
