// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/csv.h"
#include "core/exchange/html_table.h"
#include "core/exchange/source_file.h"
#include "core/exchange/text_source.h"
#include "core/exchange/vcard.h"
#include "core/exchange/xlsx_reader.h"

#include <QBuffer>

#include <array>
#include <string_view>

namespace convenor {

namespace {

constexpr qint64 headSize = 4096;

/// What a file begins with that is known and cannot be read, and what to do instead.
struct Foreign
{
    std::string_view magic;
    const char *sentence;
};

constexpr std::array foreigners = {
    Foreign{"SQLite format 3", QT_TRANSLATE_NOOP("Core", "%1 is a database, not a table. If it is a Convenor workspace, open it; else "
                                                              "export its tables as CSV and import those.")},
    Foreign{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", QT_TRANSLATE_NOOP("Core", "%1 is an old Excel workbook (.xls), or one with a password. Save it "
                                                                             "as .xlsx without a password and import that.")},
    Foreign{"%PDF-", QT_TRANSLATE_NOOP("Core", "%1 is a PDF document. Import the table that it was made from.")},
    Foreign{"\x89PNG", QT_TRANSLATE_NOOP("Core", "%1 is a picture. Import the table that it shows.")},
    Foreign{"\xff\xd8\xff", QT_TRANSLATE_NOOP("Core", "%1 is a picture. Import the table that it shows.")},
    Foreign{"GIF8", QT_TRANSLATE_NOOP("Core", "%1 is a picture. Import the table that it shows.")},
    Foreign{"\x1f\x8b", QT_TRANSLATE_NOOP("Core", "%1 is compressed. Unpack it and import what is in it.")},
    Foreign{"7z\xbc\xaf", QT_TRANSLATE_NOOP("Core", "%1 is an archive. Unpack it and import what is in it.")},
    Foreign{"Rar!", QT_TRANSLATE_NOOP("Core", "%1 is an archive. Unpack it and import what is in it.")},
};

QString nameOf(const TableSource &source)
{
    return sourceName(source.path);
}

/// The first characters, whatever they are encoded in, without white space before them.
QByteArray beginning(const QByteArray &head, const QString &name)
{
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    return TextSource(buffer, name).read().toByteArray().trimmed();
}

bool begins(const QByteArray &text, const char *word)
{
    return text.first(std::min<qsizetype>(text.size(), qsizetype(qstrlen(word)))).compare(word, Qt::CaseInsensitive) ==
           0;
}

bool isWebPage(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    return lower.startsWith('<') && (lower.contains("<table") || lower.contains("<html") || lower.contains("<tr"));
}

void refuseForeign(const QByteArray &head, const QString &name)
{
    for (const Foreign &foreign : foreigners)
        if (head.startsWith(QByteArrayView(foreign.magic.data(), qsizetype(foreign.magic.size()))))
            throw Error(Error::Invalid, Words::tr(foreign.sentence).arg(name));
}

OpenTable openText(OpenTable table, const TableSource &source, const TableOptions &options)
{
    table.device = openSource(source);
    auto reader = std::make_unique<CsvReader>(*table.device, nameOf(source), options);
    table.encoding = reader->encoding();
    table.separator = reader->separator();
    table.reader = std::move(reader);
    return table;
}

OpenTable openWorkbook(OpenTable table, const TableSource &source, const TableOptions &options)
{
    auto reader = source.bytes.isNull() ? std::make_unique<XlsxReader>(source.path, options)
                                        : std::make_unique<XlsxReader>(source.bytes, nameOf(source), options);
    table.sheets = reader->sheets();
    table.sheet = reader->sheet();
    table.reader = std::move(reader);
    return table;
}

OpenTable openWebTable(OpenTable table, const TableSource &source, const TableOptions &options)
{
    const auto device = openSource(source);
    TextSource text(*device, nameOf(source), options.encoding);
    table.encoding = text.encodingName();
    table.reader = readHtmlTable(text, options.headerRow);
    return table;
}

/// What a file is called decides only where its beginning says nothing.
FileFormat byName(const QString &name)
{
    return name.endsWith(u".ics", Qt::CaseInsensitive)   ? FileFormat::Calendar
           : name.endsWith(u".vcf", Qt::CaseInsensitive) ? FileFormat::Cards
                                                         : FileFormat::Text;
}

} // namespace

std::unique_ptr<QIODevice> openSource(const TableSource &source)
{
    if (source.bytes.isNull())
        return openSource(source.path);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(source.bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

FileFormat formatOf(const TableSource &source)
{
    const QString name = nameOf(source);
    const QByteArray head = openSource(source)->read(headSize);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileFormat::Workbook;
    refuseForeign(head, name);
    const QByteArray text = beginning(head, name);
    if (begins(text, "BEGIN:VCARD"))
        return FileFormat::Cards;
    if (begins(text, "BEGIN:VCALENDAR"))
        return FileFormat::Calendar;
    if (text.startsWith('{') && text.contains("\"convenor-workspace\""))
        return FileFormat::Workspace;
    if (isWebPage(text))
        return FileFormat::WebTable;
    if (begins(text, "<?xml"))
        throw Error(Error::Invalid, Words::tr("%1 is XML. Save the table as .xlsx or CSV and import that.").arg(name));
    return byName(name);
}

OpenTable openTable(const TableSource &given, const TableOptions &options)
{
    const bool isPiped = given.path == u'-' && given.bytes.isNull();
    const TableSource source{given.path, isPiped ? readSource(given.path) : given.bytes};
    OpenTable table;
    table.format = formatOf(source);
    switch (table.format) {
    case FileFormat::Text:
        return openText(std::move(table), source, options);
    case FileFormat::Workbook:
        return openWorkbook(std::move(table), source, options);
    case FileFormat::WebTable:
        return openWebTable(std::move(table), source, options);
    case FileFormat::Cards:
        table.reader = readCards(readWhole(*openSource(source), nameOf(source)), nameOf(source));
        return table;
    case FileFormat::Calendar:
    case FileFormat::Workspace:
        break;
    }
    throw Error(Error::Invalid, Words::tr("%1 is no table. Import it as a whole.").arg(nameOf(source)));
}

} // namespace convenor
