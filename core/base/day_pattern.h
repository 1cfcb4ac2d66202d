// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a day is written, as QLocale::toString reads it; a translation puts its own order and points:
//
//     QLocale().toString(day, DayPattern::tr("d MMM"))         // "8 Dec", in German "8. Dez."
#pragma once

#include <QCoreApplication>

namespace convenor {

class DayPattern
{
    Q_DECLARE_TR_FUNCTIONS(DayPattern)
};

} // namespace convenor
