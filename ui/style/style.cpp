// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace convenor {

namespace {

/// A box of several lines, which has an edge as a line has.
bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// What opens below a box to choose from, or below a line that completes.
bool isPopup(const QWidget *widget)
{
    return widget && (widget->inherits("QComboBoxPrivateContainer") ||
                      (widget->isWindow() && qobject_cast<const QAbstractItemView *>(widget)));
}

bool isPopupList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && (isPopup(widget) || isPopup(widget->parentWidget()));
}

constexpr char kindProperty[] = "convenorButtonKind";

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kindProperty).toInt()) : ButtonKind::Plain;
}

struct Panel
{
    QColor fill;
    QColor edge;
};

/// Fill and edge of a button by its kind and what happens to it; an invalid colour is left out.
Panel panelOf(ButtonKind kind, QStyle::State state, const Tokens &t)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool under = enabled && state & QStyle::State_MouseOver;
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    if (kind == ButtonKind::Primary)
        return enabled ? Panel{under || down ? t.accentHover : t.accent, {}} : Panel{t.edge, {}};
    if (kind == ButtonKind::Plain)
        return {down ? t.selected : under ? t.raised : t.surface, t.edge};
    if (kind == ButtonKind::Ghost && (under || down))
        return {down ? t.selected : t.raised, {}};
    return {};
}

void paintRing(QPainter &painter, const QRectF &rect, const QColor &colour, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, grid::focusRing));
    painter.setBrush(Qt::NoBrush);
    const double half = grid::focusRing / 2.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->update();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, double radius)
{
    paintRing(painter, rect, tokens.accent, radius);
}

void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && !isTextBox(widget))
        area->setFrameShape(QFrame::NoFrame);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontOf(FontRole::Small));
    if (isTextBox(widget)) // its square would cover the round corners of the frame
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawPanel(option, painter, widget);
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, t, grid::controlRadius);
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
    case PE_Frame:
        if (isPopup(widget))
            return paintCard(*painter, option->rect, t.surface, t.border, 0);
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // it has the frame of the box
        if (qobject_cast<const QLineEdit *>(widget) || isTextBox(widget)) {
            const bool focus = option->state & State_HasFocus;
            paintCard(*painter, option->rect, t.surface, focus ? t.accent : t.edge, grid::controlRadius);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        return paintCard(*painter, option->rect, {}, t.edge, 0);
    case PE_PanelMenuBar:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_IndicatorDockWidgetResizeHandle:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    ButtonKind kind = kindOf(widget);
    if (qobject_cast<const QToolButton *>(widget) && kind == ButtonKind::Plain)
        kind = ButtonKind::Ghost;
    const Panel panel = panelOf(kind, option->state, t);
    if (panel.fill.isValid() || panel.edge.isValid())
        paintCard(*painter, option->rect, panel.fill, panel.edge, grid::controlRadius);
    if (!(option->state & State_HasFocus && option->state & State_KeyboardFocusChange))
        return;
    paintFocusRing(*painter, option->rect, t, grid::controlRadius);
    const double inset = grid::focusRing;
    if (kind == ButtonKind::Primary) // on its own colour the ring is seen by the line inside it
        paintRing(*painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset), t.onAccent,
                  grid::controlRadius - inset);
}

void Style::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool on = option->state & State_On;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.width() / 2 : grid::tiny;
    paintCard(*painter, box, on ? t.accent : t.surface, on ? t.accent : t.border, radius);
    if (on && round)
        paintCard(*painter, box.adjusted(4, 4, -4, -4), t.onAccent, {}, radius);
    else if (on)
        paintIcon(*painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), t.onAccent);
    if (option->state & State_HasFocus)
        paintFocusRing(*painter, option->rect, t, radius);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawLabel(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const QRect line(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
        painter->fillRect(option->rect, option->palette.base());
        painter->fillRect(line, tokensOf(option->palette).hairline);
        return;
    }
    case CE_HeaderLabel:
        return drawHeader(option, painter);
    case CE_ProgressBar:
        return drawProgress(option, painter);
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarEmptyArea:
        return;
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_ShapedFrame:
        return drawPrimitive(PE_Frame, option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Icon and text in the middle of a button, shortened if need be, with room between them; a small mark if it opens a menu.
void Style::drawLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Tokens &t = tokensOf(option->palette);
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int iconRoom = button->icon.isNull() ? 0 : grid::icon + (button->text.isEmpty() ? 0 : grid::small);
    const int menuRoom = hasMenu ? grid::icon : 0;
    const int room = (widget ? widget->width() : option->rect.width()) - iconRoom - menuRoom; // a link has no margins
    const QString text = option->fontMetrics.elidedText(button->text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic);
    const QSize words = option->fontMetrics.size(Qt::TextShowMnemonic, text);
    int x = option->rect.left() + (option->rect.width() - iconRoom - words.width() - menuRoom) / 2;
    const int middle = option->rect.center().y() + 1;
    if (iconRoom) {
        const QRect place(x, middle - grid::icon / 2, grid::icon, grid::icon);
        button->icon.paint(painter, inDirection(option->direction, option->rect, place), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(!enabled                      ? (kind == ButtonKind::Primary ? t.muted : t.faint)
                    : kind == ButtonKind::Primary ? t.onAccent
                    : kind == ButtonKind::Link    ? t.accent
                                                  : option->palette.color(QPalette::ButtonText));
    x += iconRoom;
    const QRect place(x, option->rect.top(), words.width() + 1, option->rect.height());
    painter->drawText(inDirection(option->direction, option->rect, place),
                      Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    const QRectF arrow(x + words.width() + 4, middle - 6, 12, 12);
    if (hasMenu)
        paintIcon(*painter, inDirection(option->direction, QRectF(option->rect), arrow), QStringLiteral("chevron-down"),
                  t.muted);
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const Tokens &t = tokensOf(option->palette);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QString text = header->text;
    if (sorted)
        text += header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    painter->setPen(sorted ? t.text : t.muted);
    const int room = grid::small - proxy()->pixelMetric(PM_HeaderMargin, option); // as cells have
    const QRect rect = option->rect.adjusted(room, 0, -room, 0);
    painter->drawText(rect, int(header->textAlignment) | Qt::TextSingleLine,
                      option->fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

/// As Fusion does, but in a list to choose from as quiet as a menu.
void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item || !isPopupList(widget))
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    const Tokens &t = tokensOf(option->palette);
    QStyleOptionViewItem quiet = *item;
    quiet.palette.setColor(QPalette::Highlight, t.selected);
    quiet.palette.setColor(QPalette::HighlightedText, t.text);
    quiet.state &= ~State_HasFocus;
    QProxyStyle::drawControl(CE_ItemViewItem, &quiet, painter, widget);
}

/// As Fusion does, but quiet under the pointer.
void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Tokens &t = tokensOf(option->palette);
    QStyleOptionMenuItem quiet = *item;
    quiet.palette.setColor(QPalette::Highlight, t.selected);
    quiet.palette.setColor(QPalette::HighlightedText, t.text);
    QProxyStyle::drawControl(CE_MenuItem, &quiet, painter, widget);
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Tokens &t = tokensOf(option->palette);
    const bool active = option->state & State_Selected && option->state & State_HasFocus;
    if (active || option->state & State_Sunken)
        paintCard(*painter, option->rect.adjusted(1, 2, -1, -2), t.selected, {}, grid::controlRadius);
    painter->setPen(active ? t.text : t.muted);
    const int mnemonic = active ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(option->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->text);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A field with a small arrow; the label is drawn apart.
void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool under = option->state & State_MouseOver;
    paintCard(*painter, option->rect, t.surface, under ? t.border : t.edge, grid::controlRadius);
    constexpr double side = 14;
    const QRectF rect = option->rect;
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    const double x = rightToLeft ? rect.left() + grid::small : rect.right() - side - grid::small;
    paintIcon(*painter, QRectF(x, rect.center().y() - side / 2, side, side), QStringLiteral("chevron-down"), t.muted);
    if (option->state & State_HasFocus)
        paintFocusRing(*painter, rect, t, grid::controlRadius);
}

/// Its share of a quiet track; the whole of it while nobody knows how much is left.
void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Tokens &t = tokensOf(option->palette);
    constexpr double thickness = 6;
    QRectF track(option->rect.left(), option->rect.center().y() - thickness / 2, option->rect.width(), thickness);
    paintCard(*painter, track, t.raised, {}, thickness / 2);
    const int range = bar->maximum - bar->minimum;
    const double share = range > 0 ? double(bar->progress - bar->minimum) / range : 1;
    track.setWidth(track.width() * share);
    paintCard(*painter, track, range > 0 ? t.accent : blend(t.raised, t.accent, 0.4), {}, thickness / 2);
}

/// A thin bar without a groove and arrows, wider under the pointer.
void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const Tokens &t = tokensOf(option->palette);
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool under = option->state & State_MouseOver || option->state & State_Sunken;
    const double inset = under ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    paintCard(*painter, handle, under ? t.border : t.edge, {}, std::min(handle.width(), handle.height()) / 2);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) && !isPopup(widget) ? 0 : 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return grid::icon;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return grid::tiny;
    case PM_FocusFrameHMargin:
        return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool inTable = widget && qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    return element == SE_LineEditContents && !inTable ? rect.adjusted(grid::tiny, 0, -grid::tiny, 0) : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: // a list below the box, as long as it says, not a menu over the whole screen
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton && kindOf(widget) != ButtonKind::Link)
        result = QSize(size.width() + 2 * grid::medium + grid::tiny, std::max(result.height(), grid::control));
    else if (type == CT_PushButton)
        result = size + QSize(0, grid::tiny); // or descenders are cut
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), grid::control));
    else if (type == CT_ToolButton)
        result = result.expandedTo(QSize(grid::row, grid::row));
    else if (type == CT_MenuItem)
        result.setHeight(std::max(result.height(),
                                  qobject_cast<const QMenu *>(widget) && size.height() > grid::tiny ? grid::row : 0));
    else if (type == CT_ItemViewItem && isPopupList(widget))
        result.setHeight(std::max(result.height(), grid::row));
    else if (type == CT_HeaderSection)
        result.setHeight(std::max(result.height(), grid::row));
    return result;
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
        return icon("x", Tone::Muted);
    case SP_ArrowLeft:
        return icon("chevron-left", Tone::Muted);
    case SP_ArrowRight:
        return icon("chevron-right", Tone::Muted);
    case SP_ArrowDown:
        return icon("chevron-down", Tone::Muted);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace convenor
