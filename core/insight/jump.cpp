// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump.h"

#include "core/base/spoken_day.h"
#include "core/base/text.h"
#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sessions/sessions_mapping.h"
#include "core/store/store.h"

#include <algorithm>

namespace convenor {

namespace {

constexpr int perFit = 10;   // a better fit beats every other advantage
constexpr int nearDays = 60; // in which a session is likely to be meant

QString titleOf(const Community &community)
{
    return community.name.value();
}
QString titleOf(const Person &person)
{
    return person.name.value();
}
QString titleOf(const Event &event)
{
    return event.title.value();
}
QString titleOf(const ActionItem &item)
{
    return item.text;
}

QString detailOf(const Community &community)
{
    return community.code.value();
}
QString detailOf(const Person &person)
{
    return person.handle.isEmpty() ? person.email.value() : person.handle;
}
QString detailOf(const Event &)
{
    return {};
}
QString detailOf(const ActionItem &item)
{
    return item.done.isEmpty() ? QString() : QStringLiteral("done");
}

QString wordsOf(const Person &person)
{
    return person.name.value() + u' ' + person.handle + u' ' + person.email.value();
}
template <class T> QString wordsOf(const T &record)
{
    return titleOf(record) + u' ' + detailOf(record);
}

QDate dayOf(const Event &event)
{
    return event.date;
}
template <class T> QDate dayOf(const T &)
{
    return {};
}

bool isFound(const Event &event)
{
    return event.status != EventStatus::Cancelled;
}
template <class T> bool isFound(const T &)
{
    return true;
}

bool beginsAWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// Communities are few and meant most often, then come people.
int weightOf(JumpHit::Kind kind)
{
    constexpr std::array<int, JumpHit::Action + 1> weights{4, 3, 1, 0};
    return weights[size_t(kind)];
}

} // namespace

int fitOf(QStringView folded, QStringView typed)
{
    int fit = 2;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (!folded.contains(word))
            return 0;
        if (!beginsAWord(folded, word))
            fit = 1;
    }
    const bool isOneOfThem = fit == 2 && folded.split(u' ').contains(typed);
    return isOneOfThem ? 3 : fit;
}

template <class T> void JumpIndex::take(JumpHit::Kind kind, const ChangeSet &changes)
{
    Entries &entries = m_entries[size_t(kind)];
    for (const Change<T> &change : changes.of<T>()) {
        entries.remove((change.after ? change.after : change.before)->id.value());
        if (change.after && isFound(*change.after))
            entries.insert(change.after->id.value(), {titleOf(*change.after), detailOf(*change.after),
                                                      fold(wordsOf(*change.after)), dayOf(*change.after)});
    }
}

void JumpIndex::apply(const ChangeSet &changes)
{
    if (!m_isRead)
        return;
    take<Community>(JumpHit::Community, changes);
    take<Person>(JumpHit::Person, changes);
    take<Event>(JumpHit::Session, changes);
    take<ActionItem>(JumpHit::Action, changes);
}

/// One for each title: the one nearest to today.
std::vector<JumpHit> JumpIndex::sessions(QStringView typed) const
{
    struct Nearest
    {
        qint64 id;
        qint64 days;
        int fit;
    };
    QHash<QString, Nearest> nearest;
    const Entries &entries = m_entries[JumpHit::Session];
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        const int fit = fitOf(it->folded, typed);
        const qint64 days = qAbs(m_today.daysTo(it->day));
        if (fit == 0)
            continue;
        const auto known = nearest.constFind(it->title);
        if (known == nearest.cend() || std::pair(days, it.key()) < std::pair(known->days, known->id))
            nearest.insert(it->title, {it.key(), days, fit});
    }
    std::vector<JumpHit> hits;
    for (auto it = nearest.cbegin(); it != nearest.cend(); ++it)
        hits.push_back({JumpHit::Session, it->id, it.key(), dayWords(entries.constFind(it->id)->day, m_today), it->fit,
                        it->fit * perFit + weightOf(JumpHit::Session) + (it->days <= nearDays ? 2 : 0)});
    return hits;
}

std::vector<JumpHit> JumpIndex::find(const QString &text, int limit)
{
    const QString typed = fold(text.trimmed());
    if (typed.isEmpty())
        return {};
    if (!m_isRead)
        read();
    std::vector<JumpHit> hits = sessions(typed);
    for (const JumpHit::Kind kind : {JumpHit::Community, JumpHit::Person, JumpHit::Action}) {
        const Entries &entries = m_entries[size_t(kind)];
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            if (const int fit = fitOf(it->folded, typed))
                hits.push_back({kind, it.key(), it->title, it->detail, fit, fit * perFit + weightOf(kind)});
    }
    const auto better = [](const JumpHit &a, const JumpHit &b) {
        return a.score != b.score ? a.score > b.score : std::pair(a.title, a.id) < std::pair(b.title, b.id);
    };
    const size_t count = std::min(hits.size(), size_t(std::max(0, limit)));
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(count), hits.end(), better);
    hits.resize(count);
    return hits;
}

} // namespace convenor
