// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of a table as bytes: what is bound to statements, hashed for integrity and kept in the history as the image of
// what was. One form for all three, so that none can disagree with another.
//
//     Row row; row.addNumber(7).addText("Ada"); quint64 h = row.hash(table.seed);
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <string>
#include <string_view>

namespace convenor {

/// One value of a row. The bytes of a text or blob belong to whoever made the cell.
struct Cell
{
    enum Type : quint8 { Null, Number, Text, Blob };

    Type type = Null;
    qint64 number = 0;
    std::string_view bytes = {};
};

/// Cells one after another: a tag byte, then a number as a zig-zag varint or a length and bytes.
class Row
{
public:
    void clear() { m_bytes.clear(); }
    Row &addNull();
    Row &addNumber(qint64 value);
    Row &addText(std::string_view utf8);
    Row &addBlob(std::string_view bytes);
    Row &add(const Cell &cell);

    std::string_view bytes() const { return m_bytes; }
    /// 64 bits that change when any value, its type, or the table (by its \a seed) changes.
    quint64 hash(quint64 seed) const;

private:
    Row &addBytes(Cell::Type type, std::string_view bytes);
    void addVarint(quint64 value);

    std::string m_bytes;
};

/// Where the cells of a row come from, one after another.
class CellSource
{
public:
    virtual Cell next() = 0;

protected:
    ~CellSource() = default;
};

/// Reads the cells of a row again. Throws Error(Storage) if the bytes are not a row: they come from a file.
class RowReader final : public CellSource
{
public:
    explicit RowReader(std::string_view bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.empty(); }
    Cell next() override;
    qint64 number();

private:
    quint64 varint();

    std::string_view m_rest;
};

/// 64-bit hash of any bytes (XXH3).
quint64 hashOf(std::string_view bytes, quint64 seed = 0);

} // namespace convenor
