// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The content lines that iCalendar and vCard files consist of: NAME;PARAMETER=…:value, folded where they are long.
//
//     ContentLines lines(decodedLines(bytes, warnings), warnings);
//     for (QByteArray line = lines.next(); !line.isEmpty(); line = lines.next())
//         if (const auto property = contentProperty(line)) …
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace convenor {

struct ContentProperty
{
    QByteArray name;       ///< in capitals
    QByteArray parameters; ///< as written, such as TZID="Europe/Berlin";VALUE=DATE
    QByteArray value;      ///< as written

    /// The value of the parameter \a key without quotes; empty if there is none.
    QString parameter(QByteArrayView key) const;
    /// The value with its escapes resolved.
    QString text() const;
    /// The value split at each \a separator that is not escaped, each part resolved.
    QStringList texts(char separator = ',') const;
};

/// Warnings of one file, each said once, and no more than anybody would read.
class LineWarnings
{
public:
    void add(const QString &sentence);
    const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

/// The \a bytes of a file as UTF-8 without a mark of byte order; single lines may still be in another encoding.
QByteArray decodedLines(const QByteArray &bytes, LineWarnings &warnings);

/// Reads logical lines: ends may be CRLF, LF or CR, a line that begins with white space continues the one before.
class ContentLines
{
public:
    /// Both must outlive this.
    ContentLines(const QByteArray &text, LineWarnings &warnings) : m_text(text), m_warnings(warnings) {}

    /// The next line that is not empty, of at most a megabyte, or an empty one at the end.
    QByteArray next();
    /// The next line as it stands in the file, without unfolding.
    QByteArrayView physical();
    bool atEnd() const { return m_at == m_text.size(); }
    /// On which the last logical line began, from 1.
    int line() const { return m_line; }

private:
    bool isContinued() const;

    const QByteArray &m_text;
    LineWarnings &m_warnings;
    qsizetype m_at = 0;
    int m_physical = 0;
    int m_line = 0;
};

/// The \a line, read as Latin-1 if it is not UTF-8.
QByteArray utf8Line(const QByteArray &line, LineWarnings &warnings);

/// What a line says; nothing if it is no property. Of those that \a isKept refuses only the name is filled in.
std::optional<ContentProperty> contentProperty(const QByteArray &line,
                                               bool (*isKept)(const QByteArray &name) = nullptr);

/// Text for a value: without what would end its line, with what has a meaning escaped.
QString escapedText(const QString &text);

/// A line as it is written: in UTF-8, folded, with its end.
QByteArray foldedLine(const QString &text);

} // namespace convenor
