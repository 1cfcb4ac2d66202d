// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five figures of the network, each with what it is of. They wait for the facts and never hold anything up.
#pragma once

#include "ui/widgets/labels.h"

#include <array>

namespace convenor {

class Facts;
class Store;

struct Figure
{
    QString value; ///< "–": not known
    QString what;
    QString basis;
    QString definition;
    Tone tone = Tone::Muted; ///< of the basis
};

constexpr size_t figureCount = 5;
using Figures = std::array<Figure, figureCount>;

/// The figures on \a today.
Figures figuresOf(const Facts &facts, const Store &store, QDate today);

class FigureStrip : public Card
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);

private:
    struct Tile
    {
        QWidget *widget;
        QLabel *value;
        QLabel *what;
        QLabel *basis;
    };

    std::array<Tile, figureCount> m_tiles;
};

} // namespace convenor
