// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/settle_strip.h"

#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace convenor {

namespace {

constexpr int stripHeight = 48;
constexpr int pillHeight = 30;
constexpr int iconSide = 15;
constexpr int leastRoom = 240; // for a sentence

const char *iconOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::PersonTwice:
        return "user-round";
    case CheckKind::SharedPeople:
        return "users";
    case CheckKind::Closed:
        return "calendar";
    case CheckKind::NoLead:
        return "user-x";
    }
    return "circle-alert";
}

/// Icon and sentence in a rounded frame; a click shows the session.
class Pill final : public QAbstractButton
{
public:
    Pill(const PlanCheck &check, int words, int extra) : m_icon(QLatin1String(iconOf(check.kind))), m_extra(extra)
    {
        setFont(fontOf(FontRole::Small));
        const QFontMetrics metrics(font());
        setText(metrics.elidedText(check.sentence, Qt::ElideRight, words));
        setToolTip(check.sentence);
        setAccessibleName(check.sentence);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedSize(leftOfText() + metrics.horizontalAdvance(text()) + grid::small + extra, pillHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        paintCard(painter, rect(), t.surface, t.edge, height() / 2.0);
        const auto placed = [this](const QRectF &piece) {
            return inDirection(layoutDirection(), QRectF(rect()), piece);
        };
        paintIcon(painter, placed({grid::small, (height() - iconSide) / 2.0, iconSide, iconSide}), m_icon, t.warning);
        painter.setPen(t.text);
        painter.drawText(placed(rect().adjusted(leftOfText(), 0, -m_extra, 0)), Qt::AlignVCenter | Qt::TextSingleLine,
                         text());
        if (hasFocus())
            paintFocusRing(painter, rect(), t, height() / 2.0);
    }

private:
    static int leftOfText() { return grid::small + iconSide + grid::tiny; }

    QString m_icon;
    int m_extra;
};

} // namespace

SettleStrip::SettleStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("To settle"));
    m_row->setContentsMargins(grid::page, 0, grid::medium, 0);
    m_row->setSpacing(grid::small);
    setFixedHeight(stripHeight);
    build();
}

void SettleStrip::setChecks(const std::vector<PlanCheck> &checks)
{
    m_checks = checks;
    m_first = m_checks.empty() ? 0 : std::min(m_first, m_checks.size() - 1);
    build();
}

const PlanCheck *SettleStrip::next()
{
    if (m_checks.empty())
        return nullptr;
    if (m_wasAsked)
        m_first = (m_first + 1) % m_checks.size();
    m_wasAsked = true;
    build();
    return &m_checks[m_first];
}

void SettleStrip::build()
{
    clear(m_row);
    if (m_checks.empty()) {
        m_row->addWidget(label(tr("Nothing to settle"), FontRole::Small, Tone::Muted));
        m_row->addStretch(1);
        return;
    }
    auto *head = label(tr("%Ln to settle", nullptr, int(m_checks.size())), FontRole::Strong);
    m_row->addWidget(head);
    int room = width() - 2 * grid::page - head->sizeHint().width();
    size_t shown = 0;
    while (shown < m_checks.size() && room > leastRoom) {
        QWidget *item = makeItem(m_checks[(m_first + shown) % m_checks.size()], room - grid::huge * 3);
        m_row->addWidget(item);
        room -= item->width() + grid::small;
        ++shown;
    }
    m_row->addStretch(1);
    if (shown < m_checks.size()) {
        auto *more = button(tr("%Ln more", nullptr, int(m_checks.size() - shown)), ButtonKind::Link);
        connect(more, &QPushButton::clicked, this, [this, shown] {
            m_first = (m_first + shown) % m_checks.size();
            build();
        });
        m_row->addWidget(more);
    }
}

QWidget *SettleStrip::makeItem(const PlanCheck &check, int room)
{
    auto *mend = button(check.mend, ButtonKind::Link);
    mend->setFont(fontOf(FontRole::SmallStrong));
    mend->setAccessibleName(tr("%1: %2").arg(check.mend, check.sentence));
    const int extra = mend->sizeHint().width() + grid::tiny;
    auto *pill = new Pill(check, std::max(leastRoom / 2, room - extra), extra);
    auto *inside = new QHBoxLayout(pill);
    inside->setContentsMargins(0, 0, grid::tiny, 0);
    inside->addStretch(1);
    inside->addWidget(mend);
    connect(pill, &QAbstractButton::clicked, this, [this, id = check.event] { Q_EMIT shownWanted(id); });
    connect(mend, &QPushButton::clicked, this, [this, check] { Q_EMIT mendWanted(check); });
    return pill;
}

void SettleStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        build();
}

void SettleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

} // namespace convenor
