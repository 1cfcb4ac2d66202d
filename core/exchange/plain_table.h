// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table in memory on its way out: to a file, or to the clipboard. Its cells are what programs read: ISO dates, plain
// numbers, full texts. Whatever it becomes, cells that a spreadsheet would run as a formula are guarded.
//
//     writeTable({u"people"_s, {u"Name"_s, u"Came"_s}, {{u"Ada"_s, 12}}}, device);
#pragma once

#include <QJsonArray>
#include <QStringList>

#include <vector>

class QIODevice;

namespace convenor {

class Progress;

struct PlainTable
{
    QString name; ///< of the sheet in a workbook
    QStringList header;
    std::vector<QJsonArray> rows; ///< texts, numbers and nulls

    bool operator==(const PlainTable &) const = default;
};

/// A cell as text: a number without groups and with a point, nothing for null.
QString cellText(const QJsonValue &cell);

/// Writes \a table to the open \a device as CSV, with the mark by which spreadsheets tell UTF-8. Throws Error: Storage if
/// it does not take it, Conflict if \a progress was cancelled.
void writeTable(const PlainTable &table, QIODevice &device, Progress *progress = nullptr);
/// The same as an .xlsx workbook. Throws also Error(Invalid) for what a sheet cannot hold.
void writeWorkbook(const PlainTable &table, QIODevice &device, Progress *progress = nullptr);

/// As spreadsheets take it when it is pasted: a line each, with tabs between cells.
QString tabbedText(const PlainTable &table);
/// As mail and word processors take it.
QString htmlText(const PlainTable &table);

/// How many cells of \a table are guarded wherever it goes.
qint64 guardedCells(const PlainTable &table);

} // namespace convenor
