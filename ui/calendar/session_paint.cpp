// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/session_paint.h"

#include "ui/style/direction.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>
#include <functional>

namespace convenor {

namespace {

constexpr double radius = 4;
constexpr double edge = 3;
constexpr double iconSide = 14;
constexpr double pastShare = 0.5; // how much is left of the colour of what is over
constexpr int gap = 5;
constexpr double leastWords = 36; // pixels, for a name beside the icon

/// The colours of one chip.
struct ChipColours
{
    QColor fill;
    QColor edge;
    QColor icon;
    QColor text;
    QColor outline; ///< invalid: none
};

ChipColours coloursOf(const ChipStyle &style, const CalendarMark &mark, const Hue &hue)
{
    const Tokens &t = style.tokens;
    const PlannedSession &session = style.scene.session(mark.session);
    ChipColours colours{hue.tint, hue.solid, hue.solid, t.text, {}};
    if (mark.isPast || session.isCancelled()) {
        colours.fill = blend(t.surface, hue.tint, 0.6);
        colours.edge = blend(t.surface, hue.solid, pastShare);
        colours.icon = colours.edge;
        colours.text = t.faint;
    }
    if (mark.needsLead) {
        colours.icon = t.warning;
        colours.outline = t.warning;
    } else if (style.scene.unsettled.contains(session.event.id) && !mark.isPast)
        colours.outline = t.warning;
    if (style.isHovered && !colours.outline.isValid())
        colours.outline = hue.solid;
    if (style.isMoving)
        colours = {t.surface, t.accent, t.accent, t.muted, t.accent};
    return colours;
}

QRectF placed(const QPainter &painter, const QRectF &whole, const QRectF &piece)
{
    return inDirection(painter.layoutDirection(), whole, piece);
}

void paintBody(QPainter &painter, const QRectF &rect, const ChipColours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath body;
    body.addRoundedRect(rect, radius, radius);
    painter.fillPath(body, colours.fill);
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    painter.fillRect(placed(painter, rect, {rect.left(), rect.top(), edge, rect.height()}), colours.edge);
    painter.restore();
    if (colours.outline.isValid()) {
        painter.setPen(QPen(colours.outline, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
}

double widthOf(const QString &words)
{
    return QFontMetricsF(fontOf(FontRole::Small)).horizontalAdvance(words);
}

/// Who leads it; or when it is, as far as \a room pixels allow. In no community's lane nothing else says what it is about.
QString chipWords(const ChipStyle &style, const PlannedSession &session, double room)
{
    if (session.communities.empty())
        return session.event.title.value();
    const QString name = leadName(session);
    if (!name.isEmpty())
        return name;
    const QString day = QLocale().toString(session.event.date, QStringLiteral("ddd"));
    const QString full = (day + u' ' + hourWords(style.scene, session)).trimmed();
    return widthOf(full) <= room ? full : widthOf(day) <= room ? day : QString();
}

void drawWords(QPainter &painter, const QRectF &rect, const QString &words, const QColor &colour, bool isStruck)
{
    QFont font = fontOf(FontRole::Small);
    font.setStrikeOut(isStruck);
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, int(rect.width()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void drawChip(QPainter &painter, const QRectF &rect, const ChipStyle &style, const PlannedSession &session,
              const ChipColours &colours, const QString &iconName)
{
    paintBody(painter, rect, colours);
    QRectF rest = rect.adjusted(edge + gap, 0, -edge, 0);
    const double besideIcon = rest.width() - iconSide - gap;
    const bool isTight = (session.communities.empty() || session.hasLead()) && besideIcon < leastWords &&
                         widthOf(chipWords(style, session, rest.width())) > besideIcon;
    if (!isTight) { // where there is room for one of both, the name says more than the format
        const QRectF place(rest.left(), rest.center().y() - iconSide / 2, iconSide, iconSide);
        paintIcon(painter, placed(painter, rect, place), iconName, colours.icon);
        rest.setLeft(rest.left() + iconSide + gap);
    }
    drawWords(painter, placed(painter, rect, rest), chipWords(style, session, rest.width()), colours.text,
              session.isCancelled());
}

void drawEntry(QPainter &painter, const QRectF &rect, const ChipStyle &style, const CalendarMark &mark,
               const ChipColours &colours)
{
    const PlannedSession &session = style.scene.session(mark.session);
    paintBody(painter, rect, colours);
    QRectF rest = rect.adjusted(edge + gap, 0, -gap, 0);
    if (mark.needsLead) {
        const QRectF place(rest.left(), rest.center().y() - iconSide / 2, iconSide, iconSide);
        paintIcon(painter, placed(painter, rect, place), QStringLiteral("user-x"), colours.icon);
        rest.setLeft(rest.left() + iconSide + gap);
    }
    if (const QString hour = clockWords(style.scene, session); !hour.isEmpty()) {
        drawWords(painter, placed(painter, rect, rest), hour, mark.isPast ? colours.text : style.tokens.muted, false);
        rest.setLeft(rest.left() + widthOf(hour) + gap);
    }
    drawWords(painter, placed(painter, rect, rest), session.event.title.value(), colours.text, session.isCancelled());
}

QString ghostWords()
{
    return QCoreApplication::translate("Calendar", "due");
}

void drawGhost(QPainter &painter, const QRectF &rect, const ChipStyle &style, const Hue &hue)
{
    const Tokens &t = style.tokens;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hue.solid, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(style.isHovered ? hue.tint : t.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRectF rest = rect.adjusted(gap, 0, -gap, 0);
    const double side = iconSide - 2;
    const QString words = ghostWords();
    const bool isTight = widthOf(words) > rest.width() - iconSide - 2;
    const double left = isTight ? rest.center().x() - side / 2 : rest.left();
    const QRectF sign(left, rest.center().y() - side / 2, side, side);
    paintIcon(painter, placed(painter, rect, sign), QStringLiteral("plus"), t.muted);
    rest.setLeft(rest.left() + iconSide + 2);
    if (!isTight)
        drawWords(painter, placed(painter, rect, rest), words, t.muted, false);
}

/// What a chip looks like, in words: chips that say the same are drawn once.
QString keyOf(const ChipColours &colours, const QString &words)
{
    QStringList key;
    for (const QColor &colour : {colours.fill, colours.edge, colours.icon, colours.text, colours.outline})
        key << (colour.isValid() ? colour.name() : QString());
    return key.join(u'/') + u'/' + words;
}

/// Draws \a rect by \a draw, or as it was drawn before under \a key: shaping text and clipping take most of the time.
void paintOnce(QPainter &painter, const QRectF &rect, const QString &key,
               const std::function<void(QPainter &, QRectF)> &draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF inside(QPointF(), QSizeF(std::floor(rect.width()), std::floor(rect.height())));
    const QString name = QStringLiteral("chip/%1/%2/%3x%4/%5/")
                             .arg(ratio)
                             .arg(fontOf(FontRole::Small).pointSizeF())
                             .arg(inside.width())
                             .arg(inside.height())
                             .arg(painter.layoutDirection()) +
                         key;
    QPixmap pixmap;
    if (!QPixmapCache::find(name, &pixmap)) {
        pixmap = QPixmap((inside.size() * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter own(&pixmap);
        own.setLayoutDirection(painter.layoutDirection());
        draw(own, inside);
        QPixmapCache::insert(name, pixmap);
    }
    painter.drawPixmap(QPointF(std::round(rect.left()), std::round(rect.top())), pixmap);
}

} // namespace

Hue hueOfCommunity(const Community *community, const Tokens &tokens)
{
    return hueOf(community ? community->colour : QString(), tokens);
}

void paintChip(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue)
{
    const PlannedSession &session = style.scene.session(mark.session);
    const ChipColours colours = coloursOf(style, mark, hue);
    const QString name = session.needsLead() ? QStringLiteral("user-x") : formatIcon(session.event.format);
    const QString struck = session.isCancelled() ? QStringLiteral("/off") : QString();
    const QString words = name + u'/' + chipWords(style, session, mark.rect.width()) + struck;
    paintOnce(painter, mark.rect, keyOf(colours, words),
              [&](QPainter &own, QRectF rect) { drawChip(own, rect, style, session, colours, name); });
}

void paintEntry(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue)
{
    const PlannedSession &session = style.scene.session(mark.session);
    const ChipColours colours = coloursOf(style, mark, hue);
    QStringList words{clockWords(style.scene, session), session.event.title.value()};
    words << QString::number(int(mark.needsLead)) << QString::number(int(session.isCancelled()));
    paintOnce(painter, mark.rect, keyOf(colours, words.join(u'/')),
              [&](QPainter &own, QRectF rect) { drawEntry(own, rect, style, mark, colours); });
}
void paintGhost(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue)
{
    const QString key =
        QStringLiteral("ghost/%1/%2/%3").arg(hue.solid.name(), QString::number(int(style.isHovered)), ghostWords());
    paintOnce(painter, mark.rect, key, [&](QPainter &own, QRectF rect) { drawGhost(own, rect, style, hue); });
}

void paintMore(QPainter &painter, const ChipStyle &style, const CalendarMark &mark)
{
    const QString words = QCoreApplication::translate("Calendar", "+%Ln more", nullptr, mark.hidden);
    drawWords(painter, mark.rect.adjusted(gap, 0, -gap, 0), words,
              style.isHovered ? style.tokens.accent : style.tokens.muted, false);
}

void paintDot(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue)
{
    const Tokens &t = style.tokens;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFlagged = style.scene.unsettled.contains(style.scene.session(mark.session).event.id);
    const QColor solid = mark.isPast ? blend(t.surface, hue.solid, pastShare) : hue.solid;
    painter.setBrush(style.isMoving ? t.surface : solid);
    painter.setPen(isFlagged || style.isHovered || style.isMoving ? QPen(isFlagged ? t.warning : t.text, 2)
                                                                  : QPen(Qt::NoPen));
    painter.drawEllipse(mark.rect.adjusted(1, 1, -1, -1));
}

} // namespace convenor
