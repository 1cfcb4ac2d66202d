// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/directory.h"

#include "core/store/store.h"

namespace convenor {

PeopleDirectory::PeopleDirectory(const Store &store)
{
    read(store);
}

PeopleDirectory::PeopleDirectory(const Store &store, const QStringList &wanted) : m_all(false)
{
    for (const QString &text : wanted)
        m_wanted.insert(key(text));
    read(store);
}

void PeopleDirectory::read(const Store &store)
{
    Statement rows = store.select("SELECT id, handle, email, name FROM person ORDER BY id");
    while (rows.step())
        add(Id<Person>(rows.number(0)), rows.text(1), rows.text(2), rows.text(3));
}

PeopleDirectory::Match PeopleDirectory::find(const QString &text) const
{
    for (const Index *index : {&m_handles, &m_emails, &m_names}) {
        const Match found = match(*index, text);
        if (!found.id.isNull() || found.isAmbiguous)
            return found;
    }
    return {};
}

void PeopleDirectory::add(const Person &person)
{
    add(person.id, person.handle, person.email.value(), person.name.value());
}

void PeopleDirectory::add(Id<Person> id, const QString &handle, const QString &email, const QString &name)
{
    insert(m_handles, handle, id);
    insert(m_emails, email, id);
    insert(m_names, name, id);
}

void PeopleDirectory::insert(Index &index, const QString &text, Id<Person> id)
{
    if (text.isEmpty())
        return;
    const QString folded = key(text);
    if (m_all || m_wanted.contains(folded))
        index.insert(folded, id);
}

PeopleDirectory::Match PeopleDirectory::match(const Index &index, const QString &text)
{
    const auto [begin, end] = index.equal_range(key(text));
    if (begin == end)
        return {};
    const bool several = std::next(begin) != end;
    return several ? Match{{}, true} : Match{*begin, false};
}

} // namespace convenor
