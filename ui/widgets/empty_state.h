// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page shows while there is nothing to show: an icon, a sentence on why, and the thing to do.
//
//     stack->addWidget(new EmptyState("users", tr("Nobody here yet"), tr("…"), tr("Add a person"), [this] { add(); }));
#pragma once

#include <QWidget>

#include <functional>

namespace convenor {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const char *iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void addButton(const QString &text, bool primary, std::function<void()> act);

private:
    QWidget *m_buttons;
};

} // namespace convenor
