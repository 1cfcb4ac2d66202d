// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/result_step.h"

#include "core/base/text.h"
#include "ui/pages/import/import_words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLocale>

namespace convenor {

namespace {

constexpr qsizetype remarksShown = 200;

/// Of a workspace, whose rows are its tables, records are counted.
QStringList countsOf(const ImportPlan &plan)
{
    const ImportReview &review = plan.review;
    if (review.whole)
        return {ResultStep::tr("%1: %2").arg(verdictWords(Verdict::New), QLocale().toString(plan.result.added)),
                ResultStep::tr("%1: %2").arg(verdictWords(Verdict::Changed), QLocale().toString(plan.result.updated)),
                ResultStep::tr("%1: %2").arg(verdictWords(Verdict::Same), QLocale().toString(plan.result.unchanged))};
    qint64 leftOut = 0;
    std::array<qint64, verdictCount> taken{};
    for (const ReviewedRow &row : review.rows) {
        const bool couldBe = row.verdict == Verdict::New || row.verdict == Verdict::Changed;
        ++(couldBe && !row.isTaken ? leftOut : taken[size_t(row.verdict)]);
    }
    QStringList words;
    for (size_t i = 0; i < verdictCount; ++i)
        if (taken[i] > 0)
            words << ResultStep::tr("%1: %2").arg(verdictWords(Verdict(i)), QLocale().toString(taken[i]));
    if (leftOut > 0)
        words << ResultStep::tr("Left out: %1").arg(QLocale().toString(leftOut));
    return words;
}

QStringList remarksOf(const ImportPlan &plan)
{
    QStringList lines = plan.result.warnings;
    for (const ImportProblem &problem : plan.result.problems)
        lines << ResultStep::tr("Line %1: %2").arg(problem.row).arg(problem.message);
    return lines;
}

QString headlineOf(const ImportPlan &plan, qint64 rows)
{
    return ResultStep::tr("%1 of %2 imported").arg(amountWords(plan.review, rows), plan.name);
}

} // namespace

QString resultText(const ImportPlan &plan, qint64 rows)
{
    QStringList lines{headlineOf(plan, rows)};
    lines += countsOf(plan);
    lines << QString();
    lines += remarksOf(plan);
    return lines.join(u'\n').trimmed() + u'\n';
}

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent),
      m_headline(label({}, FontRole::Title)),
      m_counts(label({}, FontRole::Body, Tone::Muted)),
      m_remarks(label({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::large, 0, 0);
    layout->setSpacing(grid::medium);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_headline);
    layout->addWidget(m_counts);
    layout->addWidget(m_remarks);
    layout->addStretch(1);
}

void ResultStep::present(const ImportPlan &plan, qint64 rows)
{
    m_text = resultText(plan, rows);
    m_headline->setText(headlineOf(plan, rows));
    m_counts->setText(countsOf(plan).join(QStringLiteral(" · ")));
    const QStringList remarks = remarksOf(plan);
    QStringList shown = remarks.mid(0, remarksShown);
    if (remarks.size() > remarksShown)
        shown << tr("%Ln more: save the result as text to read them all.", nullptr, int(remarks.size() - remarksShown));
    m_remarks->setText(shown.join(u'\n'));
}

} // namespace convenor
