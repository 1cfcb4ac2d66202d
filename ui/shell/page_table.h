// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the window, once: what the rail lists and how each is made.
#pragma once

#include "ui/shell/context.h"

#include <span>

namespace convenor {

class Page;

struct PageRow
{
    Reference::Kind kind;
    const char *name;   ///< under which its state is kept, and of its picture
    const char *action; ///< that opens it, in the action table; its text is the page's
    const char *icon;
    Page *(*make)(Context &context);
    int (*waiting)(Context &context); ///< rows that wait there, before the page is made; nullptr: none ever
};

std::span<const PageRow> pageTable();
QString titleOf(const PageRow &row);
/// The page on which \a reference is shown.
Reference::Kind pageOf(const Reference &reference);

} // namespace convenor
