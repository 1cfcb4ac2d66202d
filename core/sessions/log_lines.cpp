// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_lines.h"

#include "core/base/text.h"
#include "core/base/typed_date.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace convenor {

namespace {

bool hasAddress(const QString &text)
{
    return text.contains(u'@');
}

/// The people of one line. A comma stands inside names too ("Lovelace, Ada"), so it parts only whole addresses.
QStringList partsOf(const QString &line)
{
    static const QRegularExpression separator(QStringLiteral("[;\n\r]"));
    QStringList parts;
    for (const QString &part : line.split(separator)) {
        const QStringList pieces = part.split(u',');
        const bool isAddressList = std::all_of(pieces.begin(), pieces.end(), hasAddress);
        parts += isAddressList ? pieces : QStringList(part);
    }
    return parts;
}

QString withoutQuotes(QString name)
{
    while (name.size() > 1 && name.front() == name.back() && (name.front() == u'"' || name.front() == u'\''))
        name = name.mid(1, name.size() - 2).trimmed();
    return name;
}

/// An address may stand alone, behind the name, or in brackets behind it.
Attendee readAttendee(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(.*?)[<(]?([^\\s<>()]+@[^\\s<>()]+)[>)]?$"));
    const auto match = shape.match(text);
    if (match.hasMatch() && !Email::problem(match.captured(2)))
        return {text, withoutQuotes(match.captured(1).trimmed()), Email(match.captured(2)).value()};
    return {text, withoutQuotes(text.startsWith(u'@') ? text.mid(1) : text), {}};
}

NoteLine readAction(const QString &text, QDate today)
{
    static const QRegularExpression owner(QStringLiteral("(?:^|\\s)@([^\\s,;:!?]+)"));
    const TextAndDay parts = takeDayAtEnd(text, today);
    NoteLine note{true, NoteKind::Note, parts.text, owner.match(text).captured(1), parts.day};
    while (note.owner.endsWith(u'.'))
        note.owner.chop(1);
    return note;
}

} // namespace

std::vector<Attendee> readAttendees(const QStringList &lines)
{
    std::vector<Attendee> attendees;
    QSet<QString> seen;
    for (const QString &line : lines)
        for (const QString &part : partsOf(line)) {
            const Attendee attendee = readAttendee(cleaned(part));
            const QString key = attendee.name.toCaseFolded() + u'\n' + attendee.email.toCaseFolded();
            if (!seen.contains(key) && key.size() > 1)
                attendees.push_back(attendee);
            seen.insert(key);
        }
    return attendees;
}

NoteLine readNote(const QString &line, QDate today)
{
    const QString text = line.trimmed();
    const QString rest = text.mid(1).trimmed();
    switch (text.isEmpty() ? 0 : text.front().unicode()) {
    case u'+':
        return {false, NoteKind::Well, rest, {}, {}};
    case u'-':
        return {false, NoteKind::Improve, rest, {}, {}};
    case u'>':
        return {false, NoteKind::Quote, rest, {}, {}};
    case u'!':
        return readAction(rest, today);
    default:
        return {false, NoteKind::Note, text, {}, {}};
    }
}

} // namespace convenor
