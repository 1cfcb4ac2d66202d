// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/name_delegate.h"

#include "ui/pages/people/people_model.h"
#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"

#include <QPainter>

namespace convenor {

namespace {

constexpr int portrait = 20;
constexpr int cup = 14;

} // namespace

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect &cell = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, current ? t.selected : t.raised);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.hairline);
    const auto *model = qobject_cast<const PeopleModel *>(index.model());
    if (!model)
        return;
    const PersonRow &row = model->at(index.row());
    const int middle = cell.center().y();
    const auto placed = [&](const QRectF &piece) { return inDirection(option.direction, QRectF(cell), piece); };
    paintInitials(*painter, placed({cell.left() + double(grid::small), middle - portrait / 2.0, portrait, portrait}),
                  row.name, t);
    QRect words = cell.adjusted(2 * grid::small + portrait, 0, -grid::small, 0);
    if (row.isOnBreak) {
        paintIcon(*painter, placed({words.right() - double(cup), middle - cup / 2.0, cup, cup}),
                  QStringLiteral("coffee"), t.muted);
        words.setRight(words.right() - cup - grid::tiny);
    }
    const QFont font = row.isCore ? fontOf(FontRole::Strong, option.font) : option.font;
    painter->setFont(font);
    painter->setPen(row.hasLeft ? t.muted : t.text);
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(row.name, Qt::ElideRight, words.width()));
}

} // namespace convenor
