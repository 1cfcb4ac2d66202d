// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/directory.h"

#include "core/store/store.h"

#include <bitset>
#include <optional>

namespace convenor {

namespace {

/// Tells from its bytes that a text is none of those wanted, which is ten times as fast as folding it first.
class Sieve
{
public:
    explicit Sieve(const QSet<QString> &wanted)
    {
        for (const QString &key : wanted) {
            const QByteArray utf8 = key.toUtf8();
            if (const auto at = mark({utf8.constData(), size_t(utf8.size())}))
                m_marks.set(*at);
        }
    }
    /// Never false for a text whose key is wanted.
    bool passes(const Cell &text) const
    {
        const auto at = mark(text.bytes);
        return !at || m_marks.test(*at);
    }

private:
    static constexpr int bits = 16;

    /// A hash without regard to case and space (FNV-1a); nothing if the text is not ASCII, whose case is not told so easily.
    static std::optional<size_t> mark(std::string_view text)
    {
        quint32 hash = 2'166'136'261u;
        for (const char c : text) {
            if (c < 0)
                return std::nullopt;
            if (c > ' ')
                hash = (hash ^ quint32(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)) * 16'777'619u;
        }
        return hash >> (32 - bits);
    }

    std::bitset<1 << bits> m_marks;
};

} // namespace

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
    const Sieve sieve(m_wanted);
    while (rows.step())
        if (m_all || sieve.passes(rows.cell(1)) || sieve.passes(rows.cell(2)) || sieve.passes(rows.cell(3)))
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

void PeopleDirectory::alsoKnownAs(Id<Person> id, const QString &handle, const QString &email)
{
    if (!handle.isEmpty() && !m_handles.contains(key(handle)))
        insert(m_handles, handle, id);
    if (!email.isEmpty() && !m_emails.contains(key(email)))
        insert(m_emails, email, id);
}

void PeopleDirectory::add(Id<Person> id, const QString &handle, const QString &email, const QString &name)
{
    if (m_all && !handle.isEmpty())
        m_handleOf.insert(id, handle);
    if (m_all && !email.isEmpty())
        m_emailOf.insert(id, email);
    insert(m_handles, handle, id);
    insert(m_emails, email, id);
    insert(m_names, name, id);
}

void PeopleDirectory::insert(Index &index, const QString &text, Id<Person> id)
{
    if (text.isEmpty())
        return;
    const QString folded = key(text);
    if ((m_all || m_wanted.contains(folded)) && !index.contains(folded, id))
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
