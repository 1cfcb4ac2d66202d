// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shorthand in which people log a session: a pasted list of who was there, and notes that begin with a sign.
//
//     readAttendees({QStringLiteral("Ada Lovelace <ada@example.org>; bob")});          // two
//     readNote(QStringLiteral("! @ada publishes the slides by fri"), today);          // an action item
#pragma once

#include "core/sessions/session.h"

#include <QStringList>

#include <vector>

namespace convenor {

/// Somebody who was there, as a line calls them.
struct Attendee
{
    QString text;  ///< the line, or its part, as written
    QString name;  ///< a name or a handle; empty if there is only an address
    QString email; ///< may be empty
};

/// One for each line, or part of a line between semicolons, or commas if every part has an address. Blank ones and those
/// that say the same as one before are left out.
std::vector<Attendee> readAttendees(const QStringList &lines);

/// A note, or an action item.
struct NoteLine
{
    bool isAction = false;
    NoteKind kind = NoteKind::Note;
    QString text;  ///< empty: nothing was said
    QString owner; ///< of an action item: the handle behind its first @; may be empty
    QDate due;     ///< of an action item: the day at its end, which its text leaves out; invalid if there is none
};

/// By the sign at its beginning: + went well, - to improve, > quote, ! action item; any other is a note. The day of an
/// action item is read as takeDayAtEnd() reads it on \a today.
NoteLine readNote(const QString &line, QDate today);

} // namespace convenor
