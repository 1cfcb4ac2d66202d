// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one row under import changes, field by field, in words: told by Upserts from the mapping of each record.
//
//     edits.begin(); records.put(key, person); for (const FieldEdit &edit : edits.take()) …
#pragma once

#include "core/store/mapping.h"

#include <QString>

#include <vector>

namespace convenor {

struct FieldEdit
{
    const char *field; ///< the column of the record
    QString before;
    QString after;
};

class FieldEdits
{
public:
    /// A new row begins.
    void begin()
    {
        m_row = Row::Untouched;
        m_edits.clear();
    }
    template <class T> void change(const T &before, const T &after)
    {
        m_row = m_row == Row::Untouched ? Row::Known : m_row;
        note(before, after);
    }
    void keep() { m_row = m_row == Row::Untouched ? Row::Known : m_row; }
    /// Of a record that is new with the row nothing is told; of one that a known record gets, all of it.
    template <class T> void add(const T &record)
    {
        m_row = m_row == Row::Untouched ? Row::New : m_row;
        if (m_row == Row::Known)
            note(T(), record);
    }
    /// Something that a person gets besides the values of the row's record.
    void tell(const char *field, const QString &value) { m_edits.push_back({field, {}, value}); }
    std::vector<FieldEdit> take() { return std::move(m_edits); }

private:
    enum class Row { Untouched, New, Known };

    template <class T> void note(const T &before, const T &after)
    {
        std::apply([&](auto... c) { (compare(c.name, before.*c.member, after.*c.member), ...); }, Mapping<T>::columns);
    }
    template <class V> void compare(const char *field, const V &before, const V &after)
    {
        if (!(before == after))
            m_edits.push_back({field, inWords(before), inWords(after)});
    }
    /// What is kept for the program alone.
    template <class T> static void compare(const char *, const Id<T> &, const Id<T> &) {}
    template <class T> static void compare(const char *, const std::optional<Id<T>> &, const std::optional<Id<T>> &) {}
    static void compare(const char *, const qint64 &, const qint64 &) {}
    static void compare(const char *, const bool &, const bool &) {}

    static QString inWords(const QString &value) { return value; }
    static QString inWords(const HalfDate &value) { return value.toString(); }
    static QString inWords(QDate value) { return value.toString(Qt::ISODate); }
    static QString inWords(QTime value) { return value.toString(QStringLiteral("HH:mm")); }
    static QString inWords(int value) { return QString::number(value); }
    template <class V, class C> static QString inWords(const Checked<V, C> &value) { return inWords(value.value()); }
    template <class V> static QString inWords(const std::optional<V> &value)
    {
        return value ? inWords(*value) : QString();
    }
    template <class E>
    requires std::is_enum_v<E>
    static QString inWords(E value) { return QString::fromLatin1(enumName(value)); }

    std::vector<FieldEdit> m_edits;
    Row m_row = Row::Untouched;
};

} // namespace convenor
