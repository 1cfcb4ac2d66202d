// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/merge_people.h"

#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/care/care_mapping.h"
#include "core/people/aliases.h"
#include "core/people/people_mapping.h"
#include "core/sessions/log_draft.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/workspace.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

/// A record as it was and as it shall be; nothing: taken out.
template <class T> struct Held
{
    T before;
    std::optional<T> after;
};

HalfDate earlier(const HalfDate &a, const HalfDate &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return b.first() < a.first() ? b : a;
}

HalfDate later(const HalfDate &a, const HalfDate &b)
{
    return b.last() > a.last() ? b : a;
}

/// \a a lengthened by \a b. A beginning that nobody knows is no earlier one.
template <class T> T joined(T a, const T &b)
{
    a.since = earlier(a.since, b.since);
    a.until = a.until.isEmpty() || b.until.isEmpty() ? HalfDate() : later(a.until, b.until);
    return a;
}

template <class T> bool meet(const T &a, const T &b)
{
    return a.since == b.since || during(a).overlaps(during(b));
}

bool isSamePlace(const Affiliation &a, const Affiliation &b)
{
    return a.organisation == b.organisation && a.department == b.department && a.site == b.site;
}

template <class E> E stronger(E a, E b, std::initializer_list<E> strongestFirst)
{
    return *std::find_if(strongestFirst.begin(), strongestFirst.end(), [&](E each) { return each == a || each == b; });
}

Attendance strongest(Attendance a, const Attendance &b)
{
    a.presence =
        stronger(a.presence, b.presence,
                 {Presence::Attended, Presence::Partial, Presence::Excused, Presence::NoShow, Presence::Unknown});
    a.registration = stronger(a.registration, b.registration,
                              {Registration::Registered, Registration::LateCancelled, Registration::Unknown});
    a.minutes = std::max(a.minutes, b.minutes);
    return a;
}

QString bothTexts(const QString &a, const QString &b)
{
    return b.isEmpty() || a == b ? a : a.isEmpty() ? b : a + u'\n' + b;
}

Feedback together(Feedback a, const Feedback &b)
{
    a.rating = a.rating ? a.rating : b.rating;
    a.recommend = a.recommend ? a.recommend : b.recommend;
    a.liked = bothTexts(a.liked, b.liked);
    a.improve = bothTexts(a.improve, b.improve);
    return a;
}

Part together(Part a, const Part &b)
{
    if (a.state.isEmpty())
        a.state = b.state;
    return a;
}

Break together(Break a, const Break &b)
{
    for (const auto member : {&Break::expectedReturn, &Break::returned})
        if ((a.*member).isEmpty())
            a.*member = b.*member;
    if (!a.standIn)
        a.standIn = b.standIn;
    return a;
}

class Merger
{
public:
    Merger(const Store &store, const Merge &merge, QDate today)
        : m_store(store),
          m_merge(merge),
          m_before(store.get(merge.kept.id)),
          m_gone(store.get(merge.gone)),
          m_today(today)
    {
    }
    void refuse() const;
    ChangeSet changes();

private:
    template <class T> std::vector<Held<T>> held(Id<Person> person) const;
    template <class T, class Same, class Join>
    void moveDated(std::vector<Held<T>> mine, const std::vector<Held<T>> &theirs, Same same, Join join);
    template <class T, class Key, class Join> void moveOnce(Key key, Join join);
    void moveAffiliations();
    void moveBreaks();
    void moveActions();
    void moveSnoozes();
    void moveApart();
    void moveAliases();
    void endRival(Held<Affiliation> &rival, const Affiliation &chosen) const;

    const Store &m_store;
    const Merge &m_merge;
    const Person m_before;
    const Person m_gone;
    const QDate m_today;
    ChangeSet m_changes;
};

void Merger::refuse() const
{
    if (m_before.id == m_gone.id)
        throw Error(Error::Invalid, Words::tr("That is one person already. Choose two."));
    const Person &kept = m_merge.kept;
    const auto isEithers = [&](auto member) {
        return kept.*member == m_before.*member || kept.*member == m_gone.*member;
    };
    if (!isEithers(&Person::name) || !isEithers(&Person::handle) || !isEithers(&Person::email))
        throw Error(Error::Invalid, Words::tr("Choose the name, the handle and the address of one of the two. They "
                                              "can be changed afterwards."));
}

ChangeSet Merger::changes()
{
    refuse();
    moveAffiliations();
    moveDated(
        held<Membership>(m_before.id), held<Membership>(m_gone.id),
        [](const Membership &a, const Membership &b) { return a.community == b.community; },
        [](Membership a, const Membership &b) {
            a.source = a.source.isEmpty() ? b.source : a.source;
            return joined(std::move(a), b);
        });
    moveDated(
        held<RoleTerm>(m_before.id), held<RoleTerm>(m_gone.id),
        [](const RoleTerm &a, const RoleTerm &b) { return a.community == b.community && a.role == b.role; },
        joined<RoleTerm>);
    moveBreaks();
    const auto join = [](const auto &a, const auto &b) { return together(a, b); };
    moveOnce<Part>([](const Part &p) { return std::pair(p.event, p.kind); }, join);
    moveOnce<Attendance>([](const Attendance &a) { return a.event; }, strongest);
    moveOnce<Feedback>([](const Feedback &f) { return f.event; }, join);
    moveOnce<Touch>([](const Touch &t) { return std::tuple(t.day, t.kind, t.note); },
                    [](const Touch &a, const Touch &) { return a; });
    moveActions();
    moveSnoozes();
    moveApart();
    moveAliases();
    m_changes.remove(m_gone);
    m_changes.change(m_before, m_merge.kept);
    return std::move(m_changes);
}

template <class T> std::vector<Held<T>> Merger::held(Id<Person> person) const
{
    std::vector<Held<T>> list;
    for (const T &record : m_store.where(&T::person, person))
        list.push_back({record, record});
    return list;
}

/// Intervals of the same thing that meet become one, which takes the place of the one that begins as it does.
template <class T, class Same, class Join>
void Merger::moveDated(std::vector<Held<T>> mine, const std::vector<Held<T>> &theirs, Same same, Join join)
{
    for (const Held<T> &their : theirs) {
        mine.push_back(their);
        if (!their.after)
            continue;
        T whole = *their.after;
        whole.person = m_before.id;
        std::vector<size_t> met{mine.size() - 1};
        for (size_t i = 0; i + 1 < mine.size(); ++i)
            if (mine[i].after && same(*mine[i].after, whole) && meet(*mine[i].after, *their.after)) {
                whole = join(*mine[i].after, whole);
                met.insert(met.begin(), i);
            }
        const auto stays =
            std::find_if(met.begin(), met.end(), [&](size_t i) { return mine[i].after->since == whole.since; });
        whole.id = mine[*stays].before.id;
        for (const size_t i : met)
            mine[i].after.reset();
        mine[*stays].after = whole;
    }
    for (const Held<T> &each : mine)
        if (!each.after)
            m_changes.remove(each.before);
    for (const Held<T> &each : mine)
        if (each.after)
            m_changes.change(each.before, *each.after);
}

/// Records of which there is one for each key.
template <class T, class Key, class Join> void Merger::moveOnce(Key key, Join join)
{
    const std::vector<T> mine = m_store.where(&T::person, m_before.id);
    for (const T &their : m_store.where(&T::person, m_gone.id)) {
        const auto same =
            std::find_if(mine.begin(), mine.end(), [&](const T &each) { return key(each) == key(their); });
        if (same == mine.end()) {
            T moved = their;
            moved.person = m_before.id;
            m_changes.change(their, moved);
        } else {
            m_changes.remove(their);
            m_changes.change(*same, join(*same, their));
        }
    }
}

void Merger::moveAffiliations()
{
    std::vector<Held<Affiliation>> mine = held<Affiliation>(m_before.id), theirs = held<Affiliation>(m_gone.id);
    auto &chosen = m_merge.placeOfGone ? theirs : mine;
    auto &rivals = m_merge.placeOfGone ? mine : theirs;
    const auto isNow = [&](const Held<Affiliation> &each) { return during(each.before).covers(m_today); };
    if (const auto now = std::find_if(chosen.begin(), chosen.end(), isNow); now != chosen.end())
        for (Held<Affiliation> &rival : rivals)
            if (isNow(rival) && !isSamePlace(rival.before, now->before))
                endRival(rival, now->before);
    moveDated(std::move(mine), theirs, isSamePlace, joined<Affiliation>);
}

void Merger::endRival(Held<Affiliation> &rival, const Affiliation &chosen) const
{
    const QDate begin = chosen.since.first();
    const QDate rivalBegin = rival.before.since.first();
    if (begin.isValid() && rivalBegin.isValid() && rivalBegin < begin)
        rival.after->until = HalfDate(begin.addDays(-1));
    else
        rival.after.reset();
}

/// Breaks that begin on one day in one reach are one; nobody stands in for themselves.
void Merger::moveBreaks()
{
    std::vector<Held<Break>> all = held<Break>(m_before.id);
    const size_t mine = all.size();
    for (const Held<Break> &their : held<Break>(m_gone.id))
        all.push_back(their);
    for (const Break &other : m_store.where(&Break::standIn, m_gone.id))
        if (other.person != m_before.id && other.person != m_gone.id)
            all.push_back({other, other});
    for (size_t i = 0; i < all.size(); ++i) {
        Break &pause = *all[i].after;
        if (pause.person == m_gone.id)
            pause.person = m_before.id;
        if (pause.standIn == m_gone.id)
            pause.standIn = m_before.id;
        if (pause.standIn == pause.person)
            pause.standIn.reset();
        for (size_t j = 0; i >= mine && pause.person == m_before.id && j < mine; ++j)
            if (all[j].after->community == pause.community && all[j].after->since == pause.since) {
                all[j].after = together(*all[j].after, pause);
                all[i].after.reset();
                break;
            }
    }
    for (const Held<Break> &each : all) {
        if (each.after)
            m_changes.change(each.before, *each.after);
        else
            m_changes.remove(each.before);
    }
}

void Merger::moveActions()
{
    for (const ActionItem &item : m_store.where(&ActionItem::owner, m_gone.id)) {
        ActionItem moved = item;
        moved.owner = m_before.id;
        m_changes.change(item, moved);
    }
}

void Merger::moveSnoozes()
{
    for (const char *task : personTasks) {
        const QString subject = snoozeSubject(task, m_before.id.value());
        for (const Snooze &their : m_store.where(&Snooze::subject, snoozeSubject(task, m_gone.id.value()))) {
            const std::vector<Snooze> mine = m_store.where(&Snooze::subject, subject);
            if (mine.empty()) {
                m_changes.change(their, Snooze{their.id, subject, their.until});
                continue;
            }
            m_changes.remove(their);
            m_changes.change(mine.front(), Snooze{mine.front().id, subject, std::max(mine.front().until, their.until)});
        }
    }
}

/// Who is not one with the one who goes is not one with the one who stays, unless it is they.
void Merger::moveApart()
{
    QSet<Id<Person>> apart{m_before.id};
    for (const auto member : {&DistinctPeople::person, &DistinctPeople::other})
        for (const DistinctPeople &pair : m_store.where(member, m_before.id))
            apart.insert(pair.person == m_before.id ? pair.other : pair.person);
    for (const auto member : {&DistinctPeople::person, &DistinctPeople::other})
        for (const DistinctPeople &pair : m_store.where(member, m_gone.id)) {
            const Id<Person> third = pair.person == m_gone.id ? pair.other : pair.person;
            if (third == m_before.id || apart.contains(third))
                m_changes.remove(pair);
            else
                m_changes.change(pair,
                                 DistinctPeople{pair.id, std::min(third, m_before.id), std::max(third, m_before.id)});
            apart.insert(third);
        }
}

void Merger::moveAliases()
{
    const Person &kept = m_merge.kept;
    std::vector<PersonAlias> aliases = m_store.where(&PersonAlias::person, m_before.id);
    for (const PersonAlias &their : m_store.where(&PersonAlias::person, m_gone.id)) {
        PersonAlias moved = their;
        moved.person = kept.id;
        if (addAlias(kept, their.kind, their.text, aliases))
            m_changes.change(their, moved);
        else
            m_changes.remove(their);
    }
    for (const Person *person : {&m_gone, &m_before})
        for (const auto &[kind, text] :
             {std::pair(AliasKind::FullName, person->name.value()), std::pair(AliasKind::Handle, person->handle),
              std::pair(AliasKind::Address, person->email.value())})
            if (addAlias(kept, kind, text, aliases)) {
                aliases.back().id = m_store.newId<PersonAlias>();
                m_changes.add(aliases.back());
            }
}

} // namespace

Person mergedFields(const Person &stays, const Person &goes)
{
    Person kept = stays;
    const auto fill = [&](auto member) {
        if ((kept.*member).isEmpty())
            kept.*member = goes.*member;
    };
    fill(&Person::handle);
    fill(&Person::email);
    for (const auto member : {&Person::country, &Person::zone, &Person::languages})
        fill(member);
    kept.joined = earlier(stays.joined, goes.joined);
    kept.guest = stays.guest && goes.guest;
    return kept;
}

ChangeSet mergePeople(const Store &store, const Merge &merge, QDate today)
{
    return Merger(store, merge, today).changes();
}

void moveDrafts(Workspace &workspace, Id<Person> gone, Id<Person> kept)
{
    const auto move = [&](std::vector<Id<Person>> &people) {
        std::replace(people.begin(), people.end(), gone, kept);
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
    };
    for (const Draft &draft : workspace.store().all<Draft>()) {
        if (draft.subject == gone.toString() && workspace.draft(draft.kind, kept.toString()).isEmpty()) {
            workspace.saveDraft(draft.kind, kept.toString(), draft.text);
            workspace.saveDraft(draft.kind, draft.subject, {});
        }
        if (draft.kind != LogDraft::kind)
            continue;
        LogDraft log = LogDraft::fromText(draft.text);
        const LogDraft before = log;
        for (auto *people : {&log.present, &log.absent, &log.thanked})
            move(*people);
        for (WrittenName &written : log.written)
            written.person = written.person == gone ? kept : written.person;
        if (!(log == before))
            workspace.saveDraft(draft.kind, draft.subject, log.toText());
    }
}

Holdings holdingsOf(const Store &store, Id<Person> person)
{
    QSet<Id<Event>> sessions;
    for (const Attendance &attendance : store.where(&Attendance::person, person))
        sessions.insert(attendance.event);
    for (const Part &part : store.where(&Part::person, person))
        sessions.insert(part.event);
    for (const Feedback &feedback : store.where(&Feedback::person, person))
        sessions.insert(feedback.event);
    QSet<Id<Community>> communities;
    for (const Membership &membership : store.where(&Membership::person, person))
        communities.insert(membership.community);
    return {int(sessions.size()), int(communities.size()), int(store.where(&RoleTerm::person, person).size()),
            int(store.where(&Touch::person, person).size()), int(store.where(&ActionItem::owner, person).size())};
}

Id<Person> betterToKeep(const Store &store, const Person &one, const Person &other)
{
    const auto known = [](const Person &person) {
        const auto filled = [&](auto member) { return int(!(person.*member).isEmpty()); };
        return filled(&Person::handle) + filled(&Person::email) + filled(&Person::country) +
               filled(&Person::languages) + filled(&Person::joined);
    };
    const auto worth = [&](const Person &person) {
        return std::tuple(!person.guest, known(person), holdingsOf(store, person.id).all());
    };
    return worth(other) > worth(one) ? other.id : one.id;
}

} // namespace convenor
