// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several names within a sentence, joined as the user's language does it.
//
//     Words::tr("Hi %1,").arg(listed({"Ada", "Bob", "Cyd"}))    // "Hi Ada, Bob and Cyd,"
#pragma once

#include <QStringList>

namespace convenor {

/// "Ada", "Ada and Bob", "Ada, Bob and Cyd"
QString listed(const QStringList &names);

/// The first \a most of them, and how many more there are: "Ada, Bob and 3 more".
QString listed(const QStringList &names, qsizetype most);

} // namespace convenor
