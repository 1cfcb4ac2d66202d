// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendar files in: single events, series with their exceptions, and what has changed since the file was last read.
#pragma once

#include "core/exchange/import_context.h"

namespace convenor {

class Progress;

/// Adds to \a changes what the calendar in \a bytes says, and to \a result the counts of its events and series. Events are
/// known again by uid and original start, so that the same file again changes nothing.
/// \a name, of the file, begins sentences.
void planCalendar(const Store &store, const QByteArray &bytes, const QString &name,
                  const ImportContext::Settings &settings, ChangeSet &changes, ImportResult &result,
                  Progress *progress);

/// The events and series that \a filter asks for, as a calendar file.
QByteArray exportCalendar(const Store &store, const Filter &filter, const QString &calendarName);

} // namespace convenor
