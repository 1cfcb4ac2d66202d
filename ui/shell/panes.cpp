// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include "ui/shell/tour.h"
#include "ui/widgets/side_sheet.h"

#include <QAbstractButton>
#include <QApplication>

namespace convenor {

void goToNextPane(const Panes &panes)
{
    QWidget *focus = QApplication::focusWidget();
    const bool inRail = focus && panes.rail->isAncestorOf(focus);
    const bool inPage = focus && panes.pages->isAncestorOf(focus);
    QWidget *target = inRail ? panes.entry : nullptr;
    if (inPage && panes.sheet->isOpen())
        target = panes.sheet->content()->firstFocus();
    else if (!inRail)
        target = panes.rail->findChild<QAbstractButton *>();
    const bool isBeforeTour = inPage ? !panes.sheet->isOpen() : focus && panes.sheet->isAncestorOf(focus);
    if (panes.tour && panes.tour->isOn() && isBeforeTour)
        panes.tour->takeKeys();
    else if (target)
        target->setFocus(Qt::TabFocusReason);
}

} // namespace convenor
