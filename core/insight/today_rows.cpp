// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today_rows.h"

#include "core/base/spoken_day.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/care/snooze.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace convenor {

namespace {

constexpr int silenceDays = 30; // after which a conversation is due
constexpr int nearDays = 30;    // in which a departure is urgent
constexpr int askedDays = 60;   // in which nobody is asked again
constexpr size_t lastSessions = 4;
constexpr int oftenOfThem = 3;

TodayRow taskOf(TaskKind kind, const QString &subject, int minutes)
{
    TodayRow task;
    task.kind = kind;
    task.subject = subject;
    task.minutes = minutes;
    return task;
}

int daysSince(QDate day, const TodaySources &sources)
{
    return int(day.daysTo(sources.moment.day));
}

QString nameOf(Id<Community> community, const TodaySources &sources)
{
    return sources.communities.value(community).name;
}

QString dayOf(QDate day, const TodaySources &sources)
{
    return dayWords(day, sources.moment.day);
}

/// The parts that say something, between dots.
QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QSet<Id<Person>> holdersOf(Id<Community> community, const TodaySources &sources)
{
    QSet<Id<Person>> holders;
    for (const CoreTerm &term : sources.roster.terms)
        if (term.community == community && during(term).covers(sources.moment.day))
            holders.insert(term.person);
    return holders;
}

// Candidates

/// The last four held sessions of each community, if the newest is not from before the workspace began.
QHash<Id<Community>, std::vector<Id<Event>>> lastFour(const TodaySources &sources)
{
    QHash<Id<Community>, std::vector<Id<Event>>> sessions;
    QSet<Id<Community>> old;
    for (const HeldSession &session : sources.held) {
        auto &list = sessions[session.community];
        if (list.empty() && session.day < sources.moment.startedOn)
            old.insert(session.community);
        if (list.size() < lastSessions)
            list.push_back(session.event);
    }
    for (const Id<Community> community : old)
        sessions.remove(community);
    return sessions;
}

using Attendees = QHash<Id<Event>, std::vector<Id<Person>>>;

const std::vector<Id<Person>> &attendeesOf(TodayLookup &look, Id<Event> event, Attendees &known)
{
    auto it = known.find(event);
    if (it == known.end())
        it = known.insert(event, look.cameTo(event));
    return *it;
}

std::vector<Candidate> whoComesOften(TodayLookup &look, const std::vector<Id<Event>> &sessions, Attendees &known)
{
    QHash<Id<Person>, int> counts;
    for (const Id<Event> event : sessions)
        for (const Id<Person> person : attendeesOf(look, event, known))
            ++counts[person];
    std::vector<Candidate> often;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= oftenOfThem)
            often.push_back({it.key(), it.value(), false, {}});
    return often;
}

void addFirstTalks(const TodaySources &sources, Candidates &candidates)
{
    for (const Talk &talk : sources.firstTalks) {
        if (talk.community.isNull())
            continue;
        auto &list = candidates[talk.community];
        auto it = std::find_if(list.begin(), list.end(), [&](const Candidate &c) { return c.person == talk.person; });
        if (it == list.end())
            it = list.insert(list.end(), {talk.person, 0, false, {}});
        it->firstTalk = true;
        it->talk = talk.title;
    }
}

QString whyAsk(const Candidate &candidate)
{
    QStringList parts;
    if (candidate.firstTalk)
        parts << Words::tr("gave a first talk, “%1”").arg(candidate.talk);
    if (candidate.came >= oftenOfThem)
        parts << Words::tr("came to %1 of the last %Ln sessions", nullptr, int(lastSessions)).arg(candidate.came);
    return parts.join(QStringLiteral("; "));
}

// The core

/// When and how somebody goes, as far as it is known.
struct Departure
{
    QDate day;
    QString words;
};

bool staysOn(const CoreTerm &term, const TodaySources &sources, QDate day)
{
    const auto &terms = sources.roster.terms;
    return std::any_of(terms.begin(), terms.end(), [&](const CoreTerm &other) {
        return other.person == term.person && other.community == term.community && during(other).covers(day);
    });
}

Departure departureOf(Id<Person> person, Id<Community> community, const TodaySources &sources)
{
    Departure first;
    const auto consider = [&](QDate day, const QString &words) {
        if (day > sources.moment.day && day <= sources.roster.horizon && (!first.day.isValid() || day < first.day))
            first = {day, words.arg(dateWords(day, sources.moment.day))};
    };
    for (const CoreTerm &term : sources.roster.terms)
        if (term.person == person && term.community == community && term.until.last().isValid() &&
            !staysOn(term, sources, term.until.last().addDays(1)))
            consider(term.until.last().addDays(1), Words::tr("gone from %1"));
    for (const Break &pause : sources.roster.breaks)
        if (pause.person == person && (!pause.community || *pause.community == community))
            consider(pause.since.first(), Words::tr("on leave from %1"));
    return first;
}

bool isAway(Id<Person> person, Id<Community> community, const TodaySources &sources)
{
    const auto &breaks = sources.roster.breaks;
    return std::any_of(breaks.begin(), breaks.end(), [&](const Break &pause) {
        return pause.person == person && (!pause.community || *pause.community == community) &&
               isOnBreak(pause, sources.moment.day);
    });
}

/// Days for which the clock of a conversation has run: since the last word, the begin of the role or of the workspace.
int silence(const CorePerson &person, const TodaySources &sources)
{
    const QDate from = person.lastTouch.isValid() ? person.lastTouch : person.since.first();
    return daysSince(from.isValid() ? std::max(from, sources.moment.startedOn) : sources.moment.startedOn, sources);
}

bool isTalkDue(const CorePerson &person, const TodaySources &sources)
{
    return silence(person, sources) > silenceDays;
}

QString wordsOnSilence(const CorePerson &person, const TodaySources &sources)
{
    if (!person.lastTouch.isValid())
        return isTalkDue(person, sources) ? Words::tr("no word yet") : QString();
    const int days = daysSince(person.lastTouch, sources);
    if (isTalkDue(person, sources))
        return Words::tr("no word for %Ln days", nullptr, days);
    return Words::tr("last word %1").arg(dayOf(person.lastTouch, sources));
}

/// The one on whom the community rests, if one can be told.
const CorePerson *onlyExpert(const CoreRow &row, const TodaySources &sources)
{
    const CorePerson *only = nullptr;
    for (const CorePerson &person : row.people) {
        if (isAway(person.id, row.community, sources))
            continue;
        const auto &acts = sources.roster.acts;
        const bool leads = std::any_of(acts.begin(), acts.end(), [&](const CoreAct &act) {
            return act.person == person.id && act.community == row.community;
        });
        if (!only || leads)
            only = &person;
    }
    return only;
}

TodayRow aloneRow(TodayLookup &look, const CoreRow &row, const CorePerson &expert, const TodaySources &sources)
{
    TodayRow task = taskOf(TaskKind::Alone, snoozeSubject("core", row.community.value()), 3);
    task.community = row.community;
    task.people = {expert.id};
    task.title = Words::tr("%1 carries %2 alone").arg(look.name(expert.id), row.name);
    const Departure departure = departureOf(expert.id, row.community, sources);
    QStringList reasons{wordsOnSilence(expert, sources), departure.words};
    reasons.removeAll(QString());
    task.reason = reasons.isEmpty() ? Words::tr("a community needs two or three") : reasons.join(QStringLiteral("; "));
    const bool near = departure.day.isValid() && sources.moment.day.daysTo(departure.day) <= nearDays;
    task.urgency = 60 + (isTalkDue(expert, sources) ? 15 : 0) + (near ? 20 : departure.day.isValid() ? 10 : 0);
    return task;
}

TodayRow nobodyRow(TodayLookup &look, const CoreRow &row, const std::vector<Candidate> &candidates)
{
    TodayRow task = taskOf(TaskKind::Nobody, snoozeSubject("core", row.community.value()), 3);
    task.community = row.community;
    task.title = Words::tr("%1 has no core expert").arg(row.name);
    QString why;
    if (row.core > 0)
        why = row.onBreak == row.core ? Words::tr("all on a break")
                                      : Words::tr("nobody of the core led a session in 180 days");
    if (candidates.empty()) {
        task.reason = why.isEmpty() ? Words::tr("nobody comes often enough to be asked yet") : why;
    } else {
        task.people = {candidates.front().person};
        task.reason = dotted({why, Words::tr("%1 could be asked").arg(look.name(candidates.front().person))});
    }
    task.urgency = candidates.empty() ? 77 : 82; // before the longest silence
    return task;
}

TodayRow talkRow(TodayLookup &look, const CoreRow &row, const CorePerson &person, const TodaySources &sources)
{
    TodayRow task = taskOf(TaskKind::Talk, snoozeSubject("touch", person.id.value()), 3);
    task.community = row.community;
    task.people = {person.id};
    task.title = Words::tr("Talk with %1").arg(look.name(person.id));
    task.reason =
        dotted({row.name, wordsOnSilence(person, sources), departureOf(person.id, row.community, sources).words});
    task.urgency = 50 + std::min(25, (silence(person, sources) - silenceDays) / 4);
    return task;
}

TodayRow involveRow(TodayLookup &look, const CoreRow &row, const std::vector<Candidate> &candidates)
{
    const Candidate &first = candidates.front();
    TodayRow task = taskOf(TaskKind::Involve, snoozeSubject("involve", row.community.value()), 3);
    task.community = row.community;
    task.people = {first.person};
    task.title = Words::tr("%1 could be asked").arg(look.name(first.person));
    const QString more = candidates.size() > 1 ? Words::tr("%Ln more", nullptr, int(candidates.size() - 1)) : QString();
    task.reason = dotted({row.name, whyAsk(first), more});
    task.urgency = (row.state <= CoreState::Dependent ? 60 : 40) + (first.firstTalk ? 5 : 0);
    return task;
}

/// The row on the state of a core; nothing if there are two or more experts. Adds whoever it names to \a named.
std::optional<TodayRow> stateRow(TodayLookup &look, const CoreRow &row, const TodaySources &sources,
                                 const std::vector<Candidate> &candidates, QSet<Id<Person>> &named)
{
    if (row.state == CoreState::Orphaned)
        return nobodyRow(look, row, candidates);
    const CorePerson *expert = row.state == CoreState::Dependent ? onlyExpert(row, sources) : nullptr;
    if (!expert)
        return std::nullopt;
    named.insert(expert->id);
    return aloneRow(look, row, *expert, sources);
}

// The calendar

bool isTalkLike(const QString &format)
{
    for (const char *word : {"talk", "workshop", "dive", "lecture", "demo"})
        if (format.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    return format.isEmpty();
}

TodayRow leadRow(const WaitingSession &session, const TodaySources &sources, const Candidates &candidates)
{
    TodayRow task = taskOf(TaskKind::FindLead, snoozeSubject("lead", session.event.value()), 3);
    task.community = session.community;
    task.event = session.event;
    const QString title =
        isTalkLike(session.format) ? Words::tr("%1 has no speaker") : Words::tr("Nobody leads %1 yet");
    task.title = title.arg(session.title);
    const auto &list = candidates.value(session.community);
    if (!list.empty())
        task.people = {list.front().person};
    task.reason = dotted({nameOf(session.community, sources), dayOf(session.date, sources),
                          list.empty() ? QString() : Words::tr("%Ln candidates", nullptr, int(list.size()))});
    task.urgency = 88 - 3 * int(sources.moment.day.daysTo(session.date));
    return task;
}

/// The newest held session of each community.
QHash<Id<Community>, QDate> newestHeld(const TodaySources &sources)
{
    QHash<Id<Community>, QDate> newest;
    for (const HeldSession &session : sources.held)
        if (!newest.contains(session.community))
            newest.insert(session.community, session.day);
    return newest;
}

std::optional<TodayRow> planRow(TodayLookup &look, Id<Community> community, const TodaySources &sources, QDate last)
{
    const CommunityNames &names = *sources.communities.constFind(community);
    const int cadence = names.cadenceDays.value_or(0);
    const QDate from = std::max({last, names.founded, sources.moment.startedOn});
    const int days = daysSince(from, sources);
    if (cadence == 0 || 2 * days <= 3 * cadence || look.isAnythingPlanned(community, sources.moment.day))
        return std::nullopt;
    TodayRow task = taskOf(TaskKind::PlanNext, snoozeSubject("plan", community.value()), 2);
    task.community = community;
    task.title = Words::tr("%1 has nothing planned").arg(names.name);
    const QString before = last.isValid() ? Words::tr("last session %1").arg(dayOf(last, sources)) : QString();
    task.reason = dotted({before, Words::tr("due %1").arg(dayOf(from.addDays(cadence), sources))});
    task.urgency = 55 + std::min(20, (days - cadence) / 3);
    return task;
}

} // namespace

Candidates candidatesOf(TodayLookup &look, const TodaySources &sources)
{
    Candidates candidates;
    Attendees known;
    const auto sessions = lastFour(sources);
    for (auto it = sessions.cbegin(); it != sessions.cend(); ++it)
        if (it.value().size() == lastSessions)
            candidates.insert(it.key(), whoComesOften(look, it.value(), known));
    addFirstTalks(sources, candidates);
    const QSet<Id<Person>> asked = look.askedSince(sources.moment.day.addDays(-askedDays));
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        const QSet<Id<Person>> holders = holdersOf(it.key(), sources);
        std::erase_if(it.value(), [&](const Candidate &c) {
            return holders.contains(c.person) || asked.contains(c.person) || !look.isHere(c.person, sources.moment.day);
        });
        std::sort(it->begin(), it->end(), [](const Candidate &a, const Candidate &b) {
            return std::tuple(b.firstTalk, b.came, a.person) < std::tuple(a.firstTalk, a.came, b.person);
        });
    }
    return candidates;
}

std::vector<TodayRow> logTasks(const TodaySources &sources)
{
    std::vector<TodayRow> rows;
    for (const WaitingSession &session : sources.unlogged) {
        TodayRow task = taskOf(TaskKind::Log, snoozeSubject("log", session.event.value()), 1);
        task.title = session.title;
        task.community = session.community;
        task.event = session.event;
        const QString time = session.time ? u' ' + session.time->toString(QStringLiteral("HH:mm")) : QString();
        task.reason = dotted({nameOf(session.community, sources), dayOf(session.date, sources) + time});
        task.urgency = std::max(45, 85 - 2 * daysSince(session.date, sources));
        rows.push_back(task);
    }
    return rows;
}

std::vector<TodayRow> coreTasks(TodayLookup &look, const TodaySources &sources, const Candidates &candidates)
{
    std::vector<TodayRow> rows;
    QSet<Id<Person>> named;
    for (const CoreRow &row : sources.cores) {
        const auto &list = candidates.value(row.community);
        if (const auto state = stateRow(look, row, sources, list, named))
            rows.push_back(*state);
        if (!list.empty() && row.state != CoreState::Orphaned)
            rows.push_back(involveRow(look, row, list));
    }
    for (const CoreRow &row : sources.cores)
        for (const CorePerson &person : row.people) {
            if (named.contains(person.id) || isAway(person.id, row.community, sources) || !isTalkDue(person, sources))
                continue;
            named.insert(person.id);
            rows.push_back(talkRow(look, row, person, sources));
        }
    return rows;
}

std::vector<TodayRow> welcomeTasks(const TodaySources &sources)
{
    std::map<Id<Community>, std::vector<const Newcomer *>> groups;
    for (const Newcomer &newcomer : sources.newcomers)
        groups[newcomer.community].push_back(&newcomer);
    std::vector<TodayRow> rows;
    for (const auto &[community, group] : groups) {
        TodayRow task = taskOf(TaskKind::Welcome, snoozeSubject("welcome", community.value()), 2);
        task.community = community;
        for (const Newcomer *newcomer : group)
            task.people.push_back(newcomer->person);
        const QString title = group.size() > 1 ? Words::tr("%1 and %Ln more joined %2", nullptr, int(group.size() - 1))
                                               : Words::tr("%1 joined %2");
        task.title = title.arg(group.front()->name, nameOf(community, sources));
        const int days = daysSince(group.front()->since, sources);
        task.reason = days > 0 ? Words::tr("waiting %Ln days for a welcome", nullptr, days) : Words::tr("today");
        task.urgency = 66 - std::min(days, 30); // a welcome is worth most while somebody is new
        rows.push_back(task);
    }
    QSet<Id<Person>> thanked;
    for (const Talk &talk : sources.talks) {
        if (thanked.contains(talk.person))
            continue;
        thanked.insert(talk.person);
        TodayRow task = taskOf(TaskKind::Thank, snoozeSubject("thank", talk.person.value()), 2);
        task.community = talk.community;
        task.event = talk.event;
        task.people = {talk.person};
        task.title = Words::tr("%1 spoke at %2").arg(talk.name, talk.title);
        task.reason = dotted({nameOf(talk.community, sources), dayOf(talk.day, sources), Words::tr("not thanked yet")});
        task.urgency = 62 - daysSince(talk.day, sources);
        rows.push_back(task);
    }
    return rows;
}

std::vector<TodayRow> calendarTasks(TodayLookup &look, const TodaySources &sources, const Candidates &candidates)
{
    std::vector<TodayRow> rows;
    for (const WaitingSession &session : sources.coming)
        if (session.needsLead)
            rows.push_back(leadRow(session, sources, candidates));
    const QHash<Id<Community>, QDate> newest = newestHeld(sources);
    for (const auto &community : sources.roster.communities) {
        if (sources.resting.contains(community.id) || !sources.communities.value(community.id).cadenceDays)
            continue;
        const QDate last = newest.contains(community.id) ? newest.value(community.id)
                                                         : look.lastHeld(community.id, sources.moment.day);
        if (const auto row = planRow(look, community.id, sources, last))
            rows.push_back(*row);
    }
    return rows;
}

std::vector<TodayRow> loopTasks(const TodaySources &sources)
{
    std::vector<TodayRow> rows;
    for (const OpenAction &action : sources.actions) {
        TodayRow task = taskOf(TaskKind::Action, snoozeSubject("action", action.id.value()), 1);
        task.title = action.text;
        task.community = action.community;
        task.action = action.id;
        task.reason = dotted({nameOf(action.community, sources), action.owner,
                              Words::tr("due %1").arg(dayOf(action.due, sources))});
        const int over = daysSince(action.due, sources);
        task.urgency = over >= 0 ? 75 + std::min(15, over) : 70 + 6 * over;
        rows.push_back(task);
    }
    return rows;
}

} // namespace convenor
