// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_step.h"

#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace convenor {

FileStep::FileStep(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *empty =
        new EmptyState("download", tr("Drop a file here, or paste a table"),
                       tr("Tables of any spreadsheet (.csv, .tsv, .xlsx), calendars (.ics), contact cards (.vcf) "
                          "and whole workspaces (.json). You see what each row would do before anything is changed."));
    empty->addButton(tr("Choose a file…"), true, [this] { choose(); });
    empty->addButton(tr("Paste"), false, [this] { Q_EMIT pasteWanted(); });
    layout->addWidget(empty, 1);
}

QWidget *FileStep::firstFocus() const
{
    return findChild<QPushButton *>();
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
