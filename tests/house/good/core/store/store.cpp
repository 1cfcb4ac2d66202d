// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/error.h"

#include <QSqlQuery>
#include <sqlite3.h>

namespace convenor {

const auto *all = "DELETE FROM person";

} // namespace convenor
