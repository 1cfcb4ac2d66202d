// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics.h"

#include "core/base/words.h"
#include "core/exchange/ics_lines.h"
#include "core/exchange/ics_zones.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr std::size_t mostDates = 20'000; ///< RDATEs or EXDATEs of one event
constexpr qint64 mostMinutes = 10LL * 366 * 1440;

/// The digits of \a text as a number; -1 if there is anything else.
int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Reads the events of one file, calendar by calendar.
class Reader
{
public:
    explicit Reader(const QString &defaultZone) : m_defaultZone(defaultZone), m_zones(defaultZone, m_warnings) {}

    CalendarFile read(const QByteArray &bytes);

private:
    void readCalendar(const IcsCalendar &calendar);
    CalendarEvent readEvent(const IcsComponent &component);
    void readTexts(const IcsComponent &component, CalendarEvent &event);
    void readLength(const IcsComponent &component, CalendarEvent &event);
    void readRepetition(const IcsComponent &component, CalendarEvent &event);
    void readRecurrenceId(const IcsComponent &component, CalendarEvent &event);
    void addDates(const ContentProperty &property, const CalendarEvent &event, std::vector<When> &dates);
    void settleRecurrenceIds(std::size_t from);
    std::optional<When> momentOf(QByteArrayView text, const QString &tzid);
    std::optional<When> momentOf(const ContentProperty &property);

    QString m_defaultZone;
    LineWarnings m_warnings;
    IcsZones m_zones;
    CalendarFile m_file;
};

/// \a when on the clock of a series that starts at \a start: in its zone, and only a date if that is all-day.
When inZoneOf(const When &start, const When &when)
{
    if (when.isAllDay() || when.zone == start.zone)
        return when;
    return start.isAllDay() ? When::allDay(when.date) : utcToLocal(when.utc(), start.zone);
}

/// The same for the same content, so that the file can be imported again.
QString madeUpUid(const CalendarEvent &event)
{
    const QStringList content{event.title, event.start.toLocalString(), event.start.zone, event.repetition.rule,
                              event.place};
    const QByteArray hash = QCryptographicHash::hash(content.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("convenor-") + QString::fromLatin1(hash.toHex());
}

QString textOf(const IcsComponent &component, QByteArrayView name)
{
    const ContentProperty *property = component.find(name);
    return property ? property->text().trimmed() : QString();
}

CalendarFile Reader::read(const QByteArray &bytes)
{
    for (const IcsCalendar &calendar : splitCalendars(bytes, m_warnings))
        readCalendar(calendar);
    m_file.warnings = m_warnings.list();
    return std::move(m_file);
}

void Reader::readCalendar(const IcsCalendar &calendar)
{
    m_zones.define(calendar.zones);
    const bool cancels = textOf(calendar.header, "METHOD").compare(QLatin1String("CANCEL"), Qt::CaseInsensitive) == 0;
    const std::size_t from = m_file.events.size();
    for (const IcsComponent &component : calendar.events) {
        m_file.events.push_back(readEvent(component));
        m_file.events.back().cancelled |= cancels;
    }
    settleRecurrenceIds(from);
}

CalendarEvent Reader::readEvent(const IcsComponent &component)
{
    CalendarEvent event;
    event.line = component.line;
    readTexts(component, event);
    const ContentProperty *start = component.find("DTSTART");
    const auto moment = start ? momentOf(*start) : std::nullopt;
    if (moment) {
        event.start = event.repetition.first = *moment;
        readLength(component, event);
        readRepetition(component, event);
        readRecurrenceId(component, event);
    } else if (start) {
        event.problem = Words::tr("Its start “%1” is not a date or time.").arg(start->text().left(40));
    } else {
        event.problem = Words::tr("It has no start (DTSTART).");
    }
    if (!component.isClosed)
        event.problem = Words::tr("It has no end (END:VEVENT); the file may have been cut off.");
    if (event.uid.isEmpty())
        event.uid = madeUpUid(event);
    return event;
}

void Reader::readTexts(const IcsComponent &component, CalendarEvent &event)
{
    event.uid = textOf(component, "UID");
    event.title = textOf(component, "SUMMARY");
    event.place = textOf(component, "LOCATION");
    event.description = textOf(component, "DESCRIPTION");
    event.status = textOf(component, "STATUS").toUpper();
    event.cancelled = event.status == QLatin1String("CANCELLED");
    for (const char *name : {"URL", "CONFERENCE", "X-GOOGLE-CONFERENCE"})
        if (const ContentProperty *url = component.find(name); url && event.url.isEmpty())
            event.url = QString::fromUtf8(url->value).trimmed(); // addresses are not escaped
    for (const ContentProperty &property : component.properties)
        if (property.name == "CATEGORIES")
            for (const QString &category : property.texts())
                if (const QString name = category.trimmed(); !name.isEmpty())
                    event.categories.append(name);
}

void Reader::readLength(const IcsComponent &component, CalendarEvent &event)
{
    const ContentProperty *end = component.find("DTEND");
    const ContentProperty *duration = component.find("DURATION");
    qint64 seconds = 0;
    if (const auto moment = end ? momentOf(*end) : std::nullopt)
        seconds =
            event.start.isAllDay() ? event.start.date.daysTo(moment->date) * 86'400 : moment->utc() - event.start.utc();
    else if (duration)
        seconds = icsDuration(duration->value.trimmed()).value_or(0);
    if (seconds < 0)
        m_warnings.add(Words::tr("Line %1: “%2” ends before it begins; its length is taken as 0.")
                           .arg(event.line)
                           .arg(event.title.left(60)));
    const qint64 minutes = std::clamp<qint64>(seconds / 60, 0, mostMinutes);
    event.minutes =
        static_cast<int>(event.start.isAllDay() ? std::max<qint64>(1, (minutes + 1439) / 1440) * 1440 : minutes);
}

void Reader::readRepetition(const IcsComponent &component, CalendarEvent &event)
{
    int rules = 0;
    for (const ContentProperty &property : component.properties) {
        if (property.name == "RRULE" && ++rules == 1)
            event.repetition.rule = QString::fromUtf8(property.value).trimmed();
        else if (property.name == "RDATE")
            addDates(property, event, event.repetition.extra);
        else if (property.name == "EXDATE")
            addDates(property, event, event.repetition.except);
        else if (property.name == "EXRULE")
            event.problem =
                Words::tr("It excludes days by a rule (EXRULE=%1), which Convenor does not know. Exclude them "
                          "one by one (EXDATE).")
                    .arg(QString::fromUtf8(property.value).left(60));
    }
    if (rules > 1)
        event.problem =
            Words::tr("It has %1 rules (RRULE); Convenor knows series with one. Make a series of each.").arg(rules);
    if (std::max(event.repetition.extra.size(), event.repetition.except.size()) >= mostDates)
        event.problem = Words::tr("It lists %1 single dates or more (RDATE, EXDATE).").arg(mostDates);
}

void Reader::addDates(const ContentProperty &property, const CalendarEvent &event, std::vector<When> &dates)
{
    const QString tzid = property.parameter("TZID");
    const QByteArrayView all(property.value);
    for (qsizetype from = 0; from < all.size() && dates.size() < mostDates;) {
        const auto comma = property.value.indexOf(',', from);
        const auto end = comma < 0 ? all.size() : comma;
        const QByteArrayView text = all.sliced(from, end - from).trimmed();
        const auto slash = text.indexOf('/'); // a period: its start counts
        if (const auto moment = momentOf(slash < 0 ? text : text.first(slash), tzid))
            dates.push_back(inZoneOf(event.start, *moment));
        else if (!text.isEmpty())
            m_warnings.add(Words::tr("Line %1: “%2” is not a date; it was left out of “%3”.")
                               .arg(event.line)
                               .arg(QString::fromUtf8(text.toByteArray()).left(30), event.title.left(60)));
        from = end + 1;
    }
}

void Reader::readRecurrenceId(const IcsComponent &component, CalendarEvent &event)
{
    const ContentProperty *id = component.find("RECURRENCE-ID");
    if (!id)
        return;
    event.recurrenceId = momentOf(*id);
    if (!event.recurrenceId)
        event.problem = Words::tr("It does not say which day of its series it is: “%1” is not a date or time.")
                            .arg(id->text().left(40));
    if (!id->parameter("RANGE").isEmpty())
        m_warnings.add(
            Words::tr("Line %1: “%2” changes this and all later days of its series; only this day was changed.")
                .arg(event.line)
                .arg(event.title.left(60)));
}

/// A changed day may say its original start in UTC; it is looked up on the clock of its series.
void Reader::settleRecurrenceIds(std::size_t from)
{
    QHash<QString, When> starts;
    for (auto i = from; i < m_file.events.size(); ++i)
        if (const auto &event = m_file.events[i]; !event.recurrenceId && event.start.date.isValid())
            starts.insert(event.uid, event.start);
    for (auto i = from; i < m_file.events.size(); ++i) {
        auto &event = m_file.events[i];
        if (event.recurrenceId)
            event.recurrenceId = inZoneOf(starts.value(event.uid, event.start), *event.recurrenceId);
    }
}

std::optional<When> Reader::momentOf(const ContentProperty &property)
{
    return momentOf(QByteArrayView(property.value).trimmed(), property.parameter("TZID"));
}

/// Reads 20260105, 20260105T093000 and 20260105T093000Z; a date is a date whatever VALUE says, as some write it.
std::optional<When> Reader::momentOf(QByteArrayView text, const QString &tzid)
{
    const bool inUtc = text.endsWith('Z');
    const QByteArrayView plain = inUtc ? text.chopped(1) : text;
    if (plain.size() < 8)
        return std::nullopt;
    const QDate date(digits(plain.first(4)), digits(plain.sliced(4, 2)), digits(plain.sliced(6, 2)));
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    if (plain.size() == 8)
        return When::allDay(date);
    if (plain.size() != 15 || (plain[8] != 'T' && plain[8] != 't'))
        return std::nullopt;
    const QTime time(digits(plain.sliced(9, 2)), digits(plain.sliced(11, 2)),
                     std::min(digits(plain.sliced(13, 2)), 59));
    if (!time.isValid())
        return std::nullopt;
    const QString zone = inUtc ? QStringLiteral("UTC") : tzid.isEmpty() ? m_defaultZone : m_zones.zoneOf(tzid, date);
    return When::timed(date, time, zone);
}

} // namespace

CalendarFile readCalendar(const QByteArray &bytes, const QString &defaultZone)
{
    return Reader(defaultZone).read(bytes);
}

std::vector<CalendarEvent> firstEvents(const QByteArray &bytes, const QString &defaultZone, int most)
{
    constexpr QByteArrayView end = "END:VEVENT";
    qsizetype last = bytes.indexOf(end);
    for (int i = 1; i < most && last >= 0; ++i)
        last = bytes.indexOf(end, last + end.size());
    const QByteArray head = last < 0 ? bytes : bytes.left(last) + end.toByteArray() + "\r\nEND:VCALENDAR\r\n";
    std::vector<CalendarEvent> events = readCalendar(head, defaultZone).events;
    if (events.size() > size_t(most))
        events.erase(events.begin() + most, events.end());
    return events;
}

} // namespace convenor
