// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which order the dates of a table's columns are written: as a person says, else as the whole column tells. Only the
// first date that raises the question lets the file be read for it.
//
//     DateColumns dates({path}, options, {joinedColumn}, DateOrder::Unknown);
//     dates.of(joinedColumn);   // Unknown: dates.question() says what to ask
#pragma once

#include "core/exchange/table_file.h"
#include "core/exchange/written_date.h"

#include <map>
#include <vector>

namespace convenor {

/// What must be asked once for the whole file.
struct DateQuestion
{
    QStringList columns; ///< of which the order cannot be told
    QString example;     ///< a date from the first of them

    bool operator==(const DateQuestion &) const = default;
};

class DateColumns
{
public:
    DateColumns(TableSource source, TableOptions options, std::vector<int> columns, DateOrder given);

    DateOrder of(int column);
    /// Empty if nothing was asked for, or all could be told.
    std::optional<DateQuestion> question() const;

private:
    void read();

    TableSource m_source;
    TableOptions m_options;
    std::vector<int> m_columns;
    DateOrder m_given;
    bool m_isRead = false;
    std::map<int, DateEvidence> m_evidence;
    QStringList m_header;
};

} // namespace convenor
