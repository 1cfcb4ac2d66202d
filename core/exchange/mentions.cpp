// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mentions.h"

#include "core/exchange/cells.h"
#include "core/people/directory.h"

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 fewRows = 2'000; ///< from here on it takes less time to read everybody

/// A name may stand in two columns.
QString wholeName(const Cells &row, const Kind &kind)
{
    QStringList parts;
    for (const auto name : {"first_name"_L1, "last_name"_L1})
        for (size_t i = 0; i < kind.fields.size(); ++i)
            if (name == QLatin1String(kind.fields[i].name) && row.has(int(i)))
                parts << row.text(int(i));
    return parts.join(u' ').trimmed();
}

class Reading
{
public:
    Reading(const Kind &kind, const RowChoices &choices) : m_kind(kind), m_choices(choices)
    {
        for (auto it = choices.people.cbegin(); it != choices.people.cend(); ++it) {
            m_lastChosen = std::max(m_lastChosen, it.key().first);
            m_result.chosen.insert(it.value());
        }
    }
    bool isOver(qint64 row) const { return row >= fewRows && row > m_lastChosen; }
    void take(const Cells &row)
    {
        if (row.number() < fewRows)
            addTexts(row);
        for (size_t i = 0; i < m_kind.fields.size() && !m_choices.leftOut.contains(row.number()); ++i)
            if (const auto chosen = row.chosen(int(i)))
                decide(row, int(i), *chosen);
    }
    Mentions finish(qint64 rows)
    {
        m_result.isWhole = rows < fewRows;
        for (const QString &text : std::as_const(m_disputed))
            m_result.decided.remove(text);
        return std::move(m_result);
    }

private:
    void addTexts(const Cells &row)
    {
        for (size_t i = 0; i < m_kind.fields.size(); ++i)
            if (const QString text = row.has(int(i)) ? row.text(int(i)) : QString(); !text.isEmpty())
                m_result.texts << text;
        if (const QString name = wholeName(row, m_kind); !name.isEmpty())
            m_result.texts << name;
    }
    /// Rows that say the same and mean two people speak for themselves alone.
    void decide(const Cells &row, int field, Id<Person> person)
    {
        const QString text = row.text(field).isEmpty() ? wholeName(row, m_kind) : row.text(field);
        decide(Mentions::keyOf(text), person);
        if (field == m_kind.personField())
            decide(Mentions::keyOf(text, textOf(row, "handle"_L1), textOf(row, "email"_L1)), person);
    }
    QString textOf(const Cells &row, QLatin1String name) const
    {
        for (size_t i = 0; i < m_kind.fields.size(); ++i)
            if (name == QLatin1String(m_kind.fields[i].name))
                return row.text(int(i));
        return {};
    }
    void decide(const QString &key, Id<Person> person)
    {
        if (key.isEmpty())
            return;
        const auto known = m_result.decided.constFind(key);
        if (known != m_result.decided.cend() && *known != person)
            m_disputed.insert(key);
        m_result.decided.insert(key, person);
    }

    const Kind &m_kind;
    const RowChoices &m_choices;
    Mentions m_result;
    QSet<QString> m_disputed;
    qint64 m_lastChosen = -1;
};

} // namespace

QString Mentions::keyOf(const QString &text, const QString &handle, const QString &email)
{
    const QString name = PeopleDirectory::key(text);
    return handle.isEmpty() && email.isEmpty()
               ? name
               : QStringList{name, PeopleDirectory::key(handle), PeopleDirectory::key(email)}.join(QChar(0x1f));
}

Mentions mentionsIn(TableReader &reader, const TableFit &fit, const RowChoices &choices)
{
    ImportResult ignored;
    DateColumns noDates({}, {}, {}, DateOrder::Unknown);
    Cells row(reader, *fit.kind, fit.columns, {}, ignored, noDates, choices);
    Reading reading(*fit.kind, choices);
    qint64 rows = 0;
    while (!reading.isOver(rows) && row.next(reader)) {
        reading.take(row);
        ++rows;
    }
    return reading.finish(rows);
}

} // namespace convenor
