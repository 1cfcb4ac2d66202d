// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_columns.h"

namespace convenor {

DateColumns::DateColumns(TableSource source, TableOptions options, std::vector<int> columns, DateOrder given)
    : m_source(std::move(source)), m_options(std::move(options)), m_columns(std::move(columns)), m_given(given)
{
}

DateOrder DateColumns::of(int column)
{
    if (m_given != DateOrder::Unknown)
        return m_given;
    if (!m_isRead)
        read();
    return m_evidence[column].order();
}

void DateColumns::read()
{
    m_isRead = true;
    const OpenTable table = openTable(m_source, m_options);
    m_header = table.reader->header();
    while (table.reader->next())
        for (const int column : m_columns)
            m_evidence[column].look(table.reader->text(column));
}

std::optional<DateQuestion> DateColumns::question() const
{
    DateQuestion question;
    for (const auto &[column, evidence] : m_evidence) {
        if (!evidence.isOpen())
            continue;
        if (question.columns.isEmpty())
            question.example = evidence.example();
        question.columns << m_header.value(column);
    }
    return question.columns.isEmpty() ? std::nullopt : std::optional(question);
}

} // namespace convenor
