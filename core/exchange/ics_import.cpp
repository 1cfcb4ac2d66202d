// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_import.h"

#include "core/base/day_pattern.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/calendar/calendar_mapping.h"
#include "core/calendar/series_queries.h"
#include "core/calendar/series_rules.h"
#include "core/exchange/dated.h"
#include "core/exchange/event_directory.h"
#include "core/exchange/ics.h"
#include "core/exchange/import.h"
#include "core/exchange/placings.h"
#include "core/store/job.h"

#include <QLocale>
#include <QRegularExpression>

#include <map>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 200;

EventStatus statusOf(const CalendarEvent &given, EventStatus known)
{
    if (given.cancelled)
        return EventStatus::Cancelled;
    if (known == EventStatus::Held)
        return known;
    if (given.status == "CONFIRMED"_L1)
        return EventStatus::Confirmed;
    return known == EventStatus::Idea ? known : EventStatus::Planned;
}

Name titleOf(const CalendarEvent &given)
{
    const QString title = cleaned(given.title).left(longestTitle);
    return Name(title.isEmpty() ? u"Session"_s : title);
}

/// Brings the events and series of one file into the records that are there.
class CalendarImporter
{
public:
    CalendarImporter(const Store &store, const ImportContext::Settings &settings, QString file, ImportResult &result)
        : m_store(store),
          m_settings(settings),
          m_file(std::move(file)),
          m_result(result),
          m_communities(store),
          m_horizon(horizonFor(settings.today)),
          m_series(
              store, [](const Series &s) { return s.uid; }, &m_edits),
          m_events(store, [](const Event &e) { return key(e.uid, e.originalStart); }),
          m_eventPlacings(store),
          m_seriesPlacings(store)
    {
        m_events.each([&](const Event &e) {
            if (e.series)
                m_occurrences[*e.series].append(e.originalStart);
        });
    }

    /// What came of one event of the file.
    struct Taken
    {
        Verdict verdict = Verdict::Same;
        RowFinding finding = {};
        std::vector<FieldEdit> brought = {}; ///< of a new one
    };

    /// Takes every event of one uid: the master first, then what differs on single days. Calls \a tell with each.
    template <class Tell> void take(std::vector<const CalendarEvent *> events, Tell &&tell)
    {
        std::stable_partition(events.begin(), events.end(), [](const CalendarEvent *e) { return !e->recurrenceId; });
        for (const CalendarEvent *event : events) {
            Taken taken;
            m_edits.begin();
            const auto failure = event->problem.isEmpty()
                                     ? sentenceOfFailure([&] { taken.verdict = takeOne(*event, events); })
                                     : event->problem;
            if (failure) {
                refuse(*event, *failure);
                taken = {Verdict::Rejected, {{}, -1, {}, *failure}};
            } else if (taken.verdict == Verdict::Changed) {
                taken.finding.edits = m_edits.take();
            } else if (taken.verdict == Verdict::New && m_settings.isReviewed) {
                taken.brought = broughtBy(*event, *events.front());
            }
            tell(*event, std::move(taken));
        }
    }

    void finish(ChangeSet &changes)
    {
        if (m_unplaced > 0)
            m_result.warnings << Words::tr(
                "%Ln events belong to no community: listed as unassigned. Categories in the file, or a "
                "community said for all of it, place them.",
                nullptr, m_unplaced);
        m_series.finish(changes);
        m_seriesPlacings.finish(changes);
        m_events.finish(changes);
        m_eventPlacings.finish(changes);
    }

private:
    static QString key(const QString &uid, const QString &originalStart)
    {
        return keyOf(Verbatim{uid}, Verbatim{originalStart});
    }

    Verdict takeOne(const CalendarEvent &given, const std::vector<const CalendarEvent *> &all)
    {
        const auto communities = communitiesOf(given, *all.front());
        const bool isSeries = !given.repetition.rule.isEmpty() || !given.repetition.extra.empty();
        const Outcome outcome = given.recurrenceId ? takeOverride(given, communities)
                                : isSeries         ? takeSeries(given, all, communities)
                                                   : takeSingle(given, communities);
        if (communities.isEmpty())
            ++m_unplaced;
        ++(outcome == Outcome::Added     ? m_result.added
           : outcome == Outcome::Updated ? m_result.updated
                                         : m_result.unchanged);
        return outcome == Outcome::Added     ? Verdict::New
               : outcome == Outcome::Updated ? Verdict::Changed
                                             : Verdict::Same;
    }
    std::vector<FieldEdit> broughtBy(const CalendarEvent &given, const CalendarEvent &master)
    {
        QStringList communities;
        for (const Id<Community> id : communitiesOf(given, master))
            communities << m_communities.get(id).name.value();
        std::vector<FieldEdit> values{{"start", {}, given.start.toLocalString()},
                                      {"minutes", {}, QString::number(given.minutes)},
                                      {"rule", {}, cleaned(given.repetition.rule)},
                                      {"communities", {}, communities.join(u"; "_s)},
                                      {"place", {}, cleaned(given.place)}};
        std::erase_if(values, [](const FieldEdit &value) { return value.after.isEmpty(); });
        return values;
    }
    void refuse(const CalendarEvent &event, const QString &sentence)
    {
        ++m_result.rejected;
        m_result.problems.push_back({m_file, event.line, {}, u"“%1” (%2): %3"_s.arg(event.title, event.uid, sentence)});
    }
    QList<Id<Community>> communitiesOf(const CalendarEvent &given, const CalendarEvent &master)
    {
        QList<Id<Community>> found;
        for (const QString &category : given.categories.isEmpty() ? master.categories : given.categories)
            if (const Id<Community> id = m_communities.find(category); !id.isNull() && !found.contains(id))
                found << id;
        if (found.isEmpty())
            if (const Id<Community> id = communityOfTitle(cleaned(given.title)); !id.isNull())
                found << id;
        if (found.isEmpty() && !m_settings.community.isNull())
            found << m_settings.community;
        return found;
    }

    /// Calendars that know no categories say it in the title: “Golang: Generics”, or “Golang” alone.
    Id<Community> communityOfTitle(const QString &title) const
    {
        static const QRegularExpression separator(u":|\\s[-–—|]\\s"_s);
        return m_communities.find(title.section(separator, 0, 0).trimmed());
    }

    Outcome takeSingle(const CalendarEvent &given, const QList<Id<Community>> &communities)
    {
        const Event *known = m_events.find(key(given.uid, {}));
        Event event = known ? *known : fresh(given.uid, {});
        fill(event, given);
        if (known)
            m_edits.change(*known, event);
        return put(event, communities);
    }
    Outcome takeOverride(const CalendarEvent &given, const QList<Id<Community>> &communities)
    {
        const QString original = given.recurrenceId->toLocalString();
        const Event *known = m_events.find(key(given.uid, original));
        Event event = known ? *known : fresh(given.uid, original);
        if (const Series *series = m_series.find(given.uid))
            event.series = series->id;
        event.own = event.series.has_value();
        fill(event, given);
        if (known)
            m_edits.change(*known, event);
        return put(event, communities);
    }
    Event fresh(const QString &uid, const QString &originalStart) const
    {
        Event event;
        event.id = m_store.newId<Event>();
        event.uid = uid;
        event.originalStart = originalStart;
        return event;
    }
    static void fill(Event &event, const CalendarEvent &given)
    {
        event.title = titleOf(given);
        setStart(event, given.start);
        event.minutes = given.minutes;
        event.place = given.place;
        event.url = given.url;
        event.status = statusOf(given, event.status);
    }

    Outcome takeSeries(const CalendarEvent &given, const std::vector<const CalendarEvent *> &all,
                       const QList<Id<Community>> &communities)
    {
        const Series *known = m_series.find(given.uid);
        Series series;
        series.id = m_store.newId<Series>();
        series.uid = given.uid;
        if (known)
            series = *known;
        fill(series, given);
        const auto occurrences = expand(recurrenceOf(series), series.expandedUntil, m_budget);
        Outcome outcome = m_series.put(series.uid, series);
        bool changed = m_seriesPlacings.put(series.id, communities);
        QSet<QString> wanted;
        for (const CalendarEvent *event : all)
            if (event->recurrenceId && event->problem.isEmpty())
                wanted.insert(event->recurrenceId->toLocalString()); // comes by itself, after the master
        for (const Occurrence &occurrence : occurrences) {
            const QString original = occurrence.original.toLocalString();
            if (wanted.contains(original))
                continue;
            wanted.insert(original);
            changed |= putOccurrence(series, occurrence, communities);
        }
        changed |= removeOthers(series, wanted);
        return outcome == Outcome::Unchanged && changed ? Outcome::Updated : outcome;
    }
    void fill(Series &series, const CalendarEvent &given) const
    {
        series.title = titleOf(given);
        series.date = given.start.date;
        series.time = given.start.time;
        series.zone = given.start.zone;
        series.minutes = given.minutes;
        series.rule = given.repetition.rule;
        series.extra = joinedTimes(given.repetition.extra);
        series.except = joinedTimes(given.repetition.except);
        series.place = given.place;
        series.url = given.url;
        series.status = statusOf(given, series.status);
        series.expandedUntil = series.expandedUntil.isValid() ? std::max(series.expandedUntil, m_horizon) : m_horizon;
    }
    /// True if the event of \a occurrence is not what it was.
    bool putOccurrence(const Series &series, const Occurrence &occurrence, const QList<Id<Community>> &communities)
    {
        const Event *known = m_events.find(key(series.uid, occurrence.original.toLocalString()));
        if (known && known->own)
            return false;
        Event event = known ? *known : eventOf(series, occurrence);
        if (!known)
            event.id = m_store.newId<Event>();
        event.series = series.id;
        setStart(event, occurrence.start);
        followSeries(series, event);
        return put(event, communities) != Outcome::Unchanged;
    }
    /// Occurrences that the rule no longer yields go, unless something is known of them.
    bool removeOthers(const Series &series, const QSet<QString> &wanted)
    {
        bool changed = false;
        for (const QString &original : m_occurrences.value(series.id)) {
            const Event *event = m_events.find(key(series.uid, original));
            if (!event || wanted.contains(original) || !isOnlyPlanned(m_store, event->id))
                continue;
            m_eventPlacings.put(event->id, {});
            m_events.remove(key(series.uid, original));
            changed = true;
        }
        return changed;
    }

    Outcome put(const Event &event, const QList<Id<Community>> &communities)
    {
        const Outcome outcome = m_events.put(key(event.uid, event.originalStart), event);
        const bool moved = m_eventPlacings.put(event.id, communities);
        return outcome == Outcome::Unchanged && moved ? Outcome::Updated : outcome;
    }
    const Store &m_store;
    const ImportContext::Settings &m_settings;
    QString m_file;
    ImportResult &m_result;
    FieldEdits m_edits;
    CommunityDirectory m_communities;
    QDate m_horizon;
    ExpansionBudget m_budget;
    Upserts<Series, QString> m_series;
    Upserts<Event, QString> m_events;
    Placings<EventCommunity, &EventCommunity::event> m_eventPlacings;
    Placings<SeriesCommunity, &SeriesCommunity::series> m_seriesPlacings;
    QHash<Id<Series>, QStringList> m_occurrences;
    int m_unplaced = 0;
};

QString statusText(EventStatus status)
{
    return status == EventStatus::Confirmed || status == EventStatus::Held ? u"CONFIRMED"_s
           : status == EventStatus::Idea                                   ? u"TENTATIVE"_s
                                                                           : QString();
}

template <class E> CalendarEvent calendarEvent(const E &event, const QStringList &categories)
{
    CalendarEvent out;
    out.uid = event.uid;
    out.title = event.title.value();
    out.start = startOf(event);
    out.minutes = event.minutes;
    out.cancelled = event.status == EventStatus::Cancelled;
    out.status = out.cancelled ? u"CANCELLED"_s : statusText(event.status);
    out.place = event.place;
    out.url = event.url;
    out.categories = categories;
    return out;
}

/// "Thu 5 Nov 2026, 16:00", as its own clock shows it.
QString shownStart(const When &start)
{
    const QString day = QLocale().toString(start.date, DayPattern::tr("ddd d MMM yyyy"));
    return start.time ? day + u", "_s + start.time->toString(u"HH:mm"_s) : day;
}

void note(const CalendarEvent &event, CalendarImporter::Taken &&taken, ImportReview &review)
{
    const QString when = shownStart(event.recurrenceId.value_or(event.start));
    review.add(event.line, taken.verdict, (cleaned(event.title).left(longestTitle) + u" · "_s + when).toStdString());
    review.bring(review.rows.size() - 1, taken.brought);
    if (!taken.finding.edits.empty() || !taken.finding.reason.isEmpty())
        review.explain(std::move(taken.finding));
}

} // namespace

void planCalendar(const Store &store, const QByteArray &bytes, const CalendarRequest &request, ImportPlan &plan,
                  Progress *progress)
{
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Reading"), 0);
    const CalendarFile file = readCalendar(bytes, request.settings.zone);
    plan.result.warnings += file.warnings;
    std::map<QString, std::vector<const CalendarEvent *>> byUid;
    const auto numberOf = [&](const CalendarEvent &event) { return size_t(&event - file.events.data()); };
    for (const CalendarEvent &event : file.events)
        if (!request.leftOut.contains(qint64(numberOf(event))))
            byUid[event.uid].push_back(&event);
    CalendarImporter importer(store, request.settings, request.name, plan.result);
    std::vector<CalendarImporter::Taken> taken(request.settings.isReviewed ? file.events.size() : 0);
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Planning"), qint64(byUid.size()));
    for (const auto &[uid, events] : byUid) {
        importer.take(events, [&](const CalendarEvent &event, CalendarImporter::Taken &&what) {
            if (!taken.empty())
                taken[numberOf(event)] = std::move(what);
        });
        if (progress) {
            progress->advance();
            progress->check();
        }
    }
    importer.finish(plan.changes);
    for (size_t i = 0; i < taken.size(); ++i)
        note(file.events[i], std::move(taken[i]), plan.review);
}

QByteArray exportCalendar(const Store &store, const Filter &filter, const QString &calendarName,
                          const QSet<qint64> *only)
{
    const EventNames names(store);
    QHash<Id<Series>, QStringList> wantedSeries;
    std::vector<CalendarEvent> events;
    store.each<Event>([&](const Event &event) {
        if (!names.isOf(event.id, filter.community) || !filter.covers(event.date) ||
            (filter.on.isValid() && filter.on != event.date) || (only && !only->contains(event.id.value())))
            return;
        const QStringList communities = names.communitiesOf(event.id);
        if (event.series && !wantedSeries.contains(*event.series))
            wantedSeries.insert(*event.series, communities);
        if (event.series && !event.own)
            return;
        CalendarEvent out = calendarEvent(event, communities);
        if (!event.originalStart.isEmpty())
            out.recurrenceId = When::parseLocal(event.originalStart, event.zone);
        events.push_back(std::move(out));
    });
    store.each<Series>([&](const Series &series) {
        if (!wantedSeries.contains(series.id))
            return;
        CalendarEvent out = calendarEvent(series, wantedSeries.value(series.id));
        out.repetition = recurrenceOf(series);
        events.push_back(std::move(out));
    });
    return writeCalendar(events, calendarName);
}

} // namespace convenor
