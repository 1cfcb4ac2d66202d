// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QPalette>

#include <algorithm>

namespace convenor {

namespace {

struct HueRow
{
    const char *name;
    const char *solidLight;
    const char *solidDark;
    const char *tintLight;
    const char *tintDark;
};

constexpr std::array<HueRow, 12> hueRows = {{
    {"rose", "#B3485F", "#F996A6", "#FDEBED", "#432328"},
    {"coral", "#BD5833", "#F99C7C", "#FDECE6", "#43251A"},
    {"amber", "#B17000", "#E8A95C", "#FEEDDB", "#3E290F"},
    {"olive", "#797A08", "#BCBE5E", "#F1F2DC", "#2F300F"},
    {"green", "#2D8336", "#85CC87", "#E4F6E4", "#1D341E"},
    {"teal", "#09816B", "#52D0B3", "#DCF7EF", "#0A362C"},
    {"cyan", "#13808A", "#3BCDDC", "#DAF6FA", "#02353A"},
    {"sky", "#0481B3", "#61C3F9", "#E1F3FF", "#103243"},
    {"blue", "#3B6CBF", "#8EB8FE", "#E8F1FE", "#1F2E47"},
    {"indigo", "#584EA8", "#B0ADFE", "#EEEFFE", "#2B2A46"},
    {"violet", "#814EA4", "#CFA1F1", "#F5ECFD", "#352641"},
    {"magenta", "#AC4E87", "#EE97C9", "#FDEAF4", "#402334"},
}};

Tokens makeLight()
{
    Tokens t;
    t.canvas = "#F6F7F9";
    t.surface = "#FFFFFF";
    t.raised = "#F1F3F6";
    t.selected = "#EBEFF5";
    t.hairline = "#E9ECF0";
    t.edge = "#DDE1E7";
    t.border = "#8B949E";
    t.text = "#1F2328";
    t.muted = "#57606A";
    t.faint = "#8B949E";
    t.accent = "#2563C9";
    t.accentHover = "#1F56B0";
    t.onAccent = "#FFFFFF";
    t.accentTint = "#E8F0FC";
    t.danger = "#B42318";
    t.warning = "#9A5B00";
    t.good = "#2166AC";
    t.watch = "#D9A300";
    t.bad = "#B2182B";
    t.none = "#8B949E";
    t.statusOutline = "#1F2328";
    t.shade = "#F1F2F4";
    t.popoverShadow = "#D5D9DF";
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.canvas = "#1B1E23";
    t.surface = "#23272E";
    t.raised = "#2C3139";
    t.selected = "#323944";
    t.hairline = "#31363E";
    t.edge = "#3D434C";
    t.border = "#6E7781";
    t.text = "#E6E8EB";
    t.muted = "#A7AEB8";
    t.faint = "#7D8590";
    t.accent = "#7FB0FF";
    t.accentHover = "#9CC2FF";
    t.onAccent = "#10203A";
    t.accentTint = "#283750";
    t.danger = "#FF8F85";
    t.warning = "#F2B24A";
    t.good = "#6BA6E8";
    t.watch = "#D9A300";
    t.bad = "#F0707D";
    t.none = "#8B949E";
    t.statusOutline = "#E6E8EB";
    t.shade = "#2A2E36";
    t.popoverShadow = "#14161A";
    t.isDark = true;
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Active, QPalette::Base).lightness() < middle ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.isDark ? t.raised : t.text);
    p.setColor(QPalette::ToolTipText, t.isDark ? t.text : t.surface);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Mid, t.edge);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.popoverShadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.edge);
    return p;
}

Hue hueOf(const QString &name, const Tokens &tokens)
{
    for (const HueRow &row : hueRows)
        if (name == QLatin1String(row.name))
            return tokens.isDark ? Hue{row.name, row.solidDark, row.tintDark, darkTokens().canvas}
                                 : Hue{row.name, row.solidLight, row.tintLight, lightTokens().surface};
    return {"", tokens.none, tokens.raised, tokens.surface};
}

const std::array<QColor, 6> &seriesColours(const Tokens &tokens)
{
    static const std::array<QColor, 6> light = {"#C95B0A", "#310A77", "#2AA681", "#9F75E1", "#066357", "#4C1E01"};
    static const std::array<QColor, 6> dark = {"#7CEEC5", "#C34C2B", "#499688", "#F5BA26", "#875CC6", "#C1BCF6"};
    return tokens.isDark ? dark : light;
}

QColor rampColour(const Tokens &tokens, int i)
{
    constexpr std::array<double, 5> shares = {0.12, 0.3, 0.52, 0.76, 1};
    return blend(tokens.surface, tokens.accent, shares[size_t(std::clamp(i, 0, int(shares.size()) - 1))]);
}

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

} // namespace convenor
