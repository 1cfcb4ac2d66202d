// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the one event that a person means on the command line or in a search.
//
//     findEvent(store, QStringLiteral("go@2026-11-02")); // the session of the community "go" on that day
#pragma once

#include "core/calendar/event.h"

namespace convenor {

class Store;

/// The event whose id or uid is \a text; or that of the series UID, or of the community CODE, in UID@YYYY-MM-DD or
/// CODE@YYYY-MM-DD. The day is that of the event as it stands, else that of its original start. Cancelled events are
/// meant only if there is no other. Throws Error(NotFound), or Error(Conflict) if several may be meant, with a sentence
/// that says what to write instead.
Id<Event> findEvent(const Store &store, const QString &text);

} // namespace convenor
