// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include <QRegularExpression>

#include <array>

namespace convenor {

namespace {

constexpr std::array weekdays = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};

/// The number, from 1, of the name that \a word is, or abbreviates to three or four letters; 0 if there is none.
template <class Names> int numberOf(const Names &names, const QString &word)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const QLatin1String name(names[i]);
        if (word == name || ((word.size() == 3 || word.size() == 4) && name.startsWith(word)))
            return int(i) + 1;
    }
    return 0;
}

QDate nextWeekday(int weekday, QDate today)
{
    const int days = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(days ? days : 7);
}

/// The next such day from \a today on, if no year is given.
QDate dayOf(int day, int month, const QString &year, QDate today)
{
    if (!year.isEmpty())
        return {year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day};
    const QDate date(today.year(), month, day);
    return date.isValid() && date < today ? QDate(today.year() + 1, month, day) : date;
}

QDate relativeDay(const QString &words, QDate today)
{
    static const QRegularExpression distance(QStringLiteral("^in (\\d{1,3}) (day|week)s?$"));
    if (words == QLatin1String("today"))
        return today;
    if (words == QLatin1String("tomorrow"))
        return today.addDays(1);
    if (words == QLatin1String("next week"))
        return nextWeekday(Qt::Monday, today);
    const auto match = distance.match(words);
    const int days = match.captured(1).toInt() * (match.captured(2) == QLatin1String("week") ? 7 : 1);
    return match.hasMatch() ? today.addDays(days) : QDate();
}

QDate calendarDay(const QString &words, QDate today)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.? ([a-z]{3,9})\\.?(?: (\\d{4}))?$"));
    static const QRegularExpression american(QStringLiteral("^([a-z]{3,9})\\.? (\\d{1,2})(?:,? (\\d{4}))?$"));
    if (const auto match = dotted.match(words); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    if (const auto match = named.match(words); match.hasMatch())
        return dayOf(match.captured(1).toInt(), numberOf(months, match.captured(2)), match.captured(3), today);
    if (const auto match = american.match(words); match.hasMatch())
        return dayOf(match.captured(2).toInt(), numberOf(months, match.captured(1)), match.captured(3), today);
    return words.size() == 10 ? QDate::fromString(words, Qt::ISODate) : QDate();
}

} // namespace

QDate readDay(const QString &words, QDate today)
{
    const QString text = words.simplified().toLower();
    const QString weekday = text.startsWith(QLatin1String("next ")) ? text.mid(5) : text;
    if (const int number = numberOf(weekdays, weekday))
        return nextWeekday(number, today);
    const QDate relative = relativeDay(text, today);
    return relative.isValid() ? relative : calendarDay(text, today);
}

TextAndDay takeDayAtEnd(const QString &text, QDate today)
{
    static const QRegularExpression preposition(QStringLiteral("\\s+(by|until|due|on)$"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (int words = 3; words > 0; --words) {
        const QRegularExpression end(QStringLiteral("^(.*\\S)\\s+(\\S+(?:\\s+\\S+){%1})$").arg(words - 1),
                                     QRegularExpression::DotMatchesEverythingOption);
        const auto match = end.match(text.trimmed());
        QString last = match.captured(2);
        QDate day = readDay(last, today);
        if (!day.isValid() && (last.endsWith(u'.') || last.endsWith(u'!')))
            day = readDay(last.chopped(1), today);
        if (day.isValid())
            return {match.captured(1).remove(preposition), day};
    }
    return {text, {}};
}

} // namespace convenor
