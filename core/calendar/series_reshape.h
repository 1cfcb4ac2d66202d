// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the planning rules do to a whole series: its sessions keep their ids, their speakers and their place in the order
// when the pattern of the series changes, when it is split in two and when it ends.
//
//     SeriesPattern pattern(store, seriesId);
//     pattern.reshape(changed, pattern.indexOf(event), {event.id, true, change}, changes);
#pragma once

#include "core/calendar/planning_rules.h"

#include <QHash>

#include <vector>

namespace convenor {

/// One place in the pattern of a series, whether its session is there or excepted.
struct SeriesSlot
{
    When original;
    When start;
    bool isExcepted = false;
};

/// The session from which a series is changed, and how.
struct Reshaping
{
    Id<Event> chosen;
    bool isMove = false;
    SessionChange content = {};
};

/// Sets what \a change gives, but for communities and parts.
template <typename E> void applyContent(const SessionChange &change, E &record);

class SeriesPattern
{
public:
    SeriesPattern(const Store &store, Id<Series> series);

    const Series &series() const { return m_series; }
    const SeriesSlot &slot(size_t index) const { return m_slots[index]; }
    std::vector<Id<Community>> communities() const;
    /// Throws Error(Conflict) if \a event has no place in the pattern.
    size_t indexOf(const Event &event) const;

    /// A series that begins with the session at \a first, in everything else like this one; with its own id and uid.
    Series splitOff(size_t first) const;
    /// Ends this series before \a first, in \a changes.
    void endBefore(size_t first, ChangeSet &changes) const;
    /// Gives \a after, which is this series or one split off, everything from \a first on: its sessions follow it.
    /// Returns those that do. Adds neither series to \a changes.
    std::vector<Event> reshape(Series &after, size_t first, const Reshaping &how, ChangeSet &changes) const;
    /// Deletes from \a first on what may go, and ends the series; removes it if nothing is left.
    void removeFrom(size_t first, ChangeSet &changes) const;

private:
    std::vector<SeriesSlot> slotsFor(Series &after, size_t first) const;
    void carryExtra(Series &after, size_t first) const;
    void carryExcept(Series &after, size_t first, const std::vector<SeriesSlot> &fresh) const;
    const Event *eventAt(size_t index) const;
    void letGo(const Event &event, ChangeSet &changes) const;
    bool follows(const Event &event, const Reshaping &how) const;
    void removeAll(ChangeSet &changes) const;

    const Store &m_store;
    Series m_series;
    std::vector<SeriesSlot> m_slots;
    QHash<QString, Event> m_events; ///< by their original start
};

/// Removes \a event with its placings and parts.
void removeEvent(const Store &store, const Event &event, ChangeSet &changes);

} // namespace convenor
