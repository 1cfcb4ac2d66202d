// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One session, to read and to change. There is no button to save: what is typed is a step as soon as it is left, with
// Undo. Of a series it asks which sessions are meant, once, at its top.
#pragma once

#include "core/calendar/plan.h"
#include "core/calendar/planning_rules.h"
#include "ui/shell/context.h"
#include "ui/widgets/side_sheet.h"

namespace convenor {

class FormRows;
class SegmentedControl;

class SessionSheet final : public SheetContent
{
    Q_OBJECT

public:
    /// \a isAsking: opens where somebody to lead it is found.
    SessionSheet(Context &context, Id<Event> event, bool isAsking = false);

    QWidget *firstFocus() override;
    Id<Event> shownEvent() const { return m_event; }

private:
    void build();
    void addScope();
    void addForm();
    void addPeople();
    void addPerson(const PlannedPerson &person);
    void addFinder();
    void addSuggestions();
    void addButtons();
    void readAgain();
    void showHead();
    SeriesScope scope() const;
    /// Commits what \a change makes of the session; the sentence of what went wrong.
    void act(const std::function<QString()> &change);
    QString change(const SessionChange &change);
    QString move(const QString &typed);
    QString setCommunities(const QString &typed);
    void setLead(Id<Person> person);
    void removePerson(Id<Person> person);
    void findPerson(const QString &typed);
    std::vector<PlannedPart> parts() const;
    QString commit(const char *verb, const std::function<ChangeSet()> &make);

    Context &m_context;
    Id<Event> m_event;
    bool m_isAsking;
    bool m_isOwnChange = false;
    PlannedSession m_session;
    SegmentedControl *m_scope = nullptr;
    SeriesScope m_wanted = SeriesScope::This;
    QWidget *m_first = nullptr;
    QWidget *m_finder = nullptr;
};

} // namespace convenor
