// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What core says to people, whole sentences in English that a translation may replace (see language.h):
//
//     Words::tr("The file “%1” is empty.").arg(name)
//     Words::tr("%Ln members", nullptr, count)                 // "1 member", "3 members": plurals in resources/i18n
#pragma once

#include <QCoreApplication>

namespace convenor {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace convenor
