// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one table as an .xlsx workbook, a row at a time and in constant memory: numbers as numbers, ISO dates as dates,
// text guarded as in every format, so that nothing runs when the sheet is saved as CSV one day. XlsxReader reads the same
// cells back.
//
//     XlsxWriter writer(u"people"_s, {u"name"_s, u"joined"_s});
//     writer.row({u"Ada"_s, u"2023-05-01"_s});
//     writer.finish(device);
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QIODevice;

namespace convenor {

class XlsxWriter
{
public:
    /// \a sheet is its name, of which a sheet takes 31 characters.
    XlsxWriter(const QString &sheet, const QStringList &header);
    ~XlsxWriter();
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    /// Text, numbers and null. Throws Error Invalid for the 1,048,576th row and for text over 32,767 characters, which a
    /// sheet cannot hold; Storage if the disk is full.
    void row(const QJsonArray &cells);
    /// Writes the workbook to the open \a device. Throws Error Storage if it does not take it.
    void finish(QIODevice &device);

private:
    class Book;
    void text(int column, const QString &cell);
    void expectDone(int code) const;

    QTemporaryDir m_folder; ///< readable by its owner only
    std::unique_ptr<Book> m_book;
    std::vector<int> m_widths;
    int m_row = 0;
};

} // namespace convenor
