// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan by rows: what each row of a file would do, why one cannot be taken, and what a person decided about it. Compact:
// of a row that says what is known already only its number and its first words are kept.
//
//     for (size_t i = 0; i < review.rows.size(); ++i)
//         if (review.rows[i].verdict == Verdict::Ambiguous)
//             choices.people[{qint64(i), review.findingOf(i)->field}] = review.findingOf(i)->candidates.first();
#pragma once

#include "core/exchange/field_edits.h"
#include "core/people/person.h"

#include <QHash>
#include <QSet>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace convenor {

enum class Verdict : quint8 { New, Changed, Same, Ambiguous, Rejected };
constexpr size_t verdictCount = 5;

/// What a person decided about rows, which are counted from 0 without blank ones.
struct RowChoices
{
    QSet<qint64> leftOut;
    /// Whom a field of a row means; null: somebody new.
    QHash<std::pair<qint64, int>, Id<Person>> people;

    bool operator==(const RowChoices &) const = default;
};

/// What there is to say about a row that is not simply new or the same.
struct RowFinding
{
    std::vector<FieldEdit> edits; ///< of a changed row
    int field = -1;               ///< of the kind, that is ambiguous or refused; -1: the whole row
    QList<Id<Person>> candidates; ///< whom the field may mean; of a new row: who is called the same
    QString reason;               ///< of an ambiguous or a rejected row: a sentence
};

struct ReviewedRow
{
    qint32 line = 0; ///< of the file, on which the row begins
    Verdict verdict = Verdict::Same;
    bool isTaken = false;
    qint32 finding = -1;
    quint32 words = 0;   ///< where they begin in the review
    quint32 brought = 0; ///< where what a new row brings begins in the review; 0: nothing is told
};

struct ImportReview
{
    std::vector<ReviewedRow> rows;
    std::vector<RowFinding> findings;
    std::string words;
    std::string brought;              ///< see broughtBy()
    std::vector<const char *> fields; ///< that new rows bring
    /// Of a whole workspace, whose rows here are tables that are taken together: how many records would change.
    std::optional<qint64> whole = {};

    const RowFinding *findingOf(size_t row) const
    {
        return rows[row].finding < 0 ? nullptr : &findings[size_t(rows[row].finding)];
    }
    /// The first cells of the row that mean something.
    QString wordsOf(size_t row) const;
    /// What a new row brings, field by field: dates as they were understood, the rest as it is written.
    std::vector<FieldEdit> broughtBy(size_t row) const;
    /// How many rows there are of each verdict.
    std::array<qint64, verdictCount> counts() const;
    /// How many of them would change something if it were done now.
    qint64 takenCount() const;

    void add(qint64 line, Verdict verdict, std::string_view firstWords);
    /// Says more about the row that was added last.
    void explain(RowFinding finding);
    /// Says what the new row \a row brings, in text without control characters.
    void bring(size_t row, const std::vector<FieldEdit> &values);
    /// What \a all, of the same file without rows left out, knows of those that are left out here.
    void takeLeftOut(const QSet<qint64> &leftOut, const ImportReview &all);
};

} // namespace convenor
