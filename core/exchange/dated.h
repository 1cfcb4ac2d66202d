// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the importers of dated facts share: keys, intervals read from a row, and warnings about those that overlap.
#pragma once

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/cells.h"
#include "core/exchange/upserts.h"

#include <algorithm>

namespace convenor {

/// A part of a key in which case matters.
struct Verbatim
{
    QString text;

    const QString &toString() const { return text; }
};

/// A key of several parts.
template <class... Parts> QString keyOf(const Parts &...parts)
{
    const auto text = [](const auto &part) {
        if constexpr (requires { part.toString(); })
            return part.toString();
        else
            return QString(part).toCaseFolded();
    };
    return QStringList{text(parts)...}.join(QChar(0x1f));
}

/// Reads from and to of a row; refuses one that ends before it begins.
inline DateRange readRange(Cells &row, int from, int to)
{
    const DateRange range{row.halfDate(from), row.halfDate(to)};
    if (!range.isOrdered())
        row.refuse(
            to,
            Words::tr("It ends on %1, before it begins on %2.").arg(range.until.toString(), range.since.toString()));
    return range;
}

/// The interval in words, for sentences.
inline QString inWords(const DateRange &range)
{
    const QString since = range.since.toString(), until = range.until.toString();
    if (range.since.isEmpty())
        return range.until.isEmpty() ? Words::tr("from an unknown day on")
                                     : Words::tr("from an unknown day to %1").arg(until);
    return range.until.isEmpty() ? Words::tr("from %1 on").arg(since) : Words::tr("from %1 to %2").arg(since, until);
}

/// Takes a value that a row gives; an empty cell leaves what is known.
template <class V> void assign(V &value, const V &given)
{
    if (!given.isEmpty())
        value = given;
}
/// Also a cell that says the same more tidily: a place that a calendar gave in two lines stays as it is.
inline void assign(QString &value, const QString &given)
{
    if (!given.isEmpty() && given != cleaned(value))
        value = given;
}
template <class V> void assign(std::optional<V> &value, const std::optional<V> &given)
{
    if (given)
        value = given;
}

/// One warning for each pair of records that \a group takes for the same thing, that overlap in time, and of which this
/// file brought or changed the later one (\a lines holds its line by id). Of \a sentence, which Words translates, %1 and %2
/// are the file and the line, %3 and %4 the intervals.
template <class T, class Key, class Group>
void warnOfOverlaps(const Upserts<T, Key> &records, const QHash<qint64, qint64> &lines, ImportResult &result,
                    const QString &file, Group &&group, const char *sentence)
{
    if (lines.isEmpty())
        return;
    QHash<QString, std::vector<const T *>> groups;
    records.each([&](const T &record) { groups[group(record)].push_back(&record); });
    QMap<qint64, QString> sentences;
    for (auto &members : groups) {
        std::stable_sort(members.begin(), members.end(),
                         [](const T *a, const T *b) { return a->since.first() < b->since.first(); });
        for (size_t i = 1; i < members.size(); ++i) {
            const qint64 line = std::max(lines.value(members[i]->id.value()), lines.value(members[i - 1]->id.value()));
            if (line && during(*members[i]).overlaps(during(*members[i - 1])))
                sentences.insert(line,
                                 Words::tr(sentence).arg(file, QString::number(line), inWords(during(*members[i])),
                                                         inWords(during(*members[i - 1]))));
        }
    }
    result.warnings += sentences.values();
}

} // namespace convenor
