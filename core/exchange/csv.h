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

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

class QIODevice;

namespace convenor {

/// Reads a table: UTF-8, UTF-16 or Latin-1 (see TextSource); comma, semicolon, tab or pipe, found from the first
/// records or named by a first line "sep=;"; cells in quotation marks may hold separators and line ends (LF, CRLF, CR),
/// which are kept. Blank lines are skipped. Spaces around a cell are dropped, unless within quotation marks.
///
/// The constructor and next() throw Error Invalid, naming the line, for: a quotation mark that is never closed, a NUL
/// byte (the file is refused: it is no text), a cell over 1 MB, a record over 16 MB or 10,000 cells, the 10,000,001st
/// record, and a file without any record; and Error Storage if the file cannot be read.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
public:
    /// Opens the file at \a path, or standard input if it is "-", and reads the header.
    explicit CsvReader(const QString &path);
    /// Reads an open device, which must outlive this; \a name begins the sentences about it.
    explicit CsvReader(QIODevice &device, const QString &name = tr("The table"));
    ~CsvReader();
    CsvReader(CsvReader &&) = delete;

    /// The names of the columns, trimmed. Empty ones are columns to ignore.
    const QStringList &header() const;
    /// The first column of that \a name, without regard to case; -1 if there is none.
    int column(QStringView name) const;
    /// "UTF-8", "UTF-16LE", "UTF-16BE" or "Latin-1".
    QString encoding() const;
    char separator() const;
    /// Sentences on what may have gone wrong in reading: a guessed encoding, two columns of one name.
    const QStringList &warnings() const;

    /// One record further; false at the end. Views of the record before are no longer valid.
    bool next();
    /// The cells that the record has, which may be fewer or more than the header has.
    int fieldCount() const;
    /// How many cells the record has beyond the header, up to the last that is not empty: a fault of the file.
    int extraCells() const;
    /// True if all cells are empty, as spreadsheets leave them below a table.
    bool isBlank() const;
    /// A cell in UTF-8, control characters and all; empty if the record has no such cell, also for \a column -1.
    std::string_view bytes(int column) const;
    QString text(int column) const;
    /// The line on which the record begins, as an editor counts lines: from 1, each LF, CRLF or CR ends one, also
    /// within a cell. The header is usually on line 1.
    qint64 row() const;
    /// The number of the record, from 1 for the first after the header; 0 before next().
    qint64 record() const;

    /// Bytes of the file taken so far (in pieces of 128 KB), and in all.
    qint64 bytesRead() const;
    qint64 size() const;

private:
    class Parser;
    void readHeader();

    std::unique_ptr<Parser> m_parser;
    QStringList m_header;
    QStringList m_warnings;
    qint64 m_record = 0;
};

/// Writes a table: UTF-8 without a byte-order mark, commas, quotation marks where needed. Lines end in LF, not CRLF:
/// every spreadsheet reads it, a diff of two exports stays clean, and line ends within cells stay what they are.
/// NUL characters are left out. All functions throw Error Storage if the device does not take the bytes.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
public:
    enum Formulas { Guarded, AsTheyAre };

    /// \a device is open, outlives this, and is flushed and closed by the caller.
    explicit CsvWriter(QIODevice &device, Formulas formulas = Guarded) : m_device(device), m_formulas(formulas) {}

    void header(const QStringList &names) { row(names); }
    void row(const QStringList &cells);

private:
    void append(const QString &cell);

    QIODevice &m_device;
    Formulas m_formulas;
    QByteArray m_line;
};

/// The \a cell with ' before it if a spreadsheet would run it as a formula: if it begins with = + - @ TAB CR LF or
/// ＝＋－＠, also after spaces. Plain numbers (-5, +3.2, -1e6, -5%) stay. A cell in which such a beginning follows
/// apostrophes gets one more, so that unguarded() can tell ours from its own.
QString guarded(const QString &cell);

/// Takes exactly that guard off: unguarded(guarded(cell)) == cell for every cell.
QString unguarded(const QString &cell);

} // namespace convenor
