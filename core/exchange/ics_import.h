// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendar files in: single events, series with their exceptions, and what has changed since the file was last read.
#pragma once

#include "core/exchange/import_context.h"

namespace convenor {

class Progress;
struct ImportPlan;

struct CalendarRequest
{
    QString name; ///< of the file; begins sentences
    ImportContext::Settings settings;
    QSet<qint64> leftOut; ///< events of the file, from 0
};

/// Adds to \a plan what the calendar in \a bytes says, with the counts of its events and series. Events are known again by
/// uid and original start, so that the same file again changes nothing.
void planCalendar(const Store &store, const QByteArray &bytes, const CalendarRequest &request, ImportPlan &plan,
                  Progress *progress);

/// The events and series that \a filter asks for, as a calendar file; of them those in \a only, if it is given, and of
/// what belongs to a series the whole series.
QByteArray exportCalendar(const Store &store, const Filter &filter, const QString &calendarName,
                          const QSet<qint64> *only = nullptr);

} // namespace convenor
