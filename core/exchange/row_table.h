// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table that stands in memory already: of contact cards, or of a web page that was copied.
#pragma once

#include "core/exchange/table_reader.h"

#include <string>
#include <vector>

namespace convenor {

class RowTable final : public TableReader
{
public:
    struct Row
    {
        qint64 line = 0; ///< on which it begins in the file, from 1
        std::vector<std::string> cells;
    };

    /// The first of \a rows that is not blank, or that \a headerRow asks for, is the header. Throws Error Invalid if
    /// there is none; \a name begins the sentence.
    RowTable(const QString &name, std::vector<Row> rows, const QStringList &warnings = {}, qint64 headerRow = 0);

    int fieldCount() const override { return int(current().cells.size()); }
    std::string_view bytes(int column) const override;
    qint64 row() const override { return current().line; }
    qint64 bytesRead() const override { return qint64(m_next); }
    qint64 size() const override { return qint64(m_rows.size()); }

protected:
    bool advance() override;

private:
    const Row &current() const { return m_rows[m_next - 1]; }

    std::vector<Row> m_rows;
    size_t m_next = 0;
};

} // namespace convenor
