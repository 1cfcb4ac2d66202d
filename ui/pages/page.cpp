// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QTimer>

#include <utility>

namespace convenor {

Page::Page(const QString &title, Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(label(title, FontRole::Title)),
      m_subtitle(new LineLabel(FontRole::Body, Tone::Muted)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    m_header->setContentsMargins(grid::page, grid::medium, grid::page, grid::small);
    m_header->setSpacing(grid::medium);
    m_title->setMinimumHeight(grid::control); // stays in its place on pages without buttons
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_header);
    all->addLayout(m_body, 1);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isTouchedBy(changes))
            invalidate();
    });
    connect(&context.workspace(), &Workspace::reset, this, &Page::invalidate);
}

QWidget *Page::entry()
{
    const auto takesKeys = [this](const QWidget *widget) {
        return isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus);
    };
    if (QWidget *first = firstFocus(); first && takesKeys(first))
        return first;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (takesKeys(next))
            return next;
    return this;
}

std::optional<ShownTable> Page::table()
{
    return tableIn(*this);
}

bool Page::trigger(const QByteArray &id)
{
    if (!canTrigger(id))
        return false;
    m_context.act(m_bindings.at(id).act);
    return true;
}

bool Page::canTrigger(const QByteArray &id) const
{
    const auto it = m_bindings.find(id);
    return it != m_bindings.end() && (!it->second.enabled || it->second.enabled());
}

QList<QByteArray> Page::actions() const
{
    QList<QByteArray> ids;
    for (const auto &[id, binding] : m_bindings)
        ids << id;
    return ids;
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        m_stale = !m_context.act([this] { refresh(); });
        m_restIsDue = true;
        update();
    }
}

void Page::bind(const QByteArray &id, std::function<void()> act, std::function<bool()> enabled)
{
    m_bindings[id] = {std::move(act), std::move(enabled)};
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        invalidate();
}

void Page::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_context.workspace().isLent() && std::exchange(m_restIsDue, false))
        QTimer::singleShot(0, this, [this] { m_context.act([this] { refreshRest(); }); });
}

} // namespace convenor
