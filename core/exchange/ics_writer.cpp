// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"
#include "core/exchange/ics.h"

#include <QSet>

#include <libical/ical.h>

namespace convenor {

namespace {

/// Text that is written as it is, on one line.
QString onOneLine(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c < u' '; });
    return result;
}

/// Builds the file line by line.
class Writer
{
public:
    explicit Writer(qint64 stamp) : m_stamp(utcText(stamp)) {}

    QByteArray write(const std::vector<CalendarEvent> &events, const QString &calendarName);

private:
    void line(const QString &text) { m_out.append(foldedLine(text)); }
    void text(const char *name, const QString &value);
    void moment(const char *name, const When &when);
    void zones(const std::vector<CalendarEvent> &events);
    void event(const CalendarEvent &event);
    void end(const CalendarEvent &event);
    void repetition(const Recurrence &repetition);
    void status(const CalendarEvent &event);

    static QString utcText(qint64 utc);
    static QString localText(const When &when);

    QString m_stamp;
    QByteArray m_out;
};

QByteArray Writer::write(const std::vector<CalendarEvent> &events, const QString &calendarName)
{
    line(QStringLiteral("BEGIN:VCALENDAR"));
    line(QStringLiteral("VERSION:2.0"));
    line(QStringLiteral("PRODID:-//Convenor//Convenor//EN"));
    line(QStringLiteral("CALSCALE:GREGORIAN"));
    text("X-WR-CALNAME", calendarName);
    zones(events);
    for (const CalendarEvent &each : events)
        event(each);
    line(QStringLiteral("END:VCALENDAR"));
    return m_out;
}

void Writer::text(const char *name, const QString &value)
{
    if (!value.isEmpty())
        line(QLatin1String(name) + u':' + escapedText(value));
}

QString Writer::utcText(qint64 utc)
{
    return localText(utcToLocal(utc, QStringLiteral("UTC")));
}

QString Writer::localText(const When &when)
{
    const QString date = when.date.toString(QStringLiteral("yyyyMMdd"));
    if (when.isAllDay())
        return date;
    return date + when.time->toString(QStringLiteral("'T'HHmmss")) +
           (when.zone == QLatin1String("UTC") ? QStringLiteral("Z") : QString());
}

void Writer::moment(const char *name, const When &when)
{
    const bool inZone = !when.isAllDay() && !when.zone.isEmpty() && when.zone != QLatin1String("UTC");
    const QString parameter = when.isAllDay() ? QStringLiteral(";VALUE=DATE")
                              : inZone        ? QLatin1String(";TZID=") + when.zone
                                              : QString();
    line(QLatin1String(name) + parameter + u':' + localText(when));
}

/// libical knows the definitions, from the same data as QTimeZone; a zone that it lacks goes by its IANA id alone.
QByteArray definitionOf(const QString &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.toUtf8().constData());
    icalcomponent *component = known ? icaltimezone_get_component(known) : nullptr;
    if (!component)
        return {};
    icalcomponent *copy = icalcomponent_new_clone(component);
    if (icalproperty *tzid = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(tzid, zone.toUtf8().constData());
    char *text = icalcomponent_as_ical_string_r(copy);
    const QByteArray definition(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(copy);
    return definition;
}

void Writer::zones(const std::vector<CalendarEvent> &events)
{
    QSet<QString> seen{QString(), QStringLiteral("UTC")};
    QStringList used;
    const auto use = [&](const When &when) {
        if (!seen.contains(when.zone))
            used.append(when.zone);
        seen.insert(when.zone);
    };
    for (const CalendarEvent &each : events) {
        use(each.start);
        use(each.recurrenceId.value_or(each.start));
        std::for_each(each.repetition.extra.begin(), each.repetition.extra.end(), use);
        std::for_each(each.repetition.except.begin(), each.repetition.except.end(), use);
    }
    used.sort();
    for (const QString &zone : used)
        m_out.append(definitionOf(zone));
}

void Writer::event(const CalendarEvent &event)
{
    line(QStringLiteral("BEGIN:VEVENT"));
    text("UID", event.uid);
    line(QLatin1String("DTSTAMP:") + m_stamp);
    if (event.recurrenceId)
        moment("RECURRENCE-ID", *event.recurrenceId);
    moment("DTSTART", event.start);
    end(event);
    repetition(event.repetition);
    text("SUMMARY", event.title);
    text("LOCATION", event.place);
    if (!event.url.isEmpty())
        line(QLatin1String("URL:") + onOneLine(event.url));
    text("DESCRIPTION", event.description);
    QStringList categories;
    for (const QString &category : event.categories)
        categories.append(escapedText(category));
    if (!categories.isEmpty())
        line(QLatin1String("CATEGORIES:") + categories.join(u','));
    status(event);
    line(QStringLiteral("END:VEVENT"));
}

void Writer::end(const CalendarEvent &event)
{
    if (event.start.isAllDay())
        return moment("DTEND", When::allDay(event.start.date.addDays(std::max(1, (event.minutes + 1439) / 1440))));
    const qint64 utc = event.start.utc() + event.minutes * 60LL;
    const When local = utcToLocal(utc, event.start.zone);
    if (event.minutes <= 0)
        return;
    if (local.utc() == utc)
        return moment("DTEND", local);
    line(QStringLiteral("DURATION:PT%1M").arg(event.minutes)); // ends in an hour that comes twice
}

void Writer::repetition(const Recurrence &repetition)
{
    if (!repetition.rule.isEmpty())
        line(QLatin1String("RRULE:") + onOneLine(repetition.rule));
    for (const When &extra : repetition.extra)
        moment("RDATE", extra);
    for (const When &except : repetition.except)
        moment("EXDATE", except);
}

void Writer::status(const CalendarEvent &event)
{
    text("STATUS", event.cancelled ? QStringLiteral("CANCELLED") : event.status.toUpper());
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarEvent> &events, const QString &calendarName, qint64 stamp)
{
    return Writer(stamp).write(events, calendarName);
}

} // namespace convenor
