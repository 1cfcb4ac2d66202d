// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_set.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace convenor {

namespace {

/// "view" of "view.dark"
QByteArray familyOf(const ActionRow &row)
{
    return QByteArray(row.id).split('.').front();
}

/// One of a few settings, of which one holds.
bool isChoice(const ActionRow &row)
{
    return familyOf(row) == "view" || familyOf(row) == "language";
}

} // namespace

ActionSet::ActionSet(QWidget *window) : QObject(window)
{
    std::map<QByteArray, QActionGroup *> groups;
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(icon(row.icon, Tone::Muted), textOf(row), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, &row] { Q_EMIT triggered(row); });
        window->addAction(action);
        if (isChoice(row)) {
            QActionGroup *&group = groups[familyOf(row)];
            group = group ? group : new QActionGroup(this);
            action->setCheckable(true);
            action->setIconVisibleInMenu(false); // the mark stands there
            group->addAction(action);
        }
        m_actions[row.id] = action;
    }
}

void ActionSet::fill(QMenuBar &bar) const
{
    for (int i = 0; i < int(Menu::None); ++i) {
        QMenu *menu = nullptr;
        QByteArray family;
        for (const ActionRow &row : actionTable()) {
            if (row.menu != Menu(i))
                continue;
            if (!menu)
                menu = bar.addMenu(titleOf(row.menu));
            else if (row.menu == Menu::View && familyOf(row) != family)
                menu->addSeparator();
            family = familyOf(row);
            menu->addAction(m_actions.at(row.id));
        }
    }
}

void ActionSet::showChoices(Theme theme, const QString &language)
{
    const char *appearance = theme == Theme::Dark ? "view.dark" : theme == Theme::Light ? "view.light" : "view.system";
    m_actions.at(appearance)->setChecked(true);
    m_actions.at(language.isEmpty() ? QByteArray("language.system") : "language." + language.toLatin1())
        ->setChecked(true);
}

void ActionSet::update(const std::function<bool(const ActionRow &)> &canDo)
{
    for (const ActionRow &row : actionTable())
        m_actions.at(row.id)->setEnabled(canDo(row));
}

} // namespace convenor
