// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How controls are drawn: Fusion without frames and gradients, with one focus ring, quiet buttons and thin scroll bars.
// A button says what it is by setButtonKind(); everything else follows the palette.
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace convenor {

struct Tokens;

enum class ButtonKind {
    Plain,   ///< an edge around it
    Primary, ///< filled: the one thing to do on a page
    Ghost,   ///< nothing around it until the pointer is there
    Link,    ///< text in the accent
};

/// Marks \a button; plain is the default.
void setButtonKind(QAbstractButton *button, ButtonKind kind);

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    using QProxyStyle::polish;

private:
    void drawPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
};

/// The ring around whatever has the keyboard.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, double radius);
/// A filled rounded rectangle with a one pixel edge that falls on device pixels.
void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius);

} // namespace convenor
