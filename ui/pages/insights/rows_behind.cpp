// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/rows_behind.h"

#include "core/base/day_pattern.h"
#include "core/calendar/calendar_mapping.h"
#include "core/insight/leading.h"
#include "core/insight/participation.h"
#include "core/insight/ratings.h"
#include "core/insight/retention.h"
#include "core/insight/rhythm.h"
#include "core/people/people_mapping.h"
#include "core/sessions/agenda.h"
#include "core/store/store.h"
#include "ui/widgets/field.h"

#include <algorithm>
#include <map>

namespace convenor {

namespace {

constexpr int yearDays = 365;
constexpr int fewestQuarters = 5;
constexpr int mostQuarters = 8;
constexpr int monthsAQuarter = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RowsBehind)
};

Reference personReference(Id<Person> id)
{
    return {Reference::Person, id.value(), {}};
}

Reference eventReference(Id<Event> id)
{
    return {Reference::Event, id.value(), {}};
}

QString nameOf(const InsightSources &s, Id<Person> id)
{
    const std::optional<Person> person = s.store.find(id);
    return person ? person->name.value() : QString();
}

void sortByFirst(RowsBehind &behind)
{
    std::stable_sort(behind.rows.begin(), behind.rows.end(), [](const auto &a, const auto &b) {
        return a.cells.front().localeAwareCompare(b.cells.front()) < 0;
    });
}

QString monthName(QDate day)
{
    return QLocale().toString(day, DayPattern::tr("MMMM yyyy"));
}

/// In how many held sessions of the scope each person did anything in \a days.
std::map<quint32, int> sessionsOfPeople(const InsightSources &s, const Days &days)
{
    const EventsInScope events(s.facts, s.view.scope);
    std::set<std::pair<quint32, quint32>> seen;
    std::map<quint32, int> counts;
    s.facts.eachAct([&](const Act &act) {
        if (days.covers(act.day) && events.isHeld(act.event) && seen.insert({act.person, act.event}).second)
            ++counts[act.person];
    });
    return counts;
}

AgendaFilter filterOf(const InsightView &view, const Period &period)
{
    AgendaFilter filter;
    filter.community = view.scope.community.value_or(Id<Community>());
    filter.from = period.first;
    filter.to = period.last;
    return filter;
}

QString stateOf(const AgendaRow &row, QDate today)
{
    if (row.isHeld)
        return Texts::tr("held");
    if (row.event.status == EventStatus::Cancelled)
        return Texts::tr("cancelled");
    return row.event.date < today ? Texts::tr("not logged") : Texts::tr("planned");
}

QString cameText(const std::optional<int> &attendance)
{
    return attendance ? QString::number(*attendance) : Texts::tr("not known");
}

QString partName(ActKind kind)
{
    switch (kind) {
    case ActKind::Spoke:
        return Texts::tr("spoke");
    case ActKind::Hosted:
        return Texts::tr("hosted");
    case ActKind::Facilitated:
        return Texts::tr("facilitated");
    case ActKind::Organised:
        return Texts::tr("organised");
    default:
        return Texts::tr("helped");
    }
}

} // namespace

std::vector<QDate> monthEnds(const InsightView &view)
{
    std::vector<QDate> days;
    for (const Period &month : monthsTo(view.today, view.months))
        days.push_back(month.last);
    return days;
}

std::vector<Period> cohortQuarters(const InsightView &view)
{
    return quartersTo(view.today, std::clamp(view.months / monthsAQuarter + 1, fewestQuarters, mostQuarters));
}

QString shownFormat(const QString &format)
{
    if (format.isEmpty())
        return Texts::tr("No format");
    QString shown = format;
    shown.replace(u'_', u' ').replace(u'-', u' ');
    return shown.left(1).toUpper() + shown.mid(1);
}

RowsBehind peopleWhoTookPart(const InsightSources &s, size_t month, size_t series)
{
    QDate day = monthEnds(s.view)[month];
    if (series == 1)
        day = day.addYears(-1);
    const auto counts = sessionsOfPeople(s, daysTo(day, participationDays).days());
    RowsBehind behind;
    behind.title = Texts::tr("%Ln people took part", nullptr, int(counts.size()));
    behind.sentence = Texts::tr("In the 90 days to %1").arg(shownDate(day));
    behind.header = {Texts::tr("Name"), Texts::tr("Sessions")};
    for (const auto &[person, sessions] : counts) {
        const Id<Person> id = s.facts.people()[person].id;
        behind.rows.push_back({personReference(id), {nameOf(s, id), QString::number(sessions)}});
    }
    sortByFirst(behind);
    return behind;
}

RowsBehind sessionsOfMonth(const InsightSources &s, size_t month, size_t)
{
    const Period period = monthsTo(s.view.today, s.view.months)[month];
    RowsBehind behind;
    behind.header = {Texts::tr("Day"), Texts::tr("Session"), Texts::tr("State"), Texts::tr("Came")};
    for (const AgendaRow &row : agenda(s.store, filterOf(s.view, period)))
        if (row.event.status != EventStatus::Idea || row.isHeld)
            behind.rows.push_back({eventReference(row.event.id), {row.event.date.toString(Qt::ISODate), row.event.title.value(), stateOf(row, s.view.today), row.isHeld ? cameText(row.attendance) : QString()}});
    behind.title = Texts::tr("%Ln sessions in %1", nullptr, int(behind.rows.size())).arg(monthName(period.first));
    return behind;
}

namespace {

/// What \a person, or everybody, led in \a community in 12 months.
RowsBehind led(const InsightSources &s, Id<Community> community, std::optional<Id<Person>> person)
{
    RowsBehind behind;
    behind.header = {Texts::tr("Day"), Texts::tr("Session"), Texts::tr("Person"), Texts::tr("Part")};
    const EventsInScope events(s.facts, Scope::of(community));
    const Days year = daysTo(s.view.today, yearDays).days();
    std::vector<Act> acts;
    s.facts.eachAct([&](const Act &act) {
        const bool wanted = !person || s.facts.people()[act.person].id == *person;
        if (wanted && isCoreAct(act.kind) && year.covers(act.day) && events.isHeld(act.event))
            acts.push_back(act);
    });
    std::sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) {
        return std::tuple(-a.day, a.event, a.kind) < std::tuple(-b.day, b.event, b.kind);
    });
    for (const Act &act : acts) {
        const Id<Event> event = s.facts.events()[act.event].id;
        behind.rows.push_back({eventReference(event), {dateOf(act.day).toString(Qt::ISODate), s.store.get(event).title.value(), nameOf(s, s.facts.people()[act.person].id), partName(act.kind)}});
    }
    return behind;
}

} // namespace

RowsBehind whoLed(const InsightSources &s, size_t row, size_t)
{
    if (const auto community = s.view.scope.community) {
        const Id<Person> person = leaders(s.facts, *community, s.view.today)[row].person;
        RowsBehind behind = led(s, *community, person);
        behind.title = Texts::tr("%1 led %Ln times", nullptr, int(behind.rows.size())).arg(nameOf(s, person));
        behind.sentence = Texts::tr("In held sessions of the last 12 months");
        return behind;
    }
    const Leading of = leading(s.facts, Scope::all(), s.view.today)[row];
    RowsBehind behind = led(s, of.community, std::nullopt);
    behind.title =
        Texts::tr("%1: %2 led %3 of %4")
            .arg(of.name, nameOf(s, of.person), QLocale().toString(of.share->top), QLocale().toString(of.share->all));
    behind.sentence =
        Texts::tr("Every talk, hosting, facilitating and organising in held sessions of the last 12 months");
    return behind;
}

RowsBehind sessionsOfFormat(const InsightSources &s, size_t row, size_t)
{
    const Period year = daysTo(s.view.today, yearDays);
    const RatingGroup group = ratings(s.facts, s.view.scope, year).formats[row];
    RowsBehind behind;
    behind.title = Texts::tr("%1: %Ln sessions held", nullptr, int(group.sessions)).arg(shownFormat(group.format));
    behind.sentence = group.visibility == Visibility::Shown
                          ? Texts::tr("%Ln answers, %1 gave 4 or 5", nullptr, int(group.answers))
                                .arg(QLocale().toString(group.high.part))
                          : Texts::tr("What was answered is not shown, because it could be told who did");
    behind.header = {Texts::tr("Day"), Texts::tr("Session"), Texts::tr("Came")};
    for (const AgendaRow &of : agenda(s.store, filterOf(s.view, year)))
        if (of.isHeld && of.event.format == group.format)
            behind.rows.push_back(
                {eventReference(of.event.id), {of.event.date.toString(Qt::ISODate), of.event.title.value(), cameText(of.attendance)}});
    return behind;
}

RowsBehind peopleWhoJoined(const InsightSources &s, size_t quarter, size_t later)
{
    const std::vector<Period> quarters = cohortQuarters(s.view);
    RowsBehind behind;
    const QString name = quarterName(quarters[quarter].first);
    const auto people =
        cohortMembers(s.facts, s.view.scope, quarters, quarter, std::min(later, quarters.size() - 1 - quarter));
    const auto active = std::count_if(people.begin(), people.end(), [](const CohortMember &m) { return m.active; });
    behind.header = {Texts::tr("Name")};
    if (later == 0) {
        behind.title = Texts::tr("%Ln people joined in %1", nullptr, int(people.size())).arg(name);
    } else {
        const QString then = quarterName(quarters[quarter + later].first);
        behind.title =
            Texts::tr("%Ln of %1 were active in %2", nullptr, int(active)).arg(QLocale().toString(people.size()), then);
        behind.sentence = Texts::tr("Joined in %1; without those on a break or gone").arg(name);
        behind.header << Texts::tr("Active in %1").arg(then);
    }
    for (const CohortMember &member : people) {
        QStringList cells{nameOf(s, member.person)};
        if (later > 0)
            cells << (member.active ? Texts::tr("yes") : Texts::tr("no"));
        behind.rows.push_back({personReference(member.person), cells});
    }
    sortByFirst(behind);
    return behind;
}

RowsBehind newcomersOf(const InsightSources &s, size_t quarter, size_t)
{
    const Period period = quartersTo(s.view.today, visitQuarters)[quarter];
    const auto visits = firstVisits(s.facts, s.view.scope, period, s.view.today);
    RowsBehind behind;
    const auto again =
        std::count_if(visits.begin(), visits.end(), [](const FirstVisit &v) { return v.again.value_or(false); });
    behind.title =
        Texts::tr("%Ln of %1 newcomers came again", nullptr, int(again)).arg(QLocale().toString(visits.size()));
    behind.sentence = Texts::tr("First came in %1").arg(quarterName(period.first));
    behind.header = {Texts::tr("Name"), Texts::tr("First came to"), Texts::tr("Again")};
    for (const FirstVisit &visit : visits) {
        const QString state = !visit.again   ? Texts::tr("not known yet")
                              : *visit.again ? Texts::tr("yes")
                                             : Texts::tr("no");
        behind.rows.push_back({personReference(visit.person), {nameOf(s, visit.person), s.store.get(visit.session).title.value(), state}});
    }
    sortByFirst(behind);
    return behind;
}

} // namespace convenor
