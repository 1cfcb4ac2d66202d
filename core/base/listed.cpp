// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/listed.h"

#include "core/base/words.h"

namespace convenor {

namespace {

QString beforeTheLast(const QStringList &names)
{
    return names.join(Words::tr(", ", "between names"));
}

} // namespace

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Words::tr("%1 and %2", "names").arg(beforeTheLast(names.first(names.size() - 1)), names.last());
}

QString listed(const QStringList &names, qsizetype most)
{
    if (names.size() <= most)
        return beforeTheLast(names);
    return Words::tr("%1 and %Ln more", "names", int(names.size() - most)).arg(beforeTheLast(names.first(most)));
}

} // namespace convenor
