// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "ui/shell/mark.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

namespace convenor {

namespace {

constexpr QSize startSize(1100, 700);
constexpr int columnWidth = 460;
constexpr int choiceHeight = 44;
constexpr int markSide = 48;

} // namespace

StartWindow::StartWindow(QWidget *parent) : QMainWindow(parent), m_recent(new QWidget)
{
    setWindowTitle(tr("Convenor"));
    resize(startSize);
    auto *central = new QWidget;
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(grid::small);
    auto *sentence =
        label(tr("Plan the year of your communities, log sessions in a minute, and see who carries each of them. "
                 "Everything stays in one file on this computer."),
              FontRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    layout->addStretch(2);
    layout->addWidget(new Mark(markSide));
    layout->addSpacing(grid::small);
    layout->addWidget(label(tr("Convenor"), FontRole::Title));
    layout->addWidget(sentence);
    layout->addSpacing(grid::large);
    const auto add = [&](const QString &text, ButtonKind kind, const char *iconName, auto signal) {
        auto *choice = button(text, kind, iconName);
        choice->setMinimumHeight(choiceHeight);
        connect(choice, &QPushButton::clicked, this, signal);
        layout->addWidget(choice);
    };
    add(tr("Explore a sample organisation"), ButtonKind::Primary, "sparkles", &StartWindow::sampleWanted);
    add(tr("New workspace…"), ButtonKind::Plain, "file-plus", &StartWindow::newWanted);
    add(tr("Open workspace…"), ButtonKind::Plain, "folder-open", &StartWindow::openWanted);
    layout->addSpacing(grid::large);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_recent);
    layout->addStretch(3);
    auto *all = new QHBoxLayout(central);
    all->addStretch(1);
    all->addWidget(column);
    all->addStretch(1);
    setCentralWidget(central);
    m_sheet = new SideSheet(central);
    m_toast = new Toast(central);
}

void StartWindow::showRecent(const QStringList &paths)
{
    clear(m_recent->layout());
    if (!paths.isEmpty())
        m_recent->layout()->addWidget(label(tr("Opened last"), FontRole::SmallStrong, Tone::Muted));
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *entry = button(file.fileName(), ButtonKind::Link);
        entry->setToolTip(path);
        entry->setEnabled(file.exists());
        if (!file.exists())
            entry->setText(tr("%1 (not there any more)").arg(file.fileName()));
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        static_cast<QBoxLayout *>(m_recent->layout())->addWidget(entry, 0, Qt::AlignLeft);
    }
}

} // namespace convenor
