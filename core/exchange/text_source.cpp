// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/source_file.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

namespace convenor {

namespace {

constexpr qint64 pieceSize = 128 * 1024;

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

TextSource::TextSource(const QString &path, const QString &encoding) : m_name(sourceName(path))
{
    if (path == u'-') {
        auto input = std::make_unique<QFile>();
        if (!input->open(stdin, QIODevice::ReadOnly))
            throw Error(Error::Storage, Words::tr("%1 could not be read: %2.").arg(m_name, input->errorString()));
        m_own = std::move(input);
    } else {
        m_own = openSource(path);
    }
    m_device = m_own.get();
    begin(encoding);
}

TextSource::TextSource(QIODevice &device, const QString &name, const QString &encoding)
    : m_name(name), m_device(&device)
{
    begin(encoding);
}

void TextSource::begin(const QString &encoding)
{
    if (m_device->isSequential())
        spool();
    m_start = m_device->pos();
    m_size = m_device->size() - m_start;
    m_raw.resize(pieceSize);
    const Guess found = guess(QByteArrayView(m_raw).first(fill()));
    m_encoding = found.encoding;
    if (encoding.isEmpty())
        guessEncoding(found.mark);
    else
        setEncoding(encoding);
    setDecoder();
    rewind(found.encoding == m_encoding ? found.mark : 0);
}

void TextSource::guessEncoding(qint64 mark)
{
    rewind(mark);
    if (m_encoding == Encoding::Utf8 && !isUtf8())
        m_encoding = Encoding::Latin1;
}

void TextSource::setEncoding(const QString &name)
{
    for (const Encoding known : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Latin1}) {
        m_encoding = known;
        if (encodingName().compare(name, Qt::CaseInsensitive) == 0)
            return;
    }
    m_encoding = Encoding::Named;
    m_encodingName = name;
}

void TextSource::setDecoder()
{
    if (m_encoding == Encoding::Utf16LE)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (m_encoding == Encoding::Utf16BE)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    else if (m_encoding == Encoding::Named)
        m_decoder = QStringDecoder(m_encodingName.toLatin1().constData());
    if (m_encoding == Encoding::Named && !m_decoder.isValid())
        throw Error(Error::Invalid, Words::tr("“%1” is no encoding that can be read. Try UTF-8, UTF-16LE, Latin-1 or "
                                              "windows-1250.")
                                        .arg(m_encodingName));
}

void TextSource::spool()
{
    auto memory = std::make_unique<QBuffer>();
    memory->setData(readWhole(*m_device, m_name));
    memory->open(QIODevice::ReadOnly);
    m_own = std::move(memory);
    m_device = m_own.get();
}

void TextSource::rewind(qint64 offset)
{
    if (!m_device->seek(m_start + offset))
        throw Error(Error::Storage, Words::tr("%1 could not be read: %2.").arg(m_name, m_device->errorString()));
    m_bytesRead = offset;
}

qint64 TextSource::fill()
{
    const qint64 got = m_device->read(m_raw.data(), m_raw.size());
    if (got < 0)
        throw Error(Error::Storage, Words::tr("%1 could not be read: %2.").arg(m_name, m_device->errorString()));
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
    case Encoding::Named:
        return m_encodingName;
    case Encoding::Latin1:
        break;
    }
    return QStringLiteral("Latin-1");
}

} // namespace convenor
