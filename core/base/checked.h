// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that cannot be invalid: Checked<QString, NameCheck> holds nothing that NameCheck finds a problem with.
//
//     if (const auto problem = Name::problem(text)) warn(*problem); else person.name = Name(text);
#pragma once

#include "core/base/error.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace convenor {

/// Check has `static V cleaned(V)` and `static std::optional<QString> problem(const V &)`, a whole sentence.
/// A default-constructed value is "not yet set"; the schema refuses to store it where it is needed.
template <class V, class Check> class Checked
{
public:
    Checked() = default;
    /// Throws Error(Invalid) with the sentence of problem().
    explicit Checked(V value) : m_value(Check::cleaned(std::move(value)))
    {
        if (const auto sentence = Check::problem(m_value))
            throw Error(Error::Invalid, *sentence);
    }
    /// What the database holds was checked when it was written.
    static Checked trusted(V value)
    {
        Checked result;
        result.m_value = std::move(value);
        return result;
    }
    /// Why \a value cannot be taken; nothing if it can.
    static std::optional<QString> problem(const V &value) { return Check::problem(Check::cleaned(value)); }

    const V &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const Checked &) const = default;

private:
    V m_value;
};

struct NameCheck
{
    static QString cleaned(QString text);
    static std::optional<QString> problem(const QString &text);
};
struct EmailCheck
{
    static QString cleaned(QString text);
    static std::optional<QString> problem(const QString &text);
};
struct UrlCheck
{
    static QString cleaned(QString text);
    static std::optional<QString> problem(const QString &text);
};

/// One line of 1 to 200 characters.
using Name = Checked<QString, NameCheck>;
/// An address with one @, or empty.
using Email = Checked<QString, EmailCheck>;
/// A http, https or mailto link, or empty.
using Url = Checked<QString, UrlCheck>;

} // namespace convenor
