// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way in for tables: what a file or a paste is, is seen from its first bytes, whatever it is called; how it is to
// be read is guessed, told, and may be said instead.
//
//     OpenTable table = openTable({path}, options);
//     showChips(table.encoding, table.separator, table.sheets);
//     while (table.reader->next()) …
#pragma once

#include "core/exchange/table_reader.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace convenor {

/// A file, or bytes that were pasted or dropped.
struct TableSource
{
    QString path = {};     ///< "-" is standard input; only names the bytes if there are any
    QByteArray bytes = {}; ///< read instead of the file unless null
};

/// The device to read \a source from, which must not be standard input.
std::unique_ptr<QIODevice> openSource(const TableSource &source);

enum class FileFormat {
    Text,      ///< cells between separators, also as copied from a spreadsheet
    Workbook,  ///< .xlsx
    Cards,     ///< vCard
    WebTable,  ///< HTML, as copied from a browser or a spreadsheet
    Calendar,  ///< iCalendar: no table
    Workspace, ///< JSON of a whole workspace: no table
};

/// What \a source is, which must not be standard input: that is read once only. Throws Error: Invalid, with what to do instead, for what is known and cannot be read (databases,
/// old workbooks, pictures, other archives); Storage if it cannot be read at all.
FileFormat formatOf(const TableSource &source);

struct OpenTable
{
    FileFormat format = FileFormat::Text;
    QString encoding;   ///< of text, as it was read
    char separator = 0; ///< of text, as it was read
    QStringList sheets; ///< of a workbook, in its order, hidden ones too
    QString sheet;      ///< the one that was read
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<TableReader> reader; ///< goes before the device
};

/// Opens \a source and reads the header. Throws Error as formatOf() and the readers do, and Invalid for what is no table.
OpenTable openTable(const TableSource &source, const TableOptions &options = {});

} // namespace convenor
