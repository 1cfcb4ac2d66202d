// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_panel.h"

#include "core/base/progress.h"
#include "core/base/words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace convenor {

using namespace std::chrono_literals;

namespace {

constexpr int panelWidth = 420;
constexpr int shownAfterTicks = 2; // of 100 ms: a short job shows nothing

} // namespace

ProgressPanel::ProgressPanel(const QString &title, Progress &progress, QWidget *window)
    : QWidget(window),
      m_progress(progress),
      m_window(window),
      m_what(label({}, FontRole::Small, Tone::Muted)),
      m_bar(new QProgressBar),
      m_cancel(button(tr("Cancel")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::large, grid::wide, grid::large);
    layout->addWidget(label(title, FontRole::Heading));
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_progress.cancel(); });
    connect(&m_timer, &QTimer::timeout, this, &ProgressPanel::follow);
    m_timer.start(100ms);
    hide();
    qApp->installEventFilter(this);
}

ProgressPanel::~ProgressPanel()
{
    qApp->removeEventFilter(this);
    if (m_cancel->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

/// Keys and clicks reach only the panel: the document is lent to the job.
bool ProgressPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Close: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isKeptOut = widget && widget != this && !isAncestorOf(widget);
        if (isKeptOut)
            event->ignore(); // an accepted Close would close the window
        return isKeptOut;
    }
    case QEvent::Shortcut:
        return true; // it goes to an action, which is no widget
    default:
        return false;
    }
}

void ProgressPanel::follow()
{
    if (++m_ticks == shownAfterTicks) {
        const int high = sizeHint().height();
        setGeometry((m_window->width() - panelWidth) / 2, (m_window->height() - high) / 2, panelWidth, high);
        show();
        raise();
        m_before = m_window->focusWidget();
        m_cancel->setFocus();
    }
    constexpr int parts = 1000;
    m_what->setText(Words::tr(m_progress.name()));
    const qint64 total = m_progress.total();
    m_bar->setRange(0, total > 0 ? parts : 0);
    m_bar->setValue(total > 0 ? int(parts * m_progress.done() / total) : 0);
}

void ProgressPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintCard(painter, rect(), t.surface, t.border, grid::cardRadius);
}

} // namespace convenor
