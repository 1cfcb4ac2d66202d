// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a window that F6 goes round: rail, page, sheet, the card of the tour.
#pragma once

class QWidget;

namespace convenor {

class SideSheet;
class Tour;

struct Panes
{
    QWidget *rail;
    QWidget *pages;
    QWidget *entry; ///< where the keyboard goes in the page that is shown
    SideSheet *sheet;
    Tour *tour; ///< nullptr if there was none
};

/// Gives the keyboard to the part after the one that has it.
void goToNextPane(const Panes &panes);

} // namespace convenor
