// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_looks.h"

#include "core/base/checked.h"
#include "core/base/time.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/written_date.h"
#include "core/people/name_words.h"

#include <QSet>

#include <array>

namespace convenor {

namespace {

bool isDay(const QString &text)
{
    return needsOrder(text) || When::parseLocal(isoMoment(text, DateOrder::Unknown), {}).has_value();
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !Email::problem(text);
}

/// Two to four words of letters, each with a large one first, or of a script without large letters.
bool isPersonName(const QString &text)
{
    const QStringList words = givenNameFirst(text).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [](const QString &word) {
        return word[0].isLetter() && !word[0].isLower() && std::none_of(word.begin(), word.end(), [](QChar c) {
                   return !c.isLetter() && !c.isMark() && c != u'.' && c != u'-' && c != u'\'' && c != u'’';
               });
    };
    return words.size() >= 2 && words.size() <= 4 && fits(words.front()) && fits(words.back());
}

} // namespace

TableSample sampleOf(TableReader &reader, int most)
{
    TableSample sample{reader.header(), {}};
    while (int(sample.rows.size()) < most && reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList row;
        for (int i = 0; i < sample.header.size(); ++i)
            row << unguarded(reader.text(i)).trimmed();
        sample.rows.push_back(std::move(row));
    }
    return sample;
}

bool isMeetingReport(const TableSample &sample)
{
    const auto names = [](const QStringList &cells) {
        const QString line = cells.join(u'\n').toLower();
        return (line.contains(QLatin1String("join time")) && line.contains(QLatin1String("leave time"))) ||
               (line.contains(QLatin1String("first join")) && line.contains(QLatin1String("last leave")));
    };
    // Teams begins with a section of its own, beyond whose one column nothing is read.
    const QString title = sample.header.value(0);
    return names(sample.header) || std::any_of(sample.rows.begin(), sample.rows.end(), names) ||
           title == QLatin1String("1. Summary") || title == QLatin1String("Meeting Summary");
}

std::vector<TableField::Looks> looksOf(const TableSample &sample)
{
    struct Test
    {
        TableField::Looks looks;
        bool (*fits)(const QString &cell);
    };
    constexpr std::array tests = {Test{TableField::Address, isAddress}, Test{TableField::Day, isDay},
                                  Test{TableField::PersonName, isPersonName}};
    std::vector<TableField::Looks> looks(size_t(sample.header.size()), TableField::Anything);
    for (size_t column = 0; column < looks.size(); ++column) {
        QSet<QString> values;
        qsizetype filled = 0;
        std::array<qsizetype, tests.size()> fitting{};
        for (const QStringList &row : sample.rows) {
            const QString &cell = row[qsizetype(column)];
            if (cell.isEmpty())
                continue;
            ++filled;
            values.insert(cell);
            for (size_t i = 0; i < tests.size(); ++i)
                fitting[i] += tests[i].fits(cell);
        }
        for (size_t i = 0; i < tests.size() && looks[column] == TableField::Anything; ++i) {
            // Values that come again and again are those of a list, such as departments.
            const bool isVaried = tests[i].looks == TableField::Day || values.size() * 2 > filled;
            if (filled > 0 && fitting[i] * 5 >= filled * 4 && isVaried)
                looks[column] = tests[i].looks;
        }
    }
    return looks;
}

} // namespace convenor
