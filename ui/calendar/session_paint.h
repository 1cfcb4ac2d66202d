// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a session, a ghost and a thread look, in every view of the calendar.
//
//     paintChip(painter, {scene, tokens}, mark, hue);
#pragma once

#include "ui/calendar/calendar_scene.h"
#include "ui/style/tokens.h"

class QPainter;

namespace convenor {

struct ChipStyle
{
    const CalendarScene &scene;
    const Tokens &tokens;
    bool isHovered = false;
    bool isMoving = false;
};

/// Format and speaker; or day and hour with a warning if nobody leads it.
void paintChip(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue);
/// Hour and title.
void paintEntry(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue);
void paintGhost(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue);
/// "+3 more"
void paintMore(QPainter &painter, const ChipStyle &style, const CalendarMark &mark);
void paintDot(QPainter &painter, const ChipStyle &style, const CalendarMark &mark, const Hue &hue);

/// The hue of \a community; grey without one.
Hue hueOfCommunity(const Community *community, const Tokens &tokens);

} // namespace convenor
