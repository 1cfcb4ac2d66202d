// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_sheet.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace convenor {

using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconView("info", grid::icon, Tone::Accent)),
      m_sentence(label({})),
      m_act(button({}, ButtonKind::Link))
{
    auto *shut = iconButton("x", tr("Close this message"));
    shut->setFocusPolicy(Qt::NoFocus);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::large, grid::small, grid::small, grid::small);
    layout->setSpacing(grid::medium);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_act);
    layout->addWidget(shut);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(shut, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        const auto act = std::exchange(m_do, {}); // what it does may tell, which replaces it
        if (act)
            act();
    });
    hide();
    parent->installEventFilter(this);
}

void Toast::tell(const QString &sentence, const QString &actText, std::function<void()> act)
{
    m_do = std::move(act);
    m_act->setText(actText);
    m_act->setVisible(!actText.isEmpty());
    present(sentence, "circle-check");
    m_timer.start(10s);
}

void Toast::warn(const QString &sentence)
{
    m_act->hide();
    m_timer.stop();
    present(sentence, "circle-alert");
}

QString Toast::sentence() const
{
    return isVisible() ? m_sentence->text() : QString();
}

void Toast::present(const QString &sentence, const char *iconName)
{
    m_icon->setIcon(iconName);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintCard(painter, rect(), t.surface, t.border, grid::cardRadius);
}

void Toast::place()
{
    constexpr int widest = 560;
    const QFontMetrics metrics(m_sentence->font());
    const int around = 180; // icon, button, cross and the space between
    const auto *sheet = parentWidget()->findChild<SideSheet *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isBeside = sheet && sheet->isOpen() && !sheet->content()->isWide();
    const int room = parentWidget()->width() - (isBeside ? sheet->width() : 0);
    const bool isOver = sheet && sheet->isOpen() && !isBeside;
    const int foot = isOver ? sheet->content()->footer()->geometry().height() : 0;
    const int wide = std::min({widest, room - 2 * grid::wide,
                               metrics.horizontalAdvance(m_sentence->text()) + around});
    const int high = heightForWidth(wide) > 0 ? heightForWidth(wide) : sizeHint().height();
    setGeometry((room - wide) / 2, parentWidget()->height() - high - grid::wide - foot, wide, high);
}

} // namespace convenor
