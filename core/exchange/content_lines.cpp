// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"

#include "core/base/words.h"

#include <QStringDecoder>

#include <algorithm>

namespace convenor {

namespace {

constexpr qsizetype longestLine = 1 << 20;
constexpr qsizetype foldedAt = 75; ///< octets, without the line's end
constexpr qsizetype mostWarnings = 50;

/// The position of \a wanted outside quotes from \a from on, or the size.
qsizetype findUnquoted(QByteArrayView text, char wanted, qsizetype from)
{
    bool quoted = false;
    for (auto i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == wanted && !quoted)
            return i;
    }
    return text.size();
}

QString resolved(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain.append(text[i]);
            continue;
        }
        const char escaped = text[++i];
        plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
    }
    return QString::fromUtf8(plain);
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

} // namespace

QByteArray decodedLines(const QByteArray &bytes, LineWarnings &warnings)
{
    const auto begins = [&](const char *mark, qsizetype size) { return bytes.startsWith(QByteArrayView(mark, size)); };
    const bool little = begins("\xff\xfe", 2) || begins("B\0", 2);
    const bool big = begins("\xfe\xff", 2) || begins("\0B", 2);
    if (little || big) {
        QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decode(bytes);
        return text.toUtf8().replace("\xef\xbb\xbf", "");
    }
    QByteArray text = begins("\xef\xbb\xbf", 3) ? bytes.mid(3) : bytes;
    if (text.contains('\0')) {
        warnings.add(Words::tr("The file holds characters that are no text and are left out; it may be damaged."));
        text.replace(QByteArrayView("\0", 1), QByteArrayView());
    }
    return text;
}

QByteArrayView ContentLines::physical()
{
    const auto begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        ++m_at;
    const QByteArrayView line(m_text.constData() + begin, m_at - begin);
    if (m_at < m_text.size())
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    ++m_physical;
    return line;
}

bool ContentLines::isContinued() const
{
    return m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t');
}

QByteArray ContentLines::next()
{
    QByteArray line;
    while (line.isEmpty() && m_at < m_text.size()) {
        line = physical().toByteArray();
        m_line = m_physical;
        while (isContinued()) {
            const auto more = physical().sliced(1);
            line.append(more.first(std::min(more.size(), std::max<qsizetype>(0, longestLine - line.size()))));
        }
    }
    if (line.size() >= longestLine) {
        m_warnings.add(Words::tr("Line %1 is longer than a megabyte; its end was left out.").arg(m_line));
        line.truncate(longestLine);
    }
    return line;
}

QByteArray utf8Line(const QByteArray &line, LineWarnings &warnings)
{
    if (line.isValidUtf8()) // asked of whole lines only: folding may cut a character in two
        return line;
    warnings.add(Words::tr("The file is not in UTF-8 throughout; such lines were read as Latin-1."));
    return QString::fromLatin1(line).toUtf8();
}

std::optional<ContentProperty> contentProperty(const QByteArray &line, bool (*isKept)(const QByteArray &name))
{
    const auto isName = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-'; };
    auto colon = findUnquoted(line, ':', 0);
    if (colon == line.size())
        colon = line.indexOf(':'); // a quote without its partner
    if (colon <= 0)
        return std::nullopt;
    const auto semicolon = line.indexOf(';');
    const auto nameEnd = semicolon > 0 && semicolon < colon ? semicolon : colon;
    ContentProperty property;
    property.name = line.left(nameEnd).trimmed().toUpper();
    if (property.name.isEmpty() || !std::all_of(property.name.cbegin(), property.name.cend(), isName))
        return std::nullopt;
    if (isKept && !isKept(property.name))
        return property; // nobody asks for the rest
    property.parameters = line.mid(nameEnd + 1, std::max<qsizetype>(0, colon - nameEnd - 1));
    property.value = line.mid(colon + 1);
    return property;
}

QString ContentProperty::parameter(QByteArrayView key) const
{
    for (qsizetype from = 0; from < parameters.size();) {
        const auto end = findUnquoted(parameters, ';', from);
        const QByteArray part = parameters.mid(from, end - from);
        const auto equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(part.mid(equals + 1).replace('"', "")).trimmed();
        from = end + 1;
    }
    return {};
}

QString ContentProperty::text() const
{
    return resolved(value);
}

QStringList ContentProperty::texts(char separator) const
{
    QStringList list;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            list.append(resolved(QByteArrayView(value).sliced(from, i - from)));
            from = i + 1;
        }
    }
    if (from < value.size())
        list.append(resolved(QByteArrayView(value).sliced(from))); // ends in a lone backslash
    return list;
}

void LineWarnings::add(const QString &sentence)
{
    if (m_list.size() == mostWarnings)
        m_list.append(Words::tr("There is more of this kind in the file."));
    if (m_list.size() < mostWarnings && !m_list.contains(sentence))
        m_list.append(sentence);
}

QString escapedText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\\' || c == u',' || c == u';')
            result += QString(u'\\') + c;
        else if (c >= u' ' || c == u'\t')
            result += c;
    }
    return result;
}

QByteArray foldedLine(const QString &text)
{
    const QByteArray octets = text.toUtf8();
    QByteArray folded;
    qsizetype room = foldedAt;
    for (qsizetype from = 0; from < octets.size();) {
        auto size = std::min(room, octets.size() - from);
        while (from + size < octets.size() && continuesCharacter(octets[from + size]))
            --size;
        folded.append(from ? "\r\n " : "").append(octets.mid(from, size));
        from += size;
        room = foldedAt - 1; // the space that continues
    }
    return folded.append("\r\n");
}

} // namespace convenor
