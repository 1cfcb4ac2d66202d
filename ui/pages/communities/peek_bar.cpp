// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/peek_bar.h"

#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int leastHeight = 62;
constexpr int emblemSide = 26;
constexpr int roomy = 960; // below that the words get the room of what Enter does too

} // namespace

PeekBar::PeekBar(QWidget *parent)
    : QWidget(parent),
      m_emblem(new Emblem(emblemSide)),
      m_words(label({})),
      m_talk(button(tr("Log a conversation…"), ButtonKind::Plain, "message-circle")),
      m_ask(button(tr("Ask…"), ButtonKind::Plain, "user-plus")),
      m_open(button(tr("Open"), ButtonKind::Plain, "arrow-right"))
{
    setMinimumHeight(leastHeight);
    setAccessibleName(tr("The current community"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::small, grid::page, grid::small);
    layout->setSpacing(grid::medium);
    layout->addWidget(m_emblem);
    layout->addWidget(m_words, 1);
    for (QPushButton *each : {m_talk, m_ask, m_open})
        layout->addWidget(each);
    connect(m_talk, &QPushButton::clicked, this, &PeekBar::talkWanted);
    connect(m_ask, &QPushButton::clicked, this, &PeekBar::askWanted);
    connect(m_open, &QPushButton::clicked, this, &PeekBar::openWanted);
}

void PeekBar::present(const HealthRow &row, const HealthBrief &brief, const std::vector<HealthCandidate> &candidates)
{
    m_emblem->setLook(lookOf(row.community));
    m_words->setText(QStringLiteral("<b>%1</b> %2").arg(brief.first.toHtmlEscaped(), brief.more.toHtmlEscaped()));
    m_talk->setVisible(row.talk.has_value());
    m_ask->setVisible(!candidates.empty());
    if (!candidates.empty())
        m_ask->setText(tr("Ask %1…").arg(firstName(candidates.front().name)));
    m_open->setAccessibleName(tr("Open %1").arg(row.community.name.value()));
}

void PeekBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_open->setVisible(width() >= roomy);
}

void PeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

} // namespace convenor
