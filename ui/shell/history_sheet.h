// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed, the newest first, with Undo of the last step.
#pragma once

#include "ui/widgets/side_sheet.h"

#include <functional>

namespace convenor {

class Context;

class HistorySheet : public SheetContent
{
    Q_OBJECT

public:
    HistorySheet(Context &context, std::function<void()> undo);

    QWidget *firstFocus() override;

private:
    void read();

    Context &m_context;
    QWidget *m_undo;
    QWidget *m_list;
};

} // namespace convenor
