// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include "core/base/error.h"
#include "core/base/words.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace convenor {

namespace {

Error notARow()
{
    return {Error::Storage, Words::tr("A part of this workspace is damaged. Run check on it, then restore a backup.")};
}

} // namespace

Row &Row::addNull()
{
    m_bytes.push_back(char(Cell::Null));
    return *this;
}

Row &Row::addNumber(qint64 value)
{
    m_bytes.push_back(char(Cell::Number));
    addVarint((quint64(value) << 1) ^ quint64(value >> 63));
    return *this;
}

Row &Row::addText(std::string_view utf8)
{
    return addBytes(Cell::Text, utf8);
}

Row &Row::addBlob(std::string_view bytes)
{
    return addBytes(Cell::Blob, bytes);
}

Row &Row::add(const Cell &cell)
{
    switch (cell.type) {
    case Cell::Null:
        return addNull();
    case Cell::Number:
        return addNumber(cell.number);
    case Cell::Text:
    case Cell::Blob:
        break;
    }
    return addBytes(cell.type, cell.bytes);
}

Row &Row::addBytes(Cell::Type type, std::string_view bytes)
{
    m_bytes.push_back(char(type));
    addVarint(bytes.size());
    m_bytes.append(bytes);
    return *this;
}

void Row::addVarint(quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.push_back(char(value | 0x80));
    m_bytes.push_back(char(value));
}

quint64 Row::hash(quint64 seed) const
{
    return hashOf(m_bytes, seed);
}

Cell RowReader::next()
{
    if (m_rest.empty() || quint8(m_rest.front()) > Cell::Blob)
        throw notARow();
    Cell cell{Cell::Type(m_rest.front())};
    m_rest.remove_prefix(1);
    if (cell.type == Cell::Null)
        return cell;
    const quint64 value = varint();
    if (cell.type == Cell::Number) {
        cell.number = qint64(value >> 1) ^ -qint64(value & 1);
        return cell;
    }
    if (value > m_rest.size())
        throw notARow();
    cell.bytes = m_rest.substr(0, value);
    m_rest.remove_prefix(value);
    return cell;
}

qint64 RowReader::number()
{
    const Cell cell = next();
    if (cell.type != Cell::Number)
        throw notARow();
    return cell.number;
}

quint64 RowReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_rest.empty())
            break;
        const auto byte = quint8(m_rest.front());
        m_rest.remove_prefix(1);
        value |= quint64(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    throw notARow();
}

quint64 hashOf(std::string_view bytes, quint64 seed)
{
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

} // namespace convenor
