// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive.h"

#include <zip.h>

namespace convenor {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + '/' + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsPart(const QByteArray &relations)
{
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations +
           "</Relationships>";
}

} // namespace

QByteArray archive(const Parts &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        if (zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("a part of the test could not be packed");
    }
    if (zip_close(zip) != 0)
        qFatal("an archive of the test could not be made");
    zip_source_open(target);
    zip_stat_t status;
    zip_source_stat(target, &status);
    QByteArray bytes(qsizetype(status.size), '\0');
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray workbook(const QList<SheetXml> &sheets, const QByteArray &strings, const QByteArray &styles,
                    const QByteArray &properties)
{
    QByteArray list;
    QByteArray relations =
        relation("rS", "sharedStrings", "sharedStrings.xml") + relation("rT", "styles", "/xl/styles.xml");
    Parts parts{{"_rels/.rels", relationsPart(relation("r", "officeDocument", "xl/workbook.xml"))}};
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray state = sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state + '"';
        list +=
            "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"r" + number + '"' + state + "/>";
        relations += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml", head + "<worksheet xmlns=\"" + spreadsheet + "\"><sheetData>" + sheets[i].rows +
                                                                   "</sheetData>" + sheets[i].after + "</worksheet>"});
    }
    parts.append({"xl/workbook.xml", head + "<workbook xmlns=\"" + spreadsheet + "\" xmlns:r=\"" + relationships + "\"><workbookPr " + properties +
                                         "/><sheets>" + list + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", relationsPart(relations)});
    parts.append({"xl/sharedStrings.xml", head + "<sst xmlns=\"" + spreadsheet + "\">" + strings + "</sst>"});
    parts.append({"xl/styles.xml", head + "<styleSheet xmlns=\"" + spreadsheet + "\">" + styles + "</styleSheet>"});
    return archive(parts);
}

} // namespace convenor
