// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/insight.h"

#include "core/base/day_pattern.h"
#include "core/base/listed.h"
#include "core/communities/communities_mapping.h"
#include "core/insight/leading.h"
#include "core/insight/participation.h"
#include "core/insight/ratings.h"
#include "core/insight/retention.h"
#include "core/insight/rhythm.h"
#include "core/people/people_mapping.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace convenor {

namespace {

constexpr int yearDays = 365;
constexpr double outstanding = 0.3; // of headcount
constexpr double heavy = 0.6;       // of what is led
constexpr int quartersAYear = 4;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Insight)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(const Share &share)
{
    return shownValue(share.value(), Unit::Percent);
}

/// A title for each Trend, each a whole sentence for whoever translates it.
using Titles = std::array<const char *, 4>;

constexpr Titles tookPartTitles = {
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part; no clear change"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part; more than a year before"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part; fewer than a year before"),
};
constexpr Titles shareTitles = {
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part, %1 of headcount"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part, %1 of headcount; no clear change"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part, %1 of headcount; more than a year before"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln people took part, %1 of headcount; less than a year before"),
};
constexpr Titles stayingTitles = {
    QT_TRANSLATE_N_NOOP("Insight", "%Ln members"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln members; no clear change in how many come again"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln members; newer ones come again more often"),
    QT_TRANSLATE_N_NOOP("Insight", "%Ln members; newer ones come again less often"),
};
constexpr Titles cameAgainTitles = {
    QT_TRANSLATE_NOOP("Insight", "%1 of newcomers came a second time"),
    QT_TRANSLATE_NOOP("Insight", "%1 of newcomers came a second time; no clear change"),
    QT_TRANSLATE_NOOP("Insight", "%1 of newcomers came a second time; more than a year before"),
    QT_TRANSLATE_NOOP("Insight", "%1 of newcomers came a second time; fewer than a year before"),
};

QString titleOf(const Titles &titles, Trend trend, qint64 count)
{
    return Texts::tr(titles[size_t(trend)], nullptr, int(count));
}

/// Categories of months, every so many of which have a mark on the axis; the first and each January with the year.
std::vector<ChartCategory> monthCategories(const std::vector<QDate> &days)
{
    std::vector<ChartCategory> categories;
    const size_t every = days.size() > 24 ? 6 : days.size() > 12 ? 3 : 2;
    for (size_t i = 0; i < days.size(); ++i) {
        const bool marked = (days.size() - 1 - i) % every == 0;
        const bool withYear = i < every || days[i].month() <= int(every);
        const QString axis = QLocale().toString(days[i], withYear ? DayPattern::tr("MMM yy") : QStringLiteral("MMM"));
        categories.push_back(
            {QLocale().toString(days[i], DayPattern::tr("MMM yyyy")), {}, marked ? axis : QString(), {}});
    }
    return categories;
}

/// Marks the month in which work with the document began.
void annotate(Chart &chart, const std::vector<QDate> &lastDays, QDate began)
{
    if (!began.isValid() || began < lastDays.front())
        return;
    const auto it = std::lower_bound(lastDays.begin(), lastDays.end(), began);
    if (it != lastDays.end())
        chart.annotations.push_back({size_t(it - lastDays.begin()), Texts::tr("began with Convenor")});
}

Chart startOf(ChartKind kind, Unit unit, const QString &categoriesName, const QString &definition)
{
    Chart chart;
    chart.kind = kind;
    chart.unit = unit;
    chart.categoriesName = categoriesName;
    chart.definition = definition;
    return chart;
}

ChartValue valueOf(const Participation &participation, bool asShare)
{
    if (!asShare)
        return {double(participation.active), {}, {}, {}, false};
    return {participation.share().value(), {}, participation.share(), Texts::tr("headcount not known"), false};
}

std::vector<QDate> yearBefore(std::vector<QDate> days)
{
    for (QDate &day : days)
        day = day.addYears(-1);
    return days;
}

QString tookPartTitle(const Participation &now, const Participation &before, bool wholeNetwork)
{
    const Trend trend = before.active > 0 ? convenor::trend(before.share(), now.share()) : Trend::Unknown;
    if (wholeNetwork && now.share().value())
        return titleOf(shareTitles, trend, now.active).arg(percent(now.share()));
    return titleOf(tookPartTitles, trend, now.active);
}

/// Shares of the headcount for the whole network; people for one community, of which the headcount says little.
Chart tookPart(const InsightSources &s)
{
    const std::vector<QDate> days = monthEnds(s.view);
    const auto now = participation(s.facts, s.view.scope, days);
    const auto before = participation(s.facts, s.view.scope, yearBefore(days));
    const bool whole = !s.view.scope.community;
    const bool asShare = whole && now.back().headcount;
    Chart chart =
        startOf(ChartKind::Lines, asShare ? Unit::Percent : Unit::Count, Texts::tr("Month"), participationDefinition());
    if (!asShare)
        chart.definition =
            Texts::tr("Distinct people active in 90 days: who came to a held session or had a part in it");
    chart.title = tookPartTitle(now.back(), before.back(), whole);
    chart.categories = monthCategories(days);
    annotate(chart, days, s.began);
    chart.series.push_back({Texts::tr("took part"), SeriesRole::Main, {}, {}});
    if (s.view.withYearBefore)
        chart.series.push_back({Texts::tr("a year before"), SeriesRole::Quiet, {}, {}});
    for (size_t i = 0; i < days.size(); ++i) {
        chart.series[0].values.push_back(valueOf(now[i], asShare));
        if (s.view.withYearBefore)
            chart.series[1].values.push_back(valueOf(before[i], asShare));
    }
    if (asShare)
        chart.benchmark = {outstanding, Texts::tr("30 % of headcount: outstanding")};
    if (std::all_of(now.begin(), now.end(), [](const Participation &p) { return p.active == 0; }))
        chart.emptySentence = Texts::tr("Nobody took part in a session that is logged.");
    return chart;
}

QString rhythmTitle(const SessionCounts &all)
{
    QStringList counts{
        all.due >= 1
            ? Texts::tr("%Ln sessions held, %1 were due", nullptr, int(all.heldOfDue)).arg(number(std::lround(all.due)))
            : Texts::tr("%Ln sessions held", nullptr, int(all.held))};
    if (all.cancelled > 0)
        counts << Texts::tr("%Ln cancelled", nullptr, int(all.cancelled));
    if (all.notKnown > 0)
        counts << Texts::tr("%Ln not logged", nullptr, int(all.notKnown));
    return listed(counts, counts.size());
}

Chart heldAgainstRhythm(const InsightSources &s)
{
    const std::vector<Period> months = monthsTo(s.view.today, s.view.months);
    const auto counts = sessions(s.facts, s.view.scope, months, s.view.today);
    const SessionCounts all =
        sessions(s.facts, s.view.scope, Period{months.front().first, months.back().last}, s.view.today);
    Chart chart = startOf(ChartKind::Columns, Unit::Count, Texts::tr("Month"), sessionsDefinition());
    chart.title = rhythmTitle(all);
    std::vector<QDate> days;
    for (const Period &month : months)
        days.push_back(month.first);
    chart.categories = monthCategories(days);
    chart.series = {{Texts::tr("held"), SeriesRole::Main, {}, {}},
                    {Texts::tr("not logged"), SeriesRole::Missing, {}, {}},
                    {Texts::tr("cancelled"), SeriesRole::Second, {}, {}},
                    {Texts::tr("due by rhythm"), SeriesRole::Mark, {}, {}}};
    for (const SessionCounts &month : counts) {
        const std::array<double, 4> values = {double(month.held), double(month.notKnown), double(month.cancelled), month.due};
        for (size_t i = 0; i < values.size(); ++i)
            chart.series[i].values.push_back({values[i], {}, {}, {}, false});
    }
    if (all.due < 1)
        chart.series.pop_back();
    if (all.held + all.notKnown + all.cancelled == 0)
        chart.emptySentence = Texts::tr("No sessions in this time. Choose a longer one, or log those that took place.");
    return chart;
}

ChartValue shareOfLed(const TopShare &share)
{
    return {share.value(), {}, {share.top, share.all}, {}, isTopHeavy(share)};
}

Chart whoLeadsEach(const InsightSources &s)
{
    Chart chart = startOf(ChartKind::Bars, Unit::Percent, Texts::tr("Community"), leadingDefinition());
    chart.series.push_back({Texts::tr("most active person"), SeriesRole::Main, {}, {}});
    chart.benchmark = {heavy, Texts::tr("60 %")};
    int depending = 0;
    QString first;
    for (const Leading &row : leading(s.facts, s.view.scope, s.view.today)) {
        if (!row.share)
            continue;
        if (isTopHeavy(*row.share) && depending++ == 0)
            first = row.name;
        if (chart.categories.size() < mostCommunitiesShown) {
            chart.categories.push_back({row.name, {}, {}, lookOf(s.store.get(row.community))});
            chart.series[0].values.push_back(shareOfLed(*row.share));
        }
    }
    chart.title = depending == 0   ? Texts::tr("No community depends on one person")
                  : depending == 1 ? Texts::tr("%1 depends on one person").arg(first)
                                   : Texts::tr("%Ln communities depend on one person", nullptr, depending);
    if (chart.categories.empty())
        chart.emptySentence =
            Texts::tr("Nobody is known to have led a session. Say who speaks and hosts, and it shows here.");
    return chart;
}

Chart whoLeadsOne(const InsightSources &s, Id<Community> community)
{
    Chart chart = startOf(ChartKind::Bars, Unit::Percent, Texts::tr("Person"),
                          Texts::tr("Share of talks, hosting and organising by each person, 12 months"));
    chart.series.push_back({Texts::tr("share"), SeriesRole::Main, {}, {}});
    chart.benchmark = {heavy, Texts::tr("60 %")};
    const std::vector<Leader> people = leaders(s.facts, community, s.view.today);
    qint64 all = 0;
    for (const Leader &leader : people)
        all += leader.acts;
    for (const Leader &leader : people) {
        if (chart.categories.size() == mostLeadersShown)
            break;
        chart.categories.push_back({s.store.get(leader.person).name.value(), {}, {}, {}});
        chart.series[0].values.push_back(shareOfLed({leader.acts, all}));
    }
    if (chart.categories.empty()) {
        chart.title = Texts::tr("Nobody led a session in 12 months");
        chart.emptySentence =
            Texts::tr("Nobody is known to have led a session. Say who speaks and hosts, and it shows here.");
        return chart;
    }
    const bool alone = isTopHeavy({people.front().acts, all});
    chart.title = (alone ? Texts::tr("%1 leads most: %2 of %3") : Texts::tr("%1 leads most, and not alone: %2 of %3"))
                      .arg(chart.categories.front().name, number(people.front().acts), number(all));
    return chart;
}

Chart whoLeads(const InsightSources &s)
{
    return s.view.scope.community ? whoLeadsOne(s, *s.view.scope.community) : whoLeadsEach(s);
}

QString hiddenWords(Visibility visibility)
{
    switch (visibility) {
    case Visibility::TooFew:
        return Texts::tr("fewer than 5 answers: hidden");
    case Visibility::HiddenWith:
        return Texts::tr("hidden with it, so that it cannot be worked out");
    case Visibility::Empty:
        return Texts::tr("no answers");
    case Visibility::Shown:
        return Texts::tr("a single answer");
    }
    return {};
}

/// Names a best format only if its interval lies above that of every other.
QString ratingsTitle(const Ratings &all)
{
    std::vector<const RatingGroup *> shown;
    for (const RatingGroup &group : all.formats)
        if (group.mean)
            shown.push_back(&group);
    if (!all.whole.high.value())
        return Texts::tr("Too few answers to tell");
    const QString high = percent(all.whole.high);
    if (shown.size() < 2)
        return Texts::tr("%1 gave 4 or 5").arg(high);
    const Interval best = shown.front()->mean->interval;
    const bool clear = std::none_of(shown.begin() + 1, shown.end(),
                                    [&](const RatingGroup *g) { return g->mean->interval.overlaps(best); });
    return clear ? Texts::tr("%1 is rated highest; %2 gave 4 or 5").arg(shownFormat(shown.front()->format), high)
                 : Texts::tr("%1 gave 4 or 5; no format is clearly rated higher").arg(high);
}

Chart ratingsByFormat(const InsightSources &s)
{
    const Ratings all = ratings(s.facts, s.view.scope, daysTo(s.view.today, yearDays));
    Chart chart = startOf(ChartKind::Dots, Unit::Rating, Texts::tr("Format"), ratingsDefinition());
    if (all.answered.whole > 0)
        chart.definition +=
            QStringLiteral(" · ") +
            Texts::tr("%Ln of %1 answered", nullptr, int(all.answered.part)).arg(number(all.answered.whole));
    chart.title = ratingsTitle(all);
    chart.series.push_back({Texts::tr("mean rating"), SeriesRole::Main, {}, {}});
    for (const RatingGroup &group : all.formats) {
        const QString count = group.visibility == Visibility::TooFew ? Texts::tr("n < 5")
                              : group.visibility == Visibility::HiddenWith
                                  ? Texts::tr("n –")
                                  : Texts::tr("n %1").arg(number(group.answers));
        chart.categories.push_back({shownFormat(group.format), count, {}, {}});
        ChartValue value;
        value.note = hiddenWords(group.visibility);
        if (group.mean)
            value = {group.mean->value, group.mean->interval, {}, {}, false};
        chart.series[0].values.push_back(value);
    }
    if (all.whole.visibility == Visibility::Empty)
        chart.emptySentence = Texts::tr("No ratings in 12 months. Enter them when you log a session.");
    return chart;
}

/// Compares the newest cohort that has a next quarter with those of the year before it.
Trend stayingTrend(const std::vector<Cohort> &all)
{
    Share newest, earlier;
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        Share &into = i + 2 == all.size() ? newest : earlier;
        if (i + 2 + quartersAYear >= all.size() && !all[i].active.empty())
            into = {into.part + all[i].active[0].part, into.whole + all[i].active[0].whole};
    }
    return trend(earlier, newest);
}

ChartValue cohortValue(const Cohort &cohort, size_t later)
{
    if (later == 0)
        return {double(cohort.size), {}, {}, {}, false};
    if (later > cohort.active.size())
        return {};
    const Share share = cohort.active[later - 1];
    return {share.value(), {}, share, share.whole == 0 ? QStringLiteral("–") : QString(), false};
}

Chart whoStays(const InsightSources &s)
{
    const std::vector<Period> quarters = cohortQuarters(s.view);
    const auto all = cohorts(s.facts, s.view.scope, quarters);
    Chart chart = startOf(ChartKind::Heat, Unit::Percent, Texts::tr("Joined in"), cohortsDefinition());
    chart.title = titleOf(stayingTitles, stayingTrend(all), memberCount(s.facts, s.view.scope, s.view.today));
    int joined = 0;
    for (size_t later = 0; later < quarters.size(); ++later) {
        const QString name = later == 0                     ? Texts::tr("joined")
                             : later + 1 == quarters.size() ? Texts::tr("+%Ln quarters", nullptr, int(later))
                                                            : QStringLiteral("+%1").arg(later);
        ChartSeries column{name, SeriesRole::Main, {}, later == 0 ? std::optional(Unit::Count) : std::nullopt};
        for (const Cohort &cohort : all)
            column.values.push_back(cohortValue(cohort, later));
        chart.series.push_back(column);
    }
    for (const Cohort &cohort : all) {
        chart.categories.push_back({quarterName(cohort.quarter.first), {}, {}, {}});
        joined += cohort.size;
    }
    if (joined == 0)
        chart.emptySentence = Texts::tr("Nobody joined in these quarters, as far as is known.");
    return chart;
}

Share sumOf(std::span<const SecondVisits> visits)
{
    Share sum;
    for (const SecondVisits &visit : visits)
        sum = {sum.part + visit.share.part, sum.whole + visit.share.whole};
    return sum;
}

Chart whoCameAgain(const InsightSources &s)
{
    std::vector<Period> quarters = quartersTo(s.view.today, 2 * quartersAYear);
    const auto all = secondVisits(s.facts, s.view.scope, quarters, s.view.today);
    const Share before = sumOf(std::span(all).first(quartersAYear)), now = sumOf(std::span(all).last(quartersAYear));
    Chart chart = startOf(ChartKind::Dots, Unit::Percent, Texts::tr("First came in"), secondVisitsDefinition());
    chart.title = now.value() ? Texts::tr(cameAgainTitles[size_t(trend(before, now))]).arg(percent(now))
                              : Texts::tr("No newcomers to tell of in 12 months");
    chart.series.push_back({Texts::tr("came again"), SeriesRole::Main, {}, {}});
    for (const SecondVisits &quarter : std::span(all).last(visitQuarters)) {
        const QString known = number(quarter.share.whole);
        const QString count = quarter.pending > 0 ? Texts::tr("n %1 + %2 pending").arg(known, number(quarter.pending))
                                                  : Texts::tr("n %1").arg(known);
        chart.categories.push_back({quarterName(quarter.period.first), count, {}, {}});
        chart.series[0].values.push_back({quarter.share.value(), quarter.share.interval(), quarter.share, Texts::tr("nobody came for the first time"), false});
    }
    if (sumOf(all).whole == 0)
        chart.emptySentence =
            Texts::tr("Nobody is known by name who came for the first time. Log who came, and it shows here.");
    return chart;
}

constexpr std::array<Insight, 6> rows = {{
    {"took-part", QT_TRANSLATE_NOOP("Insight", "How many take part?"), tookPart, peopleWhoTookPart},
    {"who-leads", QT_TRANSLATE_NOOP("Insight", "Who leads?"), whoLeads, whoLed},
    {"sessions", QT_TRANSLATE_NOOP("Insight", "Do communities keep their rhythm?"), heldAgainstRhythm, sessionsOfMonth},
    {"ratings", QT_TRANSLATE_NOOP("Insight", "Which formats work?"), ratingsByFormat, sessionsOfFormat},
    {"members", QT_TRANSLATE_NOOP("Insight", "Do members stay?"), whoStays, peopleWhoJoined},
    {"second-visits", QT_TRANSLATE_NOOP("Insight", "Do newcomers come again?"), whoCameAgain, newcomersOf},
}};

} // namespace

std::span<const Insight> insights()
{
    return rows;
}

} // namespace convenor
