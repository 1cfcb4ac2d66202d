// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window gives its pages: the one Context of a main window. Commits, tells, and catches at the edge.
#pragma once

#include "core/insight/facts_feed.h"
#include "ui/shell/context.h"

#include <QObject>

namespace convenor {

class SideSheet;
class Toast;

class WindowContext : public QObject, public Context
{
    Q_OBJECT

public:
    /// \a today: the day to work on if not the real one, for pictures and tests.
    WindowContext(std::unique_ptr<Workspace> workspace, QDate today, QWidget *window, Toast &toast, SideSheet &sheet);

    Workspace &workspace() override { return *m_workspace; }
    FactsFeed &facts() override { return m_facts; }
    QDate today() const override { return m_today.isValid() ? m_today : QDate::currentDate(); }
    qint64 now() const override;
    void open(const Reference &reference) override { Q_EMIT wanted(reference); }
    void commit(const Label &label, ChangeSet changes, const QString &told) override;
    void runLong(const QString &title, const std::function<void(Progress &)> &job) override;
    bool act(const std::function<void()> &work) override;
    void tell(const QString &sentence) override;
    void openSheet(SheetContent *content) override;
    void closeSheet() override;

    void undo();
    void redo();
    /// Plans series ahead to the horizon, as a step of the system.
    void planAhead();

Q_SIGNALS:
    void wanted(const convenor::Reference &reference);
    void committed();

private:
    void backUpIfDue(size_t rows);
    void expectHere() const;
    std::optional<Step> turn(const Step *next, const QString &title, bool forward);

    std::unique_ptr<Workspace> m_workspace;
    FactsFeed m_facts;
    QDate m_today;
    QWidget *m_window;
    Toast &m_toast;
    SideSheet &m_sheet;
};

} // namespace convenor
