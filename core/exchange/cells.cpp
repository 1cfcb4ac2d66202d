// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/people/name_words.h"

#include <QRegularExpression>

#include <cmath>

namespace convenor {

namespace {

constexpr int shownCharacters = 40;

QString shown(const QString &text)
{
    return text.size() > shownCharacters ? text.left(shownCharacters) + u'…' : text;
}

std::optional<int> minutesOfDuration(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("^P(?=\\d|T\\d)(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:\\d+(?:\\.\\d+)?S)?)?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return (match.captured(1).toInt() * 24 + match.captured(2).toInt()) * 60 + match.captured(3).toInt();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return std::nullopt;
}

} // namespace

Cells::Cells(const TableReader &reader, const Kind &kind, const ColumnFit &fit, QString file, ImportResult &result,
             DateColumns &dates, const RowChoices &choices)
    : m_reader(reader),
      m_kind(kind),
      m_columns(fit.columns),
      m_surnameFirst(fit.surnameFirst),
      m_file(std::move(file)),
      m_result(result),
      m_dates(dates),
      m_choices(choices)
{
}

bool Cells::next(TableReader &reader)
{
    m_refused = false;
    m_finding = {};
    while (reader.next())
        if (!reader.isBlank()) {
            ++m_number;
            return true;
        }
    return false;
}

QString Cells::text(int field) const
{
    const std::string_view cell = bytes(field);
    if (cell.empty())
        return {};
    const QString text = cleaned(unguarded(QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
    return m_surnameFirst >= 0 && m_columns[size_t(field)] == m_surnameFirst ? givenNameFirst(text) : text;
}

QString Cells::longText(int field) const
{
    const std::string_view cell = bytes(field);
    QString text = unguarded(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

QString Cells::understood(int field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || m_kind.fields[size_t(field)].looks != TableField::Day)
        return cell;
    return isoMoment(cell, needsOrder(cell) ? m_dates.of(m_columns[size_t(field)]) : DateOrder::Unknown);
}

/// Nothing, and the row refused, if the order of the parts is not known.
std::optional<QString> Cells::readMoment(int field)
{
    const QString cell = text(field);
    const DateOrder order = needsOrder(cell) ? m_dates.of(m_columns[size_t(field)]) : DateOrder::Unknown;
    if (needsOrder(cell) && order == DateOrder::Unknown) {
        refuse(
            field,
            Words::tr("“%1” can be read in several ways. Say which comes first: day, month or year.").arg(shown(cell)));
        return std::nullopt;
    }
    return cell.isEmpty() ? cell : isoMoment(cell, order);
}

QString Cells::moment(int field)
{
    return readMoment(field).value_or(QString());
}

HalfDate Cells::halfDate(int field)
{
    const auto read = readMoment(field);
    if (!read)
        return {};
    QString cell = *read;
    if (cell.size() > 10 && (cell[10] == u'T' || cell[10] == u' '))
        cell.truncate(10);
    if (const auto date = HalfDate::parse(cell))
        return *date;
    refuse(field, Words::tr("“%1” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.").arg(shown(cell)));
    return {};
}

QDate Cells::day(int field)
{
    const HalfDate date = halfDate(field);
    if (!date.isEmpty() && date.toString().size() != 10)
        refuse(field, Words::tr("“%1” is not a whole date. Write it as YYYY-MM-DD.").arg(date.toString()));
    return date.first();
}

std::optional<int> Cells::number(int field, int least, int most)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double value = cell.toDouble(&ok);
    if (ok && value == std::floor(value) && value >= least && value <= most)
        return int(value);
    const QString from = QString::number(least), to = QString::number(most);
    refuse(field, most == INT_MAX ? Words::tr("“%1” is not a whole number from %2.").arg(shown(cell), from)
                                  : Words::tr("“%1” is not a whole number from %2 to %3.").arg(shown(cell), from, to));
    return std::nullopt;
}

std::optional<int> Cells::minutes(int field)
{
    const QString cell = text(field);
    if (const auto minutes = minutesOfDuration(cell))
        return minutes;
    return number(field, 0, 1'000'000);
}

std::optional<bool> Cells::yesNo(int field)
{
    static const QStringList yes = {QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"),
                                    QStringLiteral("x"), QStringLiteral("ja"), QStringLiteral("j")};
    static const QStringList no = {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"),
                                   QStringLiteral("nein")};
    const QString word = normalised(text(field));
    if (word.isEmpty())
        return std::nullopt;
    if (!yes.contains(word) && !no.contains(word))
        refuse(field, Words::tr("“%1” is neither yes nor no.").arg(shown(word)));
    return yes.contains(word);
}

void Cells::refuse(int field, const QString &message)
{
    if (!m_refused) {
        ++m_result.rejected;
        m_finding = {{}, field, {}, message};
    }
    m_refused = true;
    const QString name = field < 0 ? QString() : QString::fromLatin1(m_kind.fields[size_t(field)].name);
    m_result.problems.push_back({m_file, line(), name, message});
}

void Cells::ask(int field, const QList<Id<Person>> &candidates, const QString &message)
{
    const bool isFirst = !m_refused;
    refuse(field, message);
    if (isFirst)
        m_finding.candidates = candidates;
}

void Cells::suggest(int field, const QList<Id<Person>> &others)
{
    if (m_refused)
        return;
    m_finding.field = field;
    m_finding.candidates = others;
}

std::optional<Id<Person>> Cells::chosen(int field) const
{
    if (m_choices.people.isEmpty())
        return std::nullopt;
    const auto it = m_choices.people.constFind({m_number, field});
    return it == m_choices.people.cend() ? std::nullopt : std::optional(*it);
}

void Cells::warn(const QString &sentence)
{
    m_result.warnings << Words::tr("%1, row %2: %3").arg(m_file, QString::number(line()), sentence);
}

void Cells::refuseWord(int field, const std::vector<const char *> &known)
{
    QStringList words;
    for (const char *word : known)
        if (*word)
            words << QString::fromLatin1(word);
    refuse(
        field,
        Words::tr("“%1” is not known here. Use one of: %2.").arg(shown(text(field)), words.join(QStringLiteral(", "))));
}

QString Cells::normalised(const QString &text)
{
    QString word = text.trimmed().toLower();
    word.replace(u' ', u'_').replace(u'-', u'_');
    return word;
}

} // namespace convenor
