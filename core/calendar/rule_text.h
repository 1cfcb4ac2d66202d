// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits the text of an RRULE: what it is made of, where it ends, and what it becomes when a series moves to another day.
//
//     shiftRule("FREQ=MONTHLY;BYDAY=1TU", tuesday3March, wednesday11March); // FREQ=MONTHLY;BYDAY=2WE
#pragma once

#include "core/base/time.h"

#include <QList>

#include <optional>
#include <utility>

namespace convenor {

/// The parts of a rule in their order, such as FREQ=WEEKLY.
class RuleText
{
public:
    explicit RuleText(const QString &rule);

    /// Empty if there is no such part.
    QString value(const QString &name) const;
    void set(const QString &name, const QString &value);
    void remove(const QString &name);
    /// True if it has a part that begins with BY, but for those in \a known.
    bool hasOther(const QStringList &known) const;
    QString toString() const;

private:
    QList<std::pair<QString, QString>> m_parts;
};

enum class Rhythm { Once, Weekly, Fortnightly, Monthly };

/// The rule of a series that begins on \a first: the same weekday, or the same weekday of the month. Empty for Once.
QString ruleFor(Rhythm rhythm, QDate first);
/// What ruleFor() would have been asked for; nothing for any other rule.
std::optional<Rhythm> rhythmOf(const QString &rule);

/// \a rule, ended with its occurrence at \a last.
QString endedRule(const QString &rule, const When &last);
/// \a rule when its occurrence at \a from moves to \a to and all others with it. Throws Error(Invalid) for a rule too
/// particular for that.
QString shiftRule(const QString &rule, const When &from, const When &to);
/// The first day of a series with the shifted rule \a rule that began on \a first.
QDate shiftedFirst(const QString &rule, QDate first, QDate from, QDate to);

} // namespace convenor
