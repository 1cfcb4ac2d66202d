// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory of people, filtered as one types, with the person that is chosen beside it.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/people/people_model.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace convenor {

class Chip;
class PersonPanel;
class RecordTable;

class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Context &context);

    void reveal(const Reference &reference) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;
    std::optional<ShownTable> table() override;

protected:
    void refresh() override;
    bool isTouchedBy(const ChangeSet &changes) const override;

private:
    void makeBody();
    QWidget *makeChips();
    void bindActions();
    void fillCommunities();
    void applyFilter();
    void clearFilter();
    void showCount();
    void showPerson(int row);
    void choose(Id<Person> person);
    std::optional<Person> person() const;
    std::optional<QDate> seenLast(Id<Person> person);
    std::vector<Id<Person>> selected() const;
    void mergeSelected();
    void talk();
    void welcomed();
    void join();
    void leave();
    void leaveCommunityOf(Id<Community> community);
    void breakOrBack();
    void endRoles();
    void addSomebody();
    void popup(QMenu *menu);

    PeopleModel *m_model;
    QLineEdit *m_search;
    Chip *m_community;
    Chip *m_core;
    Chip *m_onBreak;
    Chip *m_notSeen;
    RecordTable *m_table;
    QStackedWidget *m_stack;
    PersonPanel *m_panel;
    QSplitter *m_splitter;
    Id<Community> m_of;                     ///< null: all
    std::optional<QSet<Id<Person>>> m_seen; ///< in 90 days; read when it is asked for
    mutable QSet<Id<Person>> m_touched;     ///< whose rows are to be read again
    mutable bool m_everybody = true;        ///< all rows are
};

} // namespace convenor
