// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records.h"

#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/workspace_identity.h"

namespace convenor {

const RecordTypes &allRecords()
{
    static const RecordTypes types = {
        recordType<WorkspaceIdentity>(),   recordType<Draft>(),          recordType<Person>(),
        recordType<Affiliation>(),     recordType<Headcount>(),      recordType<Community>(),
        recordType<Stage>(),           recordType<Channel>(),        recordType<Membership>(),
        recordType<Role>(),            recordType<RoleTerm>(),       recordType<Break>(),
        recordType<Series>(),          recordType<SeriesCommunity>(), recordType<Event>(),
        recordType<EventCommunity>(),  recordType<Part>(),           recordType<Attendance>(),
        recordType<AnswerTally>(),     recordType<LooseComment>(),   recordType<Feedback>(),
        recordType<SessionNote>(),     recordType<ActionItem>(),     recordType<Touch>(),
        recordType<Snooze>(),
    };
    return types;
}

} // namespace convenor
