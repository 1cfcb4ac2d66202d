// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a record stands in its table: one column("name", &Person::name) per column. From it follow reading, writing,
// hashing and history; no record writes any of them itself.
//
//     template <> struct Mapping<Headcount> {
//         static constexpr auto table = "headcount";
//         static constexpr auto columns = std::tuple{column("id", &Headcount::id), column("people", &Headcount::people)};
//     };
//
// A column that people look for words in is marked: column("name", &Person::name).searchable(). See search.h.
#pragma once

#include "core/base/checked.h"
#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/row.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <tuple>
#include <vector>

namespace convenor {

template <class T, class V> struct Column
{
    const char *name;
    V T::*member;
    bool isSearchable = false;

    /// The same column, whose words the search index holds.
    constexpr Column searchable() const { return {name, member, true}; }
};

template <class T, class V> constexpr Column<T, V> column(const char *name, V T::*member)
{
    return {name, member};
}

/// Specialised for each record: `table`, a name, and `columns`, a tuple whose first is the id.
template <class T> struct Mapping;

/// Specialised for each enum that is stored: `names`, an array of its texts in the order of its values.
template <class E> struct EnumNames;

/// The text under which \a value is stored and exchanged.
template <class E> constexpr const char *enumName(E value)
{
    return EnumNames<E>::names[size_t(value)];
}

/// The value whose text is \a name; nothing if there is none.
template <class E> std::optional<E> enumOf(std::string_view name)
{
    constexpr auto &names = EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i)
        if (name == names[i])
            return E(i);
    return std::nullopt;
}

/// Throws Error(Storage): a value in the file is not of its column's type.
[[noreturn]] void refuseCell();

inline void expect(const Cell &cell, Cell::Type type)
{
    if (cell.type != type)
        refuseCell();
}

/// How values of type V are put into a row and taken from a cell.
template <class V, class = void> struct ColumnType;

template <class V> struct ColumnType<V, std::enable_if_t<std::is_integral_v<V>>>
{
    static void put(Row &row, V value) { row.addNumber(qint64(value)); }
    static V from(const Cell &cell)
    {
        expect(cell, Cell::Number);
        return V(cell.number);
    }
};

template <class V> struct ColumnType<V, std::enable_if_t<std::is_enum_v<V>>>
{
    static void put(Row &row, V value) { row.addText(enumName(value)); }
    static V from(const Cell &cell)
    {
        expect(cell, Cell::Text);
        const auto value = enumOf<V>(cell.bytes);
        if (!value)
            refuseCell();
        return *value;
    }
};

template <class T> struct ColumnType<Id<T>>
{
    static void put(Row &row, Id<T> value) { row.addNumber(value.value()); }
    static Id<T> from(const Cell &cell)
    {
        expect(cell, Cell::Number);
        return Id<T>(cell.number);
    }
};

template <> struct ColumnType<QString>
{
    static void put(Row &row, const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        row.addText({utf8.constData(), size_t(utf8.size())});
    }
    static QString from(const Cell &cell)
    {
        expect(cell, Cell::Text);
        return QString::fromUtf8(cell.bytes.data(), qsizetype(cell.bytes.size()));
    }
};

template <> struct ColumnType<QDate>
{
    static void put(Row &row, QDate value) { ColumnType<QString>::put(row, value.toString(Qt::ISODate)); }
    static QDate from(const Cell &cell)
    {
        expect(cell, Cell::Text);
        const QDate day = parseIsoDay(cell.bytes);
        if (!cell.bytes.empty() && !day.isValid())
            refuseCell();
        return day;
    }
};

template <> struct ColumnType<QTime>
{
    static void put(Row &row, QTime value)
    {
        ColumnType<QString>::put(row,
                                 value.toString(value.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")));
    }
    static QTime from(const Cell &cell)
    {
        const QTime time = QTime::fromString(ColumnType<QString>::from(cell), Qt::ISODate);
        if (!time.isValid())
            refuseCell();
        return time;
    }
};

template <> struct ColumnType<HalfDate>
{
    static void put(Row &row, const HalfDate &value) { ColumnType<QString>::put(row, value.toString()); }
    static HalfDate from(const Cell &cell)
    {
        const auto value = HalfDate::parse(ColumnType<QString>::from(cell));
        if (!value)
            refuseCell();
        return *value;
    }
};

template <class V, class Check> struct ColumnType<Checked<V, Check>>
{
    static void put(Row &row, const Checked<V, Check> &value) { ColumnType<V>::put(row, value.value()); }
    static Checked<V, Check> from(const Cell &cell) { return Checked<V, Check>::trusted(ColumnType<V>::from(cell)); }
};

template <class V> struct ColumnType<std::optional<V>>
{
    static void put(Row &row, const std::optional<V> &value)
    {
        if (value)
            ColumnType<V>::put(row, *value);
        else
            row.addNull();
    }
    static std::optional<V> from(const Cell &cell)
    {
        if (cell.type == Cell::Null)
            return std::nullopt;
        return ColumnType<V>::from(cell);
    }
};

/// Appends the cells of \a record to \a row, in the order of its mapping.
template <class T> void encode(const T &record, Row &row)
{
    std::apply(
        [&](auto... c) { (ColumnType<std::decay_t<decltype(record.*c.member)>>::put(row, record.*c.member), ...); },
        Mapping<T>::columns);
}

/// Reads a record from its cells. Throws Error(Storage) if they do not fit.
template <class T> T decode(CellSource &cells)
{
    T record;
    std::apply(
        [&](auto... c) {
            ((record.*c.member = ColumnType<std::decay_t<decltype(record.*c.member)>>::from(cells.next())), ...);
        },
        Mapping<T>::columns);
    return record;
}

/// The names of T's columns, the id first.
template <class T> std::vector<const char *> columnNames()
{
    return std::apply([](auto... c) { return std::vector<const char *>{c.name...}; }, Mapping<T>::columns);
}

/// The places of T's searchable columns among its columns.
template <class T> std::vector<size_t> searchableColumns()
{
    std::vector<size_t> places;
    size_t place = 0;
    const auto note = [&](bool isSearchable) {
        if (isSearchable)
            places.push_back(place);
        ++place;
    };
    std::apply([&](auto... c) { (note(c.isSearchable), ...); }, Mapping<T>::columns);
    return places;
}

/// The name of the column that \a member is kept in.
template <class T, class V> const char *columnName(V T::*member)
{
    const char *name = nullptr;
    const auto compare = [&](auto c) {
        if constexpr (std::is_same_v<decltype(c.member), V T::*>)
            if (c.member == member)
                name = c.name;
    };
    std::apply([&](auto... c) { (compare(c), ...); }, Mapping<T>::columns);
    return name;
}

} // namespace convenor
