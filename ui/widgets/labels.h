// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels by their role, buttons by their kind, and cards: what every page is put together from.
//
//     layout->addWidget(label(tr("Today"), FontRole::Title));
//     layout->addWidget(button(tr("New session"), ButtonKind::Primary, "plus"));
#pragma once

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QFrame>
#include <QLabel>

class QPushButton;
class QToolButton;
class QBoxLayout;

namespace convenor {

/// Plain text in the font of \a role; it follows the theme and elides nothing.
QLabel *label(const QString &text, FontRole role = FontRole::Body, Tone tone = Tone::Text);

/// Colours the text of a label by \a tone in the theme that is on, now and after it changes.
void setTone(QLabel *label, Tone tone);

/// An icon to look at, drawn in the theme that is on.
class IconView : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(const char *iconName, int side, Tone tone = Tone::Muted, QWidget *parent = nullptr);

    void setIcon(const char *iconName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Plain, const char *iconName = nullptr);
/// A button that shows only an icon; \a name is for those who cannot see it, and its tool tip.
QToolButton *iconButton(const char *iconName, const QString &name);

/// A line of one pixel in the colour of hairlines.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A rounded surface with an edge; its contents are laid out from top to bottom.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QBoxLayout *box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_box;
};

/// Removes and deletes what \a layout holds.
void clear(QLayout *layout);

} // namespace convenor
