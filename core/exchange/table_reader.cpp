// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/formula_guard.h"

#include <QSet>

#include <algorithm>

namespace convenor {

void TableReader::readHeader(const QString &file, qint64 wanted)
{
    bool found = advance();
    while (found && (isBlank() || row() < wanted))
        found = advance();
    if (!found && wanted > 0)
        throw Error(Error::Invalid, Words::tr("%1 has nothing on row %2 or below it.").arg(file).arg(wanted));
    if (!found)
        throw Error(Error::Invalid,
                    Words::tr("%1 is empty. It needs a first line with the names of its columns.").arg(file));
    QSet<QString> known;
    for (int i = 0, count = fieldCount(); i < count; ++i) {
        const QString name = unguarded(text(i).remove(QChar(QChar::ByteOrderMark)).trimmed());
        const QString folded = name.toCaseFolded();
        if (!name.isEmpty() && known.contains(folded))
            warn(Words::tr("%1 has more than one column “%2”; the first is used unless you choose another.")
                     .arg(file, name));
        known.insert(folded);
        m_header += name;
    }
}

int TableReader::column(QStringView name) const
{
    const auto found = std::find_if(m_header.begin(), m_header.end(), [name](const QString &known) {
        return known.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_header.end() ? -1 : static_cast<int>(found - m_header.begin());
}

bool TableReader::next()
{
    if (!advance())
        return false;
    ++m_record;
    return true;
}

QString TableReader::text(int column) const
{
    const std::string_view cell = bytes(column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

int TableReader::extraCells() const
{
    const auto columns = static_cast<int>(m_header.size());
    int last = fieldCount();
    while (last > columns && bytes(last - 1).empty())
        --last;
    return std::max(0, last - columns);
}

bool TableReader::isBlank() const
{
    for (int i = 0, count = fieldCount(); i < count; ++i)
        if (!bytes(i).empty())
            return false;
    return true;
}

} // namespace convenor
