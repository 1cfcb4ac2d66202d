// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choice_button.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace convenor {

namespace {

constexpr int chipHeight = 24;
constexpr int iconSide = 14;
constexpr int leastCharacters = 6; ///< of a segment, where room is short

} // namespace

Chip::Chip(const QString &text, const char *iconName, QWidget *parent)
    : QAbstractButton(parent), m_icon(QString::fromLatin1(iconName ? iconName : ""))
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(fontOf(FontRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setMenu(QMenu *menu)
{
    if (m_menu) {
        disconnect(this, &QAbstractButton::clicked, m_menu, nullptr);
        m_menu->deleteLater(); // it may be what was chosen from
    }
    m_menu = menu;
    menu->setParent(this, menu->windowFlags());
    connect(this, &QAbstractButton::clicked, menu,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + grid::tiny))); });
}

void Chip::setTickable(bool tickable)
{
    m_tickable = tickable;
    setCheckable(tickable);
    updateGeometry();
}

void Chip::setTickIcons(const char *ticked, const char *unticked)
{
    m_ticked = QString::fromLatin1(ticked);
    m_unticked = QString::fromLatin1(unticked);
}

QString Chip::iconName() const
{
    if (!m_tickable)
        return m_icon;
    return isChecked() ? m_ticked : m_unticked;
}

QSize Chip::sizeHint() const
{
    const int iconWidth = iconName().isEmpty() ? 0 : iconSide + grid::tiny + 1;
    const int height =
        std::max(m_tickable ? chipHeight + grid::tiny : chipHeight, fontMetrics().height() + grid::small);
    return {fontMetrics().horizontalAdvance(text()) + iconWidth + 2 * grid::small + grid::tiny, height};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const double radius = height() / 2.0;
    const bool on = m_tickable && isChecked();
    const QColor fill = on ? t.accentTint : m_tickable ? t.surface : underMouse() ? t.selected : t.raised;
    paintCard(painter, rect(), fill, m_tickable ? (on ? t.accent : t.edge) : QColor(), radius);
    int x = grid::small + 2;
    if (const QString name = iconName(); !name.isEmpty()) {
        const QRectF mark(x, (height() - iconSide) / 2.0, iconSide, iconSide);
        paintIcon(painter, inDirection(layoutDirection(), QRectF(rect()), mark), name, on ? t.accent : t.muted);
        x += iconSide + grid::tiny + 1;
    }
    painter.setPen(!isEnabled() ? t.faint : !m_tickable || on ? t.text : t.muted);
    const QRect words(x, 0, width() - x, height());
    painter.drawText(inDirection(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), t, radius - 1);
}

class SegmentedControl::Segment : public ChoiceButton
{
public:
    Segment(const QString &text, QWidget *parent) : ChoiceButton(text, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(FontRole::Strong));
        return {metrics.horizontalAdvance(text()) + 2 * grid::medium, grid::control};
    }
    QSize minimumSizeHint() const override
    {
        const int few = leastCharacters * QFontMetrics(fontOf(FontRole::Strong)).averageCharWidth() + 2 * grid::medium;
        return {std::min(few, sizeHint().width()), grid::control};
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        setToolTip(width() < sizeHint().width() ? text() : QString()); // is shortened
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        if (isChecked() || underMouse())
            painter.fillRect(rect().adjusted(0, 1, 0, -1), isChecked() ? t.selected : t.raised);
        painter.setPen(isChecked() ? t.text : t.muted);
        painter.setFont(isChecked() ? fontOf(FontRole::Strong) : font());
        const int room = width() - 2 * grid::small;
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        paintCard(painter, parentWidget()->rect().translated(-pos()), {}, t.edge, grid::controlRadius);
        if (hasFocus())
            paintFocusRing(painter, rect(), t, grid::controlRadius);
    }
};

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &text : texts) {
        auto *segment = new Segment(text, this);
        const int index = int(m_segments.size());
        connect(segment, &ChoiceButton::chosen, this, [this, index] {
            setCurrent(index);
            Q_EMIT chosen(index);
        });
        layout->addWidget(segment);
        m_segments << segment;
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCurrent(0);
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setCurrent(i == index);
}

QSize SegmentedControl::sizeHint() const
{
    return layout()->sizeHint();
}

} // namespace convenor
