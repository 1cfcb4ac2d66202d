// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/thanks_section.h"

#include "core/care/thanks.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int textLines = 5;

} // namespace

ThanksSection::ThanksSection(const SessionDetail &detail, const QSet<Id<Person>> &thanked, QWidget *parent)
    : QWidget(parent),
      m_detail(detail),
      m_before(thanked),
      m_chips(new ChipFlow(tr("Whom to thank"))),
      m_card(makeCard())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_chips);
    layout->addWidget(m_card);
    for (const SessionPart &part : detail.parts) {
        if (std::any_of(m_people.begin(), m_people.end(),
                        [&](const SessionPart &p) { return p.person == part.person; }))
            continue;
        const size_t place = m_people.size();
        m_people.push_back(part);
        auto *chip = new Chip(tr("%1, %2").arg(part.name, partWord(part.kind)));
        chip->setTickable(true);
        chip->setTickIcons("heart", "heart");
        connect(chip, &Chip::clicked, this, [this, place] { openText(place); });
        m_chips->add(chip);
    }
    update();
}

QWidget *ThanksSection::makeCard()
{
    auto *card = new Card;
    card->box()->setContentsMargins(grid::medium, grid::medium, grid::medium, grid::medium);
    card->box()->setSpacing(grid::small);
    m_caption = label({}, FontRole::Small, Tone::Muted);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to send"));
    m_text->setFixedHeight(textLines * fontMetrics().lineSpacing() + 2 * grid::medium);
    auto *copy = button(tr("Copy"), ButtonKind::Plain, "copy");
    auto *wasSent = button(tr("Sent"), ButtonKind::Plain, "check");
    auto *notNow = button(tr("Not now"), ButtonKind::Ghost);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(wasSent, &QPushButton::clicked, this, [this] { finish(true); });
    connect(notNow, &QPushButton::clicked, this, [this] { finish(false); });
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::small);
    row->addWidget(copy);
    row->addWidget(wasSent);
    row->addWidget(notNow);
    row->addStretch(1);
    card->box()->addWidget(m_caption);
    card->box()->addWidget(m_text);
    card->box()->addLayout(row);
    card->hide();
    return card;
}

void ThanksSection::setSent(const std::vector<Id<Person>> &people)
{
    m_sent = QSet<Id<Person>>(people.begin(), people.end());
    update();
}

void ThanksSection::openText(size_t place)
{
    const SessionPart &part = m_people[place];
    m_open = place;
    if (m_sent.remove(part.person)) {
        m_card->hide();
        update();
        Q_EMIT edited();
        return;
    }
    update();
    m_caption->setText(tr("Send this to %1 in your own words. It counts when you press Sent.").arg(part.name));
    m_text->setPlainText(thanksText(part.name, m_detail.event, part.kind));
    m_card->show();
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(m_card);
}

void ThanksSection::finish(bool wasSent)
{
    m_card->hide();
    if (wasSent)
        m_sent.insert(m_people[m_open].person);
    update();
    m_chips->chip(int(m_open))->setFocus(Qt::OtherFocusReason);
    if (wasSent)
        Q_EMIT edited();
}

void ThanksSection::update()
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        Chip *chip = m_chips->chip(int(i));
        const bool before = m_before.contains(m_people[i].person);
        chip->setChecked(before || m_sent.contains(m_people[i].person));
        chip->setEnabled(!before);
        chip->setToolTip(before ? tr("Thanks were sent.") : QString());
    }
}

} // namespace convenor
