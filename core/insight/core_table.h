// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which communities have the two or three experts that they need, on a day: who holds a core role, who of them is on a
// break, who of them leads sessions, and what is about to change.
#pragma once

#include "core/insight/bench.h"

#include "core/base/id.h"
#include "core/base/time.h"

#include <vector>

namespace convenor {

class Store;
struct Community;
struct CoreRoster;
struct Person;

enum class Attention { Good, Watch, Bad };

/// A core role held on the day.
struct CorePerson
{
    Id<Person> id;
    QString handle; ///< or the e-mail address or the name of whoever has none
    QString role;
    HalfDate since;
    QDate lastAct;   ///< the last core act in this community up to the day; invalid: none
    QDate lastTouch; ///< the last touch up to the day; invalid: none
    QString name;
    bool isAway = false;   ///< on a break on the day
    bool isActive = false; ///< led a session in 180 days; true for everybody while activity is not known yet
};

/// The first day of the forecast on which a community has fewer experts than its state needs.
struct CoreFall
{
    QDate day;
    int experts = 0; ///< from that day

    bool operator==(const CoreFall &) const = default;
};

/// Who led most sessions in the 365 days to the day, and how many of those that anybody led.
struct TopLead
{
    Id<Person> person;
    int sessions = 0;
    int all = 0;

    bool operator==(const TopLead &) const = default;
};

struct CoreRow
{
    Id<Community> community;
    QString code;
    QString name;
    QDate day;
    int core = 0;              ///< distinct holders of a core role
    int onBreak = 0;           ///< of those
    std::optional<int> active; ///< holders with a core act in 180 days; nothing: activity not known yet
    CoreState state = CoreState::Orphaned;
    Attention attention = Attention::Bad;
    std::optional<TopShare> topShare; ///< of the core acts in 365 days
    std::optional<int> absenceFactor; ///< over the same acts
    std::vector<CorePerson> people;   ///< one for each core role held, by since and handle
    std::optional<CoreFall> fall;     ///< nothing: no fall is known of within 90 days
    std::optional<TopLead> lead;      ///< nothing: nobody led a session
};

/// One row for each community open on \a day, by code. A core act is a part as speaker, host, facilitator or organiser of
/// a held session. The state is that of core less onBreak, or of active if known and smaller. Attention is bad without or
/// with one expert; watch if somebody makes over 60 % of the core acts, or if the state falls within 90 days by terms
/// that end and breaks that begin, with returns and successors as far as they are known; else good.
std::vector<CoreRow> coreTable(const Store &store, QDate day);

/// The rows that follow from \a roster alone: without touches, and without acts that it does not hold.
std::vector<CoreRow> coreRows(const CoreRoster &roster);

/// Sets the last acts that lie before the 365 days, and the last touches, of everybody in \a rows.
void readLastActs(const Store &store, std::vector<CoreRow> &rows);
void readLastTouches(const Store &store, std::vector<CoreRow> &rows);

} // namespace convenor
