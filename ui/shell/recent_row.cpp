// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_row.h"

#include "core/base/spoken_day.h"
#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int rowHeight = 52;
constexpr int iconLeft = grid::medium;
constexpr int textLeft = iconLeft + grid::icon + grid::medium;

} // namespace

RecentRow::RecentRow(RecentFile file, QDate today, QWidget *parent)
    : QAbstractButton(parent),
      m_file(std::move(file)),
      m_opened(dayWords(m_file.opened.date(), today)),
      m_isMissing(!QFileInfo::exists(m_file.path)),
      m_pin(iconButton("pin", m_file.isPinned ? tr("Unpin %1").arg(m_file.name) : tr("Pin %1").arg(m_file.name))),
      m_remove(iconButton("x", tr("Remove %1 from the list").arg(m_file.name)))
{
    if (m_file.isPinned)
        m_pin->setIcon(convenor::icon("pin", Tone::Accent));
    if (m_isMissing) {
        m_look = button(tr("Look for it…"), ButtonKind::Link);
        connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookWanted(m_file.path); });
    }
    for (QWidget *each : {static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_pin),
                          static_cast<QWidget *>(m_remove)})
        if (each) {
            each->setParent(this);
            each->setFocusPolicy(Qt::NoFocus); // the keys of the row do the same
        }
    connect(m_pin, &QToolButton::clicked, this, [this] { Q_EMIT pinWanted(m_file.path, !m_file.isPinned); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_file.path); });
    connect(this, &QAbstractButton::clicked, this,
            [this] { m_isMissing ? Q_EMIT lookWanted(m_file.path) : Q_EMIT openWanted(m_file.path); });
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(m_file.name + u'\n' + m_file.path);
    setAccessibleName(m_file.name);
    setAccessibleDescription(
        m_isMissing
            ? tr("Not there any more: %1. Enter looks for it, Delete takes it off the list").arg(shownPath(m_file.path))
            : tr("%1, opened %2. Enter opens it, P pins it, Delete takes it off the list")
                  .arg(shownPath(m_file.path), m_opened));
}

QSize RecentRow::sizeHint() const
{
    const int words = QFontMetrics(fontOf(FontRole::Strong)).height() + QFontMetrics(fontOf(FontRole::Small)).height();
    return {rowHeight * 8, std::max(rowHeight, words + grid::large)};
}

bool RecentRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

QRect RecentRow::placed(const QRect &piece) const
{
    return inDirection(layoutDirection(), rect(), piece);
}

void RecentRow::resizeEvent(QResizeEvent *)
{
    int right = width() - grid::small;
    for (QWidget *each : {static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_pin),
                          static_cast<QWidget *>(m_look)})
        if (each) {
            const QSize size = each->sizeHint();
            each->setGeometry(placed({QPoint(right - size.width(), (height() - size.height()) / 2), size}));
            right -= size.width();
        }
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown())
        paintCard(painter, whole, t.raised, t.raised, grid::controlRadius);
    const QRect mark(iconLeft, (height() - grid::icon) / 2, grid::icon, grid::icon);
    paintIcon(painter, placed(mark), m_isMissing ? QStringLiteral("triangle-alert") : QStringLiteral("book-open"),
              m_isMissing ? t.warning : t.muted);
    const QFont title = fontOf(FontRole::Strong), small = fontOf(FontRole::Small);
    const QFontMetrics titleSize(title), smallSize(small);
    const int right = placed((m_look ? static_cast<QWidget *>(m_look) : m_pin)->geometry()).left() - grid::small;
    const int top = (height() - titleSize.height() - smallSize.height()) / 2;
    const int openedWidth = m_isMissing ? 0 : smallSize.horizontalAdvance(m_opened);
    QRect first(textLeft, top, right - textLeft, titleSize.height());
    painter.setFont(small);
    painter.setPen(t.muted);
    if (!m_isMissing)
        painter.drawText(placed(first), Qt::AlignRight | Qt::AlignVCenter, m_opened);
    const QString below =
        m_isMissing ? tr("Not there any more: %1").arg(shownPath(m_file.path)) : shownPath(m_file.path);
    painter.drawText(placed({textLeft, first.bottom() + 1, first.width(), smallSize.height()}),
                     Qt::AlignLeft | Qt::AlignVCenter, smallSize.elidedText(below, Qt::ElideMiddle, first.width()));
    first.setWidth(first.width() - openedWidth - grid::medium);
    painter.setFont(title);
    painter.setPen(m_isMissing ? t.muted : t.text);
    painter.drawText(placed(first), Qt::AlignLeft | Qt::AlignVCenter,
                     titleSize.elidedText(m_file.name, Qt::ElideRight, first.width()));
    if (hasFocus())
        paintFocusRing(painter, whole.adjusted(1, 1, -1, -1), t, grid::controlRadius);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Down:
    case Qt::Key_Up:
        event->ignore(); // the list knows the neighbours
        break;
    case Qt::Key_P:
        Q_EMIT pinWanted(m_file.path, !m_file.isPinned);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeWanted(m_file.path);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace convenor
