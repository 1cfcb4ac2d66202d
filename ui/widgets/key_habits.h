// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys do in every window, whatever has the keyboard:
// - Enter presses the button that has it, as Space does.
// - Undo in a field of a page with nothing to undo in it takes back the last step.
// - In a sheet, single letters are no shortcuts.
#pragma once

#include <QObject>

class QKeyEvent;

namespace convenor {

class KeyHabits : public QObject
{
public:
    /// For the whole program; more than once is once.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KeyHabits() = default;
};

} // namespace convenor
