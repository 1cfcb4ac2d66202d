// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_date.h"

#include <QDate>
#include <QRegularExpression>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array orderNames = {"", "day-first", "month-first", "year-first"};

/// Three numbers as they stand, and what comes behind them.
struct Parts
{
    QStringView first, second, third;
    QChar separator;
    QStringView rest;
};

/// Nothing unless \a text begins with one to four digits, a separator, digits, the same separator and digits.
std::optional<Parts> partsOf(QStringView text)
{
    std::array<QStringView, 3> numbers;
    QChar separator;
    for (size_t i = 0; i < numbers.size(); ++i) {
        qsizetype digits = 0;
        while (digits < text.size() && digits < 5 && text[digits] >= u'0' && text[digits] <= u'9')
            ++digits;
        if (digits == 0 || digits > 4)
            return std::nullopt;
        numbers[i] = text.left(digits);
        text = text.mid(digits);
        if (i == 2)
            break;
        const bool isSeparator = !text.isEmpty() && (text[0] == u'/' || text[0] == u'.' || text[0] == u'-');
        if (!isSeparator || (i == 1 && text[0] != separator))
            return std::nullopt;
        separator = text[0];
        text = text.mid(1);
    }
    const bool ends = text.isEmpty() || text[0].isSpace() || text[0] == u',' || text[0] == u'T';
    return ends ? std::optional(Parts{numbers[0], numbers[1], numbers[2], separator, text}) : std::nullopt;
}

/// Years of two digits are those from 1970 to 2069.
QDate dateOf(QStringView year, QStringView month, QStringView day)
{
    const bool isWhole = year.size() == 4 || year.size() == 2;
    const int number = year.toInt();
    const int century = year.size() == 4 ? 0 : number < 70 ? 2000 : 1900;
    return isWhole && month.size() <= 2 && day.size() <= 2 ? QDate(century + number, month.toInt(), day.toInt())
                                                           : QDate();
}

QDate dateOf(const Parts &p, DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return dateOf(p.third, p.second, p.first);
    case DateOrder::MonthFirst:
        // With points between, the day stands first wherever dates are written so.
        return p.separator == u'.' ? QDate() : dateOf(p.third, p.first, p.second);
    case DateOrder::YearFirst:
        return p.separator == u'.' ? QDate() : dateOf(p.first, p.second, p.third);
    default:
        return {};
    }
}

/// A year in four digits at the beginning leaves no question.
QDate plainDate(const Parts &p)
{
    if (p.first.size() == 4)
        return dateOf(p.first, p.second, p.third);
    return p.separator == u'.' ? dateOf(p, DateOrder::DayFirst) : QDate();
}

/// The number of a month from the begin of its English or German name; 0 if there is none.
int monthOf(const QString &name)
{
    static const QStringList begins = {u"jan jän"_s, u"feb"_s, u"mar mär mrz"_s, u"apr"_s, u"may mai"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct okt"_s, u"nov"_s, u"dec dez"_s};
    const QString begin = name.left(3).toLower();
    for (int i = 0; i < begins.size(); ++i)
        if (begins[i].split(u' ').contains(begin))
            return i + 1;
    return 0;
}

/// "4 March 2026", "4-Mar-26", "March 4, 2026", "4. März 2026"; \a rest becomes what comes behind.
QDate namedDate(const QString &text, QString &rest)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.?[ -]+(\\p{L}{3,9})\\.?,?[ -]+(\\d{4}|\\d{2})\\b"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}{3,9})\\.? +(\\d{1,2}),? +(\\d{4})\\b"_s);
    for (const auto *pattern : {&dayFirst, &monthFirst}) {
        const auto match = pattern->match(text);
        const bool isDayFirst = pattern == &dayFirst;
        const int month = match.hasMatch() ? monthOf(match.captured(isDayFirst ? 2 : 1)) : 0;
        if (month == 0)
            continue;
        rest = text.mid(match.capturedEnd());
        return dateOf(match.captured(3), QString::number(month), match.captured(isDayFirst ? 1 : 2));
    }
    return {};
}

/// "Thh:mm" of " 6:30 PM" or "T18:30:00"; what else stands there, as it stands.
QString isoTime(const QString &rest)
{
    static const QRegularExpression clock(u"^[,T ]*\\s*(\\d{1,2}):(\\d{2})(:\\d{2})?\\s*([AaPp])?\\.?[Mm]?\\.?$"_s);
    const auto match = clock.match(rest);
    if (!match.hasMatch())
        return rest.trimmed().isEmpty() ? QString() : rest;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    const QString seconds = match.captured(3) == u":00"_s ? QString() : match.captured(3);
    return u"T%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(match.captured(2)) + seconds;
}

} // namespace

const char *nameOf(DateOrder order)
{
    return orderNames[size_t(order)];
}

DateOrder dateOrderOf(const QString &name)
{
    for (size_t i = 0; i < orderNames.size(); ++i)
        if (name == QLatin1String(orderNames[i]))
            return DateOrder(i);
    return DateOrder::Unknown;
}

bool needsOrder(QStringView text)
{
    const auto parts = partsOf(text.trimmed());
    return parts && parts->first.size() <= 2 && parts->separator != u'.';
}

void DateEvidence::look(QStringView cell)
{
    const QStringView text = cell.trimmed();
    if (!needsOrder(text))
        return;
    const auto parts = partsOf(text);
    if (m_example.isEmpty())
        m_example = text.toString();
    for (size_t i = 0; i < m_possible.size(); ++i)
        m_possible[i] = m_possible[i] && dateOf(*parts, DateOrder(i + 1)).isValid();
}

DateOrder DateEvidence::order() const
{
    DateOrder only = DateOrder::Unknown;
    int possible = 0;
    for (size_t i = 0; i < m_possible.size(); ++i)
        if (m_possible[i] && ++possible == 1)
            only = DateOrder(i + 1);
    return possible == 1 && !m_example.isEmpty() ? only : DateOrder::Unknown;
}

QString isoMoment(const QString &text, DateOrder order)
{
    QString rest;
    QDate date;
    if (const auto parts = partsOf(text)) {
        date = plainDate(*parts);
        if (!date.isValid())
            date = dateOf(*parts, order);
        rest = parts->rest.toString();
    } else {
        date = namedDate(text, rest);
    }
    const QString time = date.isValid() ? isoTime(rest) : QString();
    // What is written by the standard already stays as it is, with its offset.
    const bool isStandard = text.size() >= 10 && text[4] == u'-' && text[7] == u'-';
    return !date.isValid() || isStandard ? text : date.toString(Qt::ISODate) + time;
}

} // namespace convenor
