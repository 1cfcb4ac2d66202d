// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sheet of an .xlsx workbook as a table, a row at a time. Cells are what the sheet shows: stored results of formulas,
// dates in ISO form, the value of cells that were merged downwards in each of their rows.
#pragma once

#include "core/exchange/table_reader.h"

#include <memory>

namespace convenor {

class XlsxPackage;

/// Unless the options name a sheet, the first visible one that is not empty. Rows without any cell are skipped; row() is
/// the sheet's number of the row.
///
/// The constructors and next() throw Error Invalid for what is no workbook, is damaged, or is larger than can be meant
/// (see XlsxPackage; a cell over 1 MB, a cell beyond column XFD); and Storage if the file cannot be read.
class XlsxReader final : public TableReader
{
public:
    explicit XlsxReader(const QString &path, const TableOptions &options = {});
    /// \a name begins the sentences about the bytes.
    XlsxReader(const QByteArray &bytes, const QString &name, const TableOptions &options = {});
    ~XlsxReader() override;

    /// The names of all sheets with rows and columns, in their order, hidden ones too.
    QStringList sheets() const;
    /// The name of the one that is read.
    QString sheet() const;

    QStringList warnings() const override;
    int fieldCount() const override;
    std::string_view bytes(int column) const override;
    bool isBlank() const override;
    qint64 row() const override;
    qint64 bytesRead() const override;
    qint64 size() const override;

protected:
    bool advance() override;

private:
    class Sheet;
    struct Book;
    XlsxReader(std::unique_ptr<XlsxPackage> package, const TableOptions &options);
    void chooseSheet(const QString &wanted);

    std::unique_ptr<Book> m_book;
    std::unique_ptr<Sheet> m_sheet;
    QString m_name;
    bool m_isFirstWaiting = false; ///< the first row was read already, to see that there is one
};

} // namespace convenor
