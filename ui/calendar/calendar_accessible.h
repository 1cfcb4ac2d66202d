// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader hears of a calendar: a list whose entries are the sessions, each in one line, in the order in which
// they are painted. The one that has the focus says so.
#pragma once

namespace convenor {

class CalendarCanvas;

/// Makes the accessibility framework know calendars; once is enough, more does no harm.
void installCalendarAccessibility();
/// The marks are others now.
void forgetAccessibleMarks(CalendarCanvas *canvas);

} // namespace convenor
