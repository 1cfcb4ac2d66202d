// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_sheet.h"

#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace convenor {

SheetContent::SheetContent(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(label(title, FontRole::Heading)),
      m_subtitle(label({}, FontRole::Small, Tone::Muted)),
      m_header(new QHBoxLayout),
      m_body(nullptr),
      m_footer(new QHBoxLayout)
{
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_header->setContentsMargins(grid::wide, grid::large, grid::large, grid::large);
    m_header->setSpacing(grid::medium);
    m_header->addLayout(words, 1);

    auto *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(grid::wide, grid::large, grid::wide, grid::large);
    m_body->setSpacing(grid::medium);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_footer->setContentsMargins(grid::wide, grid::medium, grid::wide, grid::medium);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_header);
    all->addWidget(new Hairline);
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline);
    all->addLayout(m_footer);
}

QString SheetContent::title() const
{
    return m_title->text();
}

void SheetContent::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SheetContent::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void SheetContent::bringIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, this, [this, shown = QPointer<QWidget>(widget)] {
        if (auto *scroll = findChild<QScrollArea *>(); scroll && shown)
            scroll->ensureWidgetVisible(shown, 0, grid::large);
    });
}

SideSheet::SideSheet(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 0 : 1, 0, isRightToLeft() ? 1 : 0, 0);
    hide();
    parent->installEventFilter(this);
}

void SideSheet::open(SheetContent *content)
{
    if (!m_content)
        m_before = QApplication::focusWidget();
    else
        m_content->deleteLater();
    clear(layout());
    m_content = content;
    auto *shut = iconButton("x", tr("Close"));
    connect(shut, &QToolButton::clicked, this, &SideSheet::close);
    content->header()->addWidget(shut, 0, Qt::AlignTop);
    connect(content, &SheetContent::done, this, &SideSheet::close);
    layout()->addWidget(content);
    place();
    show();
    content->show(); // it must be seen to get the keyboard
    raise();
    QWidget *first = content->firstFocus();
    const bool takesKeys = first && first->isEnabled(); // else Esc would not reach the sheet
    (takesKeys ? first : content)->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

bool SideSheet::close()
{
    if (!m_content)
        return true;
    if (!m_content->mayClose())
        return false;
    SheetContent *content = m_content;
    m_content = nullptr;
    hide();
    content->deleteLater();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
    return true;
}

bool SideSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SideSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.surface);
    painter.fillRect(inDirection(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.edge);
}

void SideSheet::place()
{
    const QRect whole = parentWidget()->rect();
    const bool isWide = m_content && m_content->isWide();
    const int wide = isWide
                         ? whole.width()
                         : std::clamp(whole.width() * 11 / 20, std::min(grid::narrowSheet, whole.width()), grid::sheet);
    const QRect place(whole.right() + 1 - wide, whole.top(), wide, whole.height());
    setGeometry(inDirection(layoutDirection(), whole, place));
}

} // namespace convenor
