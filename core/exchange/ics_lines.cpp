// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_lines.h"

#include "core/base/error.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr qsizetype largestFile = 64 << 20;
constexpr qsizetype longestLine = 1 << 20;
constexpr std::size_t deepestNesting = 64;
constexpr std::size_t mostEvents = 200'000;
constexpr std::size_t mostProperties = 20'000; ///< of one component
constexpr qsizetype mostWarnings = 50;

constexpr std::array keptProperties = {
    "CATEGORIES",    "CONFERENCE", "DESCRIPTION",  "DTEND",      "DTSTART",       "DURATION", "EXDATE",
    "EXRULE",        "LOCATION",   "METHOD",       "RDATE",      "RECURRENCE-ID", "RRULE",    "STATUS",
    "SUMMARY",       "TZID",       "TZOFFSETFROM", "TZOFFSETTO", "UID",           "URL",      "X-GOOGLE-CONFERENCE",
    "X-LIC-LOCATION"};

bool isKept(const QByteArray &name)
{
    return std::any_of(keptProperties.begin(), keptProperties.end(), [&](const char *kept) { return name == kept; });
}

/// The bytes as UTF-8 without mark of byte order; lines may still be in another encoding.
QByteArray decoded(const QByteArray &bytes, IcsWarnings &warnings)
{
    const auto begins = [&](const char *mark, qsizetype size) { return bytes.startsWith(QByteArrayView(mark, size)); };
    const bool little = begins("\xff\xfe", 2) || begins("B\0", 2);
    const bool big = begins("\xfe\xff", 2) || begins("\0B", 2);
    if (little || big) {
        QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decode(bytes);
        return text.toUtf8().replace("\xef\xbb\xbf", "");
    }
    QByteArray text = begins("\xef\xbb\xbf", 3) ? bytes.mid(3) : bytes;
    if (text.contains('\0')) {
        warnings.add(QStringLiteral("The file holds NUL characters, which were left out; it may be damaged."));
        text.replace(QByteArrayView("\0", 1), QByteArrayView());
    }
    return text;
}

/// Reads logical lines: ends may be CRLF, LF or CR, a line that begins with white space continues the one before.
class LineReader
{
public:
    LineReader(const QByteArray &text, IcsWarnings &warnings) : m_text(text), m_warnings(warnings) {}

    /// The next line that is not empty, or an empty one at the end.
    QByteArray next();
    int line() const { return m_line; }

private:
    QByteArrayView physical();
    bool isContinued() const;

    const QByteArray &m_text;
    IcsWarnings &m_warnings;
    qsizetype m_at = 0;
    int m_physical = 0;
    int m_line = 0;
};

QByteArrayView LineReader::physical()
{
    const auto begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        ++m_at;
    const QByteArrayView line(m_text.constData() + begin, m_at - begin);
    if (m_at < m_text.size())
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    ++m_physical;
    return line;
}

bool LineReader::isContinued() const
{
    return m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t');
}

QByteArray LineReader::next()
{
    QByteArray line;
    while (line.isEmpty() && m_at < m_text.size()) {
        line = physical().toByteArray();
        m_line = m_physical;
        while (isContinued()) {
            const auto more = physical().sliced(1);
            line.append(more.first(std::min(more.size(), std::max<qsizetype>(0, longestLine - line.size()))));
        }
    }
    if (line.size() >= longestLine) {
        m_warnings.add(QStringLiteral("Line %1 is longer than a megabyte; its end was left out.").arg(m_line));
        line.truncate(longestLine);
    }
    if (!line.isValidUtf8()) { // only now: folding may cut a character in two
        m_warnings.add(QStringLiteral("The file is not in UTF-8 throughout; such lines were read as Latin-1."));
        line = QString::fromLatin1(line).toUtf8();
    }
    return line;
}

/// The position of \a wanted outside quotes from \a from on, or the size.
qsizetype findUnquoted(QByteArrayView text, char wanted, qsizetype from)
{
    bool quoted = false;
    for (auto i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == wanted && !quoted)
            return i;
    }
    return text.size();
}

std::optional<IcsProperty> propertyOf(const QByteArray &line)
{
    const auto isName = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-'; };
    auto colon = findUnquoted(line, ':', 0);
    if (colon == line.size())
        colon = line.indexOf(':'); // a quote without its partner
    if (colon <= 0)
        return std::nullopt;
    const auto semicolon = line.indexOf(';');
    const auto nameEnd = semicolon > 0 && semicolon < colon ? semicolon : colon;
    IcsProperty property;
    property.name = line.left(nameEnd).trimmed().toUpper();
    if (property.name.isEmpty() || !std::all_of(property.name.cbegin(), property.name.cend(), isName))
        return std::nullopt;
    if (property.name != "BEGIN" && property.name != "END" && !isKept(property.name))
        return property; // nobody asks for the rest
    property.parameters = line.mid(nameEnd + 1, std::max<qsizetype>(0, colon - nameEnd - 1));
    property.value = line.mid(colon + 1);
    return property;
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
    Splitter(const QByteArray &text, IcsWarnings &warnings) : m_lines(text, warnings), m_warnings(warnings) {}

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

    LineReader m_lines;
    IcsWarnings &m_warnings;
    std::vector<IcsCalendar> m_calendars;
    std::size_t m_events = 0;
    std::vector<Level> m_open;
};

std::vector<IcsCalendar> Splitter::split()
{
    for (QByteArray line = m_lines.next(); !line.isEmpty(); line = m_lines.next())
        take(line);
    finishFile();
    return std::move(m_calendars);
}

void Splitter::take(const QByteArray &line)
{
    auto property = propertyOf(line);
    if (!property) {
        if (!m_open.empty() && m_open.back().component)
            m_warnings.add(QStringLiteral("Line %1 is not understood and was left out.").arg(m_lines.line()));
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
        throw Error(Error::Invalid, QStringLiteral("Line %1: the calendar is nested more than %2 deep; it is damaged.")
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
    const QString what = m_open[within].name == name
                             ? QStringLiteral("new %1 before the last one").arg(open)
                             : QStringLiteral("%1 before the %2").arg(QString::fromUtf8(name), open);
    m_warnings.add(QStringLiteral("Line %1 begins a %2 ends; the file may be damaged.").arg(m_lines.line()).arg(what));
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
        throw Error(Error::Invalid, QStringLiteral("The file holds more than %1 events. Split it.").arg(mostEvents));
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
        throw Error(Error::Invalid, QStringLiteral("This is no calendar file: it has no line BEGIN:VCALENDAR."));
    if (!m_open.empty())
        m_warnings.add(QStringLiteral("The file ends in the middle of a calendar; it may have been cut off."));
}

QString resolved(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain.append(text[i]);
            continue;
        }
        const char escaped = text[++i];
        plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
    }
    return QString::fromUtf8(plain);
}

} // namespace

QString IcsProperty::parameter(QByteArrayView key) const
{
    for (qsizetype from = 0; from < parameters.size();) {
        const auto end = findUnquoted(parameters, ';', from);
        const QByteArray part = parameters.mid(from, end - from);
        const auto equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(part.mid(equals + 1).replace('"', "")).trimmed();
        from = end + 1;
    }
    return {};
}

QString IcsProperty::text() const
{
    return resolved(value);
}

QStringList IcsProperty::texts() const
{
    QStringList list;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i == value.size() || value[i] == ',') {
            list.append(resolved(QByteArrayView(value).sliced(from, i - from)));
            from = i + 1;
        }
    }
    if (from < value.size())
        list.append(resolved(QByteArrayView(value).sliced(from))); // ends in a lone backslash
    return list;
}

const IcsProperty *IcsComponent::find(QByteArrayView property) const
{
    const auto found =
        std::find_if(properties.begin(), properties.end(), [&](const IcsProperty &p) { return p.name == property; });
    return found == properties.end() ? nullptr : &*found;
}

void IcsWarnings::add(const QString &sentence)
{
    if (m_list.size() == mostWarnings)
        m_list.append(QStringLiteral("There is more of this kind in the file."));
    if (m_list.size() < mostWarnings && !m_list.contains(sentence))
        m_list.append(sentence);
}

std::vector<IcsCalendar> splitCalendars(const QByteArray &bytes, IcsWarnings &warnings)
{
    if (bytes.size() > largestFile)
        throw Error(Error::Invalid, QStringLiteral("The file is larger than 64 MB. Split it."));
    const QByteArray text = decoded(bytes, warnings);
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
