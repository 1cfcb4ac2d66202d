// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/stat.h>

namespace convenor {

namespace {

constexpr qint64 pieceSize = 128 * 1024;
constexpr qint64 spoolLimit = 256 * 1024 * 1024;

/// What Windows-1252 has at 0x80–0x9F; the five that it leaves undefined are the control characters of Latin-1.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

QByteArray utf8FromLatin1(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80u]);
    }
    return text.toUtf8();
}

struct Guess
{
    TextSource::Encoding encoding;
    qint64 mark; ///< length of the byte-order mark
};

/// UTF-16 without a mark shows in its zero bytes: in Western text nearly every second byte, always on the same side.
TextSource::Encoding guessUnmarked(QByteArrayView head)
{
    const qsizetype pairs = std::min<qsizetype>(head.size(), 4096) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == '\0';
        odd += head[2 * i + 1] == '\0';
    }
    if (odd * 4 >= pairs && odd > even * 10)
        return TextSource::Encoding::Utf16LE;
    if (even * 4 >= pairs && even > odd * 10)
        return TextSource::Encoding::Utf16BE;
    return TextSource::Encoding::Utf8;
}

Guess guess(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {TextSource::Encoding::Utf8, 3};
    if (head.startsWith("\xff\xfe"))
        return {TextSource::Encoding::Utf16LE, 2};
    if (head.startsWith("\xfe\xff"))
        return {TextSource::Encoding::Utf16BE, 2};
    return {guessUnmarked(head), 0};
}

/// Length of the whole UTF-8 characters at the beginning of \a bytes; a character cut off at the end is not counted.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    qsizetype lead = bytes.size();
    for (int back = 0; back < 3 && lead > 0; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[--lead]);
        if (byte < 0x80)
            return bytes.size();
        if (byte >= 0xc0)
            return lead + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > bytes.size() ? lead : bytes.size();
    }
    return bytes.size();
}

} // namespace

TextSource::TextSource(const QString &path)
{
    if (path == u'-') {
        m_name = tr("Standard input");
        auto input = std::make_unique<QFile>();
        if (!input->open(stdin, QIODevice::ReadOnly))
            throw Error(Error::Storage, tr("%1 could not be read: %2.").arg(m_name, input->errorString()));
        m_own = std::move(input);
        m_device = m_own.get();
    } else {
        openFile(path);
    }
    begin();
}

TextSource::TextSource(QIODevice &device, const QString &name) : m_name(name), m_device(&device)
{
    begin();
}

/// Looks before it opens: opening a pipe would wait for a writer, and a device may never end.
void TextSource::openFile(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        throw Error(Error::Storage, tr("%1 could not be read: %2.").arg(path, reason));
    }
    if (S_ISDIR(status.st_mode))
        throw Error(Error::Invalid, tr("%1 is a folder. Choose a file in it.").arg(path));
    if (!S_ISREG(status.st_mode))
        throw Error(Error::Invalid, tr("%1 is a pipe or a device. Give a file, or “-” for standard input.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Error::Storage, tr("%1 could not be read: %2.").arg(path, file->errorString()));
    m_own = std::move(file);
    m_device = m_own.get();
}

void TextSource::begin()
{
    if (m_device->isSequential())
        spool();
    m_start = m_device->pos();
    m_size = m_device->size() - m_start;
    m_raw.resize(pieceSize);
    const Guess found = guess(QByteArrayView(m_raw).first(fill()));
    m_encoding = found.encoding;
    rewind(found.mark);
    if (m_encoding == Encoding::Utf8 && !isUtf8())
        m_encoding = Encoding::Latin1;
    else if (m_encoding == Encoding::Utf16LE)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (m_encoding == Encoding::Utf16BE)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    rewind(found.mark);
}

/// Detection needs to read twice, so what cannot be read twice is kept in memory: no file with names is left on disk.
void TextSource::spool()
{
    auto memory = std::make_unique<QBuffer>();
    QByteArray &all = memory->buffer();
    for (;;) {
        const QByteArray piece = m_device->read(pieceSize);
        if (piece.isEmpty() && !m_device->waitForReadyRead(-1))
            break;
        if (all.size() + piece.size() > spoolLimit)
            throw Error(Error::Invalid, tr("%1 is larger than 256 MB. Save it as a file and read that.").arg(m_name));
        all += piece;
    }
    memory->open(QIODevice::ReadOnly);
    m_own = std::move(memory);
    m_device = m_own.get();
}

void TextSource::rewind(qint64 offset)
{
    if (!m_device->seek(m_start + offset))
        throw Error(Error::Storage, tr("%1 could not be read: %2.").arg(m_name, m_device->errorString()));
    m_bytesRead = offset;
}

qint64 TextSource::fill()
{
    const qint64 got = m_device->read(m_raw.data(), m_raw.size());
    if (got < 0)
        throw Error(Error::Storage, tr("%1 could not be read: %2.").arg(m_name, m_device->errorString()));
    m_bytesRead += got;
    return got;
}

bool TextSource::isUtf8()
{
    QByteArray joined;
    for (qint64 got = fill(); got > 0; got = fill()) {
        QByteArrayView piece = QByteArrayView(m_raw).first(got);
        if (!joined.isEmpty()) {
            joined += piece;
            piece = joined;
        }
        const qsizetype whole = wholeCharacters(piece);
        if (!piece.first(whole).isValidUtf8())
            return false;
        joined = piece.sliced(whole).toByteArray();
    }
    return joined.isEmpty();
}

QByteArrayView TextSource::read()
{
    const qint64 got = fill();
    const QByteArrayView raw = QByteArrayView(m_raw).first(got);
    if (m_encoding == Encoding::Utf8 || got == 0)
        return raw;
    if (m_encoding == Encoding::Latin1)
        m_text = utf8FromLatin1(raw);
    else
        m_text = m_encoder.encode(QString(m_decoder.decode(raw)));
    return m_text.isEmpty() ? read() : m_text; // half a character alone yields nothing, which is not the end
}

QString TextSource::encodingName() const
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LE:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BE:
        return QStringLiteral("UTF-16BE");
    case Encoding::Latin1:
        break;
    }
    return QStringLiteral("Latin-1");
}

} // namespace convenor
