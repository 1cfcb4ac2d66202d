// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emblem.h"

#include "core/communities/community.h"
#include "ui/style/fonts.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace convenor {

namespace {

QPainterPath polygon(int corners, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        points << QPointF(std::sin(angle), -std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(-0.86, -0.86);
    path.lineTo(0.86, -0.86);
    path.lineTo(0.86, 0.05);
    path.cubicTo(0.86, 0.6, 0.4, 0.88, 0, 1);
    path.cubicTo(-0.4, 0.88, -0.86, 0.6, -0.86, 0.05);
    path.closeSubpath();
    return path;
}

QPainterPath flower()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    constexpr double centre = 0.44;
    constexpr double petal = 0.54;
    for (const QPointF at : {QPointF(0, -centre), QPointF(centre, 0), QPointF(0, centre), QPointF(-centre, 0)})
        path.addEllipse(at, petal, petal);
    return path.simplified();
}

QPainterPath drop()
{
    QPainterPath path;
    path.moveTo(-0.92, -0.92);
    path.lineTo(0, -0.92);
    path.cubicTo(0.6, -0.92, 0.95, -0.45, 0.95, 0.02);
    path.cubicTo(0.95, 0.55, 0.55, 0.95, 0.02, 0.95);
    path.cubicTo(-0.5, 0.95, -0.92, 0.55, -0.92, 0);
    path.closeSubpath();
    return path;
}

/// The shape in a square from -1 to 1.
QPainterPath unitShape(const QString &shape)
{
    QPainterPath path;
    if (shape == u"square")
        path.addRoundedRect(-0.9, -0.9, 1.8, 1.8, 0.3, 0.3);
    else if (shape == u"hexagon")
        return polygon(6, 0);
    else if (shape == u"diamond")
        return polygon(4, 0);
    else if (shape == u"triangle")
        return polygon(3, 0).translated(0, 0.18);
    else if (shape == u"shield")
        return shield();
    else if (shape == u"drop")
        return drop();
    else if (shape == u"flower")
        return flower();
    else
        path.addEllipse(QPointF(), 0.96, 0.96);
    return path;
}

/// Rounds the corners of a filled shape by a pen of its own colour.
void fillShape(QPainter &painter, const QRectF &rect, const QString &shape, const QColor &colour)
{
    const double half = rect.width() / 2;
    const double round = half * 0.12;
    QTransform place;
    place.translate(rect.center().x(), rect.center().y()).scale(half - round, half - round);
    painter.setBrush(colour);
    painter.setPen(QPen(colour, 2 * round, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(place.map(unitShape(shape)));
}

void drawLetters(QPainter &painter, const QRectF &rect, const QString &letters, const QColor &colour)
{
    constexpr double share = 0.37; // of the height: leaves room in every shape
    QFont font = fontOf(FontRole::Strong);
    font.setPixelSize(std::max(1, int(std::lround(rect.height() * share))));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letters);
}

} // namespace

QString emblemLetters(const QString &code)
{
    QString letters;
    bool begins = true;
    for (const QChar c : code) {
        if (c.isLetterOrNumber() && begins)
            letters += c;
        begins = !c.isLetterOrNumber();
    }
    if (letters.size() < 2)
        letters = code.left(2);
    else if (code.back().isDigit())
        letters[1] = code.back(); // of numbered codes the last figure tells more
    return letters.left(2).toUpper();
}

EmblemLook lookOf(const Community &community)
{
    return {community.colour, community.shape, emblemLetters(community.code.value())};
}

void paintEmblem(QPainter &painter, const QRectF &rect, const EmblemLook &look, const Tokens &tokens)
{
    const Hue hue = hueOf(look.colour, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fillShape(painter, rect, look.shape, hue.solid);
    const double lower = look.shape == u"triangle" ? rect.height() * 0.14 : 0;
    drawLetters(painter, rect.translated(0, lower), look.code, hue.onSolid);
    painter.restore();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() > 1 ? first + words.last().left(1) : words.first().left(2)).toUpper();
}

void paintInitials(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens)
{
    static constexpr std::array<const char *, 6> hues = {"sky", "violet", "teal", "coral", "amber", "indigo"};
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    const Hue hue = hueOf(QLatin1String(hues[sum % hues.size()]), tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.tint);
    painter.drawEllipse(rect);
    drawLetters(painter, rect, initialsOf(name), hue.solid);
    painter.restore();
}

Emblem::Emblem(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void Emblem::setLook(const EmblemLook &look)
{
    m_look = look;
    m_person.clear();
    setAccessibleName(look.code);
    update();
}

void Emblem::setPerson(const QString &name)
{
    m_person = name;
    setAccessibleName(name);
    update();
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    if (m_person.isEmpty())
        paintEmblem(painter, rect(), m_look, tokens);
    else
        paintInitials(painter, rect(), m_person, tokens);
}

} // namespace convenor
