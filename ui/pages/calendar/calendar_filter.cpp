// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_filter.h"

#include "core/base/text.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"
#include "ui/widgets/line_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace convenor {

namespace {

constexpr int leastWidth = 200;
constexpr int extraCharacters = 8;

/// \a words holds the folded words that were typed.
bool isNamed(const Community &community, const QString &words)
{
    return fold(community.name.value()).contains(words) || fold(community.code.value()).contains(words);
}

bool isFound(const PlannedSession &session, const QString &words)
{
    return fold(session.event.title.value()).contains(words) ||
           std::any_of(session.people.begin(), session.people.end(),
                       [&](const PlannedPerson &person) { return fold(person.name).contains(words); });
}

/// \a chip says \a text and has a menu of \a values, as \a words says them, of which \a current is ticked.
template <class Words, class Choose>
void fill(Chip *chip, const QString &text, const QStringList &values, const QString &current, Words &&words,
          Choose &&choose)
{
    auto *menu = new QMenu(chip);
    for (const QString &value : values) {
        QAction *action = menu->addAction(words(value), chip, [choose, value] { choose(value); });
        action->setCheckable(true);
        action->setChecked(value == current);
    }
    chip->setMenu(menu);
    chip->setText(text);
}

void putLanes(const std::vector<Lane> &lanes, const QSet<Id<Community>> &shown, CalendarScene &scene)
{
    scene.lanes.clear();
    scene.laneOf.clear();
    for (const Lane &lane : lanes)
        if (shown.contains(lane.community.id)) {
            scene.laneOf.insert(lane.community.id, int(scene.lanes.size()));
            scene.lanes.push_back(lane);
        }
}

} // namespace

CalendarFilter::CalendarFilter(const QString &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_words(new QLineEdit),
      m_formats(new Chip(tr("Any format"), "presentation")),
      m_zones(new Chip(tr("Times in %1").arg(cityOf(zone)), "map-pin")),
      m_summary(new LineLabel(FontRole::Small, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::page, 0, grid::page, grid::small);
    row->setSpacing(grid::small);
    addWords();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_formats, m_zones})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_summary);
}

void CalendarFilter::addWords()
{
    m_words->setPlaceholderText(tr("Filter by community, title or person"));
    m_words->setAccessibleName(tr("Filter by community, title or person"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("funnel", Tone::Muted), QLineEdit::LeadingPosition);
    m_words->setFont(fontOf(FontRole::Small));
    for (QToolButton *inside : m_words->findChildren<QToolButton *>())
        inside->setAccessibleName(tr("Clear the filter"));
    m_words->setFixedHeight(grid::row);
    const int wanted = leastWidth + QFontMetrics(fontOf(FontRole::Small)).averageCharWidth() * extraCharacters;
    m_words->setFixedWidth(std::max(wanted, widthOfHint(*m_words)));
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &CalendarFilter::typed);
    connect(m_words, &QLineEdit::returnPressed, this, &CalendarFilter::left);
}

void CalendarFilter::clearWords()
{
    m_words->clear();
}

void CalendarFilter::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void CalendarFilter::offer(const QStringList &formats, const QString &home, const Plan &plan)
{
    const auto formatWords = [](const QString &format) { return format.isEmpty() ? tr("Any format") : format; };
    fill(m_formats, formatWords(m_format), QStringList{QString()} + formats, m_format, formatWords,
         [this](const QString &format) {
             m_format = format;
             Q_EMIT chosen();
         });

    QStringList zones{home, m_zone};
    for (const PlannedSession &session : plan.sessions)
        if (!session.event.zone.isEmpty())
            zones << session.event.zone;
    zones << QStringLiteral("UTC");
    zones.removeDuplicates();
    fill(m_zones, tr("Times in %1").arg(cityOf(m_zone)), zones, m_zone, cityOf, [this](const QString &zone) {
        m_zone = zone;
        Q_EMIT chosen();
    });
}

void CalendarFilter::narrow(const Plan &all, const std::vector<Lane> &lanes, CalendarScene &scene) const
{
    const QString words = fold(m_words->text().trimmed());
    QSet<Id<Community>> named;
    for (const Lane &lane : lanes)
        if (isNamed(lane.community, words))
            named.insert(lane.community.id);
    const auto isOfNamed = [&](const PlannedSession &session) {
        return std::any_of(session.communities.begin(), session.communities.end(),
                           [&](Id<Community> id) { return named.contains(id); });
    };
    scene.plan = {all.from, all.to, {}, all.closures};
    QSet<Id<Community>> shown = named;
    for (const PlannedSession &session : all.sessions) {
        const bool isOfFormat = m_format.isEmpty() || session.event.format == m_format;
        if (!isOfFormat || !(isFound(session, words) || isOfNamed(session)))
            continue;
        scene.plan.sessions.push_back(session);
        for (const Id<Community> id : session.communities)
            shown.insert(id);
    }
    putLanes(lanes, shown, scene);
    if (!m_format.isEmpty())
        for (Lane &lane : scene.lanes)
            lane.community.cadenceDays.reset(); // of one format alone no rhythm is expected
}

} // namespace convenor
