// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_sheet.h"

#include "core/base/text.h"
#include "core/store/job.h"
#include "ui/pages/import/columns_step.h"
#include "ui/pages/import/file_step.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/plan_step.h"
#include "ui/pages/import/report_target.h"
#include "ui/pages/import/result_step.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/one_file.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace convenor {

namespace {

constexpr std::chrono::milliseconds lookAgain{50};

/// Spreadsheets copy a table as text too, just as it is shown there.
bool isTable(const QString &text)
{
    return text.contains(u'\t') || text.trimmed().contains(u'\n');
}

} // namespace

ImportSheet::ImportSheet(Context &context, LeftImports &left)
    : SheetContent(tr("Import")),
      m_context(context),
      m_job(context, left),
      m_stack(new QStackedWidget),
      m_file(new FileStep),
      m_columns(new ColumnsStep(context, m_job)),
      m_plan(new PlanStep(context, m_job)),
      m_result(new ResultStep),
      m_problem(label({}, FontRole::Body, Tone::Danger)),
      m_save(button(tr("Save as text…"))),
      m_undo(button(tr("Undo"))),
      m_see(button(tr("See them"))),
      m_back(button(tr("Back"))),
      m_next(button({}, ButtonKind::Primary))
{
    build();
    connectSteps();
    describe();
}

ImportSheet::~ImportSheet()
{
    m_job.keep(); // another sheet may have taken its place without asking
}

void ImportSheet::build()
{
    header()->insertWidget(1, makeTrail(), 0, Qt::AlignTop);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_result)})
        m_stack->addWidget(step);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addWidget(m_stack, 1);
    footer()->setSpacing(grid::small);
    footer()->addWidget(m_save);
    footer()->addWidget(m_undo);
    footer()->addWidget(m_see);
    footer()->addStretch(1);
    footer()->addWidget(m_back);
    footer()->addWidget(m_next);
}

/// Where one is among the steps.
QWidget *ImportSheet::makeTrail()
{
    auto *trail = new QWidget;
    auto *row = new QHBoxLayout(trail);
    row->setContentsMargins(0, grid::tiny, 0, 0);
    row->setSpacing(grid::small);
    for (const QString &name : {tr("File"), tr("Columns"), tr("What will happen"), tr("Result")}) {
        if (!m_trail.isEmpty())
            row->addWidget(new IconView("chevron-right", grid::medium));
        m_trail << label(name, FontRole::Small, Tone::Muted);
        row->addWidget(m_trail.back());
    }
    return trail;
}

void ImportSheet::connectSteps()
{
    connect(m_file, &FileStep::fileChosen, this, &ImportSheet::open);
    connect(m_file, &FileStep::workspaceWanted, this, &ImportSheet::workspaceWanted);
    connect(m_file, &FileStep::pasteWanted, this, [this] {
        if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData(); copied && canPaste(*copied))
            paste(*copied);
        else
            say(tr("Nothing that could be a table was copied. Copy rows with their header in a spreadsheet, then paste "
                   "again."));
    });
    const auto changed = [this](const QString &sentence) {
        say(sentence);
        describe();
    };
    connect(m_columns, &ColumnsStep::changed, this, changed);
    connect(m_plan, &PlanStep::changed, this, changed);
    connect(m_back, &QPushButton::clicked, this, &ImportSheet::back);
    connect(m_next, &QPushButton::clicked, this, &ImportSheet::next);
    connect(m_save, &QPushButton::clicked, this, &ImportSheet::saveResult);
    connect(m_undo, &QPushButton::clicked, this, &ImportSheet::undoWanted);
    connect(m_see, &QPushButton::clicked, this, &ImportSheet::seeImported);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, [this] {
        if (m_next->isVisible())
            m_next->click();
    });
    // Once whoever changed the document is done with it.
    const auto later = [this] { QTimer::singleShot(0, this, &ImportSheet::documentChanged); };
    connect(&m_context.workspace(), &Workspace::changed, this, later);
    connect(&m_context.workspace(), &Workspace::reset, this, later);
}

/// A plan is about the document as it was: after any other change it is made again. What was taken back can be planned
/// again too.
void ImportSheet::documentChanged()
{
    if (m_isCommitting || (m_step != Plan && m_step != Result))
        return;
    if (m_context.workspace().isLent())
        return QTimer::singleShot(lookAgain, this, &ImportSheet::documentChanged);
    const bool isTakenBack = m_step == Result && m_job.isTakenBack();
    if (m_step == Plan || isTakenBack)
        plan();
    if (isTakenBack && m_step == Plan)
        say(tr("Taken back. Decide anew what you like, and import it again."), Tone::Muted);
    describe();
}

bool ImportSheet::canPaste(const QMimeData &copied)
{
    return !oneFileIn(copied).isEmpty() || copied.hasHtml() || isTable(copied.text());
}

void ImportSheet::open(const QString &path)
{
    begin([&] { m_job.open(path); });
    if (isNamedAsWorkspace(path))
        m_file->offer(path);
}

void ImportSheet::paste(const QMimeData &copied)
{
    const QString file = oneFileIn(copied);
    const bool isText = isTable(copied.text());
    if (!file.isEmpty())
        return open(file);
    begin([&] { m_job.paste((isText ? copied.text() : copied.html()).toUtf8(), tr("Pasted table")); });
}

void ImportSheet::begin(const std::function<void()> &read)
{
    m_plan->clear();
    const auto failure = sentenceOfFailure(read);
    if (failure && m_step == Result)
        go(File);
    else if (!failure)
        go(Columns);
    else if (m_step == Plan)
        m_plan->refresh();
    say(failure.value_or(QString()));
}

/// Nothing is lost by closing: the same file opens as it was left.
bool ImportSheet::mayClose()
{
    m_job.keep();
    return true;
}

QWidget *ImportSheet::firstFocus()
{
    switch (m_step) {
    case File:
        return m_file->firstFocus();
    case Columns:
        return m_next->isEnabled() && !m_job.isReport() ? m_next : m_columns->firstFocus();
    case Plan:
        return m_plan->firstFocus();
    default:
        return m_next;
    }
}

void ImportSheet::go(Step step)
{
    m_step = step;
    if (step == Columns)
        m_columns->refresh();
    m_stack->setCurrentIndex(step);
    say({});
    describe();
    if (QWidget *focus = firstFocus(); focus && isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::next()
{
    if (m_step == Columns && m_job.isReport())
        logReport();
    else if (m_step == Columns)
        plan();
    else if (m_step == Plan)
        import();
    else if (m_step == Result)
        Q_EMIT done();
}

void ImportSheet::back()
{
    go(m_step == Result ? File : Step(m_step - 1));
}

void ImportSheet::plan()
{
    m_plan->clear();
    const auto failure = sentenceOfFailure([&] { m_job.plan(); });
    if (failure && m_step != Columns)
        go(Columns);
    if (failure)
        return say(*failure);
    m_plan->refresh();
    go(Plan);
}

/// One step of the document, or none at all.
void ImportSheet::import()
{
    m_plan->clear();
    qint64 rows = 0;
    m_isCommitting = true;
    const auto failure = sentenceOfFailure([&] { rows = m_job.commit(); });
    m_isCommitting = false;
    if (failure) {
        plan();
        return say(*failure);
    }
    m_result->present(m_job.planned(), rows);
    go(Result);
    Q_EMIT imported();
}

void ImportSheet::logReport()
{
    m_context.act([this] { m_job.logReport(m_columns->target().take()); });
}

QString ImportSheet::nextText() const
{
    switch (m_step) {
    case Plan: {
        const qint64 rows = m_job.isPlanned() ? m_job.planned().review.takenCount() : 0;
        return rows > 0 ? tr("Import %1").arg(amountWords(m_job.planned().review, rows)) : tr("Nothing to import");
    }
    case Result:
        return tr("Close");
    default:
        return !m_job.isReport()             ? tr("See what will happen")
               : m_columns->target().isNew() ? tr("Add and log this session")
                                             : tr("Log this session");
    }
}

bool ImportSheet::canGoOn() const
{
    switch (m_step) {
    case File:
        return false;
    case Columns:
        return m_job.isReport() ? m_columns->target().isChosen() : m_job.isReady() && !m_job.dateQuestion();
    case Plan:
        return m_job.isPlanned() && m_job.planned().review.takenCount() > 0;
    default:
        return true;
    }
}

void ImportSheet::describe()
{
    setSubtitle(m_step == File || m_job.kind().isEmpty()
                    ? (m_job.hasTable() && m_step != File ? m_job.name() : QString())
                    : m_job.name() + QStringLiteral(" · ") + kindWords(m_job.kind()));
    for (int i = 0; i < m_trail.size(); ++i) {
        m_trail[i]->setFont(fontOf(i == m_step ? FontRole::SmallStrong : FontRole::Small));
        setTone(m_trail[i], i == m_step ? Tone::Text : Tone::Muted);
    }
    describeResult();
    m_back->setVisible(m_step != File);
    m_back->setText(m_step == Result ? tr("Import another") : tr("Back"));
    const bool isDeadEnd = m_step == Columns && m_job.isReport() && !m_columns->target().hasChoice();
    m_next->setVisible(m_step != File && !isDeadEnd);
    m_next->setText(nextText());
    m_next->setEnabled(canGoOn());
}

void ImportSheet::describeResult()
{
    m_save->setVisible(m_step == Result);
    m_see->setVisible(m_step == Result);
    m_undo->setVisible(m_step == Result);
    m_undo->setEnabled(m_step == Result && m_job.isUndoable());
}

void ImportSheet::say(const QString &sentence, Tone tone)
{
    const bool isInStep = m_step == File;
    m_file->say(isInStep ? sentence : QString());
    m_problem->setText(sentence);
    setTone(m_problem, tone);
    m_problem->setVisible(!isInStep && !sentence.isEmpty());
}

void ImportSheet::saveResult()
{
    auto *dialog = new QFileDialog(this, tr("Save the result"),
                                   QDir::home().filePath(tr("%1 result.txt").arg(m_job.name())), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isSaved =
            file.open(QIODevice::WriteOnly) && file.write(m_result->text().toUtf8()) >= 0 && file.commit();
        say(isSaved ? QString() : tr("%1 could not be written. Choose a folder that you may write to.").arg(path));
    });
    dialog->open();
}

void ImportSheet::seeImported()
{
    const Reference subject = m_job.subject();
    m_context.closeSheet();
    m_context.open(subject);
}

} // namespace convenor
