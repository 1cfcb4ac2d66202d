// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_numbers.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace convenor {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double lastSerial = 2'958'466; ///< the day after 9999-12-31

/// The letters of a format code that mean something: without texts, escapes, colours and conditions, in small letters.
QString meaning(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'"' || code[i] == u'[') {
            const QChar closing = code[i] == u'"' ? u'"' : u']';
            const qsizetype end = code.indexOf(closing, i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toString().toLower();
            static constexpr QStringView elapsed = u"hms";
            const bool isElapsed = closing == u']' && !inside.isEmpty() &&
                                   std::all_of(inside.begin(), inside.end(),
                                               [&](QChar c) { return c == inside[0] && elapsed.contains(c); });
            letters += isElapsed ? QStringLiteral("#") : QString();
            i = end < 0 ? code.size() : end;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else {
            letters += code[i].toLower();
        }
    }
    return letters;
}

QByteArray clock(qint64 seconds)
{
    QByteArray text = QByteArray::number(seconds / 3600).rightJustified(2, '0') + ':' +
                      QByteArray::number(seconds / 60 % 60).rightJustified(2, '0');
    if (seconds % 60 != 0)
        text += ':' + QByteArray::number(seconds % 60).rightJustified(2, '0');
    return text;
}

/// The year 1900 had no 29 February, but serial numbers count one.
QDate dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace

XlsxShows shownBy(QStringView code)
{
    const QString letters = meaning(code);
    if (letters.contains(QLatin1String("general")))
        return XlsxShows::Number;
    if (letters.contains(u'#') && letters.count(u'#') == 1 && !letters.contains(u'y') && !letters.contains(u'd') &&
        !code.contains(u'#'))
        return XlsxShows::Elapsed;
    const bool hasTime = letters.contains(u'h') || letters.contains(u's') || letters.contains(QLatin1String("am/pm"));
    const bool hasDate = letters.contains(u'y') || letters.contains(u'd') || (!hasTime && letters.contains(u'm'));
    if (hasDate)
        return hasTime ? XlsxShows::DateTime : XlsxShows::Date;
    return hasTime ? XlsxShows::Time : XlsxShows::Number;
}

XlsxShows shownByBuiltIn(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 22)
        return XlsxShows::DateTime;
    if (id == 46)
        return XlsxShows::Elapsed;
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return XlsxShows::Date;
    return within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56) ? XlsxShows::Time : XlsxShows::Number;
}

QByteArray dateText(double serial, XlsxShows shows, bool from1904)
{
    if (shows == XlsxShows::Number || !(serial >= 0 && serial < lastSerial))
        return numberText(QByteArray::number(serial, 'g', 17));
    const qint64 seconds = std::llround(serial * double(secondsOfDay));
    if (shows == XlsxShows::Elapsed || (shows == XlsxShows::Time && seconds < secondsOfDay))
        return clock(seconds);
    const qint64 ofDay = seconds % secondsOfDay;
    const QByteArray day = dayOf(seconds / secondsOfDay, from1904).toString(Qt::ISODate).toLatin1();
    return ofDay == 0 && shows == XlsxShows::Date ? day : day + 'T' + clock(ofDay);
}

QByteArray numberText(const QByteArray &value)
{
    const bool isPlain = !value.isEmpty() && value.size() <= 15 &&
                         std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const double number = isPlain ? 0 : value.toDouble(&ok);
    if (isPlain || !ok)
        return value;
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', 15);
}

} // namespace convenor
