// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/german_date.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &words()
{
    static const QHash<QString, QString> all{
        {u"heute"_s, u"today"_s}, {u"morgen"_s, u"tomorrow"_s}, {u"übermorgen"_s, u"in 2 days"_s},
        {u"gestern"_s, u"yesterday"_s},
        {u"montag"_s, u"monday"_s}, {u"dienstag"_s, u"tuesday"_s}, {u"mittwoch"_s, u"wednesday"_s},
        {u"donnerstag"_s, u"thursday"_s}, {u"freitag"_s, u"friday"_s}, {u"samstag"_s, u"saturday"_s},
        {u"sonnabend"_s, u"saturday"_s}, {u"sonntag"_s, u"sunday"_s},
        {u"januar"_s, u"january"_s}, {u"jänner"_s, u"january"_s}, {u"februar"_s, u"february"_s}, {u"märz"_s, u"march"_s},
        {u"mär"_s, u"march"_s}, {u"mrz"_s, u"march"_s}, {u"maerz"_s, u"march"_s}, {u"mai"_s, u"may"_s},
        {u"juni"_s, u"june"_s}, {u"juli"_s, u"july"_s}, {u"oktober"_s, u"october"_s}, {u"okt"_s, u"oct"_s},
        {u"dezember"_s, u"december"_s}, {u"dez"_s, u"dec"_s},
        {u"nächste"_s, u"next"_s}, {u"nächsten"_s, u"next"_s}, {u"nächster"_s, u"next"_s}, {u"nächstes"_s, u"next"_s},
        {u"diesen"_s, u"this"_s}, {u"kommenden"_s, u"this"_s}, {u"am"_s, u"on"_s}, {u"um"_s, u"at"_s},
        {u"tag"_s, u"day"_s}, {u"tage"_s, u"days"_s}, {u"tagen"_s, u"days"_s}, {u"woche"_s, u"week"_s},
        {u"wochen"_s, u"weeks"_s}, {u"monat"_s, u"month"_s}, {u"monate"_s, u"months"_s}, {u"monaten"_s, u"months"_s},
        {u"kw"_s, u"week"_s}, {u"mittag"_s, u"noon"_s}, {u"mittags"_s, u"noon"_s}};
    return all;
}

const QHash<QString, QString> &shortWeekdays()
{
    static const QHash<QString, QString> all{{u"mo"_s, u"monday"_s},   {u"di"_s, u"tuesday"_s}, {u"mi"_s, u"wednesday"_s},
                                             {u"do"_s, u"thursday"_s}, {u"fr"_s, u"friday"_s},  {u"sa"_s, u"saturday"_s},
                                             {u"so"_s, u"sunday"_s}};
    return all;
}

QString wordInEnglish(const QString &word, WeekdayNames names)
{
    const QString bare = word.endsWith(u'.') ? word.chopped(1) : word;
    if (names == WeekdayNames::OrShort && shortWeekdays().contains(bare))
        return shortWeekdays().value(bare);
    return words().value(bare,
                         std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isLetter(); }) ? bare : word);
}

bool startsWithDigit(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

} // namespace

QString inEnglish(QString text, WeekdayNames names)
{
    static const QRegularExpression until(u"(?<=\\d)\\s+bis\\s+(?=\\d)"_s); // "15 bis 16 Uhr"
    static const QRegularExpression hour(u"(?<=\\d)\\s*uhr\\b"_s);
    static const QRegularExpression day(u"(?<![\\d.])(\\d{1,2})\\.(?=\\s)"_s); // "12. März"
    static const QRegularExpression week(u"\\bkw(?=\\d)"_s);
    text.replace(until, u"-"_s).replace(hour, u"h"_s).replace(day, u"\\1"_s).replace(week, u"w"_s);
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    QStringList english;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const bool isDay = (i > 0 && english.back() == "next"_L1) || startsWithDigit(typed.value(i + 1));
        english << wordInEnglish(typed[i], isDay ? WeekdayNames::OrShort : names);
    }
    return english.join(u' ');
}

} // namespace convenor
