// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/xlsx_merges.h"
#include "core/exchange/xlsx_workbook.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnLimit = 16'384;
constexpr qint64 rowLimit = 1'048'576;

constexpr size_t longestRow = 16 << 20;
constexpr size_t mostText = size_t(2) << 30; ///< a string may stand in a million cells

struct CellPlace
{
    int column;
    size_t begin;
    size_t end;
};

/// A day at midnight is a day.
void appendIsoDate(std::string_view value, std::string &to)
{
    const size_t time = value.find("T00:00:00");
    to.append(value.substr(0, std::min({time, value.size(), size_t(16)})));
}

} // namespace

struct XlsxReader::Book
{
    explicit Book(std::unique_ptr<XlsxPackage> from) : package(std::move(from)), workbook(*package) {}

    std::unique_ptr<XlsxPackage> package;
    XlsxWorkbook workbook;
};

/// One sheet, pulled row by row out of its part.
class XlsxReader::Sheet
{
public:
    Sheet(const Book &book, const XlsxSheet &sheet)
        : m_book(book), m_merges(*book.package, sheet.part), m_part(book.package->open(sheet.part)), m_xml(m_part.get())
    {
    }

    bool next();
    int fieldCount() const { return m_cells.empty() ? 0 : m_cells.back().column + 1; }
    std::string_view cell(int column) const;
    bool isBlank() const { return m_cells.empty(); }
    qint64 row() const { return m_row; }
    const XlsxPart &part() const { return *m_part; }
    qint64 errors() const { return m_errors; }
    qint64 unknownResults() const { return m_unknownResults; }

private:
    void readRow();
    void readCell();
    /// Reads up to the end of the cell; true if it has a formula whose result was not stored.
    bool readValue();
    void appendValue(QStringView type, size_t style);
    void appendNumber(size_t style);
    void add(int column, size_t begin);
    void sortCells();
    void fillMerged();
    [[noreturn]] void refuse(const QString &sentence) const
    {
        throw Error(Error::Invalid, sentence.arg(m_book.package->name(), QString::number(m_row)));
    }

    const Book &m_book;
    XlsxMerges m_merges;
    std::unique_ptr<XlsxPart> m_part;
    QXmlStreamReader m_xml;
    qint64 m_row = 0;
    std::string m_text;
    std::vector<CellPlace> m_cells; ///< those that are not empty, by column
    std::string m_value;
    int m_nextColumn = 0;
    bool m_isSorted = true;
    size_t m_textSoFar = 0;
    qint64 m_errors = 0;
    qint64 m_unknownResults = 0;
};

bool XlsxReader::Sheet::next()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::DTD)
            m_book.package->refuseDamage();
        if (m_xml.isEndElement() && m_xml.name() == "sheetData"_L1)
            return false;
        if (m_xml.isStartElement() && m_xml.name() == "row"_L1) {
            readRow();
            if (!isBlank())
                return true;
        }
    }
    expectWhole(m_xml, *m_part, *m_book.package);
    return false;
}

void XlsxReader::Sheet::readRow()
{
    m_text.clear();
    m_cells.clear();
    m_nextColumn = 0;
    m_isSorted = true;
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong();
    m_row = number > 0 ? number : m_row + 1;
    if (m_row > rowLimit)
        refuse(Words::tr("%1: there is no row %2 in a sheet; the file is damaged."));
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == "row"_L1)
            break;
        if (m_xml.isStartElement() && m_xml.name() == "c"_L1)
            readCell();
    }
    expectWhole(m_xml, *m_part, *m_book.package);
    sortCells();
    fillMerged();
}

void XlsxReader::Sheet::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const size_t style = attributes.value("s"_L1).toULongLong();
    const int column = columnOfReference(attributes.value("r"_L1)).value_or(m_nextColumn);
    m_nextColumn = column + 1;
    if (column >= columnLimit)
        refuse(Words::tr("%1: row %2 has a cell beyond column XFD, the last of a sheet; the file is damaged."));
    m_unknownResults += readValue();
    const size_t begin = m_text.size();
    appendValue(type, style);
    add(column, begin);
}

bool XlsxReader::Sheet::readValue()
{
    m_value.clear();
    bool hasFormula = false;
    bool hasValue = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == "c"_L1)
            break;
        if (!m_xml.isStartElement())
            continue;
        hasFormula = hasFormula || m_xml.name() == "f"_L1;
        const bool isValue = m_xml.name() == "v"_L1 || m_xml.name() == "is"_L1;
        hasValue = hasValue || isValue;
        if (isValue)
            appendXlsxText(m_xml, m_value);
    }
    return hasFormula && !hasValue;
}

void XlsxReader::Sheet::appendValue(QStringView type, size_t style)
{
    if (type == "s"_L1)
        m_text.append(m_book.workbook.string(QByteArray::fromStdString(m_value).toULongLong()));
    else if (type == "inlineStr"_L1 || type == "str"_L1)
        m_text.append(m_value);
    else if (type == "b"_L1)
        m_text.append(m_value.empty() ? "" : m_value == "0" ? "FALSE" : "TRUE");
    else if (type == "e"_L1)
        ++m_errors;
    else if (type == "d"_L1)
        appendIsoDate(m_value, m_text);
    else
        appendNumber(style);
}

void XlsxReader::Sheet::appendNumber(size_t style)
{
    const QByteArray value = QByteArray::fromStdString(m_value).trimmed();
    const XlsxShows shows = m_book.workbook.shows(style);
    bool ok = false;
    const double serial = shows == XlsxShows::Number ? 0 : value.toDouble(&ok);
    const QByteArray text = ok ? dateText(serial, shows, m_book.workbook.countsFrom1904()) : numberText(value);
    m_text.append(text.constData(), size_t(text.size()));
}

void XlsxReader::Sheet::add(int column, size_t begin)
{
    if (m_text.size() == begin)
        return;
    m_textSoFar += m_text.size() - begin;
    if (m_cells.size() >= size_t(columnLimit))
        refuse(Words::tr("%1: row %2 has more cells than a sheet has columns; the file is damaged."));
    if (m_text.size() > longestRow)
        refuse(Words::tr("%1: row %2 is longer than 16 MB. Shorten it and import again."));
    if (m_textSoFar > mostText)
        refuse(Words::tr("%1 holds more than 2 GB of text up to row %2. Split it into smaller files."));
    m_isSorted = m_isSorted && (m_cells.empty() || m_cells.back().column < column);
    m_cells.push_back({column, begin, m_text.size()});
}

void XlsxReader::Sheet::sortCells()
{
    if (m_isSorted)
        return;
    const auto isBefore = [](const CellPlace &a, const CellPlace &b) { return a.column < b.column; };
    const auto isSame = [](const CellPlace &a, const CellPlace &b) { return a.column == b.column; };
    std::stable_sort(m_cells.begin(), m_cells.end(), isBefore);
    m_cells.erase(std::unique(m_cells.begin(), m_cells.end(), isSame), m_cells.end());
}

/// A row that has nothing of its own stays empty.
void XlsxReader::Sheet::fillMerged()
{
    const bool hasOwn = !m_cells.empty();
    m_merges.at(m_row, [&](const XlsxMerges::Merge &merge, std::string &value) {
        const std::string_view own = cell(merge.column);
        if (merge.first == m_row)
            value = own;
        if (merge.first == m_row || !hasOwn || !own.empty())
            return;
        const size_t begin = m_text.size();
        m_text.append(value);
        add(merge.column, begin);
        sortCells();
    });
}

std::string_view XlsxReader::Sheet::cell(int column) const
{
    const auto found = std::lower_bound(m_cells.begin(), m_cells.end(), column,
                                        [](const CellPlace &place, int wanted) { return place.column < wanted; });
    if (found == m_cells.end() || found->column != column)
        return {};
    return std::string_view(m_text).substr(found->begin, found->end - found->begin);
}

XlsxReader::XlsxReader(const QString &path, const TableOptions &options)
    : XlsxReader(std::make_unique<XlsxPackage>(path), options)
{
}

XlsxReader::XlsxReader(const QByteArray &bytes, const QString &name, const TableOptions &options)
    : XlsxReader(std::make_unique<XlsxPackage>(bytes, name), options)
{
}

XlsxReader::XlsxReader(std::unique_ptr<XlsxPackage> package, const TableOptions &options)
    : m_book(std::make_unique<Book>(std::move(package)))
{
    chooseSheet(options.sheet);
    readHeader(m_book->package->name(), options.headerRow);
}

XlsxReader::~XlsxReader() = default;

/// By name, by number, or the first that is not empty, hidden ones last.
void XlsxReader::chooseSheet(const QString &wanted)
{
    const std::vector<XlsxSheet> &all = m_book->workbook.sheets();
    std::vector<const XlsxSheet *> candidates;
    for (const bool hidden : {false, true})
        for (const XlsxSheet &sheet : all)
            if (sheet.isHidden == hidden && (wanted.isEmpty() || sheet.name.compare(wanted, Qt::CaseInsensitive) == 0))
                candidates.push_back(&sheet);
    if (const size_t number = wanted.toULongLong(); candidates.empty() && number > 0 && number <= all.size())
        candidates.push_back(&all[number - 1]);
    if (all.empty())
        throw Error(Error::NotFound, Words::tr("%1 has no sheet with cells.").arg(m_book->package->name()));
    if (candidates.empty())
        throw Error(Error::NotFound, Words::tr("%1 has no sheet “%2”. It has: %3.")
                                         .arg(m_book->package->name(), wanted, sheets().join(u", "_s).left(200)));
    for (const XlsxSheet *sheet : candidates) {
        m_sheet = std::make_unique<Sheet>(*m_book, *sheet);
        m_name = sheet->name;
        m_isFirstWaiting = m_sheet->next();
        if (m_isFirstWaiting)
            return;
    }
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const XlsxSheet &sheet : m_book->workbook.sheets())
        names << sheet.name;
    return names;
}
QString XlsxReader::sheet() const
{
    return m_name;
}

QStringList XlsxReader::warnings() const
{
    QStringList list = TableReader::warnings();
    if (m_sheet->errors() > 0)
        list << Words::tr("%1: cells that hold an error such as #N/A were read as empty: %2.")
                    .arg(m_book->package->name())
                    .arg(m_sheet->errors());
    if (m_sheet->unknownResults() > 0)
        list
            << Words::tr(
                   "%1: formulas with no stored result were read as empty: %2. Open it in a spreadsheet, save it and import "
                   "it again.")
                   .arg(m_book->package->name())
                   .arg(m_sheet->unknownResults());
    return list;
}

bool XlsxReader::advance()
{
    return std::exchange(m_isFirstWaiting, false) || m_sheet->next();
}
int XlsxReader::fieldCount() const
{
    return m_sheet->fieldCount();
}
std::string_view XlsxReader::bytes(int column) const
{
    return m_sheet->cell(column);
}
bool XlsxReader::isBlank() const
{
    return m_sheet->isBlank();
}
qint64 XlsxReader::row() const
{
    return m_sheet->row();
}
qint64 XlsxReader::bytesRead() const
{
    return m_sheet->part().bytesRead();
}
qint64 XlsxReader::size() const
{
    return m_sheet->part().unpackedSize();
}

} // namespace convenor
