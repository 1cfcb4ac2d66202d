// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/series_rules.h"

#include "core/calendar/calendar_mapping.h"
#include "core/calendar/series_queries.h"
#include "core/store/store.h"

namespace convenor {

namespace {

constexpr int monthsAhead = 18;

std::vector<When> splitTimes(const QString &lines, const QString &zone)
{
    std::vector<When> times;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        if (const auto when = When::parseLocal(line, zone))
            times.push_back(*when);
    return times;
}

void addOccurrence(const Store &store, const Series &series, const Occurrence &occurrence, ChangeSet &changes)
{
    Event event = eventOf(series, occurrence);
    event.id = store.newId<Event>();
    for (const SeriesCommunity &place : store.where(&SeriesCommunity::series, series.id))
        changes.add(EventCommunity{store.newId<EventCommunity>(), event.id, place.community});
    changes.add(event);
}

} // namespace

QDate horizonFor(QDate today)
{
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(monthsAhead + 1);
    return month.addDays(-1);
}

Recurrence recurrenceOf(const Series &series)
{
    return {startOf(series), series.rule, splitTimes(series.extra, series.zone), splitTimes(series.except, series.zone)};
}

QString joinedTimes(const std::vector<When> &times)
{
    QStringList lines;
    for (const When &when : times)
        lines << when.toLocalString();
    return lines.join(u'\n');
}

Event eventOf(const Series &series, const Occurrence &occurrence)
{
    Event event;
    event.uid = series.uid;
    event.series = series.id;
    event.originalStart = occurrence.original.toLocalString();
    setStart(event, occurrence.start);
    followSeries(series, event);
    return event;
}

void followSeries(const Series &series, Event &event)
{
    event.title = series.title;
    event.minutes = series.minutes;
    event.format = series.format;
    event.place = series.place;
    event.url = series.url;
    if (event.status != EventStatus::Held)
        event.status = series.status;
}

ChangeSet extendSeries(const Store &store, QDate horizon)
{
    ChangeSet changes;
    for (const Series &series : seriesEndingBefore(store, horizon)) {
        ExpansionBudget budget;
        for (const Occurrence &occurrence :
             expand(recurrenceOf(series), series.expandedUntil.addDays(1), horizon, budget))
            addOccurrence(store, series, occurrence, changes);
        Series extended = series;
        extended.expandedUntil = horizon;
        changes.change(series, extended);
    }
    return changes;
}

} // namespace convenor
