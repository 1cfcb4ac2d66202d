// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actions of one window as Qt knows them: made from the table, put into menus, done by the page or the window.
#pragma once

#include "ui/shell/action_table.h"
#include "ui/style/appearance.h"

#include <QObject>

#include <map>

class QAction;
class QMenuBar;
class QWidget;

namespace convenor {

class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to \a window, so that their keys work everywhere in it.
    explicit ActionSet(QWidget *window);

    QAction *operator[](const QByteArray &id) const { return m_actions.at(id); }
    void fill(QMenuBar &bar) const;
    /// Enables the actions of which \a canDo says so; those of other pages are off, so that two pages may share a key.
    void update(const std::function<bool(const ActionRow &)> &canDo);

    /// Marks in the menus what was chosen; an empty \a language is that of the system.
    void showChoices(Theme theme, const QString &language);

Q_SIGNALS:
    void triggered(const convenor::ActionRow &row);

private:
    std::map<QByteArray, QAction *> m_actions;
};

} // namespace convenor
