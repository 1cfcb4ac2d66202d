// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person beside the directory: who they are, what can be done, the communities with their roles, the time-line.
#pragma once

#include "core/people/person_rows.h"
#include "ui/shell/context.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace convenor {

class Emblem;
class TimelineList;

class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(Context &context, QWidget *parent = nullptr);

    /// Null shows that nobody is chosen.
    void setPerson(Id<Person> person);
    Id<Person> person() const { return m_person; }

Q_SIGNALS:
    /// The action called \a id is wanted for the person.
    void wanted(const QByteArray &id);
    void leaveWanted(convenor::Id<convenor::Community> community);

private:
    QWidget *makeDetail();
    void showWords(const PersonRow &row);
    void showBreaks();
    void showCommunities();
    void addCommunity(Id<Community> community, const QString &since);
    QString rolesIn(Id<Community> community) const;

    Context &m_context;
    Id<Person> m_person;
    QStackedWidget *m_stack;
    Emblem *m_emblem;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_break;
    QPushButton *m_pause;
    QBoxLayout *m_communities;
    TimelineList *m_timeline;
};

} // namespace convenor
