// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is refused, and why: for tests that expect an Error.
//
//     QVERIFY(isRefused(Error::Conflict, "exists already", [&] { Workspace::create(path, {}); }));
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDebug>

#include <optional>

namespace convenor {

/// The Error that \a act throws; nothing if it throws none.
template <class Act> std::optional<Error> refusalOf(Act &&act)
{
    try {
        act();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

/// True if \a act throws an Error of \a kind whose sentence holds \a words; tells what it does instead.
template <class Act> bool isRefused(Error::Kind kind, const QByteArray &words, Act &&act)
{
    const std::optional<Error> error = refusalOf(act);
    if (!error)
        qWarning() << "not refused; expected" << words;
    else if (error->kind() == kind && error->sentence().contains(QString::fromUtf8(words)))
        return true;
    else
        qWarning() << "refused otherwise:" << error->kind() << error->sentence();
    return false;
}

} // namespace convenor
