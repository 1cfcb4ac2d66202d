// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sessions that a view of the calendar shows, as rows: for spreadsheets, and for whoever reads rather than looks.
#pragma once

#include "ui/calendar/calendar_scene.h"
#include "ui/widgets/shown_table.h"

namespace convenor {

/// Those from \a first to \a last in the order of their start, times in the zone of \a scene, which holds days beside them.
ShownTable tableOf(const CalendarScene &scene, QDate first, QDate last);

} // namespace convenor
