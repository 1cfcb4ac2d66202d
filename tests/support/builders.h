// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records for tests, with ids and with as much as the schema needs; what a test is about it sets itself.
//
//     Person ada = aPerson("Ada");                       // handle "ada"
//     RoleTerm term = aTerm(ada, go, expert, "2025-03"); // still
#pragma once

#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"

namespace convenor {

/// "2026-11-02"
QDate day(const QByteArray &iso);
/// "2026", "2026-11", "2026-11-02" or ""
HalfDate halfDate(const QByteArray &iso);

/// \a name with its first word in lower case as the handle.
Person aPerson(const QByteArray &name);
/// \a code in lower case; the name is \a code.
Community aCommunity(const QByteArray &code);
/// A role whose holders are core experts, unless \a core is false.
Role aRole(const QByteArray &name, bool core = true);
RoleTerm aTerm(const Person &person, const Community &community, const Role &role, const QByteArray &since = "",
               const QByteArray &until = "");
Membership aMembership(const Person &person, const Community &community, const QByteArray &since = "",
                       const QByteArray &until = "");
/// A break in all communities; set its community for less.
Break aBreak(const Person &person, const QByteArray &since, const QByteArray &expectedReturn = "",
             const QByteArray &returned = "");
/// A planned event at 17:00 UTC, for an hour.
Event anEvent(QDate day, const QByteArray &title = "Session");
/// The same, held.
Event aHeldEvent(QDate day, const QByteArray &title = "Session");
EventCommunity aPlacing(const Event &event, const Community &community);
Part aPart(const Event &event, const Person &person, PartKind kind = PartKind::Speaker);
Attendance anAttendance(const Event &event, const Person &person, Presence presence = Presence::Attended);
Touch aTouch(const Person &person, QDate day, TouchKind kind = TouchKind::CheckIn);
PersonAlias anAlias(const Person &person, const QByteArray &text, AliasKind kind = AliasKind::FullName);
Snooze aSnooze(const QByteArray &subject, QDate until);

} // namespace convenor
