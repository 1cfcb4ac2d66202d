// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/planning_rules.h"

#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/rule_text.h"
#include "core/calendar/series_queries.h"
#include "core/calendar/series_reshape.h"
#include "core/calendar/series_rules.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMinutes = 14 * 24 * 60;

void refuseStart(const When &start)
{
    if (!start.date.isValid() || (start.time && !start.time->isValid()))
        throw Error(Error::Invalid,
                    Words::tr("That is not a date. Write it as “next thu 15:00”, “12 mar” or 2026-11-05."));
    if (start.time && !isKnownZone(start.zone))
        throw Error(Error::Invalid,
                    Words::tr("“%1” is not a time zone. Write one such as Europe/Berlin.").arg(start.zone));
}

void refuseMinutes(int minutes)
{
    if (minutes < 0 || minutes > longestMinutes)
        throw Error(Error::Invalid, Words::tr("A session takes from 0 minutes to 14 days. Give another length."));
}

void refuseTakenPlace(const Store &store, const Event &event)
{
    if (hasTakenPlace(store, event.id))
        throw Error(Error::Conflict,
                    Words::tr("“%1” has taken place and was logged, so it stays where it is. Copy it to plan another.")
                        .arg(event.title.value()));
}

/// Makes \a wanted of the placings of one event or series.
template <class Placing, class Owner, class Make>
void setPlacings(const std::vector<Placing> &known, const std::vector<Id<Community>> &wanted, Id<Owner> owner,
                 Make &&make, ChangeSet &changes)
{
    const auto isWanted = [&](const Placing &p) {
        return std::find(wanted.begin(), wanted.end(), p.community) != wanted.end();
    };
    for (const Placing &placing : known)
        if (!isWanted(placing))
            changes.remove(placing);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const Placing &p) { return p.community == *it; });
        if (!isKnown && std::find(wanted.begin(), it, *it) == it)
            changes.add(make(owner, *it));
    }
}

void setCommunities(const Store &store, Id<Event> event, const std::vector<Id<Community>> &wanted, ChangeSet &changes)
{
    setPlacings(
        store.where(&EventCommunity::event, event), wanted, event,
        [&](Id<Event> owner, Id<Community> community) {
            return EventCommunity{store.newId<EventCommunity>(), owner, community};
        },
        changes);
}

void setCommunities(const Store &store, Id<Series> series, const std::vector<Id<Community>> &wanted, ChangeSet &changes)
{
    setPlacings(
        store.where(&SeriesCommunity::series, series), wanted, series,
        [&](Id<Series> owner, Id<Community> community) {
            return SeriesCommunity{store.newId<SeriesCommunity>(), owner, community};
        },
        changes);
}

void setParts(const Store &store, Id<Event> event, const std::vector<PlannedPart> &wanted, ChangeSet &changes)
{
    const std::vector<Part> known = store.where(&Part::event, event);
    const auto same = [](const Part &part, const PlannedPart &plan) {
        return part.person == plan.person && part.kind == plan.kind;
    };
    for (const Part &part : known)
        if (std::none_of(wanted.begin(), wanted.end(), [&](const PlannedPart &plan) { return same(part, plan); }))
            changes.remove(part);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (std::none_of(known.begin(), known.end(), [&](const Part &part) { return same(part, *it); }) &&
            std::find(wanted.begin(), it, *it) == it)
            changes.add(Part{store.newId<Part>(), event, it->person, it->kind, {}});
}

void setPlacesAndParts(const Store &store, Id<Event> event, const SessionChange &change, ChangeSet &changes)
{
    if (change.communities)
        setCommunities(store, event, *change.communities, changes);
    if (change.parts)
        setParts(store, event, *change.parts, changes);
}

/// Changes one session alone.
ChangeSet changeOne(const Store &store, const Event &event, const SessionChange &change,
                    const std::optional<When> &start)
{
    ChangeSet changes;
    Event after = event;
    applyContent(change, after);
    if (start)
        setStart(after, *start);
    if (event.series && (!(after == event) || change.communities))
        after.own = true;
    changes.change(event, after);
    setPlacesAndParts(store, event.id, change, changes);
    return changes;
}

void moveFirst(Series &series, const SeriesPattern &pattern, size_t index, bool isSplit, const When &start)
{
    const When from = pattern.slot(index).original;
    series.rule = shiftRule(series.rule, from, start);
    const QDate first = isSplit ? start.date : shiftedFirst(series.rule, pattern.series().date, from.date, start.date);
    series.date = first;
    series.time = start.time;
    series.zone = start.zone;
}

void keepStart(Series &series, const When &start)
{
    series.date = start.date;
    series.time = start.time;
    series.zone = start.zone;
}

/// Changes a series from \a event on, or all of it.
ChangeSet changeSeries(const Store &store, const Event &event, const SessionChange &change,
                       const std::optional<When> &start, SeriesScope scope)
{
    const SeriesPattern pattern(store, *event.series);
    const size_t index = pattern.indexOf(event);
    const bool isSplit = scope == SeriesScope::Following && index > 0;
    Series series = isSplit ? pattern.splitOff(index) : pattern.series();
    if (start)
        moveFirst(series, pattern, index, isSplit, *start);
    else if (isSplit)
        keepStart(series, pattern.slot(index).original);
    applyContent(change, series);
    ChangeSet changes;
    const auto followers = pattern.reshape(series, isSplit ? index : 0, {event.id, start.has_value(), change}, changes);
    if (isSplit) {
        pattern.endBefore(index, changes);
        changes.add(series);
    } else
        changes.change(pattern.series(), series);
    if (isSplit || change.communities)
        setCommunities(store, series.id, change.communities.value_or(pattern.communities()), changes);
    for (const Event &follower : followers)
        setPlacesAndParts(store, follower.id, change, changes);
    return changes;
}

ChangeSet changeAny(const Store &store, const Event &event, const SessionChange &change,
                    const std::optional<When> &start, SeriesScope scope)
{
    if (scope == SeriesScope::This || !event.series)
        return changeOne(store, event, change, start);
    return changeSeries(store, event, change, start, scope);
}

Event eventOf(const Store &store, const SessionPlan &plan)
{
    Event event;
    event.id = store.newId<Event>();
    event.uid = event.id.toString() + "@convenor"_L1;
    event.title = Name(plan.title);
    setStart(event, settled(plan.start));
    event.minutes = plan.minutes;
    event.format = plan.format;
    event.place = plan.place;
    event.url = plan.url;
    return event;
}

Series seriesOf(const Store &store, const SessionPlan &plan, QDate today)
{
    Series series;
    series.id = store.newId<Series>();
    series.uid = series.id.toString() + "@convenor"_L1;
    series.title = Name(plan.title);
    keepStart(series, plan.start);
    series.minutes = plan.minutes;
    series.rule = plan.rule;
    series.format = plan.format;
    series.place = plan.place;
    series.url = plan.url;
    series.expandedUntil = std::max(horizonFor(today), plan.start.date);
    return series;
}

void addWhole(const Store &store, const SessionPlan &plan, const Event &event, ChangeSet &changes)
{
    changes.add(event);
    setCommunities(store, event.id, plan.communities, changes);
    setParts(store, event.id, plan.parts, changes);
}

Id<Event> addSeries(const Store &store, const SessionPlan &plan, QDate today, ChangeSet &changes)
{
    const Series series = seriesOf(store, plan, today);
    ExpansionBudget budget;
    Id<Event> first;
    for (const Occurrence &occurrence : expand(recurrenceOf(series), series.expandedUntil, budget)) {
        Event event = eventOf(series, occurrence);
        event.id = store.newId<Event>();
        if (first.isNull())
            first = event.id;
        addWhole(store, plan, event, changes);
    }
    changes.add(series);
    setCommunities(store, series.id, plan.communities, changes);
    return first;
}

ChangeSet deleteOne(const Store &store, const Event &event)
{
    ChangeSet changes;
    if (event.series)
        if (const auto series = store.find(*event.series)) {
            Series without = *series;
            without.except += (without.except.isEmpty() ? QString() : u"\n"_s) + event.originalStart;
            changes.change(*series, without);
        }
    removeEvent(store, event, changes);
    return changes;
}

} // namespace

ChangeSet createSession(const Store &store, const SessionPlan &plan, QDate today, Id<Event> *created)
{
    refuseStart(plan.start);
    refuseMinutes(plan.minutes);
    ChangeSet changes;
    Id<Event> first;
    if (plan.rule.isEmpty()) {
        const Event event = eventOf(store, plan);
        addWhole(store, plan, event, changes);
        first = event.id;
    } else
        first = addSeries(store, plan, today, changes);
    if (created)
        *created = first;
    return changes;
}

ChangeSet changeSession(const Store &store, Id<Event> event, const SessionChange &change, SeriesScope scope)
{
    if (change.minutes)
        refuseMinutes(*change.minutes);
    return changeAny(store, store.get(event), change, {}, scope);
}

ChangeSet moveSession(const Store &store, Id<Event> event, const When &start, SeriesScope scope)
{
    refuseStart(start);
    const Event session = store.get(event);
    refuseTakenPlace(store, session);
    const bool isAlone = scope == SeriesScope::This || !session.series;
    return changeAny(store, session, {}, isAlone ? settled(start) : start, scope);
}

ChangeSet deleteSession(const Store &store, Id<Event> event, SeriesScope scope)
{
    const Event session = store.get(event);
    if ((scope == SeriesScope::This || !session.series) && hasRecords(store, session.id))
        throw Error(Error::Conflict,
                    Words::tr("“%1” was logged, or people registered for it. Mark it as cancelled instead, so that "
                              "nothing of it is lost.")
                        .arg(session.title.value()));
    if (scope == SeriesScope::This || !session.series)
        return deleteOne(store, session);
    ChangeSet changes;
    const SeriesPattern pattern(store, *session.series);
    pattern.removeFrom(scope == SeriesScope::All ? 0 : pattern.indexOf(session), changes);
    return changes;
}

ChangeSet copySession(const Store &store, Id<Event> event, const When &start, Id<Event> *created)
{
    const Event session = store.get(event);
    SessionPlan plan{session.title.value(), start, session.minutes, {}, session.format, session.place, session.url, {}, {}};
    for (const EventCommunity &placing : store.where(&EventCommunity::event, event))
        plan.communities.push_back(placing.community);
    for (const Part &part : store.where(&Part::event, event))
        plan.parts.push_back({part.person, part.kind});
    ChangeSet changes = createSession(store, plan, start.date, created);
    changes.of<Event>().front().after->safeSpace = session.safeSpace;
    return changes;
}

ChangeSet cancelSession(const Store &store, Id<Event> event)
{
    const Event session = store.get(event);
    if (hasTakenPlace(store, event))
        throw Error(Error::Conflict,
                    Words::tr("“%1” was logged, so it did take place. Undo its log first.").arg(session.title.value()));
    Event cancelled = session;
    cancelled.status = EventStatus::Cancelled;
    cancelled.own = session.series.has_value();
    ChangeSet changes;
    changes.change(session, cancelled);
    return changes;
}

ChangeSet restoreSession(const Store &store, Id<Event> event)
{
    const Event session = store.get(event);
    Event planned = session;
    if (session.status == EventStatus::Cancelled)
        planned.status = EventStatus::Planned;
    ChangeSet changes;
    changes.change(session, planned);
    return changes;
}

ChangeSet setSpeaker(const Store &store, Id<Event> event, Id<Person> person)
{
    std::vector<PlannedPart> parts;
    for (const Part &part : store.where(&Part::event, store.get(event).id))
        if (part.kind != PartKind::Speaker)
            parts.push_back({part.person, part.kind});
    parts.push_back({person, PartKind::Speaker});
    ChangeSet changes;
    setParts(store, event, parts, changes);
    return changes;
}

ChangeSet addPart(const Store &store, Id<Event> event, const PlannedPart &part)
{
    for (const Part &known : store.where(&Part::event, store.get(event).id))
        if (known.person == part.person && known.kind == part.kind)
            throw Error(Error::Conflict,
                        Words::tr("%1 has that part in the session already.").arg(store.get(part.person).name.value()));
    ChangeSet changes;
    changes.add(Part{store.newId<Part>(), event, part.person, part.kind, {}});
    return changes;
}

ChangeSet removePart(const Store &store, Id<Part> part)
{
    ChangeSet changes;
    changes.remove(store.get(part));
    return changes;
}

} // namespace convenor
