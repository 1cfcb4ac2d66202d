// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU time of a workbook of 100,000 rows: our writer against bare libxlsxwriter over the same cells, and our reader over
// what was written.
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"

#include "tests/bench/timing.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

constexpr int rows = 100'000;
constexpr double firstDay = 45292; ///< 2024-01-01 as sheets count days

struct Line
{
    QByteArray community;
    QByteArray person;
    QByteArray note;
    int minutes;
    int day;
};

std::vector<Line> lines()
{
    std::vector<Line> list;
    for (int i = 0; i < rows; ++i)
        list.push_back({"C-" + QByteArray::number(i % 97), "person" + QByteArray::number(i) + "@example.org",
                        "came to session " + QByteArray::number(i % 52), i % 90, i % 700});
    return list;
}

/// From values as the kinds of tables give them.
void ours(const std::vector<QJsonArray> &cells, const QString &path)
{
    convenor::XlsxWriter writer(u"attendance"_s, {u"community"_s, u"person"_s, u"note"_s, u"minutes"_s, u"day"_s});
    for (const QJsonArray &row : cells)
        writer.row(row);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    writer.finish(file);
}

void bare(const std::vector<Line> &list, const QByteArray &path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "attendance");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_row_t row = 0;
    for (const Line &line : list) {
        worksheet_write_string(sheet, ++row, 0, line.community.constData(), nullptr);
        worksheet_write_string(sheet, row, 1, line.person.constData(), nullptr);
        worksheet_write_string(sheet, row, 2, line.note.constData(), nullptr);
        worksheet_write_number(sheet, row, 3, line.minutes, nullptr);
        worksheet_write_number(sheet, row, 4, firstDay + line.day, day);
    }
    workbook_close(book);
}

qint64 readBack(const QString &path)
{
    convenor::XlsxReader reader(path);
    qint64 count = 0;
    while (reader.next())
        count += !reader.bytes(1).empty();
    return count;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.xlsx"_s);
    const std::vector<Line> list = lines();
    std::vector<QJsonArray> cells;
    for (const Line &line : list)
        cells.push_back({QString::fromLatin1(line.community), QString::fromLatin1(line.person), QString::fromLatin1(line.note),
                         line.minutes, QDate(2024, 1, 1).addDays(line.day).toString(Qt::ISODate)});
    const double oursTime = convenor::best([&] { ours(cells, path); });
    const double bareTime = convenor::best([&] { bare(list, QFile::encodeName(folder.filePath(u"bare.xlsx"_s))); });
    qint64 count = 0;
    const double readTime = convenor::best([&] { count = readBack(path); });
    std::printf("xlsx: %d rows of 5 cells, %lld bytes; %lld rows read back\n", rows,
                static_cast<long long>(QFile(path).size()), static_cast<long long>(count));
    std::printf("xlsx: ours           %5.3f s\n", oursTime);
    std::printf("xlsx: libxlsxwriter  %5.3f s\n", bareTime);
    std::printf("xlsx: ratio          %4.2f (goal: at most 2)\n", oursTime / bareTime);
    std::printf("xlsx: reading        %5.3f s\n", readTime);
    return 0;
}
