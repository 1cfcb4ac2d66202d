// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of an .xlsx sheet that were merged downwards: the value stands in the first of them only, and is meant for all.
#pragma once

#include <QHash>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace convenor {

class XlsxPackage;

/// The column, from 0, of a reference such as B3; nothing if it is none.
std::optional<int> columnOfReference(QStringView reference);
/// The row, from 1, of a reference such as B3; 0 if it has none.
qint64 rowOfReference(QStringView reference);

class XlsxMerges
{
public:
    /// Reads through \a part, at whose end they are listed.
    XlsxMerges(const XlsxPackage &package, const QString &part);

    struct Merge
    {
        int column;
        qint64 first;
        qint64 last;
    };

    /// Goes on to \a row and calls \a visit with each merge that covers it, by column.
    template <class Visit> void at(qint64 row, Visit &&visit)
    {
        advance(row);
        for (Open &open : m_open)
            visit(open.merge, open.value);
    }

private:
    struct Open
    {
        Merge merge;
        std::string value;
    };

    void advance(qint64 row);

    std::vector<Merge> m_merges; ///< by first row
    size_t m_next = 0;
    std::vector<Open> m_open;
};

} // namespace convenor
