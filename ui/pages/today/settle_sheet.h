// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks once what is to be known of the sessions from before the workspace began.
#pragma once

#include "core/care/care_rules.h"
#include "ui/shell/context.h"
#include "ui/widgets/side_sheet.h"

class QPushButton;

namespace convenor {

class SettleSheet : public SheetContent
{
    Q_OBJECT

public:
    SettleSheet(Context &context, int count);

    QWidget *firstFocus() override;

private:
    void settle(Settlement settlement);

    Context &m_context;
    QString m_sessions;
    QPushButton *m_tookPlace;
};

} // namespace convenor
