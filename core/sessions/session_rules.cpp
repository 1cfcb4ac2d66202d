// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_rules.h"

#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

bool hasCome(const Attendance &attendance)
{
    return attendance.presence == Presence::Attended || attendance.presence == Presence::Partial;
}

int namedPresent(const Store &store, Id<Event> event)
{
    const auto list = store.where(&Attendance::event, event);
    return int(std::count_if(list.begin(), list.end(), hasCome));
}

} // namespace

bool isLogged(const Store &store, const Event &event)
{
    return event.status == EventStatus::Held || event.headCount || event.unnamed || namedPresent(store, event.id) > 0 ||
           !store.where(&AnswerTally::event, event.id).empty() || !store.where(&Feedback::event, event.id).empty() ||
           !store.where(&SessionNote::event, event.id).empty();
}

ChangeSet didNotHappen(const Store &store, Id<Event> event, QDate today)
{
    const Event planned = store.get(event);
    const QString title = planned.title.value();
    if (planned.date > today)
        throw Error(Error::Invalid,
                    Words::tr("“%1” is on %2. Cancel it in the calendar.").arg(title, shownDate(planned.date)));
    if (isLogged(store, planned))
        throw Error(Error::Conflict, Words::tr("“%1” was logged, so it did happen. Undo the log first.").arg(title));
    Event cancelled = planned;
    cancelled.status = EventStatus::Cancelled;
    cancelled.own = planned.series.has_value();
    ChangeSet changes;
    changes.change(planned, cancelled);
    return changes;
}

ChangeSet correctCount(const Store &store, Id<Event> event, std::optional<int> count)
{
    const Event before = store.get(event);
    const QString title = before.title.value();
    if (count && *count < 0)
        throw Error(Error::Invalid, Words::tr("%1 is not a head count; give 0 or more.").arg(*count));
    if (!isLogged(store, before))
        throw Error(Error::Invalid, Words::tr("“%1” is not logged yet. Log it with its count.").arg(title));
    const int named = namedPresent(store, event);
    if (count && *count < named + before.unnamed.value_or(0))
        throw Error(Error::Conflict,
                    Words::tr("%Ln people are known to have come to “%1”. Take who did not come off its list before "
                              "you count fewer.",
                              nullptr, named + before.unnamed.value_or(0))
                        .arg(title));
    Event after = before;
    after.headCount = count;
    ChangeSet changes;
    changes.change(before, after);
    return changes;
}

} // namespace convenor
