// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of what and of when a metric tells: the whole network or one community, and a time cut into months or quarters.
//
//     const Scope scope = Scope::of(community.id);
//     for (const Period &month : monthsTo(today, 12)) …
#pragma once

#include "core/insight/facts.h"

#include <span>

namespace convenor {

struct Scope
{
    std::optional<Id<Community>> community; ///< none: the whole network

    static Scope all() { return {}; }
    static Scope of(Id<Community> community) { return {community}; }

    bool operator==(const Scope &) const = default;
};

/// Days with inclusive ends.
struct Period
{
    QDate first;
    QDate last;

    Days days() const { return {dayNumber(first), dayNumber(last)}; }

    bool operator==(const Period &) const = default;
};

/// The \a count days to \a last.
Period daysTo(QDate last, int count);
/// \a count calendar months, the last of them ending early, on \a last.
std::vector<Period> monthsTo(QDate last, int count);
/// \a count whole calendar quarters, the last of them over by the end of \a day.
std::vector<Period> quartersTo(QDate day, int count);
/// The quarter that holds \a day.
Period quarterOf(QDate day);
/// "Q3 26"
QString quarterName(QDate day);

/// Which events lie in a scope, and which of them were held: one look-up an act.
class EventsInScope
{
public:
    EventsInScope(const Facts &facts, const Scope &scope);

    bool holds(quint32 event) const { return m_kinds[event] != Outside; }
    bool isHeld(quint32 event) const { return m_kinds[event] == Held; }

private:
    enum Kind : quint8 { Outside, NotHeld, Held };
    std::vector<Kind> m_kinds;
};

/// For each person's slot, a bit for each of \a windows (at most 64, which may overlap) in which the person did anything
/// in a held event of the scope.
std::vector<quint64> activity(const Facts &facts, const EventsInScope &events, std::span<const Days> windows);

} // namespace convenor
