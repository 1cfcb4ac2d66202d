// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_records.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <QJsonDocument>

#include <utility>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 128 * 1024;
constexpr qsizetype longestRecord = 16 << 20;
constexpr qsizetype longestKey = 1'000;

} // namespace

JsonRecords::JsonRecords(QIODevice &device, QString file) : m_device(device), m_file(std::move(file))
{
    readHeader();
}

/// The next byte, or 0 at the end.
char JsonRecords::peek()
{
    if (m_at == m_piece.size()) {
        m_taken += m_piece.size();
        m_at = 0;
        m_piece = m_device.read(pieceSize);
    }
    return m_piece.isEmpty() ? '\0' : m_piece[m_at];
}

char JsonRecords::take()
{
    const char c = peek();
    if (m_piece.isEmpty())
        refuse(Words::tr("it ends in the middle. It may have been cut off"));
    ++m_at;
    m_line += c == '\n';
    return c;
}

char JsonRecords::skipSpace()
{
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
        take();
    return peek();
}

void JsonRecords::expect(char wanted)
{
    skipSpace();
    if (take() != wanted)
        refuseSyntax();
}

bool JsonRecords::takeIf(char wanted)
{
    if (skipSpace() != wanted)
        return false;
    take();
    return true;
}

/// A key, which in our files has no escapes.
QByteArray JsonRecords::string()
{
    QByteArray text;
    expect('"');
    for (char c = take(); c != '"'; c = take()) {
        if (c == '\\' || text.size() >= longestKey)
            refuseSyntax();
        text += c;
    }
    return text;
}

/// An object with all that is in it.
QByteArray JsonRecords::object()
{
    QByteArray text;
    bool inString = false;
    int depth = 0;
    skipSpace();
    do {
        const char c = take();
        text += c;
        if (inString && c == '\\')
            text += take();
        else if (c == '"')
            inString = !inString;
        else if (!inString)
            depth += (c == '{') - (c == '}');
        if (text.size() > longestRecord)
            refuse(Words::tr("a record is longer than 16 MB"));
    } while (depth > 0);
    return text;
}

void JsonRecords::readHeader()
{
    expect('{');
    for (QByteArray key = string(); key != "tables"; key = string()) {
        readMember(key);
        expect(',');
    }
    expect(':');
    expect('{');
}

/// What stands beside the tables: who wrote the file.
void JsonRecords::readMember(const QByteArray &key)
{
    expect(':');
    QByteArray value;
    if (skipSpace() == '"')
        value = string();
    else
        while (peek() >= '0' && peek() <= '9' && value.size() < 9)
            value += take();
    if (key == "format" && value != "convenor-workspace")
        refuseSyntax();
    m_version = key == "version" ? value.toInt() : m_version;
    m_schema = key == "schema" ? value.toInt() : m_schema;
}

bool JsonRecords::next()
{
    while (!m_inTable || takeIf(']')) {
        m_inTable = false;
        if (takeIf('}')) {
            while (takeIf(','))
                readMember(string());
            expect('}');
            return false;
        }
        if (!std::exchange(m_isFirstTable, false))
            expect(',');
        m_table = string();
        expect(':');
        expect('[');
        m_inTable = m_isFirstRecord = true;
    }
    if (!std::exchange(m_isFirstRecord, false))
        expect(',');
    const QJsonDocument document = QJsonDocument::fromJson(object());
    if (!document.isObject())
        refuseSyntax();
    m_record = document.object();
    return true;
}

void JsonRecords::refuse(const QString &sentence) const
{
    throw Error(
        Error::Invalid,
        Words::tr("%1, line %2: %3. Nothing of the file was imported.").arg(m_file, QString::number(m_line), sentence));
}

void JsonRecords::refuseSyntax() const
{
    refuse(Words::tr("this is not the JSON of a workspace, as Convenor writes it"));
}

} // namespace convenor
