// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/legend.h"

#include "ui/pages/communities/health_table.h"
#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace convenor {

namespace {

constexpr int markSide = 11;
constexpr int legendHeight = 24;

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setFont(fontOf(FontRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setCounts(int inNeed, int toWatch, int well)
{
    m_inNeed = inNeed;
    m_toWatch = toWatch;
    m_well = well;
    setAccessibleName(texts().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList Legend::texts() const
{
    return {tr("%Ln need someone", nullptr, m_inNeed), tr("%Ln to watch", nullptr, m_toWatch),
            tr("%Ln stand well", nullptr, m_well)};
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const QString &text : texts())
        width += markSide + grid::small + fontMetrics().horizontalAdvance(text) + grid::large;
    return {width - grid::large, legendHeight};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    int x = 0;
    const Attention marks[] = {Attention::Bad, Attention::Watch, Attention::Good};
    const QStringList words = texts();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF mark(x + 0.5, (height() - markSide) / 2.0, markSide, markSide);
        paintStatus(painter, inDirection(layoutDirection(), QRectF(rect()), mark), marks[i], t);
        x += markSide + grid::small;
        painter.setPen(t.text);
        const QRect place(x, 0, width() - x, height());
        painter.drawText(inDirection(layoutDirection(), rect(), place), Qt::AlignVCenter | Qt::AlignLeft, words[i]);
        x += fontMetrics().horizontalAdvance(words[i]) + grid::large;
    }
}

} // namespace convenor
