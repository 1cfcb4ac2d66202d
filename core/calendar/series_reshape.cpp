// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/series_reshape.h"

#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/rule_text.h"
#include "core/calendar/series_queries.h"
#include "core/calendar/series_rules.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int spareDays = 40; // more than any session moves within its month

std::vector<SeriesSlot> slotsOf(const Series &series, QDate until)
{
    Recurrence whole = recurrenceOf(series);
    ExpansionBudget budget;
    QSet<QString> kept;
    for (const Occurrence &occurrence : expand(whole, until, budget))
        kept.insert(occurrence.original.toLocalString());
    whole.except.clear();
    std::vector<SeriesSlot> list;
    for (const Occurrence &occurrence : expand(whole, until, budget))
        list.push_back({occurrence.original, occurrence.start, !kept.contains(occurrence.original.toLocalString())});
    return list;
}

qint64 wall(const When &when)
{
    return wallSeconds(when.date, when.time.value_or(QTime(0, 0)));
}

When moved(const When &when, qint64 seconds, const When &like)
{
    When result = wallClock(wall(when) + seconds, like.zone);
    if (like.isAllDay())
        return When::allDay(result.date);
    return result;
}

/// The days and times of \a lines on one side of \a border.
template <class Keep> std::vector<When> daysWhere(const std::vector<When> &days, Keep &&keep)
{
    std::vector<When> kept;
    std::copy_if(days.begin(), days.end(), std::back_inserter(kept), keep);
    return kept;
}

void addSession(const Store &store, const Series &series, const SeriesSlot &slot,
                const std::vector<Id<Community>> &communities, ChangeSet &changes)
{
    Event event = eventOf(series, {slot.original, slot.start});
    event.id = store.newId<Event>();
    for (const Id<Community> community : communities)
        changes.add(EventCommunity{store.newId<EventCommunity>(), event.id, community});
    changes.add(event);
}

/// A session that its series no longer yields, but of which something is known.
Event detached(Event event)
{
    event.series.reset();
    event.own = false;
    event.originalStart.clear();
    event.uid = event.id.toString() + "@convenor"_L1;
    return event;
}

/// A session in its \a slot of the changed series, which it follows as \a how says; nullptr: it keeps what is its own.
Event placed(Event event, const Series &after, const SeriesSlot &slot, const Reshaping *how)
{
    event.series = after.id;
    event.uid = after.uid;
    event.originalStart = slot.original.toLocalString();
    if (!how) {
        event.own = true;
        return event;
    }
    if (!event.own || how->isMove)
        setStart(event, slot.start);
    if (event.own)
        applyContent(how->content, event);
    else
        followSeries(after, event);
    return event;
}

/// Two sessions may never have one original start, not even for a moment: those that move later go last to first.
void addInOrder(const std::vector<Change<Event>> &moves, ChangeSet &changes)
{
    const auto isLater = [](const Change<Event> &move) {
        return move.after->originalStart > move.before->originalStart;
    };
    for (auto move = moves.rbegin(); move != moves.rend(); ++move)
        if (isLater(*move))
            changes.change(*move->before, *move->after);
    for (const Change<Event> &move : moves)
        if (!isLater(move))
            changes.change(*move.before, *move.after);
}

} // namespace

template <class E> void applyContent(const SessionChange &change, E &record)
{
    if (change.title)
        record.title = Name(*change.title);
    if (change.minutes)
        record.minutes = *change.minutes;
    if (change.format)
        record.format = *change.format;
    if (change.place)
        record.place = *change.place;
    if (change.url)
        record.url = *change.url;
}
template void applyContent(const SessionChange &change, Event &record);
template void applyContent(const SessionChange &change, Series &record);

void removeEvent(const Store &store, const Event &event, ChangeSet &changes)
{
    for (const EventCommunity &placing : store.where(&EventCommunity::event, event.id))
        changes.remove(placing);
    for (const Part &part : store.where(&Part::event, event.id))
        changes.remove(part);
    changes.remove(event);
}

SeriesPattern::SeriesPattern(const Store &store, Id<Series> series)
    : m_store(store), m_series(store.get(series)), m_slots(slotsOf(m_series, m_series.expandedUntil))
{
    for (const Event &event : store.where(&Event::series, series))
        m_events.insert(event.originalStart, event);
}

std::vector<Id<Community>> SeriesPattern::communities() const
{
    std::vector<Id<Community>> list;
    for (const SeriesCommunity &placing : m_store.where(&SeriesCommunity::series, m_series.id))
        list.push_back(placing.community);
    return list;
}

size_t SeriesPattern::indexOf(const Event &event) const
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].original.toLocalString() == event.originalStart)
            return i;
    throw Error(Error::Conflict,
                Words::tr("“%1” no longer belongs to the pattern of its series. Change this session only.")
                    .arg(event.title.value()));
}

Series SeriesPattern::splitOff(size_t first) const
{
    Series fresh = m_series;
    fresh.id = m_store.newId<Series>();
    fresh.uid = fresh.id.toString() + "@convenor"_L1;
    RuleText rule(m_series.rule);
    if (const int count = rule.value(u"COUNT"_s).toInt(); count > 0) {
        Recurrence bare = recurrenceOf(m_series);
        bare.extra.clear();
        bare.except.clear();
        ExpansionBudget budget;
        const qint64 border = wall(m_slots[first].original);
        const auto all = expand(bare, m_slots[first].original.date, budget);
        const auto gone =
            std::count_if(all.begin(), all.end(), [&](const Occurrence &o) { return wall(o.original) < border; });
        rule.set(u"COUNT"_s, QString::number(std::max(qint64(1), qint64(count) - gone)));
        fresh.rule = rule.toString();
    }
    return fresh;
}

void SeriesPattern::endBefore(size_t first, ChangeSet &changes) const
{
    Series ended = m_series;
    const Recurrence days = recurrenceOf(m_series);
    const qint64 border = wall(m_slots[first].original);
    const auto isBefore = [&](const When &when) { return wall(when) < border; };
    ended.rule = endedRule(m_series.rule, m_slots[first - 1].original);
    ended.extra = joinedTimes(daysWhere(days.extra, isBefore));
    ended.except = joinedTimes(daysWhere(days.except, isBefore));
    changes.change(m_series, ended);
}

/// As many slots as there were, where the rule ends; and the rule of \a after ended with the last of them.
std::vector<SeriesSlot> SeriesPattern::slotsFor(Series &after, size_t first) const
{
    const size_t wanted = m_slots.size() - first;
    RuleText rule(after.rule);
    const QString until = rule.value(u"UNTIL"_s);
    if (until.isEmpty() || QDate::fromString(until.left(8), u"yyyyMMdd"_s) > m_series.expandedUntil)
        return slotsOf(after, after.expandedUntil);
    const QDate spare = std::max(after.date, m_slots.back().start.date).addDays(spareDays);
    Series open = after;
    open.rule = endedRule(after.rule, When::allDay(spare));
    std::vector<SeriesSlot> fresh = slotsOf(open, spare);
    fresh.resize(std::min(fresh.size(), wanted));
    after.rule = endedRule(after.rule, fresh.back().original);
    return fresh;
}

/// Takes the single days from \a first on along, as far as the series moves.
void SeriesPattern::carryExtra(Series &after, size_t first) const
{
    const qint64 by = wall(startOf(after)) - wall(first == 0 ? startOf(m_series) : m_slots[first].original);
    std::vector<When> extra;
    for (const When &day : recurrenceOf(m_series).extra)
        if (wall(day) >= wall(m_slots[first].original))
            extra.push_back(moved(day, by, startOf(after)));
    after.extra = joinedTimes(extra);
}

/// Takes the excepted slots along, and the excepted days beyond the horizon.
void SeriesPattern::carryExcept(Series &after, size_t first, const std::vector<SeriesSlot> &fresh) const
{
    std::vector<When> except;
    for (size_t i = first; i < m_slots.size() && i - first < fresh.size(); ++i)
        if (m_slots[i].isExcepted)
            except.push_back(fresh[i - first].original);
    const qint64 by = wall(fresh.front().original) - wall(m_slots[first].original);
    for (const When &day : recurrenceOf(m_series).except)
        if (day.date > m_series.expandedUntil)
            except.push_back(moved(day, by, startOf(after)));
    after.except = joinedTimes(except);
}

/// The session at a place of the pattern; nullptr if there is none.
const Event *SeriesPattern::eventAt(size_t index) const
{
    const auto known = m_events.constFind(m_slots[index].original.toLocalString());
    return known == m_events.cend() ? nullptr : &*known;
}

bool SeriesPattern::follows(const Event &event, const Reshaping &how) const
{
    return event.id == how.chosen || !(event.own || hasTakenPlace(m_store, event.id));
}

/// What becomes of a session for which the changed series has no place.
void SeriesPattern::letGo(const Event &event, ChangeSet &changes) const
{
    if (event.own || hasRecords(m_store, event.id))
        changes.change(event, detached(event));
    else
        removeEvent(m_store, event, changes);
}

std::vector<Event> SeriesPattern::reshape(Series &after, size_t first, const Reshaping &how, ChangeSet &changes) const
{
    carryExtra(after, first);
    after.except.clear(); // so that each slot finds the one in its place
    const std::vector<SeriesSlot> fresh = slotsFor(after, first);
    carryExcept(after, first, fresh);

    const size_t kept = std::min(m_slots.size(), first + fresh.size());
    std::vector<Event> followers;
    std::vector<Change<Event>> moves;
    for (size_t i = first; i < kept; ++i)
        if (const Event *known = eventAt(i)) {
            const bool isFollower = follows(*known, how);
            const Event event = placed(*known, after, fresh[i - first], isFollower ? &how : nullptr);
            moves.push_back({*known, event});
            if (isFollower)
                followers.push_back(event);
        }
    for (size_t i = kept; i < m_slots.size(); ++i)
        if (const Event *known = eventAt(i))
            letGo(*known, changes);
    addInOrder(moves, changes);
    for (size_t i = m_slots.size() - first; i < fresh.size(); ++i)
        addSession(m_store, after, fresh[i], how.content.communities.value_or(communities()), changes);
    return followers;
}

void SeriesPattern::removeFrom(size_t first, ChangeSet &changes) const
{
    std::vector<When> except = recurrenceOf(m_series).except;
    std::vector<When> gone;
    size_t end = first;
    for (size_t i = first; i < m_slots.size(); ++i) {
        const Event *known = eventAt(i);
        if (!known || !hasRecords(m_store, known->id)) {
            if (known)
                removeEvent(m_store, *known, changes);
            gone.push_back(m_slots[i].original);
            continue;
        }
        if (!hasTakenPlace(m_store, known->id)) {
            Event cancelled = *known;
            cancelled.status = EventStatus::Cancelled;
            cancelled.own = true;
            changes.change(*known, cancelled);
        }
        except.insert(except.end(), gone.begin(), gone.end());
        gone.clear();
        end = i + 1;
    }
    if (end == 0)
        return removeAll(changes);
    Series ended = m_series;
    const qint64 last = wall(m_slots[end - 1].original);
    ended.rule = endedRule(m_series.rule, m_slots[end - 1].original);
    ended.extra =
        joinedTimes(daysWhere(recurrenceOf(m_series).extra, [&](const When &day) { return wall(day) <= last; }));
    ended.except = joinedTimes(daysWhere(except, [&](const When &day) { return wall(day) <= last; }));
    changes.change(m_series, ended);
}

void SeriesPattern::removeAll(ChangeSet &changes) const
{
    for (const SeriesCommunity &placing : m_store.where(&SeriesCommunity::series, m_series.id))
        changes.remove(placing);
    changes.remove(m_series);
}

} // namespace convenor
