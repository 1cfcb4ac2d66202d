// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSharedText = 256 << 20;
constexpr size_t mostSheets = 10'000;
constexpr size_t mostStyles = 100'000;

struct Relation
{
    QString type; ///< the last word of it
    QString target;
};

using Relations = QHash<QString, Relation>;

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

/// The value of an attribute of the relationships namespace, such as r:id.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

/// \a target as it stands in a part of \a folder, from the root of the package.
QString resolvedPart(const QString &folder, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path << step;
    }
    return path.join(u'/');
}

/// What the part \a name of \a folder refers to, by id.
Relations relationsOf(const XlsxPackage &package, const QString &folder, const QString &name)
{
    Relations relations;
    const QString path = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + name + u".rels"_s;
    if (!package.has(path))
        return relations;
    const auto part = package.open(path);
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1) {
            const auto attributes = xml.attributes();
            relations.insert(attributes.value("Id"_L1).toString(),
                             {attributes.value("Type"_L1).toString().section(u'/', -1),
                              resolvedPart(folder, attributes.value("Target"_L1).toString())});
        }
    expectWhole(xml, *part, package);
    return relations;
}

QString firstOf(const Relations &relations, QLatin1String type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

QString workbookPart(const XlsxPackage &package)
{
    const QString part = firstOf(relationsOf(package, {}, {}), "officeDocument"_L1);
    return part.isEmpty() || !package.has(part) ? u"xl/workbook.xml"_s : part;
}

/// The character of _xHHHH_ at \a at; 0 if none stands there.
char16_t escapedAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_')
        return 0;
    bool ok = false;
    const uint code = text.sliced(at + 2, 4).toUInt(&ok, 16);
    return ok ? char16_t(code) : u'\0';
}

void appendUnescaped(QStringView text, std::string &to)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t escaped = text[i] == u'_' ? escapedAt(text, i) : u'\0';
        plain.append(escaped ? QChar(escaped) : text[i]);
        i += escaped ? 6 : 0;
    }
    const QByteArray utf8 = plain.toUtf8();
    to.append(utf8.constData(), size_t(utf8.size()));
}

} // namespace

void appendXlsxText(QXmlStreamReader &xml, std::string &to)
{
    int phonetic = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            phonetic += xml.name() == "rPh"_L1;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            phonetic -= xml.name() == "rPh"_L1;
            break;
        case QXmlStreamReader::Characters:
            if (phonetic == 0 && (!xml.isWhitespace() || depth > 1))
                appendUnescaped(xml.text(), to);
            break;
        default:
            break;
        }
    }
}

void expectWhole(const QXmlStreamReader &xml, const XlsxPart &part, const XlsxPackage &package)
{
    if (!part.fault().isEmpty())
        throw Error(Error::Invalid, part.fault());
    if (xml.hasError())
        package.refuseDamage();
}

XlsxWorkbook::XlsxWorkbook(const XlsxPackage &package) : m_package(package)
{
    if (package.has(u"content.xml"_s) || package.has(u"xl/workbook.bin"_s))
        throw Error(Error::Invalid,
                    Words::tr("%1 is a workbook of another format. Save it as .xlsx or CSV and import that.")
                        .arg(package.name()));
    const QString part = workbookPart(package);
    if (!package.has(part))
        throw Error(
            Error::Invalid,
            Words::tr("%1 is an archive without a workbook. Unpack it and import what is in it.").arg(package.name()));
    readSheets(part);
}

void XlsxWorkbook::readSheets(const QString &workbook)
{
    const QString folder = workbook.section(u'/', 0, -2);
    const Relations relations = relationsOf(m_package, folder, workbook.section(u'/', -1));
    const auto part = m_package.open(workbook);
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd() && m_sheets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            m_from1904 = isTrue(attributes.value("date1904"_L1));
        const Relation relation = xml.name() == "sheet"_L1 ? relations.value(relationId(attributes)) : Relation();
        if (relation.type == "worksheet"_L1)
            m_sheets.push_back({attributes.value("name"_L1).toString(), relation.target,
                                attributes.value("state"_L1).contains("idden"_L1, Qt::CaseInsensitive)});
    }
    expectWhole(xml, *part, m_package);
    readStrings(firstOf(relations, "sharedStrings"_L1));
    readStyles(firstOf(relations, "styles"_L1));
}

void XlsxWorkbook::readStrings(const QString &name)
{
    if (name.isEmpty() || !m_package.has(name))
        return;
    const auto part = m_package.open(name);
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
            continue;
        appendXlsxText(xml, m_text);
        m_begins.push_back(m_text.size());
        if (m_text.size() > mostSharedText)
            throw Error(Error::Invalid,
                        Words::tr("%1 holds more than 256 MB of text. Split it.").arg(m_package.name()));
    }
    expectWhole(xml, *part, m_package);
}

void XlsxWorkbook::readStyles(const QString &name)
{
    if (name.isEmpty() || !m_package.has(name))
        return;
    QHash<int, QString> codes;
    bool inCellFormats = false;
    const auto part = m_package.open(name);
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd() && m_styles.size() < mostStyles) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int format = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            codes.insert(format, xml.attributes().value("formatCode"_L1).toString());
        else if (xml.name() == "xf"_L1 && inCellFormats)
            m_styles.push_back(codes.contains(format) ? shownBy(codes.value(format)) : shownByBuiltIn(format));
    }
    expectWhole(xml, *part, m_package);
}

std::string_view XlsxWorkbook::string(size_t index) const
{
    if (index + 1 >= m_begins.size())
        return {};
    return std::string_view(m_text).substr(m_begins[index], m_begins[index + 1] - m_begins[index]);
}

} // namespace convenor
