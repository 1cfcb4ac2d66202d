// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/directory.h"

#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <algorithm>
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

/// The index for texts of a kind.
template <class Indexes> auto &at(Indexes &indexes, AliasKind kind)
{
    return indexes[size_t(kind)];
}

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
    Statement aliases = store.select("SELECT person, kind, text FROM person_alias ORDER BY id");
    while (aliases.step())
        addAlias(Id<Person>(aliases.number(0)), ColumnType<AliasKind>::from(aliases.cell(1)), aliases.text(2));
    if (!m_all)
        readThoseOfAliases(store);
}

/// Who is wanted only by what else they were written has a handle and an address too.
void PeopleDirectory::readThoseOfAliases(const Store &store)
{
    QSet<Id<Person>> wanted;
    for (const Index &index : m_aliases)
        wanted += QSet<Id<Person>>(index.cbegin(), index.cend());
    for (const Id<Person> id : std::as_const(wanted))
        add(store.get(id));
}

PeopleDirectory::Match PeopleDirectory::find(const QString &text) const
{
    const QString folded = key(text);
    const bool isOwn = std::any_of(m_own.begin(), m_own.end(), [&](const Index &i) { return i.contains(folded); });
    for (const AliasKind kind : {AliasKind::Handle, AliasKind::Address, AliasKind::FullName}) {
        const Match found = match(kind, text);
        if ((!found.id.isNull() || found.isAmbiguous) && found.byAlias != isOwn)
            return found;
    }
    return {};
}

QList<Id<Person>> PeopleDirectory::allByName(const QString &name, qsizetype most) const
{
    const QString folded = key(name);
    const Index &own = at(m_own, AliasKind::FullName);
    const Index &named = own.contains(folded) ? own : at(m_aliases, AliasKind::FullName);
    QList<Id<Person>> all;
    for (auto [at, end] = named.equal_range(folded); at != end && all.size() < most; ++at)
        all << *at;
    return all;
}

bool PeopleDirectory::couldBe(Id<Person> id, const QString &handle, const QString &email) const
{
    const auto fits = [&](const QString &known, const QString &told) {
        return known.isEmpty() || told.isEmpty() || key(known) == key(told) || isAlias(id, told);
    };
    return fits(handleOf(id), handle) && fits(emailOf(id), Email::problem(email) ? QString() : email);
}

bool PeopleDirectory::isAlias(Id<Person> id, const QString &text) const
{
    return std::any_of(m_aliases.begin(), m_aliases.end(), [&](const Index &i) { return i.contains(key(text), id); });
}

QSet<Id<Person>> PeopleDirectory::everybody() const
{
    QSet<Id<Person>> all;
    for (const auto *indexes : {&m_own, &m_aliases})
        for (const Index &index : *indexes)
            all += QSet<Id<Person>>(index.cbegin(), index.cend());
    return all;
}

void PeopleDirectory::add(const Person &person)
{
    add(person.id, person.handle, person.email.value(), person.name.value());
}

void PeopleDirectory::alsoKnownAs(Id<Person> id, const QString &handle, const QString &email)
{
    if (!at(m_own, AliasKind::Handle).contains(key(handle)))
        insert(at(m_own, AliasKind::Handle), handle, id);
    if (!at(m_own, AliasKind::Address).contains(key(email)))
        insert(at(m_own, AliasKind::Address), email, id);
}

void PeopleDirectory::addAlias(Id<Person> id, AliasKind kind, const QString &text)
{
    insert(at(m_aliases, kind), text, id);
}

void PeopleDirectory::add(Id<Person> id, const QString &handle, const QString &email, const QString &name)
{
    if (!handle.isEmpty())
        m_handleOf.insert(id, handle);
    if (!email.isEmpty())
        m_emailOf.insert(id, email);
    insert(at(m_own, AliasKind::Handle), handle, id);
    insert(at(m_own, AliasKind::Address), email, id);
    insert(at(m_own, AliasKind::FullName), name, id);
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

PeopleDirectory::Match PeopleDirectory::match(AliasKind kind, const QString &text) const
{
    const bool isOwn = at(m_own, kind).contains(key(text));
    Match found = match(at(isOwn ? m_own : m_aliases, kind), text);
    found.byAlias = !isOwn;
    found.by = kind;
    return found;
}

} // namespace convenor
