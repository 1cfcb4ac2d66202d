// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an .xlsx file. What a stranger packed is measured before it is unpacked, and again while it is.
//
//     const XlsxPackage package(path);
//     const auto part = package.open(u"xl/workbook.xml"_s);
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace convenor {

/// One part, unpacked as it is read. Reading fails, and fault() says why, if there is more in it than the archive says or
/// it is damaged.
class XlsxPart final : public QIODevice
{
public:
    XlsxPart(zip_file *file, qint64 size, QString package);
    ~XlsxPart() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_atEnd; }
    qint64 unpackedSize() const { return m_size; }
    qint64 bytesRead() const { return m_read; }
    /// A sentence, or empty.
    const QString &fault() const { return m_fault; }

protected:
    qint64 readData(char *to, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void measureText(const char *bytes, qint64 size);
    qint64 fail(const QString &sentence);

    zip_file *m_file;
    qint64 m_size;
    QString m_package;
    qint64 m_read = 0;
    qint64 m_sinceTag = 0;
    bool m_atEnd = false;
    QString m_fault;
};

class XlsxPackage
{
public:
    /// Throws Error: Storage if the file cannot be read, Invalid if it is no archive.
    explicit XlsxPackage(const QString &path);
    XlsxPackage(QByteArray bytes, QString name);

    const QString &name() const { return m_name; }
    bool has(const QString &part) const;
    /// Throws Error Invalid if there is no such part, or if it is larger than can be meant once unpacked: 512 MB, or a
    /// hundred times what it is packed beyond 32 MB.
    std::unique_ptr<XlsxPart> open(const QString &part) const;
    /// The sentence for content that makes no sense.
    [[noreturn]] void refuseDamage() const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    QString m_name;
    QByteArray m_bytes;
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace convenor
