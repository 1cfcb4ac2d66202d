// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"

#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"

#include <QSet>

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t actsPerBlock = 65'536; // 1 MB

template <class T> Id<T> idOf(const Change<T> &change)
{
    return change.after ? change.after->id : change.before->id;
}

bool isAttendance(const Attendance &attendance)
{
    return attendance.presence == Presence::Attended || attendance.presence == Presence::Partial;
}

ActKind kindOf(const Attendance &attendance)
{
    return attendance.presence == Presence::Attended ? ActKind::Came : ActKind::CamePartly;
}

} // namespace

std::optional<quint32> Facts::Slots::find(qint64 id) const
{
    const auto it = m_slots.constFind(id);
    return it == m_slots.cend() ? std::nullopt : std::optional(*it);
}

quint32 Facts::Slots::of(qint64 id)
{
    if (id == m_lastId)
        return m_lastSlot;
    const auto it = m_slots.constFind(id);
    m_lastSlot = it == m_slots.cend() ? *m_slots.insert(id, quint32(m_slots.size())) : *it;
    m_lastId = id;
    return m_lastSlot;
}

bool Facts::isComplete() const
{
    return m_table == int(FactTable::End);
}

bool Facts::isRead(FactTable table, qint64 id) const
{
    return int(table) < m_table || (int(table) == m_table && id <= m_cursor);
}

quint32 Facts::slot(Id<Person> id)
{
    const quint32 slot = m_personSlots.of(id.value());
    if (slot == m_people.size())
        m_people.push_back({id, {}, false, false});
    return slot;
}

quint32 Facts::slot(Id<Community> id)
{
    const quint32 slot = m_communitySlots.of(id.value());
    if (slot == m_communities.size())
        m_communities.emplace_back().id = id;
    return slot;
}

quint32 Facts::slot(Id<Event> id)
{
    const quint32 slot = m_eventSlots.of(id.value());
    if (slot == m_events.size())
        m_events.emplace_back().id = id;
    return slot;
}

quint32 Facts::slot(Id<Role> id)
{
    const quint32 slot = m_roleSlots.of(id.value());
    if (slot == m_roles.size())
        m_roles.push_back({id, false});
    return slot;
}

quint32 Facts::word(const QString &text)
{
    const auto it = m_wordSlots.constFind(text);
    if (it != m_wordSlots.cend())
        return *it;
    m_words.push_back(text);
    return *m_wordSlots.insert(text, quint32(m_words.size() - 1));
}

size_t Facts::actCount() const
{
    return m_acts.empty() ? 0 : (m_acts.size() - 1) * actsPerBlock + m_acts.back().size();
}

size_t Facts::bytes() const
{
    return m_acts.size() * actsPerBlock * sizeof(Act);
}

PersonFact Facts::factOf(const Person &person) const
{
    return {person.id, Days(DateRange{person.joined, person.left}), person.guest, true};
}

CommunityFact Facts::factOf(const Community &community) const
{
    return {community.id, community.code.value(), community.name.value(),
            Days(DateRange{community.founded, community.closed}), community.cadenceDays.value_or(0), true};
}

EventFact Facts::factOf(const Event &event)
{
    EventFact fact;
    fact.id = event.id;
    fact.day = dayNumber(event.date);
    fact.status = event.status;
    fact.format = word(event.format);
    fact.headCount = event.headCount;
    fact.unnamed = event.unnamed;
    fact.safeSpace = event.safeSpace;
    fact.exists = true;
    return fact;
}

MembershipFact Facts::factOf(const Membership &membership)
{
    const DayNumber joinedBy = membership.since.isEmpty() ? latestDay : dayNumber(membership.since.last());
    return {membership.id, slot(membership.community), slot(membership.person), Days(during(membership)), joinedBy};
}

TermFact Facts::factOf(const RoleTerm &term)
{
    return {term.id, slot(term.community), slot(term.person), slot(term.role), Days(during(term))};
}

BreakFact Facts::factOf(const Break &pause)
{
    BreakFact fact{pause.id, slot(pause.person), BreakFact::everywhere, {}, latestDay};
    if (pause.community)
        fact.community = slot(*pause.community);
    fact.days.first = dayNumber(pause.since.first());
    if (!pause.returned.isEmpty())
        fact.days.last = dayNumber(pause.returned.first()) - 1;
    if (!pause.expectedReturn.isEmpty())
        fact.expectedReturn = dayNumber(pause.expectedReturn.last());
    return fact;
}

AffiliationFact Facts::factOf(const Affiliation &affiliation)
{
    return {affiliation.id,           slot(affiliation.person), word(affiliation.organisation), word(affiliation.department),
            word(affiliation.site), Days(during(affiliation))};
}

HeadcountFact Facts::factOf(const Headcount &headcount)
{
    return {headcount.id, dayNumber(headcount.day), headcount.people, word(headcount.department), word(headcount.site)};
}

/// Keeps what other tables say of the event.
void Facts::setEvent(Id<Event> id, EventFact fact)
{
    const quint32 index = slot(id);
    EventFact &event = m_events[index];
    if (event.exists && fact.exists && event.day != fact.day)
        m_moved.push_back(index);
    fact.id = id;
    fact.named = event.named;
    fact.communities = std::move(event.communities);
    fact.ratings = event.ratings;
    fact.recommendations = event.recommendations;
    event = std::move(fact);
}

void Facts::place(Id<Event> event, Id<Community> community, bool isThere)
{
    std::vector<quint32> &communities = m_events[slot(event)].communities;
    const quint32 index = slot(community);
    const auto it = std::lower_bound(communities.begin(), communities.end(), index);
    const bool wasThere = it != communities.end() && *it == index;
    if (isThere && !wasThere)
        communities.insert(it, index);
    else if (!isThere && wasThere)
        communities.erase(it);
}

void Facts::addAct(Id<Person> person, Id<Event> event, ActKind kind)
{
    const quint32 index = slot(event);
    EventFact &of = m_events[index];
    of.named += isAttending(kind);
    if (m_acts.empty() || m_acts.back().size() == actsPerBlock)
        m_acts.emplace_back().reserve(actsPerBlock);
    m_acts.back().push_back({slot(person), index, of.day, kind});
}

/// One pass over the acts; the hole that one leaves is filled by the last.
void Facts::removeActs(const std::set<ActKey> &gone)
{
    QSet<quint32> events;
    for (const auto &[event, person, kind] : gone)
        events.insert(event);
    const auto isGone = [&](const Act &act) {
        return events.contains(act.event) && gone.contains({act.event, act.person, act.kind});
    };
    for (size_t b = 0; b < m_acts.size(); ++b)
        for (size_t i = 0; b < m_acts.size() && i < m_acts[b].size();) {
            if (!isGone(m_acts[b][i])) {
                ++i;
                continue;
            }
            m_events[m_acts[b][i].event].named -= isAttending(m_acts[b][i].kind);
            m_acts[b][i] = m_acts.back().back();
            m_acts.back().pop_back();
            if (m_acts.back().empty())
                m_acts.pop_back();
        }
}

void Facts::answer(Id<Event> event, Question question, int value, int count)
{
    EventFact &of = m_events[slot(event)];
    if (question == Question::Rating && value >= 1 && value < int(of.ratings.size()))
        of.ratings[size_t(value)] += count;
    if (question == Question::Recommend && value >= 0 && value < int(of.recommendations.size()))
        of.recommendations[size_t(value)] += count;
}

void Facts::redate()
{
    if (m_moved.empty())
        return;
    const QSet<quint32> moved(m_moved.begin(), m_moved.end());
    m_moved.clear();
    for (auto &block : m_acts)
        for (Act &act : block)
            if (moved.contains(act.event))
                act.day = m_events[act.event].day;
}

void Facts::apply(const ChangeSet &changes)
{
    applyPeopleAndCommunities(changes);
    applyEvents(changes);
    applyDated(changes);
    applyActs(changes);
    applyAnswers(changes);
    redate();
}

void Facts::applyPeopleAndCommunities(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Person>())
        if (isRead(FactTable::Person, idOf(change).value()))
            m_people[slot(idOf(change))] =
                change.after ? factOf(*change.after) : PersonFact{idOf(change), {}, false, false};
    for (const auto &change : changes.of<Community>()) {
        CommunityFact none;
        none.id = idOf(change);
        if (isRead(FactTable::Community, idOf(change).value()))
            m_communities[slot(idOf(change))] = change.after ? factOf(*change.after) : none;
    }
    for (const auto &change : changes.of<Role>())
        if (isRead(FactTable::Role, idOf(change).value()))
            m_roles[slot(idOf(change))].core = change.after && change.after->core;
}

void Facts::applyEvents(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Event>())
        if (isRead(FactTable::Event, idOf(change).value()))
            setEvent(idOf(change), change.after ? factOf(*change.after) : EventFact{});
    for (const auto &change : changes.of<EventCommunity>()) {
        if (!isRead(FactTable::EventCommunity, idOf(change).value()))
            continue;
        if (change.before)
            place(change.before->event, change.before->community, false);
        if (change.after)
            place(change.after->event, change.after->community, true);
    }
}

/// Takes the rows of \a changes out of \a rows by their ids, and puts in what they became.
template <class Fact, class T>
void Facts::replace(FactTable table, std::vector<Fact> &rows, const std::vector<Change<T>> &changes)
{
    QSet<qint64> gone;
    for (const Change<T> &change : changes)
        if (change.before)
            gone.insert(change.before->id.value());
    if (!gone.isEmpty())
        std::erase_if(rows, [&](const Fact &row) { return gone.contains(row.id.value()); });
    for (const Change<T> &change : changes)
        if (change.after && isRead(table, change.after->id.value()))
            rows.push_back(factOf(*change.after));
}

void Facts::applyDated(const ChangeSet &changes)
{
    replace(FactTable::Membership, m_memberships, changes.of<Membership>());
    replace(FactTable::Term, m_terms, changes.of<RoleTerm>());
    replace(FactTable::Break, m_breaks, changes.of<Break>());
    replace(FactTable::Affiliation, m_affiliations, changes.of<Affiliation>());
    replace(FactTable::Headcount, m_headcounts, changes.of<Headcount>());
}

void Facts::applyActs(const ChangeSet &changes)
{
    std::set<ActKey> gone;
    for (const auto &change : changes.of<Attendance>())
        if (change.before && isAttendance(*change.before) && isRead(FactTable::Attendance, idOf(change).value()))
            gone.insert({slot(change.before->event), slot(change.before->person), kindOf(*change.before)});
    for (const auto &change : changes.of<Part>())
        if (change.before && isRead(FactTable::Part, idOf(change).value()))
            gone.insert({slot(change.before->event), slot(change.before->person), actKind(change.before->kind)});
    if (!gone.empty())
        removeActs(gone);
    for (const auto &change : changes.of<Attendance>())
        if (change.after && isAttendance(*change.after) && isRead(FactTable::Attendance, idOf(change).value()))
            addAct(change.after->person, change.after->event, kindOf(*change.after));
    for (const auto &change : changes.of<Part>())
        if (change.after && isRead(FactTable::Part, idOf(change).value()))
            addAct(change.after->person, change.after->event, actKind(change.after->kind));
}

void Facts::applyAnswers(const ChangeSet &changes)
{
    for (const auto &change : changes.of<AnswerTally>()) {
        if (!isRead(FactTable::Tally, idOf(change).value()))
            continue;
        if (const auto &was = change.before)
            answer(was->event, was->question, was->value, -was->count);
        if (const auto &is = change.after)
            answer(is->event, is->question, is->value, is->count);
    }
    for (const auto &change : changes.of<Feedback>()) {
        if (!isRead(FactTable::Feedback, idOf(change).value()))
            continue;
        if (change.before)
            answer(*change.before, -1);
        if (change.after)
            answer(*change.after, 1);
    }
}

void Facts::answer(const Feedback &feedback, int count)
{
    if (feedback.rating)
        answer(feedback.event, Question::Rating, *feedback.rating, count);
    if (feedback.recommend)
        answer(feedback.event, Question::Recommend, *feedback.recommend, count);
}

} // namespace convenor
