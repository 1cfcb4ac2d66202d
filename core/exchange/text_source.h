// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text file from a stranger, read in pieces as UTF-8 whatever it is written in. UTF-16 and the byte-order marks are
// understood; what is neither UTF-16 nor valid UTF-8 is read as Latin-1.
//
//     TextSource source(QStringLiteral("people.csv"));
//     for (QByteArrayView piece = source.read(); !piece.isEmpty(); piece = source.read()) { … }
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace convenor {

class TextSource
{
public:
    enum class Encoding { Utf8, Utf16LE, Utf16BE, Latin1, Named };

    /// Opens the regular file at \a path, or standard input if it is "-". Throws Error: Storage if it cannot be read,
    /// Invalid if it is a directory, pipe or device. The whole file is read once here, to see whether it is UTF-8.
    /// \a encoding is guessed if it is empty. Throws Error Invalid for a name that nobody knows.
    explicit TextSource(const QString &path, const QString &encoding = {});
    /// Reads the open \a device from where it stands; \a name begins the sentences about it. A sequential device is
    /// first read into memory, at most 256 MB (Error Invalid beyond). The device must outlive this.
    TextSource(QIODevice &device, const QString &name, const QString &encoding = {});

    /// The next piece, at most some 400 KB, valid until the next call; empty at the end. A character may be cut by the
    /// end of a piece. Throws Error Storage.
    QByteArrayView read();

    /// The file's name without its path.
    const QString &name() const { return m_name; }
    Encoding encoding() const { return m_encoding; }
    /// "UTF-8", "UTF-16LE", "UTF-16BE" or "Latin-1". As everywhere on the web, Latin-1 has the additional characters
    /// of Windows-1252 (€, curly quotes). Else the name by which the encoding was asked for.
    QString encodingName() const;
    /// Bytes of the file taken so far, and in all.
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const { return m_size; }

private:
    void spool();
    void begin(const QString &encoding);
    void guessEncoding(qint64 mark);
    void setEncoding(const QString &name);
    void setDecoder();
    qint64 fill();
    bool isUtf8();
    void rewind(qint64 offset);

    QString m_name;
    std::unique_ptr<QIODevice> m_own;
    QIODevice *m_device = nullptr;
    qint64 m_start = 0;
    qint64 m_size = 0;
    qint64 m_bytesRead = 0;
    Encoding m_encoding = Encoding::Utf8;
    QString m_encodingName; ///< of Named
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringEncoder::Utf8}; ///< keeps the first half of a surrogate pair that a piece cuts
    QByteArray m_raw;
    QByteArray m_text;
};

} // namespace convenor
