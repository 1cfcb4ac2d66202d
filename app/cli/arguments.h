// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arguments of one call, parsed by the options of its verb.
#pragma once

#include "app/cli/verb.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace convenor {

class Arguments
{
public:
    /// Reads the words after the verb. What is wrong with them is told by problem().
    Arguments(const Verb &verb, const QStringList &words);

    /// A sentence if the words do not fit the verb; empty if they do.
    const QString &problem() const { return m_problem; }
    bool wantsHelp() const { return has("help"); }
    bool isJson() const { return has("json"); }

    const QStringList &positional() const { return m_positional; }
    QString workspace() const { return m_positional.value(0); }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    QString value(const char *option) const { return m_values.value(QLatin1String(option)).value(0); }
    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }
    /// The date of an option; invalid if it is not given.
    QDate day(const char *option) const { return m_days.value(QLatin1String(option)); }
    std::optional<int> number(const char *option) const;

private:
    void take(const Verb &verb, const QStringList &words);
    bool takeOption(const Verb &verb, const QString &word, const QStringList &words, int &i);
    void checkValues(const Verb &verb);

    QStringList m_positional;
    QHash<QString, QStringList> m_values;
    QHash<QString, QDate> m_days;
    QString m_problem;
};

} // namespace convenor
