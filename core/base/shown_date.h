// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day as people write it, in sentences and in tables, whatever day it is seen on.
//
//     shownDate(QDate(2026, 12, 8))       // "8 Dec 2026", in German "8. Dez. 2026"
//     shownDate(*HalfDate::parse("2026-12")) // "Dec 2026"
#pragma once

#include "core/base/time.h"

namespace convenor {

QString shownDate(const HalfDate &date);
QString shownDate(QDate day);

} // namespace convenor
