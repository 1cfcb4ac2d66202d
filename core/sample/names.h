// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names for people whom nobody has met: first and last names of many places, put together by chance.
//
//     for (const QString &name : inventedNames(dice, 4'000)) …
#pragma once

#include "core/sample/dice.h"

#include <QStringList>

namespace convenor::sample {

/// \a count names, each once and none of \a taken.
QStringList inventedNames(Dice &dice, int count, const QStringList &taken);

} // namespace convenor::sample
