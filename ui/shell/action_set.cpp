// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_set.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace convenor {

ActionSet::ActionSet(QWidget *window) : QObject(window)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(icon(row.icon, Tone::Muted), textOf(row), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, &row] { Q_EMIT triggered(row); });
        window->addAction(action);
        m_actions[row.id] = action;
    }
}

void ActionSet::fill(QMenuBar &bar) const
{
    for (int i = 0; i < int(Menu::None); ++i) {
        QMenu *menu = nullptr;
        for (const ActionRow &row : actionTable()) {
            if (row.menu != Menu(i))
                continue;
            if (!menu)
                menu = bar.addMenu(titleOf(row.menu));
            menu->addAction(m_actions.at(row.id));
        }
    }
}

void ActionSet::update(const std::function<bool(const ActionRow &)> &canDo)
{
    for (const ActionRow &row : actionTable())
        m_actions.at(row.id)->setEnabled(canDo(row));
}

} // namespace convenor
