// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/calendar/calendar_mapping.h"
#include "core/insight/core_table.h"
#include "core/sessions/agenda.h"

namespace convenor {

using namespace Qt::StringLiterals;

template <> struct EnumNames<CoreState>
{
    static constexpr std::array names{"orphaned", "dependent", "healthy", "rich"};
};

template <> struct EnumNames<Attention>
{
    static constexpr std::array names{"good", "watch", "bad"};
};

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray cellsOf(const AgendaRow &row)
{
    const Event &event = row.event;
    return {event.id.toString(),
            event.uid,
            orNull(event.originalStart),
            event.title.value(),
            QJsonArray::fromStringList(row.communities),
            startOf(event).toLocalString(),
            event.zone,
            event.time ? QJsonValue(utcString(event.startUtc)) : QJsonValue(),
            event.minutes,
            !event.time.has_value(),
            QLatin1String(enumName(row.isHeld ? EventStatus::Held : event.status)),
            event.series ? QJsonValue(event.series->toString()) : QJsonValue(),
            event.place,
            event.url,
            row.attendance ? QJsonValue(*row.attendance) : QJsonValue()};
}

void listAgenda(const Workspace &workspace, const Arguments &arguments, bool heldOnly)
{
    const Filter filter = filterOf(arguments, workspace.store());
    AgendaFilter wanted{filter.community, filter.person, filter.from, filter.to};
    if (filter.on.isValid())
        wanted.from = wanted.to = filter.on;
    if (arguments.isJson()) {
        ListPrinter printer({"id", "uid", "original_start", "title", "communities", "start_local", "zone", "start_utc", "minutes",
                             "all_day", "status", "series", "place", "url", "attendance"},
                            true);
        for (const AgendaRow &row : agenda(workspace.store(), wanted))
            if (!heldOnly || row.isHeld)
                printer.row(cellsOf(row));
        printer.finish({});
        return;
    }
    ListPrinter printer({"start_local", "zone", "communities", "title", "status", "attendance", "id"}, false);
    for (const AgendaRow &row : agenda(workspace.store(), wanted)) {
        const QJsonArray cells = cellsOf(row);
        if (!heldOnly || row.isHeld)
            printer.row({cells[5], cells[6], cells[4], cells[3], cells[10], cells[14], cells[0]});
    }
    printer.finish(heldOnly ? u"No session was held in that time."_s : u"Nothing is planned in that time."_s);
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray peopleOf(const CoreRow &row)
{
    QJsonArray people;
    for (const CorePerson &person : row.people)
        people.append(QJsonObject{{u"handle"_s, person.handle}, {u"role"_s, person.role}, {u"since"_s, person.since.toString()},
                                  {u"last_act"_s, orNull(person.lastAct)}, {u"last_touch"_s, orNull(person.lastTouch)}});
    return people;
}

template <class V> QJsonValue orNull(const std::optional<V> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue shareOf(const CoreRow &row)
{
    return row.topShare ? QJsonValue(row.topShare->value()) : QJsonValue();
}

/// One of the two counts behind a share.
QJsonValue countOf(const CoreRow &row, qint64 TopShare::*count)
{
    return row.topShare ? QJsonValue((*row.topShare).*count) : QJsonValue(0);
}

void listCore(const Workspace &workspace, const Arguments &arguments)
{
    const Filter filter = filterOf(arguments, workspace.store());
    const QDate day = filter.on.isValid() ? filter.on : QDate::currentDate();
    const bool json = arguments.isJson();
    ListPrinter printer(json ? std::vector<const char *>{"community", "name", "day", "core", "on_break", "active", "state", "attention",
                                                         "top_share", "top_acts", "acts", "absence_factor", "people"}
                             : std::vector<const char *>{"community", "name", "core", "on_break", "active", "state", "attention",
                                                         "top_share", "absence_factor", "people"},
                        json);
    for (const CoreRow &row : coreTable(workspace.store(), day)) {
        if (!filter.community.isNull() && filter.community != row.community)
            continue;
        const QString state = QString::fromLatin1(enumName(row.state));
        const QString attention = QString::fromLatin1(enumName(row.attention));
        if (json)
            printer.row({row.code, row.name, day.toString(Qt::ISODate), row.core, row.onBreak, orNull(row.active), state, attention,
                         shareOf(row), countOf(row, &TopShare::top), countOf(row, &TopShare::all), orNull(row.absenceFactor), peopleOf(row)});
        else
            printer.row({row.code, row.name, row.core, row.onBreak, orNull(row.active), state, attention,
                         row.topShare ? QJsonValue(u"%1 of %2"_s.arg(row.topShare->top).arg(row.topShare->all)) : QJsonValue(),
                         orNull(row.absenceFactor), peopleOf(row)});
    }
    printer.finish(u"No community was open on %1."_s.arg(day.toString(Qt::ISODate)));
}

void listKind(const Workspace &workspace, const Kind &kind, const Arguments &arguments)
{
    const Filter filter = filterOf(arguments, workspace.store());
    std::vector<const char *> columns = kind.columns();
    const bool json = arguments.isJson();
    columns.insert(json ? columns.begin() : columns.end(), "id");
    ListPrinter printer(columns, json);
    kind.read(workspace.store(), filter, [&](qint64 id, QJsonArray cells) {
        cells.insert(json ? 0 : cells.size(), QString::number(id));
        printer.row(cells);
    });
    printer.finish(u"There are no %1 yet."_s.arg(QLatin1String(kind.name)));
}

int run(const Arguments &arguments)
{
    const QString what = arguments.positional()[1];
    const Kind *kind = findKind(what);
    QStringList known{u"core"_s, u"sessions"_s};
    for (const Kind &each : kinds())
        known << QString::fromLatin1(each.name);
    if (!kind && !known.contains(what))
        return wrongUsage(u"“%1” cannot be listed. What can be: %2."_s.arg(what, known.join(u", "_s)));
    const auto workspace = openToRead(arguments.workspace());
    if (what == "core"_L1)
        listCore(*workspace, arguments);
    else if (what == "events"_L1 || what == "sessions"_L1)
        listAgenda(*workspace, arguments, what == "sessions"_L1);
    else
        listKind(*workspace, *kind, arguments);
    return Done;
}

} // namespace

Verb listVerb()
{
    return {"list", "WORKSPACE WHAT", 2, 2, "show what a workspace holds",
            "WHAT is one of: communities people aliases memberships roles core series events sessions attendance feedback actions notes touches "
            "breaks affiliations headcount parts. core tells who carries each community that is open on a day; sessions are the "
            "events that were held. Listing never writes to the workspace.",
            {{"community", "CODE", "only this community"},
             {"person", "HANDLE", "only this person"},
             {"from", "DAY", "from this day on"},
             {"to", "DAY", "to this day, inclusive"},
             {"on", "DAY", "what is valid, or happens, on this day; for core today unless given"}},
            run};
}

} // namespace convenor
