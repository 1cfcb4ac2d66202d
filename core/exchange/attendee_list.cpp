// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendee_list.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/csv.h"
#include "core/exchange/text_source.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {

namespace {

constexpr qsizetype largestFile = 4 << 20;

/// Where a report names people, found by the line with the titles of its columns.
struct Heading
{
    qsizetype at = -1; ///< offset of that line in the text
    QChar separator;
};

QString word(QString cell)
{
    return cell.remove(u'"').trimmed().toLower();
}

bool isNameColumn(const QString &title)
{
    static const QStringList titles{QStringLiteral("name"),         QStringLiteral("full name"),  QStringLiteral("display name"),
                                    QStringLiteral("user name"),    QStringLiteral("participant"), QStringLiteral("attendee"),
                                    QStringLiteral("nom complet"),  QStringLiteral("nombre completo"),
                                    QStringLiteral("vollständiger name")};
    return titles.contains(title) || title.startsWith(QLatin1String("name ("));
}

bool isEmailColumn(const QString &title)
{
    return title.contains(QLatin1String("email")) || title.contains(QLatin1String("e-mail"));
}

/// A list of people that says more than their names.
bool isHeading(const QStringList &titles)
{
    static const QRegularExpression more(QStringLiteral("e-?mail|join|leave|duration|time|role|beitritt|dauer"));
    return titles.size() > 1 && std::any_of(titles.begin(), titles.end(), isNameColumn) &&
           std::any_of(titles.begin(), titles.end(), [](const QString &t) { return more.match(t).hasMatch(); });
}

Heading findHeading(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QString line = text.mid(at, end < 0 ? -1 : end - at);
        for (const QChar separator : {u'\t', u',', u';'}) {
            QStringList titles = line.split(separator);
            std::transform(titles.begin(), titles.end(), titles.begin(), word);
            if (isHeading(titles))
                return {at, separator};
        }
        if (end < 0)
            break;
        at = end + 1;
    }
    return {};
}

/// "(Guest)" and the like behind a name, and the number before it that some courses give to people.
QString withoutMarks(QString name)
{
    static const QRegularExpression marks(
        QStringLiteral(
            "\\s*[([](?:ext|external|guest|unverified|organi[sz]er|presenter|host|co-host|host, me|you|me)[)\\]]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^\\d{1,4}_(?=\\D)"));
    return cleaned(name.remove(marks).remove(number));
}

/// Each person once: by the address, or by the name of whoever has none.
class Attendees
{
public:
    void add(Attendee attendee)
    {
        attendee.name = withoutMarks(attendee.name);
        const QString key = attendee.email.isEmpty() ? fold(attendee.name) : attendee.email.toCaseFolded();
        if (!key.isEmpty() && !m_seen.contains(key))
            m_list.push_back(std::move(attendee));
        m_seen.insert(key);
    }
    std::vector<Attendee> take() { return std::move(m_list); }

private:
    std::vector<Attendee> m_list;
    QSet<QString> m_seen;
};

/// The rows below a heading, as far as the next section of the report.
void readReport(const QString &text, const Heading &heading, Attendees &attendees)
{
    static const QRegularExpression section(QStringLiteral("^\\d+\\.\\s"));
    QByteArray bytes = "sep=" + QString(heading.separator).toUtf8() + '\n' + text.mid(heading.at).toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, Words::tr("The list"));
    int name = -1, email = -1;
    for (int i = int(reader.header().size()) - 1; i >= 0; --i) {
        const QString title = word(reader.header()[i]);
        name = isNameColumn(title) ? i : name;
        email = isEmailColumn(title) ? i : email;
    }
    while (reader.next()) {
        if (reader.fieldCount() == 1 && section.match(reader.text(0)).hasMatch())
            return;
        const QString address = reader.text(email).trimmed();
        const QString called = cleaned(reader.text(name));
        attendees.add({called.isEmpty() ? address : called, called, Email::problem(address) ? QString() : address});
    }
}

/// Cells of a spreadsheet: a name, an address, or both, among others.
Attendee readCells(const QStringList &cells)
{
    Attendee attendee;
    for (const QString &each : cells) {
        const QString cell = cleaned(each);
        const bool isName = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        if (cell.contains(u'@') && attendee.email.isEmpty() && !Email::problem(cell))
            attendee.email = cell;
        else if (isName && attendee.name.isEmpty())
            attendee.name = cell;
    }
    attendee.text = attendee.name.isEmpty() ? attendee.email : attendee.name;
    return attendee;
}

/// A comma parts whole names, but stands also within one ("Lovelace, Ada").
QStringList namesOf(const QString &line)
{
    const QStringList parts = line.split(u',', Qt::SkipEmptyParts);
    const bool areWhole =
        std::all_of(parts.begin(), parts.end(), [](const QString &p) { return p.trimmed().contains(u' '); });
    return !line.contains(u'@') && (parts.size() > 2 || (parts.size() == 2 && areWhole)) ? parts : QStringList(line);
}

void readLine(QString line, Attendees &attendees)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*•·–]|\\d{1,3}[.)])\\s+"));
    line.remove(bullet);
    if (line.contains(u'\t'))
        return attendees.add(readCells(line.split(u'\t')));
    for (const Attendee &attendee : readAttendees(namesOf(line)))
        attendees.add(attendee);
}

} // namespace

std::vector<Attendee> readAttendeeList(const QString &text)
{
    Attendees attendees;
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').remove(QChar(QChar::ByteOrderMark));
    const Heading heading = findHeading(lines);
    if (heading.at >= 0 && lines.mid(heading.at).count(u'"') % 2 == 0) {
        readReport(lines, heading, attendees);
    } else {
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            readLine(line, attendees);
    }
    return attendees.take();
}

std::vector<Attendee> readAttendeeFile(const QByteArray &bytes)
{
    return readAttendeeList(textOfList(bytes));
}

QString lineOf(const Attendee &attendee)
{
    return attendee.email.isEmpty() || attendee.text.contains(u'@')
               ? attendee.text
               : QStringLiteral("%1 <%2>").arg(attendee.text, attendee.email);
}

QString textOfList(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        throw Error(Error::Invalid, Words::tr("This is longer than a list of people can be. Paste only the names."));
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, Words::tr("The list"));
    QByteArray text;
    for (QByteArrayView piece = source.read(); !piece.isEmpty(); piece = source.read())
        text += piece;
    if (text.contains('\0'))
        throw Error(Error::Invalid, Words::tr("This is no list of names. Open it in its program and paste the names."));
    return QString::fromUtf8(text);
}

} // namespace convenor
