// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace convenor {

namespace {

/// Gives its label the colour of its tone again whenever the theme changes.
class ToneKeeper : public QObject
{
public:
    ToneKeeper(QLabel *label, Tone tone) : QObject(label), m_label(label), m_tone(tone)
    {
        label->installEventFilter(this);
        paint();
    }
    void setTone(Tone tone)
    {
        m_tone = tone;
        paint();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            paint();
        return QObject::eventFilter(watched, event);
    }

private:
    void paint()
    {
        QPalette palette = QApplication::palette();
        const QColor colour = colourOf(m_tone, tokensOf(palette));
        if (m_label->palette().color(QPalette::WindowText) == colour)
            return;
        palette = QPalette();
        palette.setColor(QPalette::WindowText, colour);
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    Tone m_tone;
};

ToneKeeper *keeperOf(QLabel *label)
{
    for (QObject *child : label->children())
        if (auto *keeper = dynamic_cast<ToneKeeper *>(child))
            return keeper;
    return nullptr;
}

} // namespace

QLabel *label(const QString &text, FontRole role, Tone tone)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    if (role != FontRole::Body)
        result->setFont(fontOf(role));
    if (tone != Tone::Text)
        setTone(result, tone);
    return result;
}

void setTone(QLabel *label, Tone tone)
{
    if (ToneKeeper *keeper = keeperOf(label))
        keeper->setTone(tone);
    else
        new ToneKeeper(label, tone);
}

IconView::IconView(const char *iconName, int side, Tone tone, QWidget *parent)
    : QWidget(parent), m_name(QString::fromLatin1(iconName)), m_tone(tone)
{
    setFixedSize(side, side);
}

void IconView::setIcon(const char *iconName)
{
    m_name = QString::fromLatin1(iconName);
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, colourOf(m_tone, tokensOf(palette())));
}

QPushButton *button(const QString &text, ButtonKind kind, const char *iconName)
{
    auto *result = new QPushButton(text);
    result->setAutoDefault(false);
    setButtonKind(result, kind);
    if (iconName)
        result->setIcon(icon(iconName, kind == ButtonKind::Primary ? Tone::OnAccent : Tone::Text));
    return result;
}

QToolButton *iconButton(const char *iconName, const QString &name)
{
    auto *result = new QToolButton;
    result->setIcon(icon(iconName, Tone::Muted));
    result->setAccessibleName(name);
    result->setToolTip(name);
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).hairline);
}

Card::Card(QWidget *parent) : QFrame(parent), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(1, 1, 1, 1);
    m_box->setSpacing(0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintCard(painter, rect(), t.surface, t.edge, grid::cardRadius);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace convenor
