// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A task that the convenor has put off: it does not show before the day.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <array>

namespace convenor {

struct Snooze
{
    Id<Snooze> id;
    QString subject; ///< the task, such as "touch:<person id>"; no other snooze has it
    QDate until;     ///< the day on which the task shows again

    bool operator==(const Snooze &) const = default;
};

/// The subject of a \a task about the record with \a id.
inline QString snoozeSubject(const char *task, qint64 id)
{
    return QLatin1String(task) + u':' + QString::number(id);
}

/// The tasks that are about a person.
inline constexpr std::array personTasks{"touch", "thank"};

} // namespace convenor
