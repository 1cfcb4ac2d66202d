// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspace on which speed is measured: 200 communities, 20,000 people, 25,000 events over three years to 90 days
// after largeDay, a million attendance rows. Generated, the same each time.
#pragma once

#include <QDate>
#include <QString>

namespace convenor {

inline const QDate largeDay(2026, 11, 2);

/// Makes it at \a path unless a file stands there already: half a minute.
void makeLargeWorkspace(const QString &path);

} // namespace convenor
