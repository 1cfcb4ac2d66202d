// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_label.h"

#include "ui/widgets/labels.h"

#include <QPainter>

#include <algorithm>

namespace convenor {

namespace {

constexpr int leastCharacters = 8;

} // namespace

LineLabel::LineLabel(FontRole role, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (role != FontRole::Body)
        setFont(fontOf(role));
    if (tone != Tone::Text)
        setTone(this, tone);
}

LineLabel::LineLabel(const QString &text, FontRole role, Tone tone) : LineLabel(role, tone)
{
    setText(text);
}

QSize LineLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), leastCharacters * fontMetrics().averageCharWidth()), whole.height()};
}

QString LineLabel::shown()
{
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (toolTip() == m_tip) { // nobody gave it another
        m_tip = words == text() ? QString() : text();
        setToolTip(m_tip);
    }
    return words;
}

void LineLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    shown();
}

void LineLabel::paintEvent(QPaintEvent *)
{
    const QString words = shown();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, words);
}

} // namespace convenor
