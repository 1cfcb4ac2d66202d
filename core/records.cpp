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

namespace {

template <class... Records> struct RecordList
{
    static RecordTypes types() { return {recordType<Records>()...}; }
    static RecordShapes shapes()
    {
        RecordShapes list;
        (list.push_back(recordShape<Records>()), ...);
        return list;
    }
};

using All =
    RecordList<WorkspaceIdentity, Draft, Person, Affiliation, Headcount, Community, Stage, Channel, Membership, Role,
               RoleTerm, Break, Series, SeriesCommunity, Event, EventCommunity, Part, Attendance, AnswerTally,
               LooseComment, Feedback, SessionNote, ActionItem, Touch, Snooze, PersonAlias, DistinctPeople>;

} // namespace

const RecordTypes &allRecords()
{
    static const RecordTypes types = All::types();
    return types;
}

const RecordShapes &allShapes()
{
    static const RecordShapes shapes = All::shapes();
    return shapes;
}

} // namespace convenor
