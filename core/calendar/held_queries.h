// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a session took place, by what the records say, as conditions on an event e in a select:
//
//     store.select("SELECT e.id FROM event e WHERE " + heldCondition());
#pragma once

#include <QByteArray>

namespace convenor {

/// It was logged, or people are known to have come, and nobody called it off.
QByteArray heldCondition();

/// Somebody is known by name to have come.
QByteArray cameCondition();

} // namespace convenor
