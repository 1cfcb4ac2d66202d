// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of who was there, as people paste it: lines of names or addresses, cells of a spreadsheet, or a whole report of
// Teams or Zoom. Of a report only names and addresses are read, never when somebody came or went.
//
//     const std::vector<Attendee> list = readAttendeeList(clipboard.text());
#pragma once

#include "core/sessions/log_lines.h"

#include <QByteArray>

namespace convenor {

/// One for each person, in the order of the list; who joined twice is in it once. Numbers and bullets before a name are
/// left out.
std::vector<Attendee> readAttendeeList(const QString &text);

/// The same of a file in UTF-8, UTF-16 or Latin-1. Throws Error(Invalid) if it is no text or over 4 MB.
std::vector<Attendee> readAttendeeFile(const QByteArray &bytes);
/// The text of such a file. Throws the same.
QString textOfList(const QByteArray &bytes);
/// A line that is read as \a attendee again.
QString lineOf(const Attendee &attendee);

} // namespace convenor
