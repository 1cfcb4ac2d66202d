// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/likeness.h"

#include "core/base/words.h"
#include "core/people/directory.h"
#include "core/people/name_words.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t mostAllPairs = 6;     ///< of alike people; more are paired with their neighbours only
constexpr size_t mostMeeting = 32;     ///< names in which slips are looked for pair by pair; the same beyond it
constexpr qsizetype shortestSlip = 4;  ///< letters of a word in which a slip is told from another word
constexpr qsizetype mostShortened = 5; ///< words of a name of which short forms are looked for
constexpr qsizetype leastPart = 2;     ///< words of a name that stand for more

/// SplitMix64's finalizer: sums of it are hashes of words in any order.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

quint64 hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3u; // FNV-1a
    return mixed(hash);
}

quint64 hashOf(const QStringList &words)
{
    quint64 sum = 0;
    for (const QString &word : words)
        sum += hashOf(word);
    return sum;
}

/// A number tells people apart: nobody mistypes "Guest 12" for "Guest 13".
bool mayHoldSlip(const QString &word)
{
    return word.size() >= shortestSlip && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// True if the names have the same words but for one, which differs by a slip.
bool areOneSlipApart(QStringList one, QStringList other)
{
    for (qsizetype i = one.size() - 1; i >= 0; --i)
        if (other.removeOne(one[i]))
            one.removeAt(i);
    return one.size() == 1 && other.size() == 1 && isSlip(one.front(), other.front());
}

QString domainOf(const QString &email)
{
    return PeopleDirectory::key(email.section(u'@', 1));
}

/// What tells a person from their namesakes, as far as it is known.
QString markOf(const ComparedPerson &person)
{
    if (!person.email.isEmpty())
        return person.email;
    return person.departments.isEmpty() ? person.handle : person.departments.last();
}

std::pair<qint64, qint64> keyOf(Id<Person> one, Id<Person> other)
{
    return std::minmax(one.value(), other.value());
}

} // namespace

std::vector<DuplicatePair> LikenessSearch::pairs()
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        m_people[i].words = nameWords(m_people[i].name);
        if (!m_people[i].words.isEmpty())
            m_named[hashOf(m_people[i].words)].push_back(int(i));
    }
    findEqual(&ComparedPerson::email, Likeness::Address);
    findEqual(&ComparedPerson::handle, Likeness::Handle);
    findNames();
    findSlips();
    findShortForms();
    std::sort(m_pairs.begin(), m_pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(a.likeness, PeopleDirectory::key(a.oneName), a.one, a.other) <
               std::tuple(b.likeness, PeopleDirectory::key(b.oneName), b.one, b.other);
    });
    return std::move(m_pairs);
}

void LikenessSearch::findEqual(QString ComparedPerson::*member, Likeness likeness)
{
    QHash<QString, Places> places;
    for (size_t i = 0; i < m_people.size(); ++i)
        if (const QString key = PeopleDirectory::key(m_people[i].*member); !key.isEmpty())
            places[key].push_back(int(i));
    const QString sentence = likeness == Likeness::Address ? Words::tr("Both have the address %1.")
                                                           : Words::tr("Both have the handle “%1”.");
    for (const Places &alike : std::as_const(places))
        pairUp(alike, mostAllPairs,
               [&](int one, int other) { add(one, other, likeness, sentence.arg(at(one).*member)); });
}

void LikenessSearch::findNames()
{
    for (const Places &alike : std::as_const(m_named))
        pairUp(alike, mostAllPairs, [&](int one, int other) {
            const QString &name = at(one).name;
            if (haveOwnAddresses(one, other))
                add(one, other, Likeness::NameAlone,
                    Words::tr("Both are called %1, but each has an own address at %2.")
                        .arg(name, domainOf(at(one).email)));
            else if (at(one).words.size() == 1)
                add(one, other, Likeness::NameAlone,
                    Words::tr("Both are called %1, and no more of their names is known.").arg(name));
            else if (PeopleDirectory::key(name) == PeopleDirectory::key(at(other).name))
                add(one, other, Likeness::WholeName, Words::tr("Both are called %1.").arg(name));
            else
                add(one, other, Likeness::WholeName,
                    Words::tr("“%1” and “%2” are one name, written in two ways.").arg(name, at(other).name));
        });
}

/// Two words that are one slip apart become the same when a letter is left out of either, or of one of them: names meet
/// in what is left, and are compared only then.
void LikenessSearch::findSlips()
{
    std::vector<std::pair<quint64, int>> meetings;
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
        const QStringList &words = at(it->front()).words;
        for (const QString &word : words.size() > 1 ? words : QStringList()) {
            if (!mayHoldSlip(word))
                continue;
            const quint64 others = mixed(it.key() - hashOf(word));
            meetings.emplace_back(others + hashOf(word), it->front());
            for (qsizetype i = 0; i < word.size(); ++i)
                meetings.emplace_back(others + hashOf(QString(word).remove(i, 1)), it->front());
        }
    }
    std::sort(meetings.begin(), meetings.end());
    meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
    for (size_t begin = 0, end = 0; begin < meetings.size(); begin = end) {
        Places met;
        for (end = begin; end < meetings.size() && meetings[end].first == meetings[begin].first; ++end)
            met.push_back(meetings[end].second);
        const auto compare = [&](int one, int other) {
            if (!haveOwnAddresses(one, other) && areOneSlipApart(at(one).words, at(other).words))
                add(one, other, Likeness::OneSlip,
                    Words::tr("“%1” and “%2” are one slip apart.").arg(at(one).name, at(other).name));
        };
        pairUp(met, mostMeeting, compare);
    }
}

/// Each name tells what it would be with words left out, or only their initials; short names that are the same meet it.
void LikenessSearch::findShortForms()
{
    QHash<int, std::vector<std::pair<int, Likeness>>> longNames;
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
        const QStringList &words = at(it->front()).words;
        if (words.size() < leastPart || words.size() > mostShortened)
            continue;
        for (uint chosen = 1; chosen + 1 < (1u << words.size()); ++chosen) {
            quint64 initials = it.key(), parts = it.key();
            qsizetype left = words.size();
            for (qsizetype i = 0; i < words.size(); ++i)
                if (chosen >> i & 1) {
                    parts -= hashOf(words[i]);
                    initials += hashOf(QStringView(words[i]).left(1)) - hashOf(words[i]);
                    --left;
                }
            if (const auto met = m_named.constFind(initials); met != m_named.cend() && initials != it.key())
                longNames[met->front()].emplace_back(it->front(), Likeness::Initials);
            if (const auto met = left < leastPart ? m_named.cend() : m_named.constFind(parts); met != m_named.cend())
                longNames[met->front()].emplace_back(it->front(), Likeness::PartOfName);
        }
    }
    for (auto it = longNames.cbegin(); it != longNames.cend(); ++it)
        addShortForms(it.key(), *it);
}

void LikenessSearch::addShortForms(int shortName, const std::vector<std::pair<int, Likeness>> &longNames)
{
    const Places &shorts = m_named[hashOf(at(shortName).words)];
    const auto bearers = [&](int longName) -> const Places & { return m_named[hashOf(at(longName).words)]; };
    const bool isOnlyOne = longNames.size() == 1 && bearers(longNames.front().first).size() == 1;
    for (size_t i = 0; i < std::min(shorts.size(), mostAllPairs); ++i)
        for (const auto &[longName, likeness] : longNames)
            for (size_t j = 0; j < std::min(bearers(longName).size(), mostAllPairs); ++j) {
                const int one = shorts[i], other = bearers(longName)[j];
                const QString department = sharedDepartment(one, other);
                const QString sentence =
                    !department.isEmpty() ? Words::tr("“%1” may be short for “%2”, and %3 is the department of both.")
                                          : Words::tr("“%1” is a guest and may be short for “%2”; nobody else fits.");
                const bool mayBe = !department.isEmpty() || (at(one).guest && isOnlyOne);
                if (mayBe && !haveOwnAddresses(one, other))
                    add(one, other, likeness,
                        department.isEmpty() ? sentence.arg(at(one).name, at(other).name)
                                             : sentence.arg(at(one).name, at(other).name, department));
            }
}

void LikenessSearch::pairUp(const Places &places, size_t most, const std::function<void(int, int)> &visit) const
{
    for (size_t i = 0; i < places.size(); ++i) {
        const size_t last = places.size() <= most ? places.size() : std::min(i + 2, places.size());
        for (size_t j = i + 1; j < last; ++j)
            visit(places[i], places[j]);
    }
}

void LikenessSearch::add(int one, int other, Likeness likeness, const QString &reason)
{
    const auto key = keyOf(at(one).id, at(other).id);
    if (m_taken.contains(key))
        return;
    m_taken.insert(key);
    DuplicatePair pair{at(one).id, at(other).id, at(one).name, at(other).name, likeness, reason, {}, {}};
    if (PeopleDirectory::key(pair.oneName) == PeopleDirectory::key(pair.otherName)) {
        pair.oneMark = markOf(at(one));
        pair.otherMark = markOf(at(other));
    }
    m_pairs.push_back(std::move(pair));
}

bool LikenessSearch::haveOwnAddresses(int one, int other) const
{
    const QString &mine = at(one).email, &theirs = at(other).email;
    return !mine.isEmpty() && !theirs.isEmpty() && PeopleDirectory::key(mine) != PeopleDirectory::key(theirs) &&
           domainOf(mine) == domainOf(theirs);
}

QString LikenessSearch::sharedDepartment(int one, int other) const
{
    for (const QString &mine : at(one).departments)
        for (const QString &theirs : at(other).departments)
            if (PeopleDirectory::key(mine) == PeopleDirectory::key(theirs))
                return mine;
    return {};
}

} // namespace convenor
