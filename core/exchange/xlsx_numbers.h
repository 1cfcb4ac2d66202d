// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the numbers of an .xlsx sheet show: a date is a number there, and only its format tells.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace convenor {

enum class XlsxShows { Number, Date, Time, DateTime, Elapsed };

/// What the number format \a code, such as [$-407]d. mmm yyyy, shows.
XlsxShows shownBy(QStringView code);
/// What the number format \a id shows that every workbook has.
XlsxShows shownByBuiltIn(int id);

/// The number \a serial as text: 2026-11-05, 2026-11-05T15:00, 15:00 or 49:30; as a number if it can be no date. Days
/// count from 1900 or, \a from1904, from 1904 as on old Macs.
QByteArray dateText(double serial, XlsxShows shows, bool from1904);

/// The number of a cell as a person would type it, in 15 digits: without the noise of binary fractions.
QByteArray numberText(const QByteArray &value);

} // namespace convenor
