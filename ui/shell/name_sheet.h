// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what a new workspace shall be called.
#pragma once

#include "ui/widgets/side_sheet.h"

class QLineEdit;

namespace convenor {

class NameSheet : public SheetContent
{
    Q_OBJECT

public:
    NameSheet();

    QWidget *firstFocus() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    void accept();

    QLineEdit *m_name;
};

} // namespace convenor
