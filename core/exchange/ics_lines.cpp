// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_lines.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr qsizetype largestFile = 64 << 20;
constexpr std::size_t deepestNesting = 64;
constexpr std::size_t mostEvents = 200'000;
constexpr std::size_t mostProperties = 20'000; ///< of one component

constexpr std::array keptProperties = {
    "CATEGORIES",    "CONFERENCE", "DESCRIPTION",  "DTEND",      "DTSTART",       "DURATION", "EXDATE",
    "EXRULE",        "LOCATION",   "METHOD",       "RDATE",      "RECURRENCE-ID", "RRULE",    "STATUS",
    "SUMMARY",       "TZID",       "TZOFFSETFROM", "TZOFFSETTO", "UID",           "URL",      "X-GOOGLE-CONFERENCE",
    "X-LIC-LOCATION"};

bool isKept(const QByteArray &name)
{
    if (name == "BEGIN" || name == "END")
        return true;
    return std::any_of(keptProperties.begin(), keptProperties.end(), [&](const char *kept) { return name == kept; });
}

/// What stands directly in a calendar, never within another of these.
bool isEntry(const QByteArray &name)
{
    return name == "VEVENT" || name == "VTODO" || name == "VJOURNAL" || name == "VFREEBUSY" || name == "VTIMEZONE";
}

/// Sorts lines into components, whatever is left open or closed twice.
class Splitter
{
public:
    Splitter(const QByteArray &text, LineWarnings &warnings) : m_lines(text, warnings), m_warnings(warnings) {}

    std::vector<IcsCalendar> split();

private:
    void take(const QByteArray &line);
    void begin(const QByteArray &name);
    void closeBefore(const QByteArray &name);
    void end(const QByteArray &name);
    void finishFile();
    IcsComponent opened(const QByteArray &name) const { return {name, m_lines.line(), {}, false}; }
    IcsComponent *add(const QByteArray &name);

    /// One level that is open; what is skipped has no component.
    struct Level
    {
        QByteArray name;
        IcsComponent *component;
    };

    ContentLines m_lines;
    LineWarnings &m_warnings;
    std::vector<IcsCalendar> m_calendars;
    std::size_t m_events = 0;
    std::vector<Level> m_open;
};

std::vector<IcsCalendar> Splitter::split()
{
    for (QByteArray line = m_lines.next(); !line.isEmpty(); line = m_lines.next())
        take(utf8Line(line, m_warnings));
    finishFile();
    return std::move(m_calendars);
}

void Splitter::take(const QByteArray &line)
{
    auto property = contentProperty(line, isKept);
    if (!property) {
        if (!m_open.empty() && m_open.back().component)
            m_warnings.add(Words::tr("Line %1 is not understood and was left out.").arg(m_lines.line()));
        return;
    }
    if (property->name == "BEGIN")
        return begin(property->value.trimmed().toUpper());
    if (property->name == "END")
        return end(property->value.trimmed().toUpper());
    IcsComponent *component = m_open.empty() ? nullptr : m_open.back().component;
    if (component && isKept(property->name) && component->properties.size() < mostProperties)
        component->properties.push_back(std::move(*property));
}

void Splitter::begin(const QByteArray &name)
{
    if (m_open.size() >= deepestNesting)
        throw Error(Error::Invalid, Words::tr("Line %1: the calendar is nested more than %2 deep; it is damaged.")
                                        .arg(m_lines.line())
                                        .arg(deepestNesting));
    closeBefore(name);
    m_open.push_back({name, add(name)});
}

/// Ends what should have ended before \a name begins, lest it swallow the rest: a calendar before the next one, and
/// within a calendar a component whose END is missing.
void Splitter::closeBefore(const QByteArray &name)
{
    const std::size_t within = name == "VCALENDAR" ? 0 : 1;
    if (m_open.size() <= within || (within == 1 && !(isEntry(name) && isEntry(m_open[1].name))))
        return;
    const QString open = QString::fromUtf8(m_open[within].name);
    const QString line = QString::number(m_lines.line());
    m_warnings.add(
        m_open[within].name == name
            ? Words::tr("Line %1 begins a new %2 before the last one ends; the file may be damaged.").arg(line, open)
            : Words::tr("Line %1 begins a %2 before the %3 ends; the file may be damaged.")
                  .arg(line, QString::fromUtf8(name), open));
    m_open.resize(within);
}

/// Where the lines of the component that begins here go; nullptr if it is one that nobody reads.
IcsComponent *Splitter::add(const QByteArray &name)
{
    if (m_open.empty()) {
        if (name != "VCALENDAR")
            return nullptr;
        m_calendars.emplace_back().header = opened(name);
        return &m_calendars.back().header;
    }
    const QByteArray parent = m_open.back().component ? m_open.back().name : QByteArray();
    IcsCalendar *calendar = parent.isEmpty() ? nullptr : &m_calendars.back();
    if (parent == "VTIMEZONE" && (name == "STANDARD" || name == "DAYLIGHT"))
        return &calendar->zones.back().observances.emplace_back(opened(name));
    if (parent == "VCALENDAR" && name == "VTIMEZONE")
        return &calendar->zones.emplace_back(IcsZone{opened(name), {}}).definition;
    if (parent != "VCALENDAR" || name != "VEVENT")
        return nullptr;
    if (++m_events > mostEvents)
        throw Error(Error::Invalid, Words::tr("The file holds more than %1 events. Split it.").arg(mostEvents));
    return &calendar->events.emplace_back(opened(name));
}

void Splitter::end(const QByteArray &name)
{
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [&](const Level &level) { return level.name == name; });
    if (found == m_open.rend())
        return;
    if (found->component)
        found->component->isClosed = true;
    m_open.erase(found.base() - 1, m_open.end()); // with all inside that was left open
}

void Splitter::finishFile()
{
    if (m_calendars.empty())
        throw Error(Error::Invalid, Words::tr("This is no calendar file: it has no line BEGIN:VCALENDAR."));
    if (!m_open.empty())
        m_warnings.add(Words::tr("The file ends in the middle of a calendar; it may have been cut off."));
}

} // namespace

const ContentProperty *IcsComponent::find(QByteArrayView property) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const ContentProperty &p) { return p.name == property; });
    return found == properties.end() ? nullptr : &*found;
}

std::vector<IcsCalendar> splitCalendars(const QByteArray &bytes, LineWarnings &warnings)
{
    if (bytes.size() > largestFile)
        throw Error(Error::Invalid, Words::tr("The file is larger than 64 MB. Split it."));
    const QByteArray text = decodedLines(bytes, warnings);
    return Splitter(text, warnings).split();
}

std::optional<qint64> icsDuration(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    text = text.sliced(negative || text.startsWith('+') ? 1 : 0);
    if (!text.startsWith('P') || text.size() < 3)
        return std::nullopt;
    qint64 seconds = 0;
    qint64 number = -1;
    bool inTime = false;
    for (const char c : text.sliced(1)) {
        const qint64 unit = c == 'W'             ? 604'800
                            : c == 'D'           ? 86'400
                            : c == 'H'           ? 3'600
                            : c == 'M' && inTime ? 60
                            : c == 'S'           ? 1
                                                 : 0;
        if (c >= '0' && c <= '9' && number < 1'000'000'000) {
            number = std::max<qint64>(number, 0) * 10 + (c - '0');
        } else if (c == 'T' && !inTime && number < 0) {
            inTime = true;
        } else if (unit && number >= 0) {
            seconds += number * unit;
            number = -1;
        } else {
            return std::nullopt;
        }
    }
    return number >= 0 ? std::nullopt : std::optional(negative ? -seconds : seconds);
}

} // namespace convenor
