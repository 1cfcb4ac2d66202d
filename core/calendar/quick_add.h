// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line that plans a session: whose, what, when, by whom and how.
//
//     readQuickAdd(store, u"Go: Generics deep dive thu 15-16 @Ana #workshop weekly", {today, zone});
#pragma once

#include "core/calendar/planning_rules.h"
#include "core/calendar/rule_text.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace convenor {

/// The words of one line, before anybody knows what they mean.
struct QuickLine
{
    QString community; ///< before the first colon; may be several, with commas
    QString title;
    QDate date; ///< invalid: not said
    std::optional<QTime> time;
    std::optional<int> minutes;
    Rhythm rhythm = Rhythm::Once;
    QStringList people; ///< behind @; an underscore is a blank
    QString format;     ///< behind #
    QString place;      ///< "online", "hybrid" or what stands behind "in:"
    QString url;

    bool operator==(const QuickLine &) const = default;
};

QuickLine readQuickLine(const QString &text, QDate today);

/// What a line leaves unsaid.
struct QuickDefaults
{
    QDate today;
    When start; ///< where the cursor is
    std::optional<Id<Community>> community = {};
};

struct QuickPlan
{
    SessionPlan plan;
    QStringList problems; ///< whole sentences; empty if it can be planned
};

/// The plan that \a text means in \a store.
QuickPlan readQuickAdd(const Store &store, const QString &text, const QuickDefaults &defaults);

} // namespace convenor
