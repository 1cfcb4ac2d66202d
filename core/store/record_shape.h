// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record type as a stranger's file must fill it: which columns are ids, what fits into each, and what stands in one that
// an older file does not know.
//
//     const RecordShapes &shapes = allShapes();
//     if (!shapes[0].columns[2].fits(cell)) refuse(…);
#pragma once

#include "core/store/change.h"

#include <limits>
#include <type_traits>

namespace convenor {

/// What fits into a column of type V: more than its SQL type, for what is read from the document was checked before.
template <class V> struct Fitting
{
    static constexpr bool isId = false;

    static bool fits(const Cell &cell)
    {
        if constexpr (std::is_enum_v<V>)
            return cell.type == Cell::Text && enumOf<V>(cell.bytes);
        else if constexpr (std::is_same_v<V, bool>)
            return cell.type == Cell::Number && (cell.number == 0 || cell.number == 1);
        else if constexpr (std::is_integral_v<V>)
            return cell.type == Cell::Number && cell.number >= std::numeric_limits<V>::min() &&
                   cell.number <= std::numeric_limits<V>::max();
        else
            return cell.type == Cell::Text &&
                   fitsText(QString::fromUtf8(cell.bytes.data(), qsizetype(cell.bytes.size())));
    }

private:
    static bool fitsText(const QString &text)
    {
        if constexpr (std::is_same_v<V, QDate>)
            return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
        else if constexpr (std::is_same_v<V, QTime>)
            return QTime::fromString(text, Qt::ISODate).isValid();
        else if constexpr (std::is_same_v<V, HalfDate>)
            return HalfDate::parse(text).has_value();
        else
            return !text.contains(QChar(QChar::Null));
    }
};
template <class T> struct Fitting<Id<T>>
{
    static constexpr bool isId = true;
    static bool fits(const Cell &cell) { return cell.type == Cell::Number && cell.number > 0; }
};
template <class V, class Check> struct Fitting<Checked<V, Check>>
{
    static constexpr bool isId = false;
    static bool fits(const Cell &cell)
    {
        if (!Fitting<V>::fits(cell))
            return false;
        const V value = ColumnType<V>::from(cell);
        return Check::cleaned(value) == value && !Check::problem(value);
    }
};
template <class V> struct Fitting<std::optional<V>>
{
    static constexpr bool isId = Fitting<V>::isId;
    static bool fits(const Cell &cell) { return cell.type == Cell::Null || Fitting<V>::fits(cell); }
};

struct ColumnShape
{
    bool (*fits)(const Cell &cell);
    bool isId;
};

struct RecordShape
{
    RecordType type;
    std::vector<ColumnShape> columns;
    Row defaults;
};

template <class T> RecordShape recordShape()
{
    RecordShape shape{recordType<T>(), {}, {}};
    const auto add = [&](auto column) {
        using V = std::decay_t<decltype(std::declval<T>().*column.member)>;
        shape.columns.push_back({&Fitting<V>::fits, Fitting<V>::isId});
    };
    std::apply([&](auto... column) { (add(column), ...); }, Mapping<T>::columns);
    encode(T(), shape.defaults);
    return shape;
}

using RecordShapes = std::vector<RecordShape>;

} // namespace convenor
