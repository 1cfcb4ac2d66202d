// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/calendar/event_lookup.h"

#include "core/communities/directory.h"
#include "core/store/store.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace convenor {

namespace {

constexpr size_t mostNamed = 5;

/// An event that may be meant.
struct Candidate
{
    Id<Event> id;
    bool isCancelled;
    QString words; ///< id, start and title, to choose by
};

using Candidates = std::vector<Candidate>;

const QByteArray candidates = "SELECT e.id, e.status, e.date, coalesce(e.time, ''), e.title FROM event e";

Candidates read(Statement rows)
{
    Candidates found;
    while (rows.step()) {
        const QString start = (rows.text(2) + u' ' + rows.text(3)).trimmed();
        found.push_back({Id<Event>(rows.number(0)), rows.text(1) == QLatin1String("cancelled"),
                         QStringLiteral("%1 (%2 “%3”)").arg(QString::number(rows.number(0)), start, rows.text(4))});
    }
    return found;
}

Candidates withId(const Store &store, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    Statement rows = store.select(candidates + " WHERE e.id = ?");
    rows.bind(id);
    return read(std::move(rows));
}

Candidates withUid(const Store &store, const QString &uid)
{
    Statement rows = store.select(candidates + " WHERE e.uid = ? ORDER BY e.start_utc");
    rows.bind(uid);
    return read(std::move(rows));
}

Candidates withUidOn(const Store &store, const QString &uid, const QString &day)
{
    Statement rows = store.select(candidates + " WHERE e.uid = ? AND e.date = ? ORDER BY e.start_utc");
    rows.bind(uid).bind(day);
    Candidates found = read(std::move(rows));
    if (!found.empty())
        return found;
    Statement moved = store.select(candidates + " WHERE e.uid = ? AND substr(e.original_start, 1, 10) = ?");
    moved.bind(uid).bind(day);
    return read(std::move(moved));
}

Candidates ofCommunityOn(const Store &store, const QString &code, const QString &day)
{
    const Id<Community> community = CommunityDirectory(store).find(code);
    if (community.isNull())
        return {};
    Statement rows = store.select(candidates + " JOIN event_community c ON c.event = e.id"
                                               " WHERE c.community = ? AND e.date = ? ORDER BY e.start_utc");
    rows.bind(community.value()).bind(day);
    return read(std::move(rows));
}

Candidates onDay(const Store &store, const QString &text)
{
    const QString day = text.section(u'@', -1);
    const QString before = text.section(u'@', 0, -2);
    if (day.size() != 10 || !QDate::fromString(day, Qt::ISODate).isValid())
        return {};
    const Candidates found = withUidOn(store, before, day);
    return found.empty() ? ofCommunityOn(store, before, day) : found;
}

Error several(const QString &text, const Candidates &found)
{
    if (found.size() > mostNamed)
        return {Error::Conflict, Words::tr("“%1” means %2 events. Add the day of the one you mean, as in %1@YYYY-MM-DD, or "
                                                "write its id.").arg(text, QString::number(found.size()))};
    QStringList words;
    for (const Candidate &candidate : found)
        words << candidate.words;
    return {Error::Conflict, Words::tr("“%1” means %2 events. Write the id of one of them: %3.")
                                 .arg(text, QString::number(found.size()), words.join(QStringLiteral(", ")))};
}

Candidates find(const Store &store, const QString &text)
{
    for (const auto &lookUp : {withId, withUid, onDay})
        if (Candidates found = lookUp(store, text); !found.empty())
            return found;
    throw Error(Error::NotFound, Words::tr("There is no event “%1”. Write an id or uid from the list of events, or the "
                                           "code of a community and a day, as in go@2026-11-02.")
                                     .arg(text));
}

} // namespace

Id<Event> findEvent(const Store &store, const QString &text)
{
    Candidates found = find(store, text.trimmed());
    const auto cancelled = [](const Candidate &candidate) { return candidate.isCancelled; };
    if (found.size() > 1 && !std::all_of(found.begin(), found.end(), cancelled))
        std::erase_if(found, cancelled);
    if (found.size() > 1)
        throw several(text.trimmed(), found);
    return found.front().id;
}

} // namespace convenor
