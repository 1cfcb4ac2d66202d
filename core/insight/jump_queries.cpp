// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump_rows.h"
#include "core/store/search.h"
#include "core/store/store.h"

#include <array>

namespace convenor {

namespace {

struct Source
{
    const char *names; ///< the searchable columns by which it is called; of texts there are none
    const char *sql;   ///< id, title, detail, text and day of what ?1 finds, at most ?2
};

// In the order of JumpHit::Kind. CROSS JOIN: the index leads, whatever SQLite thinks of it.
constexpr std::array<Source, JumpHit::Note + 1> sources = {{
    {"name code", "SELECT c.id, c.name, c.code, c.purpose, '' FROM search_community s CROSS JOIN community c ON c.id = s.rowid"
                  " WHERE search_community MATCH ? LIMIT ?"},
    {"name handle", "SELECT p.id, p.name, CASE p.handle WHEN '' THEN p.email ELSE p.handle END, p.email, ''"
                    " FROM search_person s CROSS JOIN person p ON p.id = s.rowid WHERE search_person MATCH ? LIMIT ?"},
    {"title", "SELECT e.id, e.title, '', '', e.date FROM search_event s CROSS JOIN event e ON e.id = s.rowid"
              " WHERE search_event MATCH ?1 AND e.status <> 'cancelled' ORDER BY abs(e.start_utc - ?3) LIMIT ?2"},
    {"text", "SELECT a.id, a.text, a.done, '', ''"
             " FROM search_action_item s CROSS JOIN action_item a ON a.id = s.rowid WHERE search_action_item MATCH ?"
             " ORDER BY a.done <> '', a.due DESC LIMIT ?"},
    {"", "SELECT p.id, p.name, '', t.note, t.day FROM search_touch s CROSS JOIN touch t ON t.id = s.rowid"
         " JOIN person p ON p.id = t.person WHERE search_touch MATCH ? ORDER BY t.day DESC LIMIT ?"},
    {"", "SELECT e.id, e.title, '', n.text, e.date FROM search_session_note s CROSS JOIN session_note n ON n.id = s.rowid"
         " JOIN event e ON e.id = n.event WHERE search_session_note MATCH ? ORDER BY e.start_utc DESC LIMIT ?"},
}};

/// People by what else they were written.
constexpr auto byAlias = "SELECT p.id, p.name, CASE p.handle WHEN '' THEN p.email ELSE p.handle END, a.text, ''"
                         " FROM search_person_alias s CROSS JOIN person_alias a ON a.id = s.rowid"
                         " JOIN person p ON p.id = a.person WHERE search_person_alias MATCH ? LIMIT ?";

void append(std::vector<JumpRow> &found, Statement rows)
{
    while (rows.step())
        found.push_back({rows.number(0), rows.text(1), rows.text(2), rows.text(3),
                         rows.text(4).isEmpty() ? QDate() : ColumnType<QDate>::from(rows.cell(4))});
}

} // namespace

std::vector<JumpRow> jumpRows(const Store &store, JumpHit::Kind kind, const QStringList &words, JumpReach reach,
                              QDate today, int limit)
{
    const Source &source = sources[size_t(kind)];
    if (reach != JumpReach::Everything && !*source.names)
        return {};
    const WordMatch how = reach == JumpReach::Names ? WordMatch::Whole : WordMatch::Begin;
    Statement rows = store.select(source.sql);
    rows.bind(matchOf(words, how, reach == JumpReach::Everything ? "" : source.names)).bind(limit);
    if (kind == JumpHit::Session)
        rows.bind(today.startOfDay(Qt::UTC).toSecsSinceEpoch());
    std::vector<JumpRow> found;
    append(found, std::move(rows));
    if (kind == JumpHit::Person && reach == JumpReach::Everything) {
        Statement aliases = store.select(byAlias);
        aliases.bind(matchOf(words, how)).bind(limit);
        append(found, std::move(aliases));
    }
    return found;
}

} // namespace convenor
