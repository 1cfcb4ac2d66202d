// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_table.h"

namespace convenor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString endWords(const CalendarScene &scene, const PlannedSession &session)
{
    return session.event.time ? utcToLocal(session.endUtc(), scene.zone).time->toString(QStringLiteral("HH:mm"))
                              : QString();
}

QString namesOfLeads(const PlannedSession &session)
{
    return session.hasLead() ? leadWords(session) : QString();
}

QString stateWords(const PlannedSession &session)
{
    if (session.isCancelled())
        return Texts::tr("called off");
    if (session.hasTakenPlace)
        return Texts::tr("took place");
    return session.event.status == EventStatus::Idea ? Texts::tr("idea") : Texts::tr("planned");
}

Fields<PlannedSession> fieldsOf(const CalendarScene &scene)
{
    using S = PlannedSession;
    return {shown<S>(Texts::tr("Date"), [&scene](const S &s) { return startOf(scene, s).date.toString(Qt::ISODate); }),
            shown<S>(Texts::tr("From"), [&scene](const S &s) { return clockWords(scene, s); }),
            shown<S>(Texts::tr("To"), [&scene](const S &s) { return endWords(scene, s); }),
            shown<S>(Texts::tr("Session"), [](const S &s) { return s.event.title.value(); }),
            shown<S>(Texts::tr("Community"), [&scene](const S &s) { return communityWords(scene, s); }),
            shown<S>(Texts::tr("Format"), [](const S &s) { return s.event.format; }),
            shown<S>(Texts::tr("Led by"), namesOfLeads),
            shown<S>(Texts::tr("State"), stateWords),
            shown<S>(Texts::tr("Place"), [](const S &s) { return s.event.place; }),
            shown<S>(Texts::tr("Link"), [](const S &s) { return s.event.url; }),
            shown<S>(Texts::tr("Time zone"), [&scene](const S &s) { return s.event.time ? scene.zone : QString(); })};
}

} // namespace

ShownTable tableOf(const CalendarScene &scene, QDate first, QDate last)
{
    std::vector<PlannedSession> sessions;
    for (const PlannedSession &session : scene.plan.sessions)
        if (const QDate day = startOf(scene, session).date; first <= day && day <= last)
            sessions.push_back(session);
    const QString title = Texts::tr("Calendar");
    ShownTable table{{title, [](int count) { return Texts::tr("%Ln sessions", nullptr, count); }, QStringLiteral("events")},
                     plainTable(title, fieldsOf(scene), sessions)};
    for (const PlannedSession &session : sessions)
        table.ids.push_back(session.event.id.value());
    return table;
}

} // namespace convenor
