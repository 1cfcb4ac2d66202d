// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"

#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <QElapsedTimer>

namespace convenor {

namespace {

constexpr int rowsPerSlice = 5'000;
constexpr int rowsPerLook = 250;   // at the clock
constexpr qint64 longestSlice = 2; // milliseconds: a window that paints must not be felt to wait

/// The value of a member, from the next column.
class Columns
{
public:
    explicit Columns(const Statement &row) : m_row(row) {}

    template <class V> Columns &operator>>(V &value)
    {
        value = ColumnType<V>::from(m_row.cell(m_next++));
        return *this;
    }

private:
    const Statement &m_row;
    int m_next = 1; // after the id
};

} // namespace

/// Takes one row of each table.
struct FactsReader
{
    static void person(Facts &facts, const Statement &row)
    {
        Person person;
        person.id = Id<Person>(row.number(0));
        Columns(row) >> person.joined >> person.left >> person.guest;
        facts.m_people[facts.slot(person.id)] = facts.factOf(person);
    }

    static void community(Facts &facts, const Statement &row)
    {
        Community community;
        community.id = Id<Community>(row.number(0));
        Columns(row) >> community.code >> community.name >> community.founded >> community.closed >>
            community.cadenceDays;
        facts.m_communities[facts.slot(community.id)] = facts.factOf(community);
    }

    static void role(Facts &facts, const Statement &row)
    {
        facts.m_roles[facts.slot(Id<Role>(row.number(0)))].core = row.number(1) != 0;
    }

    static void event(Facts &facts, const Statement &row)
    {
        Event event;
        event.id = Id<Event>(row.number(0));
        Columns(row) >> event.date >> event.status >> event.format >> event.headCount >> event.unnamed >>
            event.safeSpace;
        facts.setEvent(event.id, facts.factOf(event));
    }

    static void placing(Facts &facts, const Statement &row)
    {
        facts.place(Id<Event>(row.number(1)), Id<Community>(row.number(2)), true);
    }

    static void membership(Facts &facts, const Statement &row)
    {
        Membership membership;
        membership.id = Id<Membership>(row.number(0));
        Columns(row) >> membership.community >> membership.person >> membership.since >> membership.until;
        facts.m_memberships.push_back(facts.factOf(membership));
    }

    static void term(Facts &facts, const Statement &row)
    {
        RoleTerm term;
        term.id = Id<RoleTerm>(row.number(0));
        Columns(row) >> term.community >> term.person >> term.role >> term.since >> term.until;
        facts.m_terms.push_back(facts.factOf(term));
    }

    static void pause(Facts &facts, const Statement &row)
    {
        Break pause;
        pause.id = Id<Break>(row.number(0));
        Columns(row) >> pause.person >> pause.community >> pause.since >> pause.expectedReturn >> pause.returned;
        facts.m_breaks.push_back(facts.factOf(pause));
    }

    static void affiliation(Facts &facts, const Statement &row)
    {
        Affiliation place;
        place.id = Id<Affiliation>(row.number(0));
        Columns(row) >> place.person >> place.organisation >> place.department >> place.site >> place.since >>
            place.until;
        facts.m_affiliations.push_back(facts.factOf(place));
    }

    static void headcount(Facts &facts, const Statement &row)
    {
        Headcount headcount;
        headcount.id = Id<Headcount>(row.number(0));
        Columns(row) >> headcount.day >> headcount.people >> headcount.department >> headcount.site;
        facts.m_headcounts.push_back(facts.factOf(headcount));
    }

    static void part(Facts &facts, const Statement &row)
    {
        PartKind kind{};
        Id<Event> event;
        Id<Person> person;
        Columns(row) >> event >> person >> kind;
        facts.addAct(person, event, actKind(kind));
    }

    /// Most rows are these: no text is made of them.
    static void attendance(Facts &facts, const Statement &row)
    {
        const std::string_view presence = row.cell(3).bytes;
        if (presence == "attended" || presence == "partial")
            facts.addAct(Id<Person>(row.number(2)), Id<Event>(row.number(1)),
                         presence == "attended" ? ActKind::Came : ActKind::CamePartly);
    }

    static void tally(Facts &facts, const Statement &row)
    {
        AnswerTally tally;
        Columns(row) >> tally.event >> tally.question >> tally.value >> tally.count;
        facts.answer(tally.event, tally.question, tally.value, tally.count);
    }

    static void feedback(Facts &facts, const Statement &row)
    {
        Feedback feedback;
        Columns(row) >> feedback.event >> feedback.rating >> feedback.recommend;
        facts.answer(feedback, 1);
    }

    struct Table
    {
        const char *select;
        void (*take)(Facts &, const Statement &);
    };
    /// In the order of FactTable.
    static constexpr Table tables[] = {
        {"SELECT id, joined, \"left\", guest FROM person", person},
        {"SELECT id, code, name, founded, closed, cadence_days FROM community", community},
        {"SELECT id, core FROM role", role},
        {"SELECT id, date, status, format, head_count, unnamed, safe_space FROM event", event},
        {"SELECT id, event, community FROM event_community", placing},
        {"SELECT id, community, person, since, until FROM membership", membership},
        {"SELECT id, community, person, role, since, until FROM role_term", term},
        {"SELECT id, person, community, since, expected_return, returned FROM \"break\"", pause},
        {"SELECT id, person, organisation, department, site, since, until FROM affiliation", affiliation},
        {"SELECT id, day, people, department, site FROM headcount", headcount},
        {"SELECT id, event, person, kind FROM part", part},
        {"SELECT id, event, person, presence FROM attendance", attendance},
        {"SELECT id, event, question, value, count FROM answer_tally", tally},
        {"SELECT id, event, rating, recommend FROM feedback", feedback},
    };
    static_assert(std::size(tables) == size_t(FactTable::End));
};

bool Facts::loadMore(const Store &store)
{
    if (isComplete())
        return false;
    const FactsReader::Table &table = FactsReader::tables[m_table];
    Statement rows = store.select(QByteArray(table.select) + " WHERE id > ? ORDER BY id LIMIT ?");
    rows.bind(m_cursor).bind(qint64(rowsPerSlice));
    QElapsedTimer clock;
    clock.start();
    for (int count = 1; rows.step(); ++count) {
        table.take(*this, rows);
        m_cursor = rows.number(0);
        if (count == rowsPerSlice || (count % rowsPerLook == 0 && clock.elapsed() >= longestSlice))
            return true;
    }
    ++m_table;
    m_cursor = 0;
    return !isComplete();
}

} // namespace convenor
