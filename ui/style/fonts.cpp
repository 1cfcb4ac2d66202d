// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

struct Shape
{
    double ratio;
    QFont::Weight weight;
};

Shape shapeOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {1, QFont::Normal};
    case FontRole::Strong:
        return {1, QFont::DemiBold};
    case FontRole::Small:
        return {0.88, QFont::Normal};
    case FontRole::SmallStrong:
        return {0.88, QFont::DemiBold};
    case FontRole::Tiny:
        return {0.77, QFont::DemiBold};
    case FontRole::Heading:
        return {1.04, QFont::DemiBold};
    case FontRole::Title:
        return {1.46, QFont::DemiBold};
    case FontRole::Figure:
        return {1.7, QFont::DemiBold};
    }
    return {1, QFont::Normal};
}

} // namespace

QFont loadFonts(const QFont &system)
{
    for (const char *weight : {"Regular", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/InterTabular-%1.otf").arg(QLatin1String(weight)));
    constexpr double smallestPoints = 9.75;
    QFont font(QStringLiteral("Inter Tabular"));
    font.setPointSizeF(std::max(system.pointSizeF(), smallestPoints));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontOf(FontRole role)
{
    return fontOf(role, QGuiApplication::font());
}

QFont fontOf(FontRole role, const QFont &body)
{
    const Shape shape = shapeOf(role);
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * shape.ratio);
    font.setWeight(shape.weight);
    return font;
}

} // namespace convenor
