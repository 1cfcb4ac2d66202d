// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strong 64-bit ids: those of different records do not mix. Made by the client, so that a row has its id before the
// database has seen it, and a shared workspace needs no round trip.
//
//     Id<Person> ada = store.newId<Person>();
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace convenor {

/// Identifies one record of type T. Zero is "none". No meaning of order or time may be taken from it.
template <class T> class Id
{
public:
    Id() = default;
    explicit constexpr Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    QString toString() const { return QString::number(m_value); }

    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class T> size_t qHash(Id<T> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value(), seed);
}

/// Makes 63-bit ids: 41 bits of milliseconds since 2020, 10 bits random to the process, 12 bits of a counter; always
/// more than the one before, so that a bulk import neither clashes nor waits. For one thread at a time.
class IdSource
{
public:
    IdSource();

    qint64 next();
    /// A positive id without order or time, for what must not be joined to anything else.
    static qint64 random();

private:
    qint64 m_process; // the random bits, in place
    qint64 m_last = 0;
    int m_untilClock = 0; // the clock is read once in so many ids
};

} // namespace convenor
