// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_date.h"

#include "core/base/german_date.h"
#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAWeek = 7;
constexpr qsizetype mostWords = 6;
constexpr std::array weekdays = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};
constexpr qsizetype fewestLetters = 3;
constexpr qsizetype mostLettersInNote = 4; // a note may well hold "frida" or "marc" for something else

/// The number, from 1, of the name in \a names that \a word is, or abbreviates to three or up to \a most letters; 0 if
/// there is none.
template <class Names> int numberOf(const Names &names, const QString &word, qsizetype most = 9)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const QLatin1String name(names[i]);
        const bool isShort = word.size() >= fewestLetters && word.size() <= most && name.startsWith(word);
        if (isShort || word == name)
            return int(i) + 1;
    }
    return 0;
}

std::optional<int> number(const QString &word)
{
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber && word.front().isDigit() ? std::optional(value) : std::nullopt;
}

QRegularExpressionMatch matched(const char *pattern, const QString &word)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(word);
}

/// Reads the words one after another; each function takes what it understands.
class Reader
{
public:
    Reader(const QStringList &words, QDate today, QDate base) : m_words(words), m_today(today), m_base(base) {}

    std::optional<TypedDate> read()
    {
        if (m_words.isEmpty())
            return std::nullopt;
        while (m_next < m_words.size())
            if (!readOne())
                return std::nullopt;
        return m_isWrong ? std::nullopt : std::optional(m_result);
    }

private:
    bool readOne()
    {
        const bool isOpen = !m_result.date.isValid();
        return (isOpen && (readNamed() || readStep() || readWeek())) ||
               ((isOpen || m_isWeekday) && (readIso() || readMonthDay())) || (!m_result.time && readTimes()) ||
               readFiller();
    }
    QString word(qsizetype ahead = 0) const { return m_words.value(m_next + ahead); }
    bool take(QDate date, qsizetype words)
    {
        m_result.date = date;
        m_isWeekday = false;
        m_isWrong = m_isWrong || !date.isValid();
        m_next += words;
        return true;
    }
    bool readFiller()
    {
        static const QStringList fillers = {u"on"_s, u"at"_s, u"this"_s};
        if (!fillers.contains(word()) || m_next + 1 >= m_words.size())
            return false;
        ++m_next;
        return true;
    }
    bool readNamed()
    {
        const QDate base = m_base.isValid() ? m_base : m_today;
        if (word() == "today"_L1)
            return take(m_today, 1);
        if (word() == "tomorrow"_L1)
            return take(m_today.addDays(1), 1);
        if (word() == "yesterday"_L1)
            return take(m_today.addDays(-1), 1);
        if (word() == "next"_L1 && word(1) == "week"_L1)
            return take(base.addDays(daysAWeek), 2);
        const bool isNext = word() == "next"_L1;
        const int day = numberOf(weekdays, word(isNext ? 1 : 0));
        if (day == 0)
            return false;
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        const int ahead = (day - m_today.dayOfWeek() + daysAWeek) % daysAWeek;
        if (isNext)
            return take(monday.addDays(daysAWeek + day - 1), 2);
        take(m_today.addDays(ahead), 1);
        m_isWeekday = true; // "tue 1 dec" means that day, whatever the weekday
        return true;
    }
    bool readIso()
    {
        const auto iso = matched(R"((\d{4}-\d{2}-\d{2})(?:t(\d{2}:\d{2}))?)", word());
        if (!iso.hasMatch())
            return false;
        if (!iso.captured(2).isEmpty())
            m_result.time = QTime::fromString(iso.captured(2), u"HH:mm"_s);
        m_isWrong = m_isWrong || (m_result.time && !m_result.time->isValid());
        return take(QDate::fromString(iso.captured(1), Qt::ISODate), 1);
    }
    /// "+2w", or "in 2 weeks"
    bool readStep()
    {
        const bool isPhrase = word() == "in"_L1;
        const QString text = isPhrase ? u'+' + word(1) + word(2).left(1) : word();
        const auto step = matched(R"(([+-])(\d{1,3})([dwm]))", text);
        if (!step.hasMatch())
            return false;
        const QDate base = m_base.isValid() && !isPhrase ? m_base : m_today;
        const int count = step.captured(2).toInt() * (step.captured(1) == "-"_L1 ? -1 : 1);
        const QChar unit = step.captured(3).front();
        return take(unit == u'm' ? base.addMonths(count) : base.addDays(count * (unit == u'w' ? daysAWeek : 1)),
                    isPhrase ? 3 : 1);
    }
    /// "12 mar", "mar 12", "12 mar 2027", "12.3.", "12.3.2027"
    bool readMonthDay()
    {
        const auto dotted = matched(R"((\d{1,2})\.(\d{1,2})\.(\d{4})?)", word());
        if (dotted.hasMatch())
            return take(inYear(dotted.captured(2).toInt(), dotted.captured(1).toInt(), dotted.captured(3).toInt()), 1);
        const bool isDayFirst = number(word()).has_value();
        const int month = numberOf(months, isDayFirst ? word(1) : word());
        const auto day = number(isDayFirst ? word() : word(1));
        if (month == 0 || !day)
            return false;
        const auto year = word(2).size() == 4 ? number(word(2)) : std::nullopt;
        return take(inYear(month, *day, year.value_or(0)), year ? 3 : 2);
    }
    /// Without a year (0) the next such day; of something that is over, the day nearest to it.
    QDate inYear(int month, int day, int year) const
    {
        if (year != 0)
            return {year, month, day};
        if (m_base.isValid() && m_base < m_today)
            return nearest(month, day);
        const QDate date(m_today.year(), month, day);
        return date.isValid() && date >= m_today ? date : QDate(m_today.year() + 1, month, day);
    }
    QDate nearest(int month, int day) const
    {
        QDate best;
        for (const int year : {m_base.year() - 1, m_base.year(), m_base.year() + 1})
            if (const QDate date(year, month, day);
                date.isValid() && (!best.isValid() || std::abs(m_base.daysTo(date)) < std::abs(m_base.daysTo(best))))
                best = date;
        return best;
    }
    /// "w48", or "week 48"
    bool readWeek()
    {
        const bool isPhrase = word() == "week"_L1;
        const auto week = matched(R"(w?(\d{1,2}))", isPhrase ? word(1) : word());
        if (!week.hasMatch() || (!isPhrase && !word().startsWith(u'w')))
            return false;
        const QDate date = mondayOf(week.captured(1).toInt(), m_today.year());
        return take(date.addDays(daysAWeek - 1) < m_today ? mondayOf(week.captured(1).toInt(), m_today.year() + 1)
                                                          : date,
                    isPhrase ? 2 : 1);
    }
    static QDate mondayOf(int week, int year)
    {
        const QDate fourth(year, 1, 4); // always in the first week
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * daysAWeek);
        return week >= 1 && monday.weekNumber() == week ? monday : QDate();
    }
    /// "15:00", "15", "3pm", "15-16:30", "noon"
    bool readTimes()
    {
        const QStringList ends = QString(word()).replace(u'–', u'-').split(u'-');
        const auto from = time(ends.front(), ends.size() == 2);
        if (!from || ends.size() > 2)
            return false;
        m_result.time = from;
        if (ends.size() == 2) {
            const auto until = time(ends.back(), true);
            if (!until)
                return false;
            const int minutes = from->secsTo(*until) / 60;
            m_result.minutes = minutes > 0 ? minutes : minutes + 24 * 60;
        }
        ++m_next;
        return true;
    }
    /// A bare number is an hour only behind a day, or in a range.
    std::optional<QTime> time(const QString &text, bool isRange) const
    {
        if (text == "noon"_L1)
            return QTime(12, 0);
        const auto match = matched(R"((\d{1,2})(?:[:.](\d{2}))?(h|am|pm)?)", text);
        const bool isBare = match.captured(2).isEmpty() && match.captured(3).isEmpty();
        if (!match.hasMatch() || (isBare && !isRange && !m_result.date.isValid()))
            return std::nullopt;
        int hour = match.captured(1).toInt();
        if (match.captured(3) == "pm"_L1 && hour < 12)
            hour += 12;
        if (match.captured(3) == "am"_L1 && hour == 12)
            hour = 0;
        const QTime time(hour, match.captured(2).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }

    QStringList m_words;
    QDate m_today;
    QDate m_base;
    qsizetype m_next = 0;
    bool m_isWrong = false;
    bool m_isWeekday = false;
    TypedDate m_result;
};

// Days in a note

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
        return dayOf(match.captured(1).toInt(), numberOf(months, match.captured(2), mostLettersInNote),
                     match.captured(3), today);
    if (const auto match = american.match(words); match.hasMatch())
        return dayOf(match.captured(2).toInt(), numberOf(months, match.captured(1), mostLettersInNote),
                     match.captured(3), today);
    return words.size() == 10 ? QDate::fromString(words, Qt::ISODate) : QDate();
}

std::optional<TypedDate> read(const QString &text, WeekdayNames names, QDate today, QDate base)
{
    const QString plain = inEnglish(text.toLower().replace(u',', u' ').simplified(), names);
    return Reader(plain.split(u' ', Qt::SkipEmptyParts), today, base).read();
}

} // namespace

std::optional<TypedDate> readTypedDate(const QString &text, QDate today, QDate base)
{
    return read(text, WeekdayNames::OrShort, today, base);
}

std::optional<TypedSpan> findTypedDate(const QStringList &words, QDate today)
{
    for (qsizetype count = std::min(mostWords, words.size()); count > 0; --count)
        for (qsizetype first = words.size() - count; first >= 0; --first)
            if (const auto value = read(words.mid(first, count).join(u' '), WeekdayNames::Whole, today, {}))
                return TypedSpan{first, count, *value};
    return std::nullopt;
}

When retimed(const When &start, const TypedDate &typed, const QString &zone)
{
    const QDate date = typed.date.isValid() ? typed.date : start.date;
    const auto time = typed.time ? typed.time : start.time;
    if (!time)
        return When::allDay(date);
    return When::timed(date, *time, start.zone.isEmpty() ? zone : start.zone);
}

QString typedDateProblem(const QString &text)
{
    return Words::tr("“%1” is not a date. Write it as “next thu 15:00”, “12 mar”, “+2w” or 2026-11-05.")
        .arg(text.trimmed().left(40));
}

QDate readDay(const QString &words, QDate today)
{
    const QString text = inEnglish(words.simplified().toLower(), WeekdayNames::Whole);
    const QString weekday = text.startsWith(QLatin1String("next ")) ? text.mid(5) : text;
    if (const int number = numberOf(weekdays, weekday, mostLettersInNote))
        return nextWeekday(number, today);
    const QDate relative = relativeDay(text, today);
    return relative.isValid() ? relative : calendarDay(text, today);
}

namespace {

/// In German "morgen" is also the morning, as in "am Morgen"; a day is meant in "bis morgen".
bool isPartOfTheDay(const QString &before, const QString &word)
{
    return word.startsWith("morgen"_L1, Qt::CaseInsensitive) && !before.endsWith(" bis"_L1, Qt::CaseInsensitive);
}

} // namespace

TextAndDay takeDayAtEnd(const QString &text, QDate today)
{
    static const QRegularExpression preposition(QStringLiteral("(\\s+bis)?\\s+(by|until|due|on|bis|zum|am)$"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (int words = 3; words > 0; --words) {
        const QRegularExpression end(QStringLiteral("^(.*\\S)\\s+(\\S+(?:\\s+\\S+){%1})$").arg(words - 1),
                                     QRegularExpression::DotMatchesEverythingOption);
        const auto match = end.match(text.trimmed());
        QString last = match.captured(2);
        QDate day = readDay(last, today);
        if (!day.isValid() && (last.endsWith(u'.') || last.endsWith(u'!')))
            day = readDay(last.chopped(1), today);
        if (day.isValid() && !isPartOfTheDay(match.captured(1), last))
            return {match.captured(1).remove(preposition), day};
    }
    return {text, {}};
}

} // namespace convenor
