// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/task_row.h"

#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int mark = 28;
constexpr int ring = 18;

} // namespace

TaskRow::TaskRow(TodayRow row, TaskLook look, QWidget *parent)
    : QWidget(parent), m_row(std::move(row)), m_look(std::move(look)), m_button(button(m_look.act))
{
    m_button->setParent(this);
    m_button->setFocusPolicy(Qt::NoFocus); // Enter on the row does the same
    connect(m_button, &QPushButton::clicked, this, &TaskRow::acted);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(m_row.title);
    setAccessibleDescription(tr("%1. Enter: %2").arg(m_row.reason, m_look.act));
    setToolTip(m_row.title + u'\n' + m_row.reason);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize TaskRow::sizeHint() const
{
    return {mark * 10, grid::tallRow};
}

void TaskRow::resizeEvent(QResizeEvent *)
{
    const QSize size = m_button->sizeHint();
    const QRect place(QPoint(width() - grid::large - size.width(), (height() - size.height()) / 2), size);
    m_button->setGeometry(placed(place));
}

QRect TaskRow::placed(const QRect &piece) const
{
    return inDirection(layoutDirection(), rect(), piece);
}

void TaskRow::paintMark(QPainter &painter, const QRect &rect) const
{
    const Tokens &tokens = tokensOf(palette());
    if (!m_look.person.isEmpty()) {
        paintInitials(painter, rect, m_look.person, tokens);
    } else if (m_row.kind == TaskKind::Action) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.border, 1.5));
        painter.setBrush(Qt::NoBrush);
        const int inset = (rect.width() - ring) / 2;
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    } else if (m_look.emblem) {
        paintEmblem(painter, rect, *m_look.emblem, tokens);
    } else {
        paintIcon(painter, rect.adjusted(6, 6, -6, -6), QStringLiteral("calendar"), tokens.muted);
    }
}

void TaskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    if (underMouse())
        painter.fillRect(rect(), tokens.raised);
    paintMark(painter, placed({grid::large, (height() - mark) / 2, mark, mark}));
    const int left = grid::large + mark + grid::medium;
    const QFont title = fontOf(FontRole::Body), small = fontOf(FontRole::Small);
    const int room = width() - grid::large - m_button->width() - grid::small - left;
    const int top = (height() - QFontMetrics(title).height() - QFontMetrics(small).height()) / 2;
    const QRect first(left, top, room, QFontMetrics(title).height());
    painter.setFont(title);
    painter.setPen(tokens.text);
    painter.drawText(placed(first), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(title).elidedText(m_row.title, Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(tokens.muted);
    painter.drawText(placed({left, first.bottom() + 1, room, QFontMetrics(small).height()}),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_row.reason, Qt::ElideRight, room));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 2, -3, -2), tokens, grid::controlRadius);
}

void TaskRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT acted();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    case Qt::Key_Menu:
        Q_EMIT menuWanted(mapToGlobal(rect().center()));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TaskRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void TaskRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void TaskRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TaskRow::enterEvent(QEnterEvent *)
{
    update();
}

void TaskRow::leaveEvent(QEvent *)
{
    update();
}

} // namespace convenor
