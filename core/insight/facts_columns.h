// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that Facts holds. Days are Julian day numbers; those of half-known dates are read as widely as they may be
// meant, as DateRange does.
//
//     Days(during(membership)).covers(dayNumber(today));
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/calendar/event.h"
#include "core/sessions/session.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace convenor {

struct Affiliation;
struct Break;
struct Community;
struct Headcount;
struct Membership;
struct Person;
struct Role;
struct RoleTerm;

using DayNumber = qint32;

constexpr DayNumber earliestDay = std::numeric_limits<DayNumber>::min();
constexpr DayNumber latestDay = std::numeric_limits<DayNumber>::max();

inline DayNumber dayNumber(QDate day)
{
    return DayNumber(day.toJulianDay());
}

inline QDate dateOf(DayNumber day)
{
    return QDate::fromJulianDay(day);
}

/// Days with inclusive ends; unknown ends are the earliest and the latest day.
struct Days
{
    DayNumber first = earliestDay;
    DayNumber last = latestDay;

    Days() = default;
    Days(DayNumber from, DayNumber to) : first(from), last(to) {}
    explicit Days(const DateRange &range)
        : first(range.since.isEmpty() ? earliestDay : dayNumber(range.since.first())),
          last(range.until.isEmpty() ? latestDay : dayNumber(range.until.last()))
    {
    }

    bool covers(DayNumber day) const { return first <= day && day <= last; }
    bool overlaps(const Days &other) const { return first <= other.last && other.first <= last; }

    bool operator==(const Days &) const = default;
};

/// The tables in the order in which they are read: those that others refer to come first.
enum class FactTable {
    Person,
    Community,
    Role,
    Event,
    EventCommunity,
    Membership,
    Term,
    Break,
    Affiliation,
    Headcount,
    Part,
    Attendance,
    Tally,
    Feedback,
    End
};

enum class ActKind : quint8 { Came, CamePartly, Spoke, Hosted, Facilitated, Organised, Helped };

inline ActKind actKind(PartKind kind)
{
    return ActKind(int(ActKind::Spoke) + int(kind));
}

inline bool isAttending(ActKind kind)
{
    return kind <= ActKind::CamePartly;
}

/// Every part but that of a helper: what the bench of a community counts.
inline bool isCoreAct(ActKind kind)
{
    return kind >= ActKind::Spoke && kind <= ActKind::Organised;
}

/// Somebody did something in an event.
struct Act
{
    quint32 person = 0;
    quint32 event = 0;
    DayNumber day = 0;
    ActKind kind = ActKind::Came;

    bool operator==(const Act &) const = default;
};
static_assert(sizeof(Act) == 16);

struct PersonFact
{
    Id<Person> id;
    Days employed; ///< in the organisation
    bool guest = false;
    bool exists = false;

    bool operator==(const PersonFact &) const = default;
};

struct CommunityFact
{
    Id<Community> id;
    QString code;
    QString name;
    Days open;
    int cadenceDays = 0; ///< 0: no rhythm is set
    bool exists = false;

    bool operator==(const CommunityFact &) const = default;
};

struct RoleFact
{
    Id<Role> id;
    bool core = false;

    bool operator==(const RoleFact &) const = default;
};

struct EventFact
{
    Id<Event> id;
    DayNumber day = 0;
    EventStatus status = EventStatus::Planned;
    quint32 format = 0; ///< a word
    std::optional<int> headCount;
    std::optional<int> unnamed;
    bool safeSpace = false;
    bool exists = false;
    int named = 0; ///< people of whom we know that they came
    std::vector<quint32> communities;
    std::array<int, 6> ratings{};          ///< how often each value 1–5 was given, with and without a name
    std::array<int, 11> recommendations{}; ///< the same of 0–10

    /// Logged, or with people of whom we know that they came, and not cancelled.
    bool isHeld() const
    {
        const bool known = status == EventStatus::Held || headCount || unnamed.value_or(0) > 0 || named > 0;
        return exists && known && status != EventStatus::Cancelled;
    }
    /// max(head count, named + unnamed); nothing: not known.
    std::optional<int> attendance() const
    {
        if (!headCount && !unnamed && named == 0)
            return std::nullopt;
        return std::max(headCount.value_or(0), named + unnamed.value_or(0));
    }

    bool operator==(const EventFact &) const = default;
};

struct MembershipFact
{
    Id<Membership> id;
    quint32 community = 0;
    quint32 person = 0;
    Days days;
    DayNumber joinedBy = latestDay; ///< the last day that "since" may mean; equal to days.first if it is fully known

    bool operator==(const MembershipFact &) const = default;
};

struct TermFact
{
    Id<RoleTerm> id;
    quint32 community = 0;
    quint32 person = 0;
    quint32 role = 0;
    Days days;

    bool operator==(const TermFact &) const = default;
};

struct BreakFact
{
    static constexpr quint32 everywhere = std::numeric_limits<quint32>::max();

    Id<Break> id;
    quint32 person = 0;
    quint32 community = everywhere;
    Days days;                            ///< until the day before the person was back
    DayNumber expectedReturn = latestDay; ///< the last day that it may mean

    bool operator==(const BreakFact &) const = default;
};

struct AffiliationFact
{
    Id<Affiliation> id;
    quint32 person = 0;
    quint32 organisation = 0; ///< a word, as the next two
    quint32 department = 0;
    quint32 site = 0;
    Days days;

    bool operator==(const AffiliationFact &) const = default;
};

struct HeadcountFact
{
    Id<Headcount> id;
    DayNumber day = 0;
    int people = 0;
    quint32 department = 0; ///< a word; 0: all
    quint32 site = 0;       ///< a word; 0: all

    bool operator==(const HeadcountFact &) const = default;
};

} // namespace convenor
