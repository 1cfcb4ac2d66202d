// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as other programs write them, "4/3/26" or "04.03.2026 6:30 PM": what a column of them says of the order of its
// parts, and the same in the form of the standard. What cannot be told is said to be so.
//
//     DateEvidence evidence; evidence.look(u"4/3/26"); evidence.look(u"25/3/26");
//     isoMoment(u"4/3/26 18:00", evidence.order());   // "2026-03-04T18:00"
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace convenor {

enum class DateOrder { Unknown, DayFirst, MonthFirst, YearFirst };

/// The words by which an order is kept: "day-first"; empty for Unknown.
const char *nameOf(DateOrder order);
DateOrder dateOrderOf(const QString &name);

/// Gathers which orders all dates of a column allow.
class DateEvidence
{
public:
    /// Looks at a cell; what is no date in numbers, or begins with a year in four digits, says nothing.
    void look(QStringView cell);
    /// True if dates were seen of which several orders are possible, or none is for all of them.
    bool isOpen() const { return !m_example.isEmpty() && order() == DateOrder::Unknown; }
    /// The one order in which all dates can be read; Unknown if there are several, or none.
    DateOrder order() const;
    /// The first date that was seen.
    const QString &example() const { return m_example; }

private:
    std::array<bool, 3> m_possible{true, true, true};
    QString m_example;
};

/// True if \a text begins with a date whose parts can be read only in a known order.
bool needsOrder(QStringView text);

/// \a text with the date that it begins with as YYYY-MM-DD, and a time behind it as Thh:mm; months may have their English
/// or German names. Unchanged if it begins with no date that can be read in that order.
QString isoMoment(const QString &text, DateOrder order);

} // namespace convenor
