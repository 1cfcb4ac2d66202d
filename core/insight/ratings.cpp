// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ratings.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace convenor {

namespace {

void add(RatingGroup &group, const EventFact &event)
{
    ++group.sessions;
    for (size_t value = 1; value <= group.counts.size(); ++value)
        group.counts[value - 1] += event.ratings[value];
}

int answersTo(const EventFact &event)
{
    return std::accumulate(event.ratings.begin() + 1, event.ratings.end(), 0);
}

void finish(RatingGroup &group, Visibility visibility)
{
    group.visibility = visibility;
    if (visibility != Visibility::Shown) {
        group.counts = {};
        return;
    }
    group.mean = meanOf(group.counts, 1);
    group.high = {qint64(group.counts[3]) + group.counts[4], group.answers};
}

int countAnswers(RatingGroup &group)
{
    return group.answers = std::accumulate(group.counts.begin(), group.counts.end(), 0);
}

bool isBetter(const RatingGroup &a, const RatingGroup &b)
{
    const auto rank = [](const RatingGroup &group) {
        return group.mean ? -group.mean->value : double(group.visibility);
    };
    return std::tuple(rank(a), a.format) < std::tuple(rank(b), b.format);
}

} // namespace

std::vector<Visibility> suppressed(std::span<const int> sizes)
{
    std::vector<Visibility> result;
    for (const int size : sizes)
        result.push_back(size <= 0 ? Visibility::Empty : size < fewestAnswers ? Visibility::TooFew : Visibility::Shown);
    for (;;) {
        int hidden = 0, together = 0;
        std::optional<size_t> next;
        for (size_t i = 0; i < sizes.size(); ++i) {
            if (result[i] == Visibility::Shown && (!next || sizes[i] < sizes[*next]))
                next = i;
            if (result[i] == Visibility::TooFew || result[i] == Visibility::HiddenWith) {
                ++hidden;
                together += sizes[i];
            }
        }
        if (hidden == 0 || !next || (hidden > 1 && together >= fewestAnswers))
            return result;
        result[*next] = Visibility::HiddenWith;
    }
}

Ratings ratings(const Facts &facts, const Scope &scope, const Period &period)
{
    Ratings result;
    std::map<quint32, RatingGroup> groups;
    const EventsInScope events(facts, scope);
    for (quint32 i = 0; i < facts.events().size(); ++i) {
        const EventFact &event = facts.events()[i];
        if (!events.isHeld(i) || !period.days().covers(event.day))
            continue;
        add(result.whole, event);
        add(groups[event.format], event);
        const int answers = answersTo(event);
        const std::optional<int> came = event.attendance();
        if (answers > 0 && came)
            result.answered = {result.answered.part + answers, result.answered.whole + *came};
    }
    std::vector<int> sizes;
    for (auto &[format, group] : groups) {
        group.format = facts.words()[format];
        sizes.push_back(countAnswers(group));
        result.formats.push_back(group);
    }
    const std::vector<Visibility> visibilities = suppressed(sizes);
    for (size_t i = 0; i < sizes.size(); ++i)
        finish(result.formats[i], visibilities[i]);
    const int all = countAnswers(result.whole);
    finish(result.whole, suppressed(std::span(&all, 1)).front());
    std::sort(result.formats.begin(), result.formats.end(), isBetter);
    return result;
}

} // namespace convenor
