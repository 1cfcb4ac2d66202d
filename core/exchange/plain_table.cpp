// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_table.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/words.h"
#include "core/exchange/csv.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/xlsx_writer.h"

#include <QBuffer>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

template <class Row> void eachRow(const PlainTable &table, Progress *progress, Row row)
{
    if (progress)
        progress->begin("Writing", qint64(table.rows.size()));
    for (const QJsonArray &cells : table.rows) {
        row(cells);
        if (progress) {
            progress->advance();
            progress->check();
        }
    }
}

QStringList textsOf(const QJsonArray &cells)
{
    QStringList texts;
    for (const QJsonValue &cell : cells)
        texts << cellText(cell);
    return texts;
}

void write(const PlainTable &table, CsvWriter writer, Progress *progress)
{
    writer.header(table.header);
    eachRow(table, progress, [&](const QJsonArray &cells) { writer.row(textsOf(cells)); });
}

QString htmlCell(const QString &tag, const QString &text)
{
    QString inside = guarded(text).toHtmlEscaped();
    inside.replace(u'\n', u"<br>"_s);
    return u"<%1>%2</%1>"_s.arg(tag, inside);
}

QString htmlRow(const QString &tag, const QStringList &texts)
{
    QString row = u"<tr>"_s;
    for (const QString &text : texts)
        row += htmlCell(tag, text);
    return row + u"</tr>\n"_s;
}

} // namespace

QString cellText(const QJsonValue &cell)
{
    if (!cell.isDouble())
        return cell.toString();
    const double number = cell.toDouble();
    return number == std::floor(number) ? QString::number(cell.toInteger())
                                        : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

void writeTable(const PlainTable &table, QIODevice &device, Progress *progress)
{
    if (device.write(utf8Mark.data(), utf8Mark.size()) != utf8Mark.size())
        throw Error(Error::Storage, Words::tr("The table could not be written: %1.").arg(device.errorString()));
    write(table, CsvWriter(device), progress);
}

void writeWorkbook(const PlainTable &table, QIODevice &device, Progress *progress)
{
    XlsxWriter writer(table.name, table.header);
    eachRow(table, progress, [&](const QJsonArray &cells) { writer.row(cells); });
    writer.finish(device);
}

QString tabbedText(const PlainTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(table, CsvWriter(buffer, CsvWriter::Guarded, '\t'), nullptr);
    return QString::fromUtf8(buffer.data());
}

QString htmlText(const PlainTable &table)
{
    QString html = u"<meta charset=\"utf-8\">\n<table>\n"_s + htmlRow(u"th"_s, table.header);
    for (const QJsonArray &cells : table.rows)
        html += htmlRow(u"td"_s, textsOf(cells));
    return html + u"</table>\n"_s;
}

qint64 guardedCells(const PlainTable &table)
{
    qint64 count = 0;
    for (const QJsonArray &cells : table.rows)
        count += std::count_if(cells.begin(), cells.end(), [](const QJsonValue &cell) {
            return cell.isString() && guarded(cell.toString()) != cell.toString();
        });
    return count;
}

} // namespace convenor
