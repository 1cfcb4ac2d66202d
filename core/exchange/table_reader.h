// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table from whatever file, a row at a time: what CsvReader, XlsxReader and RowTable have in common, so that a kind of
// table can be imported without knowing what it stood in.
//
//     while (table.next())
//         add(unguarded(table.text(name)), table.row());
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace convenor {

/// How a table is to be read; what is left as it is, is guessed.
struct TableOptions
{
    QString encoding;     ///< of text: "UTF-8", "UTF-16LE", "UTF-16BE", "Latin-1", or what else the system knows
    char separator = 0;   ///< of text
    QString sheet;        ///< of a workbook: its name, or its number from 1
    qint64 headerRow = 0; ///< the line or row that names the columns; else the first that is not blank

    bool operator==(const TableOptions &) const = default;
};

class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    /// The names of the columns, trimmed. Empty ones are ignored unless somebody says what they are.
    const QStringList &header() const { return m_header; }
    /// The first column of that \a name, without regard to case; -1 if there is none.
    int column(QStringView name) const;
    /// Sentences on what may have gone wrong in reading, complete at the end of the table.
    virtual QStringList warnings() const { return m_warnings; }

    /// One row further; false at the end. Views of the row before are no longer valid. Throws Error Invalid if the file
    /// is damaged or larger than can be meant, Storage if it cannot be read.
    bool next();
    /// The cells that the row has, which may be fewer or more than the header has.
    virtual int fieldCount() const = 0;
    /// A cell in UTF-8, control characters and all; empty if the row has no such cell, also for \a column -1.
    virtual std::string_view bytes(int column) const = 0;
    QString text(int column) const;
    /// How many cells the row has beyond the header, up to the last that is not empty: a fault of the file.
    int extraCells() const;
    /// True if all cells are empty, as spreadsheets leave them below a table.
    virtual bool isBlank() const;

    /// The line or row of the file on which the row begins, from 1. The header is usually on 1.
    virtual qint64 row() const = 0;
    /// The number of the row, from 1 for the first after the header; 0 before next().
    qint64 record() const { return m_record; }
    /// How much of the file was read, and of how much, in any unit.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 size() const = 0;

protected:
    /// To the next row, or the first; false at the end.
    virtual bool advance() = 0;
    /// Takes the row \a wanted, or the first that is not blank, as the header. Throws Error Invalid if there is none;
    /// \a file begins the sentence.
    void readHeader(const QString &file, qint64 wanted);
    void warn(const QString &sentence) { m_warnings += sentence; }

private:
    QStringList m_header;
    QStringList m_warnings;
    qint64 m_record = 0;
};

} // namespace convenor
