// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/row_panel.h"

#include "core/people/people_mapping.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/person_finder.h"
#include "ui/style/tokens.h"
#include "ui/widgets/field.h"
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

/// Whom a row means, and what was decided about it.
struct RowPanel::Question
{
    int field = -1;
    QList<Id<Person>> candidates;       ///< whom it may mean
    std::optional<Id<Person>> decision; ///< null: somebody new
    bool isOpen = false;                ///< it cannot be taken without a decision
};

RowPanel::RowPanel(Context &context, ImportJob &job, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_job(job),
      m_box(new QVBoxLayout),
      m_finder(new PersonFinder(context, tr("Whom the row means"), tr("Somebody else: begin a name")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::large, grid::small, 0, 0);
    layout->setSpacing(grid::small);
    m_box->setSpacing(grid::small);
    layout->addLayout(m_box);
    layout->addWidget(m_finder);
    layout->addStretch(1);
    m_finder->hide();
    setAccessibleName(tr("The row"));
    connect(m_finder, &PersonFinder::found, this, [this](qint64 person) { Q_EMIT chosen(m_row, m_field, person); });
    connect(&context.workspace(), &Workspace::changed, m_finder, &PersonFinder::forgetPeople);
    connect(&context.workspace(), &Workspace::reset, m_finder, &PersonFinder::forgetPeople);
}

void RowPanel::present(std::optional<size_t> row)
{
    clear(m_box);
    delete std::exchange(m_choices, nullptr);
    delete std::exchange(m_people, nullptr);
    m_finder->hide();
    m_finder->clear();
    if (!row || !m_job.isPlanned())
        return;
    m_row = qint64(*row);
    const ImportReview &review = m_job.planned().review;
    m_box->addWidget(wrapped(review.wordsOf(*row), FontRole::Strong));
    const QString verdict = verdictWords(review.rows[*row].verdict);
    const qint32 line = review.rows[*row].line;
    m_box->addWidget(
        wrapped(line > 0 ? tr("Line %1 · %2").arg(line).arg(verdict) : verdict, FontRole::Small, Tone::Muted));
    if (const RowFinding *finding = review.findingOf(*row)) {
        if (!finding->reason.isEmpty())
            m_box->addWidget(wrapped(finding->reason, FontRole::Body, Tone::Warning));
        addEdits(*finding);
    }
    for (const FieldEdit &value : review.broughtBy(*row))
        addField(value.field, valueWords(value.field, value.after));
    addChoices(*row);
}

QWidget *RowPanel::firstFocus() const
{
    for (const QButtonGroup *group : {m_choices, m_people}) {
        if (!group)
            continue;
        QAbstractButton *current = group->checkedButton();
        return current ? current : group->buttons().value(0);
    }
    return nullptr;
}

void RowPanel::addEdits(const RowFinding &finding)
{
    for (const FieldEdit &edit : finding.edits)
        addField(edit.field,
                 valueWords(edit.field, edit.before) + QStringLiteral(" → ") + valueWords(edit.field, edit.after));
}

void RowPanel::addField(const char *field, const QString &value)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(label(fieldWords(QString::fromLatin1(field)), FontRole::Small, Tone::Muted));
    pair->addWidget(wrapped(value));
    m_box->addLayout(pair);
}

void RowPanel::addChoices(size_t row)
{
    const ReviewedRow &reviewed = m_job.planned().review.rows[row];
    const bool canBeTaken = m_job.canLeaveOut(row);
    const auto question = questionOf(row);
    if (canBeTaken || question)
        m_box->addSpacing(grid::small);
    if (canBeTaken) {
        addChoice(m_choices, tr("Take it"), reviewed.isTaken, [this, row] { Q_EMIT taken(qint64(row), true); });
        addChoice(m_choices, tr("Leave it out"), !reviewed.isTaken, [this, row] { Q_EMIT taken(qint64(row), false); });
    }
    if (question)
        addPeople(row, *question);
}

/// Nothing is asked of a row that says what is known already, or that cannot be read.
std::optional<RowPanel::Question> RowPanel::questionOf(size_t row) const
{
    const ImportReview &review = m_job.planned().review;
    const Verdict verdict = review.rows[row].verdict;
    const RowFinding *finding = review.findingOf(row);
    Question question;
    question.decision = m_job.decisionOn(qint64(row));
    question.isOpen = verdict == Verdict::Ambiguous;
    const bool isRead = verdict == Verdict::New || verdict == Verdict::Changed || question.isOpen;
    const bool hasCandidates = finding && !finding->candidates.isEmpty();
    question.field = hasCandidates ? finding->field : m_job.personField();
    if (question.field < 0 || (!isRead && !question.decision))
        return std::nullopt;
    if (hasCandidates)
        question.candidates = finding->candidates;
    if (question.decision && !question.decision->isNull() && !question.candidates.contains(*question.decision))
        question.candidates.prepend(*question.decision);
    return question;
}

void RowPanel::addPeople(size_t row, const Question &question)
{
    m_field = question.field;
    m_box->addWidget(label(tr("Whom it means"), FontRole::Small, Tone::Muted));
    const auto choose = [this, row, field = m_field](qint64 person) {
        return [this, row, field, person] { Q_EMIT chosen(qint64(row), field, person); };
    };
    const bool isAsked = question.isOpen || question.decision;
    if (!question.isOpen)
        addChoice(m_people, tr("As the file says"), !question.decision,
                  [this, row, field = m_field] { Q_EMIT unchosen(qint64(row), field); });
    for (const Id<Person> id : question.candidates)
        if (const auto person = m_context.store().find(id)) // else of an earlier row
            addPerson(*person, question.decision == id, choose(id.value()));
    if (isAsked || !question.candidates.isEmpty() || m_job.planned().review.rows[row].verdict == Verdict::Changed)
        addChoice(m_people, tr("Somebody new of this name"), question.decision == Id<Person>(), choose(0));
    m_finder->show();
    setTabOrder(m_people->buttons().last(), m_finder->focusProxy());
}

void RowPanel::addChoice(QButtonGroup *&group, const QString &text, bool isCurrent, std::function<void()> decide)
{
    if (!group)
        group = new QButtonGroup(this);
    auto *choice = new QRadioButton(text);
    choice->setChecked(isCurrent);
    choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name must not push the rest aside
    choice->setToolTip(text);
    group->addButton(choice);
    m_box->addWidget(choice);
    // The decision shows the row anew, which deletes the button. A screen reader checks it without a click.
    connect(choice, &QRadioButton::toggled, this, [this, decide = std::move(decide)](bool on) {
        if (on)
            QTimer::singleShot(0, this, decide);
    });
}

/// With enough to tell namesakes apart.
void RowPanel::addPerson(const Person &person, bool isCurrent, std::function<void()> decide)
{
    constexpr qsizetype mostWords = 2;
    addChoice(m_people, tr("It is %1").arg(person.name.value()), isCurrent, std::move(decide));
    QStringList words;
    for (const QString &more : {person.email.value(), person.handle, shownDate(person.joined)})
        if (!more.isEmpty() && words.size() < mostWords)
            words << more;
    if (words.isEmpty())
        return;
    QLabel *about = wrapped(words.join(QStringLiteral(" · ")), FontRole::Small, Tone::Muted);
    about->setIndent(grid::large);
    m_people->buttons().last()->setAccessibleDescription(about->text());
    m_box->addWidget(about);
}

} // namespace convenor
