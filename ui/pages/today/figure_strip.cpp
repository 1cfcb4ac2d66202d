// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/figure_strip.h"

#include "core/insight/core_table.h"
#include "core/insight/participation.h"
#include "core/insight/ratings.h"
#include "core/insight/rhythm.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace convenor {

namespace {

constexpr int yearDays = 365;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(const Share &share, int decimals = 0)
{
    const auto value = share.value();
    return value ? QStringLiteral("%L1 %").arg(*value * 100, 0, 'f', decimals) : QStringLiteral("–");
}

/// What is not known is no 0.
QString dash()
{
    return QStringLiteral("–");
}

Figure tookPart(const Facts &facts, QDate today)
{
    const Participation part = participation(facts, Scope::all(), today);
    if (part.active == 0)
        return {dash(), FigureStrip::tr("took part in a session, 90 days"), FigureStrip::tr("nobody was logged yet"),
                participationDefinition()};
    const QString basis = part.headcount
                              ? FigureStrip::tr("%1 of %2").arg(percent(part.share(), 1), number(*part.headcount))
                              : FigureStrip::tr("headcount not known");
    return {number(part.active), FigureStrip::tr("took part in a session, 90 days"), basis, participationDefinition()};
}

Figure carried(const Store &store, QDate today)
{
    const std::vector<CoreRow> rows = coreTable(store, today);
    const auto need =
        std::count_if(rows.begin(), rows.end(), [](const CoreRow &row) { return row.state <= CoreState::Dependent; });
    Figure figure{FigureStrip::tr("%1 of %2").arg(qint64(rows.size()) - need).arg(rows.size()),
                  FigureStrip::tr("communities have two or more"), FigureStrip::tr("%Ln need someone", nullptr, int(need)),
                  FigureStrip::tr("Communities with two or more core experts who are there and active, of all open ones")};
    if (need == 0)
        figure.basis = FigureStrip::tr("nobody is left alone");
    figure.tone = need > 0 ? Tone::Danger : Tone::Muted;
    return figure;
}

Figure held(const Facts &facts, QDate today)
{
    const SessionCounts counts = sessions(facts, Scope::all(), quarterOf(today), today);
    const Share share = counts.heldShare();
    if (counts.held + counts.cancelled == 0)
        return {dash(), FigureStrip::tr("of planned sessions held"),
                FigureStrip::tr("%Ln not logged this quarter", nullptr, int(counts.notKnown)), sessionsDefinition()};
    return {percent(share), FigureStrip::tr("of planned sessions held"),
            FigureStrip::tr("%1 of %2 this quarter").arg(number(share.part), number(share.whole)), sessionsDefinition()};
}

Figure liked(const Facts &facts, QDate today)
{
    const Ratings all = ratings(facts, Scope::all(), daysTo(today, yearDays));
    const bool isShown = all.whole.visibility == Visibility::Shown;
    const QString basis =
        isShown ? FigureStrip::tr("%Ln of %1 answered", nullptr, int(all.answered.part)).arg(number(all.answered.whole))
                : FigureStrip::tr("fewer than 5 answers");
    return {isShown ? percent(all.whole.high) : QStringLiteral("–"), FigureStrip::tr("gave a 4 or 5, last 12 months"), basis,
            ratingsDefinition()};
}

Figure spoke(const Facts &facts, QDate today)
{
    const Share share = speakers(facts, Scope::all(), today);
    const QString basis = share.part == 0 ? FigureStrip::tr("no talk is known")
                          : share.whole == 0
                              ? FigureStrip::tr("no members are known")
                              : FigureStrip::tr("%1 of %2 members").arg(percent(share, 1), number(share.whole));
    return {share.part == 0 ? dash() : number(share.part), FigureStrip::tr("people spoke in 12 months"), basis,
            speakersDefinition()};
}

QLabel *quiet(FontRole role, Tone tone)
{
    QLabel *made = label({}, role, tone);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return made;
}

} // namespace

Figures figuresOf(const Facts &facts, const Store &store, QDate today)
{
    return {tookPart(facts, today), carried(store, today), held(facts, today), liked(facts, today), spoke(facts, today)};
}

FigureStrip::FigureStrip(QWidget *parent) : Card(parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    box()->setContentsMargins(0, 0, 0, 0);
    box()->addLayout(row);
    for (Tile &tile : m_tiles) {
        tile = {new QWidget, quiet(FontRole::Figure, Tone::Text), quiet(FontRole::Small, Tone::Text),
                quiet(FontRole::Small, Tone::Muted)};
        auto *column = new QVBoxLayout(tile.widget);
        column->setContentsMargins(grid::large, grid::medium, grid::small, grid::medium);
        column->setSpacing(2);
        for (QLabel *line : {tile.value, tile.what, tile.basis})
            column->addWidget(line);
        tile.what->setWordWrap(true);
        tile.basis->setWordWrap(true);
        column->addStretch(1);
        if (&tile != &m_tiles.front())
            row->addWidget(new Hairline(Qt::Vertical));
        row->addWidget(tile.widget, 1);
        tile.value->setText(QStringLiteral("–"));
        tile.what->setText(tr("being counted"));
    }
}

void FigureStrip::setFigures(const Figures &figures)
{
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        Tile &tile = m_tiles[i];
        tile.value->setText(figure.value);
        tile.what->setText(figure.what);
        tile.basis->setText(figure.basis);
        setTone(tile.basis, figure.tone);
        tile.widget->setToolTip(figure.definition);
        tile.widget->setAccessibleName(figure.value + u' ' + figure.what + QStringLiteral(", ") + figure.basis);
    }
}

} // namespace convenor
