// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/typed_date_box.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace convenor {

namespace {

constexpr int boxWidth = 280;

} // namespace

TypedDateBox::TypedDateBox(const QString &what, QDate today, QDate base, QWidget *over)
    : QFrame(over),
      m_today(today),
      m_base(base),
      m_line(new QLineEdit),
      m_meaning(label(tr("next thu 15:00 · 12 mar · +2w"), FontRole::Small, Tone::Muted))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(grid::medium, grid::medium, grid::medium, grid::medium);
    box->setSpacing(grid::tiny);
    m_line->setAccessibleName(what);
    m_line->setPlaceholderText(what);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    box->addWidget(m_line);
    box->addWidget(m_meaning);
    setFixedWidth(boxWidth);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &TypedDateBox::read);
}

void TypedDateBox::popUp(const QRect &rect)
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    QPoint at = rect.bottomLeft() + QPoint(0, grid::small);
    at.setX(std::clamp(at.x(), 0, std::max(0, room.width() - width())));
    at.setY(std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    move(at);
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void TypedDateBox::read(const QString &text)
{
    const auto value = readTypedDate(text, m_today, m_base);
    if (value)
        m_meaning->setText(m_words ? m_words(*value) : QLocale().toString(value->date, QLocale::LongFormat));
    else
        m_meaning->setText(text.trimmed().isEmpty() ? tr("next thu 15:00 · 12 mar · +2w") : tr("Not a date yet"));
}

void TypedDateBox::take()
{
    const auto value = readTypedDate(m_line->text(), m_today, m_base);
    if (!value) {
        setTone(m_meaning, Tone::Danger);
        m_meaning->setText(typedDateProblem(m_line->text()));
        adjustSize();
        return;
    }
    leave();
    Q_EMIT typed(*value);
}

void TypedDateBox::leave()
{
    m_line->removeEventFilter(this);
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

bool TypedDateBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_line->removeEventFilter(this);
        hide();
        deleteLater();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TypedDateBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.surface);
    paintCard(painter, rect(), t.surface, t.border, grid::controlRadius);
}

} // namespace convenor
