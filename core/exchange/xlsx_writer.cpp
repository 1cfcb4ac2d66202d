// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/formula_guard.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <optional>

#include <xlsxwriter.h>

namespace convenor {

namespace {

constexpr int rowLimit = 1'048'576;
constexpr qsizetype longestCell = 32'767;
constexpr int narrowest = 8, widest = 50; ///< characters
constexpr qint64 pieceSize = 128 * 1024;

/// The serial number of a day, or of a minute, as a sheet counts them; and whether it has a time.
struct Moment
{
    double serial;
    bool hasTime;
};

bool isDigits(QStringView text, std::initializer_list<int> places)
{
    return std::all_of(places.begin(), places.end(), [&](int i) { return text[i] >= u'0' && text[i] <= u'9'; });
}

/// 2026-11-05 or 2026-11-05T15:00, from March 1900 on: before, spreadsheets do not agree on the number of a day.
std::optional<Moment> momentOf(const QString &text)
{
    const bool hasTime = text.size() == 16;
    if ((text.size() != 10 && !hasTime) || text[4] != u'-' || text[7] != u'-' ||
        !isDigits(text, {0, 1, 2, 3, 5, 6, 8, 9}))
        return std::nullopt;
    if (hasTime && (text[10] != u'T' || text[13] != u':' || !isDigits(text, {11, 12, 14, 15})))
        return std::nullopt;
    const auto part = [&](int at, int size) { return QStringView(text).sliced(at, size).toInt(); };
    const QDate day(part(0, 4), part(5, 2), part(8, 2));
    const int minutes = hasTime ? part(11, 2) * 60 + part(14, 2) : 0;
    if (!day.isValid() || day < QDate(1900, 3, 1) || (hasTime && (part(11, 2) > 23 || part(14, 2) > 59)))
        return std::nullopt;
    return Moment{double(QDate(1899, 12, 30).daysTo(day)) + minutes / 1440.0, hasTime};
}

bool isEscapeAt(const QByteArray &text, qsizetype at)
{
    return at + 6 < text.size() && text[at + 6] == '_' &&
           std::all_of(text.begin() + at + 2, text.begin() + at + 6,
                       [](char c) { return isxdigit(static_cast<unsigned char>(c)) != 0; });
}

/// What looks like an escape of the format is escaped itself.
QByteArray escaped(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    for (qsizetype at = utf8.indexOf("_x"); at >= 0; at = utf8.indexOf("_x", at)) {
        const bool isEscape = isEscapeAt(utf8, at);
        if (isEscape)
            utf8.insert(at + 1, "x005F_");
        at += isEscape ? 8 : 2; // behind the x that was there
    }
    return utf8.replace('\0', QByteArray());
}

/// What a sheet may be called: at most 31 characters, none of which a formula would take for its own.
QByteArray sheetNameOf(const QString &wanted)
{
    static constexpr QStringView refused = u"[]:*?/\\'";
    QString name = wanted.simplified();
    for (QChar &c : name)
        if (refused.contains(c) || c.isSurrogate())
            c = u' ';
    name = name.left(31).simplified();
    return name.isEmpty() ? QByteArrayLiteral("Table") : name.toUtf8();
}

} // namespace

/// The workbook under way; closed whether it is finished or given up.
class XlsxWriter::Book
{
public:
    Book(const QTemporaryDir &folder, const QString &sheetName)
        : m_folder(QFile::encodeName(folder.path())), m_path(m_folder + "/table.xlsx")
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        book = workbook_new_opt(m_path.constData(), &options);
        sheet = workbook_add_worksheet(book, sheetNameOf(sheetName).constData());
        bold = workbook_add_format(book);
        day = workbook_add_format(book);
        minute = workbook_add_format(book);
        format_set_bold(bold);
        format_set_num_format(day, "yyyy-mm-dd");
        format_set_num_format(minute, "yyyy-mm-dd hh:mm");
        worksheet_freeze_panes(sheet, 1, 0);
    }
    ~Book() { close(); }
    Q_DISABLE_COPY_MOVE(Book)

    int close() { return book ? workbook_close(std::exchange(book, nullptr)) : LXW_NO_ERROR; }
    QString path() const { return QFile::decodeName(m_path); }

    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *day = nullptr;
    lxw_format *minute = nullptr;

private:
    QByteArray m_folder;
    QByteArray m_path;
};

XlsxWriter::XlsxWriter(const QString &sheet, const QStringList &header)
{
    if (!m_folder.isValid())
        throw Error(Error::Storage, Words::tr("The workbook could not be written: %1.").arg(m_folder.errorString()));
    m_book = std::make_unique<Book>(m_folder, sheet);
    for (const QString &name : header) {
        const auto column = lxw_col_t(m_widths.size());
        expectDone(worksheet_write_string(m_book->sheet, 0, column, escaped(guarded(name)).constData(), m_book->bold));
        m_widths.push_back(int(name.size()));
    }
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::row(const QJsonArray &cells)
{
    if (++m_row == rowLimit)
        throw Error(Error::Invalid,
                    Words::tr("A sheet has at most 1,048,576 rows, and there are more. Export the table as CSV."));
    m_widths.resize(std::max(m_widths.size(), size_t(cells.size())));
    for (int i = 0; i < cells.size(); ++i) {
        if (const QJsonValue cell = cells[i]; cell.isDouble())
            expectDone(worksheet_write_number(m_book->sheet, lxw_row_t(m_row), lxw_col_t(i), cell.toDouble(), nullptr));
        else if (cell.isString())
            text(i, cell.toString());
    }
}

void XlsxWriter::text(int column, const QString &cell)
{
    if (cell.isEmpty())
        return;
    m_widths[size_t(column)] = std::max(m_widths[size_t(column)], int(cell.size()));
    const auto row = lxw_row_t(m_row);
    if (const std::optional<Moment> moment = momentOf(cell)) {
        expectDone(worksheet_write_number(m_book->sheet, row, lxw_col_t(column), moment->serial,
                                          moment->hasTime ? m_book->minute : m_book->day));
        return;
    }
    const QByteArray utf8 = escaped(guarded(cell));
    if (cell.size() >= longestCell || utf8.size() >= longestCell)
        throw Error(Error::Invalid,
                    Words::tr("A cell of row %1 is longer than the 32,767 characters that a workbook can hold. "
                              "Export the table as CSV.")
                        .arg(m_row + 1));
    expectDone(worksheet_write_string(m_book->sheet, row, lxw_col_t(column), utf8.constData(), nullptr));
}

void XlsxWriter::finish(QIODevice &device)
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_book->sheet, lxw_col_t(i), lxw_col_t(i), std::clamp(m_widths[i] + 1, narrowest, widest),
                             nullptr);
    expectDone(m_book->close());
    QFile file(m_book->path());
    bool isWritten = file.open(QIODevice::ReadOnly);
    while (isWritten && !file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        isWritten = !piece.isEmpty() && device.write(piece) == piece.size();
    }
    if (!isWritten)
        throw Error(Error::Storage, Words::tr("The workbook could not be written: %1.").arg(device.errorString()));
}

void XlsxWriter::expectDone(int code) const
{
    if (code != LXW_NO_ERROR)
        throw Error(
            Error::Storage,
            Words::tr("The workbook could not be written: %1.").arg(QString::fromUtf8(lxw_strerror(lxw_error(code)))));
}

} // namespace convenor
