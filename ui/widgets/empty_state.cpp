// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int drawingSide = 40;
constexpr int measure = 400; // keeps the sentence readable

} // namespace

EmptyState::EmptyState(const char *iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_buttons(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::small);
    auto *drawing = new IconView(iconName, drawingSide);
    auto *text = label(sentence, FontRole::Body, Tone::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedSize(measure, text->heightForWidth(measure));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, grid::small, 0, 0);
    layout->addStretch(2);
    layout->addWidget(drawing, 0, Qt::AlignHCenter);
    layout->addWidget(label(title, FontRole::Heading), 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::addButton(const QString &text, bool primary, std::function<void()> act)
{
    auto *made = button(text, primary ? ButtonKind::Primary : ButtonKind::Plain);
    connect(made, &QPushButton::clicked, this, std::move(act));
    m_buttons->layout()->addWidget(made);
}

} // namespace convenor
