// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/naming_line.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int fieldWidth = 280;

} // namespace

NamingLine::NamingLine(const QString &question, const QString &answer, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::small);
    m_name->setFixedWidth(fieldWidth);
    m_name->setAccessibleName(question);
    m_name->installEventFilter(this);
    auto *done = button(answer);
    row->addWidget(label(question, FontRole::Small, Tone::Muted));
    row->addWidget(m_name);
    row->addWidget(done);
    row->addStretch(1);
    connect(done, &QPushButton::clicked, this, &NamingLine::give);
    hide();
}

void NamingLine::ask()
{
    m_name->clear();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NamingLine::give()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT named(name);
}

bool NamingLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isAnswer = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isAnswer && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept(); // the sheet does not hear of it
    if (event->type() == QEvent::KeyPress)
        isAnswer ? give() : hide();
    return true;
}

} // namespace convenor
