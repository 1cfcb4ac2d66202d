// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_review.h"

#include <algorithm>

namespace convenor {

namespace {

// Between values, and after the last of a row; no cleaned text holds them.
constexpr char valueEnd = '\x1f';
constexpr char rowEnd = '\x1e';

} // namespace

QString ImportReview::wordsOf(size_t row) const
{
    const size_t begin = rows[row].words;
    const size_t end = row + 1 < rows.size() ? rows[row + 1].words : words.size();
    return QString::fromUtf8(words.data() + begin, qsizetype(end - begin));
}

std::vector<FieldEdit> ImportReview::broughtBy(size_t row) const
{
    std::vector<FieldEdit> values;
    size_t at = rows[row].brought;
    while (at > 0 && brought[at] != rowEnd) {
        const size_t end = brought.find(valueEnd, at);
        values.push_back(
            {fields[size_t(brought[at] - 1)], {}, QString::fromUtf8(brought.data() + at + 1, qsizetype(end - at - 1))});
        at = end + 1;
    }
    return values;
}

std::array<qint64, verdictCount> ImportReview::counts() const
{
    std::array<qint64, verdictCount> counts{};
    for (const ReviewedRow &row : rows)
        ++counts[size_t(row.verdict)];
    return counts;
}

qint64 ImportReview::takenCount() const
{
    if (whole)
        return *whole;
    return std::count_if(rows.begin(), rows.end(), [](const ReviewedRow &row) {
        return row.isTaken && (row.verdict == Verdict::New || row.verdict == Verdict::Changed);
    });
}

void ImportReview::add(qint64 line, Verdict verdict, std::string_view firstWords)
{
    const bool isTaken = verdict != Verdict::Ambiguous && verdict != Verdict::Rejected;
    rows.push_back({qint32(line), verdict, isTaken, -1, quint32(words.size()), 0});
    words += firstWords;
}

void ImportReview::explain(RowFinding finding)
{
    rows.back().finding = qint32(findings.size());
    findings.push_back(std::move(finding));
}

void ImportReview::bring(size_t row, const std::vector<FieldEdit> &values)
{
    if (values.empty())
        return;
    if (brought.empty())
        brought += rowEnd; // so that no row begins at 0
    rows[row].brought = quint32(brought.size());
    for (const FieldEdit &value : values) {
        const auto same = [&](const char *field) { return !qstrcmp(field, value.field); };
        const auto known = std::find_if(fields.begin(), fields.end(), same);
        brought += char(known - fields.begin() + 1);
        if (known == fields.end())
            fields.push_back(value.field);
        brought += value.after.toUtf8().constData();
        brought += valueEnd;
    }
    brought += rowEnd;
}

void ImportReview::takeLeftOut(const QSet<qint64> &leftOut, const ImportReview &all)
{
    for (const qint64 index : leftOut) {
        if (index < 0 || size_t(index) >= std::min(rows.size(), all.rows.size()))
            continue;
        ReviewedRow &row = rows[size_t(index)];
        row.verdict = all.rows[size_t(index)].verdict;
        row.isTaken = false;
        row.finding = -1;
        row.brought = 0;
        bring(size_t(index), all.broughtBy(size_t(index)));
        if (const RowFinding *finding = all.findingOf(size_t(index))) {
            row.finding = qint32(findings.size());
            findings.push_back(*finding);
        }
    }
}

} // namespace convenor
