// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/row_panel.h"

#include "core/people/people_mapping.h"
#include "ui/pages/import/import_words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QTimer>

namespace convenor {

namespace {

QLabel *wrapped(const QString &text, FontRole role = FontRole::Body, Tone tone = Tone::Text)
{
    QLabel *words = label(text, role, tone);
    words->setWordWrap(true);
    return words;
}

} // namespace

RowPanel::RowPanel(Context &context, ImportJob &job, QWidget *parent)
    : QWidget(parent), m_context(context), m_job(job), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(grid::large, grid::small, 0, 0);
    m_box->setSpacing(grid::small);
    setAccessibleName(tr("The row"));
}

void RowPanel::present(std::optional<size_t> row)
{
    clear(m_box);
    delete std::exchange(m_choices, nullptr);
    if (row && m_job.isPlanned()) {
        const ImportReview &review = m_job.planned().review;
        m_box->addWidget(wrapped(review.wordsOf(*row), FontRole::Strong));
        m_box->addWidget(
            wrapped(tr("Line %1 · %2").arg(review.rows[*row].line).arg(verdictWords(review.rows[*row].verdict)),
                    FontRole::Small, Tone::Muted));
        if (const RowFinding *finding = review.findingOf(*row)) {
            if (!finding->reason.isEmpty())
                m_box->addWidget(wrapped(finding->reason, FontRole::Body, Tone::Warning));
            addEdits(*finding);
        }
        addChoices(*row);
    }
    m_box->addStretch(1);
}

QWidget *RowPanel::firstFocus() const
{
    QAbstractButton *current = m_choices ? m_choices->checkedButton() : nullptr;
    return current || !m_choices ? current : m_choices->buttons().value(0);
}

void RowPanel::addEdits(const RowFinding &finding)
{
    for (const FieldEdit &edit : finding.edits) {
        m_box->addWidget(label(fieldWords(QString::fromLatin1(edit.field)), FontRole::Small, Tone::Muted));
        const QString before = edit.before.isEmpty() ? QStringLiteral("–") : edit.before;
        const QString after = edit.after.isEmpty() ? QStringLiteral("–") : edit.after;
        m_box->addWidget(wrapped(before + QStringLiteral(" → ") + after));
    }
}

void RowPanel::addChoices(size_t row)
{
    const ImportReview &review = m_job.planned().review;
    const ReviewedRow &reviewed = review.rows[row];
    const RowFinding *finding = review.findingOf(row);
    const auto &chosen = m_job.request().choices.people;
    const auto decided =
        std::find_if(chosen.keyBegin(), chosen.keyEnd(), [&](const auto &key) { return key.first == qint64(row); });
    const bool wasAsked = decided != chosen.keyEnd();
    const bool canBeTaken = reviewed.verdict == Verdict::New || reviewed.verdict == Verdict::Changed;
    const bool isAsked = finding && !finding->candidates.isEmpty();
    if (canBeTaken || isAsked || wasAsked)
        m_box->addSpacing(grid::small);
    m_choices = new QButtonGroup(this);
    if (canBeTaken)
        addChoice(tr("Take it"), reviewed.isTaken, [this, row] { Q_EMIT taken(qint64(row), true); });
    if (canBeTaken)
        addChoice(tr("Leave it out"), !reviewed.isTaken, [this, row] { Q_EMIT taken(qint64(row), false); });
    if (!isAsked)
        return;
    const int field = finding->field;
    for (const Id<Person> id : finding->candidates)
        addChoice(tr("It is %1").arg(describe(id)), false,
                  [this, row, field, id] { Q_EMIT this->chosen(qint64(row), field, id.value()); });
    if (reviewed.verdict == Verdict::Ambiguous)
        addChoice(tr("Somebody new of this name"), false,
                  [this, row, field] { Q_EMIT this->chosen(qint64(row), field, 0); });
}

void RowPanel::addChoice(const QString &text, bool isCurrent, std::function<void()> decide)
{
    auto *choice = new QRadioButton(text);
    choice->setChecked(isCurrent);
    m_choices->addButton(choice);
    m_box->addWidget(choice);
    // The decision shows the row anew, which deletes the button.
    connect(choice, &QRadioButton::clicked, this,
            [this, decide = std::move(decide)] { QTimer::singleShot(0, this, decide); });
}

/// Enough to tell namesakes apart.
QString RowPanel::describe(Id<Person> id) const
{
    const auto person = m_context.store().find(id);
    if (!person)
        return tr("somebody of an earlier row");
    QStringList words{person->name.value()};
    for (const QString &more : {person->email.value(), person->handle, person->joined.toString()})
        if (!more.isEmpty() && words.size() < 3)
            words << more;
    return words.join(QStringLiteral(" · "));
}

} // namespace convenor
