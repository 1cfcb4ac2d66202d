// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as text. The reader takes what spreadsheets, meeting tools and strangers write, a record at a time and in
// constant memory; the writer's output reads back the same and runs no formula in a spreadsheet.
//
//     CsvReader people(path);
//     const int name = people.column(u"name");
//     while (people.next())
//         add(unguarded(people.text(name)), people.row());
#pragma once

#include "core/base/words.h"
#include "core/exchange/table_reader.h"

#include <QString>
#include <QStringList>

#include <memory>

class QIODevice;

namespace convenor {

class TextSource;

/// Reads a table: UTF-8, UTF-16 or Latin-1 (see TextSource); comma, semicolon, tab or pipe, found from the first
/// records or named by a first line "sep=;"; cells in quotation marks may hold separators and line ends (LF, CRLF, CR),
/// which are kept. Blank lines are skipped. Spaces around a cell are dropped, unless within quotation marks.
///
/// The constructor and next() throw Error Invalid, naming the line, for: a quotation mark that is never closed, a NUL
/// byte (the file is refused: it is no text), a cell over 1 MB, a record over 16 MB or 10,000 cells, the 10,000,001st
/// record, and a file without any record; and Error Storage if the file cannot be read.
class CsvReader final : public TableReader
{
public:
    /// Opens the file at \a path, or standard input if it is "-", and reads the header.
    explicit CsvReader(const QString &path, const TableOptions &options = {});
    /// Reads an open device, which must outlive this; \a name begins the sentences about it.
    explicit CsvReader(QIODevice &device, const QString &name = Words::tr("The table"),
                       const TableOptions &options = {});
    ~CsvReader() override;

    /// "UTF-8", "UTF-16LE", "UTF-16BE", "Latin-1", or what the options said.
    QString encoding() const;
    char separator() const;

    int fieldCount() const override;
    std::string_view bytes(int column) const override;
    /// As an editor counts lines: each LF, CRLF or CR ends one, also within a cell.
    qint64 row() const override;
    /// In pieces of 128 KB.
    qint64 bytesRead() const override;
    qint64 size() const override;

protected:
    bool advance() override;

private:
    class Parser;
    CsvReader(std::unique_ptr<TextSource> source, const TableOptions &options);

    std::unique_ptr<Parser> m_parser;
};

/// Writes a table: UTF-8 without a byte-order mark, commas, quotation marks where needed. Lines end in LF, not CRLF:
/// every spreadsheet reads it, a diff of two exports stays clean, and line ends within cells stay what they are.
/// NUL characters are left out. All functions throw Error Storage if the device does not take the bytes.
class CsvWriter
{
public:
    enum Formulas { Guarded, AsTheyAre };

    /// \a device is open, outlives this, and is flushed and closed by the caller.
    explicit CsvWriter(QIODevice &device, Formulas formulas = Guarded, char separator = ',')
        : m_device(device), m_formulas(formulas), m_separator(separator)
    {
    }

    void header(const QStringList &names) { row(names); }
    void row(const QStringList &cells);

private:
    void append(const QString &cell);

    QIODevice &m_device;
    Formulas m_formulas;
    char m_separator;
    QByteArray m_line;
};

} // namespace convenor
