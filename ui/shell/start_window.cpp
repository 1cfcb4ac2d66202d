// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "ui/shell/mark.h"
#include "ui/shell/recent_list.h"
#include "ui/style/tokens.h"
#include "ui/widgets/key_habits.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/one_file.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace convenor {

namespace {

constexpr QSize startSize(1100, 700);
constexpr int choicesWidth = 380;
constexpr int recentWidth = 520;
constexpr int between = 64;
constexpr int choiceHeight = 44;
constexpr int markSide = 48;

} // namespace

StartWindow::StartWindow(QWidget *parent) : QMainWindow(parent)
{
    KeyHabits::install();
    setWindowTitle(tr("Convenor"));
    resize(startSize);
    setMinimumSize(startSize);
    setAcceptDrops(true);
    auto *central = new QWidget;
    auto *all = new QVBoxLayout(central);
    all->setContentsMargins(grid::huge, grid::huge, grid::huge, grid::huge);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(between);
    sides->addStretch(1);
    sides->addWidget(makeChoices(), 0, Qt::AlignVCenter);
    sides->addWidget(makeRecent());
    sides->addStretch(1);
    m_keep = new QCheckBox(tr("Remember opened workspaces"));
    connect(m_keep, &QCheckBox::toggled, this, &StartWindow::keepWanted); // also by a screen reader, without a click
    all->addStretch(2);
    all->addLayout(sides);
    all->addStretch(3);
    all->addWidget(m_keep, 0, Qt::AlignHCenter);
    setCentralWidget(central);
    m_sheet = new SideSheet(central);
    m_toast = new Toast(central);
}

QWidget *StartWindow::makeChoices()
{
    auto *column = new QWidget;
    column->setFixedWidth(choicesWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    auto *sentence =
        label(tr("Plan the year of your communities, log sessions in a minute, and see who carries each of them. "
                 "Everything stays in one file on this computer."),
              FontRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
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
    auto *drop =
        label(tr("Or drop a workspace here, or your own spreadsheet or calendar."), FontRole::Small, Tone::Muted);
    drop->setWordWrap(true);
    layout->addSpacing(grid::small);
    layout->addWidget(drop);
    return column;
}

QWidget *StartWindow::makeRecent()
{
    m_recentSide = new QWidget;
    m_recentSide->setFixedWidth(recentWidth);
    auto *layout = new QVBoxLayout(m_recentSide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    m_recent = new RecentList;
    connect(m_recent, &RecentList::openWanted, this, &StartWindow::fileWanted);
    layout->addWidget(label(tr("Opened last"), FontRole::SmallStrong, Tone::Muted));
    layout->addWidget(m_recent);
    layout->addStretch(1);
    return m_recentSide;
}

void StartWindow::showRecent(const std::vector<RecentFile> &files, bool areKept, QDate today)
{
    m_recent->present(files, today);
    m_recentSide->setVisible(!files.empty());
    const QSignalBlocker told(m_keep);
    m_keep->setChecked(areKept);
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (oneFileIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    showDrop(true);
}

void StartWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    showDrop(false);
}

void StartWindow::dropEvent(QDropEvent *event)
{
    showDrop(false);
    const QString path = oneFileIn(*event->mimeData());
    event->acceptProposedAction();
    if (isNamedAsWorkspace(path))
        Q_EMIT fileWanted(path);
    else
        Q_EMIT beginWanted(path);
}

void StartWindow::showDrop(bool isOver)
{
    if (std::exchange(m_isDropOver, isOver) != isOver)
        update();
}

void StartWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_isDropOver)
        return;
    QPainter painter(this);
    constexpr int inset = grid::small;
    paintFocusRing(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), tokensOf(palette()),
                   grid::cardRadius);
}

} // namespace convenor
