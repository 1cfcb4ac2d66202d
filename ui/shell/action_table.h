// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window, once: what menus, shortcuts, the jump box and the list of shortcuts read. A page says which
// of them it does by Page::bind(); the window does the rest.
#pragma once

#include "ui/shell/context.h"

#include <span>

namespace convenor {

enum class Menu { Workspace, Edit, Go, Plan, Sessions, People, View, Help, None };

/// Where an action can be done.
enum class Where {
    Window, ///< by the window itself, always
    Any,    ///< by the page that is shown if it does it, else on its own page, which is opened for it
    Page,   ///< by its own page, while that is shown
};

struct ActionRow
{
    const char *id;   ///< also the verb of the step that it makes, if it makes one
    const char *text; ///< translated in the context "Action"; names of languages are not
    const char *icon;
    const char *keys; ///< portable text; may be empty
    Menu menu;
    Where where;
    Reference::Kind page; ///< its own page; means nothing for the window's actions
};

std::span<const ActionRow> actionTable();
const ActionRow *findAction(const QByteArray &id);
QString textOf(const ActionRow &row);
QString titleOf(Menu menu);

} // namespace convenor
