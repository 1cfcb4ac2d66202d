// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quick_add.h"

#include "core/base/typed_date.h"
#include "core/base/words.h"
#include "core/calendar/plan.h"
#include "core/communities/directory.h"
#include "core/people/directory.h"
#include "core/store/store.h"

#include <algorithm>
#include <array>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrefix = 80;
constexpr int mostLike = 200;
constexpr int mostNamed = 3;

/// Takes the words that carry a sign, and leaves the others in \a words.
void takeMarked(QStringList &words, QuickLine &line)
{
    QStringList left;
    for (const QString &word : words) {
        const QString rest = word.mid(1);
        if (word.size() > 1 && word.startsWith(u'@'))
            line.people << QString(rest).replace(u'_', u' ');
        else if (word.size() > 1 && word.startsWith(u'#'))
            (rest == "online"_L1 || rest == "hybrid"_L1 ? line.place : line.format) = rest;
        else if (word.startsWith("http://"_L1) || word.startsWith("https://"_L1))
            line.url = word;
        else if (word.startsWith("in:"_L1) && word.size() > 3)
            line.place = word.mid(3).replace(u'_', u' ');
        else
            left << word;
    }
    words = left;
}

/// "weekly", "fortnightly", "monthly" or the German words for them, as the last word or behind a date.
void takeRhythm(QStringList &words, QuickLine &line)
{
    static const std::array<std::pair<QString, Rhythm>, 6> rhythms{{{u"weekly"_s, Rhythm::Weekly},
                                                                    {u"wöchentlich"_s, Rhythm::Weekly},
                                                                    {u"fortnightly"_s, Rhythm::Fortnightly},
                                                                    {u"zweiwöchentlich"_s, Rhythm::Fortnightly},
                                                                    {u"monthly"_s, Rhythm::Monthly},
                                                                    {u"monatlich"_s, Rhythm::Monthly}}};
    for (const auto &[word, rhythm] : rhythms)
        if (const qsizetype at = words.lastIndexOf(word); at > 0) {
            words.removeAt(at);
            line.rhythm = rhythm;
        }
}

void takeDate(QStringList &words, QuickLine &line, QDate today)
{
    const auto span = findTypedDate(words, today);
    if (!span)
        return;
    line.date = span->value.date;
    line.time = span->value.time;
    line.minutes = span->value.minutes;
    words.remove(span->first, span->count);
}

void resolveCommunities(const Store &store, const QuickLine &line, const QuickDefaults &defaults, QuickPlan &result)
{
    if (line.community.isEmpty()) {
        if (defaults.community)
            result.plan.communities.push_back(*defaults.community);
        return;
    }
    const CommunityDirectory directory(store);
    for (const QString &name : line.community.split(u',', Qt::SkipEmptyParts)) {
        const Id<Community> id = directory.find(name.trimmed());
        if (id.isNull())
            result.problems << Words::tr("There is no community “%1”. Write its code or its name before the colon.")
                                   .arg(name.trimmed());
        else
            result.plan.communities.push_back(id);
    }
}

/// Somebody by a part of the name; of several, the one who leads sessions of \a communities.
PeopleDirectory::Match personLike(const Store &store, const QString &name,
                                  const std::vector<Id<Community>> &communities, QDate today)
{
    const auto found = peopleLike(store, name, mostLike);
    if (found.size() <= 1)
        return {found.empty() ? Id<Person>() : found.front().person, false};
    std::vector<Id<Person>> leads;
    for (const Suggestion &lead : whoCouldLead(store, communities, today))
        if (std::any_of(found.begin(), found.end(), [&](const Suggestion &one) { return one.person == lead.person; }))
            leads.push_back(lead.person);
    return leads.size() == 1 ? PeopleDirectory::Match{leads.front(), false} : PeopleDirectory::Match{{}, true};
}

/// "Noor_Ali, Noor_Berg" as they can be written.
QString namesLike(const Store &store, const QString &name)
{
    QStringList names;
    for (const Suggestion &one : peopleLike(store, name, mostNamed))
        names << u'@' + QString(one.name).replace(u' ', u'_');
    return names.join(u", "_s);
}

void resolvePeople(const Store &store, const QuickLine &line, QDate today, QuickPlan &result)
{
    if (line.people.isEmpty())
        return;
    const PeopleDirectory directory(store, line.people);
    const PartKind kind = line.rhythm == Rhythm::Once ? PartKind::Speaker : PartKind::Host;
    for (const QString &name : line.people) {
        auto match = directory.find(name);
        if (match.id.isNull() && !match.isAmbiguous)
            match = personLike(store, name, result.plan.communities, today);
        if (match.isAmbiguous)
            result.problems << Words::tr("Several people are called “%1”. Write a whole name or a handle, such as %2.")
                                   .arg(name, namesLike(store, name));
        else if (match.id.isNull())
            result.problems
                << Words::tr("There is nobody called “%1”. Write a handle, or a name with underscores as in @Ana_Lima.")
                       .arg(name);
        else
            result.plan.parts.push_back({match.id, kind});
    }
}

} // namespace

QuickLine readQuickLine(const QString &text, QDate today)
{
    QuickLine line;
    QString rest = text.simplified();
    const qsizetype colon = rest.indexOf(": "_L1);
    if (colon > 0 && colon <= longestPrefix) {
        line.community = rest.left(colon);
        rest = rest.mid(colon + 2);
    }
    QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    takeMarked(words, line);
    takeRhythm(words, line);
    takeDate(words, line, today);
    line.title = words.join(u' ');
    return line;
}

QuickPlan readQuickAdd(const Store &store, const QString &text, const QuickDefaults &defaults)
{
    const QuickLine line = readQuickLine(text, defaults.today);
    QuickPlan result;
    SessionPlan &plan = result.plan;
    plan.title = line.title;
    plan.start = retimed(defaults.start, {line.date, line.time, {}}, defaults.start.zone);
    plan.minutes = line.minutes.value_or(plan.minutes);
    plan.format = line.format;
    plan.place = line.place;
    plan.url = line.url;
    plan.rule = ruleFor(line.rhythm, plan.start.date);
    if (const auto problem = Name::problem(line.title))
        result.problems << Words::tr("Write what the session is about, such as “Generics deep dive thu 15-16”.");
    resolveCommunities(store, line, defaults, result);
    resolvePeople(store, line, defaults.today, result);
    return result;
}

} // namespace convenor
