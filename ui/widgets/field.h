// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field of a record, once: its label, how it is shown, how it is edited. One line makes a column of a table, a row of a
// form and what a filter looks at.
//
//     const Fields<Person> fields = {field(tr("Name"), &Person::name), field(tr("Left"), &Person::left),
//                                    choice(tr("Stage"), &Stage::name, {tr("Idea"), tr("Inception"), …})};
#pragma once

#include "core/base/checked.h"
#include "core/base/error.h"
#include "core/base/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace convenor {

/// How a value is edited. Everything is typed as text but what is chosen.
enum class EditorKind { Line, Lines, Number, Day, Choice, YesNo };

template <class T> struct Field
{
    QString label;
    EditorKind editor = EditorKind::Line;
    QStringList choices; ///< of a Choice, in the order of its values

    /// What is shown.
    std::function<QString(const T &)> text;
    /// What stands in a file instead: an ISO date, a number. Empty: what is shown.
    std::function<QVariant(const T &)> plain;
    /// What a table sorts by.
    std::function<QVariant(const T &)> key;
    /// Takes what was typed, or the number of what was chosen. Throws Error(Invalid). Empty: not editable.
    std::function<void(T &, const QString &)> set;
    QString hint; ///< shown in an empty editor
    bool alignRight = false;
};

template <class T> using Fields = std::vector<Field<T>>;

/// Takes a half-known date as people type it. Throws Error(Invalid).
HalfDate typedHalfDate(const QString &text);
/// Takes a whole number, or nothing. Throws Error(Invalid).
std::optional<int> typedNumber(const QString &text);
/// A date as the user's language writes it; "2023" and "May 2023" if only that is known.
QString shownDate(const HalfDate &date);
QString shownDate(QDate day);

namespace detail {

template <class T, class V> Field<T> fieldOf(const QString &label, V T::*member, EditorKind editor)
{
    Field<T> result;
    result.label = label;
    result.editor = editor;
    if constexpr (requires(const V &v) { v.value().toLower(); }) {
        result.text = [member](const T &r) { return (r.*member).value(); };
        result.set = [member](T &r, const QString &typed) { r.*member = V(typed); };
    } else if constexpr (std::is_same_v<V, QString>) {
        result.text = [member](const T &r) { return r.*member; };
        result.set = [member](T &r, const QString &typed) { r.*member = typed.trimmed(); };
    } else if constexpr (std::is_same_v<V, HalfDate>) {
        result.text = [member](const T &r) { return shownDate(r.*member); };
        result.key = [member](const T &r) { return QVariant((r.*member).toString()); };
        result.plain = result.key;
        result.set = [member](T &r, const QString &typed) { r.*member = typedHalfDate(typed); };
    } else if constexpr (std::is_same_v<V, std::optional<int>>) {
        result.text = [member](const T &r) { return r.*member ? QLocale().toString(*(r.*member)) : QString(); };
        result.key = [member](const T &r) { return r.*member ? QVariant(*(r.*member)) : QVariant(-1); };
        result.plain = [member](const T &r) { return r.*member ? QVariant(*(r.*member)) : QVariant(QString()); };
        result.set = [member](T &r, const QString &typed) { r.*member = typedNumber(typed); };
        result.alignRight = true;
    } else {
        static_assert(std::is_same_v<V, bool>, "say how this member is shown");
        result.text = [member](const T &r) {
            return r.*member ? QCoreApplication::translate("Field", "yes") : QCoreApplication::translate("Field", "no");
        };
        result.set = [member](T &r, const QString &chosen) { r.*member = chosen == u"1"; };
    }
    if (!result.key)
        result.key = [text = result.text](const T &r) { return QVariant(text(r).toCaseFolded()); };
    return result;
}

template <class V> constexpr EditorKind editorFor()
{
    if constexpr (std::is_same_v<V, HalfDate>)
        return EditorKind::Day;
    else if constexpr (std::is_same_v<V, std::optional<int>>)
        return EditorKind::Number;
    else if constexpr (std::is_same_v<V, bool>)
        return EditorKind::YesNo;
    else
        return EditorKind::Line;
}

} // namespace detail

/// A field that is edited as the type of \a member suggests.
template <class T, class V> Field<T> field(const QString &label, V T::*member)
{
    return detail::fieldOf(label, member, detail::editorFor<V>());
}

/// The same with several lines of text.
template <class T> Field<T> linesField(const QString &label, QString T::*member)
{
    return detail::fieldOf(label, member, EditorKind::Lines);
}

/// One of an enum's values, shown by \a names in their order.
template <class T, class E> Field<T> choice(const QString &label, E T::*member, const QStringList &names)
{
    Field<T> result;
    result.label = label;
    result.editor = EditorKind::Choice;
    result.choices = names;
    result.text = [member, names](const T &r) { return names.value(int(r.*member)); };
    result.key = [member](const T &r) { return QVariant(int(r.*member)); };
    result.set = [member](T &r, const QString &number) { r.*member = E(number.toInt()); };
    return result;
}

/// Something to read: what \a text makes of the record.
template <class T> Field<T> shown(const QString &label, std::function<QString(const T &)> text)
{
    Field<T> result;
    result.label = label;
    result.text = std::move(text);
    result.key = [text = result.text](const T &r) { return QVariant(text(r).toCaseFolded()); };
    return result;
}

} // namespace convenor
