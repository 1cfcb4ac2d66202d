// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_habits.h"

#include "ui/widgets/side_sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace convenor {

namespace {

bool isInSheet(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const SideSheet *>(widget))
            return true;
    return false;
}

bool press(QObject *watched, const QKeyEvent &key)
{
    if (!qobject_cast<QPushButton *>(watched) && !qobject_cast<QToolButton *>(watched))
        return false;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.modifiers() & ~Qt::KeypadModifier || key.isAutoRepeat())
        return false;
    static_cast<QAbstractButton *>(watched)->click();
    return true;
}

/// Fields claim undo and redo even when they can do neither.
bool isClaimedForNothing(QObject *watched, const QKeyEvent &key)
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    return line && !isInSheet(line) &&
           ((key.matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !line->isRedoAvailable()));
}

bool isLetterInSheet(QObject *watched, const QKeyEvent &key)
{
    const bool isLetter = !key.text().isEmpty() && key.text()[0].isPrint() && key.key() != Qt::Key_Space;
    return isLetter && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) &&
           isInSheet(qobject_cast<QWidget *>(watched));
}

} // namespace

void KeyHabits::install()
{
    static const QString name = QStringLiteral("KeyHabits");
    if (qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *habits = new KeyHabits;
    habits->setObjectName(name);
    habits->setParent(qApp);
    qApp->installEventFilter(habits);
}

bool KeyHabits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return press(watched, static_cast<QKeyEvent &>(*event));
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (isClaimedForNothing(watched, key))
        return true; // unclaimed, it goes to the shortcuts
    if (!isLetterInSheet(watched, key))
        return false;
    event->accept();
    return true;
}

} // namespace convenor
