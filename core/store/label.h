// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a step of the history did, kept as a verb and its subject and made into words when shown.
//
//     Label{"import", "people.csv"}.text() == "Import people.csv"
#pragma once

#include <QString>

namespace convenor {

struct Label
{
    QString verb; ///< an action's name, such as "session.log"
    QString subject;

    /// The words for it; the verb itself if nobody knows it.
    QString text() const;
};

} // namespace convenor
