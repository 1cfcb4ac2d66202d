// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_step.h"

#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int measure = 520; // keeps the sentence readable

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent), m_problem(label({}, FontRole::Body, Tone::Danger)), m_open(button(tr("Open it")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *empty =
        new EmptyState("download", tr("Drop a file here, or paste a table"),
                       tr("Tables of any spreadsheet (.csv, .tsv, .xlsx), calendars (.ics), contact cards (.vcf) "
                          "and whole workspaces (.json). You see what each row would do before anything is changed."));
    empty->addButton(tr("Choose a file…"), true, [this] { choose(); });
    empty->addButton(tr("Paste"), false, [this] { Q_EMIT pasteWanted(); });
    static_cast<QBoxLayout *>(empty->layout())->insertWidget(1, makeProblem(), 0, Qt::AlignHCenter);
    layout->addWidget(empty, 1);
}

/// Above what to do next, where the eye is.
QWidget *FileStep::makeProblem()
{
    auto *card = new Card;
    card->box()->setContentsMargins(grid::large, grid::medium, grid::large, grid::medium);
    card->box()->setSpacing(grid::medium);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(measure);
    m_problem->setMaximumWidth(measure);
    card->box()->addWidget(m_problem);
    card->box()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT workspaceWanted(m_workspace); });
    m_card = new QWidget;
    auto *room = new QVBoxLayout(m_card);
    room->setContentsMargins(0, 0, 0, grid::page);
    room->addWidget(card);
    m_card->hide();
    return m_card;
}

void FileStep::offer(const QString &workspace)
{
    m_workspace = workspace;
    m_open->show();
}

void FileStep::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setFixedHeight(std::max(0, m_problem->heightForWidth(measure)));
    m_open->hide();
    m_card->setVisible(!sentence.isEmpty());
}

QWidget *FileStep::firstFocus() const
{
    for (QPushButton *each : findChildren<QPushButton *>())
        if (each != m_open)
            return each;
    return nullptr;
}

void FileStep::choose()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a file"), QDir::homePath(),
        tr("Tables, calendars and cards (*.csv *.tsv *.txt *.xlsx *.ics *.vcf *.html *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::fileChosen);
    dialog->open();
}

} // namespace convenor
