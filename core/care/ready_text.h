// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that are ready to copy, to be changed and sent by hand: a welcome, a question how somebody is, an invitation to
// carry a community with others, a request to lead a session.
//
//     welcomeText({QStringLiteral("Marta Brandt")}, QStringLiteral("Java"));
#pragma once

#include <QStringList>

namespace convenor {

/// To all of \a names at once.
QString welcomeText(const QStringList &names, const QString &community);
QString talkText(const QString &name, const QString &community);
QString askText(const QString &name, const QString &community);
/// \a day is said as in "on 8 December", "tomorrow".
QString leadText(const QString &name, const QString &session, const QString &day);

} // namespace convenor
