// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/style/tokens.h"

#include <QWidget>

#include <algorithm>

namespace convenor {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid::small);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int x = rect.x(), y = rect.y(), lineHeight = 0, tallest = 0;
    for (const QLayoutItem *item : m_items)
        tallest = std::max(tallest, item->sizeHint().height());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, rect.width()), QLAYOUTSIZE_MAX));
        if (lineHeight > 0 && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QRect(QPoint(mirrored ? rect.right() + 1 - (x - rect.x()) - size.width() : x,
                                           y + (tallest - size.height()) / 2),
                                    size));
        x += size.width() + spacing();
        lineHeight = tallest;
    }
    return y + lineHeight - rect.y();
}

} // namespace convenor
