// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace convenor {

using namespace Qt::StringLiterals;

Arguments::Arguments(const Verb &verb, const QStringList &words)
{
    take(verb, words);
    if (m_problem.isEmpty() && !wantsHelp())
        checkValues(verb);
}

void Arguments::take(const Verb &verb, const QStringList &words)
{
    bool onlyPositional = false;
    for (int i = 0; i < words.size() && m_problem.isEmpty(); ++i) {
        const QString &word = words[i];
        if (!onlyPositional && word == "--"_L1)
            onlyPositional = true;
        else if (!onlyPositional && word == "-o"_L1)
            takeOption(verb, u"--output"_s, words, i);
        else if (!onlyPositional && word == "-h"_L1)
            m_values[u"help"_s];
        else if (!onlyPositional && word.startsWith("--"_L1))
            takeOption(verb, word, words, i);
        else
            m_positional << word;
    }
}

bool Arguments::takeOption(const Verb &verb, const QString &word, const QStringList &words, int &i)
{
    const QString name = word.mid(2).section(u'=', 0, 0);
    if (name == "help"_L1 || name == "json"_L1) {
        m_values[name];
        return true;
    }
    for (const Option &option : verb.options) {
        if (name != QLatin1String(option.name))
            continue;
        QStringList &values = m_values[name];
        if (!*option.value)
            return true;
        if (word.contains(u'='))
            values << word.section(u'=', 1);
        else if (i + 1 < words.size())
            values << words[++i];
        else
            m_problem = u"--%1 needs a value: %2."_s.arg(name, QLatin1String(option.value));
        return true;
    }
    m_problem = u"%1 does not know the option %2."_s.arg(QLatin1String(verb.name), words.value(i));
    return false;
}

void Arguments::checkValues(const Verb &verb)
{
    if (m_positional.size() < verb.least)
        m_problem = u"%1 needs: %2."_s.arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
    else if (m_positional.size() > verb.most)
        m_problem = u"%1 takes only: %2."_s.arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
    for (const Option &option : verb.options) {
        const QString name = QString::fromLatin1(option.name);
        if (qstrcmp(option.value, "DAY") == 0 && m_values.contains(name)) {
            m_days[name] = QDate::fromString(value(option.name), u"yyyy-MM-dd"_s);
            if (!m_days[name].isValid())
                m_problem = u"--%1 needs a date as YYYY-MM-DD, not “%2”."_s.arg(name, value(option.name));
        }
        if (qstrcmp(option.value, "N") == 0 && m_values.contains(name) && !number(option.name))
            m_problem = u"--%1 needs a number, not “%2”."_s.arg(name, value(option.name));
    }
}

std::optional<int> Arguments::number(const char *option) const
{
    bool ok = false;
    const int number = value(option).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace convenor
