// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_card.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr int cardWidth = 348;
constexpr int gap = grid::medium; ///< between the ring and the card
constexpr int dot = 8;
constexpr int ringRoom = 6;

/// Around what the card speaks of; lets every click through.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        QColor halo = t.accent;
        halo.setAlphaF(0.25F);
        painter.setPen(QPen(halo, ringRoom));
        constexpr double half = ringRoom / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), grid::cardRadius, grid::cardRadius);
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), t, grid::cardRadius);
    }
};

/// Which of the stops this is.
class Dots : public QWidget
{
public:
    void show(int index, int count)
    {
        m_index = index;
        setFixedSize(count * dot + (count - 1) * dot, dot);
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        for (int i = 0; i < m_count; ++i) {
            const QRectF circle(2.0 * dot * i + 1, 1, dot - 2, dot - 2);
            painter.setPen(QPen(i == m_index ? t.accent : t.border, 1.5));
            painter.setBrush(i <= m_index ? (i == m_index ? t.accent : t.border) : Qt::transparent);
            painter.drawEllipse(circle);
        }
    }

private:
    int m_index = 0, m_count = 0;
};

int overlap(const QRect &a, const QRect &b)
{
    const QRect both = a & b;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

TourCard::TourCard(QWidget *window)
    : QWidget(window),
      m_title(label({}, FontRole::Heading)),
      m_sentence(label({})),
      m_dots(new Dots),
      m_back(button(tr("Back"), ButtonKind::Ghost)),
      m_next(button({}, ButtonKind::Primary)),
      m_ring(new Ring(window))
{
    auto *leave = button(tr("Leave"), ButtonKind::Ghost);
    leave->setAccessibleName(tr("Leave the tour"));
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::large, grid::large, grid::large, grid::medium);
    layout->setSpacing(grid::small);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(grid::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::tiny);
    row->addWidget(m_dots);
    row->addStretch(1);
    for (QPushButton *each : {leave, m_back, m_next})
        row->addWidget(each);
    layout->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &TourCard::leaveWanted);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(m_next, &QPushButton::clicked, this, [this] { m_isLast ? Q_EMIT ownWanted() : Q_EMIT nextWanted(); });
    setCursor(Qt::ArrowCursor);
    hide();
}

void TourCard::present(int index, int count, const QString &title, const QString &sentence)
{
    m_isLast = index + 1 == count;
    m_title->setText(title);
    m_sentence->setText(sentence);
    static_cast<Dots *>(m_dots)->show(index, count);
    m_back->setEnabled(index > 0);
    m_next->setText(m_isLast ? tr("Start with mine…") : tr("Next"));
    setAccessibleName(tr("Tour, %1 of %2: %3. %4").arg(index + 1).arg(count).arg(title, sentence));
    layout()->activate();
    const int wide = std::max(cardWidth, layout()->minimumSize().width()); // words are longer in some languages
    resize(wide, layout()->heightForWidth(wide));
}

void TourCard::point(const QRect &spoken)
{
    const QRect around = spoken.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & parentWidget()->rect();
    m_ring->setVisible(!spoken.isEmpty() && isVisible());
    m_ring->setGeometry(around);
    m_ring->raise();
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    setGeometry(placed(size(), spoken.isEmpty() ? QRect() : around, room));
    raise();
}

QRect TourCard::placed(QSize size, const QRect &spoken, const QRect &room)
{
    const auto within = [&](QPoint corner) {
        return QPoint(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())),
                      std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height())));
    };
    const QPoint corner = within({room.right() - size.width(), room.bottom() - size.height()});
    if (spoken.isEmpty())
        return {corner, size};
    const std::array places{within({spoken.left(), spoken.bottom() + 1 + gap}),
                            within({spoken.right() + 1 + gap, spoken.top()}),
                            within({spoken.left() - gap - size.width(), spoken.top() + gap}),
                            within({spoken.left(), spoken.top() - gap - size.height()}), corner};
    return {*std::min_element(places.begin(), places.end(),
                              [&](const QPoint &a, const QPoint &b) {
                                  return overlap({a, size}, spoken) < overlap({b, size}, spoken);
                              }),
            size};
}

void TourCard::takeKeys()
{
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *pressed = qobject_cast<QPushButton *>(focusWidget()))
            pressed->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TourCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintCard(painter, rect(), t.surface, t.accent, grid::cardRadius);
}

void TourCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ring->hide();
}

} // namespace convenor
