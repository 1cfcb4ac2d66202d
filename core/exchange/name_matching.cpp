// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_matching.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace convenor {

namespace {

constexpr int exactWord = 10;
constexpr int slippedWord = 6;
constexpr int beginOfWord = 5;
constexpr int initial = 4;

QString key(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

QString sortedKey(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

bool isTitle(const QString &word)
{
    constexpr std::array titles = {"dipl", "dr", "ing", "mr", "mrs", "ms", "msc", "phd", "prof"};
    return std::any_of(titles.begin(), titles.end(), [&](const char *title) { return word == QLatin1String(title); });
}

QStringList splitWords(const QString &text)
{
    QStringList words;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        for (end = begin; end < text.size() && text[end].isLetterOrNumber();)
            ++end;
        if (end > begin)
            words << text.mid(begin, end - begin);
    }
    return words;
}

/// True if one letter was added, left out or changed, or two were swapped.
bool isSlip(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < 4 || longer.size() - shorter.size() > 1)
        return false;
    qsizetype begin = 0, end = 0;
    while (begin < shorter.size() && longer[begin] == shorter[begin])
        ++begin;
    while (end < shorter.size() - begin && longer[longer.size() - 1 - end] == shorter[shorter.size() - 1 - end])
        ++end;
    const qsizetype differing = longer.size() - begin - end;
    const bool isSwap = differing == 2 && longer.size() == shorter.size() && longer[begin] == shorter[begin + 1] &&
                        longer[begin + 1] == shorter[begin];
    return differing <= 1 || isSwap;
}

/// How well a word that was written fits a word of a name; 0: not at all.
int fitOf(const QString &written, const QString &word)
{
    if (written == word)
        return written.size() > 1 ? exactWord : initial;
    if (written.size() == 1 || word.size() == 1)
        return written[0] == word[0] ? initial : 0;
    if (written.size() >= 3 && word.startsWith(written))
        return beginOfWord;
    return isSlip(written, word) ? slippedWord : 0;
}

/// The sum of the fits if every word that was written fits another word of the name, one of them exactly; else 0.
int scoreOf(const QStringList &written, QStringList name)
{
    int sum = 0;
    bool hasExact = false;
    for (const QString &word : written) {
        int best = 0;
        qsizetype at = -1;
        for (qsizetype i = 0; i < name.size(); ++i)
            if (const int fit = fitOf(word, name[i]); fit > best) {
                best = fit;
                at = i;
            }
        if (at < 0)
            return 0;
        hasExact = hasExact || best == exactWord;
        sum += best;
        name.removeAt(at);
    }
    return hasExact ? sum : 0;
}

/// A name and what its brackets hold, each a name by itself: "003_Power Girl (Kara Zor-L)".
QStringList variantsOf(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("[([\"“](.*?)[)\\]\"”]"));
    QStringList variants{QString(name).replace(brackets, QStringLiteral(" "))};
    for (auto it = brackets.globalMatch(name); it.hasNext();)
        variants << it.next().captured(1);
    return variants;
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

QStringList NameMatcher::wordsOf(const QString &name)
{
    QStringList words = splitWords(fold(name));
    if (words.size() < 2)
        return words;
    QStringList plain = words;
    plain.removeIf(isTitle);
    return plain.isEmpty() ? words : plain;
}

NameMatch NameMatcher::match(const Attendee &attendee) const
{
    if (const NameMatch found = sure(attendee); found.certainty != Certainty::Unknown)
        return found;
    for (const QString &variant : variantsOf(attendee.name))
        if (const NameMatch found = maybe(wordsOf(variant)); found.certainty != Certainty::Unknown)
            return found;
    return attendee.email.isEmpty() ? NameMatch() : maybe(wordsOf(attendee.email.section(u'@', 0, 0)));
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
    NameMatch found;
    for (const QString &variant : variantsOf(attendee.name))
        if (const NameMatch named = byWholeName(wordsOf(variant), attendee.email); named.certainty > found.certainty)
            found = named;
    return found;
}

/// Two addresses of one domain make two people of one name.
NameMatch NameMatcher::byWholeName(const QStringList &words, const QString &email) const
{
    QList<int> places = words.isEmpty() ? QList<int>() : m_words.values(words.front());
    places.removeIf([&](int place) { return sortedKey(m_people[size_t(place)].words) != sortedKey(words); });
    if (places.isEmpty())
        return {};
    std::vector<std::pair<int, int>> scored;
    for (const int place : places)
        scored.emplace_back(exactWord, place);
    const Known &first = m_people[size_t(places.front())];
    const bool isOnlyBearer = places.size() == 1 && (words.size() > 1 || m_words.count(words.front()) == 1);
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
        if (const int score = scoreOf(words, m_people[size_t(place)].words))
            scored.emplace_back(score, place);
    return best(scored);
}

NameMatch NameMatcher::byOneWord(const QString &word) const
{
    std::vector<std::pair<int, int>> scored;
    for (const int place : m_words.values(word))
        if (m_people[size_t(place)].rank < m_unlikely)
            scored.emplace_back(exactWord, place);
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
    const QStringList words = wordsOf(typed);
    const QString text = key(typed);
    if (text.isEmpty())
        return {};
    const auto fits = [&](const Known &known) {
        const bool byWords = !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &begin) {
            return std::any_of(known.words.begin(), known.words.end(),
                               [&](const QString &w) { return w.startsWith(begin); });
        });
        return byWords || key(known.handle).startsWith(text) || key(known.email).startsWith(text);
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
