// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of keyboard shortcuts, read from the action table; and what Convenor is.
#pragma once

#include "ui/widgets/side_sheet.h"

namespace convenor {

class KeysSheet : public SheetContent
{
    Q_OBJECT

public:
    KeysSheet();
};

class AboutSheet : public SheetContent
{
    Q_OBJECT

public:
    AboutSheet();
};

} // namespace convenor
