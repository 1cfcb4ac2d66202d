// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thanks for a session: the ready text to send, and the touch that is kept once it was sent.
//
//     changes.append(keepThanks(store, event, {speaker.id}, today));
#pragma once

#include "core/calendar/event.h"
#include "core/care/touch.h"
#include "core/store/change.h"

#include <QSet>

#include <vector>

namespace convenor {

class Store;

/// A few plain sentences to \a name, to be changed and sent by hand. \a kind: what the person did; none: came and spoke up.
QString thanksText(const QString &name, const Event &event, std::optional<PartKind> kind);

/// A touch of the day for each of \a people who has none for this session yet. Call it when the thanks were sent.
ChangeSet keepThanks(const Store &store, const Event &event, const std::vector<Id<Person>> &people, QDate today);

/// Those of \a people who were thanked for the session.
QSet<Id<Person>> thankedFor(const Store &store, const Event &event, const std::vector<Id<Person>> &people);

} // namespace convenor
