// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What metrics read, as columns in memory: who did what in which event, and what else is valid from when to when. Read
// from the store in slices and kept up by every ChangeSet, so that a metric is a loop and no select.
//
//     while (facts.loadMore(store)) …                        // some milliseconds each
//     facts.eachAct([&](const Act &act) { … facts.events()[act.event] … });
#pragma once

#include "core/calendar/event.h"
#include "core/insight/facts_columns.h"
#include "core/store/change.h"

#include <QHash>

#include <set>
#include <tuple>
#include <vector>

namespace convenor {

class Statement;
class Store;

/// A value: may be copied and compared with one that is read again. Rows refer to each other by index ("slot"); a slot
/// stays with its id for good, and `exists` says whether there is such a record at present.
class Facts
{
public:
    /// Reads the next slice, at most 5,000 rows of one table or 2 ms of them; false when everything is read.
    bool loadMore(const Store &store);
    bool isComplete() const;
    /// Takes over what was committed. While loading, rows that are still to be read are left to that.
    void apply(const ChangeSet &changes);
    /// Back to the beginning: nothing is read.
    void clear() { *this = Facts(); }

    const std::vector<PersonFact> &people() const { return m_people; }
    const std::vector<CommunityFact> &communities() const { return m_communities; }
    const std::vector<EventFact> &events() const { return m_events; }
    const std::vector<MembershipFact> &memberships() const { return m_memberships; }
    const std::vector<TermFact> &terms() const { return m_terms; }
    const std::vector<BreakFact> &breaks() const { return m_breaks; }
    const std::vector<AffiliationFact> &affiliations() const { return m_affiliations; }
    const std::vector<HeadcountFact> &headcounts() const { return m_headcounts; }
    /// What EventFact::format, AffiliationFact and HeadcountFact refer to; the first is empty.
    const std::vector<QString> &words() const { return m_words; }
    bool isCoreRole(quint32 role) const { return m_roles[role].core; }

    /// Everything that anybody did, in no order. An act counts only if its event is held.
    template <class Visit> void eachAct(Visit &&visit) const
    {
        for (const auto &block : m_acts)
            for (const Act &act : block)
                visit(act);
    }
    size_t actCount() const;
    size_t bytes() const; ///< of the acts

    /// The slot of a record; nothing if it was never read.
    std::optional<quint32> slotOf(Id<Person> id) const { return m_personSlots.find(id.value()); }
    std::optional<quint32> slotOf(Id<Community> id) const { return m_communitySlots.find(id.value()); }
    std::optional<quint32> slotOf(Id<Event> id) const { return m_eventSlots.find(id.value()); }

private:
    friend struct FactsReader;

    using ActKey = std::tuple<quint32, quint32, ActKind>;

    /// The index of an id, given when it is first met.
    class Slots
    {
    public:
        std::optional<quint32> find(qint64 id) const;
        quint32 of(qint64 id);

    private:
        QHash<qint64, quint32> m_slots;
        qint64 m_lastId = -1; // most rows are of the same event as the one before
        quint32 m_lastSlot = 0;
    };

    bool isRead(FactTable table, qint64 id) const;
    template <class Fact, class T>
    void replace(FactTable table, std::vector<Fact> &rows, const std::vector<Change<T>> &changes);
    quint32 slot(Id<Person> id);
    quint32 slot(Id<Community> id);
    quint32 slot(Id<Event> id);
    quint32 slot(Id<Role> id);
    quint32 word(const QString &text);

    PersonFact factOf(const Person &person) const;
    CommunityFact factOf(const Community &community) const;
    EventFact factOf(const Event &event);
    MembershipFact factOf(const Membership &membership);
    TermFact factOf(const RoleTerm &term);
    BreakFact factOf(const Break &pause);
    AffiliationFact factOf(const Affiliation &affiliation);
    HeadcountFact factOf(const Headcount &headcount);

    void setEvent(Id<Event> id, EventFact fact);
    void place(Id<Event> event, Id<Community> community, bool isThere);
    void addAct(Id<Person> person, Id<Event> event, ActKind kind);
    void removeActs(const std::set<ActKey> &gone);
    void answer(Id<Event> event, Question question, int value, int count);
    void answer(const Feedback &feedback, int count);
    void redate();

    void applyPeopleAndCommunities(const ChangeSet &changes);
    void applyDated(const ChangeSet &changes);
    void applyEvents(const ChangeSet &changes);
    void applyActs(const ChangeSet &changes);
    void applyAnswers(const ChangeSet &changes);

    int m_table = 0;     // the FactTable that is being read
    qint64 m_cursor = 0; // the last id read of it

    Slots m_personSlots, m_communitySlots, m_eventSlots, m_roleSlots;
    std::vector<PersonFact> m_people;
    std::vector<CommunityFact> m_communities;
    std::vector<EventFact> m_events;
    std::vector<RoleFact> m_roles;
    std::vector<MembershipFact> m_memberships;
    std::vector<TermFact> m_terms;
    std::vector<BreakFact> m_breaks;
    std::vector<AffiliationFact> m_affiliations;
    std::vector<HeadcountFact> m_headcounts;
    std::vector<std::vector<Act>> m_acts; // blocks, so that growing moves nothing
    std::vector<QString> m_words{QString()};
    QHash<QString, quint32> m_wordSlots{{QString(), 0}};
    std::vector<quint32> m_moved; // events on another day than their acts
};

} // namespace convenor
