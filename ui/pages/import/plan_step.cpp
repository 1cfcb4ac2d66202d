// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/plan_step.h"

#include "core/store/job.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/row_panel.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <array>

namespace convenor {

namespace {

constexpr int panelWidth = 300;
constexpr int sentencesShown = 3;

} // namespace

PlanStep::PlanStep(Context &context, ImportJob &job, QWidget *parent)
    : QWidget(parent),
      m_job(job),
      m_filterPlace(new QHBoxLayout),
      m_sentence(label({}, FontRole::Small, Tone::Muted)),
      m_table(new RecordTable(tr("What each row would do"))),
      m_row(new RowPanel(context, job))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::medium);
    m_sentence->setWordWrap(true);
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *panel = new QScrollArea;
    panel->setWidgetResizable(true);
    panel->setWidget(m_row);
    panel->setFixedWidth(panelWidth);
    panel->setFocusPolicy(Qt::NoFocus);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QHBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(new Hairline(Qt::Vertical));
    rows->addWidget(panel);
    layout->addLayout(m_filterPlace);
    layout->addWidget(m_sentence);
    layout->addLayout(rows, 1);
    connect(m_table, &RecordTable::currentRowChanged, this, &PlanStep::showRow);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (QWidget *choice = m_row->firstFocus())
            choice->setFocus(Qt::TabFocusReason);
    });
    connect(m_row, &RowPanel::taken, this, &PlanStep::setTaken);
    connect(m_row, &RowPanel::chosen, this,
            [this](qint64 row, int field, qint64 person) { choose(row, field, Id<Person>(person)); });
    connect(m_row, &RowPanel::unchosen, this, [this](qint64 row, int field) { choose(row, field, {}); });
}

PlanStep::~PlanStep() = default;

QWidget *PlanStep::firstFocus() const
{
    return m_table;
}

/// What needs a decision is shown first.
void PlanStep::refresh()
{
    const auto counts = m_job.planned().review.counts();
    if (m_only && counts[size_t(*m_only)] == 0)
        m_only.reset();
    fillFilter();
    m_model.setReview(&m_job.planned().review, m_only);
    fitColumns();
    describe();
    showRow();
}

void PlanStep::clear()
{
    m_model.setReview(nullptr, {});
    m_row->present({});
    m_only.reset();
}

void PlanStep::fillFilter()
{
    const auto counts = m_job.planned().review.counts();
    QStringList texts{tr("All %Ln", nullptr, int(m_job.planned().review.rows.size()))};
    m_segments = {std::nullopt};
    for (const Verdict verdict :
         {Verdict::New, Verdict::Changed, Verdict::Ambiguous, Verdict::Rejected, Verdict::Same}) {
        if (counts[size_t(verdict)] == 0)
            continue;
        texts << QStringLiteral("%1 %L2").arg(verdictWords(verdict)).arg(counts[size_t(verdict)]);
        m_segments.push_back(verdict);
    }
    convenor::clear(m_filterPlace);
    m_filter = new SegmentedControl(texts);
    m_filter->setAccessibleName(tr("Rows shown"));
    m_filter->setCurrent(int(std::find(m_segments.begin(), m_segments.end(), m_only) - m_segments.begin()));
    connect(m_filter, &SegmentedControl::chosen, this, &PlanStep::filter);
    m_filterPlace->addWidget(m_filter);
    m_filterPlace->addStretch(1);
    if (m_job.planned().review.whole)
        return;
    m_filterPlace->addWidget(
        label(tr("Space takes a row or leaves it out, Enter decides"), FontRole::Small, Tone::Muted));
}

void PlanStep::filter(int segment)
{
    m_only = m_segments[size_t(segment)];
    m_model.setReview(&m_job.planned().review, m_only);
    fitColumns();
    showRow();
}

/// What \a column needs to show its first rows whole.
int PlanStep::naturalWidth(int column) const
{
    constexpr int rowsMeasured = 200;
    const auto widthOf = [this](const QVariant &text) {
        return m_table->fontMetrics().horizontalAdvance(text.toString());
    };
    int width = widthOf(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    for (int row = 0; row < std::min(m_model.rowCount(), rowsMeasured); ++row)
        width = std::max(width, widthOf(m_model.data(m_model.index(row, column), Qt::DisplayRole)));
    return width + 2 * grid::small + grid::tiny;
}

/// What the rows do takes what it needs; what they say gives way, but not beyond a quarter of the two.
void PlanStep::fitColumns()
{
    constexpr int leastShare = 4;
    int rest = m_table->viewport()->width();
    for (const int column : {ReviewModel::Taken, ReviewModel::Line, ReviewModel::Outcome}) {
        const int width = naturalWidth(column);
        m_table->setColumnWidth(column, width);
        rest -= width;
    }
    const int words = naturalWidth(ReviewModel::Words);
    const int left = rest - naturalWidth(ReviewModel::What);
    m_table->setColumnWidth(ReviewModel::Words,
                            std::clamp(left, std::min(words, std::max(rest, 0) / leastShare), words));
}

void PlanStep::describe()
{
    const ImportPlan &plan = m_job.planned();
    QStringList sentences = plan.result.warnings.mid(0, sentencesShown);
    if (const qint64 more = plan.result.warnings.size() - sentencesShown; more > 0)
        sentences << tr("%Ln more such remarks are shown after the import.", nullptr, int(more));
    if (plan.dateQuestion)
        sentences.prepend(tr("“%1” in %2 can be read in several ways: go back and say what stands first.")
                              .arg(plan.dateQuestion->example, plan.dateQuestion->columns.join(QStringLiteral(", "))));
    m_sentence->setText(sentences.join(u'\n'));
    m_sentence->setVisible(!sentences.isEmpty());
}

void PlanStep::showRow()
{
    const int row = m_table->currentRow();
    const bool hasRow = m_job.isPlanned() && row >= 0 && row < m_model.rowCount();
    m_row->present(hasRow ? std::optional(m_model.at(row)) : std::nullopt);
}

void PlanStep::setTaken(qint64 row, bool taken)
{
    m_job.setTaken(row, taken);
    m_model.touch(m_table->currentRow());
    showRow();
    Q_EMIT changed({});
}

/// The keyboard goes back to the list, at the same row.
void PlanStep::choose(qint64 row, int field, std::optional<Id<Person>> person)
{
    m_model.setReview(nullptr, {});
    const auto failure = sentenceOfFailure([&] { m_job.choose(row, field, person); });
    refresh();
    for (int shown = 0; shown < m_model.rowCount(); ++shown)
        if (qint64(m_model.at(shown)) == row)
            m_table->selectRowAt(shown);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed(failure.value_or(QString()));
}

bool PlanStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_job.isPlanned())
        fitColumns();
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace || m_table->currentRow() < 0 || m_table->currentRow() >= m_model.rowCount())
        return QWidget::eventFilter(watched, event);
    const size_t row = m_model.at(m_table->currentRow());
    if (m_job.canLeaveOut(row))
        setTaken(qint64(row), !m_job.planned().review.rows[row].isTaken);
    return true;
}

} // namespace convenor
