// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sessions that lie behind us: those to log on top, counted in place or logged in a sheet beside the list; which
// answers are awaited; and the action items that came of them.
#pragma once

#include "core/sessions/session_queries.h"
#include "ui/pages/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace convenor {

class ActionList;
class Chip;
class EmptyState;
class LogSheet;
class SegmentedControl;
class SessionModel;
class SessionTable;

class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(Context &context);
    ~SessionsPage() override;

    /// Sessions to be logged, of all communities.
    static int waiting(Context &context);

    void reveal(const Reference &reference) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;

protected:
    void refresh() override;
    bool isTouchedBy(const ChangeSet &changes) const override;

private:
    enum View { All, ToLog, Awaited, Actions };

    void makeHeader();
    void makeBody();
    void bindActions();
    SessionScope scope() const;
    void refreshList();
    void keepRow(Id<Event> event, SessionState state, int row);
    void refreshCommunities();
    QWidget *makeEmpty() const;
    void describe();

    void showView(int view);
    void showCommunity(Id<Community> community);
    void openLog(Id<Event> event);
    void openCurrent();
    void finishLog(bool goOn);
    void cancelSession();
    void pasteReport();
    void count(const SessionRow &row, const QString &typed);
    void countCurrent();
    const SessionRow *current() const;
    bool isOpen() const;
    void makeRoom();

    Id<Community> m_community;
    SegmentedControl *m_views = nullptr;
    Chip *m_communities = nullptr;
    QPushButton *m_paste = nullptr;
    QLabel *m_line = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    SessionModel *m_model = nullptr;
    SessionTable *m_table = nullptr;
    ActionList *m_actions = nullptr;
    QPointer<LogSheet> m_sheet;
};

} // namespace convenor
