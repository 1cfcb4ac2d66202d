// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

const auto *all = "SELECT id FROM person "
                  "WHERE name = ? -- updated and deleted rows stay";
