// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_matching.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace convenor {

namespace {

QString key(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

QString domainOf(const QString &email)
{
    return key(email.section(u'@', 1));
}

} // namespace

NameMatcher::NameMatcher(const std::vector<Id<Person>> &likely) : m_unlikely(int(likely.size()))
{
    for (int i = 0; i < m_unlikely; ++i)
        m_ranks.insert(likely[size_t(i)], i);
}

NameMatcher::NameMatcher(const Store &store, const std::vector<Id<Person>> &likely) : NameMatcher(likely)
{
    readMore(store, std::numeric_limits<int>::max());
}

void NameMatcher::add(Known known)
{
    const int place = int(m_people.size());
    m_places.insert(known.id, place);
    if (!known.email.isEmpty())
        m_emails.insert(key(known.email), place);
    if (!known.handle.isEmpty())
        m_handles.insert(key(known.handle), place);
    for (qsizetype i = 0; i < known.words.size(); ++i)
        if (known.words.indexOf(known.words[i]) == i)
            m_words.insert(known.words[i], place);
    m_people.push_back(std::move(known));
}

/// An address or a handle that is somebody's own means nobody else, whoever was written so.
void NameMatcher::addAlias(Id<Person> id, AliasKind kind, const QString &text)
{
    const int place = m_places.value(id, -1);
    if (place < 0)
        return;
    if (kind == AliasKind::FullName) {
        const QStringList words = nameWords(text);
        m_people[size_t(place)].aliases << words;
        m_aliases.insert(nameKey(words), place);
        return;
    }
    Index &index = kind == AliasKind::Address ? m_emails : m_handles;
    const auto [begin, end] = index.equal_range(key(text));
    const bool isOwn = std::any_of(begin, end, [&](int of) {
        const Known &known = m_people[size_t(of)];
        return of == place || key(kind == AliasKind::Address ? known.email : known.handle) == key(text);
    });
    if (!isOwn)
        index.insert(key(text), place);
}

QString NameMatcher::nameOf(Id<Person> id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QString() : m_people[size_t(*place)].name;
}

QString NameMatcher::emailOf(Id<Person> id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QString() : m_people[size_t(*place)].email;
}

NameMatch NameMatcher::match(const Attendee &attendee) const
{
    if (const NameMatch found = sure(attendee); found.certainty != Certainty::Unknown)
        return found;
    for (const QString &variant : nameVariants(attendee.name))
        if (const NameMatch found = maybe(nameWords(variant)); found.certainty != Certainty::Unknown)
            return found;
    return attendee.email.isEmpty() ? NameMatch() : maybe(nameWords(attendee.email.section(u'@', 0, 0)));
}

NameMatch NameMatcher::sure(const Attendee &attendee) const
{
    const auto only = [&](const Index &index, const QString &text) {
        const auto [begin, end] = index.equal_range(key(text));
        const bool isOne = !text.isEmpty() && begin != end && std::next(begin) == end;
        return isOne ? NameMatch{Certainty::Sure, m_people[size_t(*begin)].id} : NameMatch();
    };
    for (const auto &found : {only(m_emails, attendee.email), only(m_handles, attendee.name)})
        if (found.certainty == Certainty::Sure)
            return found;
    NameMatch found = byWholeName(nameWords(attendee.name), attendee.email); // what was remembered has its brackets
    for (const QString &variant : nameVariants(attendee.name))
        if (const NameMatch named = byWholeName(nameWords(variant), attendee.email); named.certainty > found.certainty)
            found = named;
    return found;
}

/// Everybody who is called by those words in any order, or was written so.
QList<int> NameMatcher::bearersOf(const QStringList &words) const
{
    if (words.isEmpty())
        return {};
    QList<int> places = m_words.values(words.front());
    places.removeIf([&](int place) { return nameKey(m_people[size_t(place)].words) != nameKey(words); });
    for (const int place : m_aliases.values(nameKey(words)))
        if (!places.contains(place))
            places << place;
    return places;
}

/// Two addresses of one domain make two people of one name.
NameMatch NameMatcher::byWholeName(const QStringList &words, const QString &email) const
{
    const QList<int> places = bearersOf(words);
    if (places.isEmpty())
        return {};
    std::vector<std::pair<int, int>> scored;
    for (const int place : places)
        scored.emplace_back(wholeWordFit, place);
    const Known &first = m_people[size_t(places.front())];
    const auto alike = m_words.values(words.front());
    const bool isNobodyElses = std::all_of(alike.begin(), alike.end(), [&](int of) { return of == places.front(); });
    const bool isOnlyBearer = places.size() == 1 && (words.size() > 1 || isNobodyElses);
    const bool isOther = !email.isEmpty() && !first.email.isEmpty() && domainOf(email) == domainOf(first.email);
    return isOnlyBearer && !isOther ? NameMatch{Certainty::Sure, first.id} : best(scored);
}

NameMatch NameMatcher::maybe(const QStringList &words) const
{
    if (words.size() == 1)
        return byOneWord(words.front());
    QSet<int> places;
    for (const QString &each : words)
        for (const int place : each.size() > 1 ? m_words.values(each) : QList<int>())
            places.insert(place);
    std::vector<std::pair<int, int>> scored;
    for (const int place : places)
        if (const int score = nameFit(words, m_people[size_t(place)].words))
            scored.emplace_back(score, place);
    return best(scored);
}

NameMatch NameMatcher::byOneWord(const QString &word) const
{
    std::vector<std::pair<int, int>> scored;
    for (const int place : m_words.values(word))
        if (m_people[size_t(place)].rank < m_unlikely)
            scored.emplace_back(wholeWordFit, place);
    return scored.size() == 1 ? best(scored) : NameMatch();
}

/// The one with the best score, or the likeliest of them; nobody if several are equally likely.
NameMatch NameMatcher::best(const std::vector<std::pair<int, int>> &scored) const
{
    std::vector<std::pair<int, int>> order; // what is better is less
    for (const auto &[score, place] : scored)
        order.emplace_back(-score, m_people[size_t(place)].rank);
    if (order.empty())
        return {};
    const auto least = std::min_element(order.begin(), order.end());
    if (std::count(order.begin(), order.end(), *least) > 1)
        return {};
    return {Certainty::Maybe, m_people[size_t(scored[size_t(least - order.begin())].second)].id};
}

std::vector<Id<Person>> NameMatcher::complete(const QString &typed, int limit) const
{
    const QStringList words = nameWords(typed);
    const QString text = key(typed);
    if (text.isEmpty())
        return {};
    const auto begins = [&](const QStringList &name) {
        return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &begin) {
            return std::any_of(name.begin(), name.end(), [&](const QString &w) { return w.startsWith(begin); });
        });
    };
    const auto fits = [&](const Known &known) {
        return begins(known.words) || std::any_of(known.aliases.begin(), known.aliases.end(), begins) ||
               key(known.handle).startsWith(text) || key(known.email).startsWith(text);
    };
    std::vector<const Known *> found;
    for (const Known &known : m_people)
        if (fits(known))
            found.push_back(&known);
    const auto order = [&](const Known *known) {
        const bool byFirst =
            !words.isEmpty() && !known->words.isEmpty() && known->words.front().startsWith(words.front());
        return std::tuple(known->rank == m_unlikely, !byFirst, known->rank, QStringView(known->name), known->id);
    };
    std::sort(found.begin(), found.end(), [&](const Known *a, const Known *b) { return order(a) < order(b); });
    std::vector<Id<Person>> ids;
    for (size_t i = 0; i < found.size() && i < size_t(limit); ++i)
        ids.push_back(found[i]->id);
    return ids;
}

} // namespace convenor
