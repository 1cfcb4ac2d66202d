// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/source_file.h"

#include <QFile>

#include <algorithm>

#include <zip.h>

namespace convenor {

namespace {

constexpr qint64 largestPart = 512 << 20;
constexpr qint64 unsuspicious = 32 << 20;
constexpr qint64 highestRatio = 100;
constexpr qint64 longestText = 1 << 20;

zip_int64_t placeOf(zip *archive, const QString &part)
{
    return zip_name_locate(archive, part.toUtf8().constData(), ZIP_FL_NOCASE);
}

} // namespace

XlsxPart::XlsxPart(zip_file *file, qint64 size, QString package)
    : m_file(file), m_size(size), m_package(std::move(package))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

XlsxPart::~XlsxPart()
{
    zip_fclose(m_file);
}

qint64 XlsxPart::readData(char *to, qint64 size)
{
    if (m_atEnd)
        return -1;
    const qint64 got = zip_fread(m_file, to, zip_uint64_t(size));
    if (got < 0)
        return fail(Words::tr("%1 is damaged and cannot be unpacked. Save it again and import that.").arg(m_package));
    m_atEnd = got == 0;
    m_read += got;
    if (m_read > m_size)
        return fail(Words::tr("%1 holds more than it says it does; it was not made by a spreadsheet.").arg(m_package));
    measureText(to, got);
    return m_fault.isEmpty() ? got : -1;
}

/// An endless cell is seen while it is read: no text is long between two tags.
void XlsxPart::measureText(const char *bytes, qint64 size)
{
    const char *end = bytes + size;
    for (const char *at = bytes; at != end;) {
        const char *tag = std::find(at, end, '<');
        m_sinceTag += tag - at;
        if (m_sinceTag > longestText) {
            fail(Words::tr("%1 has a cell that is longer than 1 MB. Shorten it and import again.").arg(m_package));
            return;
        }
        if (tag == end)
            return;
        m_sinceTag = 0;
        at = tag + 1;
    }
}

qint64 XlsxPart::fail(const QString &sentence)
{
    m_fault = sentence;
    m_atEnd = true;
    return -1;
}

void XlsxPackage::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

XlsxPackage::XlsxPackage(const QString &path) : m_name(sourceName(path))
{
    openSource(path); // refuses what is no file
    int problem = 0;
    m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem));
    if (!m_archive)
        refuseDamage();
}

XlsxPackage::XlsxPackage(QByteArray bytes, QString name) : m_name(std::move(name)), m_bytes(std::move(bytes))
{
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, nullptr);
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (m_archive)
        return;
    zip_source_free(source);
    refuseDamage();
}

bool XlsxPackage::has(const QString &part) const
{
    return placeOf(m_archive.get(), part) >= 0;
}

std::unique_ptr<XlsxPart> XlsxPackage::open(const QString &part) const
{
    const zip_int64_t place = placeOf(m_archive.get(), part);
    zip_stat_t status;
    zip_stat_init(&status);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (place < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(place), 0, &status) != 0 ||
        (status.valid & needed) != needed)
        refuseDamage();
    const bool isLarge = status.size > zip_uint64_t(largestPart);
    const bool isBomb = status.size > zip_uint64_t(unsuspicious) && status.size / highestRatio > status.comp_size;
    if (isLarge || isBomb)
        throw Error(Error::Invalid,
                    Words::tr("%1 would unpack to %2 MB, which is more than a table can be. Import a smaller file.")
                        .arg(m_name)
                        .arg(status.size >> 20));
    zip_file_t *file = zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0);
    if (!file)
        refuseDamage();
    return std::make_unique<XlsxPart>(file, qint64(status.size), m_name);
}

void XlsxPackage::refuseDamage() const
{
    throw Error(Error::Invalid,
                Words::tr("%1 is damaged, or no workbook. Open it in a spreadsheet, save it as .xlsx and import that.")
                    .arg(m_name));
}

} // namespace convenor
